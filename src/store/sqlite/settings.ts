import { z } from 'zod';
import { parseCell } from '../../domain/cell.js';
import type { Place } from '../../domain/place.js';
import { nightModes } from '../../domain/quiet-hours.js';
import type { Settings } from '../conversation-store.js';
import type { Context } from './context.js';
import type { RingModes } from './ring-modes.js';
import type { Subscriptions } from './subscriptions.js';

const Row = z.object({
  zone: z.string(),
  quietFrom: z.int(),
  quietUntil: z.int(),
  night: z.enum(nightModes),
  silencedUntil: z.int().nullable(),
  placeName: z.string().nullable(),
  placeCell: z.string().nullable(),
  placeZone: z.string().nullable(),
});
type Row = z.infer<typeof Row>;
const choices = Row.keyof().options;
/** A place and its zones are one choice: parts of two make none. */
const places = ['placeName', 'placeCell', 'placeZone', 'zone'] as const satisfies readonly (keyof Row)[];

const Instant = z.int().nullable();
const Modes = z.object({ silencedUntil: Instant, once: z.boolean(), endsAt: Instant });
type Modes = z.infer<typeof Modes>;
/** What one change has set, of the chat's choices and of how single wishes ring: how it was, and how it was left. */
const Change = z.object({
  before: Row.partial(),
  after: Row.partial(),
  wishes: z.array(z.object({ id: z.int(), before: Modes, after: Modes })),
});
type Change = z.infer<typeof Change>;
const Kept = z.object({ change: z.string().transform((text) => Change.parse(JSON.parse(text))) });

/** What a chat has chosen for all its alerts. Every method but `of` is called inside a transaction. */
export interface SettingsOf {
  of(subscriberId: number): Settings;
  /** Calls `act`, and keeps what it has set under the change's own number, so that it can be taken back. Returns the settings then. */
  remember(subscriberId: number, change: number, act: () => void): Settings;
  put(subscriberId: number, settings: Settings): void;
  /** What the change has set, and nobody since, is as it was. Returns the settings then; `undefined`: there was nothing of that. */
  restore(subscriberId: number, change: number, undo: number): Settings | undefined;
}

type RingingWishes = Pick<Subscriptions, 'followed' | 'modesOf' | 'setModes'>;

export function settings({ sql }: Context, subscriptions: RingingWishes): SettingsOf {
  const find = sql.query(
    `SELECT zone, quiet_from AS quietFrom, quiet_until AS quietUntil, night, silenced_until AS silencedUntil,
       place_name AS placeName, place_cell AS placeCell, place_zone AS placeZone FROM subscriber WHERE id = :id`,
    Row,
  );
  const put = sql.command(
    `UPDATE subscriber SET zone = :zone, quiet_from = :quietFrom, quiet_until = :quietUntil, night = :night,
       silenced_until = :silencedUntil, place_name = :placeName, place_cell = :placeCell, place_zone = :placeZone WHERE id = :id`,
  );
  const keep = sql.command(
    'INSERT INTO setting_change (changed_by, subscriber_id, change) VALUES (:change, :id, :set) ON CONFLICT (changed_by) DO NOTHING',
  );
  const forget = sql.command('DELETE FROM setting_change WHERE changed_by = :change AND subscriber_id = :id');
  const kept = sql.query('SELECT change FROM setting_change WHERE changed_by = :change AND subscriber_id = :id', Kept);
  const rowOf = (id: number): Row => {
    const row = find.get({ id });
    if (!row) throw new Error(`subscriber ${id} is not there`);
    return row;
  };
  const modesOf = (id: number): ReadonlyMap<number, Modes> =>
    new Map([...subscriptions.modesOf(id)].map(([wish, modes]) => [wish, keptModes(modes)]));
  const remember = (id: number, change: number, act: () => void): Settings => {
    const [before, wishesBefore] = [rowOf(id), modesOf(id)];
    act();
    const [after, wishesAfter] = [rowOf(id), modesOf(id)];
    const changed = choices.filter((choice) => before[choice] !== after[choice]);
    const wishes = [...wishesBefore].flatMap(([wish, was]) => {
      const left = wishesAfter.get(wish);
      return left === undefined || isSame(was, left) ? [] : [{ id: wish, before: was, after: left }];
    });
    // What sets nothing hides no change that can be taken back.
    if (changed.length > 0 || wishes.length > 0)
      keep({ change, id, set: JSON.stringify({ before: only(changed, before), after: only(changed, after), wishes }) });
    return settingsIn(after);
  };
  /** What the change has set and nobody since. */
  const stillSet = (
    id: number,
    { after, wishes }: Change,
  ): { readonly set: readonly (keyof Row)[]; readonly ringing: Change['wishes'] } => {
    const [row, modes] = [rowOf(id), modesOf(id)];
    const isMoved = 'placeCell' in after && places.some((choice) => choice in after && row[choice] !== after[choice]);
    return {
      set: choices.filter(
        (choice) => choice in after && row[choice] === after[choice] && !(isMoved && isOfPlace(choice)),
      ),
      // Also what an edit has replaced: it may come back.
      ringing: wishes.flatMap((wish) =>
        [...new Set([wish.id, subscriptions.followed(id, wish.id)])].flatMap((own) => {
          const now = modes.get(own);
          const before = now && stillOf(now, wish);
          return now && before && !isSame(now, before) ? [{ id: own, before, after: now }] : [];
        }),
      ),
    };
  };
  return {
    of: (id) => settingsIn(rowOf(id)),
    remember,
    put: (id, chosen) => {
      put({ id, ...rowFrom(chosen) });
    },
    restore: (id, change, undo) => {
      const made = kept.get({ change, id })?.change;
      if (!made) return undefined;
      forget({ change, id }); // a second tap finds nothing to take back
      const { set, ringing } = stillSet(id, made);
      if (set.length === 0 && ringing.length === 0) return undefined;
      return remember(id, undo, () => {
        put({ id, ...Row.parse({ ...rowOf(id), ...only(set, made.before) }) });
        for (const wish of ringing) subscriptions.setModes(wish.id, ringModes(wish.before));
      });
    },
  };
}

