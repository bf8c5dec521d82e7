import type { Spent } from '../domain/fetch-budget.js';
import type { Forecast } from '../domain/forecast.js';
import type { FxSubject, RainSubject, Subject } from '../domain/subject.js';
import type { Quote } from '../domain/tick-gate.js';

/** A place that somebody watches, and when its forecast was last fetched. */
export interface LivePlace {
  readonly subject: RainSubject;
  readonly fetchedAt: Date | undefined;
}

/** A pair that somebody watches, and its last price; `undefined`: none has come yet. */
export interface LiveQuote {
  readonly subject: FxSubject;
  readonly quote: Quote | undefined;
}

/** A place that somebody asks about. */
export interface AskedPlace extends LivePlace {
  readonly isWatched: boolean;
}

export interface PollStore {
  /** Subjects that somebody watches, each once: the cost of polling grows with these, never with subscribers. */
  liveSubjects(): Promise<readonly Subject[]>;
  /** The pairs among them, each with the last price that was applied. */
  liveQuotes(): Promise<readonly LiveQuote[]>;
  /** The places among them. */
  livePlaces(): Promise<readonly LivePlace[]>;
  /** How any place stands, also one that nobody has named before. */
  placeOf(subject: RainSubject): Promise<AskedPlace>;
  /** Keeps the coming hours of each place until the next fetch. */
  storeForecasts(forecasts: readonly Forecast[], now: Date): Promise<void>;
  /** What has been asked of the forecast's source so far. */
  spent(): Promise<Spent | undefined>;
  recordSpent(spent: Spent): Promise<void>;
}
