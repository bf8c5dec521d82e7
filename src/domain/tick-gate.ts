import type { Amount, E8 } from './decimal.js';

/** A value with its time: a price's own by its upstream, rain's the moment of the tick that read it. */
export interface Quote<Value extends Amount = E8> {
  readonly value: Value;
  readonly observedAt: Date;
}

/** What has been accepted last, and the quotes since then that jumped too far to be believed alone, oldest first. */
export interface GateState {
  readonly last: Quote | undefined;
  readonly suspects: readonly Quote[];
}

/**
 * `applied`: the quote is the new reading. `confirmed`: it is the one already applied. `older`: it came out of order.
 * `suspect`: it jumped, and moves nothing until a later quote agrees with it.
 */
export type Verdict = 'applied' | 'confirmed' | 'older' | 'suspect';

const tenMinutesMs = 10 * 60_000;
const fiveDaysMs = 5 * 86_400_000;
const ppm = 1_000_000;

/**
 * The bad-tick gate: daily and minute feeds carry single wild quotes that the next one undoes. A jump over
 * `jumpPercent` from the last accepted quote (two and a half times that when it is older than ten minutes by the quotes' own
 * stamps) is a suspect until a LATER quote is within `jumpPercent` of it. The third suspect in a row on one side is believed.
 * The first quote ever, or after five days without one, is believed. `jumpPercent` 0 switches the gate off.
 */
export function judge(state: GateState, quote: Quote, jumpPercent: number): { verdict: Verdict; state: GateState } {
  const { last, suspects } = state;
  const believed = { verdict: 'applied', state: { last: quote, suspects: [] } } as const;
  if (last === undefined) return believed;
  const ageMs = quote.observedAt.getTime() - last.observedAt.getTime();
  if (ageMs === 0) return { verdict: 'confirmed', state };
  if (ageMs < 0) return { verdict: 'older', state };
  if (jumpPercent === 0 || ageMs > fiveDaysMs) return believed;
  if (isWithin(jumpPercent * (ageMs > tenMinutesMs ? 2.5 : 1), last.value, quote.value)) return believed;

  const latest = suspects.at(-1);
  if (latest !== undefined) {
    if (quote.observedAt.getTime() <= latest.observedAt.getTime()) return { verdict: 'older', state };
    if (isWithin(jumpPercent, latest.value, quote.value)) return believed;
  }
  const isAbove = (value: E8) => value > last.value;
  const sameSide = suspects.filter((suspect) => isAbove(suspect.value) === isAbove(quote.value));
  const row = sameSide.length === suspects.length ? [...suspects, quote] : [quote];
  return row.length >= 3 ? believed : { verdict: 'suspect', state: { last, suspects: row } };
}

/** Exact in whole numbers: prices stay under 25 reais, so the products stay under 2^53. */
function isWithin(percent: number, from: E8, to: E8): boolean {
  return Math.abs(to - from) * ppm <= from * Math.round(percent * (ppm / 100));
}
