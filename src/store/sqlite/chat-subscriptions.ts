import type { Changes, CurrentSince, Outcomes } from '../conversation-store.js';
import type { Context } from './context.js';
import type { KeptSubscriptions } from './kept-subscriptions.js';
import { conditionOf, watchOf, type Standings } from './subscription-rows.js';
import type { Watches } from './watches.js';

/** A chat that moves or comes back in the middle of sending stands by what is known, however old. */
const ofAnyAge: CurrentSince = { fx: new Date(0), rain: new Date(0) };

/** What becomes of all that a chat watches when it goes, comes back or becomes another. Every method is called inside a transaction. */
export interface ChatSubscriptions {
  /** Nothing of the subscriber is compared any more until it comes back. */
  suspend(subscriberId: number): void;
  comeBack(change: Changes['comeBack'], subscriberId: number): Outcomes['comeBack'];
  /** Everything `from` watches becomes `into`'s; what both watch stays once, awake if one of them is. */
  merge(from: number, into: number): void;
  /** What should be compared and is not, because its chat was out of reach, stands anew by the last value. */
  watchAgain(subscriberId: number): void;
}

export function chatSubscriptions(
  { sql }: Context,
  parts: { readonly kept: KeptSubscriptions; readonly watches: Watches; readonly standings: Standings },
): ChatSubscriptions {
  const { kept, watches, standings } = parts;
  const own = sql.command('UPDATE subscription SET subscriber_id = :subscriber, number = :number WHERE id = :id');
  const ownEnded = sql.command(
    "UPDATE subscription SET subscriber_id = :into WHERE subscriber_id = :from AND status = 'ended'",
  );
  return {
    suspend: (subscriberId) => {
      for (const row of kept.by(subscriberId)) if (row.status === 'active') watches.drop(watchOf(row));
      watches.dropDone(subscriberId);
    },
    comeBack: ({ currentSince }, subscriberId) => {
      const active = kept.by(subscriberId).filter(({ status }) => status === 'active');
      for (const row of active) {
        watches.drop(watchOf(row));
        kept.rewatch(row, currentSince);
      }
      return { watched: active.map((row) => standings.watched(row, currentSince)) };
    },
    merge: (from, into) => {
      for (const row of kept.by(from)) {
        const same = kept.same(into, row.subject, conditionOf(row));
        if (same) {
          const wakes = row.status === 'active' && same.status === 'paused';
          kept.setStatus({ id: row.id, status: 'ended', update: null, number: row.number });
          if (wakes) {
            kept.setStatus({ id: same.id, status: 'active', update: null, number: same.number });
            watches.become(watchOf(row), same.id, into);
          } else watches.drop(watchOf(row));
        } else {
          watches.hand(watchOf(row), into);
          own({ id: row.id, subscriber: into, number: kept.freeNumber(into, row.number) });
        }
      }
      ownEnded({ from, into });
      watches.handDone(from, into);
    },
    watchAgain: (subscriberId) => {
      for (const row of kept.by(subscriberId))
        if (row.status === 'active' && watches.sideOf(watchOf(row)) === undefined) kept.rewatch(row, ofAnyAge);
    },
  };
}
