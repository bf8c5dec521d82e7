import type { FxSubscription, RainSubscription } from '../domain/alert.js';
import type { E2 } from '../domain/decimal.js';
import type { Spell } from '../domain/rain-spell.js';
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
