import { lookInside, type LookInside } from '../support/sqlite-file.js';
import type { FxPair, Pair } from './model.js';

/** How far the living program has come. */
export interface Progress {
  readonly handled: number;
  /** Stamp of the current reading of each pair, in seconds. */
  readonly read: Readonly<Partial<Record<FxPair, number>>>;
  /** The current number of the rain in Santos, the most of all that must have been quiet, and the forecast by the hour. */
  readonly rain:
    { readonly number: number; readonly windowMax: number | null; readonly hours: readonly number[] } | undefined;
  /** Wishes that were never compared with a price. */
  readonly unknown: number;
  /** What still has to leave, to be posted, to be handled. */
  readonly pending: number;
}

export function progressIn(look: LookInside): Progress {
  const read = look.rows<{ pair: FxPair; at: number }>(
    `SELECT substr(key, 4) AS pair, observed_at / 1000 AS at FROM subject JOIN reading ON reading.id = subject.reading_id
     WHERE key LIKE 'fx:%'`,
  );
  const [rain] = look.rows<{ number: number; windowMax: number | null; hours: string }>(
    `SELECT number, window_max AS windowMax, hours FROM rain
     JOIN subject ON subject.id = rain.subject_id JOIN reading ON reading.id = subject.reading_id`,
  );
  const [row] = look.rows<Omit<Progress, 'read' | 'rain'>>(
    `SELECT (SELECT COUNT(*) FROM inbox WHERE state = 'done') AS handled,
       (SELECT COUNT(*) FROM watch WHERE side = -1) AS unknown,
       (SELECT COUNT(*) FROM delivery WHERE state IN ('pending', 'sending'))
       + (SELECT COUNT(*) FROM message WHERE state IN ('sending', 'unknown'))
       + (SELECT COUNT(*) FROM dispatch WHERE state = 'pending')
       + (SELECT COUNT(*) FROM inbox WHERE state = 'pending') AS pending`,
  );
  if (!row) throw new Error('the file tells nothing');
  return {
    ...row,
    rain: rain && { ...rain, hours: hoursIn(rain.hours) },
    read: Object.fromEntries(read.map(({ pair, at }) => [pair, at])),
  };
}

/** `[[end in seconds, 10⁻² mm, percent], …]` */
function hoursIn(text: string): readonly number[] {
  return (JSON.parse(text) as readonly (readonly [number, number, number])[]).slice(0, 24).map(([, rain]) => rain);
}

/** Rain that was told of and has not begun, with the message that told it last. */
export interface ToldRain {
  readonly chat: number;
  readonly limit: number;
  readonly number: number;
  /** UTC milliseconds. */
  readonly toldStart: number | null;
  readonly corrections: number;
  /** Corrections on their way. */
  readonly open: number;
  readonly state: string | null;
  readonly message: number | null;
}

export function toldRainIn(look: LookInside): readonly ToldRain[] {
  return look.rows(
    `SELECT chat_id AS chat, threshold AS "limit", subscription.number, told_start AS toldStart, alert.corrections,
       (SELECT COUNT(*) FROM delivery AS one WHERE one.alert_id = alert.id AND corrects = 1 AND one.state IN ('pending', 'sending')) AS open,
       delivery.state, channel_message_id AS message
     FROM watch JOIN subscription ON subscription.id = watch.subscription_id
       JOIN subject ON subject.id = subscription.subject_id
       JOIN subscriber ON subscriber.id = subscription.subscriber_id
       JOIN alert ON alert.id = (SELECT MAX(id) FROM alert WHERE subscription_id = subscription.id)
       LEFT JOIN delivery ON delivery.alert_id = alert.id AND delivery.corrects = 0
       LEFT JOIN message ON message.id = delivery.message_id
     WHERE side = 1 AND key LIKE 'rain:%'`,
  );
}

/** Whether our own endpoint has taken this event. */
export function isReceived(look: LookInside, id: string): boolean {
  return look.rows('SELECT 1 FROM received WHERE event_id = :id', { id }).length > 0;
}

export interface MessageRow {
  readonly id: number;
  readonly chat: number;
  readonly state: 'sending' | 'unknown' | 'sent' | 'ended';
  readonly channelMessage: number | null;
}

/** What still has to end, for whoever reads why a run does not come on. */
export function pendingIn(look: LookInside): unknown {
  return {
    deliveries: look.rows(`SELECT * FROM delivery WHERE state IN ('pending', 'sending') LIMIT 5`),
    messages: look.rows(
      `SELECT message.*, (SELECT group_concat(state || ' ' || coalesce(delivery.why, '')) FROM delivery WHERE message_id = message.id) AS deliveries
       FROM message WHERE state IN ('sending', 'unknown') LIMIT 5`,
    ),
    events: look.rows(`SELECT * FROM dispatch WHERE state = 'pending' LIMIT 5`),
    updates: look.rows(`SELECT update_id, chat_id, state, failures FROM inbox WHERE state <> 'done' LIMIT 5`),
  };
}

