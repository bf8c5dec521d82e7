import { describe, expect, test } from 'vitest';
import { heardIn } from '../../../src/channels/telegram/heard.js';
import { storable, Update } from '../../../src/channels/telegram/update.js';
import { everything, recordedUpdates, understanding } from './updates.js';

const limiarBot = 7_000_000_000;
const stored = (update: unknown) => storable(update)?.update.body ?? '';
const heard = (update: unknown) => heardIn(Update.parse(JSON.parse(stored(update))), limiarBot);

const ana = { chatId: 700_000_001, threadId: 0, kind: 'private' } as const;
const group = { chatId: -1_001_200_000_001, threadId: 0, kind: 'group' } as const;
const channel = { chatId: -1_002_100_000_002, threadId: 0, kind: 'channel' } as const;
const typed = { kind: 'text', isForBot: true, isForwarded: false, isByTheChat: false } as const;
const moved = { kind: 'moved', from: -599_000_001, to: -1_001_555_000_001 } as const;
const pt = { language: 'pt-br' };

/** What each recorded update says; a field that is not named must not be there. */
const says: Readonly<Record<string, object>> = {
  callback_query: {
    kind: 'tap',
    chat: ana,
    data: 'PersonalDataAgree',
    tapId: '592418567116324751',
    personId: ana.chatId,
    messageId: 8792,
    ...pt,
  },
  callback_query_inaccessible_message: {
    kind: 'tap',
    chat: ana,
    data: 's:42:pause',
    tapId: '592418567116324752',
    personId: ana.chatId,
    ...pt,
  },
  callback_query_inline_message: { kind: 'nothing' },
  channel_post_command: {
    ...typed,
    chat: channel,
    text: '/dolar@LimiarBot abaixo 4,5',
    messageId: 7,
    sentAt: new Date(1_760_000_000_000),
    isByTheChat: true,
  },
  channel_post_text: {
    ...typed,
    chat: channel,
    text: 'test',
    messageId: 6,
    sentAt: new Date(1_520_153_063_000),
    isForBot: false,
    isByTheChat: true,
  },
  edited_message_command: {
    ...typed,
    chat: ana,
    text: '/subscribe chuva 5',
    messageId: 101,
    sentAt: new Date(1_760_000_001_000),
    editedAt: new Date(1_760_000_060_000),
    personId: ana.chatId,
    ...pt,
  },
  edited_message_live_location: { kind: 'nothing' },
  inline_query: { kind: 'nothing' },
  message_command_accent_private: {
    ...typed,
    chat: ana,
    text: '/dólar abaixo 4,50',
    messageId: 102,
    sentAt: new Date(1_760_000_002_000),
    personId: ana.chatId,
    ...pt,
  },
  message_command_private: {
    ...typed,
    chat: ana,
    text: '/subscribe chuva 0.5',
    messageId: 101,
    sentAt: new Date(1_760_000_001_000),
    personId: ana.chatId,
    ...pt,
  },
  message_command_supergroup_reply: {
    ...typed,
    chat: group,
    text: '/report',
    messageId: 134_546,
    sentAt: new Date(1_721_592_580_000),
    personId: ana.chatId,
  },
  message_group_anonymous_admin: {
    ...typed,
    chat: group,
    text: '/minhas@LimiarBot',
    messageId: 9,
    sentAt: new Date(1_760_000_020_000),
    personId: 1_087_968_824,
    isByTheChat: true,
  },
  message_location_private: {
    kind: 'location',
    chat: ana,
    cell: '-23.6,-46.6',
    messageId: 1365,
    personId: ana.chatId,
    isForBot: true,
    isForwarded: false,
    isByTheChat: false,
    ...pt,
  },
  message_migrate_from: moved,
  message_migrate_to: moved,
  message_photo_no_text: {
    ...typed,
    chat: ana,
    text: 'olha a chuva',
    messageId: 105,
    sentAt: new Date(1_760_000_030_000),
    personId: ana.chatId,
    ...pt,
  },
  message_start_payload: {
    ...typed,
    chat: ana,
    text: '/start c_usd-4_50',
    messageId: 103,
    sentAt: new Date(1_760_000_003_000),
    personId: ana.chatId,
    ...pt,
  },
  message_text_private: {
    ...typed,
    chat: ana,
    text: 'hello there',
    messageId: 6557,
    sentAt: new Date(1_569_518_342_000),
    personId: ana.chatId,
    ...pt,
  },
  message_topic_created: { kind: 'nothing' },
  message_topic_text: {
    ...typed,
    chat: { chatId: -1_001_847_000_001, threadId: 4, kind: 'group' },
    text: 'blah',
    messageId: 5,
    sentAt: new Date(1_675_229_140_000),
    personId: ana.chatId,
    isForBot: false,
  },
  my_chat_member_added_to_group: { kind: 'unblocked', chat: group },
  my_chat_member_blocked: { kind: 'blocked', chat: ana },
  my_chat_member_channel_admin: { kind: 'unblocked', chat: channel },
  my_chat_member_unblocked: { kind: 'unblocked', chat: ana, ...pt },
  unknown_kind: { kind: 'nothing' },
};

