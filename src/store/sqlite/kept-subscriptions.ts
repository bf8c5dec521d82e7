import { z } from 'zod';
import type { SubscriptionStatus } from '../../domain/alert.js';
import type { Condition } from '../../domain/condition.js';
import type { Subject } from '../../domain/subject.js';
import type { CurrentSince } from '../conversation-store.js';
import type { Context } from './context.js';
import { selectSubscription, SubscriptionRow, watchOf, type Standings } from './subscription-rows.js';
import type { Watches } from './watches.js';

type Row = SubscriptionRow;

/** Who makes a change, and by which update: `Desfazer` names it. */
export interface Author {
  readonly subscriberId: number;
  /** Our own number of the update (inbox.seq). */
  readonly update: number;
  readonly now: Date;
}

/** The rows of what chats keep, found and moved one by one; what each change means is for those who call. */
export interface KeptSubscriptions {
  /** Active and paused, by number. */
  by(subscriberId: number): readonly Row[];
  byId(id: number): Row | undefined;
  /** As it is now. Throws where it is not there. */
  reread(id: number): Row;
  /** The one that wishes just that. */
  same(subscriberId: number, subject: Subject, condition: Condition): Row | undefined;
  /** The wanted number where it is free, else the smallest that is. */
  freeNumber(subscriberId: number, wanted?: number): number;
  /** Compared from now on, by where it stands. */
  rewatch(row: Row, since: CurrentSince): void;
  /** The status alone; `update`: the change that it can be taken back by. */
  setStatus(of: { readonly id: number; status: SubscriptionStatus; update: number | null; number: number }): void;
  /** A status with all that follows from it. */
  change(row: Row, status: SubscriptionStatus, update: number, since: CurrentSince): Row;
}

/** Exported for the plan test. */
export const inDoubtSql = `SELECT alert.id FROM alert
    JOIN reading ON reading.id = alert.reading_id
    JOIN subject ON subject.id = reading.subject_id
  WHERE alert.id = (SELECT MAX(id) FROM alert WHERE subscription_id = :id)
    AND kind = 'maybe' AND reading.previous_id = subject.reading_id`;

export function keptSubscriptions({ sql }: Context, watches: Watches, standings: Standings): KeptSubscriptions {
  const kept = sql.query(
    `${selectSubscription} WHERE subscriber_id = :subscriber AND status <> 'ended' ORDER BY number`,
    SubscriptionRow,
  );
  const byId = sql.query(`${selectSubscription} WHERE subscription.id = :id`, SubscriptionRow);
  const setStatus = sql.command(
    `UPDATE subscription SET status = :status, status_before = status, changed_by = :update, number = :number, ended_seen_at = NULL
     WHERE id = :id`,
  );
  const by = (subscriber: number): readonly Row[] => kept.all({ subscriber });
  const freeNumber = (subscriberId: number, wanted?: number): number => {
    const taken = new Set(by(subscriberId).map(({ number }) => number));
    if (wanted !== undefined && !taken.has(wanted)) return wanted;
    let number = 1;
    while (taken.has(number)) number += 1;
    return number;
  };
  /** Its last alert was a doubt of this silence: it is told no second time, and how it ended still is. */
  const inDoubt = sql.query(inDoubtSql, z.object({ id: z.int() }));
  const rewatch = (row: Row, since: CurrentSince): void => {
    const stand = standings.standAnew(row, since);
    const isOpen = stand.side !== 'triggered' && inDoubt.get({ id: row.id }) !== undefined;
    watches.put(watchOf(row), isOpen ? { ...stand, side: 'doubtful' } : stand);
  };
  const reread = (id: number): Row => {
    const row = byId.get({ id });
    if (!row) throw new Error(`subscription ${id} is not there`);
    return row;
  };
  /** One status change with all that follows from it. */
  const change = (row: Row, status: SubscriptionStatus, update: number, since: CurrentSince): Row => {
    if (row.status === 'active') watches.drop(watchOf(row));
    const number = row.status === 'ended' ? freeNumber(row.subscriberId, row.number) : row.number;
    setStatus({ id: row.id, status, update, number });
    if (status === 'active') rewatch(row, since);
    return reread(row.id);
  };
  const same = (subscriberId: number, subject: Subject, condition: Condition): Row | undefined =>
    by(subscriberId).find(
      (row) => row.subject === subject && row.operator === condition.operator && row.threshold === condition.threshold,
    );
  return {
    ...{ by, reread, same, freeNumber, rewatch, change },
    byId: (id) => byId.get({ id }),
    setStatus: (of) => {
      setStatus(of);
    },
  };
}
