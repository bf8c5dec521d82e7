import type { Clock } from '../clock.js';
import type { Log } from '../log.js';
import type { RetentionStore, SweepPoint } from '../store/retention-store.js';

/** A pass begins so often; nothing that goes is missed for an hour more. */
export const passEveryMs = 3_600_000;
/** Between two slices everybody else has the store for so long. */
const pauseMs = 50;

export interface SweeperOptions {
  readonly store: RetentionStore;
  readonly clock: Clock;
  readonly log: Log;
}

export interface Sweeper {
  start(): void;
  /** Resolves when the slice that was under way has ended. */
  stop(): Promise<void>;
}

/** Beside the walk: what was kept for a while and has had its time goes, a slice at a time, at the start and once an hour. */
export function createSweeper({ store, clock, log }: SweeperOptions): Sweeper {
  const over = new AbortController();
  let loop: Promise<void> | undefined;

  const pass = async (): Promise<void> => {
    const gone: Record<string, number> = {};
    const now = clock.now();
    let at: SweepPoint | undefined;
    do {
      const slice = await store.sweep(at, now);
      if (slice.gone > 0) gone[slice.of] = (gone[slice.of] ?? 0) + slice.gone;
      at = slice.next;
      if (at) await clock.wait(pauseMs, over.signal);
    } while (at && !over.signal.aborted);
    if (Object.keys(gone).length > 0) log.info({ gone }, 'what had its time is gone');
  };
  const run = async (): Promise<void> => {
    while (!over.signal.aborted) {
      await pass().catch((error: unknown) => {
        log.error({ err: error }, 'a sweep stumbled'); // a full disk: the next pass finds what is left
      });
      await clock.wait(passEveryMs, over.signal);
    }
  };
  return {
    start: () => {
      loop = run();
    },
    stop: async () => {
      over.abort();
      await loop;
    },
  };
}
