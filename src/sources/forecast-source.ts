import type { Forecast } from '../domain/forecast.js';
import type { RainSubject } from '../domain/subject.js';

/** What one request brought: the good part is kept, the bad part is refused with its reason. */
export interface FetchedForecasts {
  readonly forecasts: readonly Forecast[];
  readonly refused: readonly { readonly key: string; readonly why: string }[];
}

/** The upstream wants no call before this wait has passed: its allowance of the minute, the hour or the day is used up. */
export class QuotaUsedUp extends Error {
  readonly waitMs: number;

  constructor(why: string, waitMs: number) {
    super(why);
    this.waitMs = waitMs;
  }
}

/** An upstream API that yields the coming hours of rain. */
export interface ForecastSource {
  readonly name: string;
  /** How many places one request can ask for. */
  readonly batch: number;
  /**
   * Forecasts of the places asked for; one may be missing. Rejects only when the reply as a whole is unusable, with the reason in the
   * message and no URL, header or token in it; with {@link QuotaUsedUp} where the upstream says so. Ends by its own deadline.
   */
  fetch(subjects: readonly RainSubject[], signal: AbortSignal): Promise<FetchedForecasts>;
}
