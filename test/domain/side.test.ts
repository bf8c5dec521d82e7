import { describe, expect, test } from 'vitest';
import { isPast, type Condition } from '../../src/domain/condition.js';
import { e2, type E2 } from '../../src/domain/decimal.js';
import type { ForecastHour } from '../../src/domain/forecast.js';
import type { AwaitedRain } from '../../src/domain/rain-awaited.js';
import { readTick, type RainTick } from '../../src/domain/rain-tick.js';
import { emptyWindow, slide, type RainWindow } from '../../src/domain/rain-window.js';
import { stepRain, type AlertKind, type Side } from '../../src/domain/side.js';
import { friday, hourMs, later, minuteMs } from '../support/moments.js';
import { drawFrom, fc, seeded } from '../support/seeded.js';

const overTwo: Condition<E2> = { operator: 'above', threshold: e2('2') };
const [rain, none] = [e2('2.01'), e2('2')]; // past the limit by the least, and just not
const tickOf = (inProgress: E2 | null, next: E2 | null, later12 = none): RainTick => {
  const known = [inProgress, next].filter((one) => one !== null);
  const number = Math.max(...known) as E2;
  const ahead = Math.max(number, later12) as E2;
  return { at: friday, inProgress, number, isWhole: known.length === 2, ahead, isAheadWhole: known.length === 2 };
};

/** What a tick can be: `begun`, it rains now; `soon`, within the next hour; `later`, within twelve; `quiet`, nowhere. */
const ticks = {
  begun: tickOf(rain, none),
  soon: tickOf(none, rain),
  'later on': tickOf(none, none, rain),
  quiet: tickOf(none, none),
  'begun, half': tickOf(rain, null),
  'soon, half': tickOf(null, rain),
  'quiet, half': tickOf(none, null),
  'quiet, the other half': tickOf(null, none),
  'later on, half': tickOf(none, null, rain),
} as const;
/** The hour before: `wet`, some tick of it was past the limit; `calm`, none was; `unknown`, it was not unbroken. */
const befores = { wet: rain, calm: none, unknown: undefined } as const;

type Row = readonly [tick: keyof typeof ticks, before: keyof typeof befores | 'any', after: Side, alert?: AlertKind];
/** `doubtful` is for prices alone. */
const table: Readonly<Record<Exclude<Side, 'doubtful'>, readonly Row[]>> = {
  unknown: [
    ['begun', 'any', 'begun', 'already'],
    ['soon', 'any', 'triggered', 'already'],
    ['begun, half', 'any', 'begun', 'already'],
    ['soon, half', 'any', 'triggered', 'already'],
    ['later on', 'any', 'armed'],
    ['quiet', 'any', 'armed'],
    ['quiet, half', 'any', 'unknown'],
    ['quiet, the other half', 'any', 'unknown'],
    ['later on, half', 'any', 'unknown'],
  ],
  armed: [
    ['begun', 'any', 'begun', 'crossed'],
    ['soon', 'any', 'triggered', 'crossed'],
    ['begun, half', 'any', 'begun', 'crossed'],
    ['soon, half', 'any', 'triggered', 'crossed'],
    ['later on', 'any', 'armed'],
    ['quiet', 'any', 'armed'],
    ['quiet, half', 'any', 'armed'],
    ['quiet, the other half', 'any', 'armed'],
    ['later on, half', 'any', 'armed'],
  ],
  triggered: [
    ['begun', 'any', 'begun'],
    ['soon', 'any', 'triggered'],
    ['begun, half', 'any', 'begun'],
    ['soon, half', 'any', 'triggered'],
    ['later on', 'any', 'triggered'], // its start has moved away: it is told of already
    ['quiet', 'calm', 'armed'], // withdrawn
    ['quiet', 'wet', 'triggered'],
    ['quiet', 'unknown', 'triggered'],
    ['quiet, half', 'unknown', 'triggered'],
    ['quiet, the other half', 'unknown', 'triggered'],
    ['later on, half', 'unknown', 'triggered'],
  ],
  begun: [
    ['begun', 'any', 'begun'],
    ['soon', 'any', 'begun'],
    ['begun, half', 'any', 'begun'],
    ['soon, half', 'any', 'begun'],
    ['later on', 'calm', 'armed'], // the next spell is another one
    ['later on', 'wet', 'begun'],
    ['later on', 'unknown', 'begun'],
    ['quiet', 'calm', 'armed'],
    ['quiet', 'wet', 'begun'],
    ['quiet', 'unknown', 'begun'],
    ['quiet, half', 'unknown', 'begun'],
    ['quiet, the other half', 'unknown', 'begun'],
    ['later on, half', 'unknown', 'begun'],
  ],
};

