import { expect, test } from 'vitest';
import { defaultQuietHours, isQuiet } from '../../src/domain/quiet-hours.js';
import { friday, hourMs, later } from '../support/moments.js';

const quietAt = (zone: string, hours = defaultQuietHours) =>
  Array.from({ length: 24 }, (_, hour) => later(new Date('2026-09-18T00:00:00Z'), hour * hourMs))
    .filter((at) => isQuiet(at, zone, hours))
    .map((at) => at.getUTCHours());

test('the night goes from ten to seven, across midnight, where the person lives', () => {
  expect(quietAt('UTC')).toEqual([0, 1, 2, 3, 4, 5, 6, 22, 23]);
  expect(quietAt('America/Sao_Paulo')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(quietAt('America/Rio_Branco')).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11]);
});

test('hours within one day are those, their end is loud again', () => {
  expect(quietAt('UTC', { from: 13, until: 15 })).toEqual([13, 14]);
});

test('equal ends are no quiet at all', () => {
  for (const hour of [0, 7, 23]) expect(quietAt('UTC', { from: hour, until: hour })).toEqual([]);
});

test('a half hour counts to the hour that it is in', () => {
  expect(isQuiet(new Date('2026-09-18T09:59:59.999Z'), 'America/Sao_Paulo', defaultQuietHours)).toBe(true);
  expect(isQuiet(new Date('2026-09-18T10:00:00Z'), 'America/Sao_Paulo', defaultQuietHours)).toBe(false);
  expect(isQuiet(friday, 'America/Sao_Paulo', defaultQuietHours)).toBe(false);
});
