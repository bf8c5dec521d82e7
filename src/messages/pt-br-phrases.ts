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
import type { Told } from './moment.js';
import { forecastText, rainLimit, rainStanding, rainWish, shortForecast } from './pt-br-rain.js';
import { lastDay, since, when } from './pt-br-times.js';
import { isArmed, type FxWatch, type Watch } from './watch.js';

/** `este grupo`, `neste canal`. */
export const sharedName = { group: 'grupo', channel: 'canal' } as const;

export const locale: Locale = 'pt-BR';
const plural = new Intl.PluralRules(locale);
const centavoE8 = 1_000_000;
const either = new Intl.ListFormat(locale, { type: 'disjunction' });

export const pairs: Readonly<Record<Pair, PairTexts>> = {
  'USD-BRL': {
    name: 'dólar',
    the: 'o dólar',
    of: 'do dólar',
    it: 'ele',
    title: 'Dólar',
    emoji: '💵',
    example: 'dólar abaixo de 4,50',
    kind: 'o dólar comercial (americano)',
    symbol: 'US$',
    command: 'dolar',
    description: 'O dólar agora, ou um aviso: /dolar abaixo 4,50',
  },
  'EUR-BRL': {
    name: 'euro',
    the: 'o euro',
    of: 'do euro',
    it: 'ele',
    title: 'Euro',
    emoji: '💶',
    example: 'euro acima de 6,20',
    kind: 'o euro comercial',
    symbol: '€',
    command: 'euro',
    description: 'O euro agora, ou um aviso: /euro acima 6,20',
  },
};

/** Behind what is said of a price that is old. */
export const sinceThen = 'Sem preço novo desde então.';

/** The number by which a chat knows an alert, never torn from its sign. */
export const nth = (number: number) => `nº\u00a0${number}`;

export const brl = (value: E8) => limitText(value, locale);

/** ` (nº 2)`, ` (3ª vez desde 22h10)`: which alert it is beside others, and how many it stands for. */
export function inBrackets({ number, superseded }: FxAlert | RainAlert, numbered: boolean, told: Told): string {
  const times = superseded === undefined ? [] : [`${superseded.count + 1}ª vez desde ${since(superseded.since, told)}`];
  if (!numbered) return times.length === 0 ? '' : ` (${times.join('')})`;
  return ` (${[...times, times.length === 0 ? nth(number) : `aviso ${nth(number)}`].join(', ')})`;
}

/** `abaixo de R$ 4,50`; as it can be typed back. */
export function where({ operator, threshold }: Condition<E8>): string {
  switch (operator) {
    case 'below':
      return `abaixo de ${brl(threshold)}`;
    case 'above':
      return `acima de ${brl(threshold)}`;
    case 'at_most':
      return `a ${brl(threshold)} ou menos`;
    case 'at_least':
      return `a ${brl(threshold)} ou mais`;
  }
}

/** `ficar abaixo de R$ 4,50`, after "quando o dólar". */
export function becomes(condition: Condition<E8>): string {
  const verb = condition.operator === 'below' || condition.operator === 'above' ? 'ficar' : 'chegar';
  return `${verb} ${where(condition)}`;
}

/** `abaixo do seu limite de R$ 4,50`, in an alert; in a group it is nobody's own. */
export function pastLimit(condition: Condition<E8>, told: Told): string {
  const { operator, threshold } = condition;
  const past = pastIts(condition, told.shared ? 'limite' : 'seu limite');
  switch (operator) {
    case 'below':
    case 'above':
      return `${past} de ${brl(threshold)}`;
    case 'at_most':
      return `${past}, ${brl(threshold)} ou menos`;
    case 'at_least':
      return `${past}, ${brl(threshold)} ou mais`;
  }
}

export const wish = (pair: Pair, condition: Condition<E8>) => `${pairs[pair].name} ${where(condition)}`;
export const titled = (pair: Pair, condition: Condition<E8>) => `${pairs[pair].title} ${where(condition)}`;
export const wishOf = (watch: Watch) =>
  watch.of === 'rain' ? rainWish(watch) : wish(pairOf(watch.subject), watch.condition);
export const titledOf = (watch: Watch) =>
  watch.of === 'rain' ? capital(rainWish(watch)) : titled(pairOf(watch.subject), watch.condition);

/** `avisos`, `aviso`; a million is `many` and goes with the plural. */
export const alerts = (count: number) =>
  `${wholeText(count, locale)} ${plural.select(count) === 'one' ? 'aviso' : 'avisos'}`;

