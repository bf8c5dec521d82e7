import { z } from 'zod';
import { operators } from '../../domain/condition.js';
import { eventBodies, testEventBody, type Batch, type EventAlert } from '../../domain/event.js';
import { doubts } from '../../domain/side.js';
import type { DispatchStore } from '../dispatch-store.js';
import type { Context } from './context.js';
import { lastAlertIn } from './last-alert.js';
import { Key, Time, Value } from './subjects.js';

const AlertRow = z.object({
  id: z.int(),
  subscriberId: z.int(),
  kind: z.enum(['crossed', 'already', 'stronger', ...doubts]),
  operator: z.enum(operators),
  threshold: Value,
});
const ReadingRow = z.object({
  subjectId: z.int(),
  subject: Key,
  value: Value,
  observedAt: Time,
  source: z.string(),
  previousValue: Value.nullable(),
  previousAt: Time.nullable(),
});
const DispatchRow = z.object({
  id: z.int(),
  eventId: z.string(),
  url: z.string(),
  body: z.string(),
  attempts: z.int(),
  triedSince: Time,
});
const Count = z.object({ count: z.int() });
const Oldest = z.object({ at: Time.nullable() });

export interface Events extends DispatchStore {
  /** Writes the alerts with ids after `lastAlertId` into the outbox as events of one batch. Returns their ids. */
  writeFor(readingId: number, lastAlertId: number, now: Date): readonly string[];
  /** Writes an alert that its owner asked for. Returns the event's id. */
  writeTest(alertId: number, now: Date): string;
  lastAlertId(): number;
  /** The events of the alerts with ids after this one. */
  writtenAfter(lastAlertId: number): readonly string[];
}

/** The outbox: an event's bytes are written once, in the transaction of the crossing, and sent to every URL. */
export function events({ sql, newEventId, webhookUrls }: Context): Events {
  const alertsAfter = sql.query(
    `SELECT alert.id, alert.subscriber_id AS subscriberId, kind, operator, threshold
     FROM alert JOIN subscription ON subscription.id = alert.subscription_id
     WHERE alert.id > :after ORDER BY alert.subscriber_id, alert.id`,
    AlertRow,
  );
  const reading = sql.query(
    `SELECT subject.id AS subjectId, subject.key AS subject, reading.value, reading.observed_at AS observedAt, reading.source,
            before.value AS previousValue, before.observed_at AS previousAt
     FROM reading JOIN subject ON subject.id = reading.subject_id LEFT JOIN reading AS before ON before.id = reading.previous_id
     WHERE reading.id = :id`,
    ReadingRow,
  );
  const written = sql.query(
    'SELECT event_id AS event FROM alert WHERE id > :after AND event_id IS NOT NULL GROUP BY event_id ORDER BY MIN(id)',
    z.object({ event: z.string() }),
  );
  const insertEvent = sql.command(
    'INSERT INTO event (id, body, created_at, subject_id) VALUES (:id, :body, :now, :subject)',
  );
  const nameEvent = sql.command(
    'UPDATE alert SET event_id = :event WHERE id IN (SELECT value FROM json_each(:alerts))',
  );
  const insertDispatch = sql.command(
    'INSERT INTO dispatch (event_id, url, due_at) VALUES (:event, :url, :now) ON CONFLICT (event_id, url) DO NOTHING',
  );

  const batchOf = (readingId: number, alerts: readonly EventAlert[]): { batch: Batch; subjectId: number } => {
    const row = reading.get({ id: readingId });
    if (!row) throw new Error(`reading ${readingId} is not there`);
    const { subjectId, subject, value, observedAt, source, previousValue, previousAt } = row;
    const previous =
      previousValue !== null && previousAt !== null ? { value: previousValue, observedAt: previousAt } : undefined;
    const batch = {
      id: `${readingId}-${alerts[0]?.id ?? 0}`,
      subject,
      reading: { value, observedAt },
      source,
      previous,
    };
    return { batch, subjectId };
  };
  const write = (body: string, alertIds: readonly number[], subject: number | null, now: Date): string => {
    const id = newEventId();
    insertEvent({ id, body, now: now.getTime(), subject });
    for (const url of webhookUrls) insertDispatch({ event: id, url, now: now.getTime() });
    nameEvent({ event: id, alerts: JSON.stringify(alertIds) });
    return id;
  };
  return {
    ...outbox(sql, webhookUrls, insertDispatch),
    lastAlertId: lastAlertIn(sql),
    writtenAfter: (after) => written.all({ after }).map(({ event }) => event),
    writeFor: (readingId, lastAlertId, now) => {
      const alerts = alertsAfter.all({ after: lastAlertId });
      if (alerts.length === 0) return [];
      const { batch, subjectId } = batchOf(readingId, alerts);
      return eventBodies(batch, alerts, now).map(({ body, alertIds }) => write(body, alertIds, subjectId, now));
    },
    writeTest: (alertId, now) => write(testEventBody(alertId, now), [alertId], null, now),
  };
}

