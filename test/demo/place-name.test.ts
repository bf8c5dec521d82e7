import { expect, test } from 'vitest';
import { placeNames, pointText } from '../../src/demo/place-name.js';

test('two cells of one town say where they lie, the others need no more than their town', () => {
  expect(placeNames(['-23.5,-46.6', '-23.6,-46.6', '-24.0,-46.3'])).toEqual([
    'São Paulo, SP (23,5°\u00a0S 46,6°\u00a0O)',
    'São Paulo, SP (23,6°\u00a0S 46,6°\u00a0O)',
    'Santos, SP',
  ]);
});

test('a cell far from any town is called by its place on the map', () => {
  expect(placeNames(['0.0,-20.0'])).toEqual(['0,0°\u00a0N 20,0°\u00a0O']);
});

test('a point is told in as many decimals as a person reads', () => {
  expect(pointText(-23.953_512, -46.335_023, 2)).toBe('23,95°\u00a0S 46,34°\u00a0O');
  expect(pointText(2.82, 13.7, 2)).toBe('2,82°\u00a0N 13,70°\u00a0L');
});
