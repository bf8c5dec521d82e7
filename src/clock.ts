/** Time, handed in. `now` is UTC and may jump; `monotonicMs` only grows, from an unknown start. */
export interface Clock {
  now(): Date;
  monotonicMs(): number;
  /** Resolves after `ms`, or at once when the signal is aborted; it never rejects. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
}

// A longer timer overflows to 1 ms in Node.
const longestTimerMs = 2 ** 31 - 1;

/**
 * Gives `work` a signal that is aborted after `ms`, and when `signal` is. Not `AbortSignal.any` over an `AbortSignal.timeout`: nobody
 * holds that timeout, and what is waiting for it waits for ever once the garbage is collected (nodejs/node#57736).
 */
export async function within<Result>(
  ms: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const own = new AbortController();
  const stop = () => {
    own.abort(signal?.reason);
  };
  const timer = setTimeout(() => {
    own.abort(new DOMException('the time for it is over', 'TimeoutError'));
  }, ms);
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted) stop();
  try {
    return await work(own.signal);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

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
