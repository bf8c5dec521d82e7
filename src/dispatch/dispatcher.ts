import { Bell } from '../bell.js';
import type { Clock } from '../clock.js';
import { backoffMs } from '../domain/backoff.js';
import type { Fail } from '../failpoint.js';
import type { Log } from '../log.js';
import type { Dispatch, DispatchStore } from '../store/dispatch-store.js';
import { verdictOn, type PostAnswer } from './verdict.js';

export interface DispatcherOptions {
  readonly store: DispatchStore;
  /** Signs (`webhook-id`, `webhook-timestamp`, `webhook-signature`) at the moment of the attempt. */
  readonly sign: (eventId: string, at: Date, body: string) => Readonly<Record<string, string>>;
  /** POSTs exactly these bytes. Rejects when no answer came. */
  readonly post: (
    url: string,
    headers: Readonly<Record<string, string>>,
    body: Buffer,
    signal: AbortSignal,
  ) => Promise<PostAnswer>;
  readonly sweepMs: number;
  readonly clock: Clock;
  readonly chance: () => number;
  readonly log: Log;
  readonly fail: Fail;
}

export interface Dispatcher {
  start(): void;
  wake(): void;
  stop(): Promise<void>;
}

/** So many events are in the air for one URL at once: a URL that is stuck holds up nobody but itself. */
const mostInAirForUrl = 8;
/** An event is tried for so long (docs/webhook.md); every answer of the receiver but a final one may be a set-up that is mended. */
const triedForMs = 72 * 3_600_000;
const firstWaitMs = 1_000;
const mostWaitMs = 10 * 60_000;
/** The longest wait that a receiver can ask for (verdict.ts). */
const mostRetryMs = 3_600_000;

/** Step 4 of the walk: every event of the outbox reaches every URL, at least once; receivers drop repeats by the event's id. */
export function createDispatcher(options: DispatcherOptions): Dispatcher {
  const { store, sign, post, sweepMs, clock, chance, log, fail } = options;
  const bell = new Bell();
  const over = new AbortController();
  const inAir = new Map<number, { readonly url: string; readonly done: Promise<void> }>();
  let loop: Promise<void> | undefined;

  const attempt = async (dispatch: Dispatch): Promise<void> => {
    fail('dispatch.before');
    const { id, eventId, url, body, attempts } = dispatch;
    const headers = { ...sign(eventId, clock.now(), body), 'content-type': 'application/json' };
    const answer = await post(url, headers, Buffer.from(body), over.signal).catch((error: unknown) => ({
      why: error instanceof Error ? error.message : 'no answer',
    }));
    if (over.signal.aborted && 'why' in answer) return; // we hung up ourselves: it stays due
    fail('dispatch.answered');
    const now = clock.now();
    const verdict = verdictOn(answer, now);
    const about = { event: eventId, attempts: attempts + 1, answer: verdict.answer };
    if (verdict.end === 'done') {
      await store.recordDispatched(id, now);
      log.info({ ...about, status: verdict.status }, 'event delivered');
    } else if (verdict.end === 'dead' || now.getTime() - dispatch.triedSince.getTime() > triedForMs) {
      await store.recordDispatchDead(id, verdict.answer, now);
      log.error(about, 'event dead: it was refused for good, or for 72 h');
    } else {
      const wait = Math.max(verdict.retryAfterMs ?? 0, backoffMs(attempts + 1, firstWaitMs, mostWaitMs, chance()));
      await store.recordDispatchRetry(id, new Date(now.getTime() + wait), verdict.answer);
      log.warn({ ...about, waitMs: wait }, 'event not delivered yet');
    }
    fail('dispatch.marked');
  };
  const launch = (dispatch: Dispatch): void => {
    const done = attempt(dispatch)
      .catch(async (error: unknown) => {
        // The store could not note the answer: it is posted again, but not at once and not for ever faster.
        log.error({ event: dispatch.eventId, err: error }, 'an attempt to dispatch failed');
        await clock.wait(firstWaitMs, over.signal);
      })
      .finally(() => {
        inAir.delete(dispatch.id);
        bell.ring();
      });
    inAir.set(dispatch.id, { url: dispatch.url, done });
  };
  const inAirFor = (url: string): number => [...inAir.values()].filter((one) => one.url === url).length;
  const launchDue = async (now: Date): Promise<void> => {
    let due: readonly Dispatch[];
    do {
      const full = [...inAir.values()].map(({ url }) => url).filter((url) => inAirFor(url) >= mostInAirForUrl);
      due = await store.dueDispatches(now, mostInAirForUrl, [...inAir.keys()], full);
      for (const dispatch of due) if (inAirFor(dispatch.url) < mostInAirForUrl) launch(dispatch);
    } while (due.length === mostInAirForUrl); // each round launches one at least: the URL of the first has room
  };
  const run = async (): Promise<void> => {
    while (!over.signal.aborted) {
      const now = clock.now();
      await launchDue(now);
      const next = await store.nextDispatchAt(now, mostRetryMs);
      await bell.wait(clock, Math.min(sweepMs, next ? next.getTime() - now.getTime() : sweepMs), over.signal);
    }
  };

  return {
    start: () => {
      loop = keepGoing(run);
    },
    wake: () => {
      bell.ring();
    },
    stop: async () => {
      over.abort();
      await loop;
      await Promise.all([...inAir.values()].map(({ done }) => done));
    },
  };

  /** A store that fails for a while (a full disk) stops nothing for good. */
  async function keepGoing(work: () => Promise<void>): Promise<void> {
    while (!over.signal.aborted) {
      await work().catch(async (error: unknown) => {
        log.error({ err: error }, 'the dispatcher stumbled');
        await clock.wait(firstWaitMs, over.signal);
      });
    }
  }
}
