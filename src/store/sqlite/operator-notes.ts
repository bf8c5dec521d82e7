import { z } from 'zod';
import type { NewsStore } from '../news-store.js';
import { answers } from './answers.js';
import type { Context } from './context.js';
import type { Subscribers } from './subscribers.js';

const Note = z.object({ thing: z.string(), state: z.string() });
const Count = z.object({ count: z.int() });
const Seq = z.object({ seq: z.int() });

const hourMs = 3_600_000;

/**
 * Messages to the operator leave as answers do. An answer belongs to an update: each of these has a row of its own in the inbox, handled
 * from its beginning and numbered below zero, where Telegram numbers none.
 */
export function operatorNotes(context: Context, subscribers: Subscribers): NewsStore {
  const { sql } = context;
  const last = sql.query(
    'SELECT thing, state FROM operator_note WHERE id IN (SELECT MAX(id) FROM operator_note GROUP BY thing)',
    Note,
  );
  // A clock that went back leaves notes of the future: they must not silence us until then.
  const lately = sql.query(
    'SELECT COUNT(DISTINCT told_at) AS count FROM operator_note WHERE told_at > :now - :hour AND told_at <= :now',
    Count,
  );
  const forget = sql.command(
    `DELETE FROM operator_note WHERE (told_at <= :now - :hour OR told_at > :now)
       AND id NOT IN (SELECT MAX(id) FROM operator_note GROUP BY thing)`,
  );
  const note = sql.command('INSERT INTO operator_note (thing, state, told_at) VALUES (:thing, :state, :now)');
  const begin = sql.query(
    `INSERT INTO inbox (update_id, chat_id, state, received_at)
     SELECT MIN(0, COALESCE(MIN(update_id), 0)) - 1, :chat, 'done', :now FROM inbox RETURNING seq`,
    Seq,
  );
  const put = answers(context);
  return {
    toldOperator: async (now) => ({
      states: new Map(last.all().map(({ thing, state }) => [thing, state])),
      lastHour: lately.get({ now: now.getTime(), hour: hourMs })?.count ?? 0,
    }),
    tellOperator: async (chat, answer, states, at) => {
      const now = at.getTime();
      sql.transaction(() => {
        const { id: subscriberId } = subscribers.ensure(chat, undefined, at);
        const seq = begin.get({ chat: chat.chatId, now })?.seq;
        if (seq === undefined) throw new Error('a row of the inbox could not be made');
        put(answer, { subscriberId, update: seq, ordinal: 0, now: at });
        for (const [thing, state] of states) note({ thing, state, now });
        forget({ now, hour: hourMs });
      });
    },
  };
}
