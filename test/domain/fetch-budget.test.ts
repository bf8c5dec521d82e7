import { describe, expect, test } from 'vitest';
import {
  affordable,
  intervalMs,
  isStretched,
  leftOfDay,
  nothingSpent,
  spend,
  spendable,
  type Share,
  type Spent,
} from '../../src/domain/fetch-budget.js';
import { dayMs, hourMs, later, minuteMs, secondMs } from '../support/moments.js';
import { drawFrom, fc, seeded } from '../support/seeded.js';

const midnight = new Date('2026-09-18T00:00:00Z');
const noon = later(midnight, 12 * hourMs);
const budget = 9_000;

/** What is left after these calls, each so long after midnight. */
function after(...calls: readonly (readonly [atMs: number, calls: number])[]): Spent {
  return calls.reduce((spent, [atMs, count]) => spend(spent, count, later(midnight, atMs)), nothingSpent);
}

/** 500 places in each of so many minutes, from midnight on, nine minutes of each hour (4,500 calls). */
function afterMinutes(count: number): Spent {
  return after(
    ...Array.from({ length: count }, (_, nth) => {
      return [Math.floor(nth / 9) * hourMs + (nth % 9) * minuteMs, 500] as const;
    }),
  );
}

describe('what may be fetched now', () => {
  test('500 places a minute, and again 500 in the next', () => {
    expect(spendable(nothingSpent, noon, budget)).toEqual({ first: 500, again: 500, asked: 500 });
    const spent = spend(nothingSpent, 480, noon);
    expect(spendable(spent, later(noon, minuteMs - 1), budget)).toEqual({ first: 20, again: 20, asked: 20 });
    expect(spendable(spent, later(noon, minuteMs), budget)).toEqual({ first: 500, again: 500, asked: 500 });
  });

  test('4,500 places an hour', () => {
    const spent = afterMinutes(9);
    expect(spendable(spent, later(midnight, hourMs - 1), budget)).toEqual({ first: 0, again: 0, asked: 0 });
    expect(spendable(spent, later(midnight, hourMs), budget).again).toBe(500);
  });

  test.each([
    [7_599, 500, 500],
    [7_601, 500, 499],
    [8_099, 500, 1],
    [8_100, 500, 0],
    [8_500, 500, 0],
    [8_999, 1, 0],
    [9_000, 0, 0],
    [9_400, 0, 0],
  ])('after %i of 9,000 the last tenth is for first fetches: %i, others %i', (calls, first, again) => {
    const spent = spend(nothingSpent, calls, midnight);
    expect(spendable(spent, noon, budget)).toEqual({ first, again, asked: again });
    expect(spendable(spent, later(midnight, dayMs), budget)).toEqual({ first: 500, again: 500, asked: 500 });
  });

  test('a small budget keeps its tenth too, rounded to the side of who waits', () => {
    expect(spendable(nothingSpent, noon, 1)).toEqual({ first: 1, again: 0, asked: 0 });
    expect(spendable(nothingSpent, noon, 11)).toEqual({ first: 11, again: 9, asked: 1 });
  });

  test.each([
    [0, 0, 900],
    [500, 500, 400],
    [900, 900, 0],
    [7_900, 900, 0],
    [7_900, 0, 200],
    [8_100, 100, 0],
  ])(
    'after %i of 9,000, %i of them for who asks about what nobody watches: %i more for those',
    (calls, asked, left) => {
      const spent = spend(nothingSpent, calls, midnight, asked);
      expect(leftOfDay(spent, noon, budget)).toMatchObject({ first: 9_000 - calls, again: 8_100 - calls, asked: left });
      expect(leftOfDay(spent, later(midnight, dayMs), budget)).toEqual({ first: 9_000, again: 8_100, asked: 900 });
    },
  );

  test('each is taken in its turn while there is some left for its like', () => {
    const left = { first: 5, again: 3, asked: 1 };
    const taken = (...shares: readonly Share[]) =>
      affordable(
        shares.map((share) => ({ share })),
        left,
      ).map(({ share }) => share);
    expect(taken('first', 'first', 'first', 'first', 'first', 'first')).toHaveLength(5);
    expect(taken('again', 'again', 'again', 'again', 'first', 'first', 'first')).toEqual([
      ...['again', 'again', 'again'],
      ...['first', 'first'],
    ]);
    expect(taken('asked', 'asked', 'again', 'again', 'again')).toEqual(['asked', 'again', 'again']);
    expect(taken('first', 'first', 'first', 'asked', 'again')).toEqual(['first', 'first', 'first']);
  });

  test('a budget of 0 knows no limit at all', () => {
    const spent = spend(nothingSpent, 1e9, noon);
    expect(spendable(spent, noon, 0)).toEqual({ first: Infinity, again: Infinity, asked: Infinity });
    expect(intervalMs(spent, noon, { budget: 0, places: 1e6, leastMs: 5 })).toBe(5);
  });
});

