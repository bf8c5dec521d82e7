import { z } from 'zod';
import type { ConversationStore } from '../conversation-store.js';
import type { Context } from './context.js';
import { keptForMs } from './kept-for.js';

const Pending = z.object({ updateId: z.int(), chatId: z.int(), body: z.string(), failures: z.int() });
const Seq = z.object({ seq: z.int() });
const Failures = z.object({ failures: z.int() });

const mostFailures = 3;

export interface Inbox extends Pick<ConversationStore, 'storeUpdates' | 'nextUpdates' | 'passUpdate' | 'failUpdate'> {
  /**
   * Inside a transaction: ends the update and returns our own number of it, which never comes back: Telegram's ids restart at random
   * after a week of silence. `undefined`: it had ended before.
   */
  end(updateId: number): number | undefined;
}

/** Exported for the plan test. */
export const nextUpdatesSql = `SELECT update_id AS updateId, chat_id AS chatId, body, failures FROM inbox
  WHERE seq IN (SELECT MIN(seq) FROM inbox WHERE state = 'pending' GROUP BY chat_id)
    AND chat_id NOT IN (SELECT value FROM json_each(:except))
  ORDER BY seq LIMIT :limit`;

/**
 * Updates are on disk before the channel hears that we have them, and leave when what they led to is on disk.
 */
export function inbox({ sql }: Context): Inbox {
  const insert = sql.command(
    `INSERT INTO inbox (update_id, chat_id, body, received_at) VALUES (:updateId, :chatId, :body, :now)
     ON CONFLICT (update_id) DO NOTHING`,
  );
  // An id that comes back after so long is another update.
  const forget = sql.command(
    "DELETE FROM inbox WHERE update_id = :updateId AND received_at < :before AND state <> 'pending'",
  );
  const next = sql.query(nextUpdatesSql, Pending);
  const end = sql.query(
    "UPDATE inbox SET state = 'done', body = NULL WHERE update_id = :updateId AND state = 'pending' RETURNING seq",
    Seq,
  );
  const park = sql.command("UPDATE inbox SET state = 'parked', body = NULL WHERE update_id = :updateId");
  const fail = sql.query(
    'UPDATE inbox SET failures = failures + 1 WHERE update_id = :updateId RETURNING failures',
    Failures,
  );
  return {
    end: (updateId) => end.get({ updateId })?.seq,
    storeUpdates: async (updates, now) =>
      sql.transaction(() => {
        for (const { updateId } of updates) forget({ updateId, before: now.getTime() - keptForMs.update });
        return updates.reduce((sum, update) => sum + insert({ ...update, now: now.getTime() }), 0);
      }),
    nextUpdates: async (limit, except) => next.all({ limit, except: JSON.stringify(except) }),
    passUpdate: async (updateId) => {
      end.get({ updateId });
    },
    failUpdate: async (updateId) =>
      sql.transaction(() => {
        const failures = fail.get({ updateId })?.failures ?? mostFailures;
        if (failures < mostFailures) return 'again';
        park({ updateId });
        return 'parked';
      }),
  };
}
