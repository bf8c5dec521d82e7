import { describe, expect, test } from 'vitest';
import { aBotApi, aClock, ana, call, problemsOf, refusal, result, send } from './support.js';

const button = (text: string, data: string) => ({ inline_keyboard: [[{ text, callback_data: data }]] });

describe('sending', () => {
  test('a message stands in the chat as a person sees it, and in the ledger', async () => {
    const clock = aClock();
    const bot = await aBotApi({ now: clock.now });
    bot.say(ana, '/start');
    const html = '📉 <b>4,48</b> &amp; caindo';
    const wire = await result(bot, 'sendMessage', {
      ...{ chat_id: ana, text: html, parse_mode: 'HTML', disable_notification: true },
      reply_markup: button('Parar', 'v1:stop:1'),
    });
    expect(problemsOf('Message', wire)).toEqual([]);
    const seen = {
      messageId: wire['message_id'],
      text: '📉 4,48 & caindo',
      entities: [{ type: 'bold', offset: 3, length: 4 }],
      html,
      keyboard: [[{ text: 'Parar', callback_data: 'v1:stop:1' }]],
      silent: true,
      at: clock.now(),
    };
    expect(bot.messages(ana)).toMatchObject([
      { by: 'person', text: '/start' },
      { by: 'bot', edited: false, ...seen },
    ]);
    expect(bot.accepted).toMatchObject([{ seq: 1, method: 'sendMessage', chatId: ana, ...seen }]);
    expect(bot.violations).toEqual([]);
  });

  test('the ledger knows a message before its answer is on the way', async () => {
    const bot = await aBotApi();
    bot.say(ana, 'oi');
    const order: string[] = [];
    bot.on('accepted', () => order.push(`accepted, answer ${bot.calls.at(-1)?.answer ? 'there' : 'not yet there'}`));
    await send(bot);
    expect(order).toEqual(['accepted, answer not yet there']);
  });

  test.each([
    ['nobody', 1, 'Bad Request: chat not found'],
    ['an unknown channel', '@ninguem', 'Bad Request: chat not found'],
  ])('%s cannot be written to', async (_who, chat_id, expected) => {
    const bot = await aBotApi();
    expect(await refusal(bot, 'sendMessage', { chat_id, text: 'oi' })).toBe(expected);
    expect(bot.accepted).toEqual([]);
  });

  test.each([
    ['an empty text', { text: '' }, 'Bad Request: message text is empty'],
    ['an empty tag', { text: '<b></b>', parse_mode: 'HTML' }, 'Bad Request: message text is empty'],
    ['too much', { text: 'a'.repeat(4097) }, 'Bad Request: message is too long'],
    [
      'a wrong tag',
      { text: 'é <p>', parse_mode: 'HTML' },
      `Bad Request: can't parse entities: Unsupported start tag "p" at byte offset 3`,
    ],
    ['too much in a button', { reply_markup: button('a', 'ç'.repeat(33)) }, 'Bad Request: BUTTON_DATA_INVALID'],
    ['an unknown field', { texto: 'a' }, 'Bad Request: texto unknown field'],
    ['a reply to nothing', { reply_parameters: { message_id: 99 } }, 'Bad Request: message to be replied not found'],
  ])('%s is refused as Telegram does', async (_what, params, expected) => {
    const bot = await aBotApi();
    bot.say(ana, 'oi');
    expect(await refusal(bot, 'sendMessage', { chat_id: ana, text: 'oi', ...params })).toBe(expected);
    expect(bot.accepted).toEqual([]);
  });

  test('a broken rule is a violation, a refusal of the world is none', async () => {
    const bot = await aBotApi();
    await call(bot, 'sendMessage', { chat_id: 1, text: 'oi' });
    expect(bot.violations).toEqual([]);
    await call(bot, 'sendMessage', { chat_id: 1, text: 'oi', texto: 'a' });
    await call(bot, 'fly');
    await call(bot, 'getStickerSet', { name: 'a' });
    expect(bot.violations).toEqual([
      { method: 'sendMessage', path: 'texto', value: 'a', problem: 'unknown field' },
      { method: 'fly', path: '', value: 'fly', problem: 'unknown method' },
      { method: 'getStickerSet', path: '', value: 'getStickerSet', problem: 'method not implemented by the stand-in' },
    ]);
  });

  test('a reply carries the message it answers, or goes without it when that is allowed', async () => {
    const bot = await aBotApi();
    const asked = bot.say(ana, '/dolar');
    await send(bot, { reply_parameters: { message_id: asked } });
    await send(bot, { reply_parameters: { message_id: 99, allow_sending_without_reply: true } });
    expect(bot.messages(ana).map(({ replyToId }) => replyToId)).toEqual([undefined, asked, undefined]);
  });

  test('a form and a query say the same as JSON', async () => {
    const bot = await aBotApi();
    bot.say(ana, 'oi');
    const url = `${bot.url}/bot${bot.token}/sendMessage`;
    const markup = JSON.stringify(button('a', 'b'));
    const form = { chat_id: String(ana), text: 'ç', disable_notification: 'true', reply_markup: markup };
    await fetch(url, { method: 'POST', body: new URLSearchParams(form) });
    await fetch(`${url}?${new URLSearchParams(form).toString()}`);
    const parts = new FormData();
    for (const [name, value] of Object.entries(form)) parts.append(name, value);
    await fetch(url, { method: 'POST', body: parts });
    expect(bot.violations).toEqual([]);
    const expected = { text: 'ç', silent: true, keyboard: [[{ text: 'a', callback_data: 'b' }]] };
    expect(bot.accepted).toMatchObject([expected, expected, expected]);
  });

  test('a photo is uploaded with its caption', async () => {
    const bot = await aBotApi();
    bot.say(ana, 'oi');
    const parts = new FormData();
    parts.append('chat_id', String(ana));
    parts.append('caption', '<b>7 dias</b>');
    parts.append('parse_mode', 'HTML');
    parts.append('photo', new Blob([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])]), 'gráfico.png');
    const response = await fetch(`${bot.url}/bot${bot.token}/sendPhoto`, { method: 'POST', body: parts });
    const { result: wire } = (await response.json()) as { result: unknown };
    expect(problemsOf('Message', wire)).toEqual([]);
    expect(wire).toMatchObject({ caption: '7 dias', photo: [{ file_size: 8 }] });
    expect(bot.calls[0]?.params['photo']).toMatchObject({ fileName: 'gráfico.png', content: { length: 8 } });
    expect(bot.violations).toEqual([]);
  });
});

