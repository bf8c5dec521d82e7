import type { Place } from '../domain/place.js';

/** A town that a person may mean. */
export interface Town extends Place {
  /** The name alone: `Santos`; `name` has its state too. */
  readonly town: string;
  /** `SP`; absent abroad. */
  readonly state?: string;
}

/** What a person typed of a place, small and without accents, hyphens and apostrophes: `santos`, `sp`. */
export interface TownQuery {
  readonly name: string;
  readonly state?: string;
}
