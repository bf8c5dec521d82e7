import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { aSecret, signed } from '../support/signed.js';
import { ana, anEndpoint, anEvent } from './endpoint.js';

const unsigned = { 'webhook-signature': undefined };
const json = { 'content-type': 'application/json' };
const big = `"${'x'.repeat(65_535)}"`;

describe('each status, in this order', () => {
  test.each(['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'])('405 %s, whatever else is wrong', async (method) => {
    const { send } = await anEndpoint();
    const told = await send({ method, headers: { 'content-type': 'text/plain' } });
    expect(told.status).toBe(405);
    expect(told.headers.allow).toBe('POST');
  });

  test.each([
    ['no type', undefined],
    ['text', 'text/plain'],
    ['a form', 'application/x-www-form-urlencoded'],
    ['nearly', 'application/json5'],
    ['JSON of another kind', 'application/ld+json'],
    ['another charset', 'application/json; charset=iso-8859-1'],
    ['another charset among others', 'application/json; charset=utf-8; charset=latin1'],
    ['no charset', 'application/json; charset='],
  ])('415 for %s, before size and signature are looked at', async (_what, type) => {
    const { post } = await anEndpoint();
    expect((await post(big, { 'content-type': type, ...unsigned })).status).toBe(415);
  });

  test.each(['gzip', 'br', 'identity', 'x'])('415 for any content-encoding: %s', async (encoding) => {
    const { post } = await anEndpoint();
    expect((await post(big, { 'content-encoding': encoding, ...unsigned })).status).toBe(415);
  });

  test('413 over 64 kB, told or found out, before the signature is looked at', async () => {
    const { post, send } = await anEndpoint();
    expect((await post(big, unsigned)).status).toBe(413);
    expect((await send({ method: 'POST', headers: { ...json, 'transfer-encoding': 'chunked' } }, big)).status).toBe(
      413,
    );
  });

  test('64 kB to the byte are read', async () => {
    const { post } = await anEndpoint();
    expect((await post(anEvent(1).padEnd(65_536))).status).toBe(202);
    expect((await post(anEvent(1).padEnd(65_537))).status).toBe(413);
  });

  test.each([
    ['no signature', unsigned],
    ['no id', { 'webhook-id': undefined }],
    ['no time', { 'webhook-timestamp': undefined }],
    ['an empty signature', { 'webhook-signature': '' }],
    ['no version', { 'webhook-signature': 'abc' }],
    ['a version alone', { 'webhook-signature': 'v1' }],
    ['another version', { 'webhook-signature': 'v1a,abc' }],
    ['a signature of something else', { 'webhook-signature': `v1,${randomBytes(32).toString('base64')}` }],
    ['a time that is none', { 'webhook-timestamp': 'today' }],
    ['another id than was signed', { 'webhook-id': 'evt_other' }],
  ])('401 for %s, before the body is looked at', async (_what, headers) => {
    const { post, walk } = await anEndpoint();
    expect((await post('no JSON', headers)).status).toBe(401);
    expect(walk.rows('SELECT * FROM received')).toEqual([]);
  });

  test.each([
    ['old', -301],
    ['of the future', 301],
  ])('401 for a signature that is five minutes %s, and not a moment before', async (_what, aside) => {
    const { post } = await anEndpoint();
    const now = Math.floor(Date.now() / 1000);
    expect((await post(anEvent(1), {}, { at: now + aside })).status).toBe(401);
    expect((await post(anEvent(1), {}, { at: now + aside - Math.sign(aside) * 3 })).status).toBe(202);
  });

  test('401 for one byte more or less than was signed', async () => {
    const { post, secret } = await anEndpoint();
    const body = anEvent(1);
    expect((await post(`${body} `, signed(secret, body))).status).toBe(401);
    expect((await post(body, signed(secret, `${body}\n`))).status).toBe(401);
  });

  test.each([
    ['an empty body', ''],
    ['no JSON', '{"type":'],
    ['null', 'null'],
    ['a list', '[]'],
    ['an unknown type', anEvent(1).replace('threshold.crossed', 'threshold.uncrossed')],
    ['no alerts', anEvent()],
    ['201 alerts', anEvent(...Array.from({ length: 201 }, (_, at) => at + 1))],
    ['an id that is no number', anEvent('7a')],
    ['an id of 0', anEvent('0')],
    ['an id with a sign', anEvent('-7')],
    ['an id that is too long', anEvent('9'.repeat(16))],
    ['ids that are numbers', anEvent(7).replace('"7"', '7')],
    ['no time', anEvent(1).replace(/"timestamp":"[^"]*",/, '')],
  ])('400 for %s, signed as it should be', async (_what, body) => {
    const { post, walk } = await anEndpoint();
    const told = await post(body);
    expect(told.status).toBe(400);
    expect(told.body['error']).toEqual(expect.any(String));
    expect(walk.rows('SELECT * FROM received')).toEqual([]);
  });

  test('an encoding that is not UTF-8 is never taken', async () => {
    const { post } = await anEndpoint();
    const latin1 = Buffer.from(anEvent(1).replace('awesomeapi', 'São'), 'latin1');
    // The library reads the bytes as text before it signs: a signature over the bytes themselves is none to it.
    expect((await post(latin1, signed(aSecret(), latin1))).status).toBe(401);
    const asRead = latin1.toString();
    const told = await anEndpoint().then(({ post: again, secret }) => again(latin1, signed(secret, asRead)));
    expect(told).toMatchObject({ status: 400, body: { error: 'the body is not UTF-8' } });
  });

  test('202 when the deliveries are on disk; a repeat is 202 too and changes nothing', async () => {
    const { post, walk, rung } = await anEndpoint();
    await walk.subscribe(ana, 'below', '4.5');
    await walk.dollar('5');
    const { alerts } = await walk.dollar('4.48');
    const body = anEvent(alerts.first ?? 0, 999);
    const first = await post(body, {}, { id: 'evt_same' });
    expect(first).toMatchObject({ status: 202, body: { accepted: true, repeat: false } });
    expect(walk.rows('SELECT alert_id, state FROM delivery')).toEqual([{ alert_id: alerts.first, state: 'pending' }]);
    const again = await post(body, {}, { id: 'evt_same' });
    expect(again).toMatchObject({ status: 202, body: { accepted: true, repeat: true } });
    expect(await post(body, {}, { id: 'evt_other' })).toMatchObject({ status: 202, body: { repeat: false } });
    expect(walk.rows('SELECT alert_id FROM delivery')).toHaveLength(1);
    expect(rung()).toBe(1);
  });

  test('alert ids that nobody knows are counted and passed over', async () => {
    const { post, lines } = await anEndpoint();
    expect((await post(anEvent(41, 42))).status).toBe(202);
    expect(lines.lines).toContainEqual(expect.objectContaining({ msg: 'event received', deliveries: 0, unknown: 2 }));
  });
});

test('unknown keys are ignored, at every level', async () => {
  const { post } = await anEndpoint();
  const event = JSON.parse(anEvent(1)) as { data: { alerts: object[] } };
  const more = {
    ...event,
    extra: 1,
    data: { ...event.data, extra: [1], alerts: [{ ...event.data.alerts[0], extra: {} }] },
  };
  expect((await post(JSON.stringify(more))).status).toBe(202);
});

test('after 20 bad signatures of one address in a minute it is told 429 and when to return; a right signature always passes', async () => {
  const { post, send } = await anEndpoint();
  const bad = () => post(anEvent(1), unsigned);
  for (let failure = 1; failure <= 20; failure += 1) expect((await bad()).status).toBe(401);
  const limited = await bad();
  expect(limited.status).toBe(429);
  expect(Number(limited.headers['retry-after'])).toBeGreaterThan(0);
  expect(Number(limited.headers['retry-after'])).toBeLessThanOrEqual(60);
  expect((await post(anEvent(1))).status).toBe(202);
  expect((await post('[]')).status).toBe(400); // signed, so told what is wrong with it
  const elsewhere = await send({ method: 'POST', headers: json, localAddress: '127.0.0.2' }, anEvent(1));
  expect(elsewhere.status).toBe(401);
});

describe('signatures', () => {
  test('any of several in the header may be the right one', async () => {
    const { post, secret } = await anEndpoint();
    const body = anEvent(1);
    const right = signed(secret, body);
    const wrong = `v1,${randomBytes(32).toString('base64')}`;
    for (const list of [
      `${wrong} ${right['webhook-signature']}`,
      `${right['webhook-signature']} v2,x`,
      `v1a,y  ${right['webhook-signature']}`,
    ])
      expect((await post(body, { ...right, 'webhook-signature': list })).status, list).toBe(202);
    expect((await post(body, { ...right, 'webhook-signature': `${wrong} ${wrong}` })).status).toBe(401);
  });

  test('while a secret is rotated, all of them verify', async () => {
    const secrets = [aSecret(), aSecret(), aSecret()] as const;
    const { post } = await anEndpoint({ secrets });
    for (const secret of secrets) expect((await post(anEvent(1), {}, { secret })).status).toBe(202);
    expect((await post(anEvent(1), {}, { secret: aSecret() })).status).toBe(401);
  });

  test('are over the bytes: a newline at the end belongs to them', async () => {
    const { post } = await anEndpoint();
    expect((await post(`${anEvent(1)}\n`)).status).toBe(202);
    expect((await post(`\r\n ${anEvent(1)}\r\n\r\n`)).status).toBe(202);
  });
});
