import { isPast, rises, type Condition } from './condition.js';
import type { E8 } from './decimal.js';
import { isMarketOpen, marketMsSince } from './market-hours.js';
import type { Side, Step } from './side.js';

const minuteMs = 60_000;
/** A price that is older than this in market hours is said to be old. */
const staleAfterMs = 30 * minuteMs;
/** A pair without a newer price for so long in market hours is silent, and the second price is asked. */
const silentAfterMs = 60 * minuteMs;

/** Two sources differ by as much on a common day: 0.26 % was seen on 18 September 2026 (docs/decisions/0013-the-second-price.md). */
const marginPerMille = 3;

/**
 * Whether a price of that time is old now. Only the time of the market counts, so Friday's price is fresh all weekend; while it is
 * closed nobody is told of a fault that nobody can feel.
 */
export function isStale(observedAt: Date, now: Date): boolean {
  return isMarketOpen(now) && marketMsSince(observedAt, now, staleAfterMs + 1) > staleAfterMs;
}

/** Whether a pair with that latest price has been silent for so long that the second price is asked. A feed that repeats an old stamp is silent too. */
export function isSilent(observedAt: Date, now: Date): boolean {
  return isMarketOpen(now) && marketMsSince(observedAt, now, silentAfterMs) >= silentAfterMs;
}

/**
 * The value that must still be past a limit so that the price itself has passed it by more than 0.3 % of the limit. `direction` 1 is for
 * rising limits, -1 for falling ones. Exact in whole numbers of 10⁻⁸.
 */
export function pulledBack(price: E8, direction: 1 | -1): E8 {
  const pulled =
    direction === 1
      ? Math.ceil((price * 1000) / (1000 + marginPerMille)) - 1
      : Math.floor((price * 1000) / (1000 - marginPerMille)) + 1;
  return pulled as E8;
}

/**
 * What a second price does to one subscription of a silent pair: who is armed and clearly passed is told that it may have crossed, once,
 * and is in doubt until the first source says something new. It moves nobody past the limit and brings nobody back.
 */
export function doubt(side: Side, condition: Condition<E8>, price: E8): Step {
  const isClear = isPast(condition, pulledBack(price, rises(condition.operator) ? 1 : -1));
  return side === 'armed' && isClear ? { side: 'doubtful', alert: 'maybe' } : { side };
}
