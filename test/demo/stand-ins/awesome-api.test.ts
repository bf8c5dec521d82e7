import { readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startAwesomeApi, type AwesomeApi } from '../../../src/demo/stand-ins/awesome-api.js';
import { aClock } from './support.js';

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/awesomeapi/${name}`, import.meta.url), 'utf8'));

async function anAwesomeApi(now?: () => number): Promise<AwesomeApi> {
  const api = await startAwesomeApi(now ? { now } : {});
  onTestFinished(() => api.close());
  return api;
}

const get = (api: AwesomeApi, pairs: string, init: RequestInit = {}) => fetch(`${api.url}/json/last/${pairs}`, init);
const bids = async (api: AwesomeApi, pairs = 'USD-BRL') => {
  const quotes = (await (await get(api, pairs)).json()) as Record<string, { bid: string }>;
  return Object.values(quotes).map(({ bid }) => bid);
};

test('a quote looks exactly like the recorded one', async () => {
  const api = await anAwesomeApi();
  const recorded = fixture('last_USD-BRL_2026-09-18.json') as { USDBRL: { bid: string } };
  const { high, low, varBid, pctChange, bid, ask, timestamp } = recorded.USDBRL as Record<string, string>;
  api.set('USD-BRL', { high, low, varBid, pctChange, bid: bid ?? '', ask, timestamp } as { bid: string });
  expect(await (await get(api, 'USD-BRL')).json()).toEqual(recorded);
  expect(await (await fetch(`${api.url}/last/USD-BRL`)).json()).toEqual(recorded);
});

test('what is left out is made up in the same shape: texts only, stamped now', async () => {
  const api = await anAwesomeApi(aClock(Date.parse('2026-09-18T21:30:05Z')).now);
  api.set('USD-BRL', { bid: '4.4812' });
  api.set('EUR-BRL', { bid: '5.1', ask: '5.2', timestamp: '1789767000' });
  const quotes = (await (await get(api, 'USD-BRL,EUR-BRL')).json()) as Record<string, Record<string, unknown>>;
  const shape = fixture('last_USD-BRL_2026-09-18.json') as Record<string, object>;
  for (const quote of Object.values(quotes)) {
    expect(Object.keys(quote).sort()).toEqual(Object.keys(shape['USDBRL'] ?? {}).sort());
    expect(Object.values(quote).every((value) => typeof value === 'string')).toBe(true);
  }
  expect(quotes['USDBRL']).toMatchObject({
    bid: '4.4812',
    timestamp: '1789767005',
    create_date: '2026-09-18 18:30:05',
  });
  expect(quotes['EURBRL']).toMatchObject({ ask: '5.2', timestamp: '1789767000' });
});

test('one unknown pair fails the whole batch, as recorded', async () => {
  const api = await anAwesomeApi();
  api.set('USD-BRL', { bid: '5' });
  const response = await get(api, 'USD-BRL,XXX-BRL');
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual(fixture('error_404_XXX-BRL.json'));
  api.remove('USD-BRL');
  expect((await get(api, 'USD-BRL')).status).toBe(404);
});

test('requests are counted, with the pairs and the key in the header', async () => {
  const api = await anAwesomeApi();
  api.set('USD-BRL', { bid: '5' });
  const heard: string[] = [];
  api.on('request', ({ path }) => heard.push(path));
  await get(api, 'USD-BRL', { headers: { 'x-api-key': 'a-key' } });
  await get(api, 'USD-BRL,EUR-BRL');
  expect(api.requests).toMatchObject([
    { seq: 1, pairs: ['USD-BRL'], apiKey: 'a-key' },
    { seq: 2, pairs: ['USD-BRL', 'EUR-BRL'], apiKey: undefined },
  ]);
  expect(heard).toEqual(['/json/last/USD-BRL', '/json/last/USD-BRL,EUR-BRL']);
});

describe('a list of quotes', () => {
  const quotes = ['5', '4.9', '4.8'].map((bid) => ({ bid }));

  test('moves on with each request and stays at its end', async () => {
    const api = await anAwesomeApi();
    const playing = api.play('USD-BRL', quotes);
    expect([await bids(api), await bids(api), await bids(api), await bids(api)]).toEqual([
      ['5'],
      ['4.9'],
      ['4.8'],
      ['4.8'],
    ]);
    expect(playing.asked).toBe(3);
  });

  test('tells when somebody asked past a quote', async () => {
    const api = await anAwesomeApi();
    const playing = api.play('USD-BRL', quotes);
    const order: string[] = [];
    const past = playing.askedPast(0).then(() => order.push('past the first'));
    await bids(api);
    order.push('asked once');
    await bids(api);
    await past;
    order.push('asked twice');
    expect(order.slice(0, 2)).toEqual(['asked once', 'past the first']);
    const end = playing.askedPast();
    await bids(api);
    await bids(api);
    await end;
  });

  test('moves by hand when told so', async () => {
    const api = await anAwesomeApi();
    const playing = api.play('USD-BRL', quotes, { advance: 'by-hand' });
    expect([await bids(api), await bids(api)]).toEqual([['5'], ['5']]);
    playing.next();
    expect(await bids(api)).toEqual(['4.9']);
  });
});

describe('trouble', () => {
  test.each([
    ['a quota that is used up', 429, JSON.stringify(fixture('error_429_quota.json')), 'application/json'],
    ['a text with 200', 200, 'ok', 'text/plain'],
    ['a page of a proxy', 522, '<html>522</html>', 'text/html'],
    ['JSON that ends too soon', 200, '{"USDBRL":{"code":"USD",', 'application/json'],
    ['not a number', 200, '{"USDBRL":{"bid":"nan"}}', 'application/json'],
  ])('%s goes out as it is', async (_what, status, body, type) => {
    const api = await anAwesomeApi();
    api.set('USD-BRL', { bid: '5' });
    api.fault({ kind: 'answer', status, body, headers: { 'Content-Type': type } });
    const response = await get(api, 'USD-BRL');
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      status,
      type,
      body,
    ]);
    expect(await bids(api)).toEqual(['5']);
  });

  test('a quote may be nonsense', async () => {
    const api = await anAwesomeApi();
    api.set('USD-BRL', { bid: '', timestamp: 'never' });
    expect(await bids(api)).toEqual(['']);
  });

  test('a redirect, an endless body, a body that grows when unpacked', async () => {
    const api = await anAwesomeApi();
    api.fault({ kind: 'redirect', to: 'http://127.0.0.1:1/' });
    const redirected = await get(api, 'USD-BRL', { redirect: 'manual' });
    expect([redirected.status, redirected.headers.get('location')]).toEqual([302, 'http://127.0.0.1:1/']);

    api.fault({ kind: 'endless' });
    const endless = await get(api, 'USD-BRL');
    let bytes = 0;
    for await (const chunk of endless.body as unknown as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (bytes > 3_000_000) break;
    }
    expect(bytes).toBeGreaterThan(3_000_000);

    api.fault({ kind: 'gzip-bomb', megabytes: 5 });
    expect((await (await get(api, 'USD-BRL')).arrayBuffer()).byteLength).toBe(5_000_000);
  });

  test('down is down', async () => {
    const api = await anAwesomeApi();
    api.set('USD-BRL', { bid: '5' });
    api.down = true;
    await expect(get(api, 'USD-BRL')).rejects.toThrow();
    api.down = false;
    expect(await bids(api)).toEqual(['5']);
  });
});
