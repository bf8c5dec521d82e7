import type { Condition } from '../domain/condition.js';
import type { E2 } from '../domain/decimal.js';
import { strengthOf, type Spell } from '../domain/rain-spell.js';
import { near, since, startingAt, until, when } from './en-times.js';
import { rainNumber, rainText as rainTextIn, type Locale } from './format.js';
import { html, safe } from './html.js';
import type { Told } from './moment.js';
import { isOpenEnded, isSilent, phaseOf, thereOf } from './rain-told.js';
import type { RainWatch } from './watch.js';

const locale: Locale = 'en';
const strengths = { light: 'light', moderate: 'moderate', heavy: 'heavy' } as const;

/** `0.5 mm/h`. */
export const rainText = (value: E2) => rainTextIn(value, locale);
export const strength = (value: E2) => strengths[strengthOf(value)];

/** `above 0.5 mm/h`; as it can be typed back. */
export function rainWhere({ operator, threshold }: Condition<E2>): string {
  return operator === 'at_least' ? `from ${rainText(threshold)}` : `above ${rainText(threshold)}`;
}

/** `goes over 0.5 mm/h`, after "when the forecast". */
export function rainBecomes({ operator, threshold }: Condition<E2>): string {
  return operator === 'at_least' ? `reaches ${rainText(threshold)}` : `goes over ${rainText(threshold)}`;
}

export const rainWish = ({ condition, place }: RainWatch) => `rain ${rainWhere(condition)} in ${place}`;

/** `up to 3.2 mm/h (moderate)`. */
export const upTo = ({ peak }: Spell) => `up to ${rainText(peak)} (${strength(peak)})`;

export const chance = ({ probability }: Spell) => (probability === undefined ? '' : `, ${probability}% chance`);

/** `, Manaus time`, where the hours told are not the reader's. */
export const onClockOf = (elsewhere: string | undefined) => (elsewhere === undefined ? '' : `, ${elsewhere} time`);

/** `It should stop around 18:00`. `isOpen`: it may go on beyond what is known. */
export function stops(spell: Spell, told: Told, isOpen = isOpenEnded(spell)): string {
  return isOpen
    ? `It should go on at least ${until(spell.endsAt, told)}`
    : `It should stop ${near(spell.endsAt, told)}`;
}

/** `from 15:00`, `now`. */
export function startText(spell: Spell, told: Told): string {
  return phaseOf(spell, told.now) === 'ahead' ? startingAt(spell.startsAt, told) : 'now';
}

/** `from 15:00, up to 3.2 mm/h (moderate)`. */
export const spellText = (spell: Spell, told: Told) => `${startText(spell, told)}, ${upTo(spell)}`;

/** What is forecast for a subscription, without a full stop. */
export function forecastText(watch: RainWatch, told: Told): string {
  const { current, coming, condition, side } = watch;
  if (current === undefined || side === 'unknown') return 'waiting for the forecast';
  if (isSilent(current, told.now)) return `no new forecast since ${since(current.observedAt, told)}`;
  if (coming === undefined) {
    const limit = told.shared ? 'the limit' : 'your limit';
    const past = condition.operator === 'at_least' ? `that reaches ${limit}` : `above ${limit}`;
    return `no rain ${past} in the next 12 h`;
  }
  const most = `up to ${rainText(coming.peak)}`;
  if (phaseOf(coming, told.now) !== 'ahead') return `rain now, ${most}`;
  const there = thereOf(watch, told);
  return `${most} ${startText(coming, there.told)}${onClockOf(there.elsewhere)}`;
}

/** The same in a word or two: `at 15:00`, on the clock of the place. */
export function shortForecast(watch: RainWatch, told: Told): string {
  const { current, coming, side } = watch;
  if (current === undefined || side === 'unknown') return 'waiting for the forecast';
  if (isSilent(current, told.now)) return 'no new forecast';
  if (coming === undefined) return 'nothing forecast';
  if (phaseOf(coming, told.now) !== 'ahead') return 'now';
  const there = thereOf(watch, told);
  return `${when(coming.startsAt, there.told)}${there.elsewhere === undefined ? '' : ' (its own time)'}`;
}

/** `0.5`, `from 0.1`: as it can be typed back, where there is no room for more. */
export function rainLimit({ operator, threshold }: Condition<E2>): string {
  return operator === 'above' ? rainNumber(threshold, locale) : `from ${rainNumber(threshold, locale)}`;
}

/** How a rain subscription that is being watched stands now. Whether it rang is not known: the words are true of both. */
export function rainStanding(watch: RainWatch, told: Told): string {
  const { current, side } = watch;
  if (current === undefined || side === 'unknown') return 'I don’t know the forecast yet; I start as soon as it comes.';
  if (isSilent(current, told.now)) return `I have had no new forecast since ${since(current.observedAt, told)}.`;
  const now = `Forecast: ${forecastText(watch, told)}.`;
  return side === 'armed' ? now : `${now} The next alert comes with the next rain.`;
}

/** Data come with their source, in every message that has any. */
export const rainSource = safe(html`<a href="https://open-meteo.com/">Open-Meteo</a>`);
