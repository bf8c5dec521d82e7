import { pairNames } from '../domain/pair.js';
import { pairOf } from '../domain/subject.js';
import type { FxAlert } from '../domain/alert.js';
import type { DoubtTexts } from './doubt-texts.js';
import { quoteText } from './format.js';
import { html, lines, type Html } from './html.js';
import type { Told } from './moment.js';
import { brl, inBrackets, locale, pairs, pastLimit, quoted } from './pt-br-phrases.js';
import { ofTime, since, when } from './pt-br-times.js';
import { silentSince, type Watch } from './watch.js';

/** What is said while the source of a price is silent, and when it is back. */
export const doubtTexts: DoubtTexts = {
  priceSilent: (pair, at, told) => html`Sem preço novo ${pairs[pair].of} desde ${since(at, told)}.`,
  secondPrice: (quote, told) =>
    html`No Banco Central (PTAX ${ofTime(quote.observedAt, told)}): ${quoteText(quote.value, locale)}. É a cotação oficial, compra; ela não dispara avisos.`,
};

/** By another source's price; the usual one is silent. */
export function maybeText(alert: FxAlert, told: Told, numbered: boolean): Html {
  const { condition, reading, previous, subject } = alert;
  const value = `${pairs[pairOf(subject)].title} a ${quoted(reading.value, condition)}`;
  const its = told.shared ? 'o limite' : 'seu limite';
  const silence = previous === undefined ? '' : ` desde ${since(previous.observedAt, told)}`;
  return lines(
    html`🟡 ${value} no PTAX ${ofTime(reading.observedAt, told)}: pode ter cruzado ${its} de ${brl(condition.threshold)}${inBrackets(alert, numbered, told)}.`,
    html`É a cotação oficial do Banco Central; a fonte de sempre está sem preço novo${silence}.`,
    html`Assim que ela voltar, mando o aviso de sempre ou digo que não cruzou.`,
  );
}

/** The usual source is back, and the price is not past the limit. */
export function unconfirmedText(alert: FxAlert, told: Told, numbered: boolean): Html {
  const { condition, reading, current, subject } = alert;
  const value = `${pairs[pairOf(subject)].title} a ${quoted(reading.value, condition)}`;
  return lines(
    html`↩️ ${value} ${when(reading.observedAt, told)}: não está ${pastLimit(condition, told)}${inBrackets(alert, numbered, told)}.`,
    html`A fonte de sempre voltou; o aviso continua valendo.`,
    ...(current.value === reading.value
      ? []
      : [html`Agora: ${quoted(current.value, condition)} ${when(current.observedAt, told)}.`]),
  );
}

/** Under a list: which of its pairs have had no newer price. */
export function silentLines(watched: readonly Watch[], told: Told): readonly Html[] {
  return pairNames.flatMap((pair) => {
    const at = silentSince(watched, pair, told.now);
    return at === undefined ? [] : [doubtTexts.priceSilent(pair, at, told)];
  });
}