/** `falta cair 64 centavos (12,5%)`, `falta cair R$ 1,04 (20,3%)`. */
export function distance(value: E8, { operator, threshold }: Condition<E8>): string {
  const centavos = centavosBetween(value, threshold);
  const percent = percentText(value, threshold, locale);
  const move = `falta ${rises(operator) ? 'subir' : 'cair'}`;
  return percent === '0%' ? `${move} ${moneyText(centavos)}` : `${move} ${moneyText(centavos)} (${percent})`;
}

function moneyText(centavos: number): string {
  if (centavos === 0) return 'menos de 1 centavo';
  if (centavos >= 100) return brl((centavos * centavoE8) as E8);
  return `${centavos} ${centavos === 1 ? 'centavo' : 'centavos'}`;
}

export const quoted = (value: E8, condition: Condition<E8>) => quoteText(value, locale, condition.threshold);

/** `voltar a R$ 4,509 e cair de novo`. */
export function again(condition: Condition<E8>): string {
  return `voltar a ${brl(rearmAt(condition))} e ${rises(condition.operator) ? 'subir' : 'cair'} de novo`;
}

/** `abaixo do seu limite`; in a group it is nobody's own. */
function pastIts({ operator }: Condition<E8>, its: string): string {
  if (operator === 'below') return `abaixo do ${its}`;
  return operator === 'above' ? `acima do ${its}` : `no ${its}`;
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
  if (current === undefined || side === 'unknown')
    return 'Ainda não sei o preço de agora; começo assim que ele chegar.';
  const now = `Último preço: ${quoted(current.value, condition)} ${when(current.observedAt, told)}`;
  const old = isStale(current.observedAt, told.now) ? ` ${sinceThen}` : '';
  if (isArmed(side)) return `${now}, ${distance(current.value, condition)}.${old}`;
  const its = told.shared ? 'limite' : 'seu limite';
  const past = watch.holds ? `já ${pastIts(condition, its)}` : `perto do ${its}`;
  return `${now}, ${past}. Aviso se ${pairs[pairOf(watch.subject)].it} ${again(condition)}.${old}`;
}

/** Of several: which of them the price is past already, said once, in the reply. */
export function alreadyPast(watched: readonly Watch[]): readonly Html[] {
  const past = watched.filter(({ status, holds }) => status === 'active' && holds).map(({ number }) => nth(number));
  return past.length === 0 ? [] : [html`Já no limite agora: ${past.join(', ')}.`];
}

/** `uma vez`, `até sexta`: how long a wish lives, where it does not live on. */
function livesOf({ once, endsAt }: Omit<Lasting, 'told'>, told: Told): readonly string[] {
  return [...(once ? ['uma vez'] : []), ...(endsAt === undefined ? [] : [`até ${lastDay(endsAt, told)}`])];
}

/** `Dólar abaixo de R$ 4,50 (uma vez, até sexta)`. */
export function titledWhole(watch: Watch, told: Told): string {
  const lives = livesOf(watch, told);
  return lives.length === 0 ? titledOf(watch) : `${titledOf(watch)} (${lives.join(', ')})`;
}

/** In a line of its own: that it does not live on. */
export function livesLine(watch: Watch, told: Told): readonly Html[] {
  const lives = livesOf(watch, told);
  return lives.length === 0 ? [] : [html`Vale ${lives.join(', ')}.`];
}

/** `em silêncio até 15h`. */
function silenceOf({ silencedUntil }: Watch, told: Told): string | undefined {
  const isSilent = silencedUntil !== undefined && silencedUntil > told.now;
  return isSilent ? `em silêncio até ${since(silencedUntil, told)}` : undefined;
}

export function silenceLine(watch: Watch, told: Told): readonly Html[] {
  const silence = silenceOf(watch, told);
  return silence === undefined ? [] : [html`${capital(silence)}.`];
}

export function listLine(watch: Watch, told: Told): Html {
  const name = html`<b>${watch.number}.</b> ${titledWhole(watch, told)}`;
  if (watch.status === 'paused') return html`${safe(name)}: pausado`;
  const state = watch.of === 'rain' ? forecastText(watch, told) : priceText(watch, told);
  const silence = silenceOf(watch, told);
  return silence === undefined ? html`${safe(name)}: ${state}` : html`${safe(name)}: ${state}; ${silence}`;
}

