import type { Operator } from './condition.js';
import { decimalOf, rainDecimalOf, type Amount, type E2, type E8 } from './decimal.js';
import { isDoubt, type AlertKind } from './side.js';
import { isRain, type Subject } from './subject.js';
import type { Quote } from './tick-gate.js';

/**
 * What an event is of: alerts of one reading, doubts about one (who listens for crossings must not take one for a crossing), or an alert
 * that its owner asked for.
 */
export const eventTypes = ['threshold.crossed', 'threshold.maybe', 'limiar.test'] as const;
type EventType = (typeof eventTypes)[number];

/** An alert as it stands in an event: no chat, no name. */
export interface EventAlert {
  readonly id: number;
  readonly subscriberId: number;
  readonly kind: AlertKind;
  readonly operator: Operator;
  readonly threshold: Amount;
}

/** One slice of a reading: what its events have in common. */
export interface Batch {
  readonly id: string;
  readonly subject: Subject;
  readonly reading: Quote<Amount>;
  readonly source: string;
  readonly previous: Quote<Amount> | undefined;
}

/** One event: its body, and the alerts in it. */
export interface EventBody {
  readonly body: string;
  readonly alertIds: readonly number[];
}

export const mostAlertsAnEvent = 200;

/**
 * The events of a batch (docs/webhook.md). Alerts are cut in the order of subscribers and never inside one, so that what is due
 * together for one phone arrives together; `alerts` must be in that order.
 */
export function eventBodies(batch: Batch, alerts: readonly EventAlert[], now: Date): readonly EventBody[] {
  const chunks = [
    ...chunksOf(alerts.filter(({ kind }) => !isDoubt(kind))).map((own) => ({
      type: 'threshold.crossed' as const,
      own,
    })),
    ...chunksOf(alerts.filter(({ kind }) => isDoubt(kind))).map((own) => ({ type: 'threshold.maybe' as const, own })),
  ];
  const textOf = decimalsOf(batch.subject);
  const valueOf = ({ value, observedAt }: Quote<Amount>) => ({
    value: textOf(value),
    observed_at: observedAt.toISOString(),
  });
  return chunks.map(({ type, own }, at) => ({
    alertIds: own.map(({ id }) => id),
    body: JSON.stringify({
      type: type satisfies EventType,
      timestamp: now.toISOString(),
      data: {
        batch: batch.id,
        chunk: { index: at + 1, of: chunks.length },
        subject: batch.subject,
        reading: { ...valueOf(batch.reading), unit: isRain(batch.subject) ? 'mm/h' : 'BRL', source: batch.source },
        previous: batch.previous ? valueOf(batch.previous) : null,
        alerts: own.map(({ id, kind, operator, threshold }) => ({
          id: String(id),
          kind,
          operator,
          threshold: textOf(threshold),
        })),
      },
    }),
  }));
}

/** The event of an alert that its owner asked for, to try the way. */
export function testEventBody(alertId: number, now: Date): string {
  return JSON.stringify({
    type: 'limiar.test' satisfies EventType,
    timestamp: now.toISOString(),
    data: { alerts: [{ id: String(alertId), kind: 'test' }] },
  });
}

function decimalsOf(subject: Subject): (value: Amount) => string {
  return isRain(subject) ? (value) => rainDecimalOf(value as E2) : (value) => decimalOf(value as E8);
}

function chunksOf(alerts: readonly EventAlert[]): readonly (readonly EventAlert[])[] {
  const chunks: EventAlert[][] = [];
  for (const own of bySubscriber(alerts)) {
    const last = chunks.at(-1);
    if (last && last.length + own.length <= mostAlertsAnEvent) last.push(...own);
    else chunks.push([...own]);
  }
  return chunks;
}

function bySubscriber(alerts: readonly EventAlert[]): readonly EventAlert[][] {
  const groups: EventAlert[][] = [];
  for (const alert of alerts) {
    const group = groups.at(-1);
    if (group?.[0]?.subscriberId === alert.subscriberId) group.push(alert);
    else groups.push([alert]);
  }
  return groups;
}
