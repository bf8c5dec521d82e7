import { z } from 'zod';
import type { ForecastHour } from '../../domain/forecast.js';
import type { Context } from './context.js';
import { hoursIn } from './rain-hours.js';
import { correctionRank } from './ranks.js';
import type { TickOfPlace } from './rain-state.js';

/** A message is corrected so often at most: who reads it must be able to rely on it. */
const mostCorrections = 4;
const hourMs = 3_600_000;
/** Told starts that move by less are let be. */
const leastMoveMs = hourMs;
/** Never told to anybody: a wish that came back while its rain was forecast already. */
export const untold = -1;

/** Exported so that the plan test can show that each reads its range and no more. */
export const correctionSql = {
  moved: `SELECT trip, subscription_id AS subscription FROM watch
    WHERE subject_id = :subject AND direction = 1 AND side = 1 AND trip BETWEEN :least AND :most
      AND (told_start IS NULL OR (told_start <> ${untold} AND abs(told_start - :start) >= ${leastMoveMs})) LIMIT :limit`,
  withdrawn: `SELECT trip, subscription_id AS subscription FROM watch
    WHERE subject_id = :subject AND direction = 1 AND side = 1 AND trip >= :least
      AND told_start IS NOT NULL AND told_start <> ${untold} LIMIT :limit`,
  tell: `UPDATE watch SET told_start = :start
    WHERE subject_id = :subject AND direction = 1 AND side = 1 AND trip = :trip AND subscription_id = :subscription`,
  insert: `INSERT INTO delivery (subscriber_id, channel, rank, alert_id, corrects, state, due_at, expires_at)
    SELECT delivery.subscriber_id, delivery.channel, ${correctionRank}, alert.id, 1, 'pending', :now, :now + 26 * ${hourMs}
    FROM (SELECT MAX(id) AS id FROM alert WHERE subscription_id = :subscription) AS last
      CROSS JOIN alert ON alert.id = last.id
      CROSS JOIN delivery ON delivery.alert_id = alert.id AND delivery.corrects = 0
    WHERE delivery.state IN ('sending', 'sent') AND alert.corrections < ${mostCorrections}
      AND NOT EXISTS (SELECT 1 FROM delivery AS waiting WHERE waiting.alert_id = alert.id AND waiting.corrects = 1 AND waiting.state = 'pending')`,
  count: `UPDATE alert SET corrections = corrections + 1
    WHERE id = (SELECT MAX(id) FROM alert WHERE subscription_id = :subscription)`,
} as const;

const Moved = z.object({ trip: z.int(), subscription: z.int() });

export interface Corrections {
  /** For at most `most` of those whose rain was told, has not begun and is forecast otherwise now. `written`: deliveries. */
  write(tick: TickOfPlace, most: number): { readonly moved: number; readonly written: number };
}

/** Rain that was told of and comes at another time, or not at all: the message that told it is to be edited. */
export function corrections({ sql, fail }: Context): Corrections {
  const moved = sql.query(correctionSql.moved, Moved);
  const withdrawn = sql.query(correctionSql.withdrawn, Moved);
  const tell = sql.command(correctionSql.tell);
  const insert = sql.command(correctionSql.insert);
  const count = sql.command(correctionSql.count);

  return {
    write: ({ subject, hours, state, now }, most) => {
      const { starts, driest } = startsOf(hoursIn(hours), state.tick.at);
      const found = starts.flatMap(({ start, least, most: upTo }) =>
        moved
          .all({ subject, least, most: upTo, start: start.getTime(), limit: most })
          .map((row) => ({ ...row, start: start.getTime() })),
      );
      const gone = withdrawn.all({ subject, least: driest, limit: most }).map((row) => ({ ...row, start: null }));
      const some = [...found, ...gone].slice(0, most);
      let written = 0;
      for (const { trip, subscription, start } of some) {
        tell({ subject, trip, subscription, start });
        fail('eval.corrections');
        const inserted = insert({ subscription, now: now.getTime() });
        if (inserted > 0) count({ subscription });
        written += inserted;
      }
      return { moved: some.length, written };
    },
  };
}

/** From where on each trip is reached first: hours that outdo all before them, with the trips that they are the first to reach. */
function startsOf(
  hours: readonly ForecastHour[],
  from: Date,
): {
  readonly starts: readonly { readonly start: Date; readonly least: number; readonly most: number }[];
  /** Trips from here on are reached by no hour. */
  readonly driest: number;
} {
  const starts: { start: Date; least: number; most: number }[] = [];
  let reached = 0;
  for (const { endsAt, rain } of hours) {
    if (endsAt <= from || rain === null || rain <= reached) continue;
    starts.push({ start: new Date(endsAt.getTime() - hourMs), least: reached + 1, most: rain });
    reached = rain;
  }
  return { starts, driest: reached + 1 };
}
