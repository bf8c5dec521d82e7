import { expect, test } from 'vitest';
import { recorded } from '../../../src/demo/stand-ins/bot-api.js';
import { alter } from '../../support/alter.js';
import { until } from '../../support/until.js';
import { ana, aTelegram } from './a-telegram.js';

const update = (id: number, text = 'oi') => ({
  update_id: id,
  message: { message_id: id, date: 1_760_000_000, chat: { id: ana, type: 'private' }, from: { id: ana }, text },
});
const batch = (result: unknown) =>
  ({ method: 'getUpdates', kind: 'answer', status: 200, body: { ok: true, result } }) as const;

test('updates are on disk before they are confirmed', async () => {
  const { bot, telegram, stored, polled, calls, rung } = await aTelegram();
  const unsafe: number[] = [];
  bot.on('call', ({ method, params }) => {
    const offset = Number(params['offset'] ?? 0);
    if (method === 'getUpdates' && offset > 0 && !stored().includes(offset - 1)) unsafe.push(offset);
  });
  telegram.start();
  for (let at = 0; at < 20; at += 1) bot.say(ana, `um ${at}`);
  await until(() => stored().length === 20);
  bot.jumpUpdateIds(1_000);
  for (let at = 0; at < 5; at += 1) {
    await polled();
    bot.say(ana, `dois ${at}`);
  }
  await until(() => stored().length === 25);
  await until(() => bot.pendingUpdates.length === 0);
  expect(unsafe).toEqual([]);
  expect(rung()).toBeGreaterThan(0);
  expect(calls('getUpdates')[0]?.params).toMatchObject({ timeout: 50, limit: 100 });
  expect(calls('getUpdates')[0]?.params['allowed_updates']).toContain('callback_query');
  expect(bot.violations).toEqual([]);
});

test('ids may begin again at random: a lower one than the last is stored too', async () => {
  const { bot, telegram, stored } = await aTelegram();
  bot.fault(batch([update(900), update(901)]));
  bot.fault(batch([update(17)]));
  telegram.start();
  await until(() => stored().length === 3);
  expect(stored()).toEqual([900, 901, 17]);
});

test('a batch that comes again is stored once and announced once', async () => {
  const { bot, telegram, stored, rung, calls } = await aTelegram();
  for (let times = 0; times < 3; times += 1) bot.fault(batch([update(900), update(901)]));
  telegram.start();
  await until(() => calls('getUpdates').length === 4);
  expect(stored()).toEqual([900, 901]);
  expect(rung()).toBe(1);
});

test('of a batch with nonsense the good part is stored; an unknown kind is confirmed too', async () => {
  const { bot, telegram, stored, calls, heard } = await aTelegram();
  bot.fault(
    batch([
      null,
      7,
      'x',
      {},
      { update_id: 'x' },
      update(900),
      { update_id: 901, future: {} },
      { update_id: 902, message: 7 },
    ]),
  );
  telegram.start();
  await until(() => calls('getUpdates').length === 2);
  expect(stored()).toEqual([900, 901, 902]);
  expect(calls('getUpdates')[1]?.params['offset']).toBe(903);
  expect(heard.lines.filter(({ msg }) => msg.includes('unknown kind'))).toHaveLength(2);
});

test.each([
  ['no list', {}],
  ['nothing', null],
  ['a list of which nothing can be kept', [{}, null]],
])('a reply that is %s is not asked for again at once, and then all goes on', async (_what, result) => {
  const { bot, telegram, stored, after, calls } = await aTelegram();
  for (let times = 0; times < 3; times += 1) bot.fault(batch(result));
  telegram.start();
  for (let polls = 1; polls <= 3; polls += 1) {
    await until(() => calls('getUpdates').length === polls);
    await after(1_000);
    expect(calls('getUpdates')).toHaveLength(polls);
  }
  bot.say(ana, 'oi');
  await until(() => stored().length === 1);
});

test('a store that fails for a while: nothing is confirmed, and nothing is lost', async () => {
  const { bot, telegram, walk, stored, after, calls } = await aTelegram();
  bot.say(ana, 'oi');
  alter(walk, "CREATE TRIGGER full BEFORE INSERT ON inbox BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END");
  telegram.start();
  await until(() => calls('getUpdates').length === 1);
  await after(1_000);
  await until(() => calls('getUpdates').length === 2);
  expect(calls('getUpdates')[1]?.params).not.toHaveProperty('offset');
  alter(walk, 'DROP TRIGGER full');
  await until(() => stored().length === 1);
});

