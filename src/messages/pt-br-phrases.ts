import { rearmAt, rises, type Condition } from '../domain/condition.js';
import { pairNames, type Pair } from '../domain/pair.js';
import { pairOf } from '../domain/subject.js';
import type { Quote } from '../domain/tick-gate.js';
import type { PairTexts, Question, Watch } from './catalogue.js';
import { centavosBetween, limitText, percentText, quoteText, wholeText, type Locale } from './format.js';
import { html, safe, type Html } from './html.js';
import { ageOf, civil, dayOf, type Told } from './moment.js';

export const locale: Locale = 'pt-BR';
const plural = new Intl.PluralRules(locale);
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
    command: 'euro',
    description: 'O euro agora, ou um aviso: /euro acima 6,20',
  },
};

export const brl = (value: Condition['threshold']) => limitText(value, locale);

/** `abaixo de R$ 4,50`; as it can be typed back. */
export function where({ operator, threshold }: Condition): string {
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
export function becomes(condition: Condition): string {
  const verb = condition.operator === 'below' || condition.operator === 'above' ? 'ficar' : 'chegar';
  return `${verb} ${where(condition)}`;
}

/** `abaixo do seu limite de R$ 4,50`, in an alert. */
export function pastLimit({ operator, threshold }: Condition): string {
  switch (operator) {
    case 'below':
      return `abaixo do seu limite de ${brl(threshold)}`;
    case 'above':
      return `acima do seu limite de ${brl(threshold)}`;
    case 'at_most':
      return `no seu limite, ${brl(threshold)} ou menos`;
    case 'at_least':
      return `no seu limite, ${brl(threshold)} ou mais`;
  }
}

export const wish = (pair: Pair, condition: Condition) => `${pairs[pair].name} ${where(condition)}`;
export const titled = (pair: Pair, condition: Condition) => `${pairs[pair].title} ${where(condition)}`;
export const wishOf = (watch: Watch) => wish(pairOf(watch.subject), watch.condition);
export const titledOf = (watch: Watch) => titled(pairOf(watch.subject), watch.condition);

/** `avisos`, `aviso`; a million is `many` and goes with the plural. */
export const alerts = (count: number) =>
  `${wholeText(count, locale)} ${plural.select(count) === 'one' ? 'aviso' : 'avisos'}`;

const weekdays = ['dom.', 'seg.', 'ter.', 'qua.', 'qui.', 'sex.', 'sáb.'];
const two = (value: number) => String(value).padStart(2, '0');

/** `14h`, `8h05`. */
function hourText(at: Date, zone: string): string {
  const { hour, minute } = civil(at, zone);
  return minute === 0 ? `${hour}h` : `${hour}h${two(minute)}`;
}

/** `às 14h30`, `à 1h`, `ontem às 23h58`, `na sex., 18/09, às 11h03`. */
export function when(at: Date, told: Told): string {
  const { hour, weekday, day, month } = civil(at, told.zone);
  const clock = `${hour < 2 ? 'à' : 'às'} ${hourText(at, told.zone)}`;
  switch (dayOf(at, told)) {
    case 'today':
      return clock;
    case 'yesterday':
      return `ontem ${clock}`;
    case 'tomorrow':
      return `amanhã ${clock}`;
    case 'other':
      return `${weekday === 0 || weekday === 6 ? 'no' : 'na'} ${weekdays[weekday] ?? ''}, ${two(day)}/${two(month)}, ${clock}`;
  }
}

/** `22h10`, `ontem às 22h10`: after "desde". */
export function since(at: Date, told: Told): string {
  return dayOf(at, told) === 'today' ? hourText(at, told.zone) : when(at, told).replace(/^n[ao] /, '');
}

/** `há 2 horas`. */
export function ago(at: Date, now: Date): string {
  const { count, unit } = ageOf(at, now);
  if (unit === 'now') return 'agora mesmo';
  if (unit === 'minute') return `há ${count} min`;
  const one = plural.select(count) === 'one';
  if (unit === 'hour') return `há ${count} ${one ? 'hora' : 'horas'}`;
  return `há ${count} ${one ? 'dia' : 'dias'}`;
}

/** `falta cair 64 centavos (12,5%)`. */
export function distance(value: Quote['value'], { operator, threshold }: Condition): string {
  const centavos = centavosBetween(value, threshold);
  const words = centavos === 0 ? 'menos de 1 centavo' : `${centavos} ${centavos === 1 ? 'centavo' : 'centavos'}`;
  const percent = percentText(value, threshold, locale);
  const move = `falta ${rises(operator) ? 'subir' : 'cair'}`;
  if (centavos >= 100) return `${move} ${percent}`;
  return percent === '0%' ? `${move} ${words}` : `${move} ${words} (${percent})`;
}

export const quoted = (value: Quote['value'], condition: Condition) => quoteText(value, locale, condition.threshold);

/** `voltar a R$ 4,509 e cair de novo`. */
export function again(condition: Condition): string {
  return `voltar a ${brl(rearmAt(condition))} e ${rises(condition.operator) ? 'subir' : 'cair'} de novo`;
}

/** How a subscription that is being watched stands now, as one line. */
export function standing(watch: Watch, told: Told): string {
  const { current, condition, side } = watch;
  if (current === undefined || side === 'unknown')
    return 'Ainda não sei o preço de agora; começo assim que ele chegar.';
  const now = `Último preço: ${quoted(current.value, condition)} ${when(current.observedAt, told)}`;
  if (side === 'armed') return `${now}, ${distance(current.value, condition)}.`;
  const past = watch.holds ? 'já no seu limite' : 'perto do seu limite';
  return `${now}, ${past}. Volto a avisar se ${pairs[pairOf(watch.subject)].it} ${again(condition)}.`;
}

/** Of several: which of them the price is past already, said once, in the reply. */
export function alreadyPast(watched: readonly Watch[]): readonly Html[] {
  const past = watched.filter(({ status, holds }) => status === 'active' && holds).map(({ number }) => `nº ${number}`);
  return past.length === 0 ? [] : [html`Já no limite agora: ${past.join(', ')}.`];
}

export function listLine(watch: Watch, told: Told): Html {
  const { current, condition, side, status } = watch;
  const name = html`<b>${watch.number}.</b> ${titledOf(watch)}`;
  if (status === 'paused') return html`${safe(name)}: pausado`;
  if (current === undefined || side === 'unknown') return html`${safe(name)}: esperando o preço`;
  const now = `${quoted(current.value, condition)} ${when(current.observedAt, told)}`;
  if (side === 'armed') return html`${safe(name)}: ${now}, ${distance(current.value, condition)}`;
  return html`${safe(name)}: ${now}, já avisei; de novo só se voltar a ${brl(rearmAt(condition))}`;
}

export const sources: Readonly<Record<string, string>> = { awesomeapi: 'AwesomeAPI', ptax: 'Banco Central (PTAX)' };

export function nowLines({ prices }: Question): readonly Html[] {
  return prices.map(({ pair, quote }) => html`Agora ${pairs[pair].the} está a ${quoteText(quote.value, locale)}.`);
}

export function theWish({ pairs: [pair], conditions: [condition] }: Question): string {
  return pair !== undefined && condition !== undefined ? wish(pair, condition) : '';
}

export const thePairs = either.format(pairNames.map((pair) => pairs[pair].the));
export const anExample = safe(html`<code>${pairs['USD-BRL'].example}</code>`);

/** One alert or several, named: `dólar abaixo de R$ 4,50 (nº 2)`, `seus 4 avisos`. */
export function named(watched: readonly Watch[]): string {
  const [first, ...others] = watched;
  return first !== undefined && others.length === 0 ? `${wishOf(first)} (nº ${first.number})` : alerts(watched.length);
}
