import { z } from 'zod';
import type { Context } from './context.js';
import { keptForMs } from './kept-for.js';
import { walk, type Sweep } from './sweep.js';
import { talkSweepSql } from './sweeping-talk.js';

/** What a wish has become by edits and moves, where it lives: who asks why it rang means that one. */
const livesOn = `WITH RECURSIVE line (id) AS (
    SELECT subscription.followed_by
    UNION SELECT next.followed_by FROM line CROSS JOIN subscription AS next ON next.id = line.id)
  SELECT 1 FROM line CROSS JOIN subscription AS next ON next.id = line.id WHERE next.status <> 'ended'`;

/** Exported for the plan test. */
export const alertSweepSql = {
  // A test has no reading.
  rows: `SELECT alert.id AS id, reading.received_at AS bornAt FROM alert LEFT JOIN reading ON reading.id = alert.reading_id
    WHERE alert.id > :after ORDER BY alert.id LIMIT :size`,
  /**
   * What may go: told and done with. One whose event is there may still have to be delivered (and a test has no time but its event's);
   * the last that a living wish has told stays, for whoever asks why it rang.
   */
  over: `SELECT alert.id FROM alert LEFT JOIN subscription ON subscription.id = alert.subscription_id
    WHERE alert.id > :after AND alert.id <= :last
      AND NOT EXISTS (SELECT 1 FROM delivery WHERE delivery.alert_id = alert.id AND delivery.state IN ('pending', 'sending'))
      AND NOT EXISTS (SELECT 1 FROM event WHERE event.id = alert.event_id)
      AND (alert.kind = 'test' OR (subscription.status = 'ended' AND NOT EXISTS (${livesOn})) OR alert.id IS NOT (
        SELECT newest.id FROM alert AS newest WHERE newest.subscription_id = alert.subscription_id
          AND EXISTS (SELECT 1 FROM delivery WHERE delivery.alert_id = newest.id AND delivery.corrects = 0)
        ORDER BY newest.id DESC LIMIT 1))`,
  deliveries: `DELETE FROM delivery WHERE alert_id IN (SELECT value FROM json_each(:alerts)) RETURNING message_id AS message`,
  alerts: 'DELETE FROM alert WHERE id IN (SELECT value FROM json_each(:alerts))',
} as const;

/** With each go its deliveries, corrections too, and their messages. */
const alertsAtOnce = 100;
const Id = z.object({ id: z.int() });
const OfMessage = z.object({ message: z.int().nullable() });

/** Alerts, with all that became of them. */
export function alertSweeps({ sql }: Context): readonly Sweep[] {
  const over = sql.query(alertSweepSql.over, Id);
  const deliveries = sql.query(alertSweepSql.deliveries, OfMessage);
  const messages = sql.command(talkSweepSql.messages);
  const forget = sql.command(alertSweepSql.alerts);
  return [
    walk(sql, {
      of: 'alerts',
      rows: alertSweepSql.rows,
      size: alertsAtOnce,
      keptMs: keptForMs.told,
      forget: (range) => {
        const alerts = JSON.stringify(over.all(range).map(({ id }) => id));
        messages({ messages: JSON.stringify(deliveries.all({ alerts }).map(({ message }) => message)) });
        return forget({ alerts });
      },
    }),
  ];
}
