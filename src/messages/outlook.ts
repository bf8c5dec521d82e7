import { e2 } from '../domain/decimal.js';
import type { ForecastHour } from '../domain/forecast.js';
import { spellOf, type Spell } from '../domain/rain-spell.js';
import type { Outlook } from './catalogue.js';
import { civil } from './moment.js';

/** What a forecast says to somebody who asks. */
export interface View {
  /** `undefined`: the hour in progress is not asked about. `null`: the forecast leaves it open. */
  readonly inProgress: ForecastHour['rain'] | undefined;
  readonly spells: readonly Spell[];
  /** The forecast says nothing of what comes after. */
  readonly knownUntil: Date | undefined;
  /** The day that was asked about: all of it is known, some of it, or nothing at all. Then the view is of the coming hours. */
  readonly day: 'none' | 'whole' | 'part' | 'beyond';
}

const hourMs = 3_600_000;
/** Less than a tenth of a millimetre is told as no rain. */
const anyRain = { operator: 'at_least', threshold: e2('0.1') } as const;
const mostSpells = 2;

export function viewOf({ place, hours, day }: Outlook, now: Date): View {
  const coming = hours.filter(({ endsAt, rain }) => endsAt > now && rain !== null);
  const knownUntil = coming.at(-1)?.endsAt;
  const isOfDay = ({ endsAt }: ForecastHour) => civil(startOf(endsAt), place.zone).dayNumber === day;
  const own = coming.filter(isOfDay);
  const inProgress = hours.find(({ endsAt }) => endsAt > now && startOf(endsAt) <= now);
  if (day === undefined || own.length === 0) {
    const spells = spellsIn(coming, now);
    return { inProgress: inProgress?.rain ?? null, spells, knownUntil, day: day === undefined ? 'none' : 'beyond' };
  }
  const last = own.at(-1);
  const isWhole = last !== undefined && civil(last.endsAt, place.zone).dayNumber !== day;
  const isNow = inProgress !== undefined && isOfDay(inProgress);
  return {
    inProgress: isNow ? inProgress.rain : undefined,
    spells: spellsIn(own, now),
    knownUntil,
    day: isWhole ? 'whole' : 'part',
  };
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

function startOf(endsAt: Date): Date {
  return new Date(endsAt.getTime() - hourMs);
}
