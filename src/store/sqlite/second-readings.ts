import { z } from 'zod';
import type { E8 } from '../../domain/decimal.js';
import type { Context } from './context.js';
import { Price, Time } from './subjects.js';

const Row = z.object({ id: z.int(), ordinal: z.int(), previousId: z.int().nullable(), value: Price, observedAt: Time });
const Id = z.object({ id: z.int() });

/** Exported for the plan test. */
export const newestSecondSql = `SELECT id, ordinal, previous_id AS previousId, value, observed_at AS observedAt FROM reading
  WHERE subject_id = :subject AND ordinal < 0 ORDER BY ordinal LIMIT 1`;

interface SecondReading {
  readonly subject: number;
  readonly value: E8;
  readonly observedAt: Date;
  readonly source: string;
  /** The subject's current reading, after which the first source fell silent. */
  readonly after: number;
  readonly now: Date;
}

/**
 * Prices of a second source that raised a doubt. They lie beside the readings of the first and outside of their order: they count down from
 * -1, none is ever current, and each names by `previous_id` the reading after which the first source fell silent.
 */
export function secondReadings({ sql }: Context): {
  newest(subject: number): { readonly previousId: number | null } | undefined;
  /** One row for a price and a silence, however often it is asked for. */
  idOf(reading: SecondReading): number;
} {
  const newest = sql.query(newestSecondSql, Row);
  const insert = sql.query(
    `INSERT INTO reading (subject_id, ordinal, value, observed_at, source, previous_id, received_at)
     VALUES (:subject, :ordinal, :value, :observedAt, :source, :after, :now) RETURNING id`,
    Id,
  );
  return {
    newest: (subject) => newest.get({ subject }),
    idOf: ({ subject, value, observedAt, source, after, now }) => {
      const last = newest.get({ subject });
      const isSame = last?.value === value && last.observedAt.getTime() === observedAt.getTime();
      if (isSame && last.previousId === after) return last.id;
      const ordinal = (last?.ordinal ?? 0) - 1;
      const made = insert.get({
        ...{ subject, ordinal, value, source, after },
        observedAt: observedAt.getTime(),
        now: now.getTime(),
      });
      if (!made) throw new Error('a second price could not be kept');
      return made.id;
    },
  };
}
