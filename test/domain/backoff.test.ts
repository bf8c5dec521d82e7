import { expect, test } from 'vitest';
import { backoffMs } from '../../src/domain/backoff.js';
import { fc, seeded } from '../support/seeded.js';

test('waits double from the first to the longest', () => {
  expect([1, 2, 3, 4, 5, 6].map((failures) => backoffMs(failures, 1000, 10_000, 0.999_999))).toEqual([
    ...[1000, 2000, 4000, 8000, 10_000, 10_000],
  ]);
});

test('chance spreads a wait over its later half, never over more', () => {
  expect(backoffMs(3, 1000, 60_000, 0)).toBe(2000);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e6 }),
      fc.integer({ min: 1, max: 60_000 }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (failures, first, chance) => {
        const whole = backoffMs(failures, first, 3_600_000, 1);
        const wait = backoffMs(failures, first, 3_600_000, chance);
        expect(wait).toBeGreaterThanOrEqual(Math.floor(whole / 2));
        expect(wait).toBeLessThanOrEqual(whole);
        expect(whole).toBeLessThanOrEqual(3_600_000);
        expect(Number.isSafeInteger(wait)).toBe(true);
      },
    ),
    seeded(1000),
  );
});
