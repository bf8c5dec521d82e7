import { isBack, isPast, type Condition } from './condition.js';
import type { E2, E8 } from './decimal.js';
import { hasPassed, type AwaitedRain } from './rain-awaited.js';
import type { RainTick } from './rain-tick.js';

/**
 * Where a subscription stands: `armed` will ring, `triggered` has rung and waits to be back, `unknown` was never compared.
 * `begun` is for rain alone: what was told has arrived. `doubtful` is for prices alone: armed, and told that a second price has it past
 * the limit (src/domain/second-price.ts).
 */
export type Side = 'unknown' | 'armed' | 'triggered' | 'begun' | 'doubtful';

/**
 * `crossed`: the value went past the limit. `already`: it was past it when first compared. `stronger`: rain that was told of became
 * heavy. `maybe`: the source is silent, and a second price is past the limit. `unconfirmed`: the source is back after that, and the value
 * is not past it. `test`: asked for by its owner.
 */
export const alertKinds = ['crossed', 'already', 'stronger', 'maybe', 'unconfirmed', 'test'] as const;
export type AlertKind = (typeof alertKinds)[number];

/** Kinds that tell of a doubt, not of a crossing: they end nothing, and neither take the place of an alert nor count as one. */
export const doubts = ['maybe', 'unconfirmed'] as const satisfies readonly AlertKind[];

export function isDoubt(kind: AlertKind): kind is (typeof doubts)[number] {
  return doubts.some((doubt) => doubt === kind);
}

export interface Step {
  readonly side: Side;
  readonly alert?: AlertKind;
}

/**
 * What one newer price does to one subscription. The store applies the same rule as sets of rows
 * (test/store/rules-as-sets.test.ts holds the two against each other).
 */
export function step(side: Side, condition: Condition<E8>, value: E8): Step {
  const past = isPast(condition, value);
  if (side === 'unknown') return past ? { side: 'triggered', alert: 'already' } : { side: 'armed' };
  if ((side === 'armed' || side === 'doubtful') && past) return { side: 'triggered', alert: 'crossed' };
  if (side === 'doubtful') return { side: 'armed', alert: 'unconfirmed' };
  if (side === 'triggered' && isBack(condition, value)) return { side: 'armed' };
  return { side }; // unmoved, or inside the band
}

/**
 * What one tick of rain does to one subscription. `windowMax`: the most of every tick of the last hour, `undefined` while there is no
 * unbroken hour of them. `awaited`: what is told of its rain by now (`awaitedAfter`), where it was told and has not begun. It re-arms
 * when it was quiet for that hour and the rain it told of has begun, or is not coming any more.
 */
export function stepRain(
  before: Side,
  condition: Condition<E2>,
  tick: RainTick,
  windowMax: E2 | undefined,
  awaited?: AwaitedRain,
): Step {
  const side = before === 'triggered' && awaited !== undefined && hasPassed(awaited, tick.at) ? 'begun' : before;
  const hasBegun = tick.inProgress !== null && isPast(condition, tick.inProgress);
  const rung = hasBegun ? 'begun' : 'triggered';
  if (isPast(condition, tick.number)) {
    if (side === 'unknown') return { side: rung, alert: 'already' };
    if (side === 'armed') return { side: rung, alert: 'crossed' };
    return { side: side === 'begun' ? side : rung };
  }
  if (side === 'unknown') return { side: tick.isWhole ? 'armed' : 'unknown' };
  const wasQuiet = windowMax !== undefined && !isPast(condition, windowMax);
  const isDryAhead = tick.isAheadWhole && !isPast(condition, tick.ahead);
  const isOver = side === 'begun' || awaited === 'withdrawn' || isDryAhead;
  return { side: side !== 'armed' && wasQuiet && isOver ? 'armed' : side };
}
