import { z } from 'zod';
import type { E2 } from '../../domain/decimal.js';
import type { ForecastHour } from '../../domain/forecast.js';
import { spellOf, type Spell } from '../../domain/rain-spell.js';
import { conditionAt } from '../../domain/trip.js';
import type { Sql, Value } from './database.js';

const Hours = z.array(z.tuple([z.int(), z.int().nullable(), z.number().nullable()]));

/** Hours as they are kept: `[[end in seconds, 10⁻² mm or null, percent or null], …]`. */
export function hoursText(hours: readonly ForecastHour[]): string {
  return JSON.stringify(hours.map(({ endsAt, rain, probability }) => [endsAt.getTime() / 1000, rain, probability]));
}

export function hoursIn(text: string): readonly ForecastHour[] {
  return Hours.parse(JSON.parse(text)).map(([end, rain, probability]) => ({
    endsAt: new Date(end * 1000),
    rain: rain as E2 | null,
    probability,
  }));
}

/**
 * The domain's spells in SQL, for what is decided of whole sets: `spell_start(hours, trip, from)`, `spell_end`, `spell_peak`. `trip` is
 * a rising one of src/domain/trip.ts, times are UTC milliseconds; NULL where no hour is past it.
 */
export function defineSpells(sql: Sql): void {
  // Statements ask about the same few hours for a thousand rows.
  let kept: { readonly text: string; readonly hours: readonly ForecastHour[] } | undefined;
  const spell = (hours: Value, trip: Value, from: Value): Spell | undefined => {
    if (typeof hours !== 'string' || typeof trip !== 'number' || typeof from !== 'number') return undefined;
    if (kept?.text !== hours) kept = { text: hours, hours: hoursIn(hours) };
    return spellOf(kept.hours, conditionAt(trip), new Date(from));
  };
  const define = (name: string, read: (spell: Spell) => number): void => {
    sql.define(name, (hours = null, trip = null, from = null) => {
      const found = spell(hours, trip, from);
      return found === undefined ? null : read(found);
    });
  };
  define('spell_start', ({ startsAt }) => startsAt.getTime());
  define('spell_end', ({ endsAt }) => endsAt.getTime());
  define('spell_peak', ({ peak }) => peak);
}
