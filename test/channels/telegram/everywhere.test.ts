import { describe, expect, test } from 'vitest';
import { heardIn } from '../../../src/channels/telegram/heard.js';
import { storable, Update } from '../../../src/channels/telegram/update.js';

const limiarBot = 7_000_000_000;
const ana = { id: 700_000_001, is_bot: false, first_name: 'Ana', language_code: 'pt-br' };
const group = { id: -1_001_200_000_001, type: 'supergroup', title: 'Grupo' };
const channel = { id: -1_002_100_000_002, type: 'channel', title: 'Canal' };
const heard = (update: object) =>
  heardIn(Update.parse(JSON.parse(storable({ update_id: 1, ...update })?.update.body ?? '')), limiarBot);
const say = (more: object) =>
  heard({
    message: { message_id: 9, date: 1_760_000_000, chat: group, from: ana, text: '/dolar abaixo 4,5', ...more },
  });
const command = { entities: [{ type: 'bot_command', offset: 0, length: 6 }] };
const commandInside = { entities: [{ type: 'bot_command', offset: 5, length: 6 }] };

describe('who speaks', () => {
  test('another bot is not heard: two would answer each other for ever', () => {
    const bot = { id: 700_000_088, is_bot: true, first_name: 'Outro' };
    expect(say({ from: bot, ...command })).toEqual({ kind: 'nothing' });
    expect(say({ from: bot, chat: { id: bot.id, type: 'private' } })).toEqual({ kind: 'nothing' });
  });

  test('an administrator without a name speaks for the group; a channel of somebody’s does not', () => {
    const anonymous = { id: 1_087_968_824, is_bot: true, first_name: 'Group' };
    expect(say({ from: anonymous, sender_chat: group, ...command })).toMatchObject({ isByTheChat: true });
    const asChannel = { id: 136_817_688, is_bot: true, first_name: 'Channel' };
    expect(say({ from: asChannel, sender_chat: channel, ...command })).toMatchObject({
      kind: 'text',
      isByTheChat: false,
    });
  });

  test('a post that Telegram copies into the discussion group is heard in its channel only', () => {
    const telegram = { id: 777_000, is_bot: false, first_name: 'Telegram' };
    expect(say({ from: telegram, sender_chat: channel, is_automatic_forward: true, ...command })).toEqual({
      kind: 'nothing',
    });
  });
});

describe('what is meant for the bot in a group', () => {
  test.each([
    ['a command', command, true],
    ['a command under a photo', { text: undefined, caption: '/dolar', caption_entities: command.entities }, true],
    ['a text that names a command', commandInside, false],
    ['a command in a quoted reply to somebody else', { ...commandInside, reply_to_message: { message_id: 1 } }, false],
    ['plain words', {}, false],
  ])('%s: %s', (_what, more, isForBot) => {
    expect(say(more)).toMatchObject({ kind: 'text', isForBot });
  });

  test('a thread of replies is no topic', () => {
    expect(say({ message_thread_id: 4, ...command })).toMatchObject({ chat: { threadId: 0 } });
    expect(say({ message_thread_id: 4, is_topic_message: true, ...command })).toMatchObject({ chat: { threadId: 4 } });
  });

  test('a private chat may have topics too', () => {
    const own = { chat: { id: ana.id, type: 'private' }, message_thread_id: 4, is_topic_message: true };
    expect(say(own)).toMatchObject({ chat: { chatId: ana.id, threadId: 4, kind: 'private' }, isForBot: true });
  });
});

