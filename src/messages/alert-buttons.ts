import type { Alert, FxAlert, RainAlert } from '../domain/alert.js';
import { pairOf } from '../domain/subject.js';
import type { Catalogue } from './catalogue.js';
import { townOf } from './rain-told.js';
import { tapData } from './tap.js';

export type AlertButtons = readonly (readonly Button[])[];

interface Button {
  readonly label: string;
  readonly data: string;
}

type Rung = FxAlert | RainAlert;

const silenceMinutes = 60;
const seenInARow = 2;

/** One alert: all four in two rows. Several: each subject's value once, then a row for each alert. A test has none. */
export function alertButtons(alerts: readonly Alert[], say: Catalogue): AlertButtons {
  const rung = alerts.filter((alert) => alert.of !== 'test');
  const [first, ...others] = rung;
  if (first === undefined) return [];
  if (others.length === 0) return onlyOne(first, say);
  const seen = once(rung, ({ subject }) => subject).map((alert) => seeNow(alert, say, true));
  const own = once(rung, ({ subscriptionId }) => subscriptionId).map((alert) => [
    silence(alert, say.labels.inRow(say.labels.silence, alert.number)),
    why(alert, say.labels.inRow(say.labels.why, alert.number)),
    cancel(alert, say.labels.inRow(say.labels.cancel, alert.number)),
  ]);
  return [...inRows(seen), ...own];
}

function onlyOne(alert: Rung, say: Catalogue): AlertButtons {
  const { labels } = say;
  return [
    [seeNow(alert, say, false), silence(alert, `${labels.silence} ${labels.silenceFor(silenceMinutes)}`)],
    [why(alert, labels.why), cancel(alert, labels.cancel)],
  ];
}

/** `named`: of what, beside others. */
function seeNow(alert: Rung, { labels, pairs }: Catalogue, named: boolean): Button {
  if (alert.of === 'rain') {
    const label = named ? `${labels.seeNow}: ${townOf(alert.place)}` : labels.seeNow;
    return { label, data: tapData({ verb: 'sky', id: alert.subscriptionId }) };
  }
  const pair = pairOf(alert.subject);
  const label = named ? `${labels.seeNow}: ${pairs[pair].name}` : labels.seeNow;
  return { label, data: tapData({ verb: 'now', pair }) };
}

function silence({ subscriptionId: id }: Rung, label: string): Button {
  return { label, data: tapData({ verb: 'silence', id, minutes: silenceMinutes, place: 'alert' }) };
}

function why({ subscriptionId: id }: Rung, label: string): Button {
  return { label, data: tapData({ verb: 'why', id }) };
}

function cancel({ subscriptionId: id }: Rung, label: string): Button {
  return { label, data: tapData({ verb: 'cancel', id, place: 'alert' }) };
}

/** The first of each. */
function once(alerts: readonly Rung[], keyOf: (alert: Rung) => string | number): readonly Rung[] {
  return alerts.filter((alert, at) => alerts.findIndex((other) => keyOf(other) === keyOf(alert)) === at);
}

function inRows(buttons: readonly Button[]): AlertButtons {
  const rows: (readonly Button[])[] = [];
  for (let at = 0; at < buttons.length; at += seenInARow) rows.push(buttons.slice(at, at + seenInARow));
  return rows;
}
