import { z } from 'zod';
import type { E8 } from '../../domain/decimal.js';
import { pulledBack } from '../../domain/second-price.js';
import type { Context } from './context.js';
import { lastAlertIn } from './last-alert.js';

const KeyRow = z.object({ trip: z.int(), subscription: z.int() });

export const unknown = -1;
export const armed = 0;
export const triggered = 1;
export const begun = 2;
export const doubtful = 3;

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
  doubt: `UPDATE watch SET side = 3
    WHERE subject_id = :subject AND direction = :direction AND side = :side AND (trip, subscription_id) <= (:trip, :subscription)`,
  alertShort: `INSERT INTO alert (subscription_id, subscriber_id, reading_id, kind)
    SELECT subscription_id, subscriber_id, :reading, :kind FROM watch
    WHERE subject_id = :subject AND direction = :direction AND side = :side AND (trip, subscription_id) >= (:trip, :subscription)
    ORDER BY subscriber_id, subscription_id`,
  settle: `UPDATE watch SET side = 0
    WHERE subject_id = :subject AND direction = :direction AND side = :side AND (trip, subscription_id) >= (:trip, :subscription)`,
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
    alert: { readonly reading: number; readonly kind: 'crossed' | 'already' | 'maybe' },
    /** `end`: takes those who watched once off the watch, or marks them. Both return how many it moved. */
    moves: { readonly end: (past: Past) => number; readonly trigger: (past: Past) => number },
  ): number;
  /** Those with `trip >= value` go back to armed. */
  rearm(rows: Rows, value: number, most: number): number;
  /** Those never compared, with `trip >= value`, stand armed. */
  arm(rows: Rows, value: number, most: number): number;
  /** Whether anybody's trip is reached. */
  reaches(rows: Rows, value: number): boolean;
}

export function ranges({ sql }: Context): Ranges {
  const lastOfSlice = sql.query(rangeSql.lastOfSlice, KeyRow);
  const firstOfSlice = sql.query(rangeSql.firstOfSlice, KeyRow);
  const alert = sql.command(rangeSql.alert);
  const rearm = sql.command(rangeSql.rearm);
  const arm = sql.command(rangeSql.arm);
  const finish = sql.command(finishSql);
  const lastAlert = lastAlertIn(sql);

  const from = ({ subject, direction, side }: Rows, value: number, most: number) => ({
    ...{ subject, direction },
    ...(firstOfSlice.get({ subject, direction, side, value, offset: most - 1 }) ?? { trip: value, subscription: 0 }),
  });
  return {
    ring: (rows, value, most, { reading, kind }, { end: endOnce, trigger }) => {
      const end = lastOfSlice.get({ ...rows, value, offset: most - 1 });
      const past = { ...rows, ...(end ?? { trip: value, subscription: Number.MAX_SAFE_INTEGER }) };
      const after = lastAlert();
      const rung = alert({ ...past, reading, kind });
      if (rung === 0) return 0;
      if (kind === 'crossed' && endOnce(past) > 0) finish({ after });
      trigger(past);
      return rung;
    },
    rearm: (rows, value, most) => rearm({ ...from(rows, value, most), side: rows.side }),
    arm: (rows, value, most) => arm(from(rows, value, most)),
    reaches: (rows, value) => lastOfSlice.get({ ...rows, value, offset: 0 }) !== undefined,
  };
}

/** One slice of what a price moves. */
export interface Sides {
  /**
   * Moves at most one slice of what `value` moves, writing an alert for each crossing. `settles`: it is newer than every doubt, and who is
   * in doubt and not past the limit is told so. Returns whether there may be more.
   */
  moveSlice(subject: number, reading: number, value: E8, settles: boolean): boolean;
  /** Puts at most one slice of those who are armed and clearly passed by a second price in doubt, with an alert for each. */
  doubtSlice(subject: number, reading: number, price: E8): boolean;
  /** Whether {@link doubtSlice} would find anybody. */
  hasDoubts(subject: number, price: E8): boolean;
}

const directions = [1, -1] as const;

/**
 * The rules of src/domain/side.ts and second-price.ts for prices as sets: every transition is one UPDATE of one range of `trip`. A quiet
 * reading probes the ranges and finds them empty, at any number of subscriptions.
 */
export function sides(context: Context, sliceSize: number): Sides {
  const moves = ranges(context);
  const leave = context.sql.command(rangeSql.leave);
  const swap = context.sql.command(rangeSql.trigger);
  const doubt = context.sql.command(rangeSql.doubt);
  const settle = settling(context);

  const moveIn = (direction: 1 | -1, subject: number, reading: number, price: E8, settles: boolean, most: number) => {
    const value = price * direction;
    const at = (side: number) => ({ subject, direction, side });
    const ring = (side: number, kind: 'crossed' | 'already') => (left: number) =>
      moves.ring(at(side), value, left, { reading, kind }, { end: leave, trigger: swap });
    const steps = [
      ring(armed, 'crossed'),
      ring(doubtful, 'crossed'),
      ring(unknown, 'already'),
      (left: number) => (settles ? settle(at(doubtful), value, left, reading) : 0),
      (left: number) => moves.arm(at(unknown), value, left),
      (left: number) => moves.rearm(at(triggered), value, left),
    ];
    return inTurn(steps, most);
  };
  return {
    moveSlice: (subject, reading, price, settles) =>
      inTurn(
        directions.map((direction) => (left) => moveIn(direction, subject, reading, price, settles, left)),
        sliceSize,
      ) === sliceSize,
    doubtSlice: (subject, reading, price) =>
      inTurn(
        directions.map((direction) => (left) => {
          const rows = { subject, direction, side: armed };
          const value = pulledBack(price, direction) * direction;
          return moves.ring(rows, value, left, { reading, kind: 'maybe' }, { end: () => 0, trigger: doubt });
        }),
        sliceSize,
      ) === sliceSize,
    hasDoubts: (subject, price) =>
      directions.some((direction) =>
        moves.reaches({ subject, direction, side: armed }, pulledBack(price, direction) * direction),
      ),
  };
}

/** Each step moves at most what is left of `most`; returns how many were moved in all. */
function inTurn(steps: readonly ((left: number) => number)[], most: number): number {
  let moved = 0;
  for (const step of steps) {
    if (moved === most) return moved;
    moved += step(most - moved);
  }
  return moved;
}

/** Those with `trip >= value` hear that it has not crossed, and stand armed again. */
function settling({ sql }: Context): (rows: Rows, value: number, most: number, reading: number) => number {
  const firstOfSlice = sql.query(rangeSql.firstOfSlice, KeyRow);
  const alert = sql.command(rangeSql.alertShort);
  const settle = sql.command(rangeSql.settle);
  return (rows, value, most, reading) => {
    const first = firstOfSlice.get({ ...rows, value, offset: most - 1 }) ?? { trip: value, subscription: 0 };
    const told = alert({ ...rows, ...first, reading, kind: 'unconfirmed' });
    if (told > 0) settle({ ...rows, ...first });
    return told;
  };
}
