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
  /** Every event goes to all of these. */
  readonly webhookUrls: readonly string[];
}
