import type { RainAlert } from '../domain/alert.js';
import type { Spell } from '../domain/rain-spell.js';
import type { Quote } from '../domain/tick-gate.js';
import { isSameClock, type Told } from './moment.js';

/** Where a spell stands at a moment. */
export type Phase = 'ahead' | 'under_way' | 'over';

export function phaseOf({ startsAt, endsAt }: Spell, at: Date): Phase {
  if (startsAt > at) return 'ahead';
  return endsAt > at ? 'under_way' : 'over';
}

/** What has become of the rain that was told: nothing, withdrawn, or forecast for another hour. */
export type Change = { readonly is: 'none' | 'withdrawn' } | { readonly is: 'moved'; readonly coming: Spell };

const hourMs = 3_600_000;

/** Starts that move by less than an hour are let be, and so is rain that has begun on both sides. */
export function changeOf({ spell, coming }: Pick<RainAlert, 'spell' | 'coming'>, now: Date): Change {
  if (phaseOf(spell, now) === 'over') return { is: 'none' };
  if (coming === undefined) return { is: 'withdrawn' };
  const haveBegun = phaseOf(coming, now) === 'under_way' && phaseOf(spell, now) === 'under_way';
  const movedMs = Math.abs(coming.startsAt.getTime() - spell.startsAt.getTime());
  return movedMs < hourMs || haveBegun ? { is: 'none' } : { is: 'moved', coming };
}

/** Forecasts end after 26 hours at most, some of them sooner: rain that goes on for so long may go on for longer. */
const openEndMs = 17 * hourMs;

export function isOpenEnded({ startsAt, endsAt }: Spell): boolean {
  return endsAt.getTime() - startsAt.getTime() >= openEndMs;
}

/** Ticks come every few minutes: after so long without one the forecast is too old to be used. */
const silentMs = 30 * 60_000;

export function isSilent({ observedAt }: Pick<Quote, 'observedAt'>, now: Date): boolean {
  return now.getTime() - observedAt.getTime() > silentMs;
}

/** `Santos`, of `Santos, SP`: on a locked phone every letter counts. */
export function townOf(place: string): string {
  return place.replace(/, [A-Z]{2}$/, '');
}

/** Hours of rain are those of its place; `elsewhere`: its name, where its clock shows another hour than the reader's. */
export function thereOf(
  { place, zone }: { readonly place: string; readonly zone: string },
  told: Told,
): { readonly told: Told; readonly elsewhere: string | undefined } {
  const elsewhere = isSameClock(zone, told.zone, told.now) ? undefined : townOf(place);
  return { told: { ...told, zone }, elsewhere };
}

/** What a locked phone shows. */
const glance = 60;

/** The first wording whose facts find room at a glance, else the last. */
export function atAGlance(wordings: readonly Wording[]): string {
  const fits = wordings.find(({ facts }) => Array.from(facts).length <= glance) ?? wordings.at(-1);
  return fits === undefined ? '' : fits.facts + fits.rest;
}

/** `facts`: value, place and hour. */
export interface Wording {
  readonly facts: string;
  readonly rest: string;
}
