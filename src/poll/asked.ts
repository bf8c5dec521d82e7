import type { Clock } from '../clock.js';
import type { Subject } from '../domain/subject.js';

/** People ask for a value at most once a minute a subject, whatever they type. */
const askedAtMostEveryMs = 60_000;

/**
 * Fetches that people asked for: who asks for the same meanwhile, or too soon again, gets what the one before brought. Remembers no
 * more than was asked for within that time. `failed` hears of a fetch that rejects; who asked does not.
 */
export function askedFor<Key extends Subject>(
  everyMs: number,
  clock: Clock,
  fetch: (subject: Key) => Promise<unknown>,
  failed: (error: unknown) => void,
): { ask(subject: Key): Promise<void>; settled(): Promise<unknown> } {
  const leastMs = Math.min(askedAtMostEveryMs, everyMs);
  const asked = new Map<Key, { readonly at: number; readonly done: Promise<void> }>(); // oldest first
  const underWay = new Set<Promise<void>>();

  const forget = (now: number): void => {
    for (const [subject, { at, done }] of asked) {
      if (now - at < leastMs) return;
      if (!underWay.has(done)) asked.delete(subject); // one whose turn has not come yet may take longer
    }
  };
  return {
    ask: (subject) => {
      const now = clock.monotonicMs();
      forget(now);
      const known = asked.get(subject);
      if (known) return known.done;
      const done = fetch(subject)
        .then(() => undefined, failed)
        .finally(() => underWay.delete(done));
      asked.set(subject, { at: now, done });
      underWay.add(done);
      return done;
    },
    settled: () => Promise.all(underWay),
  };
}
