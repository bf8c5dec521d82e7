import { METHODS, type OutgoingHttpHeaders } from 'node:http';
import { expect, test } from 'vitest';
import { drawFrom } from '../support/seeded.js';
import { signed } from '../support/signed.js';
import { anEndpoint, anEvent } from './endpoint.js';

const requests = 2_000;
const seed = Number(process.env['SEED'] ?? 20_260_918);

const values = [
  null,
  true,
  0,
  -1,
  Number.POSITIVE_INFINITY,
  7,
  '',
  '7',
  'ção',
  '\u0000',
  '\ud800',
  [],
  [[]],
  {},
  { __proto__: 1 },
  '9'.repeat(99),
  'x'.repeat(70_000),
];
const plain = ['application/json', 'application/json; charset=utf-8', 'APPLICATION/JSON'];
const types = ['text/plain', 'application/json;charset=utf-16', ';', 'a/b/c'];
const odd = [
  '',
  ' ',
  'v1,',
  'v1,,,',
  `v1,${'A'.repeat(5_000)}`,
  '1e9',
  '-1',
  '99999999999999999999',
  'x'.repeat(300),
  '%00',
  'ção'.normalize('NFD').replace(/[^\u0020-\u00ff]/g, ''),
];

test(`${requests} requests that are wrong in drawn ways: none is answered 500, and what is right still passes`, async () => {
  const { send, post, secret, lines } = await anEndpoint();
  const draw = drawFrom(seed);
  const pick = <One>(list: readonly One[]): One => list[draw(list.length)] as One;
  const counts = new Map<number, number>();

  for (let at = 0; at < requests; at += 1) {
    const body = mutatedBody(draw, pick);
    const isSigned = draw(3) > 0;
    const headers = mutatedHeaders(
      { 'content-type': pick(draw(8) === 0 ? types : plain), ...signed(secret, body) },
      isSigned ? 0 : 3,
      pick,
    );
    const method = draw(20) === 0 ? pick(METHODS.filter((name) => name !== 'CONNECT')) : 'POST';
    const path =
      draw(20) === 0
        ? pick(['/webhooks/alerts?x=1', '/webhooks/alerts/', '/webhooks', '/%', '//', '/webhooks/alerts/%ff'])
        : '/webhooks/alerts';
    // The server may close while we still write: that is an answer too.
    const told = await send({ method, path, headers }, body).catch(() => ({ status: 0 }));
    counts.set(told.status, (counts.get(told.status) ?? 0) + 1);
    expect(
      told.status,
      `seed ${seed}, request ${at}: ${method} ${path} ${JSON.stringify(headers)} ${body.toString().slice(0, 300)}`,
    ).not.toBe(500);
  }
  console.log(Object.fromEntries([...counts].sort(([a], [b]) => a - b)));
  expect(lines.lines.filter(({ level }) => level === 'error')).toEqual([]);
  for (const status of [202, 400, 401, 405, 413, 415, 429])
    expect(counts.get(status) ?? 0, String(status)).toBeGreaterThan(0);
  expect(counts.get(0) ?? 0).toBeLessThan(requests / 20);
  expect((await post(anEvent(1))).status).toBe(202);
});

type Draw = (below: number) => number;
type Pick = <One>(list: readonly One[]) => One;

function mutatedBody(draw: Draw, pick: Pick): Buffer {
  const event: unknown = JSON.parse(anEvent(1, 2, 3));
  const how = draw(10);
  if (how < 5) return Buffer.from(JSON.stringify(replacedIn(event, draw, pick)));
  const bytes = Buffer.from(JSON.stringify(event));
  if (how < 6) return bytes.subarray(0, draw(bytes.length));
  if (how < 8) for (let flips = draw(4); flips >= 0; flips -= 1) bytes[draw(bytes.length)] = draw(256);
  if (how === 8) return Buffer.concat([bytes, Buffer.from(pick(['\n', '}', ',', '\u0000', '\ufeff']))]);
  return bytes;
}

/** One value somewhere inside becomes another, or is gone. */
function replacedIn(value: unknown, draw: Draw, pick: Pick): unknown {
  if (typeof value !== 'object' || value === null || draw(4) === 0) return pick(values);
  if (Array.isArray(value)) return value.map((one: unknown, at) => (at === 0 ? replacedIn(one, draw, pick) : one));
  const key = pick(Object.keys(value));
  const copy: Record<string, unknown> = { ...value };
  if (draw(4) === 0) Reflect.deleteProperty(copy, key);
  else copy[key] = replacedIn(copy[key], draw, pick);
  return copy;
}

function mutatedHeaders(headers: OutgoingHttpHeaders, most: number, pick: Pick): OutgoingHttpHeaders {
  const copy = { ...headers };
  for (let left = most; left > 0; left -= 1) {
    const name = pick([...Object.keys(headers), 'content-encoding', 'x-forwarded-for']);
    if (pick([true, false])) Reflect.deleteProperty(copy, name);
    else copy[name] = pick(odd);
  }
  return copy;
}
