import { within, type Clock } from '../clock.js';
import { pointOf } from '../domain/cell.js';
import type { Forecast } from '../domain/forecast.js';
import { subjectCell, type RainSubject } from '../domain/subject.js';
import type { HttpClient } from '../http/client.js';
import type { FetchedForecasts, ForecastSource } from './forecast-source.js';
import { openMeteoAsk, RefusedByUpstream } from './open-meteo-answer.js';
import { hoursOf } from './open-meteo-hours.js';
import { partsOf } from './open-meteo-parts.js';

/** 26 hours ahead: the hour in progress, 25 more, the one already over that comes first, and one to spare over the turn of an hour. */
const forecastHours = 28;
/** More makes URLs that proxies cut (100 places are about 3.2 kB). It saves requests, not quota. */
const mostPlaces = 100;
/** One place that upstream refuses makes it refuse all: so many more requests are made to find it, two for each halving of a hundred. */
const mostHalvings = 14;
const wholeDeadlineMs = 30_000;

export interface OpenMeteoOptions {
  /** Scheme and host. A key needs the host for customers: the free one answers it with a redirect, which nobody follows. */
  readonly url: string;
  readonly key?: string;
  readonly http: HttpClient;
  readonly clock: Clock;
  /** How often the forecast of a place is fetched. */
  readonly everyMs?: number;
}

/** Hours of rain from Open-Meteo, up to 100 places in one request. Each place counts as one call of its quota. */
export function openMeteo({ url, ...options }: OpenMeteoOptions): ForecastSource {
  const { clock } = options;
  const get = openMeteoAsk(options);
  const ask = async (subjects: readonly RainSubject[], signal: AbortSignal) => {
    const { data } = await get(`${url}${pathFor(subjects)}`, signal);
    return forecastsOf(data, subjects, clock.now());
  };
  return {
    name: 'open-meteo',
    batch: mostPlaces,
    fetch: async (subjects, signal) => {
      if (subjects.length === 0) return { forecasts: [], refused: [] };
      const fetched = await within(wholeDeadlineMs, signal, (until) => halving(subjects, (some) => ask(some, until)));
      const [first] = fetched.refused;
      if (fetched.forecasts.length === 0 && first) throw new Error(`no usable forecast: ${first.why}`);
      return fetched;
    },
  };
}

function pathFor(subjects: readonly RainSubject[]): string {
  const points = subjects.map((subject) => pointOf(subjectCell(subject)));
  const query = [
    `latitude=${points.map(({ latitude }) => latitude).join(',')}`,
    `longitude=${points.map(({ longitude }) => longitude).join(',')}`,
    'hourly=precipitation,precipitation_probability',
    `forecast_hours=${forecastHours}`,
    'timeformat=unixtime&timezone=auto',
  ];
  return `/v1/forecast?${query.join('&')}`;
}

type Ask = (subjects: readonly RainSubject[]) => Promise<FetchedForecasts>;
type Refused = FetchedForecasts['refused'][number];

/** One place that upstream refuses makes it refuse the whole request: it is looked for by halves, so that the others are not without a forecast. */
async function halving(subjects: readonly RainSubject[], ask: Ask): Promise<FetchedForecasts> {
  try {
    return await ask(subjects);
  } catch (error) {
    if (!(error instanceof RefusedByUpstream) || subjects.length === 1) throw error;
  }
  const forecasts: Forecast[] = [];
  const refused: Refused[] = [];
  const waiting = halvesOf(subjects);
  for (let left = mostHalvings; ; left -= 1) {
    const some = waiting.shift();
    if (!some) return { forecasts, refused };
    try {
      if (left === 0) throw new Error('one of several that upstream refused');
      const fetched = await ask(some);
      forecasts.push(...fetched.forecasts);
      refused.push(...fetched.refused);
    } catch (error) {
      if (error instanceof RefusedByUpstream && some.length > 1) waiting.push(...halvesOf(some));
      else if (error instanceof RefusedByUpstream) refused.push(...refusedAll(some, error));
      // What was brought so far is kept; of a fault that brought nothing the caller must know, also how long to wait.
      else if (forecasts.length === 0) throw error;
      else return { forecasts, refused: [...refused, ...refusedAll([...some, ...waiting.flat()], error)] };
    }
  }
}

function halvesOf(subjects: readonly RainSubject[]): (readonly RainSubject[])[] {
  const middle = Math.ceil(subjects.length / 2);
  return [subjects.slice(0, middle), subjects.slice(middle)];
}

function refusedAll(subjects: readonly RainSubject[], error: unknown): readonly Refused[] {
  const why = error instanceof Error ? error.message : 'no answer';
  return subjects.map((key) => ({ key, why }));
}

function forecastsOf(data: unknown, subjects: readonly RainSubject[], now: Date): FetchedForecasts {
  const { byPlace, strange } = partsOf(data, subjects.length);
  const forecasts: Forecast[] = [];
  const refused: Refused[] = [];
  for (const [at, subject] of subjects.entries()) {
    const hours = hoursOfOne(byPlace.get(at) ?? [], subject, now);
    if (typeof hours === 'string') refused.push({ key: subject, why: hours });
    else forecasts.push({ subject, hours, source: 'open-meteo' });
  }
  if (strange > 0) refused.push({ key: 'more', why: `${strange} of the reply are for no place that was asked for` });
  return { forecasts, refused };
}

function hoursOfOne(parts: readonly unknown[], subject: RainSubject, now: Date): Forecast['hours'] | string {
  const [part, ...others] = parts;
  if (part === undefined) return 'missing in the reply';
  return others.length > 0 ? 'more than once in the reply' : hoursOf(part, subjectCell(subject), now);
}
