import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startPtax, type Ptax } from '../../src/demo/stand-ins/ptax.js';
import { e8 } from '../../src/domain/decimal.js';
import { createHttpClient } from '../../src/http/client.js';
import { ptax } from '../../src/sources/ptax.js';
import type { Source } from '../../src/sources/source.js';
import { recordedReplies } from '../support/recorded.js';
import { VirtualClock } from '../support/virtual-clock.js';

let upstream: Ptax;
let clock: VirtualClock;
let source: Source;
beforeEach(async () => {
  clock = new VirtualClock();
  upstream = await startPtax({ now: () => clock.now().getTime() });
  source = ptax({ url: upstream.url, http: createHttpClient(), clock, everyMs: 60_000 });
});
afterEach(async () => {
  await upstream.close();
});
const fetch = () => source.fetch(['fx:USD-BRL'], new AbortController().signal);
const answer = (body: unknown) => upstream.fault({ kind: 'answer', status: 200, body });

test('the latest bulletin of the day is the price, its compra and its own time of Brasília', async () => {
  answer(recordedReplies('ptax').get('CotacaoMoedaDia_USD_2026-09-18_constructed.json'));
  const { readings } = await fetch();
  // The reply's own date is of today; all of its bulletins are from before.
  expect(readings).toEqual([
    { subject: 'fx:USD-BRL', value: e8('5.1569'), observedAt: new Date('2026-09-18T16:03:34.742Z'), source: 'ptax' },
  ]);
});

test('the day is asked for as MM-DD-YYYY of Brasília’s calendar', async () => {
  await fetch();
  expect(upstream.requests[0]).toMatchObject({ currency: 'USD', day: '09-18-2026' });
  clock.setWall(15 * 3_600_000); // 5 in the morning of the 19th in UTC
  await fetch();
  expect(upstream.requests.map(({ day }) => day)).toContain('09-19-2026');
});

test('before ten, on weekends and holidays the last market day’s close is the price', async () => {
  upstream.add('USD', { bid: '5.1569', at: Date.parse('2026-09-18T16:03:34Z') });
  clock.setWall(3 * 86_400_000 - 2 * 3_600_000); // Monday, 9:03
  expect((await fetch()).readings).toMatchObject([
    { value: e8('5.1569'), observedAt: new Date('2026-09-18T16:03:34Z') },
  ]);
  expect(upstream.requests.map(({ day }) => day)).toEqual(['09-21-2026', '09-18-2026']);
});

test('neither day has one: that is said, and no price is made up', async () => {
  expect(await fetch()).toMatchObject({ readings: [], refused: [{ key: 'USD-BRL' }] });
});

describe('a stamp', () => {
  test.each([
    ['2026-09-18 13:03:34.742036', '2026-09-18T16:03:34.742Z'],
    ['2026-09-18 13:03:28.848', '2026-09-18T16:03:28.848Z'],
    ['2026-09-18 10:02:17.05066', '2026-09-18T13:02:17.050Z'],
    ['1984-12-03 11:29:00.0', '1984-12-03T14:29:00.000Z'],
    ['2026-09-18 10:02:17', '2026-09-18T13:02:17.000Z'],
    ['2026-09-17 22:30:00', '2026-09-18T01:30:00.000Z'],
  ])('%s is %s', async (stamp, at) => {
    answer({ value: [{ cotacaoCompra: 5.1, dataHoraCotacao: stamp }] });
    expect((await fetch()).readings.map(({ observedAt }) => observedAt.toISOString())).toEqual([at]);
  });
  test.each([
    '2026-02-30 10:00:00',
    '2026-13-01 10:00:00',
    '2026-09-18 24:00:00',
    '18/09/2026 10:00',
    '2026-09-18T10:00:00Z',
    '',
  ])('%j is none', async (stamp) => {
    answer({ value: [{ cotacaoCompra: 5.1, dataHoraCotacao: stamp }] });
    expect(await fetch()).toMatchObject({ readings: [], refused: [{ why: 'a time that is none' }] });
  });
});

test('a page of maintenance is no reply', async () => {
  upstream.fault({
    kind: 'answer',
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: '<html>Em manutenção</html>',
  });
  await expect(fetch()).rejects.toThrow();
});

test('a bad bulletin is refused, and the good one beside it counts', async () => {
  answer({
    value: [
      { cotacaoCompra: 5.1, dataHoraCotacao: '2026-09-18 10:02:17' },
      { cotacaoCompra: '5.2', dataHoraCotacao: '2026-09-18 11:02:17' },
      { cotacaoCompra: 515.2, dataHoraCotacao: '2026-09-18 12:02:17' },
    ],
  });
  const { readings, refused } = await fetch();
  expect(readings.map(({ value }) => value)).toEqual([e8('5.1')]);
  expect(refused).toHaveLength(2);
});
