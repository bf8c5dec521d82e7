import { describe, expect, test } from 'vitest';
import {
  isBack,
  isPast,
  operators,
  rearmAt,
  rises,
  type Condition,
  type Operator,
} from '../../src/domain/condition.js';
import { e8, type E8 } from '../../src/domain/decimal.js';
import { step, type Side } from '../../src/domain/side.js';
import { tripOf } from '../../src/domain/trip.js';
import { limit } from '../support/store-world.js';
import { fc, seeded } from '../support/seeded.js';

const threshold = fc.integer({ min: 1, max: 25 * 1e8 }) as fc.Arbitrary<E8>;
const condition: fc.Arbitrary<Condition<E8>> = fc.record({ operator: fc.constantFrom(...operators), threshold });
/** Values about the limit and about the end of the band, where a slip of one shows. */
const near = ({ operator, threshold: at }: Condition<E8>): fc.Arbitrary<E8> =>
  fc
    .tuple(fc.constantFrom(at, rearmAt({ operator, threshold: at })), fc.integer({ min: -3, max: 3 }), fc.boolean())
    .chain(([from, off, isFar]) =>
      isFar ? fc.integer({ min: 0, max: 30 * 1e8 }) : fc.constant(from + off),
    ) as fc.Arbitrary<E8>;
const conditionAndValue = condition.chain((one) => near(one).map((value) => [one, value] as const));

describe('a limit', () => {
  test.each<[Operator, string, boolean, boolean, boolean]>([
    ['below', 'strictly', true, false, false],
    ['at_most', 'or just there', true, true, false],
    ['at_least', 'or just there', false, true, true],
    ['above', 'strictly', false, false, true],
  ])('%s: %s', (operator, _how, under, just, over) => {
    const at = limit(operator, '4.5');
    expect(['4.49999999', '4.5', '4.50000001'].map((value) => isPast(at, e8(value)))).toEqual([under, just, over]);
  });

  test('re-arms a band of 0.2 % away, rounded away from the limit to the four decimals of a quote', () => {
    expect(rearmAt(limit('below', '4.5'))).toBe(e8('4.509'));
    expect(rearmAt(limit('above', '4.5'))).toBe(e8('4.491'));
    expect(rearmAt(limit('below', '4.77'))).toBe(e8('4.7796'));
    expect(rearmAt(limit('above', '4.77'))).toBe(e8('4.7604'));
    expect(rearmAt(limit('below', '4.50000001'))).toBe(e8('4.5091'));
    expect(rearmAt(limit('above', '4.50000001'))).toBe(e8('4.491'));
    fc.assert(
      fc.property(condition, (one) => {
        const band = (rearmAt(one) - one.threshold) * (rises(one.operator) ? -1 : 1);
        expect(band).toBeGreaterThanOrEqual(1);
        expect(band * 500).toBeGreaterThanOrEqual(one.threshold);
        expect((band - 10_000) * 500).toBeLessThan(one.threshold);
        expect(rearmAt(one) % 10_000).toBe(0);
      }),
      seeded(1000),
    );
  });

  test('is never past and back at once', () => {
    fc.assert(
      fc.property(conditionAndValue, ([one, value]) => {
        expect(isPast(one, value) && isBack(one, value)).toBe(false);
      }),
      seeded(3000),
    );
  });

  test('as numbers of one index range says exactly what it says in words', () => {
    fc.assert(
      fc.property(conditionAndValue, ([one, value]) => {
        const { direction, trip, rearm } = tripOf('fx:USD-BRL', one);
        expect(trip <= value * direction).toBe(isPast(one, value));
        expect(rearm >= value * direction).toBe(isBack(one, value));
        expect(rearm).toBeLessThan(trip);
      }),
      seeded(5000),
    );
  });
});

describe('one value and one subscription', () => {
  const belowFourFifty = limit('below', '4.5');
  const ring = (values: readonly E8[], from: Side = 'armed') => {
    let side = from;
    return values.filter((value) => {
      const after = step(side, belowFourFifty, value);
      side = after.side;
      return after.alert !== undefined;
    });
  };

  test('a price that flutters inside the band after a crossing tells the person once', () => {
    const flutter = fc.array(fc.integer({ min: 440_000_000, max: 450_899_999 }) as fc.Arbitrary<E8>);
    fc.assert(
      fc.property(flutter, (values) => {
        expect(ring([e8('4.4812'), ...values, e8('4.4812')])).toEqual([e8('4.4812')]);
      }),
      seeded(1000),
    );
  });

  test('reaching the end of the band exactly makes the next crossing ring again', () => {
    const [past, back, nearly] = [e8('4.49'), e8('4.509'), e8('4.50899999')];
    expect(ring([past, back, past])).toHaveLength(2);
    expect(ring([past, nearly, past])).toHaveLength(1);
  });

  test('a new one between limit and band is simply armed', () => {
    expect(step('unknown', belowFourFifty, e8('4.505'))).toEqual({ side: 'armed' });
    expect(ring([e8('4.505'), e8('4.49')], 'unknown')).toEqual([e8('4.49')]);
  });

  test('one that was never compared and holds already is told so, once', () => {
    expect(step('unknown', belowFourFifty, e8('4.49'))).toEqual({ side: 'triggered', alert: 'already' });
    expect(ring([e8('4.49'), e8('4.48')], 'unknown')).toHaveLength(1);
  });

  test('rings only where it turns to triggered, and never twice without having been back', () => {
    fc.assert(
      fc.property(condition, fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 40 }), (one, steps) => {
        const width = Math.abs(rearmAt(one) - one.threshold);
        let side: Side = 'unknown';
        let wasBack = true;
        for (const at of steps) {
          const value = (one.threshold + Math.round((at - 20) * width * 0.2)) as E8;
          const after = step(side, one, value);
          wasBack ||= isBack(one, value);
          expect(after.alert !== undefined).toBe(side !== 'triggered' && after.side === 'triggered');
          if (after.alert) {
            expect(wasBack).toBe(true);
            expect(isPast(one, value)).toBe(true);
            wasBack = false;
          }
          side = after.side;
          expect(side).not.toBe('unknown');
        }
      }),
      seeded(2000),
    );
  });
});
