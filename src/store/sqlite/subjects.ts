import { z } from 'zod';
import type { Amount, E8 } from '../../domain/decimal.js';
import { isRain, parseSubject, type FxSubject, type Subject } from '../../domain/subject.js';
import type { Quote } from '../../domain/tick-gate.js';
import type { ConversationStore } from '../conversation-store.js';
import type { PollStore } from '../poll-store.js';
import type { Context } from './context.js';

export const Price = z.int().transform((value) => value as E8);
/** A price or an amount of rain: the subject beside it tells which. */
export const Value = z.int().transform((value) => value as Amount);
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
  value: Value,
  observedAt: Time,
  source: z.string(),
  hours: z.string().nullable(),
  confirmedAt: Time,
});

export interface Current {
  readonly readingId: number;
  readonly quote: Quote<Amount>;
  readonly source: string;
  /** Of rain: the forecast that it was read from, as it is kept. */
  readonly hours: string | null;
  readonly confirmedAt: Date;
}

export interface Subjects extends Pick<PollStore, 'liveSubjects' | 'liveQuotes'>, Pick<ConversationStore, 'currentOf'> {
  /** `undefined`: nobody has named it yet, or nothing of it is kept any more. */
  find(subject: Subject): number | undefined;
  /** {@link find}, and it is made where it is not there: for what is written. */
  idOf(subject: Subject): number;
  current(subjectId: number): Current | undefined;
  /** {@link current} of a pair: its value is a price. */
  quoteOf(subject: FxSubject): Quote | undefined;
}

/** A subject is made when something of it is first kept; who only asks about it makes nothing. */
export function subjects({ sql }: Context): Subjects {
  const byKey = sql.query('SELECT id FROM subject WHERE key = :key', Id);
  const make = sql.query('INSERT INTO subject (key) VALUES (:key) RETURNING id', Id);
  const live = sql.query(
    'SELECT key FROM subject WHERE EXISTS (SELECT 1 FROM watch WHERE watch.subject_id = subject.id)',
    KnownKey,
  );
  const current = sql.query(
    `SELECT reading.id AS readingId, value, observed_at AS observedAt, source, hours, confirmed_at AS confirmedAt
     FROM subject JOIN reading ON reading.id = subject.reading_id WHERE subject.id = :subject`,
    CurrentRow,
  );

  const find = (subject: Subject): number | undefined => byKey.get({ key: subject })?.id;
  const idOf = (subject: Subject): number => {
    const id = find(subject) ?? make.get({ key: subject })?.id;
    if (id === undefined) throw new Error(`the subject ${subject} could not be made`);
    return id;
  };
  const currentOfId = (subjectId: number): Current | undefined => {
    const row = current.get({ subject: subjectId });
    if (!row) return undefined;
    const { value, observedAt, ...rest } = row;
    return { ...rest, quote: { value, observedAt } };
  };
  const priceOf = (subject: FxSubject) => {
    const id = find(subject);
    const current = id === undefined ? undefined : currentOfId(id);
    if (!current) return undefined;
    const { quote, source, confirmedAt } = current;
    return { quote: { value: quote.value as E8, observedAt: quote.observedAt }, source, confirmedAt };
  };
  return {
    find,
    idOf,
    current: currentOfId,
    quoteOf: (subject) => priceOf(subject)?.quote,
    liveSubjects: async () => live.all().filter((subject) => subject !== undefined),
    liveQuotes: async () =>
      live
        .all()
        .filter((subject): subject is FxSubject => subject !== undefined && !isRain(subject))
        .map((subject) => ({ subject, quote: priceOf(subject)?.quote })),
    currentOf: async (subject) => priceOf(subject),
  };
}
