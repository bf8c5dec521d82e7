import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OperatorStore } from '../../src/store/operator-store.js';
import { openOperatorStore } from '../../src/store/sqlite/beside.js';
import { eventsTool } from '../../src/tools/events-tool.js';
import { hourMs, minuteMs } from '../support/moments.js';
import { sqliteFile, type SqliteFile } from '../support/sqlite-file.js';
import { aSubscriber, StoreWorld } from '../support/store-world.js';

const ours = 'http://127.0.0.1:3000/webhooks/alerts';
const theirs = 'https://ana:s3cret@hooks.test/limiar?token=s3cret';

let file: SqliteFile;
let world: StoreWorld;
let desk: OperatorStore;
beforeEach(() => {
  file = sqliteFile();
  world = new StoreWorld(file, { webhookUrls: [ours, theirs] });
  desk = openOperatorStore(file.path);
});
afterEach(() => {
  desk.close();
  file.remove();
});

const tool = (...args: readonly string[]) => eventsTool(args, desk, world.now);

/** So many events, the oldest first: evt_1, evt_2, …; nobody has been asked yet. */
const events = async (most: number) => {
  await aSubscriber(world).watching('below', '4.5');
  for (let nth = 0; nth < most; nth += 1) {
    await world.read('4.6');
    await world.read('4.4');
    world.pass(hourMs);
  }
};
const ways = async () => world.store.dueDispatches(world.now, 100, []);
const die = async (eventId: string, url = ours) => {
  const way = (await ways()).find((one) => one.eventId === eventId && one.url === url);
  await world.store.recordDispatchDead(way?.id ?? 0, 'HTTP 400', world.now);
};

describe('list', () => {
  test('says that there is nothing', async () => {
    expect(await tool('list')).toEqual(['no events']);
  });

  test('tells dead ones first and then the newest, a line for each URL, and nothing that may be a password', async () => {
    await events(3);
    await die('evt_1');
    const lines = await tool('list');
    expect(lines).toEqual([
      'webhook-id  state    tries    age  last answer  url',
      'evt_1       dead     1 try    3 h  HTTP 400     http://127.0.0.1:3000/webhooks/alerts',
      'evt_3       pending  0 tries  1 h  -            https://hooks.test/limiar',
      'evt_3       pending  0 tries  1 h  -            http://127.0.0.1:3000/webhooks/alerts',
      'evt_2       pending  0 tries  2 h  -            https://hooks.test/limiar',
      'evt_2       pending  0 tries  2 h  -            http://127.0.0.1:3000/webhooks/alerts',
      'evt_1       pending  0 tries  3 h  -            https://hooks.test/limiar',
    ]);
  });

  test('tells no more than it is asked for, dead ones alone with --dead', async () => {
    await events(15);
    await die('evt_4');
    await die('evt_9');
    await tool('dismiss', 'evt_9');
    expect(await tool('list')).toHaveLength(1 + 20);
    expect(await tool('list', '--limit', '2')).toHaveLength(1 + 2);
    const [, ...dead] = await tool('list', '--dead');
    expect(dead.map((line) => line.split(/ +/).slice(0, 2))).toEqual([
      ['evt_4', 'dead'],
      ['evt_9', 'dismissed'],
    ]);
  });

  test('what an answer brings cannot move the cursor', async () => {
    await events(1);
    const [way] = await ways();
    await world.store.recordDispatchRetry(way?.id ?? 0, world.now, 'bad\u001B[2Jcall\n');
    expect((await tool('list')).join('\n')).toContain('bad?[2Jcall?');
  });
});

