import { isBack, isPast, type Condition } from './condition.js';
import type { E8 } from './decimal.js';

/** Where a subscription stands: `armed` will ring, `triggered` has rung and waits to be back, `unknown` was never compared. */
export type Side = 'unknown' | 'armed' | 'triggered';

/** `crossed`: the value went past the limit. `already`: it was past it when first compared. */
export type AlertKind = 'crossed' | 'already';

export interface Step {
  readonly side: Side;
  readonly alert?: AlertKind;
}

/**
 * What one newer value does to one subscription. The store applies the same rule as sets of rows
 * (test/store/rules-as-sets.test.ts holds the two against each other).
 */
export function step(side: Side, condition: Condition, value: E8): Step {
  const past = isPast(condition, value);
  if (side === 'unknown') return past ? { side: 'triggered', alert: 'already' } : { side: 'armed' };
  if (side === 'armed' && past) return { side: 'triggered', alert: 'crossed' };
  if (side === 'triggered' && isBack(condition, value)) return { side: 'armed' };
  return { side }; // unmoved, or inside the band
}
