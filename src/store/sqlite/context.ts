import type { Fail } from '../../failpoint.js';
import type { Sql } from './database.js';

/** What the parts of the store share. */
export interface Context {
  readonly sql: Sql;
  readonly fail: Fail;
  /** A new webhook-id. */
  readonly newEventId: () => string;
  /** Every event goes to all of these. */
  readonly webhookUrls: readonly string[];
}