describe('coming and going', () => {
  const member = (chat: object, before: object, after: object) =>
    heard({ my_chat_member: { chat, from: ana, date: 1, old_chat_member: before, new_chat_member: after } });
  const poster = { status: 'administrator', can_post_messages: true };
  const muted = { status: 'restricted', is_member: true, can_send_messages: false };

  test.each([
    ['a person blocks', { id: ana.id, type: 'private' }, { status: 'member' }, { status: 'kicked' }, 'blocked'],
    ['a person comes back', { id: ana.id, type: 'private' }, { status: 'kicked' }, { status: 'member' }, 'unblocked'],
    ['added to a group', group, { status: 'left' }, { status: 'member' }, 'unblocked'],
    ['made an administrator of a group', group, { status: 'member' }, { status: 'administrator' }, 'nothing'],
    ['thrown out', group, { status: 'administrator' }, { status: 'kicked' }, 'blocked'],
    ['leaves', group, { status: 'member' }, { status: 'left' }, 'blocked'],
    ['muted', group, { status: 'member' }, muted, 'blocked'],
    ['may speak again', group, muted, { status: 'member' }, 'unblocked'],
    ['restricted in other things', group, { status: 'member' }, { ...muted, can_send_messages: true }, 'nothing'],
    ['restricted and not there', group, muted, { status: 'restricted', is_member: false }, 'nothing'],
    ['may post in a channel', channel, { status: 'left' }, poster, 'unblocked'],
    ['may post no more', channel, poster, { ...poster, can_post_messages: false }, 'blocked'],
    ['may post again', channel, { ...poster, can_post_messages: false }, poster, 'unblocked'],
    [
      'added to a channel without the right',
      channel,
      { status: 'left' },
      { ...poster, can_post_messages: false },
      'nothing',
    ],
  ])('%s', (_what, chat, before, after, kind) => {
    expect(member(chat, before, after).kind).toBe(kind);
  });
});

test.each([
  ['of a foreign message', { message: undefined, inline_message_id: 'x' }],
  ['of a game', { data: undefined, game_short_name: 'x' }],
])('a tap on a button %s is nothing', (_what, more) => {
  const message = { message_id: 9, date: 1, chat: group };
  expect(heard({ callback_query: { id: '1', from: ana, data: 'v1:x', message, ...more } })).toEqual({
    kind: 'nothing',
  });
});

test.each(['', 'v1:cancel:999999999999', '\u0000', '<b>', 'x'.repeat(64), '🌧'.repeat(16)])(
  'a forged button (%j) is handed on as it is, with the chat that it was pressed in',
  (data) => {
    const message = { message_id: 9, date: 0, chat: group };
    expect(heard({ callback_query: { id: '1', from: ana, data, message } })).toEqual({
      kind: 'tap',
      chat: { chatId: group.id, threadId: 0, kind: 'group' },
      data,
      tapId: '1',
      personId: ana.id,
    });
  },
);

describe('texts without measure', () => {
  const kept = (more: object) => storable({ update_id: 1, message: { message_id: 9, date: 1, chat: group, ...more } });

  test.each(['text', 'caption'])('a %s of 50 kB is heard by its beginning', (field) => {
    expect(say({ text: undefined, [field]: `/dolar abaixo 4,5 ${'x'.repeat(50_000)}` })).toMatchObject({
      kind: 'text',
      text: `/dolar abaixo 4,5 ${'x'.repeat(4_096 - 18)}`,
    });
  });

  test('4,096 emoji are one message to Telegram', () => {
    const heard = say({ text: '🌧'.repeat(4_096) });
    expect(heard.kind === 'text' && heard.text).toBe('🌧'.repeat(2_048));
  });

  test('what is cut inside of a letter can be kept and heard again', () => {
    const { update } = kept({ text: `x${'🌧'.repeat(4_000)}` }) ?? {};
    expect(storable(JSON.parse(update?.body ?? ''))?.update).toEqual(update);
  });

  test('of thousands of marks the first hundred count, and the command among them', () => {
    const marks = Array.from({ length: 5_000 }, (_, at) => ({
      type: at === 0 ? 'bot_command' : 'bold',
      offset: at,
      length: 1,
    }));
    expect(say({ entities: marks })).toMatchObject({ kind: 'text', isForBot: true });
    expect(kept({ text: 'x', entities: marks })?.update.body.length).toBeLessThan(6_000);
  });
});
