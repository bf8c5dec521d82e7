import { describe, expect, test } from 'vitest';
import { e2, type E2 } from '../../src/domain/decimal.js';
import type { ForecastHour } from '../../src/domain/forecast.js';
import { forecastUsableMs, readTick } from '../../src/domain/rain-tick.js';
import { hourMs, later, minuteMs } from '../support/moments.js';
import { fc, seeded } from '../support/seeded.js';

const noon = new Date('2026-09-18T12:00:00Z');

/** Hours from the one that ends at 13h on; `null`: left open. */
function hoursOf(...rain: readonly (string | null)[]): readonly ForecastHour[] {
  return rain.map((mm, nth) => ({
    endsAt: later(noon, (nth + 1) * hourMs),
    rain: mm === null ? null : e2(mm),
    probability: null,
  }));
}
const at = (hours: readonly ForecastHour[], ms: number) => readTick(hours, noon, later(noon, ms));

describe('the number that decides', () => {
  test('is the larger of the hour in progress and the next, for a stamp tells the end of its hour', () => {
    const hours = hoursOf('0.5', '2', '0.1', '0.3');
    expect(at(hours, 7 * minuteMs)).toMatchObject({ inProgress: e2('0.5'), number: e2('2'), isWhole: true });
    expect(at(hours, hourMs + 7 * minuteMs)).toMatchObject({ inProgress: e2('2'), number: e2('2') });
    expect(at(hours, 2 * hourMs + 7 * minuteMs)).toMatchObject({ inProgress: e2('0.1'), number: e2('0.3') });
  });

  test('on the full hour is of the hour that begins: the one that ends there is over', () => {
    const hours = [{ endsAt: noon, rain: e2('9'), probability: null }, ...hoursOf('0.5', '2', '4')];
    expect(at(hours, 0)).toMatchObject({ inProgress: e2('0.5'), number: e2('2') });
    expect(at(hours, -1)).toMatchObject({ inProgress: e2('9'), number: e2('9') });
    expect(at(hours, hourMs - 1)).toMatchObject({ inProgress: e2('0.5'), number: e2('2') });
    expect(at(hours, hourMs)).toMatchObject({ inProgress: e2('2'), number: e2('4') });
  });

  test('does not depend on where the hours stand in the list', () => {
    expect(at(hoursOf('0.5', '2', '4').toReversed(), minuteMs)).toEqual(at(hoursOf('0.5', '2', '4'), minuteMs));
  });

  test('of one hour alone is half: an hour left open is no hour without rain', () => {
    expect(at(hoursOf(null, '2'), 0)).toMatchObject({ inProgress: null, number: e2('2'), isWhole: false });
    expect(at(hoursOf('0.5', null, '3'), 0)).toMatchObject({
      inProgress: e2('0.5'),
      number: e2('0.5'),
      isWhole: false,
    });
    expect(at(hoursOf('0.5'), 0)).toMatchObject({ number: e2('0.5'), isWhole: false });
    expect(at(hoursOf('0'), 0)).toMatchObject({ inProgress: 0, number: 0, isWhole: false });
  });

  test.each<[string, readonly ForecastHour[], number]>([
    ['both hours are open', hoursOf(null, null, '5'), 0],
    ['the forecast is at its end', hoursOf('1', '2'), 2 * hourMs],
    ['there are no hours', [], 0],
    ['the clock is before all hours', hoursOf('1', '2'), -2 * hourMs],
  ])('is none where %s', (_what, hours, ms) => {
    expect(at(hours, ms)).toBeUndefined();
  });

  test('is none from a forecast older than eight hours, whatever it says', () => {
    const hours = hoursOf(...Array.from({ length: 26 }, () => '3'));
    expect(forecastUsableMs).toBe(8 * hourMs);
    expect(at(hours, 8 * hourMs)).toMatchObject({ number: e2('3') });
    expect(at(hours, 8 * hourMs + 1)).toBeUndefined();
  });
});

describe('what is ahead', () => {
  const only = (nth: number) => hoursOf(...Array.from({ length: 26 }, (_, hour) => (hour === nth ? '7' : '0.2')));

  test('is the most of the next twelve hours, the one in progress among them', () => {
    expect(at(only(0), 0)?.ahead).toBe(e2('7'));
    expect(at(only(11), 0)?.ahead).toBe(e2('7'));
    expect(at(only(12), 0)?.ahead).toBe(e2('0.2'));
    expect(at(only(12), hourMs - 1)?.ahead).toBe(e2('0.2'));
    expect(at(only(12), hourMs)?.ahead).toBe(e2('7'));
    expect(at(only(0), hourMs)?.ahead).toBe(e2('0.2'));
  });

  test('passes over hours that are open', () => {
    expect(at(hoursOf('0.5', null, null, '4', null), 0)?.ahead).toBe(e2('4'));
    expect(at(hoursOf(null, '0.5', null), 0)?.ahead).toBe(e2('0.5'));
  });

  test('is whole where all twelve hours are known', () => {
    const but = (nth: number) => hoursOf(...Array.from({ length: 13 }, (_, hour) => (hour === nth ? null : '0.2')));
    expect([0, 1, 11, 12].map((nth) => at(but(nth), 0)?.isAheadWhole)).toEqual([false, false, false, true]);
    expect(at(but(12), hourMs)?.isAheadWhole).toBe(false);
    expect(at(but(0), hourMs)?.isAheadWhole).toBe(true);
    expect(at(hoursOf('1', '2'), 0)?.isAheadWhole).toBe(false);
  });

  test('is never less than the number, and the number never less than the hour in progress', () => {
    const rain = fc.option(fc.integer({ min: 0, max: 3000 }) as fc.Arbitrary<E2>, { nil: null });
    fc.assert(
      fc.property(fc.array(rain, { maxLength: 26 }), fc.integer({ min: 0, max: 26 * hourMs }), (rains, ms) => {
        const hours = rains.map((mm, nth) => ({
          ...{ endsAt: later(noon, (nth + 1) * hourMs), rain: mm, probability: null },
        }));
        const now = later(noon, ms);
        const tick = readTick(hours, now, now);
        const nth = Math.floor(ms / hourMs);
        const known = rains.slice(nth, nth + 2).filter((mm) => mm !== null);
        expect(tick === undefined).toBe(known.length === 0);
        if (!tick) return;
        expect(tick.number).toBe(Math.max(...known));
        expect(tick.isWhole).toBe(known.length === 2);
        expect(tick.inProgress).toBe(rains[nth] ?? null);
        expect(tick.ahead).toBe(Math.max(...rains.slice(nth, nth + 12).map((mm) => mm ?? 0)));
        expect(tick.at).toBe(now);
      }),
      seeded(1000),
    );
  });
});
