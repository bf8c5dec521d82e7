import type { Alert, FxAlert } from '../domain/alert.js';
import { isQuiet, type HeldFor, type QuietHours } from '../domain/quiet-hours.js';
import { alertButtons, type AlertButtons } from './alert-buttons.js';
import type { Catalogue } from './catalogue.js';
import { html, lines, plainOf, type Html } from './html.js';
import { catalogueFor } from './index.js';
import type { Told } from './moment.js';
import { changeOf } from './rain-told.js';

/** Who reads it: the language as the channel names it, and the IANA zone in which hours are told. */
export interface Reader {
  readonly language: string | undefined;
  readonly zone: string;
  readonly quietHours: QuietHours;
  readonly shared?: 'group' | 'channel';
}

/** A message of alerts; `taken`: how many of them, from the first, stand in it. */
export interface AlertMessage {
  readonly html: Html;
  readonly buttons: AlertButtons;
  readonly taken: number;
}

/** Telegram's limit on a text, in UTF-16 units after its entities are parsed. */
const mostTextUnits = 4096;
/** Telegram takes 100 buttons under a message; an alert has four at most. */
const mostAlerts = 25;

/**
 * All alerts that are due for one chat as one message: whole alerts, as many as find room; the first is always taken. They keep the order
 * in which they are due, rain before prices (that of their numbers would tell the night backwards). `now` is the moment of sending. `isRepeat`: an earlier try may have arrived, and the text says so.
 */
export function alertMessage(alerts: readonly Alert[], to: Reader, now: Date, isRepeat: boolean): AlertMessage {
  const page = pageOf(alerts, to, now);
  return composed(alerts, page, (own) => [...sources(own, page), ...(isRepeat ? [page.say.maybeRepeated()] : [])]);
}

/** A message that has arrived, as it is to read now that the forecast has changed: what was told, and how it stands. */
export function correctedMessage(alerts: readonly Alert[], to: Reader, now: Date): AlertMessage {
  const page = { ...pageOf(alerts, to, now), isCorrection: true };
  const isAsTold = alerts.every((alert) => alert.of !== 'rain' || changeOf(alert, now).is === 'none');
  return composed(alerts, page, (own) => [
    ...(isAsTold ? [page.say.rainAsTold(page.told)] : []),
    ...(own.some((alert) => alert.of === 'rain' && alert.isWavering) ? [page.say.rainWavers()] : []),
    ...sources(own, page),
  ]);
}

/** What all alerts of a message are written with. */
interface Page {
  readonly say: Catalogue;
  readonly told: Told;
  readonly quietHours: QuietHours;
  readonly numbered: boolean;
  readonly isCorrection: boolean;
}

function pageOf(alerts: readonly Alert[], to: Reader, now: Date): Page {
  const told = { now, zone: to.zone, ...(to.shared === undefined ? {} : { shared: to.shared }) };
  const { quietHours } = to;
  return { say: catalogueFor(to.language), told, quietHours, numbered: alerts.length > 1, isCorrection: false };
}

/** `tail`: what stands below those alerts that found room. */
function composed(
  alerts: readonly Alert[],
  page: Page,
  tail: (own: readonly Alert[]) => readonly Html[],
): AlertMessage {
  const texts = new Map(alerts.map((alert) => [alert, textOf(alert, page)]));
  const taken = roomFor([...texts.values()], unitsOf(lines(...leads(alerts, page), ...tail(alerts))));
  const own = alerts.slice(0, taken);
  return {
    html: lines(...body(own, texts, page), ...tail(own)),
    buttons: alertButtons(own, page.say),
    taken,
  };
}

function textOf(alert: Alert, { say, told, numbered, isCorrection }: Page): Html {
  switch (alert.of) {
    case 'fx':
      return say.fxAlert(isCorrection ? asTold(alert) : alert, told, numbered);
    case 'rain':
      return isCorrection ? say.rainCorrection(alert, told, numbered) : say.rainAlert(alert, told, numbered);
    case 'test':
      return say.testAlert(told);
  }
}

/** A price beside a corrected rain stays what it was. */
function asTold(alert: FxAlert): FxAlert {
  return { ...alert, current: alert.reading };
}

function roomFor(texts: readonly Html[], restUnits: number): number {
  let units = restUnits;
  for (const [at, text] of texts.entries()) {
    units += unitsOf(text) + 2;
    if (at > 0 && (units > mostTextUnits || at >= mostAlerts)) return at;
  }
  return texts.length;
}

const unitsOf = (text: Html) => plainOf(text).length;

/** What has just happened, then what was held, each kind under its own lead; an empty line between alerts. */
function body(alerts: readonly Alert[], texts: ReadonlyMap<Alert, Html>, page: Page): readonly Html[] {
  const parts = [undefined, ...heldFor(alerts)].flatMap((held) => {
    const own = alerts.filter((alert) => heldOf(alert) === held);
    const [first, ...others] = own.map((alert) => texts.get(alert) ?? html``);
    if (first === undefined) return [];
    return [held === undefined ? first : lines(lead(held, own, page), first), ...others];
  });
  return parts.length < 2 ? parts : parts.flatMap((part) => [part, html``]);
}

function leads(alerts: readonly Alert[], page: Page): readonly Html[] {
  return heldFor(alerts).map((held) => lead(held, [], page));
}

/** The hours are told only where they are those that held: they can have been changed since. `own`: the alerts below it. */
function lead(held: HeldFor, own: readonly Alert[], { say, told, quietHours }: Page): Html {
  const haveHeld = own.every(
    (alert) => alert.of === 'test' || isQuiet(alert.reading.observedAt, told.zone, quietHours),
  );
  return say.heldLead(held, haveHeld ? quietHours : undefined, told);
}

function heldFor(alerts: readonly Alert[]): readonly HeldFor[] {
  return [...new Set(alerts.map(heldOf))].filter((held) => held !== undefined);
}

function heldOf(alert: Alert): HeldFor | undefined {
  return alert.of === 'test' ? undefined : alert.held;
}

/** Where the numbers come from, once for each kind. */
function sources(alerts: readonly Alert[], { say }: Page): readonly Html[] {
  return [
    ...(alerts.some((alert) => alert.of === 'fx' && alert.kind !== 'maybe') ? [say.fxAlertFooter()] : []),
    ...(alerts.some(isOf('rain')) ? [say.rainAlertFooter()] : []),
  ];
}

function isOf(kind: Alert['of']): (alert: Alert) => boolean {
  return (alert) => alert.of === kind;
}
