import { failpoints, type Failpoint } from '../../src/failpoint.js';
import type { Chance } from './chance.js';

/** When the program dies: at a named point, or at a number of things that the outside world has seen of this life. */
export type Kill =
  | { readonly how: 'point'; readonly point: Failpoint; readonly nth: number }
  | { readonly how: 'entries' | 'readings' | 'calls'; readonly count: number }
  /** When it has taken in all that was said and quoted. */
  | { readonly how: 'settled' };

export interface Round {
  readonly kill: Kill;
  /** And once more while it recovers. */
  readonly again: Kill | undefined;
}

/** Passed once in a life, so there is no later hit. */
const passedOnce: readonly Failpoint[] = ['migrate.midway', 'drain.midway'];
const latest = 5;

/**
 * Half of the rounds take each point in turn, at its first hit and then at a later one; half kill from outside. Every third round kills
 * again during recovery. `migrate.midway` comes first: afterwards the file has its tables.
 */
export function roundsOf(chance: Chance, kills: number): readonly Round[] {
  const first = failpoints.map((point): Kill => ({ how: 'point', point, nth: 1 }));
  const later = failpoints
    .filter((point) => !passedOnce.includes(point))
    .map((point): Kill => ({ how: 'point', point, nth: chance.between(2, latest) }));
  const isMigration = (kill: Kill) => kill.how === 'point' && kill.point === 'migrate.midway';
  const points = [
    ...first.filter(isMigration),
    ...shuffled(
      first.filter((kill) => !isMigration(kill)),
      chance,
    ),
    ...shuffled(later, chance),
  ];
  const rounds: Round[] = [];
  for (let planned = 0; planned < kills;) {
    const at = rounds.length;
    const point = points[at / 2] ?? chance.pick(later);
    const again: Kill | undefined = at % 3 === 2 ? { how: 'calls', count: chance.between(1, 10) } : undefined;
    rounds.push({ kill: at % 2 === 0 && point ? point : fromOutside(chance), again });
    planned += again ? 2 : 1;
  }
  return rounds;
}

/** So many kills take every point at its first and at a later hit. */
export function killsForAllPoints(): number {
  const rounds = 2 * (2 * failpoints.length - passedOnce.length) - 1;
  return rounds + Math.floor(rounds / 3);
}

function fromOutside(chance: Chance): Kill {
  return chance.next() < 0.6
    ? { how: 'entries', count: chance.between(1, 12) }
    : { how: 'readings', count: chance.between(1, 30) };
}

function shuffled<One>(all: readonly One[], chance: Chance): readonly One[] {
  return all
    .map((one) => ({ one, key: chance.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);
}

export function nameOf(kill: Kill): string {
  switch (kill.how) {
    case 'point':
      return `${kill.point}:${kill.nth}`;
    case 'settled':
      return kill.how;
    case 'entries':
    case 'readings':
    case 'calls':
      return `${kill.how}:${kill.count}`;
  }
}