/** One line of a phone, of a long list: {@link pricesOf} says the prices once. */
export function shortLine(watch: Watch, told: Told): Html {
  const title =
    watch.of === 'rain' ? `Chuva ${rainLimit(watch.condition)} em ${clipped(watch.place)}` : bare(titledOf(watch));
  const silence = silenceOf(watch, told) === undefined ? '' : ', em silêncio';
  const state = watch.of === 'rain' ? shortForecast(watch, told) : shortDistance(watch);
  return html`<b>${watch.number}.</b> ${title}: ${watch.status === 'paused' ? 'pausado' : `${state}${silence}`}`;
}

function shortDistance({ current, condition, side, holds }: FxWatch): string {
  if (current === undefined || side === 'unknown') return 'esperando o preço';
  if (!isArmed(side)) return holds ? 'já chegou' : 'perto do limite';
  const percent = percentText(current.value, condition.threshold, locale);
  return `falta ${percent === '0%' ? moneyText(centavosBetween(current.value, condition.threshold)) : percent}`;
}

/** `Dólar a R$ 5,1434 às 14h10.` for each pair that is watched, told so that it stands on its side of every limit. */
export function pricesOf(watched: readonly Watch[], told: Told): readonly Html[] {
  return pairNames.flatMap((pair) => {
    const own = watched.filter(
      (watch): watch is FxWatch => watch.of === 'fx' && watch.status === 'active' && pairOf(watch.subject) === pair,
    );
    const texts = own.flatMap(({ current, condition }) =>
      current === undefined ? [] : [`${quoted(current.value, condition)} ${when(current.observedAt, told)}`],
    );
    const [exact] = texts.sort((a, b) => b.length - a.length);
    return exact === undefined ? [] : [html`${pairs[pair].title} a ${exact}.`];
  });
}

function priceText(watch: FxWatch, told: Told): string {
  const { current, condition, side } = watch;
  if (current === undefined || side === 'unknown') return 'esperando o preço';
  const now = `${quoted(current.value, condition)} ${when(current.observedAt, told)}`;
  if (isArmed(side)) return `${now}, ${distance(current.value, condition)}`;
  const past = watch.holds ? `já ${pastIts(condition, 'limite')}` : 'perto do limite';
  return `${now}, ${past}; aviso se ${again(condition)}`;
}

export const sources: Readonly<Record<string, string>> = {
  awesomeapi: 'AwesomeAPI',
  ptax: 'Banco Central (PTAX)',
  'open-meteo': 'Open-Meteo',
};

/** One line, of one price or of several. */
export function nowLines({ prices }: Question): readonly Html[] {
  const [first, ...others] = prices;
  if (first === undefined) return [];
  if (others.length === 0)
    return [html`Agora ${pairs[first.pair].the} está a ${quoteText(first.quote.value, locale)}.`];
  return [
    html`Agora: ${prices.map(({ pair, quote }) => `${pairs[pair].name} ${quoteText(quote.value, locale)}`).join(', ')}.`,
  ];
}

export function theWish({ pairs: [pair], conditions: [condition], lasting }: Question): string {
  return pair !== undefined && condition !== undefined ? `${wish(pair, condition)}${lastingText(lasting)}` : '';
}

/** `, até sexta`, behind a wish that is asked about. */
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

/** As a person would type it: `dólar abaixo de 5,00`. */
export const asTyped = (pair: Pair, condition: Condition<E8>) => bare(wish(pair, condition));

function bare(text: string): string {
  return text.replace('R$\u00a0', '');
}

export const thePairs = either.format(pairNames.map((pair) => pairs[pair].the));
/** `/dolar abaixo de 4,50`: what is heard in a group. */
export const commandExample = (pair: Pair) =>
  `/${pairs[pair].command}${pairs[pair].example.slice(pairs[pair].name.length)}`;

/** A wish about rain that can be typed as it stands. */
export const rainExample = 'chuva 0,5';
export const aRainExample = safe(html`<code>${rainExample}</code>`);
export const anExample = safe(html`<code>${pairs['USD-BRL'].example}</code>`);

/** One alert or several, named: `dólar abaixo de R$ 4,50 (nº 2)`, `4 avisos`. */
export function named(watched: readonly Watch[]): string {
  const [first, ...others] = watched;
  return first !== undefined && others.length === 0
    ? `${wishOf(first)} (${nth(first.number)})`
    : alerts(watched.length);
}
