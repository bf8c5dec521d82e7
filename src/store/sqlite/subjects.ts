import { z } from 'zod';
import type { E8 } from '../../domain/decimal.js';
import { parseSubject, type Subject } from '../../domain/subject.js';
import type { Quote } from '../../domain/tick-gate.js';
import type { ConversationStore, PollStore } from '../store.js';
import type { Context } from './context.js';

export const Price = z.int().transform((value) => value as E8);
export const Time = z.int().transform((ms) => new Date(ms));
export const Key = z.string().transform((key, check) => {
  const subject = parseSubject(key);
  if (subject) return subject;
  check.addIssue({ code: 'custom', message: `unknown subject ${key}` });
  return z.NEVER;
});

const Id = z.object({ id: z.int() });
/** A key that this program knows no more (a pair that was taken out) is left alone, and silences nobody else. */
export const KnownKey = z.object({ key: z.string() }).transform(({ key }) => parseSubject(key));
const CurrentRow = z.object({
  readingId: z.int(),
  value: Price,
  observedAt: Time,
  source: z.string(),
  confirmedAt: Time,
});

export interface Current {
  readonly readingId: number;
  readonly quote: Quote;
  readonly source: string;
  readonly confirmedAt: Date;
}

export interface Subjects extends PollStore, Pick<ConversationStore, 'currentOf'> {
  idOf(subject: Subject): number;
  current(subjectId: number): Current | undefined;
}

/** A subject is made when it is first named, and stays. */
export function subjects({ sql }: Context): Subjects {
  const find = sql.query('SELECT id FROM subject WHERE key = :key', Id);
  const make = sql.query('INSERT INTO subject (key) VALUES (:key) RETURNING id', Id);
  const live = sql.query(
    'SELECT key FROM subject WHERE EXISTS (SELECT 1 FROM watch WHERE watch.subject_id = subject.id)',
    KnownKey,
  );
  const current = sql.query(
    `SELECT reading.id AS readingId, value, observed_at AS observedAt, source, confirmed_at AS confirmedAt
     FROM subject JOIN reading ON reading.id = subject.reading_id WHERE subject.id = :subject`,
    CurrentRow,
  );

  const idOf = (subject: Subject): number => {
    const found = find.get({ key: subject }) ?? make.get({ key: subject });
    if (!found) throw new Error(`the subject ${subject} could not be made`);
    return found.id;
  };
  const currentOfId = (subjectId: number): Current | undefined => {
    const row = current.get({ subject: subjectId });
    if (!row) return undefined;
    const { readingId, value, observedAt, source, confirmedAt } = row;
    return { readingId, quote: { value, observedAt }, source, confirmedAt };
  };
  return {
    idOf,
    current: currentOfId,
    liveSubjects: async () => live.all().filter((subject) => subject !== undefined),
    currentOf: async (subject) => {
      const known = find.get({ key: subject });
      return known && currentOfId(known.id);
    },
  };
}
