import { expect, test } from 'vitest';
import { builtFolder } from '../support/built.js';
import { mutants, mutate, type Mutant } from './mutants.js';
import type { Kill, Round } from './plan.js';
import { crashRun, lineOf } from './run.js';

// The oracle must be able to fail: each mistake on purpose is found, and the build without one is found good, by the same seed and the
// same kills.
const seed = process.env['CRASH_SEED'] ?? 'mutants';
const isWhole = process.env['CRASH_MUTANTS'] === 'all';
const inEveryTest = 4;
const tried = isWhole ? mutants : mutants.slice(0, inEveryTest);

const at = (point: Extract<Kill, { how: 'point' }>['point'], nth = 1): Kill => ({ how: 'point', point, nth });
const decisive: readonly Kill[] = [
  at('update.fetched'),
  at('send.before'),
  at('dispatch.before'),
  at('dispatch.marked'),
  at('send.accepted'),
  at('reply.sent'),
  { how: 'settled' },
  at('eval.states'),
];
const roundsOf = ({ more = [] }: Pick<Mutant, 'more'>) =>
  [...decisive, ...more].map((kill): Round => ({ kill, again: undefined }));

test('the build as it is passes what the mistakes below must not pass', { timeout: 1_200_000 }, async () => {
  const rounds = roundsOf({ more: tried.flatMap(({ more = [] }) => more) });
  const result = await crashRun({ dist: await builtFolder(), seed, rounds });
  console.log(lineOf(result));
  expect(result.problems).toEqual([]);
});

test.each(tried)('found out: $name', { timeout: 1_200_000 }, async (mutant) => {
  const build = mutate(await builtFolder(), mutant);
  try {
    const { problems, kills } = await crashRun({ dist: build.dist, seed, rounds: roundsOf(mutant) });
    console.log(`red after ${kills} kills: ${mutant.name}: ${problems[0] ?? ''}`);
    expect(problems.join('\n')).toMatch(mutant.red);
  } finally {
    build.remove();
  }
});
