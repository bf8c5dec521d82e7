import { expect, onTestFinished, test } from 'vitest';
import { startAwesomeApi } from '../../../src/demo/stand-ins/awesome-api.js';
import { startControl } from '../../../src/demo/stand-ins/control.js';
import { aBotApi, ana, call, send } from './support.js';

async function aControl() {
  const bot = await aBotApi();
  const awesome = await startAwesomeApi();
  const control = await startControl(bot, awesome);
  onTestFinished(async () => {
    await Promise.all([awesome.close(), control.close()]);
  });
  const post = async (path: string, body: object = {}) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    return (await (await fetch(control.url + path, init)).json()) as { ok: boolean; result: unknown; why?: string };
  };
  const get = async (path: string) => (await (await fetch(control.url + path)).json()) as unknown[];
  return { bot, awesome, post, get };
}

test('a conversation by HTTP: say, see, tap', async () => {
  const { bot, post, get } = await aControl();
  expect(await post('/say', { chat: ana, text: '/start' })).toEqual({ ok: true, result: { messageId: 1 } });
  const message = await send(bot, { reply_markup: { inline_keyboard: [[{ text: 'Parar', callback_data: 'x' }]] } });
  expect(await get(`/messages/${ana}`)).toMatchObject([{ text: '/start' }, { messageId: message, text: 'oi' }]);
  expect(await post('/tap', { chat: ana, message, label: 'Parar' })).toMatchObject({ ok: true });
  expect(bot.pendingUpdates.at(-1)).toMatchObject({ callback_query: { data: 'x' } });
  expect(await post('/tap', { chat: ana, message, label: 'Voltar' })).toMatchObject({ ok: false });
  expect(await get('/ledger')).toHaveLength(1);
  expect(await get('/violations')).toEqual([]);
});

test('quotes, faults and outages by HTTP', async () => {
  const { bot, awesome, post, get } = await aControl();
  await post('/quote', { bid: '4.4812' });
  expect(await (await fetch(`${awesome.url}/json/last/USD-BRL`)).json()).toMatchObject({ USDBRL: { bid: '4.4812' } });
  expect(await get('/requests')).toHaveLength(1);
  await post('/play', { bids: ['5', '4'] });
  await post('/fault', { method: 'getMe', recorded: 'restart' });
  expect((await call(bot, 'getMe')).status).toBe(500);
  await post('/down', { server: 'awesomeapi', down: true });
  expect(awesome.down).toBe(true);
});

test('a mistake is told with its reason', async () => {
  const { post } = await aControl();
  const { ok, why } = await post('/say', { chat: 'Ana' });
  expect(ok).toBe(false);
  expect(why).toContain('chat');
});
