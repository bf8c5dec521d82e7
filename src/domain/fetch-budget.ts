import { forecastUsableMs } from './rain-tick.js';

/**
 * What may still be asked of the forecast upstream. It counts PLACES, not requests: one request for 100 places is 100 calls, by
 * fixed windows of UTC: 600 a minute, 5,000 an hour, 10,000 a day (its free tier; see OPEN_METEO_DAILY_BUDGET for ours a day). The
 * budget 0 means an upstream without limits: nothing is held back then.
 */

/** One row for the whole program: the windows last spent in, as numbers since 1970 UTC, and the calls spent in each. */
export interface Spent {
  readonly day: number;
  readonly daySpent: number;
  readonly hour: number;
  readonly hourSpent: number;
  readonly minute: number;
  readonly minuteSpent: number;
}

/** How many places may be fetched now: `first` is all of it, of which `again` may be places that have a forecast already. */
export interface Spendable {
  readonly first: number;
  readonly again: number;
}

/** A place is fetched again after `RAIN_FETCH_SECONDS` (`leastMs`), or later where the day's budget would not last for all. */
export interface IntervalOf {
  readonly budget: number;
  readonly places: number;
  readonly leastMs: number;
}

const minuteMs = 60_000;
const hourMs = 3_600_000;
const dayMs = 86_400_000;

/** A sixth below upstream's 600 a minute: the address may be shared, and its windows need not turn with our clock. */
const mostAMinute = 500;
/** A tenth below upstream's 5,000 an hour. */
const mostAnHour = 4_500;
/** This part of the day's budget is kept for places that have no forecast yet: somebody waits for those. */
const keptPart = 10;

export const nothingSpent: Spent = { day: 0, daySpent: 0, hour: 0, hourSpent: 0, minute: 0, minuteSpent: 0 };

/** What is left of this minute, this hour and this day, at the smallest. `again` stops at nine tenths of the day's budget. */
export function spendable(spent: Spent, now: Date, budget: number): Spendable {
  if (budget === 0) return { first: Infinity, again: Infinity };
  const { daySpent, hourSpent, minuteSpent } = turned(spent, now);
  const soon = Math.min(mostAMinute - minuteSpent, mostAnHour - hourSpent);
  const upTo = (most: number) => Math.max(0, Math.min(soon, most - daySpent));
  return { first: upTo(budget), again: upTo(sharedOut(budget)) };
}

/**
 * Milliseconds from one fetch of a place to the next: `leastMs`, or the time left in the day shared out evenly over all places and the
 * calls left. With no call left it is what a last one would have to last for; {@link spendable} says 0 until the day turns.
 */
export function intervalMs(spent: Spent, now: Date, { budget, places, leastMs }: IntervalOf): number {
  if (budget === 0) return leastMs;
  const { day, daySpent } = turned(spent, now);
  const leftMs = (day + 1) * dayMs - now.getTime();
  const callsLeft = Math.max(1, sharedOut(budget) - daySpent);
  return Math.max(leastMs, Math.ceil((leftMs * places) / callsLeft));
}

/** More places than the budget keeps fresh: a forecast grows too old to be a reading before it is fetched again. People are told. */
export function isStretched(interval: number): boolean {
  return interval > forecastUsableMs;
}

/** `calls`: the places of a request that was answered, or 1 for one that failed, which is how upstream counts it. */
export function spend(spent: Spent, calls: number, now: Date): Spent {
  const { day, daySpent, hour, hourSpent, minute, minuteSpent } = turned(spent, now);
  return {
    ...{ day, daySpent: daySpent + calls },
    ...{ hour, hourSpent: hourSpent + calls },
    ...{ minute, minuteSpent: minuteSpent + calls },
  };
}

function sharedOut(budget: number): number {
  return budget - Math.ceil(budget / keptPart);
}

function turned(spent: Spent, now: Date): Spent {
  const [day, daySpent] = windowAt(now, dayMs, spent.day, spent.daySpent);
  const [hour, hourSpent] = windowAt(now, hourMs, spent.hour, spent.hourSpent);
  const [minute, minuteSpent] = windowAt(now, minuteMs, spent.minute, spent.minuteSpent);
  return { day, daySpent, hour, hourSpent, minute, minuteSpent };
}

/**
 * Only a window later than the last one is fresh. A clock that steps back gives nothing: back into the window before, it goes on with
 * the later one, so that to and fro over midnight is not two budgets; further back, what was spent is taken along, so that a clock that
 * had been years ahead leaves nobody waiting for years. So a clock that jumps ahead costs upstream at most one allowance too many, and
 * upstream's own 429 stands behind ours.
 */
function windowAt(now: Date, lengthMs: number, last: number, spent: number): readonly [number, number] {
  const current = Math.floor(now.getTime() / lengthMs);
  if (current > last) return [current, 0];
  return [current < last - 1 ? current : last, spent];
}
