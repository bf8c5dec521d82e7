import { rearmAt, rises, type Condition } from '../domain/condition.js';
import type { E2 } from '../domain/decimal.js';
import { isStale } from '../domain/second-price.js';
import { pairOf } from '../domain/subject.js';
import { brl, no, pairs, quoted, sinceThen, sources, standing, where, wishOf } from './en-phrases.js';
import { rainText, rainWhere } from './en-rain.js';
import { lapse, since, when } from './en-times.js';
import { capital } from './format.js';
import { html, lines, safe, type Html } from './html.js';
import type { Told } from './moment.js';
import { phaseOf } from './rain-told.js';
import { isArmed, type Watch } from './watch.js';
import {
  hasMoved,
  isByWish,
  isWaiting,
  missingOf,
  strongerThan,
  type Rang,
  type RainLeft,
  type WhyTexts,
} from './why-texts.js';

export const whyTexts: WhyTexts = {
  whyRang(rang, watch, left, told) {
    const { alert } = rang;
    if (alert.of === 'test') return wayOf(rang);
    return lines(
      html`${leadOf(rang, alert.number, told)} because ${safe(reasonOf(rang))}.`,
      readingOf(rang, told),
      ...limitNow(alert.condition, watch),
      nextRing(watch, left, told),
      wayOf(rang),
    );
  },
  whyNotYet(watch, left, told) {
    const first = html`${capital(no(watch.number))}, ${wishOf(watch)}, has not rung yet.`;
    if (watch.status === 'paused') return lines(first, html`It is paused: /resume ${watch.number}`);
    const rest = watch.of === 'rain' && watch.coming === undefined && left !== undefined ? mostAhead(left) : [];
    return lines(first, html`${standing(watch, told)}`, ...rest);
  },
};

function leadOf(rang: Rang, number: number, told: Told): string {
  const { sentAt, decidedAt } = rang;
  if (sentAt !== undefined) return `I told you ${when(sentAt, told)} (${no(number)})`;
  return isWaiting(rang)
    ? `I held an alert ${when(decidedAt, told)} (${no(number)})`
    : `I did not get to tell you (${no(number)}); I was to ${when(decidedAt, told)}`;
}

function reasonOf(rang: Rang): Html {
  const { alert } = rang;
  if (alert.of === 'test') return html``;
  if (alert.of === 'fx' && alert.kind === 'maybe')
    return html`the official price went past the limit, ${where(alert.condition)}, while the usual source was silent`;
  if (alert.of === 'fx' && alert.kind === 'unconfirmed')
    return html`the usual source came back and the price was not ${where(alert.condition)}`;
  if (alert.of === 'fx')
    return isByWish(rang)
      ? html`${pairs[pairOf(alert.subject)].the} was ${where(alert.condition)} already when you asked`
      : html`the limit is ${where(alert.condition)}`;
  if (alert.kind !== 'stronger')
    return isByWish(rang)
      ? html`the forecast for ${alert.place} was ${rainWhere(alert.condition)} already when you asked`
      : html`the forecast for ${alert.place} was ${rainWhere(alert.condition)}`;
  const before = strongerThan(alert);
  const now = rainText(alert.reading.value);
  return html`the rain in ${alert.place} became stronger than I had told you: ${before === undefined ? now : `from ${rainText(before)} to ${now}`}`;
}

/** Value before and after, with their times and who said so. */
function readingOf(rang: Rang, told: Told): Html {
  const { alert } = rang;
  if (alert.of === 'test') return html``;
  const source = sources[alert.source] ?? alert.source;
  const { reading } = alert;
  if (alert.of === 'rain') {
    const { spell } = alert;
    const before = isByWish(rang) ? undefined : alert.previous;
    const then = before && `Before: ${rainText(before.value)} (${since(before.observedAt, told)}). `;
    const start = phaseOf(spell, reading.observedAt) === 'ahead' ? when(spell.startsAt, told) : 'in that very hour';
    const forecast = `Forecast of ${since(reading.observedAt, told)}`;
    return html`${then ?? ''}${forecast}: up to ${rainText(spell.peak)} ${start} (${source}).`;
  }
  const { condition } = alert;
  const previous = isByWish(rang) ? undefined : alert.previous;
  const now = `${quoted(alert.reading.value, condition)} (${since(reading.observedAt, told)}, ${source})`;
  if (previous === undefined) return html`Price: ${now}.`;
  if (alert.kind === 'maybe')
    return html`Last price: ${quoted(previous.value, condition)} (${since(previous.observedAt, told)}). Official: ${now}.`;
  return html`Price before: ${quoted(previous.value, condition)} (${since(previous.observedAt, told)}). New: ${now}.`;
}

function limitNow(then: Condition, watch: Watch | undefined): readonly Html[] {
  if (watch === undefined || !hasMoved(then, watch)) return [];
  return [
    html`The limit has changed since: it is ${watch.of === 'rain' ? rainWhere(watch.condition) : where(watch.condition)} now.`,
  ];
}

/** What is missing until it may ring again. */
function nextRing(watch: Watch | undefined, left: RainLeft | undefined, told: Told): Html {
  if (watch === undefined) return html`That alert has ended.`;
  if (watch.status === 'paused') return html`It is paused: /resume ${watch.number}`;
  if (isArmed(watch.side) || watch.side === 'unknown') return html`${standing(watch, told)}`;
  if (watch.of === 'rain') return html`${rainMissing(watch.condition, watch.side === 'begun', left)}`;
  const { condition } = watch;
  const move = rises(condition.operator) ? 'rises' : 'falls';
  const isOld = watch.current !== undefined && isStale(watch.current.observedAt, told.now);
  const old = isOld ? ` ${sinceThen}` : '';
  return html`The next only once it goes back to ${brl(rearmAt(condition))} and ${move} again.${old}`;
}

function rainMissing(condition: Condition<E2>, hasBegun: boolean, left: RainLeft | undefined): string {
  const texts = {
    dry_hour: `a whole hour not over ${rainText(condition.threshold)}`,
    end: 'that rain begins or leaves the forecast',
  };
  const missing = missingOf(condition, hasBegun, left).map((one) => texts[one]);
  return missing.length === 0
    ? 'The next may come with the next rain.'
    : `The next only after this: ${missing.join(', and ')}.`;
}

/** How near the rain comes that is not enough. */
function mostAhead({ ahead }: RainLeft): readonly Html[] {
  return ahead === 0 ? [] : [html`The most that is forecast in that time is ${rainText(ahead)}.`];
}

/** How long it took to send, and the number by which an operator finds it. */
function wayOf(rang: Rang): Html {
  const { eventId, readAt, decidedAt, sentAt } = rang;
  const short = eventId.replace(/^evt_/, '').slice(0, 8);
  if (sentAt === undefined) return html`The message has not left${isWaiting(rang) ? ' yet' : ''}. Event ${short}.`;
  const took = isByWish(rang) ? `${lapse(decidedAt, sentAt)} your wish` : `${lapse(readAt, sentAt)} the reading`;
  return html`The message left ${took}. Event ${short}.`;
}
