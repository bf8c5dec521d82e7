import { describe, expect, test } from 'vitest';
import type { E2 } from '../../src/domain/decimal.js';
import type { RainTick } from '../../src/domain/rain-tick.js';
import { emptyWindow, slide, type RainWindow, type WindowTimes } from '../../src/domain/rain-window.js';
import { friday, hourMs, later, minuteMs } from '../support/moments.js';
import { fc, seeded } from '../support/seeded.js';

const usual: WindowTimes = { rearmMs: 60 * minuteMs, tickMs: 5 * minuteMs };

/** A tick so many minutes after the first; half of one where only one of its hours is known. */
interface At {
  readonly minute: number;
  readonly number?: number;
  readonly isWhole?: boolean;
}
const tickOf = ({ minute, number = 0, isWhole = true }: At): RainTick => ({
  ...{ at: later(friday, minute * minuteMs), number: number as E2, isWhole },
  ...{ inProgress: isWhole ? (number as E2) : null, ahead: number as E2, isAheadWhole: isWhole },
});

/** The maximum after each of the ticks. */
function maxima(ticks: readonly At[], times = usual): readonly (number | undefined)[] {
  let window: RainWindow = emptyWindow;
  return ticks.map((one) => {
    const slid = slide(window, tickOf(one), times);
    window = slid.window;
    return slid.max;
  });
}
/** Each five minutes from one minute to another. */
const steady = (from: number, until: number, number = 0): readonly At[] =>
  Array.from({ length: Math.floor((until - from) / 5) + 1 }, (_, nth) => ({ minute: from + 5 * nth, number }));
const lastOf = (ticks: readonly At[], times = usual) => maxima(ticks, times).at(-1);

describe('the window of the last hour', () => {
  test('has no maximum until its ticks are unbroken for the whole of an hour', () => {
    expect(maxima(steady(0, 65))).toEqual([...Array.from({ length: 12 }, () => undefined), 0, 0]);
  });

  test('forgets a number after an hour, and not a moment before', () => {
    const wet = [...steady(0, 55), { minute: 60, number: 70 }];
    expect(lastOf(wet)).toBe(70);
    expect(lastOf([...wet, ...steady(65, 120)])).toBe(70);
    expect(lastOf([...wet, ...steady(65, 125)])).toBe(0);
  });

  test('knows the larger of what is left when the largest is over', () => {
    const numbers = [
      ...steady(0, 60),
      { minute: 65, number: 90 },
      { minute: 70, number: 30 },
      { minute: 75, number: 50 },
    ];
    expect(lastOf([...numbers, ...steady(80, 125)])).toBe(90);
    expect(lastOf([...numbers, ...steady(80, 130)])).toBe(50);
    expect(lastOf([...numbers, ...steady(80, 140)])).toBe(0);
  });

  test('outlives a tick that is fifteen minutes late, and none that is later', () => {
    expect(lastOf([...steady(0, 50), { minute: 65 }])).toBe(0);
    expect(lastOf([...steady(0, 50), { minute: 65.001 }])).toBeUndefined();
    expect(lastOf([...steady(0, 50), ...steady(66, 121)])).toBeUndefined();
    expect(lastOf([...steady(0, 50), ...steady(66, 126)])).toBe(0);
  });

  test('outlives three ticks, where those are longer than fifteen minutes', () => {
    const slow: WindowTimes = { rearmMs: 60 * minuteMs, tickMs: 20 * minuteMs };
    expect(lastOf([{ minute: 0 }, { minute: 60 }], slow)).toBe(0);
    expect(lastOf([{ minute: 0 }, { minute: 60.001 }], slow)).toBeUndefined();
  });

  test('starts anew where the clock went back, be it by a second', () => {
    expect(lastOf([...steady(0, 60), { minute: 59.98 }])).toBeUndefined();
    expect(lastOf([...steady(0, 60), ...steady(30, 85)])).toBeUndefined();
    expect(lastOf([...steady(0, 60), ...steady(30, 90)])).toBe(0);
  });

  test('forgets the rain of before, where it starts anew', () => {
    expect(lastOf([...steady(0, 60, 80), ...steady(90, 150)])).toBe(0);
  });

  test('goes on over a clock that stands still', () => {
    expect(lastOf([...steady(0, 60), { minute: 60 }])).toBe(0);
  });

  test('starts anew after half a tick: the next whole one is its first', () => {
    expect(lastOf([...steady(0, 60), { minute: 65, isWhole: false }])).toBeUndefined();
    expect(lastOf([...steady(0, 60), { minute: 65, isWhole: false }, ...steady(70, 125)])).toBeUndefined();
    expect(lastOf([...steady(0, 60), { minute: 65, isWhole: false }, ...steady(70, 130)])).toBe(0);
  });

  test('keeps few numbers, whatever falls', () => {
    let window: RainWindow = emptyWindow;
    for (let nth = 0; nth < 500; nth += 1) {
      ({ window } = slide(window, tickOf({ minute: 5 * nth, number: (nth * 7919) % 500 }), usual));
      expect(window.maxima.length).toBeLessThanOrEqual(13);
    }
  });

  test('says what looking at every tick again would say', () => {
    const one: fc.Arbitrary<{ readonly step: number; readonly number: number; readonly isWhole: boolean }> = fc.record({
      step: fc.oneof(
        { weight: 20, arbitrary: fc.constant(5) },
        { weight: 3, arbitrary: fc.constantFrom(0, 1, 15, 15.5, 16, 40) },
        { weight: 1, arbitrary: fc.constantFrom(-1, -7, -120) },
      ),
      number: fc.integer({ min: 0, max: 12 }),
      isWhole: fc.integer({ min: 0, max: 30 }).map((drawn) => drawn > 0),
    });
    const rearmMs = fc.constantFrom(0, 20 * minuteMs, hourMs);
    fc.assert(
      fc.property(fc.array(one, { maxLength: 120 }), rearmMs, (drawn, rearm) => {
        let minute = 0;
        const ticks = drawn.map(({ step, number, isWhole }) => ({ minute: (minute += step), number, isWhole }));
        const told = maxima(ticks, { ...usual, rearmMs: rearm });
        expect(told).toEqual(ticks.map((_, nth) => naive(ticks.slice(0, nth + 1), rearm / minuteMs)));
      }),
      seeded(500),
    );
  });
});

/** Every tick is kept and looked at from the last back to the first of the unbroken ones. */
function naive(ticks: readonly Required<At>[], rearm: number): number | undefined {
  const last = ticks.at(-1);
  if (!last) return undefined;
  const unbroken: Required<At>[] = [];
  for (const one of ticks.toReversed()) {
    const after = unbroken.at(-1);
    const gap = after ? after.minute - one.minute : 0;
    if (!one.isWhole || gap < 0 || gap > 15) break;
    unbroken.push(one);
  }
  const first = unbroken.at(-1);
  if (!first || first.minute > last.minute - rearm) return undefined;
  return Math.max(...unbroken.filter(({ minute }) => minute >= last.minute - rearm).map(({ number }) => number));
}
