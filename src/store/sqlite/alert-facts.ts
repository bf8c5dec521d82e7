import { z } from 'zod';
import type { Alert, FxAlert, RainAlert } from '../../domain/alert.js';
import { operators, type Condition } from '../../domain/condition.js';
import type { E2, E8 } from '../../domain/decimal.js';
import { forecastUsableMs } from '../../domain/rain-tick.js';
import { comingRain, mostBeforeWithdrawal } from '../../domain/rain-awaited.js';
import { spellOf, type Spell } from '../../domain/rain-spell.js';
import { doubts } from '../../domain/side.js';
import { isRain } from '../../domain/subject.js';
import type { Context } from './context.js';
import { hoursIn } from './rain-hours.js';
import { Key, Time, Value } from './subjects.js';

const Row = z.object({
  id: z.int(),
  kind: z.enum(['crossed', 'already', 'stronger', ...doubts]),
  subscriptionId: z.int(),
  number: z.int(),
  subject: Key,
  operator: z.enum(operators),
  threshold: Value,
  place: z.string().nullable(),
  zone: z.string().nullable(),
  value: Value,
  observedAt: Time,
  source: z.string(),
  hours: z.string().nullable(),
  previousValue: Value.nullable(),
  previousAt: Time.nullable(),
  currentValue: Value,
  currentAt: Time,
  comingHours: z.string().nullable(),
  fetchedAt: Time.nullable(),
  held: z.enum(['night', 'silence']).nullable(),
  supersededCount: z.int(),
  supersededSince: Time.nullable(),
  corrections: z.int(),
});
type Row = z.infer<typeof Row>;
const One = z.object({ one: z.int() });

/** Exported for the plan test. */
export const newsSql = `SELECT 1 AS one FROM alert WHERE id = :id AND CASE kind
    WHEN 'maybe' THEN NOT EXISTS (
      SELECT 1 FROM alert AS later WHERE later.subscription_id = alert.subscription_id AND later.id > alert.id)
    WHEN 'unconfirmed' THEN EXISTS (
      SELECT 1 FROM delivery WHERE message_id IS NOT NULL AND corrects = 0 AND alert_id = (
        SELECT before.id FROM alert AS before
        WHERE before.subscription_id = alert.subscription_id AND before.id < alert.id AND before.kind = 'maybe'
        ORDER BY before.id DESC LIMIT 1))
    ELSE 1 END`;

/** Everything an alert's text needs, read at the moment of sending. */
export function alertFacts({ sql }: Context): {
  of(alertId: number, now: Date): Alert;
  /** Its subscription was neither cancelled nor paused since; one that ended by itself still tells its last. */
  isWanted(alertId: number): boolean;
  /**
   * What it says is still so. A doubt is over with whatever its subscription was told later; that it was not confirmed is news only to
   * whom the doubt may have reached.
   */
  isNews(alertId: number): boolean;
} {
  const facts = sql.query(
    `SELECT alert.id, alert.kind, alert.subscription_id AS subscriptionId, subscription.number, subject.key AS subject,
       subscription.operator, subscription.threshold, subscription.place_name AS place, subscription.place_zone AS zone,
       reading.value, reading.observed_at AS observedAt, reading.source, reading.hours,
       before.value AS previousValue, before.observed_at AS previousAt,
       latest.value AS currentValue, latest.observed_at AS currentAt,
       forecast.hours AS comingHours, forecast.fetched_at AS fetchedAt,
       held, superseded_count AS supersededCount, superseded_since AS supersededSince, corrections
     FROM alert
       JOIN subscription ON subscription.id = alert.subscription_id
       JOIN reading ON reading.id = alert.reading_id
       JOIN subject ON subject.id = reading.subject_id
       LEFT JOIN reading AS before ON before.id = reading.previous_id
       JOIN reading AS latest ON latest.id = subject.reading_id
       LEFT JOIN forecast ON forecast.subject_id = subject.id
       JOIN delivery ON delivery.alert_id = alert.id AND delivery.corrects = 0
     WHERE alert.id = :id LIMIT 1`,
    Row,
  );
  const isTest = sql.query("SELECT 1 AS one FROM alert WHERE id = :id AND kind = 'test'", One);
  const wanted = sql.query(
    `SELECT 1 AS one FROM alert LEFT JOIN subscription ON subscription.id = alert.subscription_id
     WHERE alert.id = :id AND (kind = 'test' OR status = 'active' OR (status = 'ended' AND finished = 1))`,
    One,
  );
  const news = sql.query(newsSql, One);
  return {
    isNews: (alertId) => news.get({ id: alertId }) !== undefined,
    of: (alertId, now) => {
      if (isTest.get({ id: alertId })) return { of: 'test', id: alertId };
      const row = facts.get({ id: alertId });
      if (!row) throw new Error(`alert ${alertId} is not there`);
      return isRain(row.subject) ? rainAlert(row, now) : fxAlert(row);
    },
    isWanted: (alertId) => wanted.get({ id: alertId }) !== undefined,
  };
}

function told({ id, kind, subscriptionId, number, source, held, supersededCount, supersededSince }: Row) {
  return {
    ...{ id, kind, subscriptionId, number, source },
    held: held ?? undefined,
    superseded: supersededSince ? { count: supersededCount, since: supersededSince } : undefined,
  };
}

function fxAlert(row: Row): FxAlert {
  const { subject, operator, threshold, value, observedAt, previousValue, previousAt, currentValue, currentAt } = row;
  if (isRain(subject)) throw new Error(`alert ${row.id} is about rain`);
  return {
    ...told(row),
    of: 'fx',
    subject,
    condition: { operator, threshold: threshold as E8 },
    reading: { value: value as E8, observedAt },
    previous:
      previousValue !== null && previousAt !== null
        ? { value: previousValue as E8, observedAt: previousAt }
        : undefined,
    current: { value: currentValue as E8, observedAt: currentAt },
  };
}

function rainAlert(row: Row, now: Date): RainAlert {
  const { subject, operator, threshold, place, zone, value, observedAt, hours, previousValue, previousAt } = row;
  if (!isRain(subject) || place === null || zone === null || hours === null)
    throw new Error(`alert ${row.id} has no place`);
  const condition: Condition<E2> = { operator, threshold: threshold as E2 };
  const spell = spellOf(hoursIn(hours), condition, observedAt);
  if (!spell) throw new Error(`alert ${row.id} tells of no rain`);
  return {
    ...told(row),
    of: 'rain',
    subject,
    condition,
    place,
    zone,
    reading: { value: value as E2, observedAt },
    previous:
      previousValue !== null && previousAt !== null
        ? { value: previousValue as E2, observedAt: previousAt }
        : undefined,
    spell,
    coming: comingOf(row, condition, now, spell),
    isWavering: row.corrections >= mostBeforeWithdrawal,
  };
}

/** Where nothing newer is known, or not enough of it, what was told stands. */
function comingOf(
  { comingHours, fetchedAt }: Row,
  condition: Condition<E2>,
  now: Date,
  told: Spell,
): Spell | undefined {
  const isUsable = fetchedAt !== null && now.getTime() - fetchedAt.getTime() <= forecastUsableMs;
  const coming = comingHours !== null && isUsable ? comingRain(hoursIn(comingHours), condition, now) : 'unknown';
  if (coming === 'unknown') return told;
  return coming === 'none' ? undefined : coming;
}
