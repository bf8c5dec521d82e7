import type { Clock } from '../clock.js';
import { intervalMs, isStretched, nothingSpent, spend, spendable } from '../domain/fetch-budget.js';
import { forecastUsableMs } from '../domain/rain-tick.js';
import { isRain, type RainSubject } from '../domain/subject.js';
import type { Fail } from '../failpoint.js';
import type { Log } from '../log.js';
import { QuotaUsedUp, type ForecastSource } from '../sources/forecast-source.js';
import type { LivePlace, PollStore } from '../store/store.js';
import { askedFor } from './asked.js';
import type { PollHealth, Poller } from './poller.js';
import { reasonOf, recurring } from './recurring.js';

export interface RainPollerOptions {
  readonly source: ForecastSource;
  /** How often a place is fetched where the budget allows it, and how often each is read with our clock. */
  readonly fetchMs: number;
  readonly tickMs: number;
  /** Places fetched a UTC day; 0: no limit. */
  readonly dailyBudget: number;
  readonly store: PollStore;
  /** Reads one place's stored forecast and applies it; resolves when it is on disk. */
  readonly tick: (subject: RainSubject) => Promise<void>;
  readonly clock: Clock;
  readonly log: Log;
  readonly fail: Fail;
}

/** `isStale`: a place that somebody watches has no forecast that could be used. `isStretched`: the budget is too small for all places. */
export interface RainHealth extends PollHealth {
  readonly isStale: boolean;
  readonly isStretched: boolean;
}

/** A place that upstream left out of its answer is asked for again after this time. */
const againAfterMs = 60_000;
/** How often it is looked whether a place's turn has come. */
const lookMs = 60_000;

/**
 * Fetching and deciding are apart: upstream has something new every six hours, but the hour in progress moves by itself. One job fetches
 * the places whose turn it is, within the day's budget; the other reads every watched place with our clock.
 */
export function createRainPoller(options: RainPollerOptions): Poller & { health(): RainHealth } {
  const { source, fetchMs, tickMs, dailyBudget: budget, store, tick, clock, log, fail } = options;
  const over = new AbortController();
  const triedAt = new Map<RainSubject, number>(); // monotonic
  let closedUntil = Number.NEGATIVE_INFINITY; // monotonic
  let health: RainHealth = {
    ...{ source: source.name, isNeeded: false, failures: 0, lastAnswerAt: undefined },
    ...{ isStale: false, isStretched: false },
  };

  const ticked = async (subject: RainSubject): Promise<void> => {
    await tick(subject).catch((error: unknown) => {
      log.error({ subject, err: error }, 'a tick could not be applied');
    });
  };
  /** One request. What it costs is on disk before anything else, for a budget that a crash forgets is none. */
  const fetchBatch = async (subjects: readonly RainSubject[]): Promise<void> => {
    for (const subject of subjects) triedAt.set(subject, clock.monotonicMs());
    let calls = 1; // a failed call counts one
    try {
      fail('poll.before');
      const { forecasts, refused } = await source.fetch(subjects, over.signal);
      fail('poll.answered');
      calls = subjects.length;
      for (const { key, why } of refused) log.warn({ source: source.name, key, why }, 'forecast refused');
      await store.storeForecasts(forecasts, clock.now());
      health = { ...health, failures: 0, lastAnswerAt: clock.now() };
      for (const { subject } of forecasts) await ticked(subject);
    } finally {
      if (budget > 0) await store.recordSpent(spend((await store.spent()) ?? nothingSpent, calls, clock.now()));
    }
  };
  const guarded = async (subjects: readonly RainSubject[]): Promise<void> => {
    try {
      for (let at = 0; at < subjects.length; at += source.batch)
        await fetchBatch(subjects.slice(at, at + source.batch));
    } catch (error) {
      if (over.signal.aborted) return;
      if (error instanceof QuotaUsedUp) closedUntil = clock.monotonicMs() + error.waitMs;
      health = { ...health, failures: health.failures + 1 };
      log.warn(
        { source: source.name, failures: health.failures, why: reasonOf(error) },
        'source gave no usable answer',
      );
    }
  };
  /** First those that have no forecast, then the oldest; as many as may be asked for now. */
  const turnOf = async (places: readonly LivePlace[]): Promise<readonly RainSubject[]> => {
    const spent = (await store.spent()) ?? nothingSpent;
    const now = clock.now();
    const interval = intervalMs(spent, now, { budget, places: places.length, leastMs: fetchMs });
    const allowed = spendable(spent, now, budget);
    const isFree = ({ subject }: LivePlace) =>
      clock.monotonicMs() - (triedAt.get(subject) ?? Number.NEGATIVE_INFINITY) >= Math.min(againAfterMs, fetchMs);
    const isDue = ({ fetchedAt }: LivePlace) =>
      fetchedAt !== undefined && Math.abs(now.getTime() - fetchedAt.getTime()) >= interval;
    const first = places.filter(({ fetchedAt }) => fetchedAt === undefined).filter(isFree);
    const again = places.filter(isDue).filter(isFree).slice(0, allowed.again);
    health = {
      ...health,
      isStretched: isStretched(interval),
      isStale: places.some(
        ({ fetchedAt }) => fetchedAt !== undefined && now.getTime() - fetchedAt.getTime() > forecastUsableMs,
      ),
    };
    return [...first, ...again].slice(0, allowed.first).map(({ subject }) => subject);
  };
  const failed = (error: unknown): void => {
    log.error({ source: source.name, err: error }, 'a poll failed');
  };
  const fetching = recurring(
    Math.min(fetchMs, lookMs),
    clock,
    async () => {
      const places = await store.livePlaces();
      health = { ...health, isNeeded: places.length > 0 };
      const turn = await turnOf(places);
      if (turn.length > 0 && clock.monotonicMs() >= closedUntil) await guarded(turn);
    },
    failed,
  );
  const ticking = recurring(
    tickMs,
    clock,
    async () => {
      for (const { subject } of await store.livePlaces()) {
        if (over.signal.aborted) return;
        await ticked(subject);
      }
    },
    failed,
  );
  const asked = askedFor(fetchMs, clock, async (subject) => {
    if (!isRain(subject) || clock.monotonicMs() < closedUntil) return;
    const { first } = spendable((await store.spent()) ?? nothingSpent, clock.now(), budget);
    if (first > 0) await guarded([subject]);
  });

  return {
    start: () => {
      fetching.start();
      ticking.start();
    },
    stop: async () => {
      over.abort();
      await Promise.all([fetching.stop(), ticking.stop()]);
      await asked.settled();
    },
    ask: (subject) => asked.ask(subject).catch(failed),
    health: () => health,
  };
}
