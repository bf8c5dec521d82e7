import { z } from 'zod';
import { operators } from '../../domain/condition.js';
import { decimalOf, rainDecimalOf, type Amount, type E2, type E8 } from '../../domain/decimal.js';
import { nightModes } from '../../domain/quiet-hours.js';
import { isRain, type Subject } from '../../domain/subject.js';
import type { ConversationStore } from '../conversation-store.js';
import type { Context } from './context.js';
import { Key, Time, Value } from './subjects.js';
import type { Subscribers } from './subscribers.js';

const ChatRow = z.object({
  chat: z.int(),
  topic: z.int(),
  kind: z.string(),
  language: z.string().nullable(),
  zone: z.string(),
  quietFrom: z.int(),
  quietUntil: z.int(),
  night: z.enum(nightModes),
  silencedUntil: Time.nullable(),
  placeName: z.string().nullable(),
  placeCell: z.string().nullable(),
  since: Time,
});
const WishRow = z.object({
  number: z.int(),
  subject: Key,
  operator: z.enum(operators),
  threshold: Value,
  status: z.string(),
  once: z.int().transform((flag) => flag === 1),
  until: Time.nullable(),
  silencedUntil: Time.nullable(),
  place: z.string().nullable(),
  made: Time,
});
const AlertRow = z.object({
  number: z.int(),
  subject: Key,
  operator: z.enum(operators),
  threshold: Value,
  kind: z.string(),
  event: z.string().nullable(),
  value: Value,
  source: z.string(),
  observed: Time,
  delivery: z.string().nullable(),
  sent: Time.nullable(),
});
const QuestionRow = z.object({ body: z.string(), asked: Time });

/** So many alerts fit in a file that a phone opens; older ones are counted. */
const mostAlerts = 1_000;

/** Through the wishes of one subscriber: CROSS JOIN keeps that order whatever is known of the tables. Exported for the plan test. */
export const alertsOfSql = `SELECT subscription.number, subject.key AS subject, operator, threshold, alert.kind,
    alert.event_id AS event, reading.value, reading.source, reading.observed_at AS observed, delivery.state AS delivery,
    message.sent_at AS sent
  FROM subscription
    CROSS JOIN alert ON alert.subscription_id = subscription.id
    JOIN reading ON reading.id = alert.reading_id
    JOIN subject ON subject.id = subscription.subject_id
    LEFT JOIN delivery ON delivery.alert_id = alert.id AND delivery.corrects = 0 AND delivery.channel = :channel
    LEFT JOIN message ON message.id = delivery.message_id
  WHERE subscription.subscriber_id = :subscriber
  ORDER BY alert.id DESC LIMIT ${mostAlerts}`;

/** A chat's own copy of all that is kept of it. */
export function copies(
  { sql, channels: [channel] }: Context,
  subscribers: Pick<Subscribers, 'find'>,
): Pick<ConversationStore, 'copyOf'> {
  const chat = sql.query(
    `SELECT chat_id AS chat, thread_id AS topic, kind, language, zone, quiet_from AS quietFrom, quiet_until AS quietUntil,
       night, silenced_until AS silencedUntil, place_name AS placeName, place_cell AS placeCell, created_at AS since
     FROM subscriber WHERE id = :subscriber`,
    ChatRow,
  );
  const wishes = sql.query(
    `SELECT number, subject.key AS subject, operator, threshold, status, once, ends_at AS until,
       silenced_until AS silencedUntil, place_name AS place, created_at AS made
     FROM subscription JOIN subject ON subject.id = subject_id
     WHERE subscriber_id = :subscriber ORDER BY subscription.id`,
    WishRow,
  );
  const alerts = sql.query(alertsOfSql, AlertRow);
  const alertCount = sql.query(
    `SELECT COUNT(*) AS count FROM subscription CROSS JOIN alert ON alert.subscription_id = subscription.id
     WHERE subscription.subscriber_id = :subscriber`,
    z.object({ count: z.int() }),
  );
  const question = sql.query(
    'SELECT body, asked_at AS asked FROM question WHERE subscriber_id = :subscriber',
    QuestionRow,
  );
  return {
    copyOf: async (address) => {
      const id = subscribers.find(address)?.id;
      const own = id === undefined ? undefined : { subscriber: id };
      const row = own && chat.get(own);
      if (own === undefined || row === undefined) return undefined;
      const { quietFrom, quietUntil, placeName, placeCell, ...rest } = row;
      const asked = question.get(own);
      return {
        ...rest,
        quietHours: { from: quietFrom, until: quietUntil },
        place: placeName === null ? null : { name: placeName, region: placeCell },
        wishes: wishes.all(own).map(inDecimals),
        olderAlerts: Math.max(0, (alertCount.get(own)?.count ?? 0) - mostAlerts),
        alerts: alerts
          .all({ ...own, channel })
          .map((alert) => ({ ...inDecimals(alert), value: decimal(alert.subject, alert.value) })),
        question: asked === undefined ? null : { asked: asked.asked, about: JSON.parse(asked.body) as unknown },
      };
    },
  };
}

function inDecimals<Row extends { readonly subject: Subject; readonly threshold: Amount }>(row: Row) {
  return { ...row, threshold: decimal(row.subject, row.threshold) };
}

function decimal(subject: Subject, value: Amount): string {
  return isRain(subject) ? rainDecimalOf(value as E2) : decimalOf(value as E8);
}
