import { ExponentialBackoff, handleWhen, retry } from 'cockatiel';
import type { Clock } from '../clock.js';

export interface Resilience {
  /** Whether asking once more at once may help; decided where the foreign API is known. */
  readonly isPassing: (error: Error) => boolean;
  /** What was asked was wrong, not who was asked: it says nothing of how they are. */
  readonly isRefusal?: (error: unknown) => boolean;
  readonly clock: Clock;
  /** How often it is asked when all is well; absent: whenever a person wants to know. */
  readonly everyMs?: number;
}

export interface ResilientPolicy {
  /** `work` ends when its signal is aborted. Rejects with its last error, or without calling it. */
  execute<Answer>(work: (context: { signal: AbortSignal }) => Promise<Answer>, signal: AbortSignal): Promise<Answer>;
}

const failuresToOpen = 5;
const shortestMs = 1_000;
/** Who is back must be found back soon: people see that a price is missing. A request in a quarter of a minute runs nobody over. */
const longestMs = 15_000;

/**
 * How we bear with an upstream: one more try for what passes, and after five failures in a row no request at all for a second,
 * doubling to a quarter of a minute or to its own interval where that is shorter, so that one who is down is not run over, and one
 * who is back is asked at its next turn.
 */
export function resilient({
  isPassing,
  isRefusal = () => false,
  clock,
  everyMs = longestMs,
}: Resilience): ResilientPolicy {
  const again = retry(handleWhen(isPassing), {
    maxAttempts: 1,
    backoff: new ExponentialBackoff({ initialDelay: 200, maxDelay: 1_000 }),
  });
  const breaker = new Breaker(clock, Math.max(shortestMs, Math.min(everyMs, longestMs)), isRefusal);
  return { execute: (work, signal) => breaker.run(() => again.execute(work, signal)) };
}

/** By monotonic time; cockatiel's own goes by the hour on the wall, and one that is set back would leave a source unheard for as long. */
class Breaker {
  private readonly clock: Clock;
  private readonly mostMs: number;
  private readonly isRefusal: (error: unknown) => boolean;
  private failures = 0; // in a row
  private pauseMs = 0;
  private openUntil = Number.NEGATIVE_INFINITY;

  constructor(clock: Clock, mostMs: number, isRefusal: (error: unknown) => boolean) {
    this.clock = clock;
    this.mostMs = mostMs;
    this.isRefusal = isRefusal;
  }

  async run<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    if (this.clock.monotonicMs() < this.openUntil) throw new Error('not asked: its circuit is open after failures');
    this.pause(); // whoever comes while this one tries is not let through
    try {
      const answer = await work();
      this.close();
      return answer;
    } catch (error) {
      if (this.isRefusal(error)) {
        this.close(); // they are there, and answer
        throw error;
      }
      this.failures += 1;
      if (this.failures >= failuresToOpen) this.pauseMs = Math.min(this.mostMs, Math.max(shortestMs, 2 * this.pauseMs));
      this.pause();
      throw error;
    }
  }

  private close(): void {
    [this.failures, this.pauseMs, this.openUntil] = [0, 0, Number.NEGATIVE_INFINITY];
  }

  private pause(): void {
    if (this.failures >= failuresToOpen) this.openUntil = this.clock.monotonicMs() + this.pauseMs;
  }
}
