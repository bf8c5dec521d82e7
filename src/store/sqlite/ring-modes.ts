import type { Changes, Watched } from '../conversation-store.js';
import type { Context } from './context.js';
import type { Author, KeptSubscriptions } from './kept-subscriptions.js';
import { isAbout, selectSubscription, SubscriptionRow, watchOf, type Standings } from './subscription-rows.js';
import type { Watches } from './watches.js';

/** When and how often one wish rings. */
export type RingModes = Pick<SubscriptionRow, 'silencedUntil' | 'once' | 'endsAt'>;

/** How single wishes ring: held for a while, once, until a day. Every method is called inside a transaction. */
export interface RingModesOf {
  /** `undefined` lifts it. Returns those that it is about. */
  silence(which: Changes['silence']['which'], until: Date | undefined, author: Author): readonly Watched[];
  /** One's own wish that lives; `undefined`: it does not. */
  setLives(change: Changes['setLives'], author: Author): Watched | undefined;
  /** How single wishes ring, of all that may still ring or are held. */
  modesOf(subscriberId: number): ReadonlyMap<number, RingModes>;
  setModes(id: number, modes: RingModes): void;
}

export function ringModes(
  { sql }: Context,
  parts: { readonly kept: KeptSubscriptions; readonly watches: Watches; readonly standings: Standings },
): RingModesOf {
  const { kept, watches, standings } = parts;
  // Also of what has ended: an alert of it that is held ends only when the silence does, or is taken back.
  const ringing = sql.query(
    `${selectSubscription} WHERE subscriber_id = :subscriber AND (status <> 'ended' OR silenced_until IS NOT NULL)`,
    SubscriptionRow,
  );
  const putModes = sql.command(
    'UPDATE subscription SET silenced_until = :silencedUntil, once = :once, ends_at = :endsAt WHERE id = :id',
  );
  const setModes = (row: SubscriptionRow, { silencedUntil, once, endsAt }: RingModes): void => {
    const [silence, end] = [silencedUntil?.getTime() ?? null, endsAt?.getTime() ?? null];
    putModes({ id: row.id, silencedUntil: silence, once: once ? 1 : 0, endsAt: end });
    if (row.status === 'active') watches.setOnce({ ...watchOf(row), once });
  };
  return {
    silence: (which, until, { subscriberId }) => {
      const rows = kept.by(subscriberId).filter((row) => isAbout(row, which));
      if (which !== 'all' || until === undefined)
        for (const row of rows) setModes(row, { ...row, silencedUntil: until ?? null });
      return rows.map(({ id }) => standings.watched(kept.reread(id)));
    },
    setLives: ({ id, once, endsAt }, { subscriberId }) => {
      const row = kept.byId(id);
      if (row?.subscriberId !== subscriberId || row.status === 'ended') return undefined;
      setModes(row, { ...row, once: once ?? row.once, endsAt: endsAt ?? row.endsAt });
      return standings.watched(kept.reread(id));
    },
    modesOf: (subscriber) => new Map(ringing.all({ subscriber }).map((row) => [row.id, row])),
    setModes: (id, modes) => {
      setModes(kept.reread(id), modes);
    },
  };
}