describe('each recorded update', () => {
  test('has its line here', () => {
    expect(recordedUpdates.map(([name]) => name)).toEqual(Object.keys(says).sort());
  });

  test.each(recordedUpdates)('%s says what it says', async (name, update) => {
    expect(heard(update)).toEqual(says[name]);
    const botIdIsNotAsked = await understanding()(stored(update));
    expect(botIdIsNotAsked).toEqual(says[name]);
  });

  test.each(recordedUpdates)('%s is kept under its chat, as an update that can be kept again', (_name, update) => {
    const { update: kept } = storable(update) ?? {};
    expect(storable(JSON.parse(kept?.body ?? ''))?.update).toEqual(kept);
    const ids =
      JSON.stringify(update)
        .match(/-?\d{8,}/g)
        ?.map(Number) ?? [];
    expect([0, ...ids]).toContain(kept?.chatId);
    expect(kept?.updateId).toBe((update as { update_id: number }).update_id);
  });
});

describe('what is kept of an update', () => {
  /** Where names, phones, places and files stand. */
  const personal =
    /name|title|phone|latitude|longitude|file_|vcard|address|icon_|signature|question|inline_message|chat_instance/;

  test.each(recordedUpdates)('%s: no name, phone, place or file', (_name, update) => {
    const kept = JSON.parse(stored(update)) as unknown;
    expect(keysIn(kept).filter((key) => personal.test(key))).toEqual([]);
  });

  test('of a message with all of them, nothing but that they were there, and the cell of the place', () => {
    const body = stored(everything);
    expect(body).not.toMatch(/Segredo|segredo|Ana|9068|1729|5511|7000000077/);
    expect(JSON.parse(body)).toMatchObject({
      message: {
        caption: 'dólar abaixo de 4,50',
        location: '-22.9,-43.2',
        contact: true,
        document: true,
        voice: true,
        photo: true,
        forward_origin: true,
        via_bot: true,
      },
    });
    expect(heard(everything)).toMatchObject({ kind: 'text', text: 'dólar abaixo de 4,50', isForwarded: true });
  });

  test('an unknown kind or shape: its id alone', () => {
    for (const update of [
      { update_id: 5, poll: { id: 'x' } },
      { update_id: 5, message: { text: 'Segredo' } },
      { update_id: 5, message: null },
    ])
      expect(storable(update)).toMatchObject({ update: { updateId: 5, chatId: 0 } });
    expect(stored({ update_id: 5, message: { text: 'Segredo' } })).toBe('{"update_id":5}');
  });

  test.each([undefined, null, 7, 'x', [], {}, { update_id: '7' }, { update_id: 1.5 }, { update_id: 2 ** 60 }])(
    '%j: nothing, it has not even an id',
    (update) => {
      expect(storable(update)).toBeUndefined();
    },
  );
});

test.each([
  ['a reply to us', { message_id: 1, from: { id: limiarBot } }, true],
  ['a reply to somebody else', { message_id: 1, from: { id: 5 } }, false],
  [
    'a message in a topic that we opened',
    { message_id: 1, from: { id: limiarBot }, forum_topic_created: { name: 'x' } },
    false,
  ],
])('in a group %s is for us: %s', (_what, reply_to_message, isForBot) => {
  const message = {
    message_id: 2,
    date: 1,
    chat: { id: -5, type: 'group' },
    from: { id: 7 },
    text: 'oi',
    reply_to_message,
  };
  expect(heard({ update_id: 1, message })).toMatchObject({ isForBot });
});

test.each([
  ['voice', 'voice'],
  ['audio', 'voice'],
  ['video_note', 'voice'],
  ['photo', 'photo'],
  ['video', 'photo'],
  ['sticker', 'sticker'],
  ['animation', 'sticker'],
  ['document', 'other'],
  ['contact', 'other'],
  ['poll', 'other'],
])('a message that is only a %s is heard as %s', (field, what) => {
  const message = {
    message_id: 2,
    date: 1,
    chat: { id: 5, type: 'private' },
    from: { id: 5 },
    [field]: { file_id: 'x' },
  };
  expect(heard({ update_id: 1, message })).toMatchObject({ kind: 'wordless', what });
});

function keysIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)]);
}
