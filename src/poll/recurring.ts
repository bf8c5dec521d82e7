import type { Clock } from '../clock.js';
import { ticks } from './schedule.js';

/** Work that comes again; one run at a time. */
export interface Recurring {
  start(): void;
  /** Resolves when the run that was under way has ended. */
  stop(): Promise<void>;
}

/**
 * Runs `work` at once and whenever `everyMs` have passed by monotonic time and no run is under way: a clock that jumps or a machine
 * that slept makes no burst and no gap. `failed` hears of a run that rejects; the next comes all the same.
 */
export function recurring(
  everyMs: number,
  clock: Clock,
  work: () => Promise<void>,
  failed: (error: unknown) => void,
): Recurring {
  let lastStart = Number.NEGATIVE_INFINITY;
  let running: Promise<void> | undefined;
  let stopTicks: (() => void) | undefined;
  let isOver = false;

  const tick = (): void => {
    if (running || isOver || clock.monotonicMs() - lastStart < everyMs) return;
    lastStart = clock.monotonicMs();
    running = work()
      .catch(failed)
      .finally(() => {
        running = undefined;
      });
  };
  return {
    start: () => {
      stopTicks = ticks(everyMs, clock, tick);
      tick();
    },
    stop: async () => {
      isOver = true;
      stopTicks?.();
      await running;
    },
  };
}

/** Only the message: an error of a foreign library can hold the whole request. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
