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
  /** Of the day's calls, those for places that people asked about and nobody watches. */
  readonly askedSpent: number;
}

/**
 * For whom a place is fetched: `first`, watched and without a forecast yet; `again`, watched and its forecast has had its time; `asked`,
 * somebody asked about it and nobody watches it.
 */
export type Share = 'first' | 'again' | 'asked';

/** How many places may be fetched for each: `first` is all of it, of which `again` and `asked` together may be `again`. */
export type Spendable = Readonly<Record<Share, number>>;

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
/** People who ask about places that nobody watches get this part of it: whatever they type, who watches keeps nine tenths. */
const askedPart = 10;

export const nothingSpent: Spent = {
  ...{ day: 0, daySpent: 0, askedSpent: 0 },
  ...{ hour: 0, hourSpent: 0, minute: 0, minuteSpent: 0 },
};

const unlimited: Spendable = { first: Infinity, again: Infinity, asked: Infinity };

/** What is left of this minute, this hour and this day, at the smallest. */
export function spendable(spent: Spent, now: Date, budget: number): Spendable {
  if (budget === 0) return unlimited;
  const { hourSpent, minuteSpent } = turned(spent, now);
  const soon = Math.max(0, Math.min(mostAMinute - minuteSpent, mostAnHour - hourSpent));
  const { first, again, asked } = leftOfDay(spent, now, budget);
  return { first: Math.min(soon, first), again: Math.min(soon, again), asked: Math.min(soon, asked) };
}

/** Calls spent in the UTC day of `now`. */
export function spentOfDay(spent: Spent, now: Date): number {
  return turned(spent, now).daySpent;
}

/** What is left of this day. `again` and `asked` stop at nine tenths of the budget, `asked` at its own tenth as well. */
export function leftOfDay(spent: Spent, now: Date, budget: number): Spendable {
  if (budget === 0) return unlimited;
  const { daySpent, askedSpent } = turned(spent, now);
  const again = Math.max(0, sharedOut(budget) - daySpent);
  const asked = Math.max(0, Math.min(again, Math.floor(budget / askedPart) - askedSpent));
  return { first: Math.max(0, budget - daySpent), again, asked };
}

/** Those of the wanted, in their order, that may be fetched together. */
export function affordable<Wanted extends { readonly share: Share }>(
  wanted: readonly Wanted[],
  { first, again, asked }: Spendable,
): readonly Wanted[] {
  const taken: Wanted[] = [];
  let askedTaken = 0;
  for (const one of wanted) {
    if (taken.length >= (one.share === 'first' ? first : again)) continue;
    if (one.share === 'asked' && askedTaken >= asked) continue;
    if (one.share === 'asked') askedTaken += 1;
    taken.push(one);
  }
  return taken;
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

/**
 * `calls`: the places of a request that was answered, or 1 for one that failed, which is how upstream counts it. `asked`: how many of
 * them for people who asked about what nobody watches.
 */
export function spend(spent: Spent, calls: number, now: Date, asked = 0): Spent {
  const { day, daySpent, askedSpent, hour, hourSpent, minute, minuteSpent } = turned(spent, now);
  return {
    ...{ day, daySpent: daySpent + calls, askedSpent: askedSpent + asked },
    ...{ hour, hourSpent: hourSpent + calls },
    ...{ minute, minuteSpent: minuteSpent + calls },
  };
}

function sharedOut(budget: number): number {
  return budget - Math.ceil(budget / keptPart);
}

function turned(spent: Spent, now: Date): Spent {
  const [day, daySpent] = windowAt(now, dayMs, spent.day, spent.daySpent);
  const [, askedSpent] = windowAt(now, dayMs, spent.day, spent.askedSpent);
  const [hour, hourSpent] = windowAt(now, hourMs, spent.hour, spent.hourSpent);
  const [minute, minuteSpent] = windowAt(now, minuteMs, spent.minute, spent.minuteSpent);
  return { day, daySpent, askedSpent, hour, hourSpent, minute, minuteSpent };
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