describe.each(Object.entries(table) as [Side, readonly Row[]][])('one tick of rain, %s', (side, rows) => {
  const named = rows.map(([tick, before, after, alert]) => ({ tick, before, after, alert }));
  test.each(named)('$tick, the hour before $before: $after', ({ tick, before, after, alert }) => {
    const step = alert ? { side: after, alert } : { side: after };
    for (const hour of before === 'any' ? (Object.keys(befores) as (keyof typeof befores)[]) : [before])
      expect(stepRain(side, overTwo, ticks[tick], befores[hour])).toEqual(step);
  });

  test('knows every tick there can be', () => {
    expect(new Set(rows.map(([tick]) => tick))).toEqual(new Set(Object.keys(ticks)));
  });
});

test('from the limit on is past it for at_least, and not for above', () => {
  const atLeastTwo = { ...overTwo, operator: 'at_least' } as const;
  expect(stepRain('armed', atLeastTwo, tickOf(none, none), none)).toEqual({ side: 'begun', alert: 'crossed' });
  expect(stepRain('begun', atLeastTwo, tickOf(e2('1.99'), e2('0')), none)).toEqual({ side: 'begun' });
  expect(stepRain('begun', atLeastTwo, tickOf(e2('1.99'), e2('0')), e2('1.99'))).toEqual({ side: 'armed' });
});

describe('rain that was told and has not begun', () => {
  const { quiet, soon } = ticks;
  const step = (awaited: AwaitedRain, tick = quiet, windowMax: E2 | undefined = none) =>
    stepRain('triggered', overTwo, tick, windowMax, awaited).side;
  const open = { ...quiet, isAheadWhole: false };

  test('re-arms no sooner than all of the next twelve hours are known to be quiet', () => {
    expect(step(later(friday, hourMs))).toBe('armed');
    expect(step(later(friday, hourMs), open)).toBe('triggered');
  });

  test('has begun when its hour is over: it re-arms after a quiet hour, whatever is ahead', () => {
    expect(step(later(friday, -hourMs + 1), ticks['later on'])).toBe('triggered');
    expect(step(later(friday, -hourMs), ticks['later on'])).toBe('armed');
    expect(step(later(friday, -hourMs), ticks['later on'], rain)).toBe('begun');
    expect(step(later(friday, -hourMs), soon)).toBe('begun');
  });

  test('re-arms after a quiet hour once it was withdrawn, whatever is ahead', () => {
    expect(step('withdrawn', ticks['later on'])).toBe('armed');
    expect(step('withdrawn', ticks['later on'], rain)).toBe('triggered');
    expect(step('withdrawn', soon)).toBe('triggered');
  });
});

interface Seen {
  readonly at: Date;
  readonly side: Side;
  readonly alert: AlertKind | undefined;
  readonly tick: RainTick;
}

/** What one subscription goes through, tick by tick, under a forecast that is fetched anew for each. */
function lived(
  forecastAt: (now: Date) => readonly ForecastHour[],
  tickCount: number,
  condition = overTwo,
): readonly Seen[] {
  let window: RainWindow = emptyWindow;
  let side: Side = 'armed';
  const seen: Seen[] = [];
  for (let nth = 0; nth < tickCount; nth += 1) {
    const at = later(friday, nth * 5 * minuteMs);
    const tick = readTick(forecastAt(at), at, at);
    if (!tick) continue;
    const slid = slide(window, tick, { rearmMs: hourMs, tickMs: 5 * minuteMs });
    window = slid.window;
    const step = stepRain(side, condition, tick, slid.max);
    side = step.side;
    seen.push({ at, side, alert: step.alert, tick });
  }
  return seen;
}
const alertsOf = (seen: readonly Seen[]) => seen.filter(({ alert }) => alert !== undefined);
/** Hours of the day after friday's full hour, by their number: what falls in each. */
const topOfHour = later(friday, -3 * minuteMs);
const falling = (mm: (hour: number) => number | null): readonly ForecastHour[] =>
  Array.from({ length: 60 }, (_, hour) => {
    const amount = mm(hour);
    return { endsAt: later(topOfHour, (hour + 1) * hourMs), rain: amount as E2 | null, probability: null };
  });