describe('editing and deleting', () => {
  test('an edit changes text and keyboard in place; a keyboard not given again is gone', async () => {
    const bot = await aBotApi();
    bot.say(ana, 'oi');
    const message_id = await send(bot, { reply_markup: button('a', 'b') });
    const wire = await result(bot, 'editMessageText', {
      chat_id: ana,
      message_id,
      text: '<i>novo</i>',
      parse_mode: 'HTML',
    });
    expect(problemsOf('Message', wire)).toEqual([]);
    expect(bot.messages(ana)[1]).toMatchObject({
      messageId: message_id,
      text: 'novo',
      edited: true,
      keyboard: undefined,
    });
    expect(bot.accepted.map(({ method, text }) => [method, text])).toEqual([
      ['sendMessage', 'oi'],
      ['editMessageText', 'novo'],
    ]);
  });

  test('an edit that changes nothing is refused, by text, entities and keyboard', async () => {
    const bot = await aBotApi();
    bot.say(ana, 'oi');
    const markup = { reply_markup: button('a', 'b') };
    const message_id = await send(bot, markup);
    const edit = (params: object) =>
      refusal(bot, 'editMessageText', { chat_id: ana, message_id, text: 'oi', ...params });
    const unchanged =
      'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a ' +
      'current content and reply markup of the message';
    expect(await edit(markup)).toBe(unchanged);
    expect(await edit({ ...markup, text: '<b>oi</b>', parse_mode: 'HTML' })).toBeUndefined();
    expect(await edit({ text: '<b>oi</b>', parse_mode: 'HTML' })).toBeUndefined();
    expect(await refusal(bot, 'editMessageReplyMarkup', { chat_id: ana, message_id })).toBe(unchanged);
    expect(await refusal(bot, 'editMessageReplyMarkup', { chat_id: ana, message_id, ...markup })).toBeUndefined();
    expect(bot.messages(ana)[1]).toMatchObject({ text: 'oi', keyboard: [[{ text: 'a' }]] });
  });

  test('what is not there or not the bot’s own cannot be edited', async () => {
    const bot = await aBotApi();
    const message_id = bot.say(ana, 'oi');
    const edit = (id: number) => refusal(bot, 'editMessageText', { chat_id: ana, message_id: id, text: 'a' });
    expect(await edit(99)).toBe('Bad Request: message to edit not found');
    expect(await edit(message_id)).toBe("Bad Request: message can't be edited");
  });

  test('a message that brought or took a reply keyboard cannot be edited', async () => {
    const bot = await aBotApi();
    bot.say(ana, 'oi');
    for (const reply_markup of [{ keyboard: [['a']] }, { remove_keyboard: true }]) {
      const message_id = await send(bot, { reply_markup });
      expect(await refusal(bot, 'editMessageText', { chat_id: ana, message_id, text: 'a' })).toBe(
        "Bad Request: message can't be edited",
      );
    }
  });

  test('a message can be deleted for 48 hours, once', async () => {
    const clock = aClock();
    const bot = await aBotApi({ now: clock.now });
    bot.say(ana, 'oi');
    const old = await send(bot);
    clock.move(48 * 3_600_000 + 1);
    const fresh = await send(bot);
    const remove = (message_id: number) => refusal(bot, 'deleteMessage', { chat_id: ana, message_id });
    expect(await remove(old)).toBe("Bad Request: message can't be deleted");
    expect(await remove(fresh)).toBeUndefined();
    expect(await remove(fresh)).toBe('Bad Request: message to delete not found');
    expect(bot.messages(ana).map(({ messageId }) => messageId)).toEqual([1, old]);
  });
});

