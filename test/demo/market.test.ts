import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Feed } from '../../src/demo/feed.js';
import { askOf, Market, normalBid, readCloses, Stamps } from '../../src/demo/market.js';
import { startAwesomeApi, type AwesomeApi } from '../../src/demo/stand-ins/awesome-api.js';
import type { QuoteSeen } from '../../src/demo/trace.js';

const closes = readCloses(new URL('../../src/demo/series/usdbrl_ptax_close_2025-07_2026-07.csv', import.meta.url));

test('the recorded year has all its 232 closes', () => {
  expect(closes).toHaveLength(232);
  expect(closes[0]).toEqual({ day: '2025-07-30', bid: '5.6028' });
  for (const { bid } of closes) expect(Number(bid)).toBeGreaterThan(4);
});

test.each([
  ['4.48', '4.4800'],
  ['5.14341', '5.1434'],
  ['3', '4.0000'],
  ['9.99', '6.5000'],
])('%s on the slider is %s', (given, shown) => {
  expect(normalBid(given)).toBe(shown);
});

test('venda stays above compra', () => {
  expect(askOf('4.9999')).toBe('5.0003');
});

describe('the series', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('plays five closes a second to its end, and once more from the start', () => {
    const shown: string[] = [];
    const market = new Market(closes.slice(0, 10), ({ quote }) => shown.push(quote.bid));
    market.play();
    vi.advanceTimersByTime(1000);
    expect(market.state.series).toEqual({ status: 'playing', at: 6, of: 10, day: '2025-08-06' });
    vi.advanceTimersByTime(5000);
    expect(market.state.series).toMatchObject({ status: 'ended', at: 10 });
    expect(shown).toEqual(closes.slice(0, 10).map(({ bid }) => normalBid(bid)));
    market.play();
    expect(market.state.series).toMatchObject({ status: 'playing', at: 1 });
    market.stop();
  });

  test('pauses under a hand on the slider and goes on from there', () => {
    const market = new Market(closes, () => undefined);
    market.play();
    vi.advanceTimersByTime(400);
    market.set('4.48');
    vi.advanceTimersByTime(5000);
    expect(market.state).toMatchObject({ bid: '4.4800', series: { status: 'paused', at: 3 } });
    market.play();
    expect(market.state.series.at).toBe(4);
    market.stop();
    expect(market.state.series).toMatchObject({ status: 'idle', at: 0 });
  });
});

describe('stamps', () => {
  test('each is later than the one before, however fast the price moves', () => {
    const stamps = new Stamps();
    expect([stamps.next(10_000), stamps.next(10_100), stamps.next(10_200), stamps.next(20_000)]).toEqual([
      10, 11, 12, 20,
    ]);
  });

  test('never run so far ahead that the program would take them for a fault', () => {
    const stamps = new Stamps(3);
    const given = Array.from({ length: 8 }, () => stamps.next(10_000)).filter((stamp) => stamp !== undefined);
    expect(given).toEqual([10, 11, 12, 13]);
    expect(stamps.next(11_000)).toBe(14);
  });
});

describe('the feed', () => {
  let awesome: AwesomeApi;
  beforeEach(async () => {
    awesome = await startAwesomeApi();
  });
  afterEach(() => awesome.close());

  const ask = async () => {
    const reply = (await (await fetch(`${awesome.url}/json/last/USD-BRL`)).json()) as {
      USDBRL: { bid: string; timestamp: string };
    };
    return reply.USDBRL;
  };

  test('gives the latest price to who asks, with a stamp that grows only when the price changed', async () => {
    const given: QuoteSeen[] = [];
    const feed = new Feed(
      awesome,
      () => false,
      (quote) => given.push(quote),
    );
    feed.offer({ bid: '5.1434', changedAtMs: Date.now() });
    const first = await ask();
    for (const bid of ['5.0000', '4.7000', '4.4800']) feed.offer({ bid, changedAtMs: Date.now() });
    const second = await ask();
    const third = await ask();
    expect([first.bid, second.bid, third.bid]).toEqual(['5.1434', '4.4800', '4.4800']);
    expect(Number(second.timestamp)).toBeGreaterThan(Number(first.timestamp));
    expect(third.timestamp).toBe(second.timestamp);
    expect(given.map(({ subject, value }) => `${subject} ${value}`)).toEqual([
      'fx:USD-BRL 5.1434',
      'fx:EUR-BRL 6.0178',
      'fx:USD-BRL 4.4800',
      'fx:EUR-BRL 5.2416',
    ]);
  });

  test('counts from the change while somebody is asking, from the asking when nobody was', async () => {
    const given: QuoteSeen[] = [];
    const feed = new Feed(
      awesome,
      () => false,
      (quote) => given.push(quote),
    );
    feed.offer({ bid: '5.1434', changedAtMs: Date.now() });
    const changedAtMs = Date.now();
    feed.offer({ bid: '4.9000', changedAtMs });
    await new Promise((resolve) => setTimeout(resolve, 30));
    await ask();
    expect(given.at(-1)?.at).toBeGreaterThan(changedAtMs);
    const watchedMs = Date.now();
    feed.offer({ bid: '4.8000', changedAtMs: watchedMs });
    await new Promise((resolve) => setTimeout(resolve, 30));
    await ask();
    expect(given.at(-2)).toEqual({ subject: 'fx:USD-BRL', value: '4.8000', at: watchedMs });
  });
});
