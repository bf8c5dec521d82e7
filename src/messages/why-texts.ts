import type { Alert, RainAlert } from '../domain/alert.js';
import { isPast, type Condition } from '../domain/condition.js';
import type { E2 } from '../domain/decimal.js';
import type { Html } from './html.js';
import type { Told } from './moment.js';
import type { Watch } from './watch.js';

/** An alert that rang, or was to. `readAt`: its reading came to us · `decidedAt`: it was made, with the reading or with a later wish. */
export interface Rang {
  readonly delivery: string;
  readonly alert: Alert;
  readonly eventId: string;
  readonly readAt: Date;
  readonly decidedAt: Date;
  readonly sentAt: Date | undefined;
}

/**
 * What a place's rain must still do. `windowMax`: the most of the last hour, `undefined` while it is not whole · `ahead`: the most of
 * the next twelve hours, as far as they are known.
 */
export interface RainLeft {
  readonly windowMax: E2 | undefined;
  readonly ahead: E2;
  readonly isAheadWhole: boolean;
}

/** Why it rang, or has not yet. */
export interface WhyTexts {
  /** `watch`: as it is now; `undefined` where it has ended. `left`: for rain. */
  whyRang(rang: Rang, watch: Watch | undefined, left: RainLeft | undefined, told: Told): Html;
  whyNotYet(watch: Watch, left: RainLeft | undefined, told: Told): Html;
}

/** Whether the message can still leave. */
export function isWaiting({ delivery }: Rang): boolean {
  return delivery === 'pending' || delivery === 'sending';
}

/** A reading decides within this time. */
const decidingMs = 2_000;

/** It held already when it was wished for: an older reading decided, and what was before that is of no account. */
export function isByWish({ alert, readAt, decidedAt }: Rang): boolean {
  return alert.of !== 'test' && alert.kind === 'already' && decidedAt.getTime() - readAt.getTime() > decidingMs;
}

/** What rain that became stronger had been before; `undefined`: it had been withdrawn. */
export function strongerThan({ condition, previous }: RainAlert): E2 | undefined {
  return previous !== undefined && isPast(condition, previous.value) ? previous.value : undefined;
}

/** What rain must still do until it may ring again: an hour without it, and its own end. */
export function missingOf(
  condition: Condition<E2>,
  hasBegun: boolean,
  left: RainLeft | undefined,
): readonly ('dry_hour' | 'end')[] {
  const isDry = left?.windowMax !== undefined && !isPast(condition, left.windowMax);
  const isOver = hasBegun || (left?.isAheadWhole === true && !isPast(condition, left.ahead));
  return [...(isDry ? [] : (['dry_hour'] as const)), ...(isOver ? [] : (['end'] as const))];
}

/** Whether the limit is not any more what it was when it rang. */
export function hasMoved(then: Condition, { condition }: Watch): boolean {
  return condition.threshold !== then.threshold || condition.operator !== then.operator;
}
