import { expect, test } from 'vitest';
import { isPair, isPlausible, pairNames, pairs } from '../../src/domain/pair.js';
import { cellOf, parseCell } from '../../src/domain/cell.js';
import { e8 } from '../../src/domain/decimal.js';
import { fxSubject, isRain, pairOf, parseSubject, rainSubject, subjectCell } from '../../src/domain/subject.js';

test('a subject and its pair name each other', () => {
  for (const pair of pairNames) {
    expect(pairOf(fxSubject(pair))).toBe(pair);
    expect(parseSubject(fxSubject(pair))).toBe(`fx:${pair}`);
    expect(isRain(fxSubject(pair))).toBe(false);
  }
});

test.each([
  ['-23.5505', '-46.6333', 'rain:-23.6,-46.6'],
  ['-0.04', '-0.0', 'rain:0.0,0.0'],
  ['2.82', '-60.67', 'rain:2.8,-60.7'],
])('rain at %s, %s is watched as %s', (latitude, longitude, key) => {
  const cell = cellOf(latitude, longitude);
  if (cell === undefined) throw new Error('no cell');
  expect(rainSubject(cell)).toBe(key);
  expect(parseSubject(key)).toBe(key);
  expect(isRain(rainSubject(cell))).toBe(true);
  expect(subjectCell(rainSubject(cell))).toBe(parseCell(key.slice('rain:'.length)));
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
  'fx:-23.6,-46.6',
  'rain:',
  'rain:-23.6',
  'rain:-23.55,-46.63',
  'rain:-0.0,1.0',
  'rain:-23.6,-46.6,',
  'rain:91.0,0.0',
  'rain: -23.6,-46.6',
  '-23.6,-46.6',
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
