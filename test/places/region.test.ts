import { expect, test } from 'vitest';
import { isRegion, regionLength } from '../../src/places/region.js';

test.each([
  ['bahia', true],
  ['rio grande do sul', true],
  ['interior de sao paulo', true],
  ['litoral norte', true],
  ['sul de minas', true],
  ['zona sul de sao paulo', true],
  ['grande sao paulo', true],
  ['zona', false],
  ['grande recife', false],
  ['sc', true],
  ['santos', false],
  ['santos sp', false],
  ['interior do barco', false],
])('%s is a state, or a part of one: %s', (name, is) => {
  expect(isRegion(name)).toBe(is);
});

test.each([
  ['para os avisos', 0],
  ['sc', 0],
  ['bahia', 1],
  ['interior de sao paulo', 4],
  ['interior', 0],
])('where no "em" stands before it, only what can be nothing else is one: %s', (words, length) => {
  expect(regionLength(words.split(' '), 0, false)).toBe(length);
});
