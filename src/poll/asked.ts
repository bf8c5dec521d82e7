import type { Clock } from '../clock.js';
import type { Subject } from '../domain/subject.js';

/** People ask for a value at most once a minute a subject, whatever they type. */
const askedAtMostEveryMs = 60_000;

/** Fetches that people asked for: who asks for the same meanwhile, or too soon again, gets what the one before brought. */
export function askedFor(
  everyMs: number,
  clock: Clock,
  fetch: (subject: Subject) => Promise<void>,
): { ask(subject: Subject): Promise<void>; settled(): Promise<unknown> } {
  const asked = new Map<Subject, { readonly at: number; readonly done: Promise<void> }>();
  return {
    ask: async (subject) => {
      const known = asked.get(subject);
      const now = clock.monotonicMs();
      if (known && now - known.at < Math.min(askedAtMostEveryMs, everyMs)) return known.done;
      const done = fetch(subject);
      asked.set(subject, { at: now, done });
      return done;
    },
    settled: () => Promise.all([...asked.values()].map(({ done }) => done)),
  };
}
