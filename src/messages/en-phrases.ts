import type { FxAlert, RainAlert } from '../domain/alert.js';
import { rearmAt, rises, type Condition } from '../domain/condition.js';
import { pairNames, type Pair } from '../domain/pair.js';
import { isStale } from '../domain/second-price.js';
import { pairOf } from '../domain/subject.js';
import type { E8 } from '../domain/decimal.js';
import type { Lasting, PairTexts, Question } from './catalogue.js';
import {
  type Locale,
  capital,
  centavosBetween,
  clipped,
  limitText,
  percentText,
  quoteText,
  wholeText,
} from './format.js';
import { html, safe, type Html } from './html.js';
import { forecastText, rainLimit, rainStanding, rainWish, shortForecast } from './en-rain.js';
import { lastDay, since, when } from './en-times.js';
import type { Told } from './moment.js';
import { isArmed, type FxWatch, type Watch } from './watch.js';

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

/** Behind what is said of a price that is old. */
export const sinceThen = 'No new price since then.';

/** The number by which a chat knows an alert, never torn from its sign. */
export const no = (number: number) => `no.\u00a0${number}`;

export const brl = (value: E8) => limitText(value, locale);

/** ` (no. 2)`, ` (3rd time since 22:10)`: which alert it is beside others, and how many it stands for. */
export function inBrackets({ number, superseded }: FxAlert | RainAlert, numbered: boolean, told: Told): string {
  const times =
    superseded === undefined ? [] : [`${nth(superseded.count + 1)} time since ${since(superseded.since, told)}`];
  if (!numbered) return times.length === 0 ? '' : ` (${times.join('')})`;
  return ` (${[...times, times.length === 0 ? no(number) : `alert ${no(number)}`].join(', ')})`;
}

/** `below R$ 4.50`; as it can be typed back. */
export function where({ operator, threshold }: Condition<E8>): string {
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
export function becomes(condition: Condition<E8>): string {
  const verb = condition.operator === 'below' || condition.operator === 'above' ? 'goes' : 'is';
  return `${verb} ${where(condition)}`;
}

/** `below your limit of R$ 4.50`, in an alert; in a group it is nobody's own. */
export function pastLimit(condition: Condition<E8>, told: Told): string {
  const { operator, threshold } = condition;
  const past = pastIts(condition, told.shared ? 'the limit' : 'your limit');
  switch (operator) {
    case 'below':
    case 'above':
      return `${past} of ${brl(threshold)}`;
    case 'at_most':
      return `${past}, ${brl(threshold)} or less`;
    case 'at_least':
      return `${past}, ${brl(threshold)} or more`;
  }
}

export const wish = (pair: Pair, condition: Condition<E8>) => `${pairs[pair].name} ${where(condition)}`;
export const titled = (pair: Pair, condition: Condition<E8>) => `${pairs[pair].title} ${where(condition)}`;
export const wishOf = (watch: Watch) =>
  watch.of === 'rain' ? rainWish(watch) : wish(pairOf(watch.subject), watch.condition);
export const titledOf = (watch: Watch) =>
  watch.of === 'rain' ? capital(rainWish(watch)) : titled(pairOf(watch.subject), watch.condition);

export const alerts = (count: number) =>
  `${wholeText(count, locale)} ${plural.select(count) === 'one' ? 'alert' : 'alerts'}`;

/** `3rd`. */
export function nth(count: number): string {
  const ending = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }[ordinals.select(count)];
  return `${count}${ending}`;
}

