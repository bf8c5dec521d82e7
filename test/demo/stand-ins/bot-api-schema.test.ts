import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { botApiData } from '../../../src/demo/stand-ins/bot-api-data.js';
import { checkCall } from '../../../src/demo/stand-ins/bot-api-schema.js';
import type { CallContext } from '../../../src/demo/stand-ins/bot-api-rules.js';
import { ana, problemsOf, updateFile } from './support.js';

const problems = (method: string, params: Record<string, unknown>, context: CallContext = {}) =>
  checkCall(method, params, context).map(({ path, problem }) => `${path}: ${problem}`);

const sent = (params: Record<string, unknown>, context: CallContext = {}) =>
  problems('sendMessage', { chat_id: ana, text: 'oi', ...params }, context);

const withButton = (button: Record<string, unknown>, context: CallContext = {}) =>
  sent({ reply_markup: { inline_keyboard: [[{ text: 'Parar', ...button }]] } }, context);

test('the data is the whole Bot API 10.1', () => {
  expect(botApiData.version).toBe('Bot API 10.1');
  expect(Object.keys(botApiData.methods)).toHaveLength(180);
  expect(Object.keys(botApiData.types)).toHaveLength(359);
});

describe('recorded updates', () => {
  const folder = new URL('../../fixtures/telegram-updates/', import.meta.url);
  const differ = new Map([
    ['message_migrate_to.json', ['message.chat.all_members_are_administrators: unknown field']],
    ['unknown_kind.json', ['update_kind_of_the_future: unknown field']],
  ]);
  test.each(readdirSync(folder))('%s is an Update, or differs as the manifest says', (name) => {
    expect(problemsOf('Update', updateFile(name))).toEqual(differ.get(name) ?? []);
  });
});

test('a good alert with everything it may carry has no problem', () => {
  const alert = {
    text: '<b>4,48</b> <tg-time unix="1789767005" format="t">14h03</tg-time>',
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
    disable_notification: true,
    message_thread_id: 4,
    reply_parameters: { message_id: 3, allow_sending_without_reply: true },
    reply_markup: {
      inline_keyboard: [
        [
          { text: 'Parar', callback_data: 'v1:stop:1', style: 'danger' },
          { text: 'Copiar', copy_text: { text: '4,48' } },
        ],
      ],
    },
  };
  expect(sent(alert)).toEqual([]);
});

describe('the shape of a call', () => {
  test.each([
    ['an unknown method', 'sendMesage', {}, [': unknown method']],
    ['a method in the wrong case', 'sendmessage', {}, [': unknown method']],
    ['a misspelt field', 'sendMessage', { chat_id: 1, text: 'a', parse_mod: 'HTML' }, ['parse_mod: unknown field']],
    ['a missing field', 'sendMessage', { text: 'a' }, ['chat_id: missing']],
    ['a text instead of a number', 'deleteMessage', { chat_id: 1, message_id: '2' }, ['message_id: is not an Integer']],
    ['a broken number', 'deleteMessage', { chat_id: 1, message_id: 1.5 }, ['message_id: is not an Integer']],
    ['a number over 2^53', 'deleteMessage', { chat_id: 2 ** 53, message_id: 1 }, ['chat_id: is not an Integer']],
    ['a supergroup’s id', 'deleteMessage', { chat_id: -1_001_557_912_345, message_id: 1 }, []],
    ['null for nothing', 'sendMessage', { chat_id: 1, text: 'a', parse_mode: null }, ['parse_mode: is not a String']],
    ['a number out of range', 'getUpdates', { limit: 101 }, ['limit: is not in 1-100']],
    [
      'a list instead of an object',
      'sendMessage',
      { chat_id: 1, text: 'a', link_preview_options: [] },
      ['link_preview_options: is not a LinkPreviewOptions'],
    ],
  ])('%s', (_what, method, params, expected) => {
    expect(problems(method, params)).toEqual(expected);
  });

  test('a mistake deep inside is found at its place, in the member of the union that was meant', () => {
    const keyboard = {
      inline_keyboard: [
        [
          { text: 'a', callback_data: 1, stile: 'x' },
          { text: 2, pay: true },
        ],
      ],
    };
    expect(sent({ reply_markup: keyboard })).toEqual([
      'reply_markup.inline_keyboard[0][0].stile: unknown field',
      'reply_markup.inline_keyboard[0][0].callback_data: is not a String',
      'reply_markup.inline_keyboard[0][1].text: is not a String',
    ]);
  });

  test('a scope is told by its type', () => {
    const commands = [{ command: 'dolar', description: 'Avise-me' }];
    expect(problems('setMyCommands', { commands, scope: { type: 'all_group_chats' } })).toEqual([]);
    expect(problems('setMyCommands', { commands, scope: { type: 'chat' } })).toEqual(['scope.chat_id: missing']);
    expect(problems('setMyCommands', { commands, scope: { type: 'everybody' } })).toHaveLength(1);
  });

  test('attach:// needs the part it names', () => {
    const media = [
      { type: 'photo', media: 'attach://chart' },
      { type: 'photo', media: 'attach://other' },
    ];
    expect(problems('sendMediaGroup', { chat_id: 1, media }, { parts: new Set(['chart']) })).toEqual([
      'media[1].media: no file part named other',
    ]);
  });
});

