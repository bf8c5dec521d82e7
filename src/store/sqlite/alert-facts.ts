import { z } from 'zod';
import type { Alert } from '../../domain/alert.js';
import { operators } from '../../domain/condition.js';
import type { Context } from './context.js';
import { Key, Price, Time } from './subjects.js';

const Row = z.object({
  id: z.int(),
  kind: z.enum(['crossed', 'already']),
  subscriptionId: z.int(),
  number: z.int(),
  subject: Key,
  operator: z.enum(operators),
  threshold: Price,
  value: Price,
  observedAt: Time,
  source: z.string(),
  previousValue: Price.nullable(),
  previousAt: Time.nullable(),
  currentValue: Price,
  currentAt: Time,
  supersededCount: z.int(),
  supersededSince: Time.nullable(),
});

/** Everything an alert's text needs, read at the moment of sending. */
export function alertFacts({ sql }: Context): {
  of(alertId: number): Alert;
  /** Its subscription was neither cancelled nor paused since. */
  isWanted(alertId: number): boolean;
} {
  const facts = sql.query(
    `SELECT alert.id, alert.kind, alert.subscription_id AS subscriptionId, subscription.number, subject.key AS subject,
       subscription.operator, subscription.threshold, reading.value, reading.observed_at AS observedAt, reading.source,
       before.value AS previousValue, before.observed_at AS previousAt,
       latest.value AS currentValue, latest.observed_at AS currentAt,
       superseded_count AS supersededCount, superseded_since AS supersededSince
     FROM alert
       JOIN subscription ON subscription.id = alert.subscription_id
       JOIN subject ON subject.id = subscription.subject_id
       JOIN reading ON reading.id = alert.reading_id
       LEFT JOIN reading AS before ON before.id = reading.previous_id
       JOIN reading AS latest ON latest.id = subject.reading_id
       JOIN delivery ON delivery.alert_id = alert.id
     WHERE alert.id = :id LIMIT 1`,
    Row,
  );
  const wanted = sql.query(
    `SELECT 1 AS wanted FROM alert JOIN subscription ON subscription.id = alert.subscription_id
     WHERE alert.id = :id AND status = 'active'`,
    z.object({ wanted: z.int() }),
  );
  return {
    of: (alertId) => {
      const row = facts.get({ id: alertId });
      if (!row) throw new Error(`alert ${alertId} is not there`);
      const { operator, threshold, value, observedAt, previousValue, previousAt, supersededCount, supersededSince } =
        row;
      return {
        id: row.id,
        kind: row.kind,
        subscriptionId: row.subscriptionId,
        number: row.number,
        subject: row.subject,
        condition: { operator, threshold },
        reading: { value, observedAt },
        source: row.source,
        previous:
          previousValue !== null && previousAt !== null ? { value: previousValue, observedAt: previousAt } : undefined,
        current: { value: row.currentValue, observedAt: row.currentAt },
        superseded: supersededSince ? { count: supersededCount, since: supersededSince } : undefined,
      };
    },
    isWanted: (alertId) => wanted.get({ id: alertId }) !== undefined,
  };
}
