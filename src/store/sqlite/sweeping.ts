import type { Context } from './context.js';
import type { PlaceTraces } from './place-traces.js';
import { waitsMs } from './questions.js';

const hourMs = 3_600_000;
const everyMs = hourMs;

/**
 * What was kept for a while and has had its time goes, once an hour at most. Returns what sweeps; it is called inside a transaction.
 * A setting is taken back within as long as a question waits, or set anew; its change is as old as its update, which the inbox remembers for longer.
 */
export function sweeping({ sql }: Context, places: PlaceTraces): (now: Date) => void {
  const sweeps = [
    'DELETE FROM question WHERE asked_at <= :before',
    // A move is taken back with its place or not at all.
    `UPDATE subscription SET status_before = NULL WHERE is_here = 1 AND (subscriber_id, changed_by) IN (
       SELECT subscriber_id, changed_by FROM setting_change
       WHERE NOT EXISTS (SELECT 1 FROM inbox WHERE seq = changed_by AND received_at > :before)
         AND json_extract(change, '$.after.placeCell') IS NOT NULL)`,
    'DELETE FROM setting_change WHERE NOT EXISTS (SELECT 1 FROM inbox WHERE seq = changed_by AND received_at > :before)',
  ].map((text) => sql.command(text));
  let lastAt: number | undefined;
  return (now) => {
    const at = now.getTime();
    if (lastAt !== undefined && Math.abs(at - lastAt) < everyMs) return; // the clock may have gone back
    lastAt = at;
    for (const command of sweeps) command({ before: at - waitsMs });
    places.forgetUnwatched(now);
  };
}