const hourOf = (at: Date) => Math.floor((at.getTime() - topOfHour.getTime()) / hourMs);

describe('a day of rain', () => {
  test('one spell rings once, an hour before it falls', () => {
    const alerts = alertsOf(lived(() => falling((hour) => (hour >= 5 && hour < 9 ? 300 : 0)), 200));
    expect(alerts.map(({ at, side }) => [hourOf(at), side])).toEqual([[4, 'triggered']]);
  });

  test('a start that slides by three hours rings once', () => {
    const slides = (now: Date) => falling((hour) => (hour >= Math.min(9, 4 + hourOf(now)) && hour < 11 ? 300 : 0));
    expect(alertsOf(lived(slides, 200))).toHaveLength(1);
  });

  test('rain that is withdrawn and forecast anew rings again', () => {
    const fickle = (now: Date) =>
      falling((hour) => (hour === 1 && hourOf(now) < 1 ? 300 : hour === 8 && hourOf(now) >= 6 ? 300 : 0));
    expect(alertsOf(lived(fickle, 200)).map(({ at }) => hourOf(at))).toEqual([0, 7]);
  });

  test('a second spell rings, once the first has begun and an hour was quiet', () => {
    const alerts = alertsOf(lived(() => falling((hour) => (hour === 2 || hour === 6 ? 300 : 0)), 200));
    expect(alerts.map(({ at }) => hourOf(at))).toEqual([1, 5]);
  });

  test('a pause too short for an hour of quiet is one spell', () => {
    expect(alertsOf(lived(() => falling((hour) => (hour === 2 || hour === 4 ? 300 : 0)), 200))).toHaveLength(1);
  });

  test('never rings twice without having been quiet for an hour between, and only with rain to come', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const draw = drawFrom(seed);
        const amounts = () => Array.from({ length: 60 }, () => [0, 0, 0, 0, 150, 201, 300, null][draw(8)] ?? null);
        let current = amounts();
        const whims = () => {
          if (draw(20) === 0) current = amounts(); // a new run of the model
          if (draw(20) === 0) current = current.map(() => 0);
          return falling((hour) => current[hour] ?? null);
        };
        const seen = lived(whims, 400);
        let side: Side = 'armed';
        let lastAlert: number | undefined;
        for (const [nth, one] of seen.entries()) {
          if (one.alert) {
            expect(side).toBe('armed');
            expect(one.alert).toBe('crossed');
            expect(isPast(overTwo, one.tick.number)).toBe(true);
            expect(['triggered', 'begun']).toContain(one.side);
            const between = seen.slice((lastAlert ?? nth - 13) + 1, nth);
            const quiet = between
              .map(({ tick }) => (tick.isWhole && !isPast(overTwo, tick.number) ? 'q' : '-'))
              .join('');
            if (lastAlert !== undefined) expect(quiet).toContain('q'.repeat(13)); // 13 ticks are an hour
            lastAlert = nth;
          }
          if (side !== 'armed' && one.side === 'armed')
            expect(one.tick.isWhole && !isPast(overTwo, one.tick.number)).toBe(true);
          if (side === 'begun') expect(one.side).not.toBe('triggered'); // what has begun does not unhappen
          if (one.tick.inProgress !== null && isPast(overTwo, one.tick.inProgress)) expect(one.side).toBe('begun');
          expect(one.side).not.toBe('unknown');
          side = one.side;
        }
      }),
      seeded(300),
    );
  });
});
