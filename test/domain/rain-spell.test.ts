import { describe, expect, test } from 'vitest';
import { isPast, type Condition } from '../../src/domain/condition.js';
import { e2, type E2 } from '../../src/domain/decimal.js';
import type { ForecastHour } from '../../src/domain/forecast.js';
import { heavyRain, spellOf, strengthOf } from '../../src/domain/rain-spell.js';
import { hourMs, later, minuteMs } from '../support/moments.js';
import { fc, seeded } from '../support/seeded.js';

const noon = new Date('2026-09-18T12:00:00Z');
const at = (hours: number) => later(noon, hours * hourMs);
const overHalf: Condition<E2> = { operator: 'above', threshold: e2('0.5') };

/** Hours from noon on, in mm or mm and percent; `null`: left open. */
type Hour = number | null | readonly [mm: number | null, percent: number | null];
function hoursOf(...hours: readonly Hour[]): readonly ForecastHour[] {
  return hours.map((hour, nth) => {
    const [mm, probability] = typeof hour === 'object' && hour !== null ? hour : [hour, null];
    return { endsAt: at(nth + 1), rain: mm === null ? null : ((mm * 100) as E2), probability };
  });
}
const dry = (count: number): readonly number[] => Array.from({ length: count }, () => 0);
const wet = (count: number): readonly number[] => Array.from({ length: count }, () => 3);
const spell = (...hours: readonly Hour[]) => spellOf(hoursOf(...hours), overHalf, noon);

describe('a spell', () => {
  test('goes from the start of its first hour past the limit to the end of its last', () => {
    expect(spell(0, 0, 1, 3, 2, 0, 0, 0)).toEqual({
      ...{ startsAt: at(2), endsAt: at(5), peak: e2('3'), probability: undefined },
    });
  });

  test('is none where no hour is past the limit: just there is not above it', () => {
    expect(spell(0, 0.5, 0.5, null)).toBeUndefined();
    expect(spell()).toBeUndefined();
    expect(spellOf(hoursOf(0, 0.5), { operator: 'at_least', threshold: e2('0.5') }, noon)).toMatchObject({
      startsAt: at(1),
    });
  });

  test('bridges one and two dry hours, and ends at three', () => {
    expect(spell(1, 0, 1, 0, 0, 1)).toMatchObject({ startsAt: noon, endsAt: at(6) });
    expect(spell(1, 0, 1, 0, 0, 0, 1)).toMatchObject({ startsAt: noon, endsAt: at(3) });
  });

  test('takes an hour that is left open for a dry one', () => {
    expect(spell(1, null, null, 1)).toMatchObject({ endsAt: at(4) });
    expect(spell(1, null, 0, null, 1)).toMatchObject({ endsAt: at(1) });
  });

  test('takes an hour that is missing for a dry one', () => {
    const hours = hoursOf(1, 0, 0, 1, 0, 0, 0, 1).filter(({ rain }) => rain !== 0);
    expect(spellOf(hours, overHalf, noon)).toMatchObject({ endsAt: at(4) });
  });

  test('ends after 26 hours, however long it rains', () => {
    expect(spell(...wet(26))).toMatchObject({ endsAt: at(26) });
    expect(spell(...wet(40))).toMatchObject({ startsAt: noon, endsAt: at(26) });
    expect(spell(...dry(2), ...wet(40))).toMatchObject({ startsAt: at(2), endsAt: at(28) });
    expect(spell(...wet(25), 0, 9)).toMatchObject({ endsAt: at(25), peak: e2('3') });
  });

  test('under way began with the hour in progress; hours that are over do not count', () => {
    const hours = hoursOf(9, 2, 1, 0);
    expect(spellOf(hours, overHalf, at(1.5))).toMatchObject({ startsAt: at(1), endsAt: at(3), peak: e2('2') });
    expect(spellOf(hours, overHalf, at(1))).toMatchObject({ startsAt: at(1), peak: e2('2') });
    expect(spellOf(hours, overHalf, later(at(1), -1))).toMatchObject({ startsAt: noon, peak: e2('9') });
    expect(spellOf(hours, overHalf, at(3))).toBeUndefined();
  });

  test('knows its hardest hour and its likeliest, of its own hours only', () => {
    const hours: readonly Hour[] = [[0, 99], [1, 40], [0.2, 90], [4, 70], [2, null], [0, 95], 0, 0, [9, 100]];
    expect(spell(...hours)).toMatchObject({ peak: e2('4'), probability: 70 });
    expect(spell([1, null], [2, 0])).toMatchObject({ probability: 0 });
  });

  test('begins and ends with an hour past the limit, bridges no three dry hours, and is the first one', () => {
    const mm = fc.option(fc.constantFrom(0, 0.3, 0.5, 0.6, 2, 12), { nil: null });
    fc.assert(
      fc.property(fc.array(mm, { maxLength: 40 }), fc.integer({ min: 0, max: 40 * 60 }), (rains, minute) => {
        const hours = hoursOf(...rains);
        const now = later(noon, minute * minuteMs);
        const found = spellOf(hours, overHalf, now);
        const isWet = ({ rain, endsAt }: ForecastHour) => endsAt > now && rain !== null && isPast(overHalf, rain);
        expect(found === undefined).toBe(!hours.some(isWet));
        if (!found) return;
        const inside = hours.filter(({ endsAt }) => endsAt > found.startsAt && endsAt <= found.endsAt);
        const bits = inside.map((hour) => (isWet(hour) ? 'w' : '.')).join('');
        expect(bits).toMatch(/^w(?:\.{0,2}w)*$/);
        expect(bits.length).toBeLessThanOrEqual(26);
        expect(hours.filter((hour) => hour.endsAt <= found.startsAt).some(isWet)).toBe(false);
        const next = hours.filter(({ endsAt }) => endsAt > found.endsAt).slice(0, 3);
        if (bits.length < 24) expect(next.some(isWet)).toBe(false);
        expect(found.peak).toBe(Math.max(...inside.map(({ rain }) => rain ?? 0)));
      }),
      seeded(1000),
    );
  });
});

test.each([
  ['0.1', 'light'],
  ['1.99', 'light'],
  ['2', 'moderate'],
  ['9.99', 'moderate'],
  ['10', 'heavy'],
  ['80', 'heavy'],
])('%s mm an hour is %s', (rain, strength) => {
  expect(strengthOf(e2(rain))).toBe(strength);
  expect(e2(rain) >= heavyRain).toBe(strength === 'heavy');
});
