import type { Clock } from '../../src/clock.js';

/** Real time that a test can push ahead: short waits pass by themselves, long ones when the test says so. */
export interface JumpingClock extends Clock {
  /** So many milliseconds are over, for everybody who waits. */
  jump(ms: number): void;
  /** The clock on the wall is set back; nobody’s wait ends by that. */
  setBack(ms: number): void;
  /** The waits that are under way, in milliseconds as they were asked for. */
  readonly waits: readonly number[];
}

export function jumpingClock(start = new Date()): JumpingClock {
  const begun = performance.now();
  let ahead = 0;
  let back = 0;
  const waiting = new Set<{ readonly until: number; readonly ms: number; readonly end: () => void }>();
  const monotonicMs = () => performance.now() - begun + ahead;
  return {
    now: () => new Date(start.getTime() + Math.round(monotonicMs()) - back),
    monotonicMs,
    wait: (ms, signal) =>
      new Promise((resolve) => {
        const end = () => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', end);
          waiting.delete(one);
          resolve();
        };
        const one = { until: monotonicMs() + ms, ms, end };
        const timer = setTimeout(end, Math.min(Math.max(ms, 0), 2 ** 31 - 1));
        if (signal?.aborted === true) {
          end();
          return;
        }
        waiting.add(one);
        signal?.addEventListener('abort', end, { once: true });
      }),
    setBack: (ms) => {
      back += ms;
    },
    jump: (ms) => {
      ahead += ms;
      for (const one of [...waiting]) if (one.until <= monotonicMs()) one.end();
    },
    get waits() {
      return [...waiting].map(({ ms }) => ms);
    },
  };
}
