import { z } from 'zod';
import { parseSubject, isRain } from '../../domain/subject.js';
import type { ConversationStore, KeptForecast } from '../conversation-store.js';
import type { PollStore } from '../poll-store.js';
import type { Context } from './context.js';
import { hoursIn, hoursText } from './rain-hours.js';
import { Time, type Subjects } from './subjects.js';

const Row = z.object({ hours: z.string().transform(hoursIn), fetchedAt: Time, source: z.string() });
const AskedRow = z.object({ fetchedAt: Time.nullable(), isWatched: z.int() });
const LiveRow = z.object({ key: z.string().transform(parseSubject), fetchedAt: Time.nullable() });
const Spent = z.object({
  day: z.int(),
  daySpent: z.int(),
  hour: z.int(),
  hourSpent: z.int(),
  minute: z.int(),
  minuteSpent: z.int(),
  askedSpent: z.int().default(0), // rows of before it was counted
});
const SpentRow = z.object({ value: z.string().transform((text) => Spent.parse(JSON.parse(text))) });

const spentName = 'forecasts_spent';

export interface Forecasts
  extends
    Pick<PollStore, 'livePlaces' | 'placeOf' | 'storeForecasts' | 'spent' | 'recordSpent'>,
    Pick<ConversationStore, 'forecastOf'> {
  of(subjectId: number): KeptForecast | undefined;
}

/** The coming hours of each place, and what was asked of their source. */
export function forecasts({ sql, fail }: Context, subjects: Subjects): Forecasts {
  const find = sql.query(
    'SELECT hours, source, fetched_at AS fetchedAt FROM forecast WHERE subject_id = :subject',
    Row,
  );
  const keep = sql.command(
    `INSERT INTO forecast (subject_id, hours, source, fetched_at) VALUES (:subject, :hours, :source, :now)
     ON CONFLICT (subject_id) DO UPDATE SET hours = excluded.hours, source = excluded.source, fetched_at = excluded.fetched_at`,
  );
  const live = sql.query(
    `SELECT key, fetched_at AS fetchedAt FROM subject LEFT JOIN forecast ON forecast.subject_id = subject.id
     WHERE key LIKE 'rain:%' AND EXISTS (SELECT 1 FROM watch WHERE watch.subject_id = subject.id)
     ORDER BY fetched_at`,
    LiveRow,
  );
  const asked = sql.query(
    `SELECT fetched_at AS fetchedAt, EXISTS (SELECT 1 FROM watch WHERE watch.subject_id = subject.id) AS isWatched
     FROM subject LEFT JOIN forecast ON forecast.subject_id = subject.id WHERE key = :key`,
    AskedRow,
  );
  const findSpent = sql.query('SELECT value FROM kept WHERE name = :name', SpentRow);
  const keepSpent = sql.command(
    'INSERT INTO kept (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  );
  const of = (subjectId: number): KeptForecast | undefined => find.get({ subject: subjectId });
  return {
    of,
    livePlaces: async () =>
      live.all().flatMap(({ key, fetchedAt }) => {
        return key !== undefined && isRain(key) ? [{ subject: key, fetchedAt: fetchedAt ?? undefined }] : [];
      }),
    placeOf: async (subject) => {
      const row = asked.get({ key: subject });
      return { subject, fetchedAt: row?.fetchedAt ?? undefined, isWatched: row?.isWatched === 1 };
    },
    storeForecasts: async (fetched, now) => {
      sql.transaction(() => {
        for (const { subject, hours, source } of fetched)
          keep({ subject: subjects.idOf(subject), hours: hoursText(hours), source, now: now.getTime() });
        fail('poll.stored');
      });
    },
    forecastOf: async (subject) => {
      const id = subjects.find(subject);
      return id === undefined ? undefined : of(id);
    },
    spent: async () => findSpent.get({ name: spentName })?.value,
    recordSpent: async (spent) => {
      keepSpent({ name: spentName, value: JSON.stringify(spent) });
    },
  };
}
