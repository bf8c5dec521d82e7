import { rearmAt, rises, type Condition } from './condition.js';

/**
 * A condition as numbers that one index range can answer. Everything is multiplied by `direction` (1 for rising limits, -1 for
 * falling ones), so that all four operators read `trip <= value`: the limit itself for the `at_` pair, one more for the strict
 * pair. `rearm` is where `rearm >= value` brings it back.
 */
export interface Trip {
  readonly direction: 1 | -1;
  readonly trip: number;
  readonly rearm: number;
}

export function tripOf(condition: Condition): Trip {
  const direction = rises(condition.operator) ? 1 : -1;
  const strict = condition.operator === 'above' || condition.operator === 'below';
  return {
    direction,
    trip: condition.threshold * direction + (strict ? 1 : 0),
    rearm: rearmAt(condition) * direction,
  };
}
