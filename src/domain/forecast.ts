import type { E2 } from './decimal.js';
import type { RainSubject } from './subject.js';

/** One hour of a forecast. Upstream stamps mark the END of their hour; `null` is what the upstream left open, never 0. */
export interface ForecastHour {
  readonly endsAt: Date;
  readonly rain: E2 | null;
  /** Of more than 0.1 mm, in whole percent. */
  readonly probability: number | null;
}

/** The coming hours of one cell, in order of time, without those that were over when it was fetched. */
export interface Forecast {
  readonly subject: RainSubject;
  readonly hours: readonly ForecastHour[];
  readonly source: string;
}
