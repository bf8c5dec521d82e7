import type { Condition } from '../domain/condition.js';
import type { E2 } from '../domain/decimal.js';
import { strengthOf, type Spell } from '../domain/rain-spell.js';
import { rainNumber, rainText as rainTextIn, type Locale } from './format.js';
import { html, safe } from './html.js';
import type { Told } from './moment.js';
import { near, since, startingAt, until, when } from './pt-br-times.js';
import { isOpenEnded, isSilent, phaseOf, thereOf } from './rain-told.js';
import type { RainWatch } from './watch.js';

const locale: Locale = 'pt-BR';
const strengths = { light: 'fraca', moderate: 'moderada', heavy: 'forte' } as const;

/** `0,5 mm/h`. */
export const rainText = (value: E2) => rainTextIn(value, locale);
export const strength = (value: E2) => strengths[strengthOf(value)];

/** `acima de 0,5 mm/h`; as it can be typed back. */
export function rainWhere({ operator, threshold }: Condition<E2>): string {
  return operator === 'at_least' ? `a partir de ${rainText(threshold)}` : `acima de ${rainText(threshold)}`;
}

/** `passar de 0,5 mm/h`, after "quando a previsão". */
export function rainBecomes({ operator, threshold }: Condition<E2>): string {
  return operator === 'at_least' ? `chegar a ${rainText(threshold)}` : `passar de ${rainText(threshold)}`;
}

export const rainWish = ({ condition, place }: RainWatch) => `chuva ${rainWhere(condition)} em ${place}`;

/** `até 3,2 mm/h (moderada)`. */
export const upTo = ({ peak }: Spell) => `até ${rainText(peak)} (${strength(peak)})`;

export const chance = ({ probability }: Spell) => (probability === undefined ? '' : `, ${probability}% de chance`);

/** `, no horário de Manaus`, where the hours told are not the reader's. */
export const onClockOf = (elsewhere: string | undefined) =>
  elsewhere === undefined ? '' : `, no horário de ${elsewhere}`;

/** `Deve parar perto das 18h`. `isOpen`: it may go on beyond what is known. */
export function stops(spell: Spell, told: Told, isOpen = isOpenEnded(spell)): string {
  return isOpen ? `Deve ir pelo menos ${until(spell.endsAt, told)}` : `Deve parar ${near(spell.endsAt, told)}`;
}

/** `a partir das 15h`, `agora`. */
export function startText(spell: Spell, told: Told): string {
  return phaseOf(spell, told.now) === 'ahead' ? startingAt(spell.startsAt, told) : 'agora';
}

/** `a partir das 15h, até 3,2 mm/h (moderada)`. */
export const spellText = (spell: Spell, told: Told) => `${startText(spell, told)}, ${upTo(spell)}`;

/** What is forecast for a subscription, without a full stop. */
export function forecastText(watch: RainWatch, told: Told): string {
  const { current, coming, condition, side } = watch;
  if (current === undefined || side === 'unknown') return 'esperando a previsão';
  if (isSilent(current, told.now)) return `sem previsão nova desde ${since(current.observedAt, told)}`;
  if (coming === undefined) {
    const limit = told.shared ? 'limite' : 'seu limite';
    const past = condition.operator === 'at_least' ? `que chegue ao ${limit}` : `acima do ${limit}`;
    return `sem chuva ${past} nas próximas 12 h`;
  }
  const most = `até ${rainText(coming.peak)}`;
  if (phaseOf(coming, told.now) !== 'ahead') return `chuva agora, ${most}`;
  const there = thereOf(watch, told);
  return `${most} ${startText(coming, there.told)}${onClockOf(there.elsewhere)}`;
}

/** The same in a word or two: `às 15h`, on the clock of the place. */
export function shortForecast(watch: RainWatch, told: Told): string {
  const { current, coming, side } = watch;
  if (current === undefined || side === 'unknown') return 'esperando a previsão';
  if (isSilent(current, told.now)) return 'sem previsão nova';
  if (coming === undefined) return 'nada previsto';
  if (phaseOf(coming, told.now) !== 'ahead') return 'agora';
  const there = thereOf(watch, told);
  return `${when(coming.startsAt, there.told)}${there.elsewhere === undefined ? '' : ' (hora de lá)'}`;
}

/** `0,5`, `a partir de 0,1`: as it can be typed back, where there is no room for more. */
export function rainLimit({ operator, threshold }: Condition<E2>): string {
  return operator === 'above' ? rainNumber(threshold, locale) : `a partir de ${rainNumber(threshold, locale)}`;
}

/** How a rain subscription that is being watched stands now. Whether it rang is not known: the words are true of both. */
export function rainStanding(watch: RainWatch, told: Told): string {
  const { current, side } = watch;
  if (current === undefined || side === 'unknown') return 'Ainda não sei a previsão; começo assim que ela chegar.';
  if (isSilent(current, told.now)) return `Estou sem previsão nova desde ${since(current.observedAt, told)}.`;
  const now = `Previsão: ${forecastText(watch, told)}.`;
  return side === 'armed' ? now : `${now} O próximo aviso vem com a próxima chuva.`;
}

/** Data come with their source, in every message that has any. */
export const rainSource = safe(html`<a href="https://open-meteo.com/">Open-Meteo</a>`);
