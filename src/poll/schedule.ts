import { scheduleJob } from 'node-schedule';
import type { Clock } from '../clock.js';

/**
 * Calls `onTick` about every `everyMs`, from two sides: node-schedule's job, and a plain timer as the watchdog of a job that a clock
 * change or a suspended machine silenced. Both are hints: whoever listens looks at monotonic time before it does anything.
 * Returns a function that ends both.
 */
export function ticks(everyMs: number, clock: Clock, onTick: () => void): () => void {
  const over = new AbortController();
  // Cron knows whole seconds; below one the watchdog alone drives. Above, five looks a minute or more cost nothing.
  const job = everyMs >= 1000 ? scheduleJob(everyMs >= 60_000 ? '*/5 * * * * *' : '* * * * * *', onTick) : undefined;
  void watch();
  return () => {
    over.abort();
    job?.cancel();
  };

  async function watch(): Promise<void> {
    for (;;) {
      await clock.wait(everyMs, over.signal);
      if (over.signal.aborted) return;
      onTick();
    }
  }
}
