import { rearmAt, rises, type Condition } from '../domain/condition.js';
import { pairNames, type Pair } from '../domain/pair.js';
import { pairOf } from '../domain/subject.js';
import type { E8 } from '../domain/decimal.js';
import type { Quote } from '../domain/tick-gate.js';
import type { PairTexts, Question, Watch } from './catalogue.js';
import { centavosBetween, limitText, percentText, quoteText, wholeText, type Locale } from './format.js';
import { html, safe, type Html } from './html.js';
import { when } from './en-times.js';
import type { Told } from './moment.js';

export const locale: Locale = 'en';
const plural = new Intl.PluralRules(locale);
const centavoE8 = 1_000_000;
const ordinals = new Intl.PluralRules(locale, { type: 'ordinal' });
const either = new Intl.ListFormat(locale, { type: 'disjunction' });

export const pairs: Readonly<Record<Pair, PairTexts>> = {
  'USD-BRL': {
    name: 'dollar',
    the: 'the dollar',
    of: 'of the dollar',
    it: 'it',
    title: 'Dollar',
    emoji: '💵',
    example: 'dollar below 4.50',
    kind: 'the commercial (US) dollar',
    symbol: 'US$',
    command: 'dollar',
    description: 'The dollar now, or an alert: /dollar below 4.50',
  },
  'EUR-BRL': {
    name: 'euro',
    the: 'the euro',
    of: 'of the euro',
    it: 'it',
    title: 'Euro',
    emoji: '💶',
    example: 'euro above 6.20',
    kind: 'the commercial euro',
    symbol: '€',
    command: 'euro',
    description: 'The euro now, or an alert: /euro above 6.20',
  },
};

/** The number by which a chat knows an alert, never torn from its sign. */
export const no = (number: number) => `no.\u00a0${number}`;

export const brl = (value: Condition['threshold']) => limitText(value, locale);

/** `below R$ 4.50`; as it can be typed back. */
export function where({ operator, threshold }: Condition): string {
  switch (operator) {
    case 'below':
      return `below ${brl(threshold)}`;
    case 'above':
      return `above ${brl(threshold)}`;
    case 'at_most':
      return `at ${brl(threshold)} or less`;
    case 'at_least':
      return `at ${brl(threshold)} or more`;
  }
}

/** `goes below R$ 4.50`, after "when the dollar". */
export function becomes(condition: Condition): string {
  const verb = condition.operator === 'below' || condition.operator === 'above' ? 'goes' : 'is';
  return `${verb} ${where(condition)}`;
}

/** `below your limit of R$ 4.50`, in an alert. */
export function pastLimit({ operator, threshold }: Condition): string {
  switch (operator) {
    case 'below':
      return `below your limit of ${brl(threshold)}`;
    case 'above':
      return `above your limit of ${brl(threshold)}`;
    case 'at_most':
      return `at your limit, ${brl(threshold)} or less`;
    case 'at_least':
      return `at your limit, ${brl(threshold)} or more`;
  }
}

export const wish = (pair: Pair, condition: Condition) => `${pairs[pair].name} ${where(condition)}`;
export const titled = (pair: Pair, condition: Condition) => `${pairs[pair].title} ${where(condition)}`;
export const wishOf = (watch: Watch) => wish(pairOf(watch.subject), watch.condition);
export const titledOf = (watch: Watch) => titled(pairOf(watch.subject), watch.condition);

export const alerts = (count: number) =>
  `${wholeText(count, locale)} ${plural.select(count) === 'one' ? 'alert' : 'alerts'}`;

/** `3rd`. */
export function nth(count: number): string {
  const ending = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }[ordinals.select(count)];
  return `${count}${ending}`;
}

/** `has to fall 64 centavos (12.5%)`, `has to fall R$ 1.04 (20.3%)`. */
export function distance(value: Quote['value'], { operator, threshold }: Condition): string {
  const centavos = centavosBetween(value, threshold);
  const percent = percentText(value, threshold, locale);
  const move = `has to ${rises(operator) ? 'rise' : 'fall'}`;
  return percent === '0%' ? `${move} ${moneyText(centavos)}` : `${move} ${moneyText(centavos)} (${percent})`;
}

