import type { Fail } from '../../failpoint.js';
import type { Sql } from './database.js';

/** What the parts of the store share. */
export interface Context {
  readonly sql: Sql;
  readonly fail: Fail;
  /** A new webhook-id. */
  readonly newEventId: () => string;
  /** For how long a confirmed value is the current one, by kind. */
  readonly currentForMs: { readonly fx: number; readonly rain: number };
  /** Ways to a phone: an alert is delivered by each, an answer by the first, the one that people talk through. */
  readonly channels: readonly [string, ...string[]];
  /** Every event goes to all of these. */
  readonly webhookUrls: readonly string[];
}
