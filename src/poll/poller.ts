import type { Clock } from '../clock.js';
import type { Reading } from '../domain/reading.js';
import { isRain, type FxSubject, type Subject } from '../domain/subject.js';
import type { Fail } from '../failpoint.js';
import type { Log } from '../log.js';
import type { Source } from '../sources/source.js';
import type { PollStore } from '../store/poll-store.js';
import { askedFor } from './asked.js';
import { reasonOf, recurring } from './recurring.js';

export interface PollerOptions {
  readonly source: Source;
  readonly everyMs: number;
  readonly store: Pick<PollStore, 'liveSubjects'>;
  /** Judges and applies one reading; resolves when it is on disk. */
  readonly evaluate: (reading: Reading) => Promise<unknown>;
  readonly clock: Clock;
  readonly log: Log;
  readonly fail: Fail;
}

/** How the source does: what readiness and people are told. */
export interface PollHealth {
  readonly source: string;
  /** Whether anybody watches what it yields. */
  readonly isNeeded: boolean;
  /** Polls since the last usable answer, and when that was; `undefined`: none since the start. */
  readonly failures: number;
  readonly lastAnswerAt: Date | undefined;
}

export interface Poller {
  start(): void;
  /** Resolves when the run that was under way has ended. */
  stop(): Promise<void>;
  /** Fetches this subject at once, watched or not, at most once a minute; resolves when it is applied. Never rejects. */
  ask(subject: Subject): Promise<void>;
  health(): PollHealth;
}

/** Asks one source of prices, for each watched pair once, when the interval has passed and no run is under way. */
export function createPoller(options: PollerOptions): Poller {
  const { source, everyMs, store, evaluate, clock, log, fail } = options;
  const over = new AbortController();
  let health: PollHealth = { source: source.name, isNeeded: false, failures: 0, lastAnswerAt: undefined };

  const fetchAll = async (subjects: readonly FxSubject[]): Promise<void> => {
    fail('poll.before');
    for (let at = 0; at < subjects.length; at += source.batch) {
      const fetched = await source.fetch(subjects.slice(at, at + source.batch), over.signal);
      fail('poll.answered');
      for (const { key, why } of fetched.refused) log.warn({ source: source.name, key, why }, 'reading refused');
      if (fetched.readings.length === 0) throw new Error('a reply without one reading that could be used');
      for (const reading of fetched.readings) await evaluated(reading);
      health = { ...health, failures: 0, lastAnswerAt: clock.now() };
    }
  };
  /** One reading that cannot be stored stops no other, and is no fault of the source; the next poll brings it again. */
  const evaluated = async (reading: Reading): Promise<void> => {
    await evaluate(reading).catch((error: unknown) => {
      log.error({ subject: reading.subject, err: error }, 'a reading could not be applied');
    });
  };
  const guarded = async (subjects: readonly FxSubject[]): Promise<void> => {
    try {
      await fetchAll(subjects);
    } catch (error) {
      if (over.signal.aborted) return;
      health = { ...health, failures: health.failures + 1 };
      log.warn(
        { source: source.name, failures: health.failures, why: reasonOf(error) },
        'source gave no usable answer',
      );
    }
  };
  const failed = (error: unknown): void => {
    log.error({ source: source.name, err: error }, 'a poll failed');
  };
  const poll = recurring(
    everyMs,
    clock,
    async () => {
      const subjects = (await store.liveSubjects()).filter(isFx);
      health = { ...health, isNeeded: subjects.length > 0 };
      if (subjects.length > 0) await guarded(subjects);
    },
    failed,
  );
  const asked = askedFor<FxSubject>(everyMs, clock, (subject) => guarded([subject]), failed);

  return {
    start: () => {
      poll.start();
    },
    stop: async () => {
      over.abort();
      await Promise.all([poll.stop(), asked.settled()]);
    },
    ask: async (subject) => {
      if (isFx(subject)) await asked.ask(subject);
    },
    health: () => health,
  };
}

function isFx(subject: Subject): subject is FxSubject {
  return !isRain(subject);
}