function keptModes({ silencedUntil, once, endsAt }: RingModes): Modes {
  return { silencedUntil: silencedUntil?.getTime() ?? null, once, endsAt: endsAt?.getTime() ?? null };
}

function ringModes({ silencedUntil, once, endsAt }: Modes): RingModes {
  const at = (ms: number | null) => (ms === null ? null : new Date(ms));
  return { silencedUntil: at(silencedUntil), once, endsAt: at(endsAt) };
}

function isSame(one: Modes | undefined, other: Modes): boolean {
  return one?.silencedUntil === other.silencedUntil && one.once === other.once && one.endsAt === other.endsAt;
}

const isOfPlace = (choice: keyof Row) => (places as readonly (keyof Row)[]).includes(choice);

/** What was set, where nobody has set it since, as it was; all else as it is. */
function stillOf(now: Modes, { before, after }: Change['wishes'][number]): Modes {
  const back = <Key extends keyof Modes>(key: Key): Modes[Key] =>
    before[key] !== after[key] && now[key] === after[key] ? before[key] : now[key];
  return { silencedUntil: back('silencedUntil'), once: back('once'), endsAt: back('endsAt') };
}

function only(some: readonly (keyof Row)[], row: Change['before']): Change['before'] {
  return Object.fromEntries(some.map((choice) => [choice, row[choice]]));
}

function settingsIn(row: Row): Settings {
  const { zone, quietFrom, quietUntil, night, silencedUntil } = row;
  return {
    zone,
    quietHours: { from: quietFrom, until: quietUntil },
    night,
    silencedUntil: silencedUntil === null ? undefined : new Date(silencedUntil),
    place: placeIn(row),
  };
}

function placeIn({ placeName: name, placeCell, placeZone: zone }: Row): Place | undefined {
  const cell = placeCell === null ? undefined : parseCell(placeCell);
  return name === null || zone === null || cell === undefined ? undefined : { name, cell, zone };
}

function rowFrom({ zone, quietHours, night, silencedUntil, place }: Settings): Row {
  return {
    ...{ zone, night },
    quietFrom: quietHours.from,
    quietUntil: quietHours.until,
    silencedUntil: silencedUntil?.getTime() ?? null,
    placeName: place?.name ?? null,
    placeCell: place?.cell ?? null,
    placeZone: place?.zone ?? null,
  };
}
