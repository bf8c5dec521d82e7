import { z } from 'zod';
import { heavyRain } from '../../domain/rain-spell.js';
import type { Context } from './context.js';
import type { Corrections } from './corrections.js';
import type { TickOfPlace } from './rain-state.js';
import { armed, begun, ranges, triggered, unknown } from './sides.js';

/** Exported so that the plan test can show that each reads its range and no more. */
export const rainSql = {
  trigger: `UPDATE watch SET side = 1, told_start = spell_start(:hours, trip, :at),
      may_strengthen = COALESCE(spell_peak(:hours, trip, :at), 0) < ${heavyRain}
    WHERE subject_id = :subject AND direction = 1 AND side = :side AND (trip, subscription_id) <= (:trip, :subscription)`,
  begin: `UPDATE watch SET side = 2
    WHERE subject_id = :subject AND direction = 1 AND side = 1 AND (trip, subscription_id) <= (:trip, :subscription)`,
  lastBegun: `SELECT trip, subscription_id AS subscription FROM watch
    WHERE subject_id = :subject AND direction = 1 AND side = 1 AND trip <= :value
    ORDER BY trip, subscription_id LIMIT 1 OFFSET :offset`,
  lastStronger: `SELECT subscription_id AS subscription FROM watch
    WHERE subject_id = :subject AND may_strengthen = 1 ORDER BY subscription_id LIMIT 1 OFFSET :offset`,
  stronger: `INSERT INTO alert (subscription_id, subscriber_id, reading_id, kind)
    SELECT subscription_id, subscriber_id, :reading, 'stronger' FROM watch
    WHERE subject_id = :subject AND may_strengthen = 1 AND subscription_id <= :last ORDER BY subscriber_id, subscription_id`,
  strengthened: `UPDATE watch SET may_strengthen = 0
    WHERE subject_id = :subject AND may_strengthen = 1 AND subscription_id <= :last`,
} as const;

const Key = z.object({ trip: z.int(), subscription: z.int() });
const direction = 1;

/** What one slice did. `more`: there may be more to move. */
export interface Moved {
  readonly more: boolean;
  readonly corrections: number;
}

/**
 * The rule of `stepRain` (src/domain/side.ts) as sets. Rain has no band, so `trip` and `other` of its rows are one. Rain that was told
 * of and has not begun is corrected where its start moves; in a spell one alert more tells that it became heavy.
 */
export function rainSides(
  context: Context,
  corrections: Corrections,
  sliceSize: number,
): {
  /** Moves at most one slice. */
  moveSlice(tick: TickOfPlace): Moved;
} {
  const { sql } = context;
  const moves = ranges(context);
  const trigger = sql.command(rainSql.trigger);
  const begin = sql.command(rainSql.begin);
  const lastBegun = sql.query(rainSql.lastBegun, Key);
  const lastStronger = sql.query(rainSql.lastStronger, Key.pick({ subscription: true }));
  const stronger = sql.command(rainSql.stronger);
  const strengthened = sql.command(rainSql.strengthened);

  const ring = ({ subject, reading, state, hours }: TickOfPlace, side: number, most: number): number => {
    const { number, at } = state.tick;
    const kind = side === armed ? 'crossed' : 'already';
    return moves.ring({ subject, direction, side }, number, most, { reading, kind }, (past) => {
      const { trip, subscription } = past;
      trigger({ subject, side, trip, subscription, hours, at: at.getTime() });
    });
  };
  const beginSome = ({ subject, state }: TickOfPlace, most: number): number => {
    const value = state.tick.inProgress;
    if (value === null) return 0;
    const end = lastBegun.get({ subject, value, offset: most - 1 });
    return begin({ subject, ...(end ?? { trip: value, subscription: Number.MAX_SAFE_INTEGER }) });
  };
  const strengthen = ({ subject, reading, state }: TickOfPlace, most: number): number => {
    if (state.tick.number < heavyRain) return 0;
    const last = lastStronger.get({ subject, offset: most - 1 })?.subscription ?? Number.MAX_SAFE_INTEGER;
    const rung = stronger({ subject, reading, last });
    if (rung > 0) strengthened({ subject, last });
    return rung;
  };
  /** Those whose limit is above `value` were quiet. */
  const rearm = ({ subject }: TickOfPlace, side: number, value: number, most: number): number =>
    moves.rearm({ subject, direction, side }, value + 1, most);

  return {
    moveSlice: (tick) => {
      const { subject, state } = tick;
      const { windowMax } = state;
      const { isWhole, number, ahead } = state.tick;
      const quiet =
        windowMax === undefined
          ? []
          : [
              (most: number) => rearm(tick, begun, windowMax, most),
              (most: number) => rearm(tick, triggered, Math.max(windowMax, ahead), most),
            ];
      const steps = [
        (most: number) => ring(tick, armed, most),
        (most: number) => ring(tick, unknown, most),
        (most: number) => (isWhole ? moves.arm({ subject, direction, side: unknown }, number + 1, most) : 0),
        ...quiet,
        (most: number) => beginSome(tick, most),
        (most: number) => strengthen(tick, most),
      ];
      let left = sliceSize;
      for (const step of steps) {
        left -= step(left);
        if (left <= 0) return { more: true, corrections: 0 };
      }
      const { moved, written } = corrections.write(tick, left);
      return { more: moved >= left, corrections: written };
    },
  };
}
