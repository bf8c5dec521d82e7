import { z } from 'zod';
import { forecastUsableMs } from '../../domain/rain-tick.js';
import type { Context } from './context.js';

const Id = z.object({ id: z.int() });

/** So many places are forgotten at once, so that a sweep holds up nobody. */
export const mostForgotten = 100;

/**
 * What is kept of places. A cell that one person alone has named says where that person is, so it goes with the last who named it.
 * Every method is called inside a transaction.
 */
export interface PlaceTraces {
  /** Subject ids of the places that the subscriber's wishes name, also ended ones, and of the one where it is. */
  namedBy(subscriberId: number): readonly number[];
  /** Of those that are places and that no wish names any more nothing stays. */
  forgetUnnamed(subjectIds: readonly number[]): void;
  /**
   * Places that nobody watches and whose forecast is too old to be used: the forecast goes, and the readings of which no alert tells.
   * What was told to the owner of an ended wish stays as long as that wish. Returns how many places, at most {@link mostForgotten}.
   */
  forgetUnwatched(now: Date): number;
}

export function placeTraces({ sql }: Context): PlaceTraces {
  const named = sql.query(
    `SELECT DISTINCT subject.id FROM subscription JOIN subject ON subject.id = subscription.subject_id
     WHERE subscriber_id = :subscriber AND key LIKE 'rain:%'
     UNION SELECT subject.id FROM subscriber JOIN subject ON key = 'rain:' || place_cell WHERE subscriber.id = :subscriber`,
    Id,
  );
  const isPlace = sql.query("SELECT id FROM subject WHERE id = :subject AND key LIKE 'rain:%'", Id);
  const isNamed = sql.query('SELECT id FROM subscription WHERE subject_id = :subject LIMIT 1', Id);
  const unwatched = sql.query(
    `SELECT subject_id AS id FROM forecast WHERE fetched_at < :before
       AND NOT EXISTS (SELECT 1 FROM watch WHERE watch.subject_id = forecast.subject_id)
       AND NOT EXISTS (SELECT 1 FROM subscription WHERE subscription.subject_id = forecast.subject_id AND status IN ('active', 'paused'))
     LIMIT ${mostForgotten}`,
    Id,
  );
  const forgetForecast = [
    'DELETE FROM forecast WHERE subject_id = :subject',
    // The text of an alert tells its reading, the one before and the current one.
    `UPDATE subject SET reading_id = NULL WHERE id = :subject
       AND NOT EXISTS (SELECT 1 FROM reading JOIN alert ON alert.reading_id = reading.id WHERE reading.subject_id = :subject)`,
    `DELETE FROM reading WHERE subject_id = :subject AND id IS NOT (SELECT reading_id FROM subject WHERE id = :subject)
       AND NOT EXISTS (SELECT 1 FROM alert WHERE alert.reading_id = reading.id)
       AND NOT EXISTS (SELECT 1 FROM reading AS next JOIN alert ON alert.reading_id = next.id WHERE next.previous_id = reading.id)`,
    // The count of its ticks orders its readings: while one of them stays it must go on.
    'DELETE FROM rain WHERE subject_id = :subject AND NOT EXISTS (SELECT 1 FROM reading WHERE reading.subject_id = :subject)',
  ].map((text) => sql.command(text));
  const forgetSubject = [
    'DELETE FROM dispatch WHERE event_id IN (SELECT id FROM event WHERE subject_id = :subject)',
    'DELETE FROM event WHERE subject_id = :subject',
    'DELETE FROM subject WHERE id = :subject',
  ].map((text) => sql.command(text));

  const forgetUnnamed = (subjects: readonly number[]): void => {
    for (const subject of subjects) {
      if (!isPlace.get({ subject }) || isNamed.get({ subject })) continue;
      for (const command of [...forgetForecast, ...forgetSubject]) command({ subject });
    }
  };
  return {
    namedBy: (subscriber) => named.all({ subscriber }).map(({ id }) => id),
    forgetUnnamed,
    forgetUnwatched: (now) => {
      const left = unwatched.all({ before: now.getTime() - forecastUsableMs }).map(({ id }) => id);
      for (const subject of left) for (const command of forgetForecast) command({ subject });
      forgetUnnamed(left);
      return left.length;
    },
  };
}
