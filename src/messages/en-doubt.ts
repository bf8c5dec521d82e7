import type { FxAlert } from '../domain/alert.js';
import { pairNames } from '../domain/pair.js';
import { pairOf } from '../domain/subject.js';
import type { DoubtTexts } from './doubt-texts.js';
import { brl, inBrackets, locale, pairs, pastLimit, quoted } from './en-phrases.js';
import { since, when } from './en-times.js';
import { quoteText } from './format.js';
import { html, lines, type Html } from './html.js';
import type { Told } from './moment.js';
import { silentSince, type Watch } from './watch.js';

/** What is said while the source of a price is silent, and when it is back. */
export const doubtTexts: DoubtTexts = {
  priceSilent: (pair, at, told) => html`No new price ${pairs[pair].of} since ${since(at, told)}.`,
  secondPrice: (quote, told) =>
    html`Central Bank (PTAX of ${since(quote.observedAt, told)}): ${quoteText(quote.value, locale)}. It is the official rate, bid; no alert goes by it.`,
};

/** By another source's price; the usual one is silent. */
export function maybeText(alert: FxAlert, told: Told, numbered: boolean): Html {
  const { condition, reading, previous, subject } = alert;
  const value = `${pairs[pairOf(subject)].title} at ${quoted(reading.value, condition)}`;
  const its = told.shared ? 'the limit' : 'your limit';
  const silence = previous === undefined ? '' : ` since ${since(previous.observedAt, told)}`;
  return lines(
    html`🟡 ${value} by the PTAX of ${since(reading.observedAt, told)}: it may have crossed ${its} of ${brl(condition.threshold)}${inBrackets(alert, numbered, told)}.`,
    html`That is the Central Bank’s official rate; the usual source has had no new price${silence}.`,
    html`Once it is back I send the usual alert, or tell you that it has not crossed.`,
  );
}

/** The usual source is back, and the price is not past the limit. */
export function unconfirmedText(alert: FxAlert, told: Told, numbered: boolean): Html {
  const { condition, reading, current, subject } = alert;
  const value = `${pairs[pairOf(subject)].title} at ${quoted(reading.value, condition)}`;
  return lines(
    html`↩️ ${value} ${when(reading.observedAt, told)}: not ${pastLimit(condition, told)}${inBrackets(alert, numbered, told)}.`,
    html`The usual source is back; I keep watching.`,
    ...(current.value === reading.value
      ? []
      : [html`Now: ${quoted(current.value, condition)} ${when(current.observedAt, told)}.`]),
  );
}

/** Under a list: which of its pairs have had no newer price. */
export function silentLines(watched: readonly Watch[], told: Told): readonly Html[] {
  return pairNames.flatMap((pair) => {
    const at = silentSince(watched, pair, told.now);
    return at === undefined ? [] : [doubtTexts.priceSilent(pair, at, told)];
  });
}
