import { rearmAt, rises, type Condition } from './condition.js';
import type { E2, E8 } from './decimal.js';
import { isRain, type Subject } from './subject.js';

/**
 * A condition as numbers that one index range can answer. Everything is multiplied by `direction` (1 for rising limits, -1 for
 * falling ones), so that all four operators read `trip <= value`: the limit itself for the `at_` pair, one more for the strict
 * pair. `rearm` is where a price with `rearm >= value` brings it back; rain has no band, its two are one.
 */
export interface Trip {
  readonly direction: 1 | -1;
  readonly trip: number;
  readonly rearm: number;
}

export function tripOf(subject: Subject, condition: Condition): Trip {
  const direction = rises(condition.operator) ? 1 : -1;
  const strict = condition.operator === 'above' || condition.operator === 'below';
  const trip = condition.threshold * direction + (strict ? 1 : 0);
  return { direction, trip, rearm: isRain(subject) ? trip : rearmAt(condition as Condition<E8>) * direction };
}

/** The condition that a rising trip stands for. */
export function conditionAt(trip: number): Condition<E2> {
  return { operator: 'at_least', threshold: trip as E2 };
}
