import { rearmAt, rises, type Condition } from '../domain/condition.js';
import type { E2 } from '../domain/decimal.js';
import { isStale } from '../domain/second-price.js';
import { pairOf } from '../domain/subject.js';
import { html, lines, safe, type Html } from './html.js';
import type { Told } from './moment.js';
import { brl, nth, pairs, quoted, sinceThen, sources, standing, where, wishOf } from './pt-br-phrases.js';
import { rainText, rainWhere } from './pt-br-rain.js';
import { lapse, ofTime, since, when } from './pt-br-times.js';
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
      html`${leadOf(rang, alert.number, told)} porque ${safe(reasonOf(rang))}.`,
      readingOf(rang, told),
      ...limitNow(alert.condition, watch),
      nextRing(watch, left, told),
      wayOf(rang),
    );
  },
  whyNotYet(watch, left, told) {
    const first = html`O ${nth(watch.number)}, ${wishOf(watch)}, ainda não tocou.`;
    if (watch.status === 'paused') return lines(first, html`Ele está pausado: /retomar ${watch.number}`);
    const rest = watch.of === 'rain' && watch.coming === undefined && left !== undefined ? mostAhead(left) : [];
    return lines(first, html`${standing(watch, told)}`, ...rest);
  },
};

function leadOf(rang: Rang, number: number, told: Told): string {
  const { sentAt, decidedAt } = rang;
  if (sentAt !== undefined) return `Avisei ${when(sentAt, told)} (${nth(number)})`;
  return isWaiting(rang)
    ? `Guardei um aviso ${when(decidedAt, told)} (${nth(number)})`
    : `Não cheguei a avisar (${nth(number)}); eu ia avisar ${when(decidedAt, told)}`;
}

function reasonOf(rang: Rang): Html {
  const { alert } = rang;
  if (alert.of === 'test') return html``;
  if (alert.of === 'fx' && alert.kind === 'maybe')
    return html`o preço oficial passou do limite, ${where(alert.condition)}, enquanto a fonte de sempre estava parada`;
  if (alert.of === 'fx' && alert.kind === 'unconfirmed')
    return html`a fonte de sempre voltou e o preço não estava ${where(alert.condition)}`;
  if (alert.of === 'fx')
    return isByWish(rang)
      ? html`${pairs[pairOf(alert.subject)].the} já estava ${where(alert.condition)} quando você pediu`
      : html`o limite é ${where(alert.condition)}`;
  if (alert.kind !== 'stronger')
    return isByWish(rang)
      ? html`a previsão para ${alert.place} já estava ${rainWhere(alert.condition)} quando você pediu`
      : html`a previsão para ${alert.place} ficou ${rainWhere(alert.condition)}`;
  const before = strongerThan(alert);
  const now = rainText(alert.reading.value);
  return html`a chuva em ${alert.place} ficou mais forte do que eu tinha avisado: ${before === undefined ? now : `de ${rainText(before)} para ${now}`}`;
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
    const then = before && `Antes: ${rainText(before.value)} (${since(before.observedAt, told)}). `;
    const start = phaseOf(spell, reading.observedAt) === 'ahead' ? when(spell.startsAt, told) : 'naquela mesma hora';
    const forecast = `Previsão ${ofTime(reading.observedAt, told)}`;
    return html`${then ?? ''}${forecast}: até ${rainText(spell.peak)} ${start} (${source}).`;
  }
  const { condition } = alert;
  const previous = isByWish(rang) ? undefined : alert.previous;
  const now = `${quoted(alert.reading.value, condition)} (${since(reading.observedAt, told)}, ${source})`;
  if (previous === undefined) return html`Preço: ${now}.`;
  if (alert.kind === 'maybe')
    return html`Último preço: ${quoted(previous.value, condition)} (${since(previous.observedAt, told)}). Oficial: ${now}.`;
  return html`Preço anterior: ${quoted(previous.value, condition)} (${since(previous.observedAt, told)}). Novo: ${now}.`;
}

function limitNow(then: Condition, watch: Watch | undefined): readonly Html[] {
  if (watch === undefined || !hasMoved(then, watch)) return [];
  return [
    html`O limite mudou depois: agora é ${watch.of === 'rain' ? rainWhere(watch.condition) : where(watch.condition)}.`,
  ];
}

/** What is missing until it may ring again. */
function nextRing(watch: Watch | undefined, left: RainLeft | undefined, told: Told): Html {
  if (watch === undefined) return html`Esse aviso já acabou.`;
  if (watch.status === 'paused') return html`Ele está pausado: /retomar ${watch.number}`;
  if (isArmed(watch.side) || watch.side === 'unknown') return html`${standing(watch, told)}`;
  if (watch.of === 'rain') return html`${rainMissing(watch.condition, watch.side === 'begun', left)}`;
  const { condition } = watch;
  const move = rises(condition.operator) ? 'subir' : 'cair';
  const isOld = watch.current !== undefined && isStale(watch.current.observedAt, told.now);
  const old = isOld ? ` ${sinceThen}` : '';
  return html`O próximo só depois de voltar a ${brl(rearmAt(condition))} e ${move} de novo.${old}`;
}

function rainMissing(condition: Condition<E2>, hasBegun: boolean, left: RainLeft | undefined): string {
  const texts = {
    dry_hour: `uma hora seguida sem passar de ${rainText(condition.threshold)}`,
    end: 'essa chuva começar ou sair da previsão',
  };
  const missing = missingOf(condition, hasBegun, left).map((one) => texts[one]);
  return missing.length === 0
    ? 'O próximo já pode vir com a próxima chuva.'
    : `O próximo só depois de ${missing.join(' e de ')}.`;
}

/** How near the rain comes that is not enough. */
function mostAhead({ ahead }: RainLeft): readonly Html[] {
  return ahead === 0 ? [] : [html`O máximo previsto nesse tempo é ${rainText(ahead)}.`];
}

/** How long it took to send, and the number by which an operator finds it. */
function wayOf(rang: Rang): Html {
  const { eventId, readAt, decidedAt, sentAt } = rang;
  const short = eventId.replace(/^evt_/, '').slice(0, 8);
  if (sentAt === undefined) return html`A mensagem ${isWaiting(rang) ? 'ainda não' : 'não'} saiu. Evento ${short}.`;
  const took = isByWish(rang) ? `${lapse(decidedAt, sentAt)} do seu pedido` : `${lapse(readAt, sentAt)} da leitura`;
  return html`A mensagem saiu ${took}. Evento ${short}.`;
}
