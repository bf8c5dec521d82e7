import type { Clock } from '../clock.js';
import type { Reading } from '../domain/reading.js';
import type { FxSubject } from '../domain/subject.js';
import type { Log } from '../log.js';
import type { Source } from '../sources/source.js';
import { askedFor } from './asked.js';
import { reasonOf } from './recurring.js';

export interface SecondPriceOptions {
  readonly source: Source;
  /** How often it may be asked for a pair; at most once a minute in any case. */
  readonly everyMs: number;
  readonly clock: Clock;
  readonly log: Log;
}

/** Another source's price: it answers questions and raises doubts, and never is a reading that moves a side. */
export interface SecondPrice {
  /** The latest that is known, fetched first where it was not asked for just now; `undefined`: none ever came. Never rejects. */
  ask(subject: FxSubject): Promise<Reading | undefined>;
  stop(): Promise<void>;
}

/** Asked only by who needs it: nobody polls it. What it brought is kept in memory, each price with its own time. */
export function createSecondPrice({ source, everyMs, clock, log }: SecondPriceOptions): SecondPrice {
  const over = new AbortController();
  const latest = new Map<FxSubject, Reading>();
  const failed = (error: unknown): void => {
    if (!over.signal.aborted)
      log.warn({ source: source.name, why: reasonOf(error) }, 'the second source gave no usable answer');
  };
  const fetch = async (subject: FxSubject): Promise<void> => {
    const { readings, refused } = await source.fetch([subject], over.signal);
    for (const { key, why } of refused) log.warn({ source: source.name, key, why }, 'reading refused');
    for (const reading of readings) latest.set(reading.subject, reading);
  };
  const asked = askedFor<FxSubject>(everyMs, clock, fetch, failed);
  return {
    ask: async (subject) => {
      await asked.ask(subject);
      return latest.get(subject);
    },
    stop: async () => {
      over.abort();
      await asked.settled();
    },
  };
}
