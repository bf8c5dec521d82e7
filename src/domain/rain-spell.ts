import { isPast, type Condition } from './condition.js';
import type { E2 } from './decimal.js';
import type { ForecastHour } from './forecast.js';

/** Rain past a limit, from its first hour to the last that still belongs to it. */
export interface Spell {
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** The most of any of its hours. */
  readonly peak: E2;
  /** The largest of its hours, in percent; `undefined` where the forecast does not say. */
  readonly probability: number | undefined;
}

const hourMs = 3_600_000;
/** Shorter pauses belong to the spell. */
const bridgedHours = 2;
const mostHours = 26;

/** The first spell in the hours that are not over at `from`; `undefined`: no hour is past the limit. */
export function spellOf(hours: readonly ForecastHour[], condition: Condition<E2>, from: Date): Spell | undefined {
  const wet = hours.filter(
    ({ endsAt, rain }) => endsAt.getTime() > from.getTime() && rain !== null && isPast(condition, rain),
  );
  const [first] = wet;
  if (first === undefined) return undefined;
  const startsAt = new Date(first.endsAt.getTime() - hourMs);
  const own = untilItStops(wet).filter(({ endsAt }) => endsAt.getTime() - startsAt.getTime() <= mostHours * hourMs);
  const chances = own.flatMap(({ probability }) => (probability === null ? [] : [probability]));
  return {
    startsAt,
    endsAt: own.at(-1)?.endsAt ?? first.endsAt,
    peak: Math.max(...own.map(({ rain }) => rain ?? 0)) as E2,
    probability: chances.length === 0 ? undefined : Math.max(...chances),
  };
}

function untilItStops(wet: readonly ForecastHour[]): readonly ForecastHour[] {
  const pause = wet.findIndex((hour, at) => {
    const before = wet[at - 1];
    return before !== undefined && hour.endsAt.getTime() - before.endsAt.getTime() > (bridgedHours + 1) * hourMs;
  });
  return pause < 0 ? wet : wet.slice(0, pause);
}

/** How hard it rains by the words of the forecast services: below 2 mm/h light, from 10 mm/h heavy. */
export type Strength = 'light' | 'moderate' | 'heavy';

/** From here on rain is heavy, and once more worth a ring. */
export const heavyRain = 1000 as E2;
const moderateRain = 200 as E2;

export function strengthOf(rain: E2): Strength {
  if (rain >= heavyRain) return 'heavy';
  return rain >= moderateRain ? 'moderate' : 'light';
}
