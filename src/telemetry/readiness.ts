import type { Clock } from '../clock.js';
import { isStale } from '../domain/second-price.js';

/** `idle`: nobody needs it. `starting`: the first 30 s. `warn`: it works, and somebody should look. */
export const checkStates = ['ok', 'idle', 'starting', 'warn', 'failing'] as const;
export type Check = (typeof checkStates)[number];

export interface Readiness {
  readonly ready: boolean;
  readonly checks: Readonly<Record<string, Check>>;
}

export interface SourceVitals {
  readonly source: string;
  /** Whether anybody watches what it yields. */
  readonly isNeeded: boolean;
  /** Polls since the last usable answer, and when that was. */
  readonly failures: number;
  readonly lastAnswerAt: Date | undefined;
  /** A place that somebody watches has no forecast that could be used. */
  readonly isStale?: boolean;
  /** The daily budget is too small for all places that are watched. */
  readonly isStretched?: boolean;
  /** The upstream wants no call for longer than its answers stay fresh. */
  readonly isClosed?: boolean;
}

/** What the parts of the program say of themselves. Times are UTC; `undefined`: never, or not now. */
export interface Vitals {
  readonly startedAt: Date;
  readonly canWrite: boolean;
  readonly sources: readonly SourceVitals[];
  /** The last prices of the pairs that somebody watches. */
  readonly quotes: readonly { readonly quote: { readonly observedAt: Date } | undefined }[];
  readonly outbox: { readonly dead: number; readonly oldestPendingAt: Date | undefined };
  readonly backlog: { readonly oldestDueAt: Date | undefined };
  readonly lastSentAt: Date | undefined;
  readonly isUnauthorized: boolean;
  readonly conflictSince: Date | undefined;
}

const secondMs = 1_000;
const minuteMs = 60 * secondMs;
const startingMs = 30 * secondMs;
const failingPolls = 5;

/** `GET /readyz` answers 503 only for `failing`; what is degraded and works is `warn`. */
export function readinessOf(vitals: Vitals, now: Date): Readiness {
  const isOver = (since: Date | undefined, ms: number) => since !== undefined && now.getTime() - since.getTime() > ms;
  const isStarting = !isOver(vitals.startedAt, startingMs);
  const { outbox, backlog, sources, lastSentAt } = vitals;

  const dispatch = (): Check => {
    if (isOver(outbox.oldestPendingAt, 2 * minuteMs)) return isStarting ? 'starting' : 'failing';
    return outbox.dead > 0 ? 'warn' : 'ok';
  };
  const deliver = (): Check => {
    if (backlog.oldestDueAt === undefined) return 'idle';
    const isStuck =
      isOver(backlog.oldestDueAt, 2 * minuteMs) && (lastSentAt === undefined || isOver(lastSentAt, 2 * minuteMs));
    if (isStuck) return isStarting ? 'starting' : 'failing';
    return isOver(backlog.oldestDueAt, 10 * minuteMs) ? 'warn' : 'ok';
  };
  const telegram = (): Check => (vitals.isUnauthorized || isOver(vitals.conflictSince, minuteMs) ? 'failing' : 'ok');
  const source = ({ isNeeded, failures, lastAnswerAt, isStale, isStretched, isClosed }: SourceVitals): Check => {
    if (!isNeeded) return 'idle';
    if (isStale === true) return isStarting ? 'starting' : 'failing';
    if (failures >= failingPolls && isOver(lastAnswerAt ?? vitals.startedAt, 5 * minuteMs)) return 'failing';
    if (lastAnswerAt === undefined && isStarting) return 'starting';
    return isStretched === true || isClosed === true ? 'warn' : 'ok';
  };

  const prices = (): Check => {
    if (vitals.quotes.length === 0) return 'idle';
    return vitals.quotes.some(({ quote }) => quote !== undefined && isStale(quote.observedAt, now)) ? 'warn' : 'ok';
  };

  const checks: Record<string, Check> = {
    database: vitals.canWrite ? 'ok' : 'failing',
    ...Object.fromEntries(sources.map((one) => [one.source, source(one)])),
    prices: prices(),
    dispatch: dispatch(),
    deliver: deliver(),
    telegram: telegram(),
  };
  return { ready: Object.values(checks).every((check) => check !== 'failing'), checks };
}

/** Asks the parts one after the other; a store that cannot be written fails its own check, not the question. */
export async function askVitals(
  clock: Clock,
  touch: (now: Date) => Promise<void>,
  rest: () => Promise<Omit<Vitals, 'canWrite'>>,
): Promise<Vitals> {
  const canWrite = await touch(clock.now()).then(
    () => true,
    () => false,
  );
  return { ...(await rest()), canWrite };
}

/** Readiness writes to the disk and looks through tables: those who ask within a second get one answer. */
export function onceASecond<Answer>(clock: Clock, ask: () => Promise<Answer>): () => Promise<Answer> {
  let last: { readonly at: number; readonly answer: Promise<Answer> } | undefined;
  return () => {
    const now = clock.monotonicMs();
    if (!last || now - last.at >= secondMs) last = { at: now, answer: ask() };
    return last.answer;
  };
}
