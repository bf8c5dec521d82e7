import { z } from 'zod';
import type { Sql } from './database.js';

/** One kind of rows that are kept for a while. */
export interface Sweep {
  /** For the log. */
  readonly of: string;
  /**
   * Inside a transaction: lets go of what may go among a bounded number of rows behind `after`. `next`: where the following slice
   * begins; `undefined`: there is none.
   */
  slice(after: number, now: Date): { readonly gone: number; readonly next: number | undefined };
}

/** So many rows one transaction looks at, where each goes alone; a thousand held the event loop for up to 48 ms on a slow shared disk. */
export const sweepSize = 500;

/** Rows of which each that is found goes: there are more when as many were found as were looked for. */
export function drain(of: string, forget: (now: Date) => number, size = sweepSize): Sweep {
  return {
    of,
    slice: (_after, now) => {
      const gone = forget(now);
      return { gone, next: gone >= size ? 0 : undefined };
    },
  };
}

const Row = z.object({ id: z.int(), bornAt: z.int().nullable() });
type Row = z.infer<typeof Row>;

interface Walk {
  readonly of: string;
  /** `SELECT … AS id, … AS bornAt … WHERE id > :after ORDER BY id LIMIT :size`; a row without a time is as old as the one before it. */
  readonly rows: string;
  readonly size?: number;
  readonly keptMs: number;
  /** Lets go of what may go among the old ones after `after`, up to and with `last`. Returns how many went. */
  readonly forget: (range: { readonly after: number; readonly last: number }, now: Date) => number;
}

/** Rows whose ids grow with time, of which some must stay: looked at from the oldest until the first that is too young. */
export function walk(sql: Sql, { of, rows, size = sweepSize, keptMs, forget }: Walk): Sweep {
  const rowsBehind = sql.query(rows, Row);
  return {
    of,
    slice: (after, now) => {
      const found = rowsBehind.all({ after, size });
      // A clock that ran ahead once must not keep all that came after: such a row is as old as those around it.
      const isAhead = ({ bornAt }: Row) => bornAt !== null && bornAt > now.getTime();
      const young = found.findIndex(
        (row) => row.bornAt !== null && row.bornAt >= now.getTime() - keptMs && !isAhead(row),
      );
      const old = young === -1 ? found : found.slice(0, young);
      const last = old.findLast((row) => !isAhead(row))?.id;
      const next = old.length === size ? old.at(-1)?.id : undefined;
      return { gone: last === undefined ? 0 : forget({ after, last }, now), next };
    },
  };
}
