import type { Reading } from '../domain/reading.js';
import type { FxSubject } from '../domain/subject.js';

/** What one request brought: the good part is kept, the bad part is refused with its reason. */
export interface Fetched {
  readonly readings: readonly Reading[];
  readonly refused: readonly { readonly key: string; readonly why: string }[];
}

/** An upstream API that yields prices. */
export interface Source {
  readonly name: string;
  /** How many pairs one request can ask for. */
  readonly batch: number;
  /**
   * Readings of the pairs asked for; a pair may be missing. Rejects only when the reply as a whole is unusable, with the
   * reason in the message and no URL, header or token in it. Ends by its own deadline.
   */
  fetch(subjects: readonly FxSubject[], signal: AbortSignal): Promise<Fetched>;
}
