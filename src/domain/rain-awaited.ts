import { isPast, type Condition } from './condition.js';
import type { E2 } from './decimal.js';
import type { ForecastHour } from './forecast.js';
import { spellOf, type Spell } from './rain-spell.js';
import type { RainTick } from './rain-tick.js';

const hourMs = 3_600_000;
/** Told starts that move by less are let be. */
export const leastMoveMs = hourMs;

/** A message is corrected so often at most: who reads it must be able to rely on it. */
export const mostCorrections = 4;
/** The last one is kept for rain that comes after all: a message must not end with a withdrawal that turns out false. */
export const mostBeforeWithdrawal = mostCorrections - 1;

/** What was told of rain that has not begun: when its first hour begins, or that it does not come after all. */
export type AwaitedRain = Date | 'withdrawn';

/**
 * The hours that are not over at `from`, up to the first that the forecast leaves open or out: unknown is not dry, so nothing behind
 * it is first or is not coming. `isWhole`: there was none such.
 */
export function knownHours(
  hours: readonly ForecastHour[],
  from: Date,
): { readonly hours: readonly ForecastHour[]; readonly isWhole: boolean } {
  const known: ForecastHour[] = [];
  let until = from.getTime();
  for (const hour of hours) {
    const end = hour.endsAt.getTime();
    if (end <= from.getTime()) continue;
    if (hour.rain === null || end - until > hourMs) return { hours: known, isWhole: false };
    known.push(hour);
    until = end;
  }
  return { hours: known, isWhole: true };
}

/** The first spell from `from` on; `unknown`: an hour that may be its first is left open. */
export function comingRain(
  hours: readonly ForecastHour[],
  condition: Condition<E2>,
  from: Date,
): Spell | 'none' | 'unknown' {
  const known = knownHours(hours, from);
  if (spellOf(known.hours, condition, from)) return spellOf(hours, condition, from) ?? 'unknown';
  return known.isWhole ? 'none' : 'unknown';
}

/** Its first hour is over, and no tick saw it move away: nobody looked, or nothing was known. Then it counts as begun. */
export function hasPassed(awaited: AwaitedRain, at: Date): boolean {
  return awaited !== 'withdrawn' && awaited.getTime() + hourMs <= at.getTime();
}

/**
 * What is to be told of it now. Rain that was withdrawn is told again only when it could ring; what comes later finds the wish
 * re-armed by then.
 */
export function awaitedAfter(
  awaited: AwaitedRain,
  hours: readonly ForecastHour[],
  condition: Condition<E2>,
  { at, number }: RainTick,
): AwaitedRain {
  const coming = hasPassed(awaited, at) ? 'unknown' : comingRain(hours, condition, at);
  if (coming === 'unknown') return awaited;
  if (coming === 'none') return 'withdrawn';
  if (awaited === 'withdrawn') return isPast(condition, number) ? coming.startsAt : awaited;
  return Math.abs(coming.startsAt.getTime() - awaited.getTime()) >= leastMoveMs ? coming.startsAt : awaited;
}
