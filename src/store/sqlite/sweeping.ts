import type { RetentionStore } from '../retention-store.js';
import type { Context } from './context.js';
import { alertSweeps } from './sweeping-alerts.js';
import { eventSweeps } from './sweeping-events.js';
import { talkSweeps } from './sweeping-talk.js';
import { wishSweeps } from './sweeping-wishes.js';
import type { PlaceTraces } from './place-traces.js';

/**
 * Everything that is kept for a while, in the order in which it goes: what refers to others before what it refers to. Nothing that
 * lives goes, whatever the clock says: only what has ended, and what nobody refers to.
 */
export function sweeping(context: Context, places: PlaceTraces): RetentionStore {
  const { sql, fail } = context;
  const sweeps = [
    ...talkSweeps(context),
    ...alertSweeps(context),
    ...eventSweeps(context),
    ...wishSweeps(context, places),
  ];
  return {
    sweep: async (from = { sweep: 0, after: 0 }, now) => {
      const one = sweeps[from.sweep];
      if (!one) throw new RangeError(`there is no sweep ${from.sweep}`);
      const { gone, next } = sql.transaction(() => {
        const slice = one.slice(from.after, now);
        fail('retention.midway');
        return slice;
      });
      const isLast = from.sweep === sweeps.length - 1;
      const following = isLast ? undefined : { sweep: from.sweep + 1, after: 0 };
      return { of: one.of, gone, next: next === undefined ? following : { sweep: from.sweep, after: next } };
    },
  };
}
