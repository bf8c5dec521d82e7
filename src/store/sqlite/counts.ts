import { z } from 'zod';
import { alertKinds } from '../../domain/side.js';
import { deliveryEnds, lanes, mostCounted, type CountStore, type LaneName } from '../count-store.js';
import type { Context } from './context.js';
import { lastAlertIn } from './last-alert.js';
import { answerRank, correctionRank, fxRank, rainRank } from './ranks.js';

const Count = z.object({ count: z.int() });
const Tally = z.object({ what: z.string(), count: z.int() });
const Kind = z.object({ kind: z.enum(alertKinds), count: z.int() });

const rankOf: Record<LaneName, number> = { answer: answerRank, rain: rainRank, fx: fxRank, correction: correctionRank };

/** Exported so that the plan test can show that each reads an index, and stops. */
export const countSql = {
  due: `SELECT COUNT(*) AS count FROM (SELECT 1 FROM delivery
     WHERE channel = :channel AND rank = :rank AND state = 'pending' AND due_at <= :now LIMIT ${mostCounted})`,
  pending: `SELECT COUNT(*) AS count FROM (SELECT 1 FROM dispatch WHERE state = 'pending' LIMIT ${mostCounted})`,
  dead: `SELECT COUNT(*) AS count FROM (SELECT 1 FROM dispatch WHERE state = 'dead' AND dismissed_at IS NULL LIMIT ${mostCounted})`,
  updates: `SELECT COUNT(*) AS count FROM (SELECT 1 FROM inbox WHERE state = 'pending' LIMIT ${mostCounted})`,
  alerts: 'SELECT kind, COUNT(*) AS count FROM alert WHERE id > :after AND id <= :last GROUP BY kind',
} as const;

/** What /metrics asks. What has ended and what is watched stands in `tally`, which triggers keep (migrations/0006). */
export function counts({ sql, channels }: Context): CountStore {
  const due = sql.query(countSql.due, Count);
  const pending = sql.query(countSql.pending, Count);
  const dead = sql.query(countSql.dead, Count);
  const updates = sql.query(countSql.updates, Count);
  const alerts = sql.query(countSql.alerts, Kind);
  const lastAlert = lastAlertIn(sql);
  const tally = sql.query('SELECT what, count FROM tally', Tally);

  const dueIn = (lane: LaneName, now: Date): number =>
    channels.reduce(
      (sum, channel) => sum + (due.get({ channel, rank: rankOf[lane], now: now.getTime() })?.count ?? 0),
      0,
    );
  return {
    count: async (now) =>
      sql.transaction(() => {
        const kept = new Map(tally.all().map(({ what, count }) => [what, count]));
        return {
          ended: eachOf(deliveryEnds, (end) => kept.get(`delivery ${end}`) ?? 0),
          subscriptions: (['fx', 'rain'] as const).flatMap((kind) =>
            (['active', 'paused'] as const).map((status) => ({
              ...{ kind, status },
              count: kept.get(`subscription ${kind} ${status}`) ?? 0,
            })),
          ),
          due: eachOf(lanes, (lane) => dueIn(lane, now)),
          dispatches: { pending: pending.get()?.count ?? 0, dead: dead.get()?.count ?? 0 },
          updates: updates.get()?.count ?? 0,
        };
      }),
    countAlerts: async (after) => {
      const made = lastAlert();
      if (after === undefined) return { lastId: made, kinds: [] };
      const last = Math.min(made, after + mostCounted);
      return { lastId: Math.max(last, after), kinds: alerts.all({ after, last }) };
    },
  };
}

function eachOf<Name extends string>(names: readonly Name[], count: (name: Name) => number): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, count(name)])) as Record<Name, number>;
}
