import type { Chance } from './chance.js';

/**
 * The rain of the only place, in 10⁻² mm/h: three hours of `value`, the first of them `start` hours after the one in progress. `dry`
 * has none.
 */
export interface Sky {
  readonly start: number;
  readonly value: number;
}

export const dry: Sky = { start: 99, value: 0 };
/** From here on rain is heavy. */
export const heavy = 1000;
const lasts = 3;
/** Of the forecast, as much as is looked at. */
const hours = 24;

export function hoursOf({ start, value }: Sky): readonly number[] {
  return Array.from({ length: hours }, (_, hour) => (hour >= start && hour < start + lasts ? value : 0));
}

/** What decides: the larger of the hour in progress and the next. */
export const numberOf = ({ start, value }: Sky): number => (start <= 1 ? value : 0);
export const inProgressOf = ({ start, value }: Sky): number => (start === 0 ? value : 0);
/** The most of the next twelve hours; the sky never begins later. */
export const aheadOf = ({ value }: Sky): number => value;

/** Where rain goes from here: it comes nearer, begins, is put off, withdrawn, or grows. */
export function nextSky(now: Sky, chance: Chance): Sky {
  const what = chance.next();
  const later = { start: chance.between(2, 9), value: valueFrom(chance) };
  const soon = { ...later, start: 1 };
  const falling = { ...later, start: 0 };
  if (now === dry) return what < 0.55 ? soon : what < 0.8 ? falling : later;
  if (now.start === 0) return what < 0.45 ? dry : what < 0.65 ? soon : what < 0.8 ? later : falling;
  if (now.start === 1) return what < 0.45 ? later : what < 0.7 ? dry : what < 0.9 ? falling : soon;
  return what < 0.35 ? soon : what < 0.65 ? later : what < 0.9 ? dry : falling;
}

/** Even, while limits are odd: texts tell them apart. */
const valueFrom = (chance: Chance): number =>
  2 * (chance.next() < 0.75 ? chance.between(40, heavy / 2 - 1) : chance.between(heavy / 2, 700));
