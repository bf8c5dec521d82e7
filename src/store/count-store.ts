import type { AlertKind } from '../domain/side.js';

/** How a delivery ends. */
export const deliveryEnds = ['sent', 'expired', 'skipped', 'superseded', 'uncertain', 'dead'] as const;
export type DeliveryEnd = (typeof deliveryEnds)[number];

export const lanes = ['answer', 'rain', 'fx', 'correction'] as const;
export type LaneName = (typeof lanes)[number];

export interface SubscriptionCount {
  readonly kind: 'fx' | 'rain';
  readonly status: 'active' | 'paused';
  readonly count: number;
}

/** No count of what waits goes past this: a queue as long as that is as bad as a longer one, and counting it must cost nothing. */
export const mostCounted = 100_000;

export interface Counts {
  /** Since the database was made. */
  readonly ended: Readonly<Record<DeliveryEnd, number>>;
  readonly subscriptions: readonly SubscriptionCount[];
  /** Deliveries that are due, up to {@link mostCounted} a lane; those of a chat that takes nothing for now among them. */
  readonly due: Readonly<Record<LaneName, number>>;
  /** Events on their way, one for each URL, up to {@link mostCounted}, and those that are dead. */
  readonly dispatches: { readonly pending: number; readonly dead: number };
  /** Updates that are not handled yet, up to {@link mostCounted}. */
  readonly updates: number;
}

export interface CountStore {
  /** What there is and what waits. Reads no table as a whole. */
  count(now: Date): Promise<Counts>;
  /**
   * Alerts made after the one with this id, by kind: of at most {@link mostCounted} of them, the last of which is `lastId`. Without
   * an id: none, and the last there is. An alert that was erased since is not among them.
   */
  countAlerts(afterId: number | undefined): Promise<{
    readonly lastId: number;
    readonly kinds: readonly { readonly kind: AlertKind; readonly count: number }[];
  }>;
}
