import { describe, expect, test } from 'vitest';
import type { Chat } from '../../src/channels/channel.js';
import { recorded, recordedErrors, startBotApi } from '../../src/demo/stand-ins/bot-api.js';
import type { Html } from '../../src/messages/html.js';
import { alter } from '../support/alter.js';
import { until } from '../support/until.js';
import { ana, aSender, bia } from './a-sender.js';

/** What is to be done about each recorded line that a send or an edit can meet. */
const met = recordedErrors.filter(({ method }) => ['sendMessage', 'editMessageText', '*'].includes(method));
const casesOf = (action: string) => met.filter((line) => line.action === action).map((line) => line.case);
const alert = '📉 Dólar a R$';
const mark = '\n🔁 Talvez repetido: não sei se a primeira mensagem chegou.';

/** Ana has an alert that is due; whatever Telegram says to her strikes once. */
async function struck(name: string) {
  const one = await aSender();
  await one.walk.subscribe(ana, 'below', '4.5');
  one.bot.fault({ method: 'sendMessage', chatId: ana.chatId, ...recorded(name) });
  await one.walk.ring('4.48');
  one.sender.start();
  return one;
}

test('every recorded line that a send can meet is one of these', () => {
  const known = [
    'wait_retry_after',
    'chat_gone',
    'migrate_and_resend',
    'chat_suspect',
    'drop_thread_and_resend',
    'drop_reply_and_resend',
  ];
  known.push('our_bug_send_plain', 'our_bug_dead', 'treat_as_success', 'send_new_message', 'stop_all', 'retry_backoff');
  expect([...new Set(met.map(({ action }) => action))].sort()).toEqual(known.sort());
});

describe('wait_retry_after', () => {
  test.each(casesOf('wait_retry_after'))(
    '%s: nothing to that chat before, to the second; everybody else at once',
    async (name) => {
      const { bot, sender, sends, after, all, walk, deliveries } = await struck(name);
      const seconds = Number(recorded(name).headers['retry-after']);
      await until(() => deliveries()[0]?.state === 'pending' && sends().length === 1);
      await walk.answer(bia, {});
      sender.wake();
      await after((seconds - 1) * 1000);
      await until(() => bot.accepted.length === 1);
      expect(sends().filter(({ params }) => params['chat_id'] === ana.chatId)).toHaveLength(1);
      await after(1_000);
      await all('sent');
      expect(bot.messages(ana.chatId).filter(({ text }) => text.startsWith(alert))).toHaveLength(1);
      expect(walk.rows('SELECT unknowns FROM message WHERE unknowns > 0')).toEqual([]);
    },
  );

  test('a clock that is set back by a day makes it an hour longer at most', async () => {
    const { sends, sender, clock, after, all, deliveries } = await struck('flood_short');
    await until(() => deliveries()[0]?.state === 'pending' && sends().length === 1);
    await after(1_000);
    clock.setBack(86_400_000);
    sender.wake();
    await until(() => clock.waits.some((ms) => ms > 30_000));
    await after(3_600_000);
    await all('sent');
  });

  test('the end is on disk: a restart does not forget it', async () => {
    const { sends, sender, restart, after, all, deliveries } = await struck('flood_short');
    await until(() => deliveries()[0]?.state === 'pending' && sends().length === 1);
    await sender.stop();
    await restart();
    await after(33_000);
    expect(sends()).toHaveLength(1);
    await after(1_000);
    await all('sent');
  });
});

describe('two chats that had too much of us', () => {
  /** Ana and Bia are refused for 34 s; Carla has an alert as well. */
  const twoRefused = async () => {
    const one = await aSender();
    const carla: Chat = { chatId: 700_000_003, threadId: 0, kind: 'private' };
    one.bot.say(carla.chatId, '/start');
    for (const chat of [ana, bia, carla]) await one.walk.subscribe(chat, 'below', '4.5');
    for (const { chatId } of [ana, bia]) one.bot.fault({ method: 'sendMessage', chatId, ...recorded('flood_short') });
    return { ...one, carla };
  };

  test('close the lane of alerts over a restart; an answer leaves all the same', async () => {
    const { bot, sender, walk, carla, restart, after, all, sends } = await twoRefused();
    await walk.subscribe(carla, 'below', '4.4');
    await walk.ring('4.48');
    sender.start();
    await until(() => sends().length === 3);
    await until(() => walk.rows('SELECT 1 FROM subscriber WHERE closed_until > 0').length === 2);
    await sender.stop();
    await walk.ring('4.38');
    await restart();
    await walk.answer(carla, {});
    await after(1_000);
    await until(() => bot.messages(carla.chatId).filter(({ by }) => by === 'bot').length === 2);
    expect(sends().filter(({ params }) => params['chat_id'] === carla.chatId)).toHaveLength(2);
    await after(33_000);
    for (let nth = 0; nth < 3; nth += 1) await after(10_000);
    await all('sent');
    expect(bot.messages(carla.chatId).filter(({ by }) => by === 'bot')).toHaveLength(3);
  });
});

