import { e2, type E2 } from '../domain/decimal.js';
import type { ForecastHour } from '../domain/forecast.js';
import { spellOf, type Spell } from '../domain/rain-spell.js';
import type { Outlook } from './catalogue.js';
import { civil } from './moment.js';

/** What a forecast says to somebody who asks. */
export interface View {
  /** Rain of the hour in progress; `undefined`: it is not asked about, or left open. */
  readonly inProgress: E2 | undefined;
  readonly spells: readonly Spell[];
  /** The forecast says nothing of what comes after. */
  readonly knownUntil: Date;
  /** The day that was asked about, in days from today, and how much of it is known. `none`: the view is of the coming hours. */
  readonly day: { readonly ahead: number; readonly known: 'whole' | 'part' | 'none' } | undefined;
}

const hourMs = 3_600_000;
/** Less than a tenth of a millimetre is told as no rain. */
const anyRain = { operator: 'at_least', threshold: e2('0.1') } as const;
const mostSpells = 2;

/** `undefined`: no hour that is still to come is known. */
export function viewOf({ place: { zone }, hours, day }: Outlook, now: Date): View | undefined {
  const coming = hours.filter(({ endsAt, rain }) => endsAt > now && rain !== null);
  const knownUntil = coming.at(-1)?.endsAt;
  if (knownUntil === undefined) return undefined;
  const own = day === undefined ? coming : coming.filter((hour) => dayOfHour(hour, zone) === day);
  const isBeyond = own.length === 0;
  const all = spellsIn(coming, now);
  const spells = day === undefined || isBeyond ? all : all.filter((spell) => isOn(spell, day, zone));
  const asked = isBeyond ? coming : own;
  const inProgress = asked.find(({ endsAt }) => endsAt.getTime() - now.getTime() <= hourMs)?.rain ?? undefined;
  const view = { inProgress, spells: spells.slice(0, mostSpells), knownUntil };
  if (day === undefined) return { ...view, day };
  const known = isBeyond ? 'none' : civil(knownUntil, zone).dayNumber > day ? 'whole' : 'part';
  return { ...view, day: { ahead: day - civil(now, zone).dayNumber, known } };
}

/** Whole spells are told, also those that began the day before. */
function isOn({ startsAt, endsAt }: Spell, day: number, zone: string): boolean {
  const last = civil(new Date(endsAt.getTime() - 1), zone).dayNumber;
  return civil(startsAt, zone).dayNumber <= day && last >= day;
}

/** Stamps mark the end of their hour. */
function dayOfHour({ endsAt }: ForecastHour, zone: string): number {
  return civil(new Date(endsAt.getTime() - hourMs), zone).dayNumber;
}

function spellsIn(hours: readonly ForecastHour[], now: Date): readonly Spell[] {
  const spells: Spell[] = [];
  let spell = spellOf(hours, anyRain, now);
  while (spell !== undefined) {
    spells.push(spell);
    spell = spellOf(hours, anyRain, spell.endsAt);
  }
  return spells;
}
