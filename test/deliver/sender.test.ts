import { describe, expect, test } from 'vitest';
import { startBotApi } from '../../src/demo/stand-ins/bot-api.js';
import type { Html } from '../../src/messages/html.js';
import { freePort } from '../support/free-port.js';
import { until } from '../support/until.js';
import { ana, aSender, bia } from './a-sender.js';

const mark = '🔁 Talvez repetido: não sei se a primeira mensagem chegou.';
const anAlert = async () => {
  const one = await aSender({ deadlineMs: 300 });
  await one.walk.subscribe(ana, 'below', '4.5');
  await one.walk.ring('4.48');
  return one;
};

describe('of unknown outcome', () => {
  test.each([
    ['reset-before-effect', 1],
    ['reset-after-effect', 2],
    ['cut-body', 2],
  ] as const)('%s: sent again with the mark; copies on the phone: %i', async (kind, copies) => {
    const { bot, sender, sends, after, all, deliveries } = await anAlert();
    bot.fault({ method: 'sendMessage', kind });
    sender.start();
    await until(() => sends().length === 1 && deliveries()[0]?.state === 'pending');
    await after(5_000);
    await all('sent');
    const texts = bot
      .messages(ana.chatId)
      .filter(({ by }) => by === 'bot')
      .map(({ text }) => text);
    expect(texts).toHaveLength(copies);
    expect(texts.at(-1)?.split('\n').at(-1)).toBe(mark);
    expect(texts.slice(0, -1).join()).not.toContain('🔁');
  });

  test.each([false, true])('no answer at all, effect %s: ended by our own deadline', async (afterEffect) => {
    const { bot, sender, after, all, deliveries, sends } = await anAlert();
    bot.fault({ method: 'sendMessage', kind: 'hang', afterEffect });
    sender.start();
    await until(() => sends().length === 1 && deliveries()[0]?.state === 'pending');
    await after(5_000);
    await all('sent');
    expect(bot.accepted).toHaveLength(afterEffect ? 2 : 1);
  });

  test('a success that tells no message id is of unknown outcome too', async () => {
    const { bot, sender, after, all, deliveries, sends } = await anAlert();
    bot.fault({ method: 'sendMessage', kind: 'answer', status: 200, body: { ok: true, result: {} } });
    sender.start();
    await until(() => sends().length === 1 && deliveries()[0]?.state === 'pending');
    await after(5_000);
    await all('sent');
  });

  test('five in a row: tried after 5 s, 1 min, 10 min and 1 h, then it is left uncertain', async () => {
    const { bot, sender, sends, after, all, deliveries } = await anAlert();
    bot.fault({ method: 'sendMessage', kind: 'reset-before-effect', times: 5 });
    sender.start();
    for (const [at, wait] of [5_000, 60_000, 600_000, 3_600_000].entries()) {
      await until(() => sends().length === at + 1 && deliveries()[0]?.state === 'pending');
      await after(wait - 1_000);
      expect(sends()).toHaveLength(at + 1);
      await after(1_000);
    }
    await all('uncertain');
    expect(sends()).toHaveLength(5);
  });

  test('an outage costs probes, not copies: nothing is sent again until getMe answers, and the tries are not counted', async () => {
    const { bot, sender, sends, after, all, walk, deliveries } = await anAlert();
    bot.fault({ method: 'sendMessage', kind: 'reset-after-effect' });
    const outage = bot.fault({ method: 'getMe', kind: 'reset-before-effect', times: Number.POSITIVE_INFINITY });
    sender.start();
    await until(() => sends().length === 1 && deliveries()[0]?.state === 'pending');
    for (let probes = 1; probes <= 6; probes += 1) {
      await after(60_000);
      await until(() => outage.hits === probes && deliveries()[0]?.state === 'pending');
    }
    expect(sends()).toHaveLength(1);
    expect(walk.rows('SELECT unknowns FROM message')).toEqual([{ unknowns: 1 }]);
    outage.remove();
    await after(60_000);
    await all('sent');
    expect(sends()).toHaveLength(2);
  });

  test('what was cancelled meanwhile is not sent again', async () => {
    const { bot, sender, sends, after, all, walk, deliveries } = await anAlert();
    bot.fault({ method: 'sendMessage', kind: 'reset-after-effect' });
    sender.start();
    await until(() => sends().length === 1 && deliveries()[0]?.state === 'pending');
    await walk.store.storeUpdates([{ updateId: 900, chatId: ana.chatId, body: '{}' }], new Date());
    const plan = {
      do: 'setStatus',
      with: { status: 'ended', which: 'all', currentSince: { fx: new Date(0), rain: new Date(0) } },
      answers: () => [],
    } as const;
    await walk.store.commitUpdate(900, ana, 'pt-br', plan, new Date());
    await after(5_000);
    await all('skipped');
    expect(sends()).toHaveLength(1);
  });

  test('an answer that changes nothing is not tried again: people ask again', async () => {
    const { bot, sender, sends, walk } = await aSender();
    bot.fault({ method: 'sendMessage', kind: 'reset-before-effect' });
    await walk.answer(ana, { repeatable: false });
    await walk.answer(ana, { html: 'depois' as Html });
    sender.start();
    await until(() => sends().length === 2);
    const states = () =>
      walk.rows<{ state: string }>('SELECT state FROM delivery ORDER BY id').map(({ state }) => state);
    await until(() => states().join() === 'uncertain,sent');
    expect(sends().map(({ params }) => params['text'])).toEqual(['oi', 'depois']);
  });
});

