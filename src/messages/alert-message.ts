import type { Alert } from '../domain/alert.js';
import { pairOf } from '../domain/subject.js';
import type { Catalogue } from './catalogue.js';
import { html, lines, plainOf, type Html } from './html.js';
import { catalogueFor } from './index.js';
import { tapData } from './tap.js';

/** Who reads it: the language as the channel names it, and the IANA zone in which hours are told. */
export interface Reader {
  readonly language: string | undefined;
  readonly zone: string;
}

export type AlertButtons = readonly (readonly { readonly label: string; readonly data: string }[])[];

/** Telegram's limit on a text, in UTF-16 units after its entities are parsed. */
export const mostTextUnits = 4096;
/** Telegram's limit on the buttons of a message. */
const mostButtons = 100;

/** One alert as it stands on the phone. `now` is the moment of sending. */
export function alertText(alert: Alert, to: Reader, now: Date): Html {
  const say = catalogueFor(to.language);
  return lines(say.fxAlert(alert, { now, zone: to.zone }, false), say.fxAlertFooter());
}

/** See the price now, and cancel. `number` where the message tells of more than one alert. */
export function alertButtons(alert: Alert, to: Reader, numbered = false): AlertButtons[number] {
  const { labels } = catalogueFor(to.language);
  const cancel = numbered ? labels.numbered(labels.cancel, alert.number) : labels.cancel;
  return [
    { label: labels.seeNow, data: tapData({ verb: 'now', pair: pairOf(alert.subject) }) },
    { label: cancel, data: tapData({ verb: 'cancel', id: alert.subscriptionId, place: 'alert' }) },
  ];
}

/**
 * All alerts that are due for one chat as one message: whole alerts, as many as find room (`taken`, from the first); the first is
 * always taken. `isRepeat`: an earlier try may have arrived, and the text says so.
 */
export function alertMessage(
  alerts: readonly Alert[],
  to: Reader,
  now: Date,
  isRepeat: boolean,
): { readonly html: Html; readonly buttons: AlertButtons; readonly taken: number } {
  const say = catalogueFor(to.language);
  const tail = isRepeat ? [say.fxAlertFooter(), say.maybeRepeated()] : [say.fxAlertFooter()];
  const numbered = alerts.length > 1;
  const texts = alerts.map((alert) => say.fxAlert(alert, { now, zone: to.zone }, numbered));
  const taken = roomFor(texts, unitsOf(lines(...tail)));
  return {
    html: lines(...spaced(texts.slice(0, taken)), ...tail),
    buttons: buttonsOf(alerts.slice(0, taken), to, say),
    taken,
  };
}

function roomFor(texts: readonly Html[], tailUnits: number): number {
  let units = tailUnits;
  for (const [at, text] of texts.entries()) {
    units += unitsOf(text) + 2;
    if (at > 0 && (units > mostTextUnits || at >= mostButtons / 2)) return at;
  }
  return texts.length;
}

const unitsOf = (text: Html) => plainOf(text).length;

/** Each alert but the last is followed by an empty line when there is more than one. */
function spaced(texts: readonly Html[]): readonly Html[] {
  return texts.length < 2 ? texts : texts.flatMap((text) => [text, html``]);
}

/** One alert: both buttons in a row. Several: each pair's price once, then each alert's own way out. */
function buttonsOf(alerts: readonly Alert[], to: Reader, say: Catalogue): AlertButtons {
  const [first, ...others] = alerts;
  if (first !== undefined && others.length === 0) return [alertButtons(first, to)];
  const subjects = [...new Set(alerts.map(({ subject }) => pairOf(subject)))];
  const seen = new Set<number>();
  const own = alerts.filter(({ subscriptionId }) => !seen.has(subscriptionId) && seen.add(subscriptionId));
  return [
    subjects.map((pair) => ({
      label: `${say.labels.seeNow}: ${say.pairs[pair].name}`,
      data: tapData({ verb: 'now', pair }),
    })),
    ...own.map((alert) => alertButtons(alert, to, true).slice(1)),
  ];
}
