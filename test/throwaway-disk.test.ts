import { expect, test } from 'vitest';
import { isThrownAway, platformOf } from '../src/throwaway-disk.js';

/** The root is device 1, a volume at /data device 2. */
const deviceOf = (path: string) => (path.startsWith('/data') ? 2 : 1);

test.each([
  [{}, undefined],
  [{ DYNO: '' }, undefined],
  [{ DYNO: 'web.1' }, 'Heroku'],
  [{ RENDER: 'true' }, 'Render'],
  [{ FLY_MACHINE_ID: '4d891ee2' }, 'Fly.io'],
])('%j is %s', (environment, name) => {
  expect(platformOf(environment)?.name).toBe(name);
});

test.each([
  [{}, '/app/data/limiar.db', false],
  [{ RENDER: 'true' }, '/app/data/limiar.db', true],
  [{ RENDER: 'true' }, '/data/limiar.db', false],
  [{ FLY_MACHINE_ID: 'x' }, 'limiar.db', true],
  [{ FLY_MACHINE_ID: 'x' }, '/data/limiar.db', false],
  [{ DYNO: 'web.1' }, '/data/limiar.db', true], // Heroku has no volumes
])('on %j a database at %s is thrown away: %s', (environment, file, isGone) => {
  expect(isThrownAway(platformOf(environment), file, deviceOf)).toBe(isGone);
});

test('the folder need not be there yet', () => {
  expect(isThrownAway(platformOf({ RENDER: 'true' }), '/not/yet/made/limiar.db')).toBe(true);
});
