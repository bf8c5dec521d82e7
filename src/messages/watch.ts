import type { FxSubscription, RainSubscription } from '../domain/alert.js';
import type { E2 } from '../domain/decimal.js';
import type { Pair } from '../domain/pair.js';
import type { Spell } from '../domain/rain-spell.js';
import { isStale } from '../domain/second-price.js';
import { pairOf } from '../domain/subject.js';
import type { Quote } from '../domain/tick-gate.js';

/** A subscription with the value that counts for it now. `holds`: the value is past its limit. */
export type Watch = FxWatch | RainWatch;

export interface FxWatch extends FxSubscription {
  readonly current: Quote | undefined;
  readonly holds: boolean;
}

export interface RainWatch extends RainSubscription {
  readonly current: Quote<E2> | undefined;
  readonly holds: boolean;
  /** The next rain past its limit, as it is forecast now. */
  readonly coming: Spell | undefined;
}

/** It rings at its next crossing, whether or not there is a doubt about one. */
export function isArmed(side: Watch['side']): boolean {
  return side === 'armed' || side === 'doubtful';
}

/** When the last price of the pair was, where one of those watches it and that is old in market hours. */
export function silentSince(watched: readonly Watch[], pair: Pair, now: Date): Date | undefined {
  const own = watched.find(
    (watch) => watch.of === 'fx' && watch.status === 'active' && pairOf(watch.subject) === pair && watch.current,
  );
  const at = own?.current?.observedAt;
  return at !== undefined && isStale(at, now) ? at : undefined;
}
