/** Time, handed in. `now` is UTC and may jump; `monotonicMs` only grows, from an unknown start. */
export interface Clock {
  now(): Date;
  monotonicMs(): number;
  /** Resolves after `ms`, or at once when the signal is aborted; it never rejects. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
}

// A longer timer overflows to 1 ms in Node.
const longestTimerMs = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => new Date(),
  monotonicMs: () => performance.now(),
  wait: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) {
        resolve();
        return;
      }
      const done = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, Math.min(Math.max(ms, 0), longestTimerMs));
      signal?.addEventListener('abort', done, { once: true });
    }),
};
