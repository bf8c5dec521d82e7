import { describe, expect, test } from 'vitest';
import { recorded, recordedErrors } from '../../../src/demo/stand-ins/bot-api.js';
import { aBotApi, ana, call, refusal, send } from './support.js';

async function aChat() {
  const bot = await aBotApi();
  bot.say(ana, 'oi');
  return { bot, alert: () => call(bot, 'sendMessage', { chat_id: ana, text: 'alerta' }) };
}

describe('recorded refusals', () => {
  test.each(recordedErrors.map(({ case: name }) => name))(
    '%s is answered to the letter, and nothing is sent',
    async (name) => {
      const { bot } = await aChat();
      const { status, headers, body } = recorded(name);
      bot.fault({ method: 'sendMessage', ...recorded(name) });
      const response = await fetch(`${bot.url}/bot${bot.token}/sendMessage?chat_id=${ana}&text=oi`);
      expect(response.status).toBe(status);
      expect(typeof body === 'string' ? await response.text() : await response.json()).toEqual(body);
      for (const [header, value] of Object.entries(headers)) expect(response.headers.get(header)).toBe(value);
      expect(bot.accepted).toEqual([]);
    },
  );
});

describe('a fault strikes', () => {
  test('as often as told, after so many calls, in one method and one chat', async () => {
    const { bot } = await aChat();
    const other = bot.createGroup({ bot: 'member' });
    const fault = bot.fault({ method: 'sendMessage', chatId: ana, after: 1, times: 2, ...recorded('restart') });
    const statuses = async (chat_id: number, times: number) => {
      const all: number[] = [];
      for (let i = 0; i < times; i++) all.push((await call(bot, 'sendMessage', { chat_id, text: 'oi' })).status);
      return all;
    };
    expect(await statuses(other, 3)).toEqual([200, 200, 200]);
    expect((await call(bot, 'getMe')).status).toBe(200);
    expect(await statuses(ana, 4)).toEqual([200, 500, 500, 200]);
    expect(fault.hits).toBe(2);
  });

  test('for ever, until it is removed', async () => {
    const { bot, alert } = await aChat();
    const fault = bot.fault({ times: Infinity, ...recorded('restart') });
    expect([(await alert()).status, (await call(bot, 'getMe')).status]).toEqual([500, 500]);
    fault.remove();
    expect((await alert()).status).toBe(200);
    bot.fault({ times: Infinity, ...recorded('restart') });
    bot.clearFaults();
    expect((await alert()).status).toBe(200);
  });
});

describe('a connection that breaks', () => {
  test('before the effect: no message, no answer', async () => {
    const { bot, alert } = await aChat();
    bot.fault({ kind: 'reset-before-effect' });
    await expect(alert()).rejects.toThrow();
    expect(bot.accepted).toEqual([]);
    expect(bot.calls).toMatchObject([{ method: 'sendMessage', fault: 'reset-before-effect' }]);
  });

  test.each(['reset-after-effect', 'cut-body'] as const)(
    '%s: the message is there, the answer is lost',
    async (kind) => {
      const { bot, alert } = await aChat();
      bot.fault({ method: 'sendMessage', kind });
      await expect(alert()).rejects.toThrow();
      expect(bot.accepted).toMatchObject([{ text: 'alerta' }]);
      expect(bot.messages(ana).at(-1)).toMatchObject({ text: 'alerta' });
      await alert();
      expect(bot.accepted).toHaveLength(2);
    },
  );

  test.each([
    [false, 0],
    [true, 1],
  ])('a call that hangs ends with its client; effect before that: %s', async (afterEffect, accepted) => {
    const { bot } = await aChat();
    bot.fault({ kind: 'hang', afterEffect });
    const leave = new AbortController();
    const hanging = call(bot, 'sendMessage', { chat_id: ana, text: 'oi' }, leave.signal);
    const refused = expect(hanging).rejects.toThrow();
    while (bot.calls.length === 0) await new Promise((resolve) => setImmediate(resolve));
    await bot.whenIdle();
    leave.abort();
    await refused;
    expect(bot.accepted).toHaveLength(accepted);
  });

  test('an answer that drips arrives whole, a delayed one late', async () => {
    const { bot, alert } = await aChat();
    bot.fault({ kind: 'drip', ms: 0 });
    expect((await alert()).ok).toBe(true);
    bot.fault({ kind: 'delay', ms: 1 });
    bot.fault({ kind: 'delay', ms: 1, afterEffect: true });
    expect([(await alert()).ok, (await alert()).ok]).toEqual([true, true]);
    expect(bot.accepted).toHaveLength(3);
  });

  test('a server that is down takes nothing, and then works again', async () => {
    const { bot, alert } = await aChat();
    await alert();
    bot.down = true;
    await expect(alert()).rejects.toThrow();
    bot.down = false;
    expect((await alert()).ok).toBe(true);
    expect(bot.accepted).toHaveLength(2);
  });
});

test('a broken rule is a violation also when a fault strikes the call', async () => {
  const { bot } = await aChat();
  bot.fault(recorded('restart'));
  await call(bot, 'sendMessage', { chat_id: ana, text: 'oi', texto: 'a' });
  expect(bot.violations).toMatchObject([{ path: 'texto' }]);
});

test('idle means: no call is being worked on, however long somebody polls', async () => {
  const { bot, alert } = await aChat();
  const leave = new AbortController();
  const poll = call(bot, 'getUpdates', { offset: 2 ** 40, timeout: 50 }, leave.signal).catch(() => 'left');
  while (!bot.isPolled) await new Promise((resolve) => setImmediate(resolve));
  await bot.whenIdle();
  bot.fault({ method: 'sendMessage', kind: 'delay', ms: 20 });
  const sending = alert();
  while (bot.calls.length < 2) await new Promise((resolve) => setImmediate(resolve));
  await bot.whenIdle();
  expect(bot.accepted).toHaveLength(1);
  await sending;
  expect(bot.openSockets()).toBeGreaterThan(0);
  leave.abort();
  expect(await poll).toBe('left');
});

test('listeners hear of calls, messages, edits and taps until they unsubscribe', async () => {
  const { bot } = await aChat();
  const heard: string[] = [];
  const stop = [
    bot.on('call', ({ method }) => heard.push(method)),
    bot.on('accepted', ({ seq }) => heard.push(`accepted ${seq}`)),
    bot.on('change', ({ what }) => heard.push(what)),
    bot.on('answer', ({ text }) => heard.push(`answer ${text}`)),
  ];
  const message = await send(bot);
  const { queryId } = bot.tap(ana, message, 'a');
  await call(bot, 'answerCallbackQuery', { callback_query_id: queryId, text: 'ok' });
  await call(bot, 'editMessageText', { chat_id: ana, message_id: message, text: 'novo' });
  for (const end of stop) end();
  await send(bot);
  expect(heard).toEqual([
    ...['sendMessage', 'accepted 1', 'message', 'answerCallbackQuery', 'answer ok'],
    ...['editMessageText', 'accepted 2', 'edit'],
  ]);
});

test('a request that is no JSON is refused and says so', async () => {
  const { bot } = await aChat();
  const response = await fetch(`${bot.url}/bot${bot.token}/sendMessage`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"chat_id":',
  });
  expect(await response.json()).toMatchObject({
    description: "Bad Request: can't parse request: Can't parse JSON object",
  });
  expect(await refusal(bot, 'getMe')).toBeUndefined();
});
