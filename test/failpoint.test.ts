import { expect, test } from 'vitest';
import { failpointFrom, failpoints, noFailpoint } from '../src/failpoint.js';

test('without a plan every point is inert', () => {
  let killed = 0;
  for (const plan of [undefined, '']) {
    const fail = failpointFrom(plan, () => (killed += 1));
    for (const point of failpoints) fail(point);
  }
  for (const point of failpoints) noFailpoint(point);
  expect(killed).toBe(0);
});

test('the plug is pulled once, at the n-th passing of its point', () => {
  const killedAt: number[] = [];
  let passed = 0;
  const fail = failpointFrom('send.before:3', () => killedAt.push(passed));
  for (passed = 1; passed <= 9; passed += 1) {
    fail('send.before');
    fail('send.accepted');
  }
  expect(killedAt).toEqual([3]);
});

test('without a number it is the first passing', () => {
  let killed = 0;
  failpointFrom('poll.before', () => (killed += 1))('poll.before');
  expect(killed).toBe(1);
});

test('a point that does not exist is no test that passes', () => {
  expect(() => failpointFrom('send.befor', () => undefined)).toThrow(RangeError);
});
