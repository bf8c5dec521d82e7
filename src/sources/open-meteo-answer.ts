import { z } from 'zod';
import type { Clock } from '../clock.js';
import { HttpFault, type HttpClient, type Reply } from '../http/client.js';
import { QuotaUsedUp } from './forecast-source.js';
import { resilient } from './resilience.js';

const Refusal = z.object({ reason: z.string() }); // {"error":true,"reason":"…"}

/** 400: something asked for is wrong. 429: too much was asked for. Both tell why, and no second try helps. */
const toldStatuses = [400, 429];
const secondMs = 1_000;
const minuteMs = 60_000;
const hourMs = 3_600_000;
const dayMs = 86_400_000;
/** Upstream clears its windows by its own clock, and its Date header has no parts of a second. */
const afterTurnMs = 5 * secondMs;

/** What was asked for is wrong upstream, as far as it may be told: its own words without anything that could be ours or a place. */
export class RefusedByUpstream extends Error {}

export interface AskOptions {
  readonly key?: string;
  readonly http: HttpClient;
  readonly clock: Clock;
  /** How often it is polled; absent: whenever a person wants to know. */
  readonly everyMs?: number;
}

/**
 * One way to ask all of Open-Meteo's services: the key in a header (a query ends in logs), one more try for what passes, the breaker.
 * Rejects with {@link QuotaUsedUp}, {@link RefusedByUpstream} or an {@link HttpFault}; the first two open no breaker.
 */
export function openMeteoAsk({
  key,
  http,
  clock,
  everyMs,
}: AskOptions): (url: string, signal: AbortSignal) => Promise<Reply> {
  const isPassing = (error: Error) => error instanceof HttpFault && error.isPassing;
  const isRefusal = (error: unknown) => error instanceof HttpFault && error.isRefusal;
  const policy = resilient({ isPassing, isRefusal, clock, ...(everyMs === undefined ? {} : { everyMs }) });
  const headers: Record<string, string> = key === undefined ? {} : { 'X-Api-Key': key };
  return async (url, signal) => {
    const reply = await policy.execute(
      ({ signal: own }) => http.getJson(url, headers, own, toldStatuses).catch(withoutReason),
      signal,
    );
    if (reply.status === 200) return reply;
    const reason = Refusal.safeParse(reply.data).data?.reason ?? '';
    if (reply.status === 429) throw quotaUsedUp(reason, dateOf(reply) ?? clock.now());
    throw new RefusedByUpstream(`refused (HTTP ${reply.status}): ${tellable(reason, key)}`);
  };
}

/** A 429 of a proxy before it may come as a page. It means what it means. */
function withoutReason(error: unknown): Reply {
  if (error instanceof HttpFault && error.status === 429)
    return { status: 429, header: () => undefined, data: undefined };
  throw error;
}

/**
 * Upstream sets no Retry-After: the reason tells which of its windows is full, and they are fixed ones (a minute, an hour, a UTC day). An
 * unknown reason waits a minute. `now` is by upstream's own clock where its reply told.
 */
function quotaUsedUp(reason: string, now: Date): QuotaUsedUp {
  const untilNext = (lengthMs: number) => lengthMs - (now.getTime() % lengthMs) + afterTurnMs;
  if (/concurrent/i.test(reason)) return new QuotaUsedUp('too many requests at once', afterTurnMs);
  if (/^hourly|next hour/i.test(reason))
    return new QuotaUsedUp('the calls of this hour are used up', untilNext(hourMs));
  if (/^daily|tomorrow/i.test(reason)) return new QuotaUsedUp('the calls of this day are used up', untilNext(dayMs));
  return new QuotaUsedUp('the calls of this minute are used up', minuteMs);
}

function dateOf(reply: Reply): Date | undefined {
  const ms = Date.parse(reply.header('date') ?? '');
  return Number.isNaN(ms) ? undefined : new Date(ms);
}

/** A reason may repeat what was asked ("Given: 123.0"): numbers and all but plain words go, and a reason with the key in it goes whole. */
function tellable(reason: string, key: string | undefined): string {
  const isOurs = reason.includes('://') || (key !== undefined && reason.includes(key));
  return isOurs || reason === '' ? 'no reason that can be told' : reason.replace(/[^a-z ,'_]+/gi, '…').slice(0, 120);
}