test.each(casesOf('chat_gone'))(
  '%s: the chat’s deliveries end quietly, its wishes stay, nobody asks for it any more',
  async (name) => {
    const { walk, sends, all, heard } = await struck(name);
    await all('skipped');
    expect(walk.rows('SELECT reach FROM subscriber')).toEqual([{ reach: 'gone' }]);
    expect(walk.rows('SELECT status FROM subscription')).toEqual([{ status: 'active' }]);
    expect(await walk.store.liveSubjects()).toEqual([]);
    expect(sends()).toHaveLength(1);
    expect(heard.lines.filter(({ level }) => level === 'error')).toEqual([]);
  },
);

test('a 403 that we do not know ends this delivery loudly, and the chat stays', async () => {
  const { bot, sender, walk, heard, deliveries } = await aSender();
  await walk.subscribe(ana, 'below', '4.5');
  const body = { ok: false, error_code: 403, description: 'Forbidden: something new' };
  bot.fault({ method: 'sendMessage', kind: 'answer', status: 403, body });
  await walk.ring('4.48');
  sender.start();
  await until(() => deliveries()[0]?.state === 'dead');
  expect(walk.rows('SELECT reach FROM subscriber')).toEqual([{ reach: 'open' }]);
  expect(heard.lines).toContainEqual(expect.objectContaining({ level: 'error', why: '403 Forbidden: something new' }));
});

test.each(casesOf('migrate_and_resend'))(
  '%s: the chat moves and the message is sent again at once, without a mark',
  async (name) => {
    const { bot, sender, walk, all } = await aSender();
    const group: Chat = { chatId: bot.createGroup({ bot: 'member' }), threadId: 0, kind: 'group' };
    const to = bot.createSupergroup({ id: -1_001_557_912_345, bot: 'member' });
    await walk.subscribe(group, 'below', '4.5');
    bot.fault({ method: 'sendMessage', ...recorded(name) });
    await walk.ring('4.48');
    sender.start();
    await all('sent');
    expect(walk.rows('SELECT chat_id FROM subscriber')).toEqual([{ chat_id: to }]);
    expect(bot.messages(to).at(-1)?.text).toContain(alert);
    expect(bot.messages(to).at(-1)?.text).not.toContain('🔁');
  },
);

describe('chat_suspect', () => {
  test.each(casesOf('chat_suspect'))('%s: tried again after 1, 6 and 24 hours, then the chat is gone', async (name) => {
    const { bot, sends, after, all, walk, deliveries } = await struck(name);
    bot.fault({ method: 'sendMessage', chatId: ana.chatId, times: 3, ...recorded(name) });
    for (const [tries, hours] of [1, 6, 24].entries()) {
      await until(() => sends().length === tries + 1 && deliveries()[0]?.state === 'pending');
      await after(hours * 3_600_000 - 60_000);
      await until(() => sends().length === tries + 1);
      await after(60_000);
    }
    await all('skipped');
    expect(sends()).toHaveLength(4);
    expect(walk.rows('SELECT reach FROM subscriber')).toEqual([{ reach: 'gone' }]);
  });

  test('a chat that takes messages again is suspected anew, from the beginning', async () => {
    const { bot, after, all, walk, sender, sends, deliveries } = await struck('no_rights_text');
    for (let round = 0; round < 4; round += 1) {
      await until(() => sends().length === 2 * round + 1 && deliveries().at(-1)?.state === 'pending');
      await after(3_600_000);
      await all('sent');
      bot.fault({ method: 'sendMessage', chatId: ana.chatId, ...recorded('no_rights_text') });
      await walk.dollar('5');
      await walk.ring('4.48');
      sender.wake();
    }
    expect(walk.rows('SELECT reach FROM subscriber')).toEqual([{ reach: 'open' }]);
  });
});

