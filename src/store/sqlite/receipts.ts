import { z } from 'zod';
import { doubts } from '../../domain/side.js';
import type { ReceiveStore } from '../receive-store.js';
import type { Context } from './context.js';
import { afterHoldMs, holdUntil, silence } from './holds.js';
import { fxRank, rainRank } from './ranks.js';

const hourMs = 3_600_000;
/** A price alert is worth telling for this long after it was made (what already held is older: of a market that is closed, by days); rain until its spell has ended, a test for an hour. */
const fxWorthMs = 72 * hourMs;
const testWorthMs = hourMs;
/** Of a subscription at most a few deliveries wait at once: one that is sent, one in doubt, one that is new. */
const latest = 8;

/** A doubt neither takes the place of an alert nor counts as one; whether it still says anything is seen when it is due. */
const rings = `alert.kind NOT IN (${doubts.map((kind) => `'${kind}'`).join(', ')})`;

const New = z.object({ delivery: z.int(), subscription: z.int() });
const Told = z.object({ id: z.int(), state: z.string(), count: z.int(), since: z.int() });

/**
 * Exported so that the plan test can show that each reads its own rows. CROSS JOIN fixes the order: the alerts that the event names
 * come first, however many deliveries wait.
 */
export const receiptSql = {
  deliver: `INSERT INTO delivery (subscriber_id, channel, rank, alert_id, state, why, held, due_at, expires_at)
     SELECT subscriberId, :channel, rank, alertId,
       CASE reach WHEN 'open' THEN 'pending' ELSE 'skipped' END,
       CASE reach WHEN 'open' THEN NULL ELSE 'the chat is out of reach' END,
       hold_why(:now, until, silence), COALESCE(until, :now), MAX(worthUntil, COALESCE(until + ${afterHoldMs}, 0))
     FROM (
       SELECT alert.id AS alertId, alert.subscriber_id AS subscriberId, subscriber.reach,
         CASE WHEN alert.kind = 'test' OR reading.hours IS NOT NULL THEN ${rainRank} ELSE ${fxRank} END AS rank,
         CASE WHEN alert.kind = 'test' THEN :now + ${testWorthMs}
           WHEN reading.hours IS NULL THEN COALESCE(event.created_at, reading.received_at) + ${fxWorthMs}
           ELSE COALESCE(spell_end(reading.hours, subscription.threshold + (subscription.operator = 'above'), reading.observed_at),
             reading.received_at + ${hourMs}) END AS worthUntil,
         ${silence} AS silence, CASE WHEN alert.kind = 'test' THEN NULL ELSE ${holdUntil} END AS until
       FROM json_each(:alerts) AS given
         CROSS JOIN alert ON alert.id = given.value
         LEFT JOIN event ON event.id = alert.event_id
         LEFT JOIN reading ON reading.id = alert.reading_id
         LEFT JOIN subscription ON subscription.id = alert.subscription_id
         JOIN subscriber ON subscriber.id = alert.subscriber_id)
     WHERE true
     ON CONFLICT (alert_id, channel) WHERE alert_id IS NOT NULL AND corrects = 0 DO NOTHING`,
  newest: `SELECT delivery.id AS delivery, alert.subscription_id AS subscription
     FROM json_each(:alerts) AS given
       CROSS JOIN alert ON alert.id = given.value
       CROSS JOIN delivery ON delivery.alert_id = alert.id AND delivery.channel = :channel AND delivery.corrects = 0
     WHERE delivery.state = 'pending' AND alert.subscription_id IS NOT NULL AND ${rings} ORDER BY alert.id`,
  told: `SELECT delivery.id, delivery.state, superseded_count AS count, COALESCE(superseded_since, reading.observed_at) AS since
     FROM alert CROSS JOIN delivery
       ON delivery.alert_id = alert.id AND delivery.channel = :channel AND delivery.corrects = 0
       JOIN reading ON reading.id = alert.reading_id
     WHERE alert.subscription_id = :subscription AND ${rings} AND delivery.state IN ('pending', 'sending', 'sent')
     ORDER BY alert.id DESC LIMIT ${latest}`,
} as const;

/** What the webhook endpoint writes: an event id once, and a delivery for each of its alerts and each channel. */
export function receipts({ sql, fail, channels }: Context): ReceiveStore {
  const take = sql.command('INSERT INTO received (event_id, received_at) VALUES (:event, :now) ON CONFLICT DO NOTHING');
  const deliver = sql.command(receiptSql.deliver);
  const newest = sql.query(receiptSql.newest, New);
  const told = sql.query(receiptSql.told, Told);
  const supersede = sql.command("UPDATE delivery SET state = 'superseded' WHERE id = :id");
  // Of a message in doubt: when nothing of it is left to send, the doubt ends too.
  const endEmpty = sql.command(
    `UPDATE message SET state = 'ended', why = 'a later alert took its place' WHERE state = 'unknown'
       AND id = (SELECT message_id FROM delivery WHERE id = :id)
       AND NOT EXISTS (SELECT 1 FROM delivery WHERE message_id = message.id AND state = 'pending')`,
  );
  const inherit = sql.command(
    'UPDATE delivery SET superseded_count = :count, superseded_since = :since WHERE id = :id',
  );

  /** The latest alert stays, also where its event came first: an older one that arrives after it tells nothing any more. */
  const supersedeEarlier = (channel: string, subscription: number, fresh: number): void => {
    const [last, ...others] = told.all({ channel, subscription });
    if (!last) return;
    const earlier = others.filter(({ state }) => state === 'pending');
    const isOld = last.id !== fresh && others.every(({ id }) => id !== fresh);
    for (const id of [...earlier.map((one) => one.id), ...(isOld ? [fresh] : [])]) {
      supersede({ id });
      endEmpty({ id });
    }
    if (earlier.length === 0) return;
    const count = last.count + earlier.reduce((sum, one) => sum + one.count + 1, 0);
    inherit({ id: last.id, count, since: Math.min(last.since, ...earlier.map(({ since }) => since)) });
  };

  return {
    receiveEvent: async (eventId, alertIds, now) =>
      sql.transaction(() => {
        if (take({ event: eventId, now: now.getTime() }) === 0) return { repeat: true, deliveries: 0, unknown: 0 };
        fail('receive.midway');
        const named = [...new Set(alertIds)];
        const alerts = JSON.stringify(named);
        let deliveries = 0;
        for (const channel of channels) {
          deliveries += deliver({ channel, alerts, now: now.getTime() });
          for (const { subscription, delivery } of newest.all({ channel, alerts }))
            supersedeEarlier(channel, subscription, delivery);
        }
        return { repeat: false, deliveries, unknown: unknownOf(sql, alerts, named.length) };
      }),
  };
}

const Count = z.object({ count: z.int() });

function unknownOf(sql: Context['sql'], alerts: string, given: number): number {
  const count = sql
    .query('SELECT COUNT(*) AS count FROM json_each(:alerts) AS given JOIN alert ON alert.id = given.value', Count)
    .get({ alerts });
  return given - (count?.count ?? 0);
}
