import type { Clock } from './clock.js';

/**
 * Wakes a worker. Whoever has made work rings; a ring while the worker is busy is kept, so none is lost. The slow net below it is
 * the `ms` that the worker waits at most.
 */
export class Bell {
  #rung = false;
  #awake: (() => void) | undefined;

  ring(): void {
    this.#rung = true;
    this.#awake?.();
  }

  /** Resolves at the next ring, after `ms`, or when the signal is aborted. */
  async wait(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
    if (!this.#rung && !signal.aborted) {
      const over = new AbortController();
      const rung = new Promise<void>((resolve) => (this.#awake = resolve));
      await Promise.race([rung, clock.wait(ms, AbortSignal.any([signal, over.signal]))]);
      over.abort();
    }
    this.#awake = undefined;
    this.#rung = false;
  }
}
