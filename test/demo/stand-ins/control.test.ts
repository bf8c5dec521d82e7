import { expect, onTestFinished, test } from 'vitest';
import { startAwesomeApi } from '../../../src/demo/stand-ins/awesome-api.js';
import { startControl } from '../../../src/demo/stand-ins/control.js';
import { startOpenMeteo } from '../../../src/demo/stand-ins/open-meteo.js';
import { startPtax } from '../../../src/demo/stand-ins/ptax.js';
import { aBotApi, ana, call, send } from './support.js';

async function aControl() {
  const bot = await aBotApi();
  const awesome = await startAwesomeApi();
  const openMeteo = await startOpenMeteo();
  const ptax = await startPtax();
  const control = await startControl(bot, awesome, openMeteo, ptax);
  onTestFinished(async () => {
    await Promise.all([awesome.close(), openMeteo.close(), ptax.close(), control.close()]);
  });
  const post = async (path: string, body: object = {}) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    return (await (await fetch(control.url + path, init)).json()) as { ok: boolean; result: unknown; why?: string };
  };
  const get = async (path: string) => (await (await fetch(control.url + path)).json()) as unknown[];
  return { bot, awesome, openMeteo, post, get };
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

test('rain, wrong replies and what should not be asked, by HTTP', async () => {
  const { openMeteo, post, get } = await aControl();
  const ask = async (query = '') => {
    const path = `/v1/forecast?latitude=-23.9&longitude=-46.3&hourly=precipitation&forecast_hours=4${query}`;
    return (await (await fetch(openMeteo.url + path)).json()) as { hourly: { precipitation: unknown } };
  };
  await post('/rain', { rain: { mm: '0.5' } });
  expect((await ask()).hourly.precipitation).toEqual([0, 0.5, 0.5, 0.5]);
  await post('/rain', { cell: '-23.9,-46.3', rain: { mm: 2, startsInHours: 1, lasts: 1, probability: 70 } });
  expect((await ask()).hourly.precipitation).toEqual([0, 0, 2, 0]);
  await post('/rain', { cell: '-23.9,-46.3', rain: { hours: [1, null, '3.25'], probability: [90, null, 40] } });
  expect((await ask()).hourly.precipitation).toEqual([0, 1, null, 3.25]);
  await post('/garble', { what: 'all-null' });
  expect((await ask()).hourly.precipitation).toEqual([null, null, null, null]);
  await post('/fault', { server: 'openmeteo', kind: 'answer', status: 503, body: { error: true, reason: 'x' } });
  expect(await ask()).toMatchObject({ error: true });
  expect(await get('/violations')).toEqual([]);
  await ask('&latitude=1.23');
  expect(await get('/violations')).toMatchObject([{ problem: 'latitude more than once' }]);
  expect(await get('/openmeteo-requests')).toHaveLength(6);
  await post('/down', { server: 'openmeteo', down: true });
  await expect(ask()).rejects.toThrow();
  expect(await post('/garble', { what: 'odd' })).toMatchObject({ ok: false });
});

test('a mistake is told with its reason', async () => {
  const { post } = await aControl();
  const { ok, why } = await post('/say', { chat: 'Ana' });
  expect(ok).toBe(false);
  expect(why).toContain('chat');
});
