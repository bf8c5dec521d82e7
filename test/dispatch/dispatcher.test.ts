import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { freePort } from '../support/free-port.js';
import { jumpingClock } from '../support/jumping-clock.js';
import { signed } from '../support/signed.js';
import { until } from '../support/until.js';
import { anOutbox, aReceiver, type Answer } from './receivers.js';

const hourMs = 3_600_000;

test('an event is POSTed once, signed over exactly the bytes that are sent, and is done', async () => {
  const receiver = await aReceiver();
  const outbox = await anOutbox([receiver.url]);
  outbox.dispatcher.start();
  await outbox.events();
  const [post] = await receiver.got(1);
  await until(() => outbox.states().every(({ state }) => state === 'done'));

  expect(post?.method).toBe('POST');
  expect(post?.headers['content-type']).toBe('application/json');
  const id = String(post?.headers['webhook-id']);
  const at = Number(post?.headers['webhook-timestamp']);
  const body = post?.body ?? Buffer.alloc(0);
  expect(signed(outbox.secret, body, { id, at })['webhook-signature']).toBe(post?.headers['webhook-signature']);
  expect(outbox.walk.rows('SELECT id, body FROM event')).toEqual([{ id, body: body.toString() }]);
  expect(new Webhook(outbox.secret).verify(body.toString(), post?.headers as Record<string, string>)).toMatchObject({
    type: 'threshold.crossed',
    data: {
      subject: 'fx:USD-BRL',
      chunk: { index: 1, of: 1 },
      alerts: [{ kind: 'crossed', operator: 'below', threshold: '4.5' }],
    },
  });
  expect(body.toString()).not.toContain('700000001');
  expect(receiver.posts).toHaveLength(1);
});

test('what failed is tried again after waits that double, signed anew each time', async () => {
  const clock = jumpingClock();
  const receiver = await aReceiver(() => clock.now());
  const outbox = await anOutbox([receiver.url], { clock });
  const failures: readonly Answer[] = [500, 'cut', 302, 401, 403, 404, 410, 429];
  receiver.answers(...failures);
  outbox.dispatcher.start();
  await outbox.events();
  for (let count = 1; count <= failures.length; count += 1) {
    await receiver.got(count);
    await until(() => outbox.states()[0]?.attempts === count);
    await until(() => clock.waits.length > 0);
    clock.jump(2 ** (count - 1) * 1_000);
  }
  await receiver.got(failures.length + 1);
  await until(() => outbox.states()[0]?.state === 'done');

  const [first, ...others] = receiver.posts;
  for (const { headers, body } of others) {
    expect(headers['webhook-id']).toBe(first?.headers['webhook-id']);
    expect(body).toEqual(first?.body);
  }
  const stamps = receiver.posts.map(({ headers }) => Number(headers['webhook-timestamp']));
  for (const [at, stamp] of stamps.entries())
    expect(Math.abs(stamp - (receiver.posts[at]?.at.getTime() ?? 0) / 1000)).toBeLessThan(2);
  expect(new Set(receiver.posts.map(({ headers }) => headers['webhook-signature'])).size).toBeGreaterThan(6);
  const waits = outbox.heard.lines.filter(({ msg }) => msg === 'event not delivered yet').map(({ waitMs }) => waitMs);
  expect(waits).toEqual([1_000, 1_999, 3_998, 7_996, 15_992, 31_984, 63_968, 127_936]);
});

test('with other luck each wait is shorter, by half at most', async () => {
  const receiver = await aReceiver();
  const outbox = await anOutbox([receiver.url], { chance: () => 0 });
  receiver.answers(500);
  outbox.dispatcher.start();
  await outbox.events();
  await until(() => outbox.heard.lines.some(({ waitMs }) => waitMs === 500));
});

test('Retry-After is obeyed', async () => {
  const receiver = await aReceiver();
  const outbox = await anOutbox([receiver.url]);
  receiver.answers(
    { status: 429, headers: { 'retry-after': '120' } },
    { status: 503, headers: { 'retry-after': '0' } },
  );
  outbox.dispatcher.start();
  await outbox.events();
  await until(() => outbox.states()[0]?.attempts === 1);
  outbox.clock.jump(119_000);
  outbox.dispatcher.wake();
  await until(() => outbox.clock.waits.length > 0);
  expect(receiver.posts).toHaveLength(1);
  outbox.clock.jump(1_500);
  await receiver.got(2);
  await until(() => outbox.heard.lines.some(({ waitMs, attempts }) => attempts === 2 && waitMs === 1_999));
});

test.each([400, 413, 415])('%i is final: dead, loud, and never sent again', async (status) => {
  const receiver = await aReceiver();
  const outbox = await anOutbox([receiver.url]);
  receiver.always(status);
  outbox.dispatcher.start();
  await outbox.events();
  await until(() => outbox.states()[0]?.state === 'dead');
  expect(outbox.states()).toEqual([{ url: receiver.url, state: 'dead', attempts: 1, answer: `HTTP ${status}` }]);
  expect(outbox.heard.lines).toContainEqual(expect.objectContaining({ level: 'error', answer: `HTTP ${status}` }));
  expect((await outbox.walk.store.outbox()).dead).toBe(1);
  outbox.clock.jump(100 * hourMs);
  receiver.always(202);
  await outbox.events();
  await until(() => outbox.states()[1]?.state === 'done');
  expect(receiver.posts).toHaveLength(2);
});

