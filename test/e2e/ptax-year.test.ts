import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { isPast, type Condition } from '../../src/domain/condition.js';
import { e8, type E8 } from '../../src/domain/decimal.js';
import { step, type Side } from '../../src/domain/side.js';
import { judge, type GateState, type Quote } from '../../src/domain/tick-gate.js';
import { builtFolder } from '../support/built.js';
import { running } from '../support/running.js';

beforeAll(builtFolder, 120_000);

/** Each has a phone of its own, so that nothing is bundled and each alert is a message. */
const wishes = [
  { chat: 700_000_101, typed: 'dólar abaixo de 5', condition: { operator: 'below', threshold: e8('5') } },
  { chat: 700_000_102, typed: 'dólar abaixo de 5,25', condition: { operator: 'below', threshold: e8('5.25') } },
  { chat: 700_000_103, typed: 'dólar abaixo de 5,35', condition: { operator: 'below', threshold: e8('5.35') } },
  { chat: 700_000_104, typed: 'dólar acima de 5,15', condition: { operator: 'above', threshold: e8('5.15') } },
  { chat: 700_000_105, typed: 'dólar acima de 5,30', condition: { operator: 'above', threshold: e8('5.30') } },
  { chat: 700_000_106, typed: 'dólar acima de 5,40', condition: { operator: 'above', threshold: e8('5.40') } },
] as const satisfies readonly { chat: number; typed: string; condition: Condition }[];
const jumpPercent = 2;

/** `dataHoraCotacao_brt,cotacaoCompra,cotacaoVenda`; the hour is Brasília's, three hours behind UTC all year. */
const year: readonly (Quote & { readonly bid: string; readonly timestamp: string })[] = readFileSync(
  new URL('../fixtures/series/usdbrl_ptax_close_2025-07_2026-07.csv', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [at = '', bid = ''] = line.split(',');
    const seconds = Math.floor(Date.parse(`${at.replace(' ', 'T')}-03:00`) / 1000);
    return { bid, value: e8(bid), timestamp: String(seconds), observedAt: new Date(seconds * 1000) };
  });

/** The rules alone, in a loop of our own: which prices each wish is told of. */
function told(condition: Condition<E8>): readonly string[] {
  let gate: GateState = { last: undefined, suspects: [] };
  let side: Side = 'unknown';
  const prices: string[] = [];
  for (const quote of year) {
    const { verdict, state } = judge(gate, quote, jumpPercent);
    gate = state;
    if (verdict !== 'applied') continue;
    const next = step(side, condition, quote.value);
    side = next.side;
    if (next.alert !== undefined) prices.push(quote.bid);
  }
  return prices;
}

test('a year of real closing prices rings each phone exactly as the rules alone say', async () => {
  const { standIns, program } = await running({ FX_JUMP_PERCENT: String(jumpPercent), FX_POLL_SECONDS: '0.005' });
  const [first, ...others] = year;
  await standIns.post('/quote', { bid: first?.bid, timestamp: first?.timestamp });
  for (const { chat, typed } of wishes) await standIns.say(chat, typed);
  for (const { chat } of wishes) await standIns.seen(chat, /^Pronto!/);
  await program.line('reading applied');

  let heldBack = 0;
  for (const { bid, timestamp, observedAt } of others) {
    await standIns.post('/quote', { bid, timestamp });
    const line = await program.next((one) => one['observedAt'] === observedAt.getTime());
    if (line.msg !== 'reading applied') heldBack += 1;
    const { firstAlert, lastAlert } = line;
    if (typeof firstAlert !== 'number' || typeof lastAlert !== 'number') continue;
    // The next price comes when this one has been told: what nobody had read yet would be superseded.
    for (let alert = firstAlert; alert <= lastAlert; alert += 1)
      await program.next((one) => one.msg === 'message sent' && (one['alerts'] as number[]).includes(alert));
  }

  const counts: Record<string, number> = {};
  for (const { chat, typed, condition } of wishes) {
    const expected = told(condition);
    const messages = (await standIns.messages(chat)).filter(({ text }) => /^(?:📉|📈) Dólar/u.test(text));
    const prices = messages.map(({ text }) => e8(/R\$\s(\d+,\d+)/.exec(text)?.[1]?.replace(',', '.') ?? ''));
    expect(prices, typed).toEqual(expected.map(e8));
    expect(prices.every((price) => isPast(condition, price))).toBe(true);
    counts[typed] = prices.length;
  }
  console.log(`${year.length} quotes, ${heldBack} held back; alerts:`, counts);
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(0);
});
