import { z } from 'zod';
import { isPast, operators, rearmAt, type Condition } from '../../domain/condition.js';
import { step } from '../../domain/side.js';
import type { Subject } from '../../domain/subject.js';
import type { SubscriptionStatus } from '../../domain/alert.js';
import type { Changes, Outcomes, Watched } from '../store.js';
import type { Context } from './context.js';
import type { Events } from './events.js';
import { Key, Price, type Current, type Subjects } from './subjects.js';
import type { WatchOf, Watches } from './watches.js';

/** So many a chat may keep: rows per person have a bound. */
export const mostSubscriptions = 30;

const Row = z.object({
  id: z.int(),
  subscriberId: z.int(),
  number: z.int(),
  subjectId: z.int(),
  subject: Key,
  operator: z.enum(operators),
  threshold: Price,
  status: z.enum(['active', 'paused', 'ended']),
  statusBefore: z.enum(['active', 'paused', 'ended']).nullable(),
});
type Row = z.infer<typeof Row>;

const select = `SELECT subscription.id, subscriber_id AS subscriberId, number, subject_id AS subjectId, subject.key AS subject,
    operator, threshold, status, status_before AS statusBefore
  FROM subscription JOIN subject ON subject.id = subscription.subject_id`;

/** Who makes a change, and by which update: `Desfazer` names it. */
export interface Author {
  readonly subscriberId: number;
  /** Our own number of the update (inbox.seq). */
  readonly update: number;
  readonly now: Date;
}

/** What one subscriber watches. Every method is called inside a transaction. */
export interface Subscriptions {
  kept(subscriberId: number): readonly Watched[];
  subscribe(wish: Changes['subscribe'], author: Author): Outcomes['subscribe'];
  setStatus(change: Changes['setStatus'], author: Author): Outcomes['setStatus'];
  undo(change: Changes['undo'], author: Author): Outcomes['undo'];
  /** Nothing of the subscriber is compared any more until it comes back. */
  suspend(subscriberId: number): void;
  comeBack(change: Changes['comeBack'], subscriberId: number): Outcomes['comeBack'];
  /** Everything `from` watches becomes `into`'s; what both watch stays once, awake if one of them is. */
  merge(from: number, into: number): void;
  /** What should be compared and is not, because its chat was out of reach, stands anew by the last value. */
  watchAgain(subscriberId: number): void;
}

