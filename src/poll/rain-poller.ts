import type { Clock } from '../clock.js';
import {
  affordable,
  intervalMs,
  isStretched,
  leftOfDay,
  nothingSpent,
  spend,
  spendable,
  type Share,
  type Spent,
} from '../domain/fetch-budget.js';
import { forecastUsableMs } from '../domain/rain-tick.js';
import { isRain, type RainSubject } from '../domain/subject.js';
import type { Fail } from '../failpoint.js';
import type { Log } from '../log.js';
import { QuotaUsedUp, type FetchedForecasts, type ForecastSource } from '../sources/forecast-source.js';
import type { LivePlace, PollStore } from '../store/poll-store.js';
import { askedFor } from './asked.js';
import { FirstWaits } from './first-waits.js';
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
  readonly tick: (subject: RainSubject) => Promise<unknown>;
  readonly clock: Clock;
  readonly log: Log;
  readonly fail: Fail;
}

/**
 * `isStale`: a place that somebody watches has no forecast that could be used. `isStretched`: the budget is too small for all places.
 * `isClosed`: upstream wants no call for longer than a place's forecast may stay.
 */
export interface RainHealth extends PollHealth {
  readonly isStale: boolean;
  readonly isStretched: boolean;
  readonly isClosed: boolean;
}

/** How often it is looked whether a place's turn has come. */
const lookMs = 60_000;
/** A place that waits longer than so many fetches, and than so long, for its first forecast is as one whose forecast is too old. */
const firstWithin = { fetches: 5, leastMs: 5 * 60_000 } as const;

/** A place that is to be fetched, and out of whose part of the budget. */
interface Wanted {
  readonly subject: RainSubject;
  readonly share: Share;
  /** When it was wanted, monotonic: who fetched it since has done it. */
  readonly since: number;
}

/**
 * Fetching and deciding are apart: upstream has something new every six hours, but the hour in progress moves by itself. One job fetches
 * the places whose turn it is, within the day's budget; the other reads every watched place with our clock.
 */