describe('the bot’s own face', () => {
  test('getMe tells who it is', async () => {
    const bot = await aBotApi();
    const me = await result(bot, 'getMe');
    expect(me).toMatchObject({ username: 'LimiarBot', is_bot: true });
    expect(problemsOf('User', me)).toEqual([]);
  });

  test('commands are kept for each scope and language by themselves', async () => {
    const bot = await aBotApi();
    const commands = [{ command: 'dolar', description: 'Avise-me' }];
    const groups = { scope: { type: 'all_group_chats' }, language_code: 'pt' };
    await call(bot, 'setMyCommands', { commands, ...groups });
    expect(await result(bot, 'getMyCommands', groups)).toEqual(commands);
    expect(await result(bot, 'getMyCommands')).toEqual([]);
    expect(bot.commands({ type: 'all_group_chats' }, 'pt')).toEqual(commands);
    await call(bot, 'deleteMyCommands', groups);
    expect(await result(bot, 'getMyCommands', groups)).toEqual([]);
  });

  test('texts have a language; one without its own shows the common one', async () => {
    const bot = await aBotApi();
    await call(bot, 'setMyDescription', { description: 'Alertas' });
    await call(bot, 'setMyDescription', { description: 'Alerts', language_code: 'en' });
    await call(bot, 'setMyShortDescription', { short_description: 'Curto' });
    await call(bot, 'setMyName', { name: 'Limiar!' });
    expect(await result(bot, 'getMyDescription', { language_code: 'en' })).toEqual({ description: 'Alerts' });
    expect(await result(bot, 'getMyDescription', { language_code: 'pt' })).toEqual({ description: 'Alertas' });
    expect(await result(bot, 'getMyShortDescription')).toEqual({ short_description: 'Curto' });
    expect(await result(bot, 'getMyName')).toEqual({ name: 'Limiar!' });
  });
});

test.each([
  ['another token', (bot: string) => `${bot}/bot123456:other/getMe`, 401, 'Unauthorized'],
  ['a token without digits', (bot: string) => `${bot}/botabc/getMe`, 404, 'Not Found'],
  ['no method', (bot: string) => `${bot}/`, 404, 'Not Found'],
])('%s is refused', async (_what, url, status, description) => {
  const bot = await aBotApi();
  const response = await fetch(url(bot.url));
  expect(await response.json()).toEqual({ ok: false, error_code: status, description });
  expect(response.status).toBe(status);
});
