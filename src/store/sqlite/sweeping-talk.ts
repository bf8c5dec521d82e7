import { z } from 'zod';
import type { Context } from './context.js';
import { keptForMs } from './kept-for.js';
import { waitsMs } from './questions.js';
import { drain, sweepSize, walk, type Sweep } from './sweep.js';

/** Exported for the plan test. */
export const talkSweepSql = {
  questions: `DELETE FROM question WHERE subscriber_id IN (
    SELECT subscriber_id FROM question WHERE asked_at <= :before ORDER BY asked_at LIMIT ${sweepSize})`,
  changes: `SELECT changed_by AS id, received_at AS bornAt FROM setting_change LEFT JOIN inbox ON inbox.seq = changed_by
    WHERE changed_by > :after ORDER BY changed_by LIMIT :size`,
  updates: `DELETE FROM inbox WHERE seq IN (
    SELECT seq FROM inbox WHERE received_at < :before AND state <> 'pending' ORDER BY received_at LIMIT ${sweepSize})`,
  // An answer is as old as its update.
  answers: `SELECT inbox_seq AS id, MAX(received_at) AS bornAt FROM delivery LEFT JOIN inbox ON inbox.seq = inbox_seq
    WHERE inbox_seq > :after GROUP BY inbox_seq ORDER BY inbox_seq LIMIT :size`,
  forgetAnswers: `DELETE FROM delivery WHERE inbox_seq > :after AND inbox_seq <= :last AND state NOT IN ('pending', 'sending')
    RETURNING message_id AS message`,
  messages: `DELETE FROM message WHERE id IN (SELECT value FROM json_each(:messages))
    AND NOT EXISTS (SELECT 1 FROM delivery WHERE delivery.message_id = message.id)`,
} as const;

/** An update is answered with a few messages. */
const updatesAtOnce = 100;
const OfMessage = z.object({ message: z.int().nullable() });

/** What was said and asked: questions, settings that could be taken back, updates and the answers to them. */
export function talkSweeps({ sql }: Context): readonly Sweep[] {
  const questions = sql.command(talkSweepSql.questions);
  // A move is taken back with its place or not at all.
  const fixMoves = sql.command(
    `UPDATE subscription SET status_before = NULL WHERE is_here = 1 AND (subscriber_id, changed_by) IN (
       SELECT subscriber_id, changed_by FROM setting_change
       WHERE changed_by > :after AND changed_by <= :last AND json_extract(change, '$.after.placeCell') IS NOT NULL)`,
  );
  const changes = sql.command('DELETE FROM setting_change WHERE changed_by > :after AND changed_by <= :last');
  const updates = sql.command(talkSweepSql.updates);
  const answers = sql.query(talkSweepSql.forgetAnswers, OfMessage);
  const messages = sql.command(talkSweepSql.messages);
  return [
    drain('questions', (now) => questions({ before: now.getTime() - waitsMs })),
    walk(sql, {
      of: 'setting changes',
      rows: talkSweepSql.changes,
      keptMs: waitsMs,
      forget: (range) => {
        fixMoves(range);
        return changes(range);
      },
    }),
    drain('updates', (now) => updates({ before: now.getTime() - keptForMs.update })),
    walk(sql, {
      of: 'answers',
      rows: talkSweepSql.answers,
      size: updatesAtOnce,
      keptMs: keptForMs.update,
      forget: (range) => {
        const gone = answers.all(range);
        messages({ messages: JSON.stringify(gone.map(({ message }) => message)) });
        return gone.length;
      },
    }),
  ];
}
