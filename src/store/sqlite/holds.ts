import { z } from 'zod';
import { holdUntil as holdUntilOf, nightModes } from '../../domain/quiet-hours.js';
import type { Context } from './context.js';
import type { Sql, Value } from './database.js';

/** One that was held is told within this time after its hold has ended. */
export const afterHoldMs = 3_600_000;

const Given = z.tuple([z.int(), z.string(), z.int(), z.int(), z.enum(nightModes), z.int()]);

/**
 * The domain's rule of holding in SQL: `hold_until(now, zone, from, until, night, silenced_until)`, NULL where nothing is held (0: never
 * silenced), and `hold_why(now, until, silenced_until)`.
 */
export function defineHolds(sql: Sql): void {
  sql.define('hold_until', (...given: Value[]) => {
    const [now, zone, from, until, night, silenced] = Given.parse(given);
    if (night !== 'hold' && silenced <= now) return null;
    const holding = { zone, quietHours: { from, until }, night, silencedUntil: new Date(silenced) };
    return holdUntilOf(new Date(now), holding)?.until.getTime() ?? null;
  });
  sql.define('hold_why', (now = null, until = null, silenced = null) => {
    if (until === null) return null;
    return Number(silenced) > Number(now) ? 'silence' : 'night';
  });
}

/** Over rows of `subscriber` and `subscription`: the later end of both silences, 0 where there is none. */
export const silence = 'MAX(COALESCE(subscriber.silenced_until, 0), COALESCE(subscription.silenced_until, 0))';
/** Over the same rows: until when an alert is held, NULL where it is not. */
export const holdUntil = `hold_until(:now, zone, quiet_from, quiet_until, night, ${silence})`;

/** Exported for the plan test. */
export const holdSql = `UPDATE delivery SET held = COALESCE(hold_why(:now, hold.until, hold.silence), held),
    due_at = COALESCE(hold.until, CASE WHEN held IS NULL THEN due_at ELSE :now END),
    expires_at = MAX(expires_at, COALESCE(hold.until + ${afterHoldMs}, 0))
  FROM (
    SELECT delivery.id, ${silence} AS silence, ${holdUntil} AS until
    FROM delivery INDEXED BY delivery_waiting -- what has left stays out of it
      JOIN alert ON alert.id = delivery.alert_id
      JOIN subscription ON subscription.id = alert.subscription_id
      JOIN subscriber ON subscriber.id = delivery.subscriber_id
    WHERE delivery.subscriber_id = :subscriber AND delivery.state = 'pending' AND delivery.corrects = 0
      AND delivery.message_id IS NULL
  ) AS hold
  WHERE hold.id = delivery.id`;

/** What waits for a subscriber is held anew, or is due now, by what holds its alerts back from now on. */
export function holds({ sql }: Context): { apply(subscriberId: number, now: Date): void } {
  const hold = sql.command(holdSql);
  return {
    apply: (subscriber, now) => {
      hold({ subscriber, now: now.getTime() });
    },
  };
}

export type Holds = ReturnType<typeof holds>;
