import { alertKinds } from '../domain/side.js';
import type { Clock } from '../clock.js';
import { spentOfDay } from '../domain/fetch-budget.js';
import type { Log } from '../log.js';
import type { CountStore } from '../store/count-store.js';
import type { PollStore } from '../store/poll-store.js';
import type { Metrics } from './metrics.js';
import { checkStates, onceASecond, readinessOf, type Vitals } from './readiness.js';

export interface ScrapeOptions {
  readonly metrics: Metrics;
  readonly store: CountStore & Pick<PollStore, 'spent'>;
  readonly vitals: () => Promise<Vitals>;
  /** Places a UTC day; 0: no limit. */
  readonly dailyBudget: number;
  /** Alerts made after this one are counted. */
  readonly alertsAfter: number;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Reads what is a state and not an event, then gives all metrics as text (Prometheus, 0.0.4). What cannot be read for now (a disk that
 * fails) is left as it was, and the rest is told.
 */
export function createScrape(options: ScrapeOptions): () => Promise<string> {
  const { metrics, vitals, clock, log } = options;
  const parts = [
    async () => {
      readVitals(await vitals(), metrics, clock.now());
    },
    countsInto(options),
    alertsInto(options),
  ];
  return onceASecond(clock, async () => {
    for (const read of parts)
      await read().catch((error: unknown) => {
        log.warn({ err: error }, 'a part of the metrics could not be read');
      });
    return metrics.register.metrics();
  });
}

function readVitals(vitals: Vitals, metrics: Metrics, now: Date): void {
  const { ready, checks } = readinessOf(vitals, now);
  const secondsSince = (at: Date | undefined) => (at ? Math.max(0, (now.getTime() - at.getTime()) / 1000) : 0);
  metrics.ready.set(ready ? 1 : 0);
  for (const [check, now] of Object.entries(checks))
    for (const state of checkStates) metrics.check.set({ check, state }, state === now ? 1 : 0);
  for (const { source, failures, lastAnswerAt } of vitals.sources) {
    metrics.sourceFailures.set({ source }, failures);
    metrics.sourceSilence.set({ source }, secondsSince(lastAnswerAt));
  }
  metrics.oldestDispatch.set(secondsSince(vitals.outbox.oldestPendingAt));
  metrics.oldestDue.set(secondsSince(vitals.backlog.oldestDueAt));
}

function countsInto({ metrics, store, dailyBudget, clock }: ScrapeOptions): () => Promise<void> {
  return async () => {
    const now = clock.now();
    const { ended, subscriptions, due, dispatches, updates } = await store.count(now);
    metrics.deliveries.reset(); // the store has counted them: it is set, not added to
    for (const [state, count] of Object.entries(ended)) metrics.deliveries.inc({ state }, count);
    for (const { kind, status, count } of subscriptions) metrics.subscriptions.set({ kind, status }, count);
    for (const [lane, count] of Object.entries(due)) metrics.due.set({ lane }, count);
    for (const [state, count] of Object.entries(dispatches)) metrics.dispatches.set({ state }, count);
    metrics.waitingUpdates.set(updates);
    const spent = await store.spent();
    metrics.forecastsSpent.set(spent ? spentOfDay(spent, now) : 0);
    metrics.forecastsBudget.set(dailyBudget);
  };
}

/** Alerts are made in bursts of thousands, inside transactions: they are counted here, by their numbers, and cost those nothing. */
function alertsInto({ metrics, store, alertsAfter }: ScrapeOptions): () => Promise<void> {
  let after = alertsAfter;
  for (const kind of alertKinds) metrics.alerts.inc({ kind }, 0);
  return async () => {
    const { lastId, kinds } = await store.countAlerts(after);
    after = lastId;
    for (const { kind, count } of kinds) metrics.alerts.inc({ kind }, count);
  };
}
