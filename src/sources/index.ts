import type { Clock } from '../clock.js';
import type { HttpClient } from '../http/client.js';
import { awesomeApi } from './awesome-api.js';
import type { Source } from './source.js';

export interface SourceSettings {
  readonly awesomeApiUrl: string;
  readonly awesomeApiKey: string | undefined;
  readonly fxPollMs: number;
}

/** A source and how often it is asked. One line for each. */
export interface Polled {
  readonly source: Source;
  readonly everyMs: number;
}

export function sources(settings: SourceSettings, http: HttpClient, clock: Clock): readonly Polled[] {
  const { awesomeApiUrl: url, awesomeApiKey: key, fxPollMs } = settings;
  return [{ source: awesomeApi({ url, http, clock, ...(key === undefined ? {} : { key }) }), everyMs: fxPollMs }];
}