test.each(casesOf('drop_thread_and_resend'))(
  '%s: sent once more without the topic, whose wishes become the group’s',
  async (name) => {
    const { bot, sender, walk, all, sends } = await aSender();
    const forum = bot.createSupergroup({ forum: true, bot: 'member' });
    const topic: Chat = { chatId: forum, threadId: bot.createTopic(forum, 'dólar'), kind: 'group' };
    await walk.subscribe(topic, 'below', '4.5');
    bot.fault({ method: 'sendMessage', ...recorded(name) });
    await walk.ring('4.48');
    sender.start();
    await all('sent');
    expect(sends().map(({ params }) => params['message_thread_id'])).toEqual([topic.threadId, undefined]);
    expect(walk.rows('SELECT thread_id FROM subscriber')).toEqual([{ thread_id: 0 }]);
  },
);

test.each(casesOf('our_bug_send_plain'))('%s: sent once more as plain text, and said loudly', async (name) => {
  const { bot, sender, walk, all, sends, heard } = await aSender();
  bot.fault({ method: 'sendMessage', ...recorded(name) });
  await walk.answer(ana, { html: '<b>1 &lt; 2</b>' as Html });
  sender.start();
  await all('sent');
  expect(sends().map(({ params }) => [params['text'], params['parse_mode']])).toEqual([
    ['<b>1 &lt; 2</b>', 'HTML'],
    ['1 < 2', undefined],
  ]);
  expect(heard.lines).toContainEqual(expect.objectContaining({ level: 'error' }));
});

// A reply is never asked for, so this one cannot come; if it did, the message would be one that Telegram never takes.
test.each([...casesOf('our_bug_dead'), ...casesOf('drop_reply_and_resend')])(
  '%s: dead at once, loudly, and never tried again',
  async (name) => {
    const { sends, sender, clock, heard, all, walk } = await struck(name);
    await all('dead');
    expect(heard.lines).toContainEqual(
      expect.objectContaining({ level: 'error', msg: 'message dead: the channel will never take it' }),
    );
    clock.jump(3_600_000);
    await walk.answer(bia, {});
    sender.wake();
    await until(() => sends().length === 2);
    expect(sends().map(({ params }) => params['chat_id'])).toEqual([ana.chatId, bia.chatId]);
    expect(sends()[0]?.params).not.toHaveProperty('reply_parameters');
  },
);

describe('edits', () => {
  async function anEdit(name: string) {
    const one = await aSender();
    await one.walk.answer(ana, { html: 'antes' as Html });
    one.sender.start();
    await one.all('sent');
    const edits = one.bot.messages(ana.chatId).at(-1)?.messageId ?? 0;
    one.bot.fault({ method: 'editMessageText', ...recorded(name) });
    await one.walk.answer(ana, { html: 'depois' as Html, edits });
    one.sender.wake();
    await until(() => one.deliveries().length === 2);
    return { ...one, edits };
  }

  test.each(casesOf('treat_as_success'))('%s: two taps, nothing more is sent', async (name) => {
    const { all, sends, walk, edits } = await anEdit(name);
    await all('sent');
    expect(sends().map(({ method }) => method)).toEqual(['sendMessage', 'editMessageText']);
    expect(walk.rows('SELECT channel_message_id AS id FROM message')).toEqual([{ id: edits }, { id: edits }]);
  });

  test.each(casesOf('send_new_message'))('%s: a new message in its place', async (name) => {
    const { all, sends, last } = await anEdit(name);
    await all('sent');
    expect(sends().map(({ method }) => method)).toEqual(['sendMessage', 'editMessageText', 'sendMessage']);
    expect(last(ana)).toBe('depois');
  });

  test('a new message in its place whose outcome is unknown carries the mark when it is sent again', async () => {
    const one = await aSender();
    one.bot.fault({ method: 'sendMessage', kind: 'reset-after-effect' });
    await one.walk.answer(ana, { html: 'depois' as Html, edits: 999 });
    one.sender.start();
    await until(() => one.deliveries()[0]?.state === 'pending' && one.sends().length === 2);
    await one.after(5_000);
    await one.all('sent');
    const texts = one.bot
      .messages(ana.chatId)
      .filter(({ by }) => by === 'bot')
      .map(({ text }) => text);
    expect(texts).toEqual(['depois', `depois${mark}`]);
  });

  test('an edit whose outcome was unknown is made again as it is', async () => {
    const one = await aSender();
    await one.walk.answer(ana, { html: 'antes' as Html });
    one.sender.start();
    await one.all('sent');
    const edits = one.bot.messages(ana.chatId).at(-1)?.messageId ?? 0;
    one.bot.fault({ method: 'editMessageText', kind: 'reset-after-effect' });
    await one.walk.answer(ana, { html: 'depois' as Html, edits });
    one.sender.wake();
    await until(() => one.deliveries()[1]?.state === 'pending' && one.sends().length === 2);
    await one.after(5_000);
    await one.all('sent');
    expect(one.last(ana)).toBe('depois');
    expect(one.bot.messages(ana.chatId).filter(({ by }) => by === 'bot')).toHaveLength(1);
  });
});

