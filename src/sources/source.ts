import type { Reading } from '../domain/reading.js';
import type { Subject } from '../domain/subject.js';

/** What one request brought: the good part is kept, the bad part is refused with its reason. */
export interface Fetched {
  readonly readings: readonly Reading[];
  readonly refused: readonly { readonly key: string; readonly why: string }[];
}

/** An upstream API that yields readings. */
export interface Source {
  readonly name: string;
  /** How many subjects one request can ask for. */
  readonly batch: number;
  /**
   * Readings of the subjects asked for; a subject may be missing. Rejects only when the reply as a whole is unusable, with the
   * reason in the message and no URL, header or token in it. Ends by its own deadline.
   */
  fetch(subjects: readonly Subject[], signal: AbortSignal): Promise<Fetched>;
}
