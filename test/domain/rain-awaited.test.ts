import { describe, expect, test } from 'vitest';
import type { Condition } from '../../src/domain/condition.js';
import { e2, type E2 } from '../../src/domain/decimal.js';
import type { ForecastHour } from '../../src/domain/forecast.js';
import { awaitedAfter, comingRain, hasPassed, knownHours, type AwaitedRain } from '../../src/domain/rain-awaited.js';
import { readTick } from '../../src/domain/rain-tick.js';
import { hourMs, later, minuteMs } from '../support/moments.js';

const noon = new Date('2026-09-18T12:00:00Z');
const at = (hours: number) => later(noon, hours * hourMs);
const overHalf: Condition<E2> = { operator: 'above', threshold: e2('0.5') };
/** Hours from noon on; `null`: left open. */
const hoursOf = (...mm: readonly (number | null)[]): readonly ForecastHour[] =>
  mm.map((rain, nth) => ({
    endsAt: at(nth + 1),
    rain: rain === null ? null : ((rain * 100) as E2),
    probability: null,
  }));

describe('what is known of a forecast', () => {
  test('ends at the first hour that is left open, or is not there', () => {
    expect(knownHours(hoursOf(1, 2, 3), noon)).toMatchObject({ hours: { length: 3 }, isWhole: true });
    expect(knownHours(hoursOf(1, 2, null, 3), noon)).toMatchObject({ hours: { length: 2 }, isWhole: false });
    expect(knownHours(hoursOf(1, 2, 3).toSpliced(1, 1), noon)).toMatchObject({ hours: { length: 1 }, isWhole: false });
    expect(knownHours(hoursOf(1, 2, 3).slice(1), noon)).toMatchObject({ hours: [], isWhole: false });
  });

  test('begins with the hour in progress: what was left open before is over', () => {
    expect(knownHours(hoursOf(null, 2, 3), at(1))).toMatchObject({ hours: [{ endsAt: at(2) }, {}], isWhole: true });
    expect(knownHours(hoursOf(null, 2, 3), later(at(1), -1))).toMatchObject({ hours: [], isWhole: false });
  });
});

describe('the rain that is coming', () => {
  const coming = (...mm: readonly (number | null)[]) => comingRain(hoursOf(...mm), overHalf, noon);

  test('is the first spell, as long as all before it is known', () => {
    expect(coming(0, 3, null, 2)).toMatchObject({ startsAt: at(1), endsAt: at(4) });
    expect(coming(0, null, 3)).toBe('unknown');
  });

  test('is none only where every hour is known to be below the limit', () => {
    expect(coming(0, 0.5, 0)).toBe('none');
    expect(coming(0, 0.5, null)).toBe('unknown');
  });
});

describe('rain that was told', () => {
  test('has passed when its first hour is over; rain that was withdrawn never', () => {
    expect(hasPassed(at(1), later(at(2), -1))).toBe(false);
    expect(hasPassed(at(1), at(2))).toBe(true);
    expect(hasPassed('withdrawn', at(99))).toBe(false);
  });

  test.each<[string, AwaitedRain, readonly (number | null)[], AwaitedRain]>([
    ['comes as told', at(2), [0, 0, 3], at(2)],
    ['moves by exactly an hour', at(2), [0, 0, 0, 3], at(3)],
    ['comes an hour sooner', at(2), [0, 3], at(1)],
    ['is moved by less', later(at(2), 30 * minuteMs), [0, 0, 3], later(at(2), 30 * minuteMs)],
    ['comes not at all', at(2), [0, 0, 0], 'withdrawn'],
    ['may come in an hour that is open', at(2), [0, 0, null, 3], at(2)],
    ['was withdrawn, and comes in the next hour', 'withdrawn', [0, 3], at(1)],
    ['was withdrawn, and comes later', 'withdrawn', [0, 0, 3], 'withdrawn'],
    ['was withdrawn, and does not come', 'withdrawn', [0, 0, 0], 'withdrawn'],
    ['was to begin in an hour that is over', at(-1), [0, 0, 3], at(-1)],
  ])('and %s', (_what, awaited, mm, after) => {
    const hours = hoursOf(...mm);
    expect(awaitedAfter(awaited, hours, overHalf, readTick(hours, noon, noon)!)).toEqual(after);
  });
});