test('after 72 hours of failures an event is dead, and not before', async () => {
  const outbox = await anOutbox([`http://127.0.0.1:${await freePort()}/`]);
  outbox.dispatcher.start();
  await outbox.events();
  await until(() => outbox.states()[0]?.attempts === 1);
  await until(() => outbox.clock.waits.length > 0);
  outbox.clock.jump(72 * hourMs - 60_000);
  await until(() => outbox.states()[0]?.attempts === 2);
  expect(outbox.states()[0]?.state).toBe('pending');
  await until(() => outbox.clock.waits.length > 0);
  outbox.clock.jump(120_000);
  await until(() => outbox.states()[0]?.state === 'dead');
  expect(outbox.states()[0]).toMatchObject({ attempts: 3, answer: 'ECONNREFUSED' });
});

test('every URL gets every event, each by a row of its own', async () => {
  const [one, two] = [await aReceiver(), await aReceiver()];
  const outbox = await anOutbox([one.url, two.url]);
  two.answers(500, 400);
  outbox.dispatcher.start();
  await outbox.events(2);
  await one.got(2);
  await two.got(2);
  await until(() => outbox.states().filter(({ state }) => state !== 'pending').length === 3);
  outbox.clock.jump(1_000);
  await two.got(3);
  await until(() => outbox.states().filter(({ state }) => state === 'done').length === 3);
  expect(outbox.states().filter(({ state }) => state === 'dead')).toMatchObject([{ url: two.url }]);
  const idsOf = (posts: readonly { readonly headers: NodeJS.Dict<unknown> }[]) =>
    new Set(posts.map(({ headers }) => headers['webhook-id']));
  expect(idsOf(one.posts)).toEqual(idsOf(two.posts));
});

test('a URL that is stuck holds up nobody else, however many events wait for it', async () => {
  const [stuck, well] = [await aReceiver(), await aReceiver()];
  stuck.always('hang');
  const outbox = await anOutbox([stuck.url, well.url]);
  outbox.dispatcher.start();
  await outbox.events(60);
  await well.got(60);
  expect(stuck.posts.length).toBeLessThanOrEqual(8);
});

test('an event that fails holds up no other of the same URL', async () => {
  const receiver = await aReceiver();
  const outbox = await anOutbox([receiver.url]);
  receiver.answers('hang', 500);
  outbox.dispatcher.start();
  await outbox.events(20);
  await receiver.got(20);
  await until(() => outbox.states().filter(({ state }) => state === 'done').length === 18);
  await until(() => outbox.clock.waits.length > 0);
  outbox.clock.jump(1_000); // not for the slow net: for its own time
  await until(() => outbox.states().filter(({ state }) => state === 'done').length === 19);
});

test('a redirect is not followed, and is no success', async () => {
  const [receiver, elsewhere] = [await aReceiver(), await aReceiver()];
  const outbox = await anOutbox([receiver.url]);
  for (const status of [301, 302, 303, 307, 308]) receiver.answers({ status, headers: { location: elsewhere.url } });
  outbox.dispatcher.start();
  await outbox.events();
  await until(() => outbox.states()[0]?.attempts === 1);
  expect(outbox.states()[0]).toMatchObject({ state: 'pending', answer: 'HTTP 308' });
  expect(elsewhere.posts).toEqual([]);
});

test('a receiver that takes the event and never ends its answer has it, once', async () => {
  const receiver = await aReceiver();
  const outbox = await anOutbox([receiver.url]);
  receiver.answers('endless 200');
  outbox.dispatcher.start();
  await outbox.events();
  await until(() => outbox.states()[0]?.state === 'done');
  expect(receiver.posts).toHaveLength(1);
});

test('a stop hangs up; the event stays due and is sent by the next process', async () => {
  const receiver = await aReceiver();
  const outbox = await anOutbox([receiver.url]);
  receiver.always('hang');
  outbox.dispatcher.start();
  await outbox.events();
  await receiver.got(1);
  await outbox.dispatcher.stop();
  expect(outbox.states()).toMatchObject([{ state: 'pending', attempts: 0 }]);
});

test('no line of the log holds a secret or a body', async () => {
  const receiver = await aReceiver();
  const outbox = await anOutbox([receiver.url.replace('/hook', '/hook?key=s3cret')]);
  receiver.answers(500, 'cut', 400);
  outbox.dispatcher.start();
  await outbox.events(3);
  await receiver.got(3);
  await until(() => outbox.states().every(({ attempts }) => attempts === 1));
  expect(outbox.heard.text()).not.toMatch(/whsec_|s3cret|v1,|threshold/);
});