export function createRainPoller(options: RainPollerOptions): Poller & { health(): RainHealth } {
  const { source, fetchMs, tickMs, dailyBudget: budget, store, tick, clock, log, fail } = options;
  const over = new AbortController();
  const tries = new Tries();
  const firstWaits = new FirstWaits();
  const longestFirstWaitMs = Math.min(forecastUsableMs, Math.max(firstWithin.fetches * fetchMs, firstWithin.leastMs));
  let closed = { until: Number.NEGATIVE_INFINITY, ms: 0 }; // monotonic
  let interval = fetchMs; // of a watched place, by the last look
  let health: Omit<RainHealth, 'isClosed'> = {
    ...{ source: source.name, isNeeded: false, failures: 0, lastAnswerAt: undefined },
    ...{ isStale: false, isStretched: false },
  };
  const isClosed = () => clock.monotonicMs() < closed.until;

  const ticked = async (subject: RainSubject): Promise<void> => {
    await tick(subject).catch((error: unknown) => {
      log.error({ subject, err: error }, 'a tick could not be applied');
    });
  };
  const spentSoFar = async () => (await store.spent()) ?? nothingSpent;

  /** What upstream answers, or `undefined`. The cost is on disk before the request, for a budget that a crash forgets is none. */
  const fetched = async (wanted: readonly Wanted[], spent: Spent): Promise<FetchedForecasts | undefined> => {
    const now = clock.now();
    const subjects = wanted.map(({ subject }) => subject);
    const asked = wanted.filter(({ share }) => share === 'asked').length;
    const record = async (calls: number, ofAsked: number) => {
      if (budget > 0) await store.recordSpent(spend(spent, calls, now, ofAsked));
    };
    await record(subjects.length, asked);
    tries.asked(subjects, clock.monotonicMs());
    fail('poll.before');
    try {
      const answer = await source.fetch(subjects, over.signal);
      fail('poll.answered');
      return answer;
    } catch (error) {
      gaveNothing(error);
      await record(1, asked === subjects.length ? 1 : 0); // what upstream counts for a failed call
      return undefined;
    }
  };
  const gaveNothing = (error: unknown): void => {
    if (over.signal.aborted) return;
    health = { ...health, failures: health.failures + 1 };
    const about = { source: source.name, failures: health.failures, why: reasonOf(error) };
    if (error instanceof QuotaUsedUp) {
      closed = { until: clock.monotonicMs() + error.waitMs, ms: error.waitMs };
      log.warn({ ...about, seconds: Math.ceil(error.waitMs / 1000) }, 'source wants no call for a while');
    } else log.warn(about, 'source gave no usable answer');
  };
  const kept = async (wanted: readonly Wanted[], { forecasts, refused }: FetchedForecasts): Promise<void> => {
    for (const { key, why } of refused) log.warn({ source: source.name, key, why }, 'forecast refused');
    const brought = new Set(forecasts.map(({ subject }) => subject));
    tries.answered(
      wanted.map(({ subject }) => subject),
      brought,
    );
    health = { ...health, failures: 0, lastAnswerAt: clock.now() };
    await store.storeForecasts(forecasts, clock.now());
    for (const { subject } of forecasts) await ticked(subject);
  };
  /** Asks for as many of the places as may be asked for now, and tells whether there was an answer. */
  const requests = inTurn<Wanted>(source.batch, async (queued) => {
    if (over.signal.aborted || isClosed()) return false;
    const wanted = queued.filter(({ subject, since }) => !tries.wasAsked(subject, since));
    if (wanted.length === 0) return true;
    const spent = await spentSoFar();
    const some = affordable(wanted, spendable(spent, clock.now(), budget));
    const answer = some.length > 0 ? await fetched(some, spent) : undefined;
    if (answer) await kept(some, answer);
    return answer !== undefined;
  });

  /** First those that have no forecast, then those whose forecast has had its time, without what is kept for the first. */
  const whoseTurn = async (places: readonly LivePlace[]): Promise<readonly Wanted[]> => {
    const [spent, now] = [await spentSoFar(), clock.now()];
    interval = intervalMs(spent, now, { budget, places: places.length, leastMs: fetchMs });
    const firsts = places.filter(isNew);
    const due = places.filter((place) => isDue(place, now, interval));
    const left = leftOfDay(spent, now, budget);
    const longestWaitMs = firstWaits.longestOf(
      firsts.map(({ subject }) => subject),
      clock.monotonicMs(),
    );
    health = {
      ...health,
      isNeeded: places.length > 0,
      isStale:
        longestWaitMs > longestFirstWaitMs || places.some((place) => (ageOf(place, now) ?? 0) > forecastUsableMs),
      isStretched:
        isStretched(interval) || (firsts.length > 0 && left.first === 0) || (due.length > 0 && left.again === 0),
    };
    tries.keepOnly(places);
    const since = clock.monotonicMs();
    const free = (some: readonly LivePlace[], share: Share) =>
      tries.inTurn(some, since, interval).map(({ subject }) => ({ subject, share, since }));
    return [...free(firsts, 'first'), ...free(due, 'again').slice(0, spendable(spent, now, budget).again)];
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
  /**
   * Who asks gets what is kept while it is not due: nothing that people type takes from who watches. A place that nobody watches is
   * fetched out of the part for those; where that is used up, what is kept must do.
   */
  const askFor = async (subject: RainSubject): Promise<void> => {
    const { isWatched, ...place } = await store.placeOf(subject);
    if (!isNew(place)) await ticked(subject); // what is wished next is decided by it, also where nothing newer comes
    const isFresh = !isNew(place) && !isDue(place, clock.now(), isWatched ? interval : fetchMs);
    const since = clock.monotonicMs();
    const isFree = !isWatched || tries.inTurn([place], since, interval).length > 0;
    if (isFresh || !isFree) return;
    await requests.join({ subject, share: isWatched ? (isNew(place) ? 'first' : 'again') : 'asked', since });
  };
  const asked = askedFor<RainSubject>(fetchMs, clock, askFor, failed);

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
    health: () => ({ ...health, isClosed: isClosed() && closed.ms > fetchMs }),
  };
}

function ageOf({ fetchedAt }: LivePlace, now: Date): number | undefined {
  return fetchedAt && now.getTime() - fetchedAt.getTime();
}

function isNew({ fetchedAt }: LivePlace): boolean {
  return fetchedAt === undefined;
}

/** It has a forecast, and that has had its time; the clock may have gone back. */
function isDue(place: LivePlace, now: Date, interval: number): boolean {
  return Math.abs(ageOf(place, now) ?? 0) >= interval;
}
