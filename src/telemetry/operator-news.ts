import type { News } from '../messages/operator-texts.js';
import type { ToldStates } from '../store/news-store.js';
import type { Check, Readiness } from './readiness.js';

/** How a check stands for an operator: `dead` events and silent `prices` are the warnings that somebody has to act on. */
export type Standing = 'well' | 'failing' | 'dead';

/** What stands now; a check that is still `starting` says nothing yet. */
export function standingsOf({ checks }: Pick<Readiness, 'checks'>): ReadonlyMap<string, Standing> {
  return new Map(
    Object.entries(checks).flatMap(([name, check]) => {
      const standing = standingOf(name, check);
      return standing === undefined ? [] : [[name, standing] as const];
    }),
  );
}

function standingOf(name: string, check: Check): Standing | undefined {
  switch (check) {
    case 'starting':
      return undefined;
    case 'failing':
      return 'failing';
    case 'warn':
      if (name === 'prices') return 'failing';
      return name === 'dispatch' ? 'dead' : 'well';
    case 'ok':
    case 'idle':
      return 'well';
  }
}

/** The states that differ from what was told last. */
export function changedOf(now: ReadonlyMap<string, Standing>, told: ToldStates): ReadonlyMap<string, Standing> {
  return new Map([...now].filter(([thing, standing]) => standing !== (told.get(thing) ?? 'well')));
}

/** What to say of each: one thing that began, or the end of what was told. */
export function newsOf(changed: ReadonlyMap<string, Standing>, told: ToldStates): readonly News[] {
  return [...changed].map(([thing, standing]) => {
    const isOver = standing === 'well';
    const isDead = (isOver ? told.get(thing) : standing) === 'dead';
    if (isDead) return { trouble: 'dead', isOver };
    switch (thing) {
      case 'database':
      case 'dispatch':
      case 'deliver':
      case 'telegram':
      case 'prices':
        return { trouble: thing, isOver };
      default:
        return { trouble: 'source', source: thing, isOver };
    }
  });
}
