import { z } from 'zod';
import type { Context } from './context.js';
import { keptForMs } from './kept-for.js';
import { drain, sweepSize, walk, type Sweep } from './sweep.js';

/** Exported for the plan test. CROSS JOIN: in the order of dispatches, whatever else there is of events. */
export const eventSweepSql = {
  rows: `SELECT dispatch.id AS id, event.created_at AS bornAt FROM dispatch CROSS JOIN event ON event.id = dispatch.event_id
    WHERE dispatch.id > :after ORDER BY dispatch.id LIMIT :size`,
  over: `SELECT DISTINCT event_id AS id FROM dispatch AS one WHERE one.id > :after AND one.id <= :last
    AND NOT EXISTS (SELECT 1 FROM dispatch AS other WHERE other.event_id = one.event_id
      AND (other.state = 'pending' OR other.ended_at >= CASE other.state WHEN 'dead' THEN :deadSince ELSE :doneSince END))`,
  dispatches: 'DELETE FROM dispatch WHERE event_id IN (SELECT value FROM json_each(:events))',
  events: 'DELETE FROM event WHERE id IN (SELECT value FROM json_each(:events))',
  received: `DELETE FROM received WHERE event_id IN (
    SELECT event_id FROM received WHERE received_at < :before ORDER BY received_at LIMIT ${sweepSize})`,
} as const;

const eventsAtOnce = 100;
const Id = z.object({ id: z.string() });

/** Events go as a whole, when the last of their receivers has had its time; then the ids that our endpoint has taken. */
export function eventSweeps({ sql }: Context): readonly Sweep[] {
  const over = sql.query(eventSweepSql.over, Id);
  const dispatches = sql.command(eventSweepSql.dispatches);
  const forget = sql.command(eventSweepSql.events);
  const received = sql.command(eventSweepSql.received);
  return [
    walk(sql, {
      of: 'events',
      rows: eventSweepSql.rows,
      size: eventsAtOnce,
      keptMs: keptForMs.trace,
      forget: (range, now) => {
        const [doneSince, deadSince] = [now.getTime() - keptForMs.trace, now.getTime() - keptForMs.deadEvent];
        const events = JSON.stringify(over.all({ ...range, doneSince, deadSince }).map(({ id }) => id));
        dispatches({ events });
        return forget({ events });
      },
    }),
    drain('received ids', (now) => received({ before: now.getTime() - keptForMs.received })),
  ];
}
