import { z } from 'zod';
import type { Clock } from '../clock.js';
import { parseE8 } from '../domain/decimal.js';
import { brasiliaDay, fromBrasilia, marketDayBefore, type BrasiliaDay } from '../domain/market-hours.js';
import { isPlausible, type Pair } from '../domain/pair.js';
import type { Reading } from '../domain/reading.js';
import { fxSubject, pairOf } from '../domain/subject.js';
import { HttpFault, type HttpClient } from '../http/client.js';
import { resilient } from './resilience.js';
import type { Fetched, Source } from './source.js';

const Bulletin = z.object({
  cotacaoCompra: z.number(), // reais; its shortest text is the decimal that was sent
  dataHoraCotacao: z.string(),
});
const Reply = z.object({ value: z.array(z.unknown()) });
/** `2026-09-18 13:03:34.742036`, on Brasília's clock and without a zone; 3 to 6 digits of a second, or one where they are zero. */
const Stamp = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,6}))?$/;

/** As with any price: a stamp later than this after the reply's own date is refused. */
const mostAheadMs = 2 * 60_000;
const mostRefusedTold = 20;

export interface PtaxOptions {
  readonly url: string;
  readonly http: HttpClient;
  readonly clock: Clock;
  /** How often it may be asked while it is needed. */
  readonly everyMs: number;
}

/**
 * The Banco Central's PTAX: the official price, the mean of what dealers say at about 10, 11, 12 and 13 h of a market day, and so told four
 * or five times a day. The value is the latest bulletin's `cotacaoCompra`, of today, or of the market day before while today has none: on a
 * weekend, on a holiday and before ten the list is empty. One request for each pair and day; no key.
 */
export function ptax({ url, http, clock, everyMs }: PtaxOptions): Source {
  const policy = resilient({
    isPassing: (error) => error instanceof HttpFault && error.isPassing,
    isRefusal: (error) => error instanceof HttpFault && error.isRefusal,
    clock,
    everyMs,
  });
  const bulletinsOf = async (pair: Pair, day: BrasiliaDay, signal: AbortSignal): Promise<Fetched> => {
    const reply = await policy.execute(
      ({ signal: own }) => http.getJson(`${url}${pathOf(pair, day)}`, {}, own),
      signal,
    );
    const { data } = Reply.safeParse(reply.data);
    if (!data) throw new Error('the reply is not a list of bulletins');
    const date = Date.parse(reply.header('date') ?? '');
    const latest = new Date((Number.isNaN(date) ? clock.now().getTime() : date) + mostAheadMs);
    return latestOf(pair, data.value, latest);
  };
  const ask = async (pair: Pair, signal: AbortSignal): Promise<Fetched> => {
    const today = brasiliaDay(clock.now());
    const fetched = await bulletinsOf(pair, today, signal);
    if (fetched.readings.length + fetched.refused.length > 0) return fetched;
    const before = await bulletinsOf(pair, marketDayBefore(today), signal);
    const isKnown = before.readings.length + before.refused.length > 0;
    return isKnown ? before : { readings: [], refused: [{ key: pair, why: 'no bulletin of today or the day before' }] };
  };
  return {
    name: 'ptax',
    batch: 1,
    fetch: async (subjects, signal) => {
      const fetched: Fetched[] = [];
      for (const subject of subjects) fetched.push(await ask(pairOf(subject), signal));
      return {
        readings: fetched.flatMap(({ readings }) => readings),
        refused: fetched.flatMap(({ refused }) => refused),
      };
    },
  };
}

/** The service wants the day as MM-DD-YYYY, and its texts in quotes. */
function pathOf(pair: Pair, { year, month, day }: BrasiliaDay): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const asked = `@moeda=%27${pair.slice(0, 3)}%27&@dataCotacao=%27${two(month)}-${two(day)}-${year}%27&$format=json`;
  return `/olinda/servico/PTAX/versao/v1/odata/CotacaoMoedaDia(moeda=@moeda,dataCotacao=@dataCotacao)?${asked}`;
}

/** The latest bulletin that can be used; the bad ones are refused with their reason, of very many the first. */
function latestOf(pair: Pair, bulletins: readonly unknown[], latest: Date): Fetched {
  let newest: Reading | undefined;
  const refused: { key: string; why: string }[] = [];
  for (const raw of bulletins) {
    const reading = readingOf(pair, raw, latest);
    if (typeof reading === 'string') {
      if (refused.length < mostRefusedTold) refused.push({ key: pair, why: reading });
    } else if (newest === undefined || reading.observedAt > newest.observedAt) newest = reading;
  }
  return { readings: newest === undefined ? [] : [newest], refused };
}

function readingOf(pair: Pair, raw: unknown, latest: Date): Reading | string {
  const { data: bulletin, error } = Bulletin.safeParse(raw);
  if (error) return z.prettifyError(error).replaceAll('\n', ' ');
  const value = parseE8(String(bulletin.cotacaoCompra));
  if (value === undefined || !isPlausible(pair, value)) return 'a price outside the bounds of the pair';
  const observedAt = momentOf(bulletin.dataHoraCotacao);
  if (observedAt === undefined) return 'a time that is none';
  if (observedAt > latest) return 'a time in the future';
  return { subject: fxSubject(pair), value, observedAt, source: 'ptax' };
}

function momentOf(text: string): Date | undefined {
  const found = Stamp.exec(text);
  if (!found) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map(Number);
  const ms = Number((found[7] ?? '').padEnd(3, '0').slice(0, 3));
  const midnight = new Date(Date.UTC(year, month - 1, day));
  const isDay = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
  if (!isDay || hour > 23 || minute > 59 || second > 59) return undefined;
  return fromBrasilia({ year, month, day }, ((hour * 60 + minute) * 60 + second) * 1000 + ms);
}
