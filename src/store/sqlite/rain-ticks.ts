import { z } from 'zod';
import { readTick } from '../../domain/rain-tick.js';
import { emptyWindow, slide, type WindowTimes } from '../../domain/rain-window.js';
import type { Slice } from '../evaluate-store.js';
import type { Context } from './context.js';
import { corrections } from './corrections.js';
import { hoursIn, hoursText } from './rain-hours.js';
import { rainSides, type Moved } from './rain-sides.js';
import type { RainState, RainStates } from './rain-state.js';
import type { Forecasts } from './forecasts.js';
import type { Subjects } from './subjects.js';

const Id = z.object({ id: z.int() });

type SliceBy = (subjectId: number, now: Date, move: (readingId: number) => Moved) => Slice;

/** A stored forecast and a clock make a reading. Called inside a transaction. */
export function rainTicks(
  context: Context,
  {
    subjects,
    forecasts,
    rain,
  }: { readonly subjects: Subjects; readonly forecasts: Forecasts; readonly rain: RainStates },
  sliceBy: SliceBy,
  sliceSize: number,
): {
  /** `undefined`: the forecast says nothing that could be used. */
  tick(subjectId: number, now: Date, times: WindowTimes): Slice | undefined;
  /** The next slice of the last tick. */
  slice(subjectId: number, now: Date): Slice;
} {
  const { sql, fail } = context;
  const moves = rainSides(context, corrections(context), sliceSize);
  const insert = sql.query(
    `INSERT INTO reading (subject_id, ordinal, value, observed_at, source, hours, previous_id, received_at)
     VALUES (:subject, :count, :value, :now, :source, :hours, :previous, :now) RETURNING id`,
    Id,
  );
  const makeCurrent = sql.command(
    'UPDATE subject SET reading_id = COALESCE(:reading, reading_id), confirmed_at = :now, applying = 1 WHERE id = :subject',
  );

  /** A row only for what is new, a number or a forecast: the ticks between say the same. */
  const recorded = (subjectId: number, state: RainState, hours: string, source: string, now: Date): number | null => {
    const current = subjects.current(subjectId);
    const told = current?.hours ?? null;
    const isSame = told !== null && hours === hoursText(after(hoursIn(told), now));
    if (isSame && current?.quote.value === state.tick.number) return null;
    const made = insert.get({
      subject: subjectId,
      count: state.count,
      value: state.tick.number,
      source,
      hours,
      previous: current?.readingId ?? null,
      now: now.getTime(),
    });
    return made?.id ?? null;
  };
  const slice = (subjectId: number, now: Date): Slice =>
    sliceBy(subjectId, now, (reading) => {
      const state = rain.of(subjectId);
      const hours = subjects.current(subjectId)?.hours ?? null;
      if (!state || hours === null) throw new Error('a place without a tick cannot be applied');
      return moves.moveSlice({ subject: subjectId, reading, state, hours, now });
    });

  return {
    slice,
    tick: (subjectId, now, times) => {
      const forecast = forecasts.of(subjectId);
      const tick = forecast && readTick(forecast.hours, forecast.fetchedAt, now);
      if (!forecast || !tick) return undefined;
      const before = rain.of(subjectId);
      const { window, max } = slide(before?.window ?? emptyWindow, tick, times);
      const state: RainState = { count: (before?.count ?? 0) + 1, tick, window, windowMax: max };
      const hours = hoursText(after(forecast.hours, now));
      const reading = recorded(subjectId, state, hours, forecast.source, now);
      rain.put(subjectId, state);
      makeCurrent({ subject: subjectId, reading, now: now.getTime() });
      fail('eval.reading');
      return slice(subjectId, now);
    },
  };
}

function after<Hour extends { readonly endsAt: Date }>(hours: readonly Hour[], now: Date): readonly Hour[] {
  return hours.filter(({ endsAt }) => endsAt > now);
}
