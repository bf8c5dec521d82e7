import { z } from 'zod';
import type { Sql } from './database.js';

/** The id of the last alert that was ever made, also of one that is gone; 0 before the first. */
export function lastAlertIn(sql: Sql): () => number {
  const last = sql.query(
    "SELECT COALESCE(MAX(seq), 0) AS id FROM sqlite_sequence WHERE name = 'alert'",
    z.object({ id: z.int() }),
  );
  return () => last.get()?.id ?? 0;
}
