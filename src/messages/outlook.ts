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
  const asked = own.length === 0 ? coming : own;
  const inProgress = asked.find(({ endsAt }) => endsAt.getTime() - now.getTime() <= hourMs)?.rain ?? undefined;
  const spells = spellsIn(asked, now);
  if (day === undefined) return { inProgress, spells, knownUntil, day: undefined };
  const known = own.length === 0 ? 'none' : civil(knownUntil, zone).dayNumber > day ? 'whole' : 'part';
  return { inProgress, spells, knownUntil, day: { ahead: day - civil(now, zone).dayNumber, known } };
}

/** Stamps mark the end of their hour. */
function dayOfHour({ endsAt }: ForecastHour, zone: string): number {
  return civil(new Date(endsAt.getTime() - hourMs), zone).dayNumber;
}

function spellsIn(hours: readonly ForecastHour[], now: Date): readonly Spell[] {
  const spells: Spell[] = [];
  let from = now;
  while (spells.length < mostSpells) {
    const spell = spellOf(hours, anyRain, from);
    if (spell === undefined) break;
    spells.push(spell);
    from = spell.endsAt;
  }
  return spells;
}