function moneyText(centavos: number): string {
  if (centavos === 0) return 'less than 1 centavo';
  if (centavos >= 100) return brl((centavos * centavoE8) as E8);
  return `${centavos} ${centavos === 1 ? 'centavo' : 'centavos'}`;
}

export const quoted = (value: Quote['value'], condition: Condition) => quoteText(value, locale, condition.threshold);

/** `is back at R$ 4.509 and falls again`. */
export function again(condition: Condition): string {
  return `is back at ${brl(rearmAt(condition))} and ${rises(condition.operator) ? 'rises' : 'falls'} again`;
}

/** `below your limit`; in a group it is nobody's own. */
function pastIts({ operator }: Condition, its: string): string {
  if (operator === 'below') return `below ${its}`;
  return operator === 'above' ? `above ${its}` : `at ${its}`;
}

/**
 * How a subscription that is being watched stands now, as one line. Whether it rang or held when it was resumed is not known: the
 * words are true of both.
 */
export function standing(watch: Watch, told: Told): string {
  const { current, condition, side } = watch;
  if (current === undefined || side === 'unknown') return 'I don’t know the price yet; I start as soon as it comes.';
  const now = `Last price: ${quoted(current.value, condition)} ${when(current.observedAt, told)}`;
  if (side === 'armed') return `${now}, ${distance(current.value, condition)}.`;
  const its = told.shared ? 'the limit' : 'your limit';
  const past = watch.holds ? `already ${pastIts(condition, its)}` : `close to ${its}`;
  return `${now}, ${past}. I tell you if ${pairs[pairOf(watch.subject)].it} ${again(condition)}.`;
}

/** Of several: which of them the price is past already, said once, in the reply. */
export function alreadyPast(watched: readonly Watch[]): readonly Html[] {
  const past = watched.filter(({ status, holds }) => status === 'active' && holds).map(({ number }) => no(number));
  return past.length === 0 ? [] : [html`Already at the limit now: ${past.join(', ')}.`];
}

export function listLine(watch: Watch, told: Told, isShort = false): Html {
  const { current, condition, side, status } = watch;
  const name = html`<b>${watch.number}.</b> ${titledOf(watch)}`;
  if (status === 'paused') return html`${safe(name)}: paused`;
  if (current === undefined || side === 'unknown') return html`${safe(name)}: waiting for the price`;
  const now = `${quoted(current.value, condition)} ${when(current.observedAt, told)}`;
  if (side === 'armed') return html`${safe(name)}: ${now}, ${distance(current.value, condition)}`;
  const past = watch.holds ? `already ${pastIts(condition, 'the limit')}` : 'close to the limit';
  return isShort
    ? html`${safe(name)}: ${now}, ${past}`
    : html`${safe(name)}: ${now}, ${past}; I tell you if it ${again(condition)}`;
}

export const sources: Readonly<Record<string, string>> = { awesomeapi: 'AwesomeAPI', ptax: 'Central Bank (PTAX)' };

/** One line, of one price or of several. */
export function nowLines({ prices }: Question): readonly Html[] {
  const [first, ...others] = prices;
  if (first === undefined) return [];
  if (others.length === 0) return [html`Now ${pairs[first.pair].the} is at ${quoteText(first.quote.value, locale)}.`];
  return [
    html`Now: ${prices.map(({ pair, quote }) => `${pairs[pair].name} ${quoteText(quote.value, locale)}`).join(', ')}.`,
  ];
}

export function theWish({ pairs: [pair], conditions: [condition] }: Question): string {
  return pair !== undefined && condition !== undefined ? wish(pair, condition) : '';
}

/** `R$ 4,50`, where one limit is asked about. */
export function firstLimit({ conditions: [condition] }: Question): string {
  return condition === undefined ? '' : brl(condition.threshold);
}

/** As a person would type it: `dollar below 5.00`. */
export const asTyped = (pair: Pair, condition: Condition) => wish(pair, condition).replace('R$\u00a0', '');

export const thePairs = either.format(pairNames.map((pair) => pairs[pair].the));
export const anExample = safe(html`<code>${pairs['USD-BRL'].example}</code>`);

/** One alert or several, named: `dollar below R$ 4.50 (no. 2)`, `4 alerts`. */
export function named(watched: readonly Watch[]): string {
  const [first, ...others] = watched;
  return first !== undefined && others.length === 0 ? `${wishOf(first)} (${no(first.number)})` : alerts(watched.length);
}