export function subscriptions(context: Context, subjects: Subjects, watches: Watches, events: Events): Subscriptions {
  const { sql } = context;
  const kept = sql.query(`${select} WHERE subscriber_id = :subscriber AND status <> 'ended' ORDER BY number`, Row);
  const byId = sql.query(`${select} WHERE subscription.id = :id`, Row);
  const byChange = sql.query(
    `${select} WHERE subscriber_id = :subscriber AND changed_by = :change ORDER BY subscription.id`,
    Row,
  );
  const byMessage = sql.query(
    `${select} WHERE subscriber_id = :subscriber AND made_by_message = :message AND status <> 'ended'`,
    Row,
  );
  const insert = sql.query(
    `INSERT INTO subscription (subscriber_id, number, subject_id, operator, threshold, rearm_at, status, status_before,
       changed_by, made_by_message, created_at)
     VALUES (:subscriber, :number, :subject, :operator, :threshold, :rearmAt, 'active', 'ended', :update, :message, :now)
     RETURNING id`,
    z.object({ id: z.int() }),
  );
  const setStatus = sql.command(
    'UPDATE subscription SET status = :status, status_before = status, changed_by = :update, number = :number WHERE id = :id',
  );
  const own = sql.command('UPDATE subscription SET subscriber_id = :subscriber, number = :number WHERE id = :id');
  const ownEnded = sql.command(
    "UPDATE subscription SET subscriber_id = :into WHERE subscriber_id = :from AND status = 'ended'",
  );
  const insertAlert = sql.command(
    `INSERT INTO alert (subscription_id, subscriber_id, reading_id, kind) VALUES (:subscription, :subscriber, :reading, 'already')`,
  );

  const freeNumber = (subscriberId: number, wanted?: number): number => {
    const taken = new Set(kept.all({ subscriber: subscriberId }).map(({ number }) => number));
    if (wanted !== undefined && !taken.has(wanted)) return wanted;
    let number = 1;
    while (taken.has(number)) number += 1;
    return number;
  };
  const fresh = (subjectId: number, since: Date): Current | undefined => {
    const current = subjects.current(subjectId);
    return current && current.confirmedAt >= since ? current : undefined;
  };
  /** Stands anew by the current value, or the last one known: what already holds is said, never rung. */
  const rewatch = (row: Row): void => {
    const current = subjects.current(row.subjectId);
    watches.put(watchOf(row), current ? step('unknown', conditionOf(row), current.quote.value).side : 'unknown');
  };
  const watched = (row: Row, since?: Date): Watched => {
    const current = since ? fresh(row.subjectId, since) : subjects.current(row.subjectId);
    const condition = conditionOf(row);
    return {
      id: row.id,
      number: row.number,
      subject: row.subject,
      condition,
      status: row.status,
      side: watches.sideOf(watchOf(row)) ?? 'unknown',
      current: current?.quote,
      holds: current !== undefined && isPast(condition, current.quote.value),
    };
  };
  const reread = (id: number): Row => {
    const row = byId.get({ id });
    if (!row) throw new Error(`subscription ${id} is not there`);
    return row;
  };
  /** One status change with all that follows from it. */
  const change = (row: Row, status: SubscriptionStatus, update: number): Row => {
    if (row.status === 'active') watches.drop(watchOf(row));
    const number = row.status === 'ended' ? freeNumber(row.subscriberId, row.number) : row.number;
    setStatus({ id: row.id, status, update, number });
    if (status === 'active') rewatch(row);
    return reread(row.id);
  };
  const sameWish = (subscriberId: number, subject: Subject, condition: Condition): Row | undefined =>
    kept
      .all({ subscriber: subscriberId })
      .find(
        (row) =>
          row.subject === subject && row.operator === condition.operator && row.threshold === condition.threshold,
      );

  /** An ended wish that was made again meanwhile, or for which there is no room any more, stays ended. */
  const mayReturn = (row: Row): boolean =>
    kept.all({ subscriber: row.subscriberId }).length < mostSubscriptions &&
    sameWish(row.subscriberId, row.subject, conditionOf(row)) === undefined;

  /** A new wish is decided by the current value in the transaction that makes it; what already holds rings, once. */
  const make = (wish: Changes['subscribe'], { subscriberId, update, now }: Author, wanted?: number): Watched => {
    const subject = subjects.idOf(wish.subject);
    const { operator, threshold } = wish.condition;
    const made = insert.get({
      subscriber: subscriberId,
      number: freeNumber(subscriberId, wanted),
      subject,
      operator,
      threshold,
      rearmAt: rearmAt(wish.condition),
      update,
      message: wish.messageId ?? null,
      now: now.getTime(),
    });
    if (!made) throw new Error('a subscription could not be made');
    const row = reread(made.id);
    const current = fresh(subject, wish.currentSince);
    const decided = current ? step('unknown', wish.condition, current.quote.value) : ({ side: 'unknown' } as const);
    watches.put(watchOf(row), decided.side);
    if (current && decided.alert) {
      const before = events.lastAlertId();
      insertAlert({ subscription: row.id, subscriber: subscriberId, reading: current.readingId });
      events.writeFor(current.readingId, before, now);
    }
    return watched(row, wish.currentSince);
  };

  return {
    kept: (subscriberId) => kept.all({ subscriber: subscriberId }).map((row) => watched(row)),
    subscribe: (wish, author) => {
      const { subscriberId, update } = author;
      const same = sameWish(subscriberId, wish.subject, wish.condition);
      const replaced =
        wish.replaces && wish.messageId !== undefined
          ? byMessage.all({ subscriber: subscriberId, message: wish.messageId }).filter(({ id }) => id !== same?.id)
          : [];
      for (const row of replaced) change(row, 'ended', update);
      if (same?.status === 'paused') {
        const resumed = change(same, 'active', update);
        return { end: 'resumed', watched: watched(resumed, wish.currentSince), change: update };
      }
      if (same) return { end: 'same', watched: watched(same), change: update };
      if (kept.all({ subscriber: subscriberId }).length >= mostSubscriptions)
        return { end: 'too_many', most: mostSubscriptions };
      return { end: 'made', watched: make(wish, author, replaced[0]?.number), change: update };
    },
    setStatus: ({ status, which, currentSince }, { subscriberId, update }) => {
      const rows = kept
        .all({ subscriber: subscriberId })
        .filter((row) => row.status !== status)
        .filter((row) => which === 'all' || ('id' in which ? row.id === which.id : row.number === which.number));
      const changed = rows.map((row) => change(row, status, update));
      return { watched: changed.map((row) => watched(row, currentSince)), change: update };
    },
    undo: ({ change: id, currentSince }, { subscriberId, update }) => {
      const rows = byChange.all({ subscriber: subscriberId, change: id });
      // What ends makes room first: its number and its place among the most that there may be.
      const inOrder = [...rows].sort((a, b) => Number(a.status === 'ended') - Number(b.status === 'ended'));
      const changed = inOrder.flatMap((row) => {
        const back = row.statusBefore;
        if (back === null || back === row.status) return [];
        if (row.status === 'ended' && !mayReturn(row)) return [];
        return [change(row, back, update)];
      });
      return { watched: changed.map((row) => watched(row, currentSince)) };
    },
    suspend: (subscriberId) => {
      for (const row of kept.all({ subscriber: subscriberId })) if (row.status === 'active') watches.drop(watchOf(row));
    },
    comeBack: ({ currentSince }, subscriberId) => {
      const active = kept.all({ subscriber: subscriberId }).filter(({ status }) => status === 'active');
      for (const row of active) {
        watches.drop(watchOf(row));
        rewatch(row);
      }
      return { watched: active.map((row) => watched(row, currentSince)) };
    },
    merge: (from, into) => {
      for (const row of kept.all({ subscriber: from })) {
        const same = sameWish(into, row.subject, conditionOf(row));
        if (same) {
          const side = watches.sideOf(watchOf(row));
          watches.drop(watchOf(row));
          setStatus({ id: row.id, status: 'ended', update: null, number: row.number });
          if (row.status === 'active' && same.status === 'paused') {
            setStatus({ id: same.id, status: 'active', update: null, number: same.number });
            if (side) watches.put(watchOf(same), side);
          }
        } else {
          watches.hand(watchOf(row), into);
          own({ id: row.id, subscriber: into, number: freeNumber(into, row.number) });
        }
      }
      ownEnded({ from, into });
    },
    watchAgain: (subscriberId) => {
      for (const row of kept.all({ subscriber: subscriberId }))
        if (row.status === 'active' && watches.sideOf(watchOf(row)) === undefined) rewatch(row);
    },
  };
}

function conditionOf({ operator, threshold }: Row): Condition {
  return { operator, threshold };
}

function watchOf(row: Row): WatchOf {
  return { id: row.id, subscriberId: row.subscriberId, subjectId: row.subjectId, condition: conditionOf(row) };
}
