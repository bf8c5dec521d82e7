import { z } from 'zod';
import type { E8 } from '../../domain/decimal.js';
import type { Context } from './context.js';

const KeyRow = z.object({ trip: z.int(), subscription: z.int() });

export const unknown = -1;
export const armed = 0;
export const triggered = 1;
export const begun = 2;

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
  leave: `DELETE FROM watch
    WHERE subject_id = :subject AND direction = :direction AND side = :side AND (trip, subscription_id) <= (:trip, :subscription)
      AND once = 1`,
  trigger: `UPDATE watch SET side = 1, trip = other, other = trip
    WHERE subject_id = :subject AND direction = :direction AND side = :side AND (trip, subscription_id) <= (:trip, :subscription)`,
  rearm: `UPDATE watch SET side = 0, trip = other, other = trip, told_start = NULL, may_strengthen = 0
    WHERE subject_id = :subject AND direction = :direction AND side = :side AND (trip, subscription_id) >= (:trip, :subscription)`,
  arm: `UPDATE watch SET side = 0
    WHERE subject_id = :subject AND direction = :direction AND side = -1 AND (trip, subscription_id) >= (:trip, :subscription)`,
} as const;

/** Who watched once and has crossed is done. Exported for the plan test. */
export const finishSql = `UPDATE subscription SET status = 'ended', finished = 1, status_before = NULL, changed_by = NULL
  WHERE once = 1 AND id IN (SELECT subscription_id FROM alert WHERE id > :after AND kind = 'crossed')`;

/** Part of a subject's rows: those of one direction that stand on one side. */
export type Rows = { readonly subject: number; readonly direction: 1 | -1; readonly side: number };
export type Past = Rows & { readonly trip: number; readonly subscription: number };

/** Moves of whole ranges, each of at most `most` rows. Every one returns how many it moved. */
export interface Ranges {
  /** Alerts of those whose trip is reached (`trip <= value`), which then move by `trigger`. A `crossed` ends who watched once. */
  ring(
    rows: Rows,
    value: number,
    most: number,
    alert: { readonly reading: number; readonly kind: 'crossed' | 'already' },
    /** `end`: takes those who watched once off the watch, or marks them. Both return how many it moved. */
    moves: { readonly end: (past: Past) => number; readonly trigger: (past: Past) => number },
  ): number;
  /** Those with `trip >= value` go back to armed. */
  rearm(rows: Rows, value: number, most: number): number;
  /** Those never compared, with `trip >= value`, stand armed. */
  arm(rows: Rows, value: number, most: number): number;
}

export function ranges({ sql }: Context): Ranges {
  const lastOfSlice = sql.query(rangeSql.lastOfSlice, KeyRow);
  const firstOfSlice = sql.query(rangeSql.firstOfSlice, KeyRow);
  const alert = sql.command(rangeSql.alert);
  const rearm = sql.command(rangeSql.rearm);
  const arm = sql.command(rangeSql.arm);
  const finish = sql.command(finishSql);
  const lastAlert = sql.query(
    "SELECT COALESCE(MAX(seq), 0) AS id FROM sqlite_sequence WHERE name = 'alert'",
    z.object({ id: z.int() }),
  );

  const from = ({ subject, direction, side }: Rows, value: number, most: number) => ({
    ...{ subject, direction },
    ...(firstOfSlice.get({ subject, direction, side, value, offset: most - 1 }) ?? { trip: value, subscription: 0 }),
  });
  return {
    ring: (rows, value, most, { reading, kind }, { end: endOnce, trigger }) => {
      const end = lastOfSlice.get({ ...rows, value, offset: most - 1 });
      const past = { ...rows, ...(end ?? { trip: value, subscription: Number.MAX_SAFE_INTEGER }) };
      const after = lastAlert.get()?.id ?? 0;
      const rung = alert({ ...past, reading, kind });
      if (rung === 0) return 0;
      if (kind === 'crossed' && endOnce(past) > 0) finish({ after });
      trigger(past);
      return rung;
    },
    rearm: (rows, value, most) => rearm({ ...from(rows, value, most), side: rows.side }),
    arm: (rows, value, most) => arm(from(rows, value, most)),
  };
}

/**
 * The rule of src/domain/side.ts for prices as sets: every transition is one UPDATE of one range of `trip`. A quiet reading probes the
 * ranges and finds them empty, at any number of subscriptions.
 */
export function sides(
  context: Context,
  sliceSize: number,
): {
  /** Moves at most one slice of what `value` moves, writing an alert for each crossing. Returns whether there may be more. */
  moveSlice(subject: number, reading: number, value: E8): boolean;
} {
  const moves = ranges(context);
  const leave = context.sql.command(rangeSql.leave);
  const swap = context.sql.command(rangeSql.trigger);

  return {
    moveSlice: (subject, reading, price) => {
      let left = sliceSize;
      for (const direction of [1, -1] as const) {
        const value = price * direction;
        for (const [side, kind] of [
          [armed, 'crossed'],
          [unknown, 'already'],
        ] as const) {
          left -= moves.ring(
            { subject, direction, side },
            value,
            left,
            { reading, kind },
            { end: leave, trigger: swap },
          );
          if (left === 0) return true;
        }
        left -= moves.arm({ subject, direction, side: unknown }, value, left);
        if (left === 0) return true;
        left -= moves.rearm({ subject, direction, side: triggered }, value, left);
        if (left === 0) return true;
      }
      return false;
    },
  };
}