test('nobody listens: not counted, nothing marked, tried until somebody does', async () => {
  const port = await freePort();
  const late = await startBotApi({ token: '123456:stand-in' });
  const one = await aSender({ bot: late, apiRoot: `http://127.0.0.1:${port}` });
  await one.walk.subscribe(ana, 'below', '4.5');
  await one.walk.ring('4.48');
  one.sender.start();
  const waits = () => one.heard.lines.filter(({ msg }) => msg === 'channel out of reach').map(({ waitMs }) => waitMs);
  for (const wait of [500, 1_000, 2_000, 4_000]) {
    await until(() => waits().at(-1) === wait);
    await one.after(wait);
  }
  const there = await startBotApi({ token: '123456:stand-in', port });
  there.say(ana.chatId, '/start');
  await one.after(60_000);
  await one.all('sent');
  expect(there.messages(ana.chatId).at(-1)?.text).not.toContain('🔁');
  expect(one.walk.rows('SELECT unknowns FROM message')).toEqual([{ unknowns: 0 }]);
  await there.close();
});

test('a chat reads in order, one message in flight; other chats do not wait for it', async () => {
  const { bot, sender, walk, sends, all } = await aSender();
  bot.fault({ method: 'sendMessage', chatId: ana.chatId, kind: 'delay', ms: 200 });
  for (const text of ['um', 'dois', 'três']) await walk.answer(ana, { html: text as Html });
  await walk.answer(bia, {});
  sender.start();
  await until(() => bot.messages(bia.chatId).at(-1)?.text === 'oi');
  expect(sends().filter(({ params }) => params['chat_id'] === ana.chatId)).toHaveLength(1);
  await all('sent');
  expect(
    bot
      .messages(ana.chatId)
      .filter(({ by }) => by === 'bot')
      .map(({ text }) => text),
  ).toEqual(['um', 'dois', 'três']);
});

test('answers leave before alerts that were due before them', async () => {
  const { bot, sender, walk, all } = await aSender();
  await walk.subscribe(ana, 'below', '4.5');
  await walk.ring('4.48');
  await walk.answer(bia, {});
  await walk.answer(ana, { html: 'resposta' as Html });
  sender.start();
  await all('sent');
  expect(bot.accepted.map(({ text }) => text.split(' ')[0])).toEqual(['oi', 'resposta', '📉']);
});

test('at most eight messages are in the air', async () => {
  const { bot, sender, walk, all } = await aSender();
  const people = Array.from({ length: 20 }, (_, at) => ({ ...ana, chatId: 700_000_100 + at }));
  for (const { chatId } of people) bot.say(chatId, '/start');
  for (const person of people) await walk.answer(person, {});
  bot.fault({ method: 'sendMessage', kind: 'delay', ms: 150, times: 8 });
  sender.start();
  await until(() => bot.calls.length === 8);
  await until(() => walk.rows("SELECT id FROM delivery WHERE state = 'sending'").length === 8);
  expect(bot.calls).toHaveLength(8);
  await all('sent');
});

test('Telegram’s own limits are kept: forty people and one group, no 429', async () => {
  const bot = await startBotApi({ token: '123456:stand-in', limits: 'real' });
  const { sender, walk, all } = await aSender({ bot, messagesPerSecond: 30 });
  const people = Array.from({ length: 40 }, (_, at) => ({ ...ana, chatId: 700_000_100 + at }));
  const group = { chatId: bot.createGroup({ bot: 'member' }), threadId: 0, kind: 'group' } as const;
  for (const person of people) {
    bot.say(person.chatId, '/start');
    await walk.answer(person, {});
  }
  for (let messages = 0; messages < 3; messages += 1) await walk.answer(group, {});
  sender.start();
  await all('sent');
  expect(bot.calls.filter(({ answer }) => answer?.status !== 200)).toEqual([]);
  expect(bot.peakPerSecond).toBeLessThanOrEqual(30);
});

test('a stop lets what is in the air arrive', async () => {
  const { bot, sender, walk, sends } = await aSender();
  bot.fault({ method: 'sendMessage', kind: 'delay', ms: 100 });
  await walk.answer(ana, {});
  await walk.answer(ana, { html: 'depois' as Html });
  sender.start();
  await until(() => sends().length === 1);
  await sender.stop();
  expect(walk.rows('SELECT state FROM delivery ORDER BY id')).toEqual([{ state: 'sent' }, { state: 'pending' }]);
  expect(sends()).toHaveLength(1);
});
