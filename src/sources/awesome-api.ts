import { z } from 'zod';
import type { Clock } from '../clock.js';
import { parseE8 } from '../domain/decimal.js';
import { isPair, isPlausible, type Pair } from '../domain/pair.js';
import type { Reading } from '../domain/reading.js';
import { fxSubject, pairOf } from '../domain/subject.js';
import { HttpFault, type HttpClient } from '../http/client.js';
import { resilient } from './resilience.js';
import type { Fetched, Source } from './source.js';

const Quote = z.object({
  code: z.string(),
  codein: z.string(),
  bid: z.string().regex(/^\d{1,9}(?:\.\d{1,20})?$/), // reais; a string upstream, and Number('') would be 0
  timestamp: z.string().regex(/^\d{10}(?:\d{3})?$/), // of the trade, UTC seconds; rows of 2018 carry milliseconds
});
const Reply = z.record(z.string(), z.unknown()); // keyed `USDBRL`

/** A stamp later than this after the reply's own date would silence its pair until then, by the rule of order. */
const mostAheadMs = 2 * 60_000;
const mostRefusedTold = 20;

export interface AwesomeApiOptions {
  readonly url: string;
  readonly key?: string;
  readonly http: HttpClient;
  readonly clock: Clock;
  /** How often it is polled. */
  readonly everyMs: number;
}

/** Exchange rates from AwesomeAPI, any number of pairs in one request. The value is the bid ("compra"). */
export function awesomeApi({ url, key, http, clock, everyMs }: AwesomeApiOptions): Source {
  const policy = resilient({
    isPassing: (error) => error instanceof HttpFault && error.isPassing,
    isRefusal: (error) => error instanceof HttpFault && error.isRefusal,
    clock,
    everyMs,
  });
  const headers: Record<string, string> = key === undefined ? {} : { 'x-api-key': key };
  const ask = async (pairs: readonly Pair[], signal: AbortSignal): Promise<Fetched> => {
    const path = `/json/last/${pairs.join(',')}`;
    const reply = await policy.execute(({ signal: own }) => http.getJson(`${url}${path}`, headers, own), signal);
    const { data: quotes } = Reply.safeParse(reply.data);
    if (!quotes) throw new Error('the reply is not an object of quotes');
    const date = Date.parse(reply.header('date') ?? '');
    const latest = new Date((Number.isNaN(date) ? clock.now().getTime() : date) + mostAheadMs);
    return readingsOf(quotes, new Set(pairs), latest);
  };
  return {
    name: 'awesomeapi',
    batch: 50,
    fetch: async (subjects, signal) => {
      const wanted = subjects.map(pairOf);
      try {
        return await ask(wanted, signal);
      } catch (error) {
        if (!isUnknownPair(error) || wanted.length === 1) throw error;
        return oneByOne(wanted, (pair) => ask([pair], signal));
      }
    },
  };
}

/**
 * One pair that the upstream does not know fails the whole request (404 CoinNotExists): the others must not go unheard for it, and
 * what came before a fault is kept.
 */
async function oneByOne(wanted: readonly Pair[], ask: (pair: Pair) => Promise<Fetched>): Promise<Fetched> {
  const readings: Reading[] = [];
  const refused: Fetched['refused'][number][] = [];
  for (const pair of wanted) {
    try {
      const fetched = await ask(pair);
      readings.push(...fetched.readings);
      refused.push(...fetched.refused);
    } catch (error) {
      refused.push({ key: pair, why: error instanceof Error ? error.message : 'no answer' });
    }
  }
  return { readings, refused };
}

function isUnknownPair(error: unknown): boolean {
  return error instanceof HttpFault && error.status === 404;
}

/** The good part of a reply is kept, the bad part is refused with its reason; of very many bad ones the first are told. */
function readingsOf(quotes: Readonly<Record<string, unknown>>, asked: ReadonlySet<string>, latest: Date): Fetched {
  const readings: Reading[] = [];
  const refused: { key: string; why: string }[] = [];
  for (const [key, raw] of Object.entries(quotes)) {
    const reading = readingOf(raw, asked, latest);
    if (typeof reading !== 'string') readings.push(reading);
    else if (refused.length < mostRefusedTold) refused.push({ key: key.slice(0, 20), why: reading });
  }
  return { readings, refused };
}

function readingOf(raw: unknown, asked: ReadonlySet<string>, latest: Date): Reading | string {
  const { data: quote, error } = Quote.safeParse(raw);
  if (error) return z.prettifyError(error).replaceAll('\n', ' ');
  const pair = `${quote.code}-${quote.codein}`;
  if (!isPair(pair) || !asked.has(pair)) return 'a pair that was not asked for';
  const value = parseE8(quote.bid);
  if (value === undefined || !isPlausible(pair, value)) return 'a price outside the bounds of the pair';
  const observedAt = new Date(Number(quote.timestamp.padEnd(13, '0')));
  if (observedAt > latest) return 'a time in the future';
  return { subject: fxSubject(pair), value, observedAt, source: 'awesomeapi' };
}
