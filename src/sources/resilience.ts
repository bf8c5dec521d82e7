import {
  ConsecutiveBreaker,
  ExponentialBackoff,
  circuitBreaker,
  handleAll,
  handleWhen,
  retry,
  wrap,
  type IPolicy,
} from 'cockatiel';

/** Whether asking once more at once may help; decided where the foreign API is known. */
export interface Resilience {
  readonly isPassing: (error: Error) => boolean;
}

/**
 * How we bear with an upstream: one more try for what passes, and after five failures in a row no request at all for a second,
 * doubling to a minute, so that one who is down is not run over.
 */
export function resilient({ isPassing }: Resilience): IPolicy {
  const again = retry(handleWhen(isPassing), {
    maxAttempts: 1,
    backoff: new ExponentialBackoff({ initialDelay: 200, maxDelay: 1_000 }),
  });
  const breaker = circuitBreaker(handleAll, {
    halfOpenAfter: new ExponentialBackoff({ initialDelay: 1_000, maxDelay: 60_000 }),
    breaker: new ConsecutiveBreaker(5),
  });
  return wrap(breaker, again);
}