test('another program polls with the same token: asked again each 5 s, said once a minute, and healed', async () => {
  const { bot, telegram, clock, after, calls, heard, polled } = await aTelegram();
  bot.fault({ method: 'getUpdates', times: 15, ...recorded('conflict_poll') });
  telegram.start();
  const said = () => heard.lines.filter(({ msg }) => msg.includes('another program polls')).length;
  const before = clock.now();
  for (let polls = 1; polls <= 15; polls += 1) {
    await until(() => calls('getUpdates').length === polls);
    await after(5_000);
    if (polls === 2) expect(telegram.health().conflictSince?.getTime()).toBeLessThan(before.getTime() + 3_000);
  }
  await until(() => calls('getUpdates').length === 17);
  expect(telegram.health().conflictSince).toBeDefined(); // between two polls of the other ours is answered as well
  clock.jump(50_000);
  bot.say(700_000_001, 'oi');
  await until(() => telegram.health().conflictSince === undefined);
  await polled();
  expect(said()).toBe(2);
});

test('a webhook that is still set is removed, its updates are kept', async () => {
  const { bot, telegram, stored, calls } = await aTelegram();
  bot.fault({ method: 'getUpdates', ...recorded('conflict_webhook') });
  bot.say(ana, 'oi');
  telegram.start();
  await until(() => stored().length === 1);
  expect(calls('deleteWebhook').map(({ params }) => params)).toEqual([{ drop_pending_updates: false }]);
  expect(telegram.health().conflictSince).toBeUndefined();
});

test('a webhook that cannot be removed is not tried for without a pause', async () => {
  const { bot, telegram, after, calls, stored } = await aTelegram();
  bot.fault({ method: 'getUpdates', times: 3, ...recorded('conflict_webhook') });
  bot.fault({ method: 'deleteWebhook', times: 2, ...recorded('restart') });
  telegram.start();
  for (let tries = 1; tries <= 2; tries += 1) {
    await until(() => calls('deleteWebhook').length === tries);
    await after(5_000);
    expect(calls('getUpdates')).toHaveLength(tries);
  }
  bot.say(ana, 'oi');
  await until(() => stored().length === 1);
});

test('a revoked token is said loudly, asked for ever more seldom, and heals', async () => {
  const { bot, telegram, heard, after, calls, stored } = await aTelegram();
  bot.fault({ method: 'getUpdates', times: 3, ...recorded('unauthorized') });
  telegram.start();
  for (const wait of [500, 1_000, 2_000]) {
    await until(() => telegram.health().isUnauthorized);
    await after(wait);
  }
  await until(() => !telegram.health().isUnauthorized);
  expect(calls('getUpdates')[3]?.params['timeout']).toBe(0);
  expect(heard.lines.filter(({ level, msg }) => level === 'error' && msg.includes('TELEGRAM_BOT_TOKEN'))).toHaveLength(
    3,
  );
  bot.say(ana, 'oi');
  await until(() => stored().length === 1);
});

test('429 is obeyed to the second', async () => {
  const { bot, telegram, after, calls, polled } = await aTelegram();
  bot.fault({ method: 'getUpdates', ...recorded('flood_short') });
  telegram.start();
  await until(() => calls('getUpdates').length === 1);
  await after(33_000);
  expect(calls('getUpdates')).toHaveLength(1);
  await after(1_000);
  await polled();
});

test.each(['restart', 'bad_gateway_html', 'captive_portal_200_html'])(
  '%s: polled again after a pause that doubles',
  async (name) => {
    const { bot, telegram, after, calls, heard, polled } = await aTelegram();
    bot.fault({ method: 'getUpdates', times: 3, ...recorded(name) });
    telegram.start();
    for (const [at, wait] of [500, 1_000, 2_000].entries()) {
      await until(() => calls('getUpdates').length === at + 1);
      await after(wait);
    }
    await polled();
    expect(heard.text()).not.toContain('stand-in');
  },
);

test('a stop ends a waiting poll at once', { timeout: 40_000 }, async () => {
  const { telegram, polled, bot } = await aTelegram();
  telegram.start();
  await polled();
  await telegram.stop(); // the poll itself takes 50 s
  await until(() => !bot.isPolled);
});
