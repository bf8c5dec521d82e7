import { z } from 'zod';
import { parseCell } from '../../domain/cell.js';
import type { Place } from '../../domain/place.js';
import { nightModes } from '../../domain/quiet-hours.js';
import type { Settings } from '../store.js';
import type { Context } from './context.js';

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
/** With the settings goes what was changed of single wishes. */
const Kept = Row.extend({ wishes: z.array(z.object({ id: z.int(), silencedUntil: z.int().nullable() })) });
const Before = z.object({ before: z.string().transform((text) => Kept.parse(JSON.parse(text))) });
const Silenced = z.object({ id: z.int(), silencedUntil: z.int().nullable() });

/** What a chat has chosen for all its alerts. Every method but `of` is called inside a transaction. */
export interface SettingsOf {
  of(subscriberId: number): Settings;
  /** Keeps how it is now under the change's own number, so that it can be taken back. */
  remember(subscriberId: number, change: number): void;
  put(subscriberId: number, settings: Settings): void;
  /** Goes back to what the change had found. Returns the settings then; `undefined`: that change was none of settings. */
  restore(subscriberId: number, change: number, undo: number): Settings | undefined;
}

export function settings({ sql }: Context): SettingsOf {
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
    `INSERT INTO setting_change (changed_by, subscriber_id, before) VALUES (:change, :id, :before)
     ON CONFLICT (changed_by) DO NOTHING`,
  );
  const kept = sql.query(
    'SELECT before FROM setting_change WHERE changed_by = :change AND subscriber_id = :id',
    Before,
  );

  const silenced = sql.query(
    `SELECT id, silenced_until AS silencedUntil FROM subscription WHERE subscriber_id = :id AND status <> 'ended'`,
    Silenced,
  );
  const silence = sql.command('UPDATE subscription SET silenced_until = :silencedUntil WHERE id = :id');
  const rowOf = (id: number): Row => {
    const row = find.get({ id });
    if (!row) throw new Error(`subscriber ${id} is not there`);
    return row;
  };
  const remember = (id: number, change: number): void => {
    keep({ change, id, before: JSON.stringify({ ...rowOf(id), wishes: silenced.all({ id }) }) });
  };
  return {
    of: (id) => settingsIn(rowOf(id)),
    remember,
    put: (id, chosen) => {
      put({ id, ...rowFrom(chosen) });
    },
    restore: (id, change, undo) => {
      const before = kept.get({ change, id })?.before;
      if (!before) return undefined;
      remember(id, undo);
      const { wishes, ...row } = before;
      put({ id, ...row });
      for (const wish of wishes) silence(wish);
      return settingsIn(row);
    },
  };
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
