import { describe, expect, test } from 'vitest';
import { e8 } from '../../src/domain/decimal.js';
import { judge, type GateState, type Quote, type Verdict } from '../../src/domain/tick-gate.js';
import { dayMs, friday, later, minuteMs, secondMs } from '../support/moments.js';
import { fc, seeded } from '../support/seeded.js';

const quote = (value: string, afterMs = 0): Quote => ({ value: e8(value), observedAt: later(friday, afterMs) });
const accepted = (value = '5', suspects: readonly Quote[] = []): GateState => ({ last: quote(value), suspects });

/** What the gate says of each quote, one after the other, half a minute apart unless told. */
function verdictsOn(first: string, ...rest: readonly (string | readonly [string, number])[]): readonly Verdict[] {
  let state: GateState = { last: undefined, suspects: [] };
  let at = 0;
  return [first, ...rest].map((one) => {
    const [value, afterMs] = typeof one === 'string' ? [one, 30 * secondMs] : one;
    at += afterMs;
    const judged = judge(state, quote(value, at), 2);
    state = judged.state;
    return judged.verdict;
  });
}

describe('order', () => {
  test('a quote of the same time only confirms, whatever its value: a closed market is silent', () => {
    for (const value of ['5', '5.01', '9'])
      expect(judge(accepted(), quote(value), 2)).toEqual({ verdict: 'confirmed', state: accepted() });
  });

  test('an older quote changes nothing', () => {
    expect(judge(accepted(), quote('5.01', -1), 2)).toEqual({ verdict: 'older', state: accepted() });
  });

  test('Friday’s quote all weekend is one reading', () => {
    expect(verdictsOn('5', ['5', 0], ['5', 0], ['5.01', 60 * 60 * minuteMs])).toEqual([
      ...['applied', 'confirmed', 'confirmed', 'applied'],
    ]);
  });
});

describe('a bad tick', () => {
  test('the first quote ever is accepted', () => {
    expect(verdictsOn('5')).toEqual(['applied']);
  });

  test.each([
    ['5.1', 'applied'],
    ['4.9', 'applied'],
    ['5.10000001', 'suspect'],
    ['4.89999999', 'suspect'],
  ])('a jump from 5 to %s within ten minutes: %s', (value, verdict) => {
    for (const afterMs of [secondMs, 10 * minuteMs])
      expect(verdictsOn('5', [value, afterMs])).toEqual(['applied', verdict]);
  });

  test.each([
    ['5.25', 'applied'],
    ['4.75', 'applied'],
    ['5.25000001', 'suspect'],
    ['4.74999999', 'suspect'],
  ])('a jump from 5 to %s after more than ten minutes: %s', (value, verdict) => {
    for (const afterMs of [10 * minuteMs + 1, 5 * dayMs])
      expect(verdictsOn('5', [value, afterMs])).toEqual(['applied', verdict]);
  });

  test('after five days without a quote any is accepted', () => {
    expect(verdictsOn('5', ['9', 5 * dayMs + 1])).toEqual(['applied', 'applied']);
  });

  test('a suspect moves nothing until a later quote agrees with it; that later one is the reading', () => {
    const { state, verdict } = judge(accepted(), quote('5.5', 1000), 2);
    expect([verdict, state]).toEqual(['suspect', accepted('5', [quote('5.5', 1000)])]);
    const next = quote('5.55', 2000);
    expect(judge(state, next, 2)).toEqual({ verdict: 'applied', state: { last: next, suspects: [] } });
  });

  test('a suspect repeated with its own time does not confirm itself', () => {
    expect(verdictsOn('5', '5.5', ['5.5', 0], ['5.51', -1], '5.5')).toEqual([
      ...['applied', 'suspect', 'older', 'older', 'applied'],
    ]);
  });

  test('one that agrees with an older suspect alone is not believed', () => {
    expect(verdictsOn('5', '5.5', '6', '5.5').slice(0, 3)).toEqual(['applied', 'suspect', 'suspect']);
  });

  test('a reading within the gate of the last accepted one clears the suspects', () => {
    expect(verdictsOn('5', '5.5', '5.01', '5.5', '5.02')).toEqual([
      'applied',
      'suspect',
      'applied',
      'suspect',
      'applied',
    ]);
  });

  test('the third suspect in a row on one side is believed, agreeing or not', () => {
    expect(verdictsOn('5', '5.5', '6', '6.5')).toEqual(['applied', 'suspect', 'suspect', 'applied']);
    expect(verdictsOn('5', '4.5', '4', '3.5')).toEqual(['applied', 'suspect', 'suspect', 'applied']);
  });

  test('suspects on the other side begin the row anew', () => {
    expect(verdictsOn('5', '5.5', '6', '4.5', '4', '5.5', '6', '6.5')).toEqual([
      ...['applied', 'suspect', 'suspect', 'suspect', 'suspect', 'suspect', 'suspect', 'applied'],
    ]);
  });

  test('a gate of 0 is open', () => {
    expect(judge(accepted(), quote('9', 1), 0)).toEqual({
      verdict: 'applied',
      state: { last: quote('9', 1), suspects: [] },
    });
  });

  test('a single wild quote between good ones never gets through, however wild', () => {
    const price = fc.integer({ min: 491, max: 500 });
    fc.assert(
      fc.property(price, fc.integer({ min: 520, max: 2000 }), price, (before, wild, after) => {
        const [first, odd, next] = [before, wild, after].map((cents) => (cents / 100).toFixed(2));
        expect(verdictsOn(first ?? '', odd ?? '', next ?? '').slice(1)).toEqual(['suspect', 'applied']);
      }),
      seeded(500),
    );
  });

  test('what is applied is always the quote itself, and no more than two suspects are ever kept', () => {
    const drawn = fc.tuple(fc.integer({ min: 1e8, max: 25e8 }), fc.integer({ min: -90_000, max: 900_000 }));
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 60 }), fc.constantFrom(0, 0.5, 2, 50, 99), (quotes, percent) => {
        let state: GateState = { last: undefined, suspects: [] };
        let at = 0;
        for (const [value, afterMs] of quotes) {
          at += afterMs;
          const one = quote((value / 1e8).toFixed(8), at);
          const judged = judge(state, one, percent);
          const isNewer = state.last === undefined || one.observedAt > state.last.observedAt;
          if (judged.verdict === 'applied')
            expect([isNewer, judged.state]).toEqual([true, { last: one, suspects: [] }]);
          else expect(judged.state.last).toEqual(state.last);
          if (judged.verdict === 'older' || judged.verdict === 'confirmed') expect(judged.state).toEqual(state);
          expect(judged.state.suspects.length).toBeLessThanOrEqual(2);
          state = judged.state;
        }
      }),
      seeded(1000),
    );
  });
});
