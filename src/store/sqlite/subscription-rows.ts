import { z } from 'zod';
import { isPast, operators, type Condition } from '../../domain/condition.js';
import type { E2, E8 } from '../../domain/decimal.js';
import { heavyRain, spellOf } from '../../domain/rain-spell.js';
import { step, stepRain } from '../../domain/side.js';
import { isRain, type RainSubject } from '../../domain/subject.js';
import type { Changes, CurrentSince, FxWatched, RainWatched, Watched } from '../conversation-store.js';
import type { Forecasts } from './forecasts.js';
import { hoursIn } from './rain-hours.js';
import type { RainState, RainStates } from './rain-state.js';
import { Key, Time, Value, type Current, type Subjects } from './subjects.js';
import type { Stand, WatchOf, Watches } from './watches.js';

const status = z.enum(['active', 'paused', 'ended']);
const flag = z.int().transform((value) => value === 1);

export const SubscriptionRow = z.object({
  id: z.int(),
  subscriberId: z.int(),
  number: z.int(),
  subjectId: z.int(),
  subject: Key,
  operator: z.enum(operators),
  threshold: Value,
  status,
  statusBefore: status.nullable(),
  once: flag,
  endsAt: Time.nullable(),
  silencedUntil: Time.nullable(),
  placeName: z.string().nullable(),
  placeZone: z.string().nullable(),
  isHere: flag,
});
export type SubscriptionRow = z.infer<typeof SubscriptionRow>;

export const selectSubscription = `SELECT subscription.id, subscriber_id AS subscriberId, number, subject_id AS subjectId,
    subject.key AS subject, operator, threshold, status, status_before AS statusBefore, once, ends_at AS endsAt,
    silenced_until AS silencedUntil, place_name AS placeName, place_zone AS placeZone, is_here AS isHere
  FROM subscription JOIN subject ON subject.id = subscription.subject_id`;

export function conditionOf({ operator, threshold }: SubscriptionRow): Condition {
  return { operator, threshold };
}

export function watchOf(row: SubscriptionRow): WatchOf {
  const { id, subscriberId, subjectId, subject, once } = row;
  return { id, subscriberId, subjectId, subject, condition: conditionOf(row), once };
}

export function isAbout(row: SubscriptionRow, which: Changes['setStatus']['which']): boolean {
  if (which === 'all') return true;
  if ('ids' in which) return which.ids.includes(row.id);
  return 'id' in which ? row.id === which.id : row.number === which.number;
}

/** Where a subscription that was never compared stands by what is known, and whether that rings. */
export interface Decision {
  readonly stand: Stand;
  /** The reading that already holds. */
  readonly alreadyBy: number | undefined;
}

export interface Standings {
  /** By the current reading, if one was confirmed since then: what already holds rings. */
  decide(row: SubscriptionRow, since: CurrentSince): Decision;
  /** By the current reading as well, but what already holds is said, never rung. */
  standAnew(row: SubscriptionRow, since: CurrentSince): Stand;
  /** As its owner sees it. `since`: only a value confirmed after that is told. */
  watched(row: SubscriptionRow, since?: CurrentSince): Watched;
}

interface Parts {
  readonly subjects: Subjects;
  readonly forecasts: Forecasts;
  readonly rain: RainStates;
  readonly watches: Watches;
}

const notCompared: Decision = { stand: { side: 'unknown' }, alreadyBy: undefined };

export function standings({ subjects, forecasts, rain, watches }: Parts): Standings {
  const currentOf = (row: SubscriptionRow, since: CurrentSince | undefined): Current | undefined => {
    const current = subjects.current(row.subjectId);
    const oldest = since && (isRain(row.subject) ? since.rain : since.fx);
    return current && (oldest === undefined || current.confirmedAt >= oldest) ? current : undefined;
  };
  const decideBy = (row: SubscriptionRow, current: Current | undefined): Decision => {
    if (!current) return notCompared;
    if (isRain(row.subject)) return decideRain(row, current);
    const decided = step('unknown', conditionOf(row) as Condition<E8>, current.quote.value as E8);
    return { stand: { side: decided.side }, alreadyBy: decided.alert && current.readingId };
  };
  const decideRain = (row: SubscriptionRow, current: Current): Decision => {
    const state = rain.of(row.subjectId);
    if (!state) return notCompared;
    const condition = conditionOf(row) as Condition<E2>;
    const { side, alert } = stepRain('unknown', condition, state.tick, undefined);
    if (!alert) return { stand: { side }, alreadyBy: undefined };
    const spell = spellOf(hoursIn(current.hours ?? '[]'), condition, state.tick.at);
    const told = spell && { toldStart: spell.startsAt.getTime() };
    const mayStrengthen = spell === undefined || spell.peak < heavyRain;
    return { stand: { side, ...told, mayStrengthen }, alreadyBy: current.readingId };
  };
  const kept = (row: SubscriptionRow) => ({
    ...{ id: row.id, number: row.number, status: row.status, once: row.once },
    side: watches.sideOf(watchOf(row)) ?? 'unknown',
    endsAt: row.endsAt ?? undefined,
    silencedUntil: row.silencedUntil ?? undefined,
  });
  const rainWatched = (row: SubscriptionRow, subject: RainSubject, state: RainState | undefined): RainWatched => {
    const condition = conditionOf(row) as Condition<E2>;
    const tick = state?.tick;
    return {
      ...kept(row),
      of: 'rain',
      subject,
      condition,
      place: row.placeName ?? '',
      zone: row.placeZone ?? '',
      isHere: row.isHere,
      current: tick && { value: tick.number, observedAt: tick.at },
      holds: tick !== undefined && isPast(condition, tick.number),
      coming: tick && spellOf(forecasts.of(row.subjectId)?.hours ?? [], condition, tick.at),
    };
  };
  return {
    decide: (row, since) => decideBy(row, currentOf(row, since)),
    standAnew: (row, since) => {
      const { stand, alreadyBy } = decideBy(row, currentOf(row, since));
      return alreadyBy === undefined || !isRain(row.subject) ? stand : { ...stand, isUntold: true };
    },
    watched: (row, since) => {
      const { subject } = row;
      const current = currentOf(row, since);
      if (isRain(subject)) return rainWatched(row, subject, current && rain.of(row.subjectId));
      const condition = conditionOf(row) as Condition<E8>;
      const quote = current && { value: current.quote.value as E8, observedAt: current.quote.observedAt };
      const holds = quote !== undefined && isPast(condition, quote.value);
      return { ...kept(row), of: 'fx', subject, condition, current: quote, holds } satisfies FxWatched;
    },
  };
}
