import type { Clock } from '../clock.js';
import type { HttpClient } from '../http/client.js';
import { awesomeApi } from './awesome-api.js';
import type { ForecastSource } from './forecast-source.js';
import type { Geocoder } from './geocoder.js';
import { openMeteoGeocoding } from './open-meteo-geocoding.js';
import { openMeteo } from './open-meteo.js';
import { ptax } from './ptax.js';
import type { Source } from './source.js';

export interface SourceSettings {
  readonly awesomeApiUrl: string;
  readonly awesomeApiKey: string | undefined;
  readonly ptaxUrl: string;
  readonly fxPollMs: number;
  readonly rainFetchMs: number;
  readonly openMeteoUrl: string;
  readonly openMeteoGeocodingUrl: string;
  readonly openMeteoKey: string | undefined;
}

/** A source and how often it is asked. */
export interface Polled {
  readonly source: Source;
  readonly everyMs: number;
}

/** Sources of prices, one line for each. */
export function sources(settings: SourceSettings, http: HttpClient, clock: Clock): readonly Polled[] {
  const { awesomeApiUrl: url, awesomeApiKey: key, fxPollMs } = settings;
  const options = { url, http, clock, everyMs: fxPollMs, ...(key === undefined ? {} : { key }) };
  return [{ source: awesomeApi(options), everyMs: fxPollMs }];
}

/** The source whose price is another price: it answers questions and raises doubts (docs/decisions/0013-the-second-price.md). */
export function secondSource(
  { ptaxUrl: url, fxPollMs: everyMs }: SourceSettings,
  http: HttpClient,
  clock: Clock,
): Source {
  return ptax({ url, http, clock, everyMs });
}

/** The source of rain, and who knows places that our own list of towns does not. */
export function rainSources(
  { rainFetchMs, openMeteoUrl, openMeteoGeocodingUrl, openMeteoKey: key }: SourceSettings,
  http: HttpClient,
  clock: Clock,
): { readonly forecasts: ForecastSource; readonly geocoder: Geocoder } {
  const options = { http, clock, ...(key === undefined ? {} : { key }) };
  return {
    forecasts: openMeteo({ url: openMeteoUrl, everyMs: rainFetchMs, ...options }),
    geocoder: openMeteoGeocoding({ url: openMeteoGeocodingUrl, ...options }),
  };
}
