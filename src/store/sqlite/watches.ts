import { z } from 'zod';
import type { Condition } from '../../domain/condition.js';
import type { Side } from '../../domain/side.js';
import type { Subject } from '../../domain/subject.js';
import { tripOf } from '../../domain/trip.js';
import type { Context } from './context.js';

/** What `watch` keeps of one subscription. */
export interface WatchOf {
  readonly id: number;
  readonly subscriberId: number;
  readonly subjectId: number;
  readonly subject: Subject;
  readonly condition: Condition;
  readonly once: boolean;
}

/**
 * Where it is put. For rain past the limit: when it begins, as it is told (UTC milliseconds), whether that is only said in an answer,
 * which no correction edits, and whether the spell may still ring as stronger.
 */
export interface Stand {
  readonly side: Side;
  readonly toldStart?: number;
  readonly isUntold?: boolean;
  readonly mayStrengthen?: boolean;
}

const sideNumber = { unknown: -1, armed: 0, triggered: 1, begun: 2, doubtful: 3 } as const satisfies Record<
  Side,
  number
>;

const sideNames: Record<number, Side> = { [-1]: 'unknown', 0: 'armed', 1: 'triggered', 2: 'begun', 3: 'doubtful' };
const SideRow = z.object({ side: z.int().transform((number) => sideNames[number] ?? 'unknown') });

// Where a subscription stands is one of five keys: each is probed, none is searched for. As ORs of a side and a trip the whole
// direction of the subject would be read.
const here = `subject_id = :subject AND direction = :direction AND subscription_id = :subscription
  AND (side, trip) IN (VALUES (-1, :limit), (0, :limit), (1, :rearm), (2, :rearm), (3, :limit))`;

/** Exported so that the plan test can show that each reads its row and no more. */
export const watchSql = {
  remove: `DELETE FROM watch WHERE ${here}`,
  side: `SELECT side FROM watch WHERE ${here}`,
  hand: `UPDATE watch SET subscriber_id = :subscriber WHERE ${here}`,
  once: `UPDATE watch SET once = :once WHERE ${here}`,
  become: `UPDATE watch SET subscription_id = :next, subscriber_id = :into WHERE ${here}`,
} as const;
/** Exported for the plan test. */
export const doneSql = {
  remove: 'DELETE FROM watch WHERE subscriber_id = :subscriber AND once = 2',
  hand: 'UPDATE watch SET subscriber_id = :into WHERE subscriber_id = :subscriber AND once = 2',
} as const;

/** Rows of the hot table: only active subscriptions of reachable chats stand in it. */
export function watches({ sql }: Context): {
  put(watch: WatchOf, stand: Stand): void;
  drop(watch: WatchOf): void;
  /** What the subscriber watched once, has crossed and was kept for corrections. */
  dropDone(subscriberId: number): void;
  /** Whether it rings once or each time, by what the watch says. */
  setOnce(watch: WatchOf): void;
  /** Another subscriber takes it over, where it stands. */
  hand(watch: WatchOf, toSubscriber: number): void;
  /** Another subscription, which wishes the same and is not watched, stands where this one stood. */
  become(watch: WatchOf, next: number, toSubscriber: number): void;
  handDone(fromSubscriber: number, toSubscriber: number): void;
  /** `undefined`: it does not stand in the table. */
  sideOf(watch: WatchOf): Side | undefined;
} {
  const insert = sql.command(
    `INSERT INTO watch (subject_id, direction, side, trip, subscription_id, other, subscriber_id, once, told_start, untold, may_strengthen)
     VALUES (:subject, :direction, :side, :trip, :subscription, :other, :subscriber, :once, :toldStart, :isUntold, :mayStrengthen)`,
  );
  const remove = sql.command(watchSql.remove);
  const side = sql.query(watchSql.side, SideRow);
  const hand = sql.command(watchSql.hand);
  const once = sql.command(watchSql.once);
  const become = sql.command(watchSql.become);
  const removeDone = sql.command(doneSql.remove);
  const handDone = sql.command(doneSql.hand);

  const keyOf = ({ id, subjectId, subject, condition }: WatchOf) => {
    const { direction, trip, rearm } = tripOf(subject, condition);
    return { subject: subjectId, direction, subscription: id, limit: trip, rearm };
  };
  return {
    put: (watch, { side, toldStart, isUntold, mayStrengthen }) => {
      const { subject, direction, subscription, limit, rearm } = keyOf(watch);
      const [trip, other] = side === 'triggered' || side === 'begun' ? [rearm, limit] : [limit, rearm];
      insert({
        ...{ subject, direction, subscription, trip, other },
        side: sideNumber[side],
        subscriber: watch.subscriberId,
        once: watch.once ? 1 : 0,
        toldStart: toldStart ?? null,
        isUntold: isUntold === true ? 1 : 0,
        mayStrengthen: mayStrengthen === true ? 1 : 0,
      });
    },
    drop: (watch) => {
      remove(keyOf(watch));
    },
    dropDone: (subscriber) => {
      removeDone({ subscriber });
    },
    handDone: (subscriber, into) => {
      handDone({ subscriber, into });
    },
    become: (watch, next, into) => {
      become({ ...keyOf(watch), next, into });
    },
    setOnce: (watch) => {
      once({ ...keyOf(watch), once: watch.once ? 1 : 0 });
    },
    hand: (watch, toSubscriber) => {
      hand({ ...keyOf(watch), subscriber: toSubscriber });
    },
    sideOf: (watch) => side.get(keyOf(watch))?.side,
  };
}

export type Watches = ReturnType<typeof watches>;
