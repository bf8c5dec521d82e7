import { expect, test } from 'vitest';
import { isPast, type Condition } from '../../src/domain/condition.js';
import { e2, type E2 } from '../../src/domain/decimal.js';
import { parseSubject, type RainSubject } from '../../src/domain/subject.js';
import { conditionAt, tripOf } from '../../src/domain/trip.js';
import { fc, seeded } from '../support/seeded.js';

const santos = parseSubject('rain:-24.0,-46.3') as RainSubject;

test('a limit of rain has no band: its two numbers are one', () => {
  expect(tripOf(santos, { operator: 'above', threshold: e2('0.5') })).toEqual({ direction: 1, trip: 51, rearm: 51 });
  expect(tripOf(santos, { operator: 'at_least', threshold: e2('0.5') })).toEqual({ direction: 1, trip: 50, rearm: 50 });
});

test('a limit of rain as a number says exactly what it says in words, there and back', () => {
  const rain = fc.integer({ min: 0, max: 20_000 }) as fc.Arbitrary<E2>;
  const operator = fc.constantFrom('above', 'at_least');
  const near = fc.oneof(rain, fc.integer({ min: -2, max: 2 }));
  fc.assert(
    fc.property(operator, rain, near, (how, threshold, off) => {
      const condition: Condition<E2> = { operator: how, threshold };
      const value = Math.max(0, off <= 2 ? threshold + off : off) as E2;
      const { trip, rearm } = tripOf(santos, condition);
      expect(trip <= value).toBe(isPast(condition, value));
      expect(rearm <= value).toBe(isPast(condition, value));
      expect(isPast(conditionAt(trip), value)).toBe(isPast(condition, value));
    }),
    seeded(2000),
  );
});
