import { describe, expect, onTestFinished, test } from 'vitest';
import type { Address, Outgoing, SendOutcome } from '../../../src/channels/channel.js';
import { telegramChannel } from '../../../src/channels/telegram/channel.js';
import { createGateway } from '../../../src/channels/telegram/gateway.js';
import { recorded, startBotApi } from '../../../src/demo/stand-ins/bot-api.js';
import type { Html } from '../../../src/messages/html.js';
import { heardLog } from '../../support/heard-log.js';
import { ana, token } from './a-telegram.js';

const anaAt: Address = { chatId: ana, threadId: 0 };
const asksLocation = { label: '📍 Enviar onde estou' };
const buttons = [[{ label: 'Cancelar', data: 'v1:cancel:1' }]];

/** The channel over HTTP, with Ana's chat begun and one message of the bot's in it. */
async function aChannel() {
  const bot = await startBotApi({ token });
  onTestFinished(() => bot.close());
  const channel = telegramChannel(createGateway(token, bot.url), heardLog().log);
  const send = (html: string, more: Partial<Outgoing> = {}, to = anaAt): Promise<SendOutcome> =>
    channel.send(to, { html: html as Html, silent: false, ...more });
  bot.say(ana, '/start');
  const first = await send('antes', { buttons });
  if (first.end !== 'sent') throw new Error('not sent');
  const last = (chatId = ana) => bot.messages(chatId).at(-1);
  return { bot, send, last, firstId: first.messageId, sends: () => bot.calls.map(({ method }) => method).slice(1) };
}

describe('a file', () => {
  test('comes as a document with its caption, whole, and in its topic', async () => {
    const { bot, send, last } = await aChannel();
    const file = { name: 'limiar.json', text: '{"zone":"América"}' };
    expect(await send('Aqui está <b>tudo</b>', { file })).toMatchObject({ end: 'sent' });
    expect(last()).toMatchObject({ text: 'Aqui está tudo', file: Buffer.from(file.text) });
    expect(last()?.wire['document']).toMatchObject({
      file_name: 'limiar.json',
      file_size: Buffer.byteLength(file.text),
    });
    const group = bot.createSupergroup({ bot: 'member', forum: true });
    const threadId = bot.createTopic(group, 'avisos');
    await send('Aqui', { file }, { chatId: group, threadId });
    expect(last(group)).toMatchObject({ threadId, file: Buffer.from(file.text) });
    expect(bot.violations).toEqual([]);
  });

  test('is refused, waited for and lost like any message', async () => {
    const { bot, send } = await aChannel();
    const file = { name: 'limiar.json', text: '{}' };
    bot.fault({ method: 'sendDocument', ...recorded('flood_short') });
    expect(await send('Aqui', { file })).toMatchObject({ end: 'wait' });
    bot.block(ana);
    expect(await send('Aqui', { file })).toMatchObject({ end: 'gone' });
  });
});

describe('the key that shares where the person is', () => {
  test('stands in place of the keyboard, for one press, and goes when told', async () => {
    const { bot, send, last } = await aChannel();
    await send('Onde você está?', { asksLocation });
    expect(last()?.replyMarkup).toEqual({
      keyboard: [[{ text: asksLocation.label, request_location: true }]],
      one_time_keyboard: true,
      resize_keyboard: true,
    });
    bot.tapButton(ana, last()?.messageId ?? 0, asksLocation.label, { at: { latitude: -23.96, longitude: -46.33 } });
    expect(last()?.wire['location']).toEqual({ latitude: -23.96, longitude: -46.33 });
    await send('Santos, então.', { removesKeyboard: true });
    expect(last()?.replyMarkup).toEqual({ remove_keyboard: true });
    expect(bot.violations).toEqual([]);
  });

  test.each([
    ['buttons under the message', { buttons, asksLocation, removesKeyboard: true }, 'inline_keyboard'],
    ['the key', { asksLocation, removesKeyboard: true }, 'keyboard'],
    ['the key, where there are no buttons', { buttons: [], asksLocation }, 'keyboard'],
    ['its removal', { removesKeyboard: true }, 'remove_keyboard'],
  ] as const)('of several, one is carried: %s', async (_what, more, carried) => {
    const { bot, send } = await aChannel();
    await send('Onde você está?', more);
    expect(Object.keys(bot.calls.at(-1)?.params['reply_markup'] ?? {})).toContain(carried);
    expect(bot.violations).toEqual([]);
  });

  test.each(['createGroup', 'createSupergroup', 'createChannel'] as const)(
    'is left out elsewhere: %s',
    async (make) => {
      const { bot, send } = await aChannel();
      const chatId = bot[make]({ bot: 'administrator' });
      for (const more of [{ asksLocation }, { removesKeyboard: true as const }])
        expect(await send('Onde fica?', more, { chatId, threadId: 0 })).toMatchObject({ end: 'sent' });
      expect(bot.messages(chatId).map(({ replyMarkup }) => replyMarkup)).toEqual([undefined, undefined]);
      expect(bot.violations).toEqual([]);
    },
  );

  test('is left out of an edit, and comes with the new message where the old one is gone', async () => {
    const { bot, send, last, firstId } = await aChannel();
    await send('Onde você está?', { asksLocation, edits: firstId });
    expect(bot.calls.at(-1)).toMatchObject({ method: 'editMessageText' });
    expect(bot.calls.at(-1)?.params).not.toHaveProperty('reply_markup');
    await send('Onde você está?', { asksLocation, edits: 999 });
    expect(last()?.replyMarkup).toHaveProperty('keyboard');
    expect(bot.violations).toEqual([]);
  });

  test('a message with that key cannot be edited: a new one takes its place', async () => {
    const { send, last } = await aChannel();
    await send('Onde você está?', { asksLocation });
    const asked = last()?.messageId ?? 0;
    expect(await send('Em Santos.', { edits: asked })).toMatchObject({ end: 'sent', messageId: asked + 1 });
  });
});