describe('what only the prose of the documentation says', () => {
  test.each([
    ['no action', {}, 1],
    ['two actions', { callback_data: 'a', url: 'https://example.org' }, 1],
    ['one action', { url: 'https://example.org' }, 0],
    ['an empty inline query, which is an action', { switch_inline_query: '' }, 0],
    ['64 bytes of data', { callback_data: 'a'.repeat(64) }, 0],
    ['65 bytes of data', { callback_data: 'a'.repeat(65) }, 1],
    ['33 letters of two bytes', { callback_data: 'ç'.repeat(33) }, 1],
    ['empty data', { callback_data: '' }, 1],
    ['a style', { callback_data: 'a', style: 'success' }, 0],
    ['an unknown style', { callback_data: 'a', style: 'red' }, 1],
    ['256 characters to copy', { copy_text: { text: 'a'.repeat(256) } }, 0],
    ['257 characters to copy', { copy_text: { text: 'a'.repeat(257) } }, 1],
    ['an empty text', { text: ' ', callback_data: 'a' }, 1],
  ])('an inline button with %s', (_what, button, count) => {
    expect(withButton(button)).toHaveLength(count);
  });

  test.each(['group', 'supergroup', 'channel'] as const)(
    'buttons for private chats only are refused in a %s',
    (chatType) => {
      const app = { web_app: { url: 'https://example.org' } };
      const place = { reply_markup: { keyboard: [[{ text: 'Onde estou', request_location: true }]] } };
      expect([withButton(app), sent(place)]).toEqual([[], []]);
      expect([withButton(app, { chatType }), sent(place, { chatType })].map(({ length }) => length)).toEqual([1, 1]);
      expect(sent({ message_effect_id: '1' }, { chatType })).toHaveLength(1);
    },
  );

  test.each([
    ['4096 characters', 'a'.repeat(4096), 0],
    ['4097 characters', 'a'.repeat(4097), 1],
    ['4096 characters and tags', `<b>${'a'.repeat(4096)}</b>`, 0],
    ['4096 escaped signs', '&lt;'.repeat(4096), 0],
    ['2049 signs of two UTF-16 units', '😀'.repeat(2049), 1],
    ['nothing', '', 1],
    ['spaces only', ' \n ', 1],
    ['an empty tag', '<b></b>', 1],
    ['over 32768 bytes', '&lt;'.repeat(8193), 1],
    ['a tag that Telegram does not know', '<br>', 1],
  ])('a text of %s', (_what, text, count) => {
    expect(sent({ text, parse_mode: 'HTML' })).toHaveLength(count);
  });

  test('a caption holds 1024 characters', () => {
    const photo = { chat_id: 1, photo: 'file-id', parse_mode: 'html' };
    expect(problems('sendPhoto', { ...photo, caption: `<i>${'a'.repeat(1024)}</i>` })).toEqual([]);
    expect(problems('sendPhoto', { ...photo, caption: 'a'.repeat(1025) })).toHaveLength(1);
  });

  test.each([
    ['parse_mode', 'sendMessage', { chat_id: 1, text: 'a', parse_mode: 'html5' }],
    [
      'a placeholder of 65',
      'sendMessage',
      { chat_id: 1, text: 'a', reply_markup: { force_reply: true, input_field_placeholder: 'a'.repeat(65) } },
    ],
    ['a command with a capital', 'setMyCommands', { commands: [{ command: 'Dolar', description: 'a' }] }],
    ['a command with an accent', 'setMyCommands', { commands: [{ command: 'dólar', description: 'a' }] }],
    ['a command of 33', 'setMyCommands', { commands: [{ command: 'a'.repeat(33), description: 'a' }] }],
    ['no description', 'setMyCommands', { commands: [{ command: 'a', description: '' }] }],
    ['101 commands', 'setMyCommands', { commands: Array(101).fill({ command: 'a', description: 'a' }) }],
    ['a language with its country', 'setMyCommands', { commands: [], language_code: 'pt-br' }],
    ['a name of 65', 'setMyName', { name: 'a'.repeat(65) }],
    ['a description of 513', 'setMyDescription', { description: 'a'.repeat(513) }],
    ['a short description of 121', 'setMyShortDescription', { short_description: 'a'.repeat(121) }],
    ['a toast of 201', 'answerCallbackQuery', { callback_query_id: '1', text: 'a'.repeat(201) }],
    ['a secret with a space', 'setWebhook', { url: 'https://example.org', secret_token: 'a b' }],
    ['a webhook without TLS', 'setWebhook', { url: 'http://example.org' }],
    ['a webhook on another port', 'setWebhook', { url: 'https://example.org:8080' }],
    ['101 connections', 'setWebhook', { url: 'https://example.org', max_connections: 101 }],
    ['a kind of update that is none', 'getUpdates', { allowed_updates: ['message', 'mesage'] }],
    ['an action that is none', 'sendChatAction', { chat_id: 1, action: 'thinking' }],
    ['51 inline results', 'answerInlineQuery', { inline_query_id: '1', results: Array(51).fill(inlineArticle()) }],
    ['an edit of no message', 'editMessageText', { text: 'a' }],
    [
      'an edit of a message and an inline message',
      'editMessageText',
      { text: 'a', chat_id: 1, message_id: 1, inline_message_id: '1' },
    ],
    ['an edit without text', 'editMessageText', { chat_id: 1, message_id: 1 }],
  ])('%s is refused', (_what, method, params) => {
    expect(problems(method, params)).toHaveLength(1);
  });

  test('channels show no chat actions', () => {
    expect(problems('sendChatAction', { chat_id: -1, action: 'typing' }, { chatType: 'channel' })).toHaveLength(1);
  });
});

function inlineArticle() {
  return { type: 'article', id: '1', title: 'Dólar', input_message_content: { message_text: '4,48' } };
}