describe('show', () => {
  test('tells the way of an event to each URL, what became of its alerts, and its bytes last', async () => {
    await events(1);
    const [first] = await ways();
    await die('evt_1', theirs);
    await world.store.receiveEvent('evt_1', [1], world.now);
    await world.store.recordDispatched(first?.id ?? 0, world.now);
    await world.sendAll();
    world.pass(5 * minuteMs);
    const lines = await tool('show', 'evt_1');
    expect(lines).toEqual([
      expect.stringMatching(/^evt_1, made \d{4}-\S+Z \(1 h ago\)$/),
      'to http://127.0.0.1:3000/webhooks/alerts: done after 1 try, 5 min ago',
      'to https://hooks.test/limiar: dead after 1 try, 5 min ago, last answer: HTTP 400',
      expect.stringMatching(/^taken by our endpoint \d{4}-\S+Z$/),
      'deliveries: 1 sent',
      first?.body,
    ]);
    expect(lines.join()).not.toMatch(/7000000|s3cret/);
  });

  test('tells when one that waits is tried next', async () => {
    await events(1);
    expect(await tool('show', 'evt_1')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/alerts: pending after 0 tries, next at \d{4}-/),
        'not taken by our endpoint',
        'deliveries: none',
      ]),
    );
  });
});

describe('replay', () => {
  test('makes a dead event due now, for the URLs that it is dead for, and for another 72 hours', async () => {
    await events(1);
    world.pass(80 * hourMs);
    await die('evt_1');
    expect((await world.store.outbox()).dead).toBe(1);
    expect(await tool('replay', 'evt_1')).toEqual([
      'evt_1 is due again: a running Limiar sends it within SWEEP_SECONDS',
    ]);
    const again = (await ways()).find(({ url }) => url === ours);
    expect(again).toMatchObject({ attempts: 1, triedSince: world.now });
    expect((await world.store.outbox()).dead).toBe(0);
  });

  test('is no reason to be called late', async () => {
    await events(1);
    for (const url of [ours, theirs]) await die('evt_1', url);
    world.pass(hourMs);
    expect(await tool('replay', 'evt_1')).toEqual([expect.stringContaining('for 2 URLs')]);
    expect(await world.store.outbox()).toEqual({ dead: 0, oldestPendingAt: world.now });
  });

  test('takes back a dismissal', async () => {
    await events(1);
    await die('evt_1');
    await tool('dismiss', 'evt_1');
    await tool('replay', 'evt_1');
    await die('evt_1');
    expect((await world.store.outbox()).dead).toBe(1);
  });
});

test('a dismissed event is not warned of, and stays to be looked at', async () => {
  await events(1);
  await die('evt_1');
  expect(await tool('dismiss', 'evt_1')).toEqual(['evt_1 is dismissed: /readyz does not warn of it any more']);
  expect((await world.store.outbox()).dead).toBe(0);
  expect((await tool('show', 'evt_1')).join('\n')).toContain('alerts: dismissed after 1 try');
  await expect(tool('dismiss', 'evt_1')).rejects.toThrow('only a dead event can be dismissed');
});

describe('what cannot be done is one line', () => {
  test.each([
    [[]],
    [['show']],
    [['replay', 'evt_1', 'evt_2']],
    [['retry', 'evt_1']],
    [['list', 'evt_1']],
    [['show', 'evt_1', '--dead']],
    [['replay', 'evt_1', '--limit', '3']],
    [['list', '--all']],
    [['list', '--limit']],
  ])('%j', async (args) => {
    await expect(tool(...args)).rejects.toThrow(/^npm run events -- list .* dismiss ID$/);
  });

  test.each(['0', '1001', '-1', 'x', '1e3', ''])('a limit of %j', async (limit) => {
    await expect(tool('list', `--limit=${limit}`)).rejects.toThrow('--limit takes a whole number from 1 to 1000');
  });

  test('an event that is not there, or not dead', async () => {
    await events(1);
    for (const verb of ['show', 'replay', 'dismiss'])
      await expect(tool(verb, 'evt_\u001B9')).rejects.toThrow('there is no event evt_?9');
    await expect(tool('replay', 'evt_1')).rejects.toThrow('evt_1 is pending: only a dead event can be replayed');
  });
});
