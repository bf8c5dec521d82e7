import { expect, test } from 'vitest';
import type { BotApi } from '../../../src/demo/stand-ins/bot-api.js';
import { until } from '../../support/until.js';
import { ana, aTelegram } from './a-telegram.js';

const bia = ana + 1;

/** What the program hears of what people did, after it came over HTTP and was on disk. */
async function heardOf(live: (bot: BotApi) => void) {
  const { bot, telegram, walk, polled } = await aTelegram();
  live(bot);
  telegram.start();
  await polled();
  await until(() => bot.pendingUpdates.length === 0);
  const bodies = walk.rows<{ body: string }>('SELECT body FROM inbox ORDER BY seq');
  const heard = await Promise.all(bodies.map(({ body }) => telegram.understand(body)));
  expect(bot.violations).toEqual([]);
  return heard.filter(({ kind }) => kind !== 'nothing');
}

test.each(['old', 'new'] as const)('a group that becomes a supergroup: told twice, the %s first', async (first) => {
  let [from, to] = [0, 0];
  const heard = await heardOf((bot) => {
    from = bot.createGroup({ bot: 'member' });
    to = bot.migrate(from, { first });
  });
  expect(heard).toEqual([
    { kind: 'moved', from, to },
    { kind: 'moved', from, to },
  ]);
});

test('in a group: commands to us, replies to us, and nothing else', async () => {
  const heard = await heardOf((bot) => {
    const chat = bot.createSupergroup({ bot: 'administrator', members: [ana, bia] }); // as administrator it gets everything
    bot.say(chat, '/dolar');
    bot.say(chat, '/dolar@LimiarBot abaixo 4,5', { from: bia });
    bot.say(chat, 'alguém viu o dólar?');
    bot.say(chat, '/minhas@LimiarBot', { from: 'anonymous' });
    bot.say(chat, 'dólar abaixo de 4,50', { forward: true });
    bot.shareLocation(chat, -23.96, -46.33);
  });
  expect(
    heard.map((one) => [one.kind, 'isForBot' in one && one.isForBot, 'isByTheChat' in one && one.isByTheChat]),
  ).toEqual([
    ['text', true, false],
    ['text', true, false],
    ['text', false, false],
    ['text', true, true],
    ['text', false, false],
    ['location', false, false],
  ]);
});

test('in a topic: the topic, and what opened it is no reply', async () => {
  let [chatId, topic] = [0, 0];
  const heard = await heardOf((bot) => {
    chatId = bot.createSupergroup({ forum: true, bot: 'administrator' });
    topic = bot.createTopic(chatId, 'Câmbio');
    bot.say(chatId, 'bom dia', { thread: topic });
    bot.say(chatId, '/dolar', { thread: topic });
  });
  expect(heard).toMatchObject([
    { kind: 'text', chat: { chatId, threadId: topic, kind: 'group' }, isForBot: false },
    { kind: 'text', chat: { chatId, threadId: topic, kind: 'group' }, isForBot: true },
  ]);
});

test('in a channel: what stands there is the channel’s own word, also corrected', async () => {
  const heard = await heardOf((bot) => {
    const chat = bot.createChannel();
    bot.promote(chat);
    bot.say(chat, 'bom dia');
    bot.say(chat, '/dolar abaixo 4,4', { edit: bot.say(chat, '/dolar abaixo 4,5') });
    bot.setBotStatus(chat, 'administrator', { can_post_messages: false });
  });
  expect(heard).toMatchObject([
    { kind: 'unblocked', chat: { kind: 'channel' } },
    { kind: 'text', isForBot: false },
    { kind: 'text', isForBot: true, isByTheChat: true, text: '/dolar abaixo 4,5' },
    { kind: 'text', isForBot: true, isByTheChat: true, text: '/dolar abaixo 4,4', editedAt: expect.any(Date) as Date },
    { kind: 'blocked', chat: { kind: 'channel' } },
  ]);
});

test('in private: captions, forwards, corrections, places that move, buttons of old messages, and coming back', async () => {
  const heard = await heardOf((bot) => {
    const first = bot.say(ana, '/dolar abaixo 4,5', { caption: true });
    bot.say(ana, '/dolar abaixo 4,4', { edit: first });
    bot.say(ana, 'dólar abaixo de 4,50', { forward: true });
    const live = bot.shareLocation(ana, -23.96, -46.33, { live: 900 });
    bot.shareLocation(ana, -22.9, -43.2, { live: 900, edit: live });
    bot.tap(ana, first, 'v1:cancel:1', { inaccessible: true });
    bot.tap(ana, 9_999, 'forjado');
    bot.block(ana);
    bot.unblock(ana);
  });
  const place = heard.find(({ kind }) => kind === 'location');
  expect(heard.map(({ kind }) => kind)).toEqual([
    ...['text', 'text', 'text', 'location', 'tap', 'tap', 'blocked', 'unblocked'],
  ]);
  expect(heard.slice(0, 3)).toMatchObject([
    { text: '/dolar abaixo 4,5', isForwarded: false },
    { text: '/dolar abaixo 4,4', editedAt: expect.any(Date) as Date },
    { isForwarded: true },
  ]);
  expect(place).toMatchObject({ cell: '-24.0,-46.3' });
  expect(heard.filter((one) => one.kind === 'tap').map(({ messageId }) => messageId)).toEqual([undefined, undefined]);
});
