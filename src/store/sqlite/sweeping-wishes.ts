import { z } from 'zod';
import type { Context } from './context.js';
import { keptForMs } from './kept-for.js';
import { mostForgotten, type PlaceTraces } from './place-traces.js';
import { drain, sweepSize, walk, type Sweep } from './sweep.js';

/** Exported for the plan test. */
export const wishSweepSql = {
  seen: `UPDATE subscription SET ended_seen_at = :now WHERE id IN (
    SELECT id FROM subscription WHERE status = 'ended' AND ended_seen_at IS NULL LIMIT ${sweepSize})`,
  // A button names the oldest of what was edited since, so the oldest goes first.
  ended: `DELETE FROM subscription WHERE id IN (
    SELECT id FROM subscription WHERE status = 'ended' AND ended_seen_at < :before
      AND NOT EXISTS (SELECT 1 FROM alert WHERE alert.subscription_id = subscription.id)
      AND NOT EXISTS (SELECT 1 FROM subscription AS older WHERE older.followed_by = subscription.id)
    ORDER BY ended_seen_at LIMIT ${sweepSize}) RETURNING subject_id AS subject`,
  readings: 'SELECT id, received_at AS bornAt FROM reading WHERE id > :after ORDER BY id LIMIT :size',
  // The text of an alert tells its reading and the one before; the next alert may be of the current one.
  forgetReadings: `DELETE FROM reading WHERE id > :after AND id <= :last
    AND NOT EXISTS (SELECT 1 FROM subject WHERE subject.reading_id = reading.id)
    AND NOT EXISTS (SELECT 1 FROM alert WHERE alert.reading_id = reading.id)
    AND NOT EXISTS (SELECT 1 FROM reading AS next WHERE next.previous_id = reading.id AND (
      EXISTS (SELECT 1 FROM subject WHERE subject.reading_id = next.id)
      OR EXISTS (SELECT 1 FROM alert WHERE alert.reading_id = next.id)))`,
} as const;

/** Wishes that have ended, and what was read of prices and places. After the alerts, which refer to both. */
export function wishSweeps({ sql }: Context, places: PlaceTraces): readonly Sweep[] {
  const seen = sql.command(wishSweepSql.seen);
  const ended = sql.query(wishSweepSql.ended, z.object({ subject: z.int() }));
  /** With the last who named a place goes the place. */
  const forgetEnded = (before: number): number => {
    const gone = ended.all({ before });
    places.forgetUnnamed([...new Set(gone.map(({ subject }) => subject))]);
    return gone.length;
  };
  const readings = sql.command(wishSweepSql.forgetReadings);
  return [
    {
      of: 'wishes',
      slice: (_after, now) => ({ gone: 0, next: seen({ now: now.getTime() }) < sweepSize ? undefined : 0 }),
    },
    drain('wishes', (now) => forgetEnded(now.getTime() - keptForMs.told)),
    walk(sql, {
      of: 'readings',
      rows: wishSweepSql.readings,
      keptMs: keptForMs.trace,
      forget: (range) => readings(range),
    }),
    drain('places', (now) => places.forgetUnwatched(now), mostForgotten),
  ];
}
