import type { Condition } from './condition.js';
import type { E2, E8 } from './decimal.js';
import type { HeldFor } from './quiet-hours.js';
import type { Spell } from './rain-spell.js';
import type { AlertKind, Side } from './side.js';
import type { FxSubject, RainSubject } from './subject.js';
import type { Quote } from './tick-gate.js';

export type SubscriptionStatus = 'active' | 'paused' | 'ended';

/** A subscription as its owner sees it. */
interface Kept {
  readonly id: number;
  /** Small, the smallest free in that chat when it was made, kept for life: `/cancelar 2`. */
  readonly number: number;
  readonly status: SubscriptionStatus;
  readonly side: Side;
  /** It ends after its first `crossed`. */
  readonly once: boolean;
  /** It ends then by itself. */
  readonly endsAt: Date | undefined;
  /** Its alerts are held until then. */
  readonly silencedUntil: Date | undefined;
}

export interface FxSubscription extends Kept {
  readonly of: 'fx';
  readonly subject: FxSubject;
  readonly condition: Condition<E8>;
}

export interface RainSubscription extends Kept {
  readonly of: 'rain';
  readonly subject: RainSubject;
  readonly condition: Condition<E2>;
  /** As people read it: `Santos, SP`. */
  readonly place: string;
  readonly zone: string;
  /** It was made for where the person is, and moves along. */
  readonly isHere: boolean;
}

interface Told {
  readonly id: number;
  readonly kind: Exclude<AlertKind, 'test'>;
  readonly subscriptionId: number;
  readonly number: number;
  readonly source: string;
  /** It waited for the end of the night or of a silence. */
  readonly held: HeldFor | undefined;
  /** Alerts of the same subscription that this one took the place of before they could leave, and the time of the first. */
  readonly superseded: { readonly count: number; readonly since: Date } | undefined;
}

export interface FxAlert extends Told {
  readonly of: 'fx';
  readonly subject: FxSubject;
  /** As it was at the crossing; the subscription may have been changed since. */
  readonly condition: Condition<E8>;
  readonly reading: Quote;
  readonly previous: Quote | undefined;
  /** The subject's value when the text is written. */
  readonly current: Quote;
}

export interface RainAlert extends Told {
  readonly of: 'rain';
  readonly subject: RainSubject;
  readonly condition: Condition<E2>;
  readonly place: string;
  readonly zone: string;
  readonly reading: Quote<E2>;
  readonly previous: Quote<E2> | undefined;
  /** The rain as it was forecast when the limit was crossed. */
  readonly spell: Spell;
  /** As it is forecast when the text is written; `undefined`: no hour is past the limit any more. */
  readonly coming: Spell | undefined;
  /** It was corrected so often that its message cannot follow every further change. */
  readonly isWavering: boolean;
}

/** Asked for by `/teste`: it goes the whole way and says so. */
export interface TestAlert {
  readonly of: 'test';
  readonly id: number;
}

/** One alert, with what its text needs. */
export type Alert = FxAlert | RainAlert | TestAlert;
