import { z } from 'zod';
import type { ConversationStore } from '../conversation-store.js';
import { alertFacts } from './alert-facts.js';
import type { Context } from './context.js';
import type { RainStates } from './rain-state.js';
import type { Subjects } from './subjects.js';
import { Time } from './subjects.js';
import type { Subscribers } from './subscribers.js';

const Row = z.object({
  id: z.int(),
  eventId: z.string().nullable(),
  readAt: Time,
  decidedAt: Time,
  sentAt: Time.nullable(),
  delivery: z.string(),
});

/** By the newest alert of each of the chat's wishes: a person of years has thousands of alerts. Exported for the plan test. */
export const lastRungSql = `SELECT alert.id, alert.event_id AS eventId, reading.received_at AS readAt,
    COALESCE(event.created_at, reading.received_at) AS decidedAt, message.sent_at AS sentAt,
    delivery.state AS delivery
  FROM alert
    JOIN reading ON reading.id = alert.reading_id
    JOIN delivery ON delivery.alert_id = alert.id AND delivery.corrects = 0
    LEFT JOIN event ON event.id = alert.event_id
    LEFT JOIN message ON message.id = delivery.message_id
  WHERE alert.id = (
    SELECT MAX((
      SELECT newest.id FROM alert AS newest
      WHERE newest.subscription_id = subscription.id
        AND EXISTS (SELECT 1 FROM delivery WHERE delivery.alert_id = newest.id AND delivery.corrects = 0)
      ORDER BY newest.id DESC LIMIT 1))
    FROM subscription
    WHERE subscription.subscriber_id = :subscriber AND (:id IS NULL OR subscription.id IN (
      WITH RECURSIVE line (id) AS (
        SELECT :id
        UNION SELECT older.id FROM line CROSS JOIN subscription AS older
          ON older.subscriber_id = :subscriber AND older.followed_by = line.id)
      SELECT id FROM line)))`;

/** Why a phone rang, or has not yet. */
export function rungs(
  context: Context,
  subscribers: Subscribers,
  subjects: Subjects,
  rain: RainStates,
): Pick<ConversationStore, 'lastRung' | 'rainFacts'> {
  const { sql } = context;
  const facts = alertFacts(context);
  const last = sql.query(lastRungSql, Row);
  return {
    lastRung: async (address, id) => {
      const subscriber = subscribers.find(address);
      const row = subscriber && last.get({ subscriber: subscriber.id, id: id ?? null });
      if (!row) return undefined;
      const { eventId, readAt, decidedAt, sentAt, delivery } = row;
      const alert = facts.of(row.id, sentAt ?? readAt);
      return { alert, eventId: eventId ?? '', readAt, decidedAt, sentAt: sentAt ?? undefined, delivery };
    },
    rainFacts: async (subject) => {
      const id = subjects.find(subject);
      const state = id === undefined ? undefined : rain.of(id);
      if (!state) return undefined;
      const { windowMax, tick } = state;
      return { windowMax, ahead: tick.ahead, isAheadWhole: tick.isAheadWhole };
    },
  };
}
