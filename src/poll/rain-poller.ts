import type { Clock } from '../clock.js';
import { intervalMs, isStretched, nothingSpent, spend, spendable, type Spent } from '../domain/fetch-budget.js';
import { forecastUsableMs } from '../domain/rain-tick.js';
import { isRain, type RainSubject } from '../domain/subject.js';
import type { Fail } from '../failpoint.js';
import type { Log } from '../log.js';
import { QuotaUsedUp, type FetchedForecasts, type ForecastSource } from '../sources/forecast-source.js';
import type { LivePlace, PollStore } from '../store/store.js';
import { askedFor } from './asked.js';
import { inTurn } from './in-turn.js';
import type { PollHealth, Poller } from './poller.js';
import { reasonOf, recurring } from './recurring.js';
import { Tries } from './tries.js';

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

/** How often it is looked whether a place's turn has come. */
const lookMs = 60_000;

/**
 * Fetching and deciding are apart: upstream has something new every six hours, but the hour in progress moves by itself. One job fetches
 * the places whose turn it is, within the day's budget; the other reads every watched place with our clock.
 */
export function createRainPoller(options: RainPollerOptions): Poller & { health(): RainHealth } {
  const { source, fetchMs, tickMs, dailyBudget: budget, store, tick, clock, log, fail } = options;
  const over = new AbortController();
  const tries = new Tries();
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
  const spentSoFar = async () => (await store.spent()) ?? nothingSpent;

  /** What upstream answers, or `undefined`. The cost is on disk before the request, for a budget that a crash forgets is none. */
  const fetched = async (subjects: readonly RainSubject[], spent: Spent): Promise<FetchedForecasts | undefined> => {
    const now = clock.now();
    const record = async (calls: number) => {
      if (budget > 0) await store.recordSpent(spend(spent, calls, now));
    };
    await record(subjects.length);
    tries.asked(subjects, clock.monotonicMs());
    fail('poll.before');
    try {
      const answer = await source.fetch(subjects, over.signal);
      fail('poll.answered');
      return answer;
    } catch (error) {
      gaveNothing(error);
      await record(1); // what upstream counts for a failed call
      return undefined;
    }
  };
  const gaveNothing = (error: unknown): void => {
    if (over.signal.aborted) return;
    if (error instanceof QuotaUsedUp) closedUntil = clock.monotonicMs() + error.waitMs;
    health = { ...health, failures: health.failures + 1 };
    log.warn({ source: source.name, failures: health.failures, why: reasonOf(error) }, 'source gave no usable answer');
  };
  const kept = async (subjects: readonly RainSubject[], { forecasts, refused }: FetchedForecasts): Promise<void> => {
    for (const { key, why } of refused) log.warn({ source: source.name, key, why }, 'forecast refused');
    tries.answered(subjects, new Set(forecasts.map(({ subject }) => subject)));
    health = { ...health, failures: 0, lastAnswerAt: clock.now() };
    await store.storeForecasts(forecasts, clock.now());
    for (const { subject } of forecasts) await ticked(subject);
  };
  /** Asks for as many of the places as may be asked for now, and tells whether there was an answer. */
  const requests = inTurn<RainSubject>(source.batch, async (wanted) => {
    if (over.signal.aborted || clock.monotonicMs() < closedUntil) return false;
    const spent = await spentSoFar();
    const subjects = wanted.slice(0, spendable(spent, clock.now(), budget).first);
    const answer = subjects.length > 0 ? await fetched(subjects, spent) : undefined;
    if (answer) await kept(subjects, answer);
    return answer !== undefined;
  });

  /** First those that have no forecast, then those whose forecast has had its time, without what is kept for the first. */
  const whoseTurn = async (places: readonly LivePlace[]): Promise<readonly RainSubject[]> => {
    const [spent, now] = [await spentSoFar(), clock.now()];
    const interval = intervalMs(spent, now, { budget, places: places.length, leastMs: fetchMs });
    const ageOf = ({ fetchedAt }: LivePlace) => fetchedAt && now.getTime() - fetchedAt.getTime();
    const isNew = (place: LivePlace) => ageOf(place) === undefined;
    const isDue = (place: LivePlace) => Math.abs(ageOf(place) ?? 0) >= interval; // the clock may have gone back
    health = {
      ...health,
      isNeeded: places.length > 0,
      isStale: places.some((place) => (ageOf(place) ?? 0) > forecastUsableMs),
      isStretched: isStretched(interval),
    };
    tries.keepOnly(places);
    const free = tries.inTurn(places, clock.monotonicMs(), interval);
    const again = free.filter(isDue).slice(0, spendable(spent, now, budget).again);
    return [...free.filter(isNew), ...again].map(({ subject }) => subject);
  };
  const failed = (error: unknown): void => {
    log.error({ source: source.name, err: error }, 'a poll failed');
  };
  const fetching = recurring(
    Math.min(fetchMs, lookMs),
    clock,
    async () => {
      const turn = await whoseTurn(await store.livePlaces());
      for (let at = 0; at < turn.length; at += source.batch)
        if (!(await requests.request(turn.slice(at, at + source.batch)))) return;
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
  const asked = askedFor<RainSubject>(fetchMs, clock, (subject) => requests.join(subject), failed);

  return {
    start: () => {
      fetching.start();
      ticking.start();
    },
    stop: async () => {
      over.abort();
      await Promise.all([fetching.stop(), ticking.stop(), asked.settled()]);
    },
    ask: async (subject) => {
      if (isRain(subject)) await asked.ask(subject);
    },
    health: () => health,
  };
}
