import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** From the moment a reading came to us until its message was accepted: milliseconds where all is well, an hour in a long queue. */
const toMessageBuckets = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 900, 1800, 3600, 14_400];

/**
 * Every number that /metrics tells, in the words of the walk. What each means and what to do stands in docs/operations.md (a test holds the
 * two together). A label is a source, a state, a kind: one of a few that the program knows. Never a chat, a place or anybody's words.
 */
export function createMetrics() {
  const register = new Registry();
  const registers = [register];
  const counter = <Label extends string = never>(name: string, help: string, ...labelNames: readonly Label[]) =>
    new Counter({ name, help, labelNames, registers });
  const gauge = <Label extends string = never>(name: string, help: string, ...labelNames: readonly Label[]) =>
    new Gauge({ name, help, labelNames, registers });
  collectDefaultMetrics({ register });

  return {
    register,
    // 1, 2 poll
    fetches: counter('limiar_fetches_total', 'What was asked of an upstream, by how it ended', 'source', 'outcome'),
    liveSubjects: gauge('limiar_live_subjects', 'Pairs and places that somebody watches, as of the last poll', 'kind'),
    sourceFailures: gauge('limiar_source_failures', 'Polls since the last usable answer', 'source'),
    sourceSilence: gauge('limiar_source_silent_seconds', 'Since the last usable answer', 'source'),
    forecastsSpent: gauge('limiar_forecasts_spent', 'Places fetched since 0h UTC, as the upstream counts them'),
    forecastsBudget: gauge('limiar_forecasts_budget', 'Places that may be fetched a UTC day; 0: no limit'),
    // 3 evaluate
    readings: counter('limiar_readings_total', 'Readings by what became of them', 'source', 'verdict'),
    alerts: counter('limiar_alerts_total', 'Alerts that were made', 'kind'),
    // 4 dispatch
    attempts: counter('limiar_dispatch_attempts_total', 'POSTs of an event to a URL, by what followed', 'end'),
    dispatches: gauge('limiar_dispatches', 'Events on their way to a URL, and those that are dead', 'state'),
    oldestDispatch: gauge('limiar_dispatch_oldest_seconds', 'Age of the oldest event that is on its way'),
    // 5 receive
    receipts: counter('limiar_webhook_receipts_total', 'Requests to our webhook, by the status answered', 'status'),
    repeats: counter('limiar_webhook_repeats_total', 'Events that had been received before'),
    unknownAlerts: counter('limiar_webhook_unknown_alerts_total', 'Alert ids passed over: erased meanwhile'),
    // 6 deliver
    deliveries: counter('limiar_deliveries_total', 'Deliveries that have ended, since the database was made', 'state'),
    due: gauge('limiar_due_deliveries', 'Deliveries that are due and have not left', 'lane'),
    oldestDue: gauge('limiar_due_oldest_seconds', 'Age of the oldest that is due in a chat that takes something now'),
    messages: counter('limiar_messages_total', 'Messages handed to the channel, by how that ended', 'outcome'),
    repeated: counter('limiar_messages_repeated_total', 'Messages accepted that may have arrived before'),
    toMessage: new Histogram({
      name: 'limiar_reading_to_message_seconds',
      help: 'From a reading until the message of its alert was accepted; without what was held',
      buckets: toMessageBuckets,
      registers,
    }),
    telegramCalls: counter('limiar_telegram_calls_total', 'Calls of the Bot API', 'method', 'outcome'),
    // beside the walk: what people type and tap
    updates: counter('limiar_updates_total', 'Updates handled, by what was done', 'did'),
    waitingUpdates: gauge('limiar_waiting_updates', 'Updates that are not handled yet'),
    subscriptions: gauge('limiar_subscriptions', 'Subscriptions that are there', 'kind', 'status'),
    // all together
    check: gauge('limiar_check', 'A check of /readyz: 1 for the state that it is in', 'check', 'state'),
    ready: gauge('limiar_ready', '1 while no check is failing'),
  };
}

export type Metrics = ReturnType<typeof createMetrics>;
