import { z } from 'zod';
import type { E8 } from '../../domain/decimal.js';
import { isRain } from '../../domain/subject.js';
import type { EvaluateStore, Slice } from '../evaluate-store.js';
import type { Context } from './context.js';
import type { Events } from './events.js';
import type { Forecasts } from './forecasts.js';
import type { Moved } from './rain-sides.js';
import { rainTicks } from './rain-ticks.js';
import type { RainStates } from './rain-state.js';
import { secondReadings } from './second-readings.js';
import { sides } from './sides.js';
import { KnownKey, Price, Time, type Subjects } from './subjects.js';
import type { Subscriptions } from './subscriptions.js';

const Id = z.object({ id: z.int() });
const SuspectRow = z.object({ value: Price, observedAt: Time });

/** How many subscriptions one transaction moves: the event loop is never held for longer (measured: 8 to 17 ms at 1,000, half a second at 100,000). */
export const sliceSize = 1000;

interface ReadingParts {
  readonly subjects: Subjects;
  readonly events: Events;
  readonly forecasts: Forecasts;
  readonly rain: RainStates;
  readonly subscriptions: Subscriptions;
}

/**
 * Readings and what they move. A reading that crosses very many is applied in slices: crossed rows leave the range, so the range
 * is its own resume point, and `applying` stays set until it is empty.
 */
export function readings(context: Context, parts: ReadingParts): EvaluateStore {
  const { sql, fail } = context;
  const { subjects, events, subscriptions } = parts;
  const moves = sides(context, sliceSize);
  const seconds = secondReadings(context);
  const insert = sql.query(
    `INSERT INTO reading (subject_id, ordinal, value, observed_at, source, previous_id, received_at)
     VALUES (:subject, :observedAt, :value, :observedAt, :source, :previous, :now) RETURNING id`,
    Id,
  );
  const makeCurrent = sql.command(
    'UPDATE subject SET reading_id = :reading, confirmed_at = :now, applying = 1 WHERE id = :subject',
  );
  const confirm = sql.command('UPDATE subject SET confirmed_at = :now WHERE id = :subject');
  const setApplying = sql.command(
    'UPDATE subject SET applying = :applying WHERE id = :subject AND applying <> :applying',
  );
  const unfinished = sql.query('SELECT key FROM subject WHERE applying = 1', KnownKey);
  const isApplying = sql.query('SELECT id FROM subject WHERE id = :subject AND applying = 1', Id);
  const suspects = sql.query(
    'SELECT value, observed_at AS observedAt FROM suspect WHERE subject_id = :subject ORDER BY observed_at',
    SuspectRow,
  );
  const clearSuspects = sql.command('DELETE FROM suspect WHERE subject_id = :subject');
  const insertSuspect = sql.command(
    'INSERT INTO suspect (subject_id, observed_at, value) VALUES (:subject, :observedAt, :value)',
  );

  /** One slice of the current reading, moved by `move`, with the events of its alerts. */
  const slice = (subjectId: number, now: Date, move: (readingId: number) => Moved): Slice => {
    const current = subjects.current(subjectId);
    if (!current) throw new Error('a subject without a reading cannot be applied');
    const moved = told(current.readingId, now, () => move(current.readingId));
    setApplying({ subject: subjectId, applying: moved.more ? 1 : 0 });
    return moved;
  };
  /** What is moved by a reading, with the events of its alerts. */
  const told = (readingId: number, now: Date, move: () => Moved): Slice => {
    const before = events.lastAlertId();
    const { more, corrections } = move();
    if (events.lastAlertId() > before) fail('eval.states'); // a quiet reading leaves nothing to lose here
    const eventIds = events.writeFor(readingId, before, now);
    const last = events.lastAlertId();
    const alerts = {
      count: last - before,
      ...(last > before ? { first: before + 1, last } : { first: undefined, last: undefined }),
    };
    return { readingId, alerts, eventIds, corrections, more };
  };
  const fxSlice = (subjectId: number, now: Date): Slice =>
    slice(subjectId, now, (reading) => {
      const value = subjects.current(subjectId)?.quote.value;
      const settles = seconds.newest(subjectId)?.previousId !== reading; // what raised the doubt does not settle it
      const more = value !== undefined && moves.moveSlice(subjectId, reading, value as E8, settles);
      return { more, corrections: 0 };
    });
  const rain = rainTicks(context, parts, slice, sliceSize);
  /** Who has not been compared with the earlier reading yet would never be told of it. */
  const mustBeApplied = (subject: number): void => {
    if (isApplying.get({ subject })) throw new Error('the reading before is not applied to everybody yet');
  };

  return {
    gateOf: async (subject) => {
      const id = subjects.find(subject);
      return { last: subjects.quoteOf(subject), suspects: id === undefined ? [] : suspects.all({ subject: id }) };
    },
    applyReading: async (reading, now) => {
      const result = sql.transaction(() => {
        subscriptions.endOverdue(now);
        const subject = subjects.idOf(reading.subject);
        const previous = subjects.current(subject);
        const observedAt = reading.observedAt.getTime();
        if (previous && previous.quote.observedAt.getTime() >= observedAt) return nothingMoved(previous.readingId);
        mustBeApplied(subject);
        const { value, source } = reading;
        const made = insert.get({
          subject,
          value,
          observedAt,
          source,
          previous: previous?.readingId ?? null,
          now: now.getTime(),
        });
        makeCurrent({ subject, reading: made?.id ?? null, now: now.getTime() });
        clearSuspects({ subject });
        fail('eval.reading');
        return fxSlice(subject, now);
      });
      fail('eval.committed');
      return result;
    },
    tickRain: async (subject, now, times) => {
      const result = sql.transaction(() => {
        subscriptions.endOverdue(now);
        const id = subjects.find(subject);
        if (id === undefined) return undefined;
        mustBeApplied(id);
        return rain.tick(id, now, times);
      });
      fail('eval.committed');
      return result;
    },
    continueReading: async (subject, now) =>
      sql.transaction(() => {
        const id = subjects.idOf(subject);
        return isRain(subject) ? rain.slice(id, now) : fxSlice(id, now);
      }),
    beingApplied: async () => unfinished.all().filter((subject) => subject !== undefined),
    confirmReading: async (subject, now) =>
      sql.transaction(() => {
        subscriptions.endOverdue(now);
        const id = subjects.idOf(subject);
        confirm({ subject: id, now: now.getTime() });
        return fxSlice(id, now);
      }),
    doubtReading: async ({ subject, value, observedAt, source }, now) => {
      const result = sql.transaction(() => {
        subscriptions.endOverdue(now);
        const id = subjects.find(subject);
        const current = id === undefined ? undefined : subjects.current(id);
        if (id === undefined || !current || current.quote.observedAt >= observedAt) return undefined;
        mustBeApplied(id);
        if (!moves.hasDoubts(id, value)) return nothingMoved(current.readingId);
        const reading = seconds.idOf({ subject: id, value, observedAt, source, after: current.readingId, now });
        return told(reading, now, () => ({ more: moves.doubtSlice(id, reading, value), corrections: 0 }));
      });
      fail('eval.committed');
      return result;
    },
    recordSuspects: async (subject, quotes) => {
      sql.transaction(() => {
        const id = subjects.idOf(subject);
        clearSuspects({ subject: id });
        for (const { value, observedAt } of quotes)
          insertSuspect({ subject: id, value, observedAt: observedAt.getTime() });
      });
    },
  };
}

function nothingMoved(readingId: number): Slice {
  const alerts = { count: 0, first: undefined, last: undefined };
  return { readingId, alerts, eventIds: [], corrections: 0, more: false };
}
