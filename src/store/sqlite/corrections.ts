import { z } from 'zod';
import type { E2 } from '../../domain/decimal.js';
import type { ForecastHour } from '../../domain/forecast.js';
import { knownHours, leastMoveMs, mostBeforeWithdrawal, mostCorrections } from '../../domain/rain-awaited.js';
import type { Context } from './context.js';
import { correctionRank } from './ranks.js';
import { hoursIn } from './rain-hours.js';
import type { TickOfPlace } from './rain-state.js';

const hourMs = 3_600_000;
const worthMs = 26 * hourMs;

/** The rule of `awaitedAfter` (src/domain/rain-awaited.ts) as sets; exported so that the plan test can show what each reads. */
export const correctionSql = {
  moved: `SELECT trip, subscription_id AS subscription, untold FROM watch
    WHERE subject_id = :subject AND direction = 1 AND side = 1 AND trip BETWEEN :least AND :most
      AND CASE WHEN told_start IS NULL THEN trip <= :number ELSE abs(told_start - :start) >= ${leastMoveMs} END LIMIT :limit`,
  withdrawn: `SELECT trip, subscription_id AS subscription, untold FROM watch
    WHERE subject_id = :subject AND direction = 1 AND side = 1 AND trip >= :least AND told_start IS NOT NULL LIMIT :limit`,
  tell: `UPDATE watch SET told_start = :start
    WHERE subject_id = :subject AND direction = 1 AND side = 1 AND trip = :trip AND subscription_id = :subscription`,
  insert: `INSERT INTO delivery (subscriber_id, channel, rank, alert_id, corrects, state, due_at, expires_at)
    SELECT delivery.subscriber_id, delivery.channel, ${correctionRank}, alert.id, 1, 'pending', :now, :now + ${worthMs}
    FROM (SELECT MAX(id) AS id FROM alert WHERE subscription_id = :subscription) AS last
      CROSS JOIN alert ON alert.id = last.id
      CROSS JOIN delivery ON delivery.alert_id = alert.id AND delivery.corrects = 0
    WHERE delivery.state IN ('sending', 'sent') AND alert.corrections < :fewerThan
      AND NOT EXISTS (SELECT 1 FROM delivery AS waiting WHERE waiting.alert_id = alert.id AND waiting.corrects = 1 AND waiting.state = 'pending')`,
  count: `UPDATE alert SET corrections = corrections + 1
    WHERE id = (SELECT MAX(id) FROM alert WHERE subscription_id = :subscription)`,
} as const;

const Moved = z.object({ trip: z.int(), subscription: z.int(), untold: z.int() });

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
    write: ({ subject, hours, state, now }, limit) => {
      const { at, number } = state.tick;
      const { starts, driest } = startsOf(hoursIn(hours), at);
      const found = starts.flatMap(({ start, least, most }) =>
        moved.all({ subject, least, most, number, start, limit }).map((row) => ({ ...row, start })),
      );
      const gone = driest === undefined ? [] : withdrawn.all({ subject, least: driest, limit });
      const some = [...found, ...gone.map((row) => ({ ...row, start: null }))].slice(0, limit);
      let written = 0;
      for (const { trip, subscription, untold, start } of some) {
        tell({ subject, trip, subscription, start });
        fail('eval.corrections');
        if (untold === 1) continue;
        const fewerThan = start === null ? mostBeforeWithdrawal : mostCorrections;
        const inserted = insert({ subscription, now: now.getTime(), fewerThan });
        if (inserted > 0) count({ subscription });
        written += inserted;
      }
      return { moved: some.length, written };
    },
  };
}

/** An hour that outdoes all before it, with the trips that it is the first to reach; `start`: UTC milliseconds. */
interface Start {
  readonly start: number;
  readonly least: number;
  readonly most: E2;
}

/** From where on each trip is reached first, as far as is known. `driest`: trips from there on are reached by no hour. */
function startsOf(
  hours: readonly ForecastHour[],
  from: Date,
): { readonly starts: readonly Start[]; readonly driest: number | undefined } {
  const known = knownHours(hours, from);
  const starts: Start[] = [];
  let reached = 0;
  for (const { endsAt, rain } of known.hours) {
    if (rain === null || rain <= reached) continue;
    starts.push({ start: endsAt.getTime() - hourMs, least: reached + 1, most: rain });
    reached = rain;
  }
  return { starts, driest: known.isWhole ? reached + 1 : undefined };
}
