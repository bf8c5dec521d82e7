import { expect, test } from 'vitest';
import { aBotApi, aClock, ana, call, polled, problemsOf, send, updates } from './support.js';

const texts = (list: readonly Record<string, unknown>[]) =>
  list.map((update) => (update['message'] as { text?: string } | undefined)?.text);

test('an update comes again and again until a higher offset confirms it', async () => {
  const bot = await aBotApi({ firstUpdateId: 100 });
  bot.say(ana, 'um');
  bot.say(ana, 'dois');
  expect(texts(await updates(bot))).toEqual(['um', 'dois']);
  expect(texts(await updates(bot, { offset: 100 }))).toEqual(['um', 'dois']);
  expect(texts(await updates(bot, { offset: 101 }))).toEqual(['dois']);
  expect(texts(await updates(bot, { offset: 0 }))).toEqual(['dois']);
  expect(await updates(bot, { offset: 102 })).toEqual([]);
  expect(bot.pendingUpdates).toEqual([]);
});

test('a limit gives the oldest first', async () => {
  const bot = await aBotApi();
  for (const text of ['um', 'dois', 'três']) bot.say(ana, text);
  expect(texts(await updates(bot, { limit: 2 }))).toEqual(['um', 'dois']);
});

test('a negative offset counts from the end and forgets the rest', async () => {
  const bot = await aBotApi();
  for (const text of ['um', 'dois', 'três']) bot.say(ana, text);
  expect(texts(await updates(bot, { offset: -1 }))).toEqual(['três']);
  expect(texts(await updates(bot))).toEqual(['três']);
});

test('update ids grow, and may jump', async () => {
  const bot = await aBotApi({ firstUpdateId: 100 });
  bot.say(ana, 'um');
  bot.jumpUpdateIds(1000);
  bot.say(ana, 'dois');
  expect((await updates(bot)).map(({ update_id }) => update_id)).toEqual([100, 1101]);
});

test('a long poll is answered when somebody writes', async () => {
  const bot = await aBotApi();
  const waiting = updates(bot, { timeout: 50 });
  await polled(bot);
  bot.say(ana, '/start');
  expect(texts(await waiting)).toEqual(['/start']);
});

test('a second poller ends the first with 409 and waits in its place', async () => {
  const bot = await aBotApi();
  const first = call(bot, 'getUpdates', { timeout: 50 });
  await polled(bot);
  const second = updates(bot, { timeout: 50 });
  const refused = await first;
  expect([refused.status, refused.description]).toEqual([
    409,
    'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  ]);
  await polled(bot);
  bot.say(ana, 'oi');
  expect(texts(await second)).toEqual(['oi']);
});

test('a poller that goes away is forgotten without a conflict', async () => {
  const bot = await aBotApi();
  const leave = new AbortController();
  const left = call(bot, 'getUpdates', { timeout: 50 }, leave.signal).catch(() => 'gone');
  await polled(bot);
  leave.abort();
  expect(await left).toBe('gone');
  while (bot.isPolled) await new Promise((resolve) => setImmediate(resolve));
  bot.say(ana, 'oi');
  expect(texts(await updates(bot))).toEqual(['oi']);
});

test('only the kinds that were asked for come, until another list is given', async () => {
  const bot = await aBotApi();
  await updates(bot, { allowed_updates: ['callback_query'] });
  bot.say(ana, 'um');
  bot.tap(ana, 1, 'x');
  expect((await updates(bot)).map((update) => Object.keys(update)[1])).toEqual(['callback_query']);
  await updates(bot, { allowed_updates: [] });
  bot.say(ana, 'dois');
  expect(texts((await updates(bot)).slice(1))).toEqual(['dois']);
});

test('a tap waits 150 seconds for the bot, a message a day', async () => {
  const clock = aClock();
  const bot = await aBotApi({ now: clock.now });
  bot.say(ana, 'oi');
  bot.tap(ana, 1, 'x');
  clock.move(149_000);
  expect(await updates(bot)).toHaveLength(2);
  clock.move(1000);
  expect(texts(await updates(bot))).toEqual(['oi']);
  clock.move(86_400_000);
  expect(await updates(bot)).toEqual([]);
});

test('every update that people cause is an Update by the schema', async () => {
  const bot = await aBotApi();
  await updates(bot, {
    allowed_updates: ['message', 'edited_message', 'channel_post', 'callback_query', 'my_chat_member', 'chat_member'],
  });
  bot.say(ana, '/dólar abaixo 4,50');
  bot.say(ana, '/chuva 5', { edit: 1 });
  bot.say(ana, 'veja', { forward: true, replyTo: 1 });
  bot.say(ana, 'foto', { caption: true });
  const place = bot.shareLocation(ana, -23.55, -46.63, { live: 900 });
  bot.shareLocation(ana, -23.56, -46.64, { edit: place });
  const sent = await send(bot, { reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'b' }]] } });
  bot.tap(ana, sent, 'b');
  bot.tap(ana, sent, 'b', { inaccessible: true });
  bot.block(ana);
  bot.unblock(ana);
  const group = bot.createGroup();
  bot.addToGroup(group);
  bot.say(group, '/dolar', { from: 'anonymous' });
  const supergroup = bot.migrate(group);
  bot.promote(supergroup, 700_000_002);
  bot.kick(supergroup);
  const forum = bot.createSupergroup({ forum: true, bot: 'administrator' });
  bot.say(forum, 'no tópico', { thread: bot.createTopic(forum, 'Alertas') });
  const channel = bot.createChannel();
  bot.promote(channel);
  bot.say(channel, 'post');
  const all = await updates(bot);
  expect(all.length).toBeGreaterThan(18);
  expect(problemsOf('Array of Update', all)).toEqual([]);
});