/** What lies on the disk. */
export interface OnDisk {
  readonly messages: readonly MessageRow[];
  readonly updates: readonly { readonly id: number; readonly state: string }[];
  readonly received: ReadonlySet<string>;
  /** Events that our own endpoint has acknowledged, as the outbox believes. */
  readonly done: readonly string[];
  readonly deadEvents: number;
  /** Alerts that have two deliveries on one channel. */
  readonly deliveredTwice: readonly number[];
  /** Alerts that count more or fewer corrections than there are, or more than four, or have two that nobody has tried yet. */
  readonly miscounted: readonly string[];
  readonly corrections: number;
  /** Wrong in itself: damaged pages, rows without their parents. */
  readonly damage: readonly string[];
  readonly wishes: readonly {
    readonly chat: number;
    readonly number: number;
    readonly pair: Pair;
    readonly limit: number;
    readonly status: string;
    readonly side: number | null;
    readonly strayWatches: number;
    readonly silenced: number;
  }[];
  /** Readings in the order in which they were applied. */
  readonly readings: readonly { readonly pair: FxPair; readonly at: number; readonly value: number }[];
  /** Forecasts in the order in which they were applied. */
  readonly skies: readonly (readonly number[])[];
  readonly deliveries: Readonly<Record<string, number>>;
  readonly pending: number;
}

/** Opens the file read-only, as a killed process has left it, and lets go of it again. */
export function readFile(file: string, ownUrl: string): OnDisk {
  const look = lookInside(file);
  try {
    const hasTables = look.rows(`SELECT 1 FROM sqlite_schema WHERE name = 'inbox'`).length > 0;
    return hasTables ? tablesOf(look, ownUrl) : nothing;
  } finally {
    look.close();
  }
}

const pairOfKey = "CASE WHEN key LIKE 'rain:%' THEN 'RAIN' ELSE substr(key, 4) END";
const unitOfKey = "CASE WHEN key LIKE 'rain:%' THEN 1 ELSE 10000 END";

const nothing: OnDisk = {
  messages: [],
  updates: [],
  received: new Set(),
  done: [],
  deadEvents: 0,
  deliveredTwice: [],
  miscounted: [],
  corrections: 0,
  damage: [],
  wishes: [],
  readings: [],
  skies: [],
  deliveries: {},
  pending: 0,
};

function tablesOf(look: LookInside, ownUrl: string): OnDisk {
  const check = look.rows<{ verdict: string }>('SELECT quick_check AS verdict FROM pragma_quick_check');
  const orphans = look.rows<{ verdict: string }>(
    `SELECT "table" || ' without ' || parent AS verdict FROM pragma_foreign_key_check`,
  );
  return {
    messages: look.rows(
      `SELECT message.id, chat_id AS chat, state, channel_message_id AS channelMessage
       FROM message JOIN subscriber ON subscriber.id = message.subscriber_id`,
    ),
    updates: look.rows('SELECT update_id AS id, state FROM inbox ORDER BY seq'),
    received: new Set(look.rows<{ id: string }>('SELECT event_id AS id FROM received').map(({ id }) => id)),
    done: look
      .rows<{ id: string }>(`SELECT event_id AS id FROM dispatch WHERE state = 'done' AND url = :ownUrl`, { ownUrl })
      .map(({ id }) => id),
    deadEvents: look.rows(`SELECT 1 FROM dispatch WHERE state = 'dead'`).length,
    deliveredTwice: look
      .rows<{ id: number }>(
        `SELECT alert_id AS id FROM delivery WHERE alert_id IS NOT NULL AND corrects = 0 GROUP BY alert_id, channel HAVING COUNT(*) > 1`,
      )
      .map(({ id }) => id),
    miscounted: look
      .rows<{ told: string }>(
        // One that was on its way when the program died waits again, with its message, beside one that came after it.
        `SELECT alert.id || ' counts ' || corrections || ' of ' || group_concat(state || coalesce(' in ' || message_id, '')) AS told
         FROM alert LEFT JOIN delivery ON alert_id = alert.id AND corrects = 1
         GROUP BY alert.id HAVING corrections > 4 OR corrections <> COUNT(delivery.id)
           OR SUM(state = 'pending' AND message_id IS NULL) > 1`,
      )
      .map(({ told }) => told),
    corrections: look.rows('SELECT 1 FROM delivery WHERE corrects = 1').length,
    damage: [...check, ...orphans].map(({ verdict }) => verdict).filter((verdict) => verdict !== 'ok'),
    wishes: look.rows(
      `SELECT chat_id AS chat, number, ${pairOfKey} AS pair, threshold / ${unitOfKey} AS "limit", status,
         (SELECT side FROM watch WHERE watch.subscription_id = subscription.id) AS side,
         (SELECT COUNT(*) FROM watch WHERE watch.subscription_id = subscription.id) - (status = 'active') AS strayWatches,
         MAX(COALESCE(subscription.silenced_until, 0), COALESCE(subscriber.silenced_until, 0)) > 0 AS silenced
       FROM subscription JOIN subscriber ON subscriber.id = subscriber_id JOIN subject ON subject.id = subscription.subject_id
       ORDER BY subscription.id`,
    ),
    readings: look.rows(
      `SELECT substr(key, 4) AS pair, observed_at / 1000 AS at, value / 10000 AS value
       FROM reading JOIN subject ON subject.id = subject_id WHERE key LIKE 'fx:%' ORDER BY reading.id`,
    ),
    skies: look
      .rows<{ hours: string }>('SELECT hours FROM reading WHERE hours IS NOT NULL ORDER BY id')
      .map(({ hours }) => hoursIn(hours)),
    deliveries: Object.fromEntries(
      look
        .rows<{ state: string; count: number }>(
          `SELECT state, COUNT(*) AS count FROM delivery WHERE alert_id IS NOT NULL GROUP BY state`,
        )
        .map(({ state, count }) => [state, count]),
    ),
    pending: progressIn(look).pending,
  };
}
