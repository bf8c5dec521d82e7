import { rearmAt, rises, type Condition } from '../domain/condition.js';
import { pairNames, type Pair } from '../domain/pair.js';
import { pairOf } from '../domain/subject.js';
import type { Quote } from '../domain/tick-gate.js';
import type { PairTexts, Question, Watch } from './catalogue.js';
import { centavosBetween, limitText, percentText, quoteText, wholeText, type Locale } from './format.js';
import { html, safe, type Html } from './html.js';
import { ageOf, civil, dayOf, type Told } from './moment.js';

export const locale: Locale = 'en';
const plural = new Intl.PluralRules(locale);
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
    command: 'euro',
    description: 'The euro now, or an alert: /euro above 6.20',
  },
};

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

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function hourText(at: Date, zone: string): string {
  const { hour, minute } = civil(at, zone);
  return `${hour}:${String(minute).padStart(2, '0')}`;
}

/** `at 14:30`, `yesterday at 23:58`, `on Fri, 18 Sep, at 11:03`. */
export function when(at: Date, told: Told): string {
  const { weekday, day, month } = civil(at, told.zone);
  const clock = `at ${hourText(at, told.zone)}`;
  switch (dayOf(at, told)) {
    case 'today':
      return clock;
    case 'yesterday':
      return `yesterday ${clock}`;
    case 'tomorrow':
      return `tomorrow ${clock}`;
    case 'other':
      return `on ${weekdays[weekday] ?? ''}, ${day} ${months[month - 1] ?? ''}, ${clock}`;
  }
}

/** `22:10`, `yesterday at 22:10`: after "since". */
export function since(at: Date, told: Told): string {
  return dayOf(at, told) === 'today' ? hourText(at, told.zone) : when(at, told).replace(/^on /, '');
}

export function ago(at: Date, now: Date): string {
  const { count, unit } = ageOf(at, now);
  if (unit === 'now') return 'just now';
  if (unit === 'minute') return `${count} min ago`;
  const one = plural.select(count) === 'one';
  if (unit === 'hour') return `${count} ${one ? 'hour' : 'hours'} ago`;
  return `${count} ${one ? 'day' : 'days'} ago`;
}

/** `has to fall 64 centavos (12.5%)`. */
export function distance(value: Quote['value'], { operator, threshold }: Condition): string {
  const centavos = centavosBetween(value, threshold);
  const words = centavos === 0 ? 'less than 1 centavo' : `${centavos} ${centavos === 1 ? 'centavo' : 'centavos'}`;
  const percent = percentText(value, threshold, locale);
  const move = `has to ${rises(operator) ? 'rise' : 'fall'}`;
  if (centavos >= 100) return `${move} ${percent}`;
  return percent === '0%' ? `${move} ${words}` : `${move} ${words} (${percent})`;
}

export const quoted = (value: Quote['value'], condition: Condition) => quoteText(value, locale, condition.threshold);

/** `is back at R$ 4.509 and falls again`. */
export function again(condition: Condition): string {
  return `is back at ${brl(rearmAt(condition))} and ${rises(condition.operator) ? 'rises' : 'falls'} again`;
}

/** How a subscription that is being watched stands now, as one line. */
export function standing(watch: Watch, told: Told): string {
  const { current, condition, side } = watch;
  if (current === undefined || side === 'unknown') return 'I don’t know the price yet; I start as soon as it comes.';
  const now = `Last price: ${quoted(current.value, condition)} ${when(current.observedAt, told)}`;
  if (side === 'armed') return `${now}, ${distance(current.value, condition)}.`;
  const past = watch.holds ? 'already at your limit' : 'close to your limit';
  return `${now}, ${past}. I tell you again if ${pairs[pairOf(watch.subject)].it} ${again(condition)}.`;
}

/** Of several: which of them the price is past already, said once, in the reply. */
export function alreadyPast(watched: readonly Watch[]): readonly Html[] {
  const past = watched.filter(({ status, holds }) => status === 'active' && holds).map(({ number }) => `no. ${number}`);
  return past.length === 0 ? [] : [html`Already at the limit now: ${past.join(', ')}.`];
}

export function listLine(watch: Watch, told: Told): Html {
  const { current, condition, side, status } = watch;
  const name = html`<b>${watch.number}.</b> ${titledOf(watch)}`;
  if (status === 'paused') return html`${safe(name)}: paused`;
  if (current === undefined || side === 'unknown') return html`${safe(name)}: waiting for the price`;
  const now = `${quoted(current.value, condition)} ${when(current.observedAt, told)}`;
  if (side === 'armed') return html`${safe(name)}: ${now}, ${distance(current.value, condition)}`;
  return html`${safe(name)}: ${now}, told; again once back at ${brl(rearmAt(condition))}`;
}

export const sources: Readonly<Record<string, string>> = { awesomeapi: 'AwesomeAPI', ptax: 'Central Bank (PTAX)' };

export function nowLines({ prices }: Question): readonly Html[] {
  return prices.map(({ pair, quote }) => html`Now ${pairs[pair].the} is at ${quoteText(quote.value, locale)}.`);
}

export function theWish({ pairs: [pair], conditions: [condition] }: Question): string {
  return pair !== undefined && condition !== undefined ? wish(pair, condition) : '';
}

export const thePairs = either.format(pairNames.map((pair) => pairs[pair].the));
export const anExample = safe(html`<code>${pairs['USD-BRL'].example}</code>`);

/** One alert or several, named: `dollar below R$ 4.50 (no. 2)`, `4 alerts`. */
export function named(watched: readonly Watch[]): string {
  const [first, ...others] = watched;
  return first !== undefined && others.length === 0 ? `${wishOf(first)} (no. ${first.number})` : alerts(watched.length);
}