/** `has to fall 64 centavos (12.5%)`, `has to fall R$ 1.04 (20.3%)`. */
export function distance(value: E8, { operator, threshold }: Condition<E8>): string {
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

export const quoted = (value: E8, condition: Condition<E8>) => quoteText(value, locale, condition.threshold);

/** `is back at R$ 4.509 and falls again`. */
export function again(condition: Condition<E8>): string {
  return `is back at ${brl(rearmAt(condition))} and ${rises(condition.operator) ? 'rises' : 'falls'} again`;
}

/** `below your limit`; in a group it is nobody's own. */
function pastIts({ operator }: Condition<E8>, its: string): string {
  if (operator === 'below') return `below ${its}`;
  return operator === 'above' ? `above ${its}` : `at ${its}`;
}

/**
 * How a subscription that is being watched stands now, as one line. Whether it rang or held when it was resumed is not known: the
 * words are true of both.
 */
export function standing(watch: Watch, told: Told): string {
  return watch.of === 'rain' ? rainStanding(watch, told) : priceStanding(watch, told);
}

function priceStanding(watch: FxWatch, told: Told): string {
  const { current, condition, side } = watch;
  if (current === undefined || side === 'unknown') return 'I don’t know the price yet; I start as soon as it comes.';
  const now = `Last price: ${quoted(current.value, condition)} ${when(current.observedAt, told)}`;
  const old = isStale(current.observedAt, told.now) ? ` ${sinceThen}` : '';
  if (isArmed(side)) return `${now}, ${distance(current.value, condition)}.${old}`;
  const its = told.shared ? 'the limit' : 'your limit';
  const past = watch.holds ? `already ${pastIts(condition, its)}` : `close to ${its}`;
  return `${now}, ${past}. I tell you if ${pairs[pairOf(watch.subject)].it} ${again(condition)}.${old}`;
}

/** Of several: which of them the price is past already, said once, in the reply. */
export function alreadyPast(watched: readonly Watch[]): readonly Html[] {
  const past = watched.filter(({ status, holds }) => status === 'active' && holds).map(({ number }) => no(number));
  return past.length === 0 ? [] : [html`Already at the limit now: ${past.join(', ')}.`];
}

/** `once`, `until Friday`: how long a wish lives, where it does not live on. */
function livesOf({ once, endsAt }: Omit<Lasting, 'told'>, told: Told): readonly string[] {
  return [...(once ? ['once'] : []), ...(endsAt === undefined ? [] : [`until ${lastDay(endsAt, told)}`])];
}

/** `Dollar below R$ 4.50 (once, until Friday)`. */
export function titledWhole(watch: Watch, told: Told): string {
  const lives = livesOf(watch, told);
  return lives.length === 0 ? titledOf(watch) : `${titledOf(watch)} (${lives.join(', ')})`;
}

/** In a line of its own: that it does not live on. */
export function livesLine(watch: Watch, told: Told): readonly Html[] {
  const lives = livesOf(watch, told);
  return lives.length === 0 ? [] : [html`${capital(lives.join(', '))}.`];
}

/** `silent until 15:00`. */
function silenceOf({ silencedUntil }: Watch, told: Told): string | undefined {
  const isSilent = silencedUntil !== undefined && silencedUntil > told.now;
  return isSilent ? `silent until ${since(silencedUntil, told)}` : undefined;
}

export function silenceLine(watch: Watch, told: Told): readonly Html[] {
  const silence = silenceOf(watch, told);
  return silence === undefined ? [] : [html`${capital(silence)}.`];
}

export function listLine(watch: Watch, told: Told): Html {
  const name = html`<b>${watch.number}.</b> ${titledWhole(watch, told)}`;
  if (watch.status === 'paused') return html`${safe(name)}: paused`;
  const state = watch.of === 'rain' ? forecastText(watch, told) : priceText(watch, told);
  const silence = silenceOf(watch, told);
  return silence === undefined ? html`${safe(name)}: ${state}` : html`${safe(name)}: ${state}; ${silence}`;
}

/** One line of a phone, of a long list: {@link pricesOf} says the prices once. */
export function shortLine(watch: Watch, told: Told): Html {
  const title =
    watch.of === 'rain' ? `Rain ${rainLimit(watch.condition)} in ${clipped(watch.place)}` : bare(titledOf(watch));
  const silence = silenceOf(watch, told) === undefined ? '' : ', silent';
  const state = watch.of === 'rain' ? shortForecast(watch, told) : shortDistance(watch);
  return html`<b>${watch.number}.</b> ${title}: ${watch.status === 'paused' ? 'paused' : `${state}${silence}`}`;
}

function shortDistance({ current, condition, side, holds }: FxWatch): string {
  if (current === undefined || side === 'unknown') return 'waiting for the price';
  if (!isArmed(side)) return holds ? 'already there' : 'close to the limit';
  const percent = percentText(current.value, condition.threshold, locale);
  return `${percent === '0%' ? moneyText(centavosBetween(current.value, condition.threshold)) : percent} to go`;
}

/** `Dollar at R$ 5.1434 at 14:10.` for each pair that is watched, told so that it stands on its side of every limit. */
export function pricesOf(watched: readonly Watch[], told: Told): readonly Html[] {
  return pairNames.flatMap((pair) => {
    const own = watched.filter(
      (watch): watch is FxWatch => watch.of === 'fx' && watch.status === 'active' && pairOf(watch.subject) === pair,
    );
    const texts = own.flatMap(({ current, condition }) =>
      current === undefined ? [] : [`${quoted(current.value, condition)} ${when(current.observedAt, told)}`],
    );
    const [exact] = texts.sort((a, b) => b.length - a.length);
    return exact === undefined ? [] : [html`${pairs[pair].title} at ${exact}.`];
  });
}

function priceText(watch: FxWatch, told: Told): string {
  const { current, condition, side } = watch;
  if (current === undefined || side === 'unknown') return 'waiting for the price';
  const now = `${quoted(current.value, condition)} ${when(current.observedAt, told)}`;
  if (isArmed(side)) return `${now}, ${distance(current.value, condition)}`;
  const past = watch.holds ? `already ${pastIts(condition, 'the limit')}` : 'close to the limit';
  return `${now}, ${past}; I tell you if it ${again(condition)}`;
}

export const sources: Readonly<Record<string, string>> = {
  awesomeapi: 'AwesomeAPI',
  ptax: 'Central Bank (PTAX)',
  'open-meteo': 'Open-Meteo',
};

/** One line, of one price or of several. */
export function nowLines({ prices }: Question): readonly Html[] {
  const [first, ...others] = prices;
  if (first === undefined) return [];
  if (others.length === 0) return [html`Now ${pairs[first.pair].the} is at ${quoteText(first.quote.value, locale)}.`];
  return [
    html`Now: ${prices.map(({ pair, quote }) => `${pairs[pair].name} ${quoteText(quote.value, locale)}`).join(', ')}.`,
  ];
}

export function theWish({ pairs: [pair], conditions: [condition], lasting }: Question): string {
  return pair !== undefined && condition !== undefined ? `${wish(pair, condition)}${lastingText(lasting)}` : '';
}

/** `, until Friday`, behind a wish that is asked about. */
export function lastingText(lasting: Lasting | undefined): string {
  return lasting === undefined
    ? ''
    : livesOf(lasting, lasting.told)
        .map((part) => `, ${part}`)
        .join('');
}

/** `R$ 4,50`, where one limit is asked about. */
export function firstLimit({ conditions: [condition] }: Question): string {
  return condition === undefined ? '' : brl(condition.threshold);
}

/** As a person would type it: `dollar below 5.00`. */
export const asTyped = (pair: Pair, condition: Condition<E8>) => bare(wish(pair, condition));

function bare(text: string): string {
  return text.replace('R$\u00a0', '');
}

export const thePairs = either.format(pairNames.map((pair) => pairs[pair].the));
/** `/dollar below 4.50`: what is heard in a group. */
export const commandExample = (pair: Pair) =>
  `/${pairs[pair].command}${pairs[pair].example.slice(pairs[pair].name.length)}`;

/** A wish about rain that can be typed as it stands. */
export const rainExample = 'rain 0.5';
export const aRainExample = safe(html`<code>${rainExample}</code>`);
export const anExample = safe(html`<code>${pairs['USD-BRL'].example}</code>`);

/** One alert or several, named: `dollar below R$ 4.50 (no. 2)`, `4 alerts`. */
export function named(watched: readonly Watch[]): string {
  const [first, ...others] = watched;
  return first !== undefined && others.length === 0 ? `${wishOf(first)} (${no(first.number)})` : alerts(watched.length);
}