describe('stop_all', () => {
  test.each(casesOf('stop_all'))(
    '%s: everything is kept, nothing more is tried for a minute, and then it heals by itself',
    async (name) => {
      const { bot, sends, sender, walk, after, all, deliveries, heard } = await struck(name);
      await until(() => sender.health().isUnauthorized);
      await walk.answer(bia, {});
      sender.wake();
      await after(59_000);
      sender.wake();
      await until(() => deliveries().every(({ state }) => state === 'pending'));
      expect(sends()).toHaveLength(1);
      expect(heard.lines).toContainEqual(expect.objectContaining({ level: 'error' }));
      await after(1_100);
      await all('sent');
      expect(sender.health().isUnauthorized).toBe(false);
      expect(bot.accepted.map(({ text }) => text).join()).not.toContain('🔁');
    },
  );

  test('it is healed also when the next chat only says that it is gone', async () => {
    const { bot, sender, after, all } = await struck('unauthorized');
    await until(() => sender.health().isUnauthorized);
    bot.block(ana.chatId);
    await after(60_000);
    await all('skipped');
    expect(sender.health().isUnauthorized).toBe(false);
  });
});

describe('retry_backoff', () => {
  test.each(casesOf('retry_backoff'))(
    '%s: of unknown outcome, sent again after five seconds with a mark',
    async (name) => {
      const { bot, sends, after, all, deliveries } = await struck(name);
      await until(() => sends().length === 1 && deliveries()[0]?.state === 'pending');
      await after(4_000);
      expect(sends()).toHaveLength(1);
      await after(1_000);
      await all('sent');
      expect(bot.messages(ana.chatId).at(-1)?.text).toContain(alert);
      expect(bot.messages(ana.chatId).at(-1)?.text.endsWith(mark)).toBe(true);
    },
  );
});

test('the goodbye of an erasure ends it, however the goodbye ends', async () => {
  for (const ending of ['restart', 'too_long', 'blocked', 'expired'] as const) {
    const one = await aSender({ bot: await startBotApi({ token: '123456:stand-in' }), retryWaits: [] });
    await one.walk.subscribe(ana, 'below', '4.5');
    if (ending !== 'expired') one.bot.fault({ method: 'sendMessage', ...recorded(ending) });
    await one.walk.store.storeUpdates([{ updateId: 900, chatId: ana.chatId, body: '{}' }], one.clock.now());
    const answers = () => [{ html: 'adeus' as Html, repeatable: true }];
    await one.walk.store.commitUpdate(900, ana, 'pt-br', { do: 'erase', with: {}, answers }, one.clock.now());
    if (ending === 'expired') one.clock.jump(25 * 3_600_000);
    one.sender.start();
    await until(() => one.walk.rows('SELECT id FROM subscriber').length === 0, `the end of an erasure (${ending})`);
    expect(one.walk.rows('SELECT id FROM delivery'), ending).toEqual([]);
    const bytes = Buffer.alloc(4);
    bytes.writeInt32BE(ana.chatId);
    expect(one.walk.file.bytes().includes(bytes), ending).toBe(false);
  }
});

test('a disk that is full when a message is marked sent: marked when there is room again, and never sent twice', async () => {
  const { walk, sender, sends, all, heard, clock, bot } = await aSender();
  await walk.subscribe(ana, 'below', '4.5');
  await walk.ring('4.48');
  alter(
    walk,
    "CREATE TRIGGER full BEFORE UPDATE ON message WHEN NEW.state = 'sent' BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END",
  );
  sender.start();
  const failed = () => heard.lines.filter(({ msg }) => msg === 'the end of a message could not be stored yet').length;
  for (let tries = 1; tries <= 3; tries += 1) {
    await until(() => failed() === tries);
    await until(() => clock.waits.length > 1);
    if (tries === 3) alter(walk, 'DROP TRIGGER full');
    clock.jump(1_000);
  }
  await all('sent');
  expect(sends()).toHaveLength(1);
  expect(bot.accepted).toHaveLength(1);
});