describe('how often a place is fetched', () => {
  const leastMs = 900 * secondMs;
  test.each([
    ['few places: as the setting says', 0, 0, 84, 900],
    ['85 places: a day of 8,100 calls no longer has one each 15 minutes', 0, 0, 85, 907],
    ['300 places', 0, 0, 300, 3_200],
    ['at noon with half of it left', 12, 4_050, 300, 3_200],
    ['at noon with a quarter of it left', 12, 6_075, 300, 6_400],
    ['at noon with all of it left', 12, 0, 300, 1_600],
    ['no call left: as the last one would have to last', 23, 8_100, 2, 7_200],
    ['nothing watched', 12, 8_100, 0, 900],
  ])('%s', (_what, hour, calls, places, seconds) => {
    const spent = spend(nothingSpent, calls, midnight);
    const interval = intervalMs(spent, later(midnight, hour * hourMs), { budget, places, leastMs });
    expect(Math.round(interval / 1000)).toBe(seconds);
  });

  test('more than eight hours is too long', () => {
    const of = (places: number) => isStretched(intervalMs(nothingSpent, midnight, { budget, places, leastMs }));
    expect([of(2_700), of(2_701)]).toEqual([false, true]);
  });

  test('a day of fetching by these rules gives every place its turns, and leaves the tenth', () => {
    const places = 300;
    let spent = nothingSpent;
    const due = Array.from({ length: places }, () => 0);
    const turns = due.map(() => 0);
    for (let atMs = 0; atMs < dayMs; atMs += minuteMs) {
      const now = later(midnight, atMs);
      const again = spendable(spent, now, budget).again;
      const chosen = due.flatMap((dueMs, place) => (dueMs <= atMs ? [place] : [])).slice(0, again);
      spent = spend(spent, chosen.length, now);
      for (const place of chosen) {
        due[place] = atMs + intervalMs(spent, now, { budget, places, leastMs });
        turns[place]! += 1;
      }
    }
    expect(spent.daySpent).toBeLessThanOrEqual(8_100);
    expect(Math.min(...turns)).toBeGreaterThanOrEqual(24); // 8,100 / 300 = 27
  });
});

describe('a clock that jumps', () => {
  test('to and fro over midnight is one budget', () => {
    const [before, past] = [later(midnight, -secondMs), later(midnight, secondMs)];
    let spent = spend(nothingSpent, 8_000, before);
    expect(spendable(spent, past, budget).first).toBe(500);
    spent = spend(spent, 500, past);
    spent = spend(spent, 0, before);
    expect(spent.daySpent).toBe(500);
    expect(spend(spent, 0, past).daySpent).toBe(500);
    expect(spendable(spent, past, budget).first).toBe(0); // of the minute
  });

  test('years ahead and back again: what was spent counts, and a day later all is well', () => {
    let spent = spend(nothingSpent, 9_000, later(noon, 900 * dayMs));
    expect(spendable(spent, noon, budget)).toEqual({ first: 0, again: 0, asked: 0 });
    spent = spend(spent, 0, noon);
    expect(spendable(spent, later(noon, 12 * hourMs), budget).first).toBe(500);
  });

  test('whatever it was before, a right clock waits for two of its windows at most', () => {
    const far = [-400 * dayMs, -dayMs, -minuteMs, minuteMs, hourMs, 11 * hourMs, dayMs, 2 * dayMs, 400 * dayMs];
    for (const ms of far) {
      let spent = spend(nothingSpent, 9_000, later(noon, ms));
      for (let atMs = 0; atMs <= 2 * dayMs; atMs += hourMs) spent = spend(spent, 0, later(noon, atMs));
      expect(spendable(spent, later(noon, 2 * dayMs), budget)).toEqual({ first: 500, again: 500, asked: 500 });
    }
  });

  /** What the poller does: whenever it comes, it takes as much as it may, or less, or fails. */
  function walk(draw: (below: number) => number, stepMs: () => number, seen: (at: Date, calls: number) => void): void {
    let spent = nothingSpent;
    let at = noon;
    for (let nth = 0; nth < 150; nth += 1) {
      at = later(at, stepMs());
      const { first, again } = spendable(spent, at, budget);
      expect(again).toBeLessThanOrEqual(first);
      const most = draw(2) ? first : again;
      const calls = draw(8) === 0 ? Math.min(1, most) : draw(3) ? most : draw(most + 1);
      spent = spend(spent, calls, at);
      seen(at, calls);
    }
  }
  const limits = [
    [dayMs, budget],
    [hourMs, 4_500],
    [minuteMs, 500],
  ] as const;

  test('no day, hour or minute is ever overspent while the clock goes forward, by steps of any size', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const draw = drawFrom(seed);
        const spentIn = new Map<string, number>();
        const stepMs = () => draw([secondMs, minuteMs, 20 * minuteMs, 8 * hourMs, 40 * dayMs][draw(5)]!);
        walk(draw, stepMs, (at, calls) => {
          for (const [lengthMs, most] of limits) {
            const window = `${lengthMs}:${Math.floor(at.getTime() / lengthMs)}`;
            spentIn.set(window, (spentIn.get(window) ?? 0) + calls);
            expect(spentIn.get(window), window).toBeLessThanOrEqual(most);
          }
        });
      }),
      seeded(300),
    );
  });

  test('a jump back gives nothing: a fresh allowance comes only with a window later than the one before, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const draw = drawFrom(seed);
        const sinceFresh = limits.map(() => 0);
        let last = noon;
        const stepMs = () => (draw(2) ? 1 : -1) * draw([secondMs, minuteMs, hourMs, dayMs, 400 * dayMs][draw(5)]!);
        walk(draw, stepMs, (at, count) => {
          for (const [nth, [lengthMs, most]] of limits.entries()) {
            if (Math.floor(at.getTime() / lengthMs) > Math.floor(last.getTime() / lengthMs)) sinceFresh[nth] = 0;
            sinceFresh[nth]! += count;
            expect(sinceFresh[nth], `seed ${seed}, window of ${lengthMs} ms`).toBeLessThanOrEqual(most);
          }
          last = at;
        });
      }),
      seeded(300),
    );
  });
});
