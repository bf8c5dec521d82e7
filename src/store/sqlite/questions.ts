import { z } from 'zod';
import type { Context } from './context.js';

/** Who does not answer for a day has forgotten what was asked. */
export const waitsMs = 24 * 3_600_000;

/** What was asked of a subscriber and is not answered yet: one question at a time. */
export interface Questions {
  of(subscriberId: number, now: Date): string | undefined;
  /** `null`: nothing is asked any more. */
  put(subscriberId: number, body: string | null, now: Date): void;
}

export function questions({ sql }: Context): Questions {
  const find = sql.query(
    'SELECT body FROM question WHERE subscriber_id = :id AND asked_at > :since',
    z.object({ body: z.string() }),
  );
  const put = sql.command(
    `INSERT INTO question (subscriber_id, body, asked_at) VALUES (:id, :body, :now)
     ON CONFLICT (subscriber_id) DO UPDATE SET body = excluded.body, asked_at = excluded.asked_at`,
  );
  const remove = sql.command('DELETE FROM question WHERE subscriber_id = :id');
  return {
    of: (id, now) => find.get({ id, since: now.getTime() - waitsMs })?.body,
    put: (id, body, now) => {
      if (body === null) remove({ id });
      else put({ id, body, now: now.getTime() });
    },
  };
}
