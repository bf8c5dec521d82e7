import { describe, expect, test } from 'vitest';
import { isPast, operators, rises, type Condition } from '../../src/domain/condition.js';
import { e8, type E8 } from '../../src/domain/decimal.js';
import { doubt, isSilent, isStale, pulledBack } from '../../src/domain/second-price.js';
import { step } from '../../src/domain/side.js';
import { friday, hourMs, later, minuteMs } from '../support/moments.js';
import { fc } from '../support/seeded.js';

const below: Condition<E8> = { operator: 'below', threshold: e8('4.5') };
const above: Condition<E8> = { operator: 'above', threshold: e8('4.5') };

describe('a second price puts whom it clearly passed in doubt', () => {
  test.each([
    ['4.4865', false], // 0.3 % exactly
    ['4.48649998', true],
    ['4.4999', false],
    ['4.6', false],
  ])('at %s, watching for below 4.50: %s', (price, isTold) => {
    expect(doubt('armed', below, e8(price))).toEqual(isTold ? { side: 'doubtful', alert: 'maybe' } : { side: 'armed' });
  });
  test.each([
    ['4.5135', false],
    ['4.51350002', true],
    ['4.5001', false],
  ])('at %s, watching for above 4.50: %s', (price, isTold) => {
    expect(doubt('armed', above, e8(price)).alert).toBe(isTold ? 'maybe' : undefined);
  });
  test.each(['unknown', 'triggered', 'doubtful'] as const)('and nobody who is %s', (side) => {
    expect(doubt(side, below, e8('4'))).toEqual({ side });
  });
  test('by exactly what pulledBack says, with every operator and to the last digit', () => {
    const price = fc.integer({ min: 1_0000_0000, max: 25_0000_0000 }).map((value) => value as E8);
    const thresholds = fc.oneof(price, fc.constant(e8('4.5')));
    fc.assert(
      fc.property(fc.constantFrom(...operators), thresholds, price, (operator, threshold, value) => {
        const condition = { operator, threshold };
        const direction = rises(operator) ? 1 : -1;
        const isOver = (value - threshold) * direction * 1000 > threshold * 3;
        const isTold = doubt('armed', condition, value).alert === 'maybe';
        expect(isTold).toBe(isPast(condition, pulledBack(value, direction)));
        // A strict limit wants one unit more than 0.3 %: no price has as many digits.
        if (isTold) expect(isOver).toBe(true);
        else expect((value - threshold) * direction * 1000 > threshold * 3 + 1004).toBe(false);
      }),
    );
  });
});

describe('the first source’s next price ends the doubt', () => {
  test('past the limit it is the crossing itself', () => {
    expect(step('doubtful', below, e8('4.49'))).toEqual({ side: 'triggered', alert: 'crossed' });
  });
  test('not past it, that is told, and it is armed as before', () => {
    expect(step('doubtful', below, e8('4.5'))).toEqual({ side: 'armed', alert: 'unconfirmed' });
  });
});

describe('a price of 11:03 on a Friday', () => {
  const after = (ms: number) => later(friday, ms);
  test('is old after more than 30 minutes, and its pair silent after 60', () => {
    expect([isStale(friday, after(30 * minuteMs)), isStale(friday, after(30 * minuteMs + 1))]).toEqual([false, true]);
    expect([isSilent(friday, after(hourMs - 1)), isSilent(friday, after(hourMs))]).toEqual([false, true]);
  });
  test('is neither while the market is closed: nobody waits for it then', () => {
    for (const moment of ['2026-09-19T02:00:00Z', '2026-09-20T15:00:00Z', '2026-09-21T11:59:00Z'].map(
      (at) => new Date(at),
    ))
      expect([isStale(friday, moment), isSilent(friday, moment)]).toEqual([false, false]);
  });
  test('is both at the opening of Monday, when it was so already at Friday’s end', () => {
    const opening = new Date('2026-09-21T12:00:00Z');
    expect([isStale(friday, opening), isSilent(friday, opening)]).toEqual([true, true]);
    const lastOfFriday = new Date('2026-09-18T21:29:59Z');
    expect([isStale(lastOfFriday, opening), isSilent(lastOfFriday, opening)]).toEqual([false, false]);
  });
});
