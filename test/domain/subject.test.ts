import { expect, test } from 'vitest';
import { isPair, isPlausible, pairNames, pairs } from '../../src/domain/pair.js';
import { fxSubject, pairOf, parseSubject } from '../../src/domain/subject.js';
import { e8 } from '../../src/domain/decimal.js';

test('a subject and its pair name each other', () => {
  for (const pair of pairNames) {
    expect(pairOf(fxSubject(pair))).toBe(pair);
    expect(parseSubject(fxSubject(pair))).toBe(`fx:${pair}`);
  }
});

test.each([
  '',
  'fx:',
  'fx:USD-BRLT',
  'fx:usd-brl',
  'USD-BRL',
  'rain:USD-BRL',
  'fx:__proto__',
  'fx:toString',
  ' fx:USD-BRL',
])('%j is no subject', (key) => {
  expect(parseSubject(key)).toBeUndefined();
});

test('a pair is one that is listed, not what every object has', () => {
  for (const name of ['__proto__', 'constructor', 'hasOwnProperty', '']) expect(isPair(name)).toBe(false);
});

test('the bounds of a pair belong to it', () => {
  const inside = (value: string) => isPlausible('USD-BRL', e8(value));
  expect(['0.99999999', '1', '20', '20.00000001'].map(inside)).toEqual([false, true, true, false]);
  for (const { min, max, words } of Object.values(pairs)) {
    expect(min).toBeLessThan(max);
    // The gate and the distance from now multiply them by a million: exact in whole numbers only so far.
    expect(max * 1_000_000).toBeLessThan(Number.MAX_SAFE_INTEGER);
    for (const word of words) expect(word).toMatch(/^[a-z]+$/);
  }
});
