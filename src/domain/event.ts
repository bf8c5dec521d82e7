import type { Operator } from './condition.js';
import { decimalOf, type E8 } from './decimal.js';
import type { AlertKind } from './side.js';
import type { Subject } from './subject.js';
import type { Quote } from './tick-gate.js';

/** An alert as it stands in an event: no chat, no name. */
export interface EventAlert {
  readonly id: number;
  readonly subscriberId: number;
  readonly kind: AlertKind;
  readonly operator: Operator;
  readonly threshold: E8;
}

/** One slice of a reading: what its events have in common. */
export interface Batch {
  readonly id: string;
  readonly subject: Subject;
  readonly reading: Quote;
  readonly source: string;
  readonly previous: Quote | undefined;
}

export const mostAlertsAnEvent = 200;

/**
 * The bodies of a batch's events (docs/webhook.md). Alerts are cut in the order of subscribers and never inside one, so that what
 * is due together for one phone arrives together; `alerts` must be in that order.
 */
export function eventBodies(batch: Batch, alerts: readonly EventAlert[], now: Date): readonly string[] {
  const chunks = chunksOf(alerts);
  return chunks.map((chunk, at) =>
    JSON.stringify({
      type: 'threshold.crossed',
      timestamp: now.toISOString(),
      data: {
        batch: batch.id,
        chunk: { index: at + 1, of: chunks.length },
        subject: batch.subject,
        reading: { ...valueOf(batch.reading), unit: 'BRL', source: batch.source },
        previous: batch.previous ? valueOf(batch.previous) : null,
        alerts: chunk.map(({ id, kind, operator, threshold }) => ({
          id: String(id),
          kind,
          operator,
          threshold: decimalOf(threshold),
        })),
      },
    }),
  );
}

function valueOf({ value, observedAt }: Quote): { value: string; observed_at: string } {
  return { value: decimalOf(value), observed_at: observedAt.toISOString() };
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
