import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { failpointFrom, failpoints } from '../../src/failpoint.js';
import { builtFolder } from '../support/built.js';
import { chanceFrom } from './chance.js';
import { killsForAllPoints, nameOf, roundsOf } from './plan.js';
import { crashRun, lineOf, pointsOf } from './run.js';

// `npm run crash -- --kills N --seed S` sets both; the same seed draws the same kills, quotes and words.
const seed = process.env['CRASH_SEED'] ?? 'limiar';
const kills = Number(process.env['CRASH_KILLS'] ?? killsForAllPoints());
/** A long run goes over several files, one after the other, so that none grows without end. */
const mostKillsOnOneFile = 200;
const mostMsForOneKill = 10_000;

test(
  'killed at every point and at any other moment, nothing is lost and nothing rings twice without saying so',
  { timeout: 120_000 + kills * mostMsForOneKill },
  async () => {
    const dist = await builtFolder();
    const hits: string[] = [];
    for (let file = 0, left = kills; left > 0; file += 1) {
      const own = file === 0 ? seed : `${seed}/${file}`;
      const rounds = roundsOf(chanceFrom(`${own}/plan`), Math.min(left, mostKillsOnOneFile));
      const result = await crashRun({ dist, seed: own, rounds });
      console.log(lineOf(result));
      expect(result.problems).toEqual([]);
      hits.push(...result.hits);
      left -= result.kills;
    }
    if (kills >= killsForAllPoints()) expect([...pointsOf(hits)].sort()).toEqual([...failpoints].sort());
  },
);

test('every failpoint stands between two steps of the source, and no other name is used', () => {
  const folder = fileURLToPath(new URL('../../src/', import.meta.url));
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && name !== 'failpoint.ts')
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const passed = sources
    .flatMap((text) => [...text.matchAll(/\bfail\(([^)]*)\)/gu)])
    .flatMap(([, argument = '']) => [...argument.matchAll(/'(\w+\.\w+)'/gu)].map(([, name]) => name));
  expect([...new Set(passed)].sort()).toEqual([...failpoints].sort());
});

test('a whole plan dies at every point at its first hit and at a later one, half of it from outside, every third round twice', () => {
  const rounds = roundsOf(chanceFrom('any'), killsForAllPoints());
  const names = rounds.map(({ kill }) => nameOf(kill));
  for (const point of failpoints) expect(names).toContain(`${point}:1`);
  const later = names.filter((name) => /\.\w+:(?!1$)/u.test(name));
  expect([...pointsOf(later)].sort()).toEqual(
    failpoints.filter((point) => !['migrate.midway', 'drain.midway'].includes(point)).sort(),
  );
  expect(rounds.filter(({ kill }) => kill.how !== 'point').length).toBe(Math.floor(rounds.length / 2));
  expect(rounds.filter(({ again }) => again).length).toBe(Math.floor(rounds.length / 3));
});

test.each([undefined, ''])('without a plan no failpoint does anything: %j', (plan) => {
  let kills = 0;
  const fail = failpointFrom(plan, () => (kills += 1));
  for (const point of failpoints) for (let hit = 0; hit < 100; hit += 1) fail(point);
  expect(kills).toBe(0);
});

test('a plan kills at that hit of that point, and at no other', () => {
  const kills: string[] = [];
  let now = '';
  const fail = failpointFrom('send.accepted:3', () => kills.push(now));
  for (let hit = 1; hit <= 5; hit += 1)
    for (const point of failpoints) {
      now = `${point}:${hit}`;
      fail(point);
    }
  expect(kills).toEqual(['send.accepted:3']);
});

test('a plan for a point that does not exist stops the program', () => {
  expect(() => failpointFrom('send.acepted:1', () => undefined)).toThrow(/no such failpoint/u);
});