/** Exported for the plan test. */
export const dueDispatchesSql = `SELECT dispatch.id, event_id AS eventId, url, body, attempts, COALESCE(replayed_at, created_at) AS triedSince
  FROM dispatch JOIN event ON event.id = dispatch.event_id
  WHERE state = 'pending' AND due_at <= :now AND dispatch.id NOT IN (SELECT value FROM json_each(:except))
    AND url NOT IN (SELECT value FROM json_each(:exceptUrls))
  ORDER BY due_at, dispatch.id LIMIT :limit`;

type InsertDispatch = (params: { event: string; url: string; now: number }) => number;

function outbox(sql: Context['sql'], urls: readonly string[], insertDispatch: InsertDispatch): DispatchStore {
  const due = sql.query(dueDispatchesSql, DispatchRow);
  const nextDue = sql.query("SELECT MIN(due_at) AS at FROM dispatch WHERE state = 'pending' AND due_at > :now", Oldest);
  const bound = sql.command("UPDATE dispatch SET due_at = :latest WHERE state = 'pending' AND due_at > :latest");
  const end = sql.command(
    "UPDATE dispatch SET state = :state, attempts = attempts + 1, answer = :answer, ended_at = :now WHERE id = :id AND state = 'pending'",
  );
  const retry = sql.command(
    "UPDATE dispatch SET attempts = attempts + 1, answer = :answer, due_at = :due WHERE id = :id AND state = 'pending'",
  );
  const dead = sql.query("SELECT COUNT(*) AS count FROM dispatch WHERE state = 'dead' AND dismissed_at IS NULL", Count);
  const oldest = sql.query(
    "SELECT MIN(COALESCE(replayed_at, created_at)) AS at FROM dispatch JOIN event ON event.id = dispatch.event_id WHERE state = 'pending'",
    Oldest,
  );
  const strays = sql.query(
    `SELECT DISTINCT event_id AS eventId FROM dispatch
     WHERE state = 'pending' AND url NOT IN (SELECT value FROM json_each(:urls))`,
    z.object({ eventId: z.string() }),
  );
  const dropStrays = sql.command(
    "DELETE FROM dispatch WHERE state = 'pending' AND url NOT IN (SELECT value FROM json_each(:urls))",
  );
  return {
    dueDispatches: async (now, limit, except, exceptUrls = []) =>
      due.all({
        now: now.getTime(),
        limit,
        except: JSON.stringify(except),
        exceptUrls: JSON.stringify(exceptUrls),
      }),
    nextDispatchAt: async (now, mostMs) => {
      bound({ latest: now.getTime() + mostMs });
      return nextDue.get({ now: now.getTime() })?.at ?? undefined;
    },
    recordDispatched: async (id, now) => {
      end({ id, state: 'done', answer: null, now: now.getTime() });
    },
    recordDispatchRetry: async (id, dueAt, answer) => {
      retry({ id, due: dueAt.getTime(), answer });
    },
    recordDispatchDead: async (id, answer, now) => {
      end({ id, state: 'dead', answer, now: now.getTime() });
    },
    adoptWebhookUrls: async (now) =>
      sql.transaction(() => {
        const waiting = strays.all({ urls: JSON.stringify(urls) });
        for (const { eventId } of waiting)
          for (const url of urls) insertDispatch({ event: eventId, url, now: now.getTime() });
        dropStrays({ urls: JSON.stringify(urls) });
        return waiting.length;
      }),
    outbox: async () => ({ dead: dead.get()?.count ?? 0, oldestPendingAt: oldest.get()?.at ?? undefined }),
  };
}