describe('a correction of what was told', () => {
  test('stands in the message that was sent, with the buttons that are given, and makes no sound', async () => {
    const { bot, send, last, firstId } = await aChannel();
    const outcome = await send('depois', { edits: firstId, onlyEdit: true, buttons });
    expect(outcome).toEqual({ end: 'sent', messageId: firstId });
    expect(last()).toMatchObject({ messageId: firstId, text: 'depois', edited: true });
    expect(last()?.keyboard?.[0]?.[0]?.callback_data).toBe('v1:cancel:1');
    expect(bot.calls.at(-1)?.params).not.toHaveProperty('disable_notification');
    expect(bot.violations).toEqual([]);
  });

  test.each(['edit_not_found', 'cannot_edit', 'not_modified', 'topic_closed', 'thread_not_found'])(
    '%s: there is nothing to correct, and nothing new is sent',
    async (name) => {
      const { bot, send, firstId, sends } = await aChannel();
      bot.fault({ method: 'editMessageText', ...recorded(name) });
      for (const threadId of [0, 4])
        expect(await send('depois', { edits: firstId, onlyEdit: true }, { chatId: ana, threadId })).toEqual({
          end: 'sent',
          messageId: firstId,
        });
      expect(sends()).toEqual(['editMessageText', 'editMessageText']);
    },
  );

  test.each([
    'Bad Request: MESSAGE_ID_INVALID',
    'Bad Request: there is no text in the message to edit',
    "Bad Request: message can't be edited",
  ])('%s: the same, in the words of other servers', async (description) => {
    const { bot, send, firstId, sends } = await aChannel();
    const body = { ok: false, error_code: 400, description };
    bot.fault({ method: 'editMessageText', kind: 'answer', status: 400, body });
    expect(await send('depois', { edits: firstId, onlyEdit: true })).toMatchObject({ end: 'sent' });
    expect(sends()).toEqual(['editMessageText']);
  });

  test.each([
    ['blocked', 'gone'],
    ['flood_short', 'wait'],
    ['restart', 'unknown'],
    ['unauthorized', 'unauthorized'],
    ['migrated', 'moved'],
    ['no_rights_text', 'suspect'],
    ['too_long', 'refused'],
  ])('%s ends it as it ends any message: %s', async (name, end) => {
    const { bot, send, firstId, sends } = await aChannel();
    bot.fault({ method: 'editMessageText', ...recorded(name) });
    expect(await send('depois', { edits: firstId, onlyEdit: true })).toMatchObject({ end });
    expect(sends()).toEqual(['editMessageText']);
  });

  test('whose tags Telegram refuses goes without them', async () => {
    const { bot, send, last, firstId } = await aChannel();
    bot.fault({ method: 'editMessageText', ...recorded('parse_entities') });
    expect(await send('<b>depois</b>', { edits: firstId, onlyEdit: true })).toMatchObject({ end: 'sent' });
    expect(last()).toMatchObject({ messageId: firstId, text: 'depois' });
  });
});

test('an edit in a topic that is closed becomes a new message beside it, and the topic counts as gone', async () => {
  const { bot, send, sends } = await aChannel();
  const chatId = bot.createSupergroup({ forum: true, bot: 'administrator' });
  bot.fault({ method: 'editMessageText', ...recorded('topic_closed') });
  expect(await send('depois', { edits: 5 }, { chatId, threadId: 4 })).toMatchObject({ end: 'sent', threadGone: true });
  expect(sends()).toEqual(['editMessageText', 'sendMessage']);
  expect(bot.calls.at(-1)?.params).not.toHaveProperty('message_thread_id');
});
