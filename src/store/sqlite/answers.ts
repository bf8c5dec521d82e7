import type { Answer } from '../deliver-store.js';
import type { Context } from './context.js';
import { answerRank } from './ranks.js';

/** An answer that could not leave for a day is no answer any more. */
const worthMs = 24 * 3_600_000;

interface Due {
  readonly subscriberId: number;
  /** Our own number of the update that is answered (inbox.seq). */
  readonly update: number;
  /** Its place among the answers to that update. */
  readonly ordinal: number;
  readonly now: Date;
}

/** Writes an answer as a delivery that is due now, by the channel that people talk through. Called inside a transaction. */
export function answers({ sql, channels: [channel] }: Context): (answer: Answer, due: Due) => void {
  const insert = sql.command(
    `INSERT INTO delivery (subscriber_id, channel, rank, inbox_seq, ordinal, answer, state, due_at, expires_at)
     VALUES (:subscriber, :channel, ${answerRank}, :update, :ordinal, :answer, 'pending', :now, :expires)`,
  );
  return (answer, { subscriberId: subscriber, update, ordinal, now }) => {
    insert({
      ...{ subscriber, channel, update, ordinal },
      answer: JSON.stringify(answer),
      now: now.getTime(),
      expires: now.getTime() + worthMs,
    });
  };
}
