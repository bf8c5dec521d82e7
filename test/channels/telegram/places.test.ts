import { expect, test } from 'vitest';
import { heardIn } from '../../../src/channels/telegram/heard.js';
import { storable, Update } from '../../../src/channels/telegram/update.js';

const limiarBot = 7_000_000_000;
const ana = { id: 700_000_001, is_bot: false, first_name: 'Ana', language_code: 'pt-br' };
const group = { id: -1_001_200_000_001, type: 'supergroup', title: 'Grupo' };

const stored = (update: unknown) => storable(update)?.update.body ?? '';
const heard = (update: unknown) => heardIn(Update.parse(JSON.parse(stored(update))), limiarBot);
const message = (location: unknown, more: object = {}) => ({
  message_id: 9,
  date: 1_760_000_000,
  chat: { id: ana.id, type: 'private' },
  from: ana,
  location,
  ...more,
});
const share = (location: unknown, more: object = {}) => ({ update_id: 1, message: message(location, more) });
const santos = { latitude: -23.9618, longitude: -46.3322 };

test.each([
  [-23.55052, -46.633309, '-23.6,-46.6'],
  [-23.55, -46.65, '-23.6,-46.7'],
  [0.15, -0.25, '0.2,-0.3'],
  [-0.04, 0.04, '0.0,0.0'],
  [1e-7, -3e-9, '0.0,0.0'],
  [5e-324, -0, '0.0,0.0'],
  [90, -180, '90.0,-180.0'],
  [4, 50, '4.0,50.0'],
])('a place at %s, %s is heard, and kept, as its cell %s', (latitude, longitude, cell) => {
  const update = share({ latitude, longitude, horizontal_accuracy: 12.5 });
  expect(heard(update)).toEqual({
    kind: 'location',
    chat: { chatId: ana.id, threadId: 0, kind: 'private' },
    cell,
    messageId: 9,
    language: 'pt-br',
    personId: ana.id,
    isForBot: true,
    isForwarded: false,
    isByTheChat: false,
  });
  expect(JSON.parse(stored(update))).toHaveProperty('message.location', cell);
});

test.each([
  ['beyond a pole', { latitude: 90.06, longitude: 0 }],
  ['beyond everything', { latitude: 1e21, longitude: 1e300 }],
  ['in words', { latitude: '-23.5', longitude: '-46.6' }],
  ['half', { latitude: -23.5 }],
  ['a list', [-23.5, -46.6]],
  ['a fine text', '-23.55,-46.63'],
  ['what an older version kept', true],
])('a place that is none (%s) is heard as something that is not text', (_what, location) => {
  expect(heard(share(location))).toMatchObject({ kind: 'wordless', what: 'other' });
  expect(JSON.parse(stored(share(location)))).toHaveProperty('message.location', true);
});

test('a venue is a place; its name and address are not kept', () => {
  const venue = { location: santos, title: 'Padaria Segredo', address: 'Rua Segredo, 1', foursquare_id: 'Segredo' };
  expect(heard(share(santos, { venue }))).toMatchObject({ kind: 'location', cell: '-24.0,-46.3' });
  expect(stored(share(santos, { venue }))).not.toContain('Segredo');
});

test('a live location counts once, at its first point; where it goes from there is not even kept', () => {
  const first = { ...santos, live_period: 900, heading: 120 };
  expect(heard(share(first))).toMatchObject({ kind: 'location', cell: '-24.0,-46.3' });
  for (const kind of ['edited_message', 'edited_channel_post']) {
    const next = { update_id: 2, [kind]: message({ ...first, latitude: -22.9068 }, { edit_date: 1_760_000_060 }) };
    expect(heard(next)).toEqual({ kind: 'nothing' });
    expect(JSON.parse(stored(next))).toHaveProperty(`${kind}.location`, true);
  }
});

test('a place that is forwarded is told as such', () => {
  expect(heard(share(santos, { forward_origin: { type: 'user' } }))).toMatchObject({ isForwarded: true });
});

test.each([
  ['by itself', {}, false],
  ['in reply to the bot', { reply_to_message: { message_id: 8, from: { id: limiarBot } } }, true],
  ['in reply to somebody else', { reply_to_message: { message_id: 8, from: { id: 5 } } }, false],
  [
    'in a topic that the bot opened',
    { reply_to_message: { message_id: 4, from: { id: limiarBot }, forum_topic_created: {} } },
    false,
  ],
])('in a group a place %s is for the bot: %s', (_how, more, isForBot) => {
  const inTopic = { chat: group, message_thread_id: 4, is_topic_message: true };
  expect(heard(share(santos, { ...inTopic, ...more }))).toEqual({
    kind: 'location',
    chat: { chatId: group.id, threadId: 4, kind: 'group' },
    cell: '-24.0,-46.3',
    messageId: 9,
    personId: ana.id,
    isForBot,
    isForwarded: false,
    isByTheChat: false,
  });
});

test('an administrator without a name shares a place in the name of the group', () => {
  const anonymous = { id: 1_087_968_824, is_bot: true, first_name: 'Group' };
  const reply = { reply_to_message: { message_id: 8, from: { id: limiarBot } } };
  expect(heard(share(santos, { chat: group, from: anonymous, sender_chat: group, ...reply }))).toMatchObject({
    kind: 'location',
    isForBot: true,
    isByTheChat: true,
  });
});
