import { z } from 'zod';
import type { E2 } from '../../domain/decimal.js';
import type { RainTick } from '../../domain/rain-tick.js';
import { emptyWindow, type RainWindow } from '../../domain/rain-window.js';
import type { Context } from './context.js';
import { Time } from './subjects.js';

const Rain = z.int().transform((value) => value as E2);
const Maxima = z.array(z.tuple([z.int(), z.int()]));
const Row = z.object({
  tick: z.int(),
  at: Time,
  inProgress: Rain.nullable(),
  number: Rain,
  isWhole: z.int(),
  ahead: Rain,
  isAheadWhole: z.int(),
  windowMax: Rain.nullable(),
  unbrokenSince: Time.nullable(),
  maxima: z.string().transform((text) => Maxima.parse(JSON.parse(text))),
});

/** Where a place's rain stands after its last tick. */
export interface RainState {
  /** Our own count of the place's ticks: their order. */
  readonly count: number;
  readonly tick: RainTick;
  readonly window: RainWindow;
  readonly windowMax: E2 | undefined;
}

/** What a tick is applied with: the forecast's hours, from which it was read, as they are kept. */
export interface TickOfPlace {
  readonly subject: number;
  readonly reading: number;
  readonly state: RainState;
  readonly hours: string;
  readonly now: Date;
}

export function rainStates({ sql }: Context): {
  of(subjectId: number): RainState | undefined;
  put(subjectId: number, state: RainState): void;
} {
  const find = sql.query(
    `SELECT tick, ticked_at AS at, in_progress AS inProgress, number, is_whole AS isWhole, ahead, ahead_whole AS isAheadWhole, window_max AS windowMax,
       unbroken_since AS unbrokenSince, maxima FROM rain WHERE subject_id = :subject`,
    Row,
  );
  const put = sql.command(
    `INSERT INTO rain
       (subject_id, tick, ticked_at, in_progress, number, is_whole, ahead, ahead_whole, window_max, unbroken_since, maxima)
     VALUES (:subject, :tick, :at, :inProgress, :number, :isWhole, :ahead, :isAheadWhole, :windowMax, :unbrokenSince, :maxima)
     ON CONFLICT (subject_id) DO UPDATE SET tick = excluded.tick, ticked_at = excluded.ticked_at, in_progress = excluded.in_progress,
       number = excluded.number, is_whole = excluded.is_whole, ahead = excluded.ahead, ahead_whole = excluded.ahead_whole, window_max = excluded.window_max,
       unbroken_since = excluded.unbroken_since, maxima = excluded.maxima`,
  );
  return {
    of: (subject) => {
      const row = find.get({ subject });
      if (!row) return undefined;
      const { tick: count, at, inProgress, number, ahead, windowMax, unbrokenSince, maxima } = row;
      const [isWhole, isAheadWhole] = [row.isWhole === 1, row.isAheadWhole === 1];
      return {
        count,
        tick: { at, inProgress, number, isWhole, ahead, isAheadWhole },
        window: {
          ...emptyWindow,
          unbrokenSince: unbrokenSince ?? undefined,
          lastAt: at,
          maxima: maxima.map(([ms, most]) => ({ at: new Date(ms), number: most as E2 })),
        },
        windowMax: windowMax ?? undefined,
      };
    },
    put: (subject, { count, tick, window, windowMax }) => {
      put({
        subject,
        tick: count,
        at: tick.at.getTime(),
        inProgress: tick.inProgress,
        number: tick.number,
        isWhole: tick.isWhole ? 1 : 0,
        ahead: tick.ahead,
        isAheadWhole: tick.isAheadWhole ? 1 : 0,
        windowMax: windowMax ?? null,
        unbrokenSince: window.unbrokenSince?.getTime() ?? null,
        maxima: JSON.stringify(window.maxima.map(({ at, number }) => [at.getTime(), number])),
      });
    },
  };
}

export type RainStates = ReturnType<typeof rainStates>;
