import { z } from 'zod';
import type { Condition } from '../../domain/condition.js';
import type { Side } from '../../domain/side.js';
import { tripOf } from '../../domain/trip.js';
import type { Context } from './context.js';

/** What `watch` keeps of one subscription. */
export interface WatchOf {
  readonly id: number;
  readonly subscriberId: number;
  readonly subjectId: number;
  readonly condition: Condition;
}

const sideNumber = { unknown: -1, armed: 0, triggered: 1 } as const satisfies Record<Side, number>;

const sideNames: Record<number, Side> = { [-1]: 'unknown', 0: 'armed', 1: 'triggered' };
const SideRow = z.object({ side: z.int().transform((number) => sideNames[number] ?? 'unknown') });

/** Rows of the hot table: only active subscriptions of reachable chats stand in it. */
export function watches({ sql }: Context): {
  put(watch: WatchOf, side: Side): void;
  drop(watch: WatchOf): void;
  /** Another subscriber takes it over, where it stands. */
  hand(watch: WatchOf, toSubscriber: number): void;
  /** `undefined`: it does not stand in the table. */
  sideOf(watch: WatchOf): Side | undefined;
} {
  const insert = sql.command(
    `INSERT INTO watch (subject_id, direction, side, trip, subscription_id, other, subscriber_id)
     VALUES (:subject, :direction, :side, :trip, :subscription, :other, :subscriber)`,
  );
  // Where a subscription stands is one of three keys: each is probed, none is searched for.
  const here = `subject_id = :subject AND direction = :direction AND subscription_id = :subscription
     AND ((side = -1 AND trip = :limit) OR (side = 0 AND trip = :limit) OR (side = 1 AND trip = :rearm))`;
  const remove = sql.command(`DELETE FROM watch WHERE ${here}`);
  const side = sql.query(`SELECT side FROM watch WHERE ${here}`, SideRow);
  const hand = sql.command(`UPDATE watch SET subscriber_id = :subscriber WHERE ${here}`);

  const keyOf = ({ id, subjectId, condition }: WatchOf) => {
    const { direction, trip, rearm } = tripOf(condition);
    return { subject: subjectId, direction, subscription: id, limit: trip, rearm };
  };
  return {
    put: (watch, side) => {
      const { subject, direction, subscription, limit, rearm } = keyOf(watch);
      const [trip, other] = side === 'triggered' ? [rearm, limit] : [limit, rearm];
      insert({ subject, direction, subscription, side: sideNumber[side], trip, other, subscriber: watch.subscriberId });
    },
    drop: (watch) => {
      remove(keyOf(watch));
    },
    hand: (watch, toSubscriber) => {
      hand({ ...keyOf(watch), subscriber: toSubscriber });
    },
    sideOf: (watch) => side.get(keyOf(watch))?.side,
  };
}

export type Watches = ReturnType<typeof watches>;
