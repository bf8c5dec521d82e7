import { z } from 'zod';
import { heavyRain } from '../../domain/rain-spell.js';
import type { Context } from './context.js';
import type { Corrections } from './corrections.js';
import type { TickOfPlace } from './rain-state.js';
import { armed, begun, ranges, triggered, unknown } from './sides.js';

const hourMs = 3_600_000;

/** Exported so that the plan test can show that each reads its range and no more. */
export const rainSql = {
  trigger: `UPDATE watch SET side = 1, told_start = spell_start(:hours, trip, :at), untold = 0,
      may_strengthen = once <> 2 AND COALESCE(spell_peak(:hours, trip, :at), 0) < ${heavyRain}
    WHERE subject_id = :subject AND direction = 1 AND side = :side AND (trip, subscription_id) <= (:trip, :subscription)`,
  done: `UPDATE watch SET once = 2
    WHERE subject_id = :subject AND direction = 1 AND side = :side AND (trip, subscription_id) <= (:trip, :subscription) AND once = 1`,
  passed: `SELECT trip, subscription_id AS subscription FROM watch
    WHERE subject_id = :subject AND direction = 1 AND side = 1 AND told_start <= :latest LIMIT :limit`,
  withdrawn: `SELECT trip, subscription_id AS subscription FROM watch
    WHERE subject_id = :subject AND direction = 1 AND side = 1 AND trip > :windowMax AND told_start IS NULL LIMIT :limit`,
  leaving: `SELECT side, trip, subscription_id AS subscription FROM watch
    WHERE subject_id = :subject AND once = 2 AND side <> 1 LIMIT :limit`,
  beginOne: `UPDATE watch SET side = 2
    WHERE subject_id = :subject AND direction = 1 AND side = 1 AND trip = :trip AND subscription_id = :subscription`,
  rearmOne: `UPDATE watch SET side = 0, may_strengthen = 0
    WHERE subject_id = :subject AND direction = 1 AND side = 1 AND trip = :trip AND subscription_id = :subscription`,
  leaveOne: `DELETE FROM watch
    WHERE subject_id = :subject AND direction = 1 AND side = :side AND trip = :trip AND subscription_id = :subscription`,
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
const Leaving = Key.extend({ side: z.int() });
const direction = 1;

/** What one slice did. `more`: there may be more to move. */
export interface Moved {
  readonly more: boolean;
  readonly corrections: number;
}

/**
 * The rules of `stepRain` (src/domain/side.ts) and `awaitedAfter` as sets. Rain has no band, so `trip` and `other` of its rows are one.
 * Who watched once stays on the watch until the rain that was told has begun, so that its message can be corrected.
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
  const done = sql.command(rainSql.done);
  const [passed, withdrawn] = [sql.query(rainSql.passed, Key), sql.query(rainSql.withdrawn, Key)];
  const [beginOne, rearmOne] = [sql.command(rainSql.beginOne), sql.command(rainSql.rearmOne)];
  const leaving = sql.query(rainSql.leaving, Leaving);
  const leaveOne = sql.command(rainSql.leaveOne);
  const begin = sql.command(rainSql.begin);
  const lastBegun = sql.query(rainSql.lastBegun, Key);
  const lastStronger = sql.query(rainSql.lastStronger, Key.pick({ subscription: true }));
  const stronger = sql.command(rainSql.stronger);
  const strengthened = sql.command(rainSql.strengthened);

  /** Of what was watched once, what no correction can be about any more. */
  const leave = ({ subject }: TickOfPlace, limit: number): number => {
    const rows = leaving.all({ subject, limit });
    for (const row of rows) leaveOne({ subject, ...row });
    return rows.length;
  };
  const beginPassed = ({ subject, state }: TickOfPlace, limit: number): number => {
    const rows = passed.all({ subject, latest: state.tick.at.getTime() - hourMs, limit });
    for (const row of rows) beginOne({ subject, ...row });
    return rows.length;
  };
  const ring = ({ subject, reading, state, hours }: TickOfPlace, side: number, most: number): number => {
    const { number, at } = state.tick;
    const kind = side === armed ? 'crossed' : 'already';
    return moves.ring(
      { subject, direction, side },
      number,
      most,
      { reading, kind },
      {
        end: ({ trip, subscription }) => done({ subject, side, trip, subscription }),
        trigger: ({ trip, subscription }) => trigger({ subject, side, trip, subscription, hours, at: at.getTime() }),
      },
    );
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
  const rearmWithdrawn = ({ subject }: TickOfPlace, windowMax: number, limit: number): number => {
    const rows = withdrawn.all({ subject, windowMax, limit });
    for (const row of rows) rearmOne({ subject, ...row });
    return rows.length;
  };
  /** After the corrections: what re-arms now has been told that its rain is not coming. */
  const quietSteps = (tick: TickOfPlace): readonly ((most: number) => number)[] => {
    const { windowMax } = tick.state;
    if (windowMax === undefined) return [];
    const { ahead, isAheadWhole } = tick.state.tick;
    return [
      (most) => rearm(tick, begun, windowMax, most),
      (most) => (isAheadWhole ? rearm(tick, triggered, Math.max(windowMax, ahead), most) : 0),
      (most) => rearmWithdrawn(tick, windowMax, most),
    ];
  };

  return {
    moveSlice: (tick) => {
      const { isWhole, number } = tick.state.tick;
      let written = 0;
      const correct = (most: number): number => {
        const done = corrections.write(tick, most);
        written += done.written;
        return done.moved;
      };
      const steps = [
        (most: number) => leave(tick, most),
        (most: number) => beginPassed(tick, most),
        (most: number) => ring(tick, armed, most),
        (most: number) => ring(tick, unknown, most),
        (most: number) =>
          isWhole ? moves.arm({ subject: tick.subject, direction, side: unknown }, number + 1, most) : 0,
        (most: number) => beginSome(tick, most),
        (most: number) => strengthen(tick, most),
        correct,
        ...quietSteps(tick),
      ];
      let left = sliceSize;
      for (const step of steps) {
        left -= step(left);
        if (left <= 0) return { more: true, corrections: written };
      }
      return { more: false, corrections: written };
    },
  };
}
