import { z } from 'zod';
import type { EventWay, OperatorStore } from '../operator-store.js';
import type { Sql } from './database.js';
import { Time } from './subjects.js';

const Way = z.object({
  eventId: z.string(),
  url: z.string(),
  state: z.enum(['pending', 'done', 'dead', 'dismissed']),
  attempts: z.int(),
  answer: z.string().nullable(),
  madeAt: Time,
  dueAt: Time,
  endedAt: Time.nullable(),
});
const Body = z.object({ body: z.string(), receivedAt: Time.nullable() });
const Tally = z.object({ state: z.string(), count: z.int() });

// CROSS JOIN: dispatches in their own order, each with its event.
const way = `SELECT event_id AS eventId, url, attempts, answer, created_at AS madeAt, due_at AS dueAt, ended_at AS endedAt,
    CASE WHEN state = 'dead' AND dismissed_at IS NOT NULL THEN 'dismissed' ELSE state END AS state
  FROM dispatch CROSS JOIN event ON event.id = dispatch.event_id`;

/** Exported for the plan test. */
export const eventDeskSql = {
  dead: `${way} WHERE state = 'dead' AND dismissed_at IS NULL ORDER BY dispatch.id DESC LIMIT :limit`,
  newest: `${way} WHERE NOT (state = 'dead' AND dismissed_at IS NULL) ORDER BY dispatch.id DESC LIMIT :limit`,
  dismissed: `${way} WHERE state = 'dead' AND dismissed_at IS NOT NULL ORDER BY dispatch.id DESC LIMIT :limit`,
  ofEvent: `${way} WHERE dispatch.event_id = :id ORDER BY dispatch.id`,
  deliveries: `SELECT delivery.state, COUNT(*) AS count
    FROM event CROSS JOIN json_each(event.body, '$.data.alerts') AS named
      CROSS JOIN delivery ON delivery.alert_id = CAST(json_extract(named.value, '$.id') AS INTEGER) AND delivery.corrects = 0
    WHERE event.id = :id GROUP BY delivery.state ORDER BY delivery.state`,
} as const;

/** The outbox as an operator looks at it, and the two things that can be done about a dead event. */
export function eventDesk(sql: Sql): Omit<OperatorStore, 'copyTo' | 'close'> {
  const [dead, newest, dismissed] = [eventDeskSql.dead, eventDeskSql.newest, eventDeskSql.dismissed].map((text) =>
    sql.query(text, Way),
  );
  const ofEvent = sql.query(eventDeskSql.ofEvent, Way);
  const body = sql.query(
    `SELECT body, received_at AS receivedAt FROM event LEFT JOIN received ON received.event_id = event.id WHERE event.id = :id`,
    Body,
  );
  const deliveries = sql.query(eventDeskSql.deliveries, Tally);
  const replay = sql.command(
    `UPDATE dispatch SET state = 'pending', due_at = :now, replayed_at = :now, ended_at = NULL, dismissed_at = NULL
     WHERE event_id = :id AND state = 'dead'`,
  );
  const dismiss = sql.command(
    "UPDATE dispatch SET dismissed_at = :now WHERE event_id = :id AND state = 'dead' AND dismissed_at IS NULL",
  );
  return {
    events: async (which, limit) =>
      sql.transaction(() => {
        const first = dead?.all({ limit }) ?? [];
        const rest = (which === 'dead' ? dismissed : newest)?.all({ limit }) ?? [];
        return [...first, ...rest].slice(0, limit).map(wayOf);
      }),
    event: async (id) =>
      sql.transaction(() => {
        const found = body.get({ id });
        if (!found) return undefined;
        return {
          body: found.body,
          ways: ofEvent.all({ id }).map(wayOf),
          receivedAt: found.receivedAt ?? undefined,
          deliveries: Object.fromEntries(deliveries.all({ id }).map(({ state, count }) => [state, count])),
        };
      }),
    replay: async (id, now) => replay({ id, now: now.getTime() }),
    dismiss: async (id, now) => dismiss({ id, now: now.getTime() }),
  };
}

function wayOf({ answer, endedAt, ...rest }: z.infer<typeof Way>): EventWay {
  return { ...rest, answer: answer ?? undefined, endedAt: endedAt ?? undefined };
}
