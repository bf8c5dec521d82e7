import type { Condition } from './condition.js';
import type { Side, AlertKind } from './side.js';
import type { Subject } from './subject.js';
import type { Quote } from './tick-gate.js';

export type SubscriptionStatus = 'active' | 'paused' | 'ended';

/** A subscription as its owner sees it. */
export interface Subscription {
  readonly id: number;
  /** Small, the smallest free in that chat when it was made, kept for life: `/cancelar 2`. */
  readonly number: number;
  readonly subject: Subject;
  readonly condition: Condition;
  readonly status: SubscriptionStatus;
  readonly side: Side;
}

/** One crossing, with what its text needs. */
export interface Alert {
  readonly id: number;
  readonly kind: AlertKind;
  readonly subscriptionId: number;
  readonly number: number;
  readonly subject: Subject;
  /** As it was at the crossing; the subscription may have been changed since. */
  readonly condition: Condition;
  readonly reading: Quote;
  readonly source: string;
  readonly previous: Quote | undefined;
  /** The subject's value when the text is written. */
  readonly current: Quote;
  /** Alerts of the same subscription that this one took the place of before they could leave, and the time of the first. */
  readonly superseded: { readonly count: number; readonly since: Date } | undefined;
}
