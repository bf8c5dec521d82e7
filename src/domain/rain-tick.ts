import type { E2 } from './decimal.js';
import type { ForecastHour } from './forecast.js';

/** What one tick reads out of a stored forecast at the moment `at`. */
export interface RainTick {
  readonly at: Date;
  /** Rain of the hour in progress; `null` where the forecast leaves it open. */
  readonly inProgress: E2 | null;
  /** The number that decides: the larger of the hour in progress and the next. */
  readonly number: E2;
  /** Both hours are known. Half a tick may ring, but never re-arm. */
  readonly isWhole: boolean;
  /** The most of any hour of the next twelve that is known. */
  readonly ahead: E2;
  /** All twelve are known: only then nothing more than `ahead` is coming. */
  readonly isAheadWhole: boolean;
}

const hourMs = 3_600_000;
const hoursAhead = 12;
/** New model runs come every six hours; a forecast older than this decides nothing. */
export const forecastUsableMs = 8 * hourMs;

/** `undefined`: the forecast is too old, or leaves both hours open. Then there is no reading, never 0. */
export function readTick(hours: readonly ForecastHour[], fetchedAt: Date, now: Date): RainTick | undefined {
  if (now.getTime() - fetchedAt.getTime() > forecastUsableMs) return undefined;
  const inProgress = rainAt(hours, now, 0);
  const next = rainAt(hours, now, 1);
  const number = most([inProgress, next]);
  if (number === undefined) return undefined;
  const coming = Array.from({ length: hoursAhead }, (_, nth) => rainAt(hours, now, nth));
  const isWhole = inProgress !== null && next !== null;
  const isAheadWhole = coming.every((rain) => rain !== null);
  return { at: now, inProgress, number, isWhole, ahead: most(coming) ?? number, isAheadWhole };
}

/** The hour in progress (`nth` 0) is the one whose stamp is the next full hour. */
function rainAt(hours: readonly ForecastHour[], now: Date, nth: number): E2 | null {
  const from = now.getTime() + nth * hourMs;
  return hours.find(({ endsAt }) => endsAt.getTime() > from && endsAt.getTime() <= from + hourMs)?.rain ?? null;
}

function most(values: readonly (E2 | null)[]): E2 | undefined {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? undefined : (Math.max(...known) as E2);
}
