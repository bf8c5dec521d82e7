import { z } from 'zod';
import type { E8 } from '../../domain/decimal.js';
import type { Context } from './context.js';

const KeyRow = z.object({ trip: z.int(), subscription: z.int() });

const unknown = -1;
const armed = 0;
const triggered = 1;

/** Whole ranges of `watch`; exported so that the plan test can show that each reads its range and no more. */
export const rangeSql = {
  lastOfSlice: `SELECT trip, subscription_id AS subscription FROM watch
    WHERE subject_id = :subject AND direction = :direction AND side = :side AND trip <= :value
    ORDER BY trip, subscription_id LIMIT 1 OFFSET :offset`,
  firstOfSlice: `SELECT trip, subscription_id AS subscription FROM watch
    WHERE subject_id = :subject AND direction = :direction AND side = :side AND trip >= :value
    ORDER BY trip DESC, subscription_id DESC LIMIT 1 OFFSET :offset`,
  alert: `INSERT INTO alert (subscription_id, subscriber_id, reading_id, kind)
    SELECT subscription_id, subscriber_id, :reading, :kind FROM watch
    WHERE subject_id = :subject AND direction = :direction AND side = :side AND (trip, subscription_id) <= (:trip, :subscription)
    ORDER BY subscriber_id, subscription_id`,
  trigger: `UPDATE watch SET side = 1, trip = other, other = trip
    WHERE subject_id = :subject AND direction = :direction AND side = :side AND (trip, subscription_id) <= (:trip, :subscription)`,
  rearm: `UPDATE watch SET side = 0, trip = other, other = trip
    WHERE subject_id = :subject AND direction = :direction AND side = 1 AND (trip, subscription_id) >= (:trip, :subscription)`,
  arm: `UPDATE watch SET side = 0
    WHERE subject_id = :subject AND direction = :direction AND side = -1 AND (trip, subscription_id) >= (:trip, :subscription)`,
} as const;

/**
 * The rule of src/domain/side.ts as sets: every transition is one UPDATE of one range of `trip`. A quiet reading probes the ranges
 * and finds them empty, at any number of subscriptions.
 */
export function sides(
  { sql }: Context,
  sliceSize: number,
): {
  /** Moves at most one slice of what `value` moves, writing an alert for each crossing. Returns whether there may be more. */
  moveSlice(subject: number, reading: number, value: E8): boolean;
} {
  const lastOfSlice = sql.query(rangeSql.lastOfSlice, KeyRow);
  const firstOfSlice = sql.query(rangeSql.firstOfSlice, KeyRow);
  const alert = sql.command(rangeSql.alert);
  const trigger = sql.command(rangeSql.trigger);
  const rearm = sql.command(rangeSql.rearm);
  const arm = sql.command(rangeSql.arm);

  return {
    moveSlice: (subject, reading, price) => {
      let left = sliceSize;
      for (const direction of [1, -1]) {
        const value = price * direction;
        for (const [side, kind] of [
          [armed, 'crossed'],
          [unknown, 'already'],
        ] as const) {
          const range = { subject, direction, side };
          const end = lastOfSlice.get({ ...range, value, offset: left - 1 }) ?? {
            trip: value,
            subscription: Number.MAX_SAFE_INTEGER,
          };
          const past = { ...range, ...end };
          const moved = alert({ ...past, reading, kind });
          if (moved > 0) trigger(past);
          left -= moved;
          if (left === 0) return true;
        }
        for (const [side, move] of [
          [unknown, arm],
          [triggered, rearm],
        ] as const) {
          const end = firstOfSlice.get({ subject, direction, side, value, offset: left - 1 }) ?? {
            trip: value,
            subscription: 0,
          };
          left -= move({ subject, direction, ...end });
          if (left === 0) return true;
        }
      }
      return false;
    },
  };
}
