import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import { z } from 'zod';
import type { Clock } from '../clock.js';
import { eventTypes } from '../domain/event.js';
import type { Fail } from '../failpoint.js';
import type { Log } from '../log.js';
import type { ReceiveStore } from '../store/receive-store.js';

/** What the caller of the webhook is told. 202 stands for "on disk", also for a repeat. */
export type Receipt =
  | { readonly status: 202; readonly repeat: boolean; readonly deliveries: number }
  | { readonly status: 400; readonly problem: string }
  | { readonly status: 401; readonly problem: string };

export type Receive = (headers: Readonly<Record<string, string>>, rawBody: Buffer) => Promise<Receipt>;

export interface ReceiveOptions {
  readonly store: ReceiveStore;
  /** All verify: several at once while one rotates. */
  readonly secrets: readonly string[];
  readonly clock: Clock;
  readonly log: Log;
  readonly fail: Fail;
  /** Called when deliveries were written. */
  readonly onDeliveries: () => void;
}

const AlertId = z
  .string()
  .regex(/^[1-9]\d{0,14}$/)
  .transform(Number);
/** Unknown keys are ignored, an unknown type is refused. */
const Event = z.object({
  type: z.enum(eventTypes),
  timestamp: z.iso.datetime(),
  data: z.object({
    alerts: z
      .array(z.object({ id: AlertId }))
      .min(1)
      .max(200),
  }),
});

/**
 * Step 5 of the walk: a signed event becomes deliveries, once, and is acknowledged when they are on disk. It sends nothing.
 * `headers` by lower-case name. Checks in this order: signature and age (five minutes), UTF-8, JSON, shape.
 */
export function createReceive({ store, secrets, clock, log, fail, onDeliveries }: ReceiveOptions): Receive {
  const verifiers = secrets.map((secret) => new Webhook(secret));
  return async (headers, rawBody) => {
    if (!isSigned(verifiers, headers, rawBody)) return { status: 401, problem: 'bad or missing signature' };
    fail('receive.verified');
    const event = eventIn(rawBody);
    if (typeof event === 'string') return { status: 400, problem: event };
    const id = headers['webhook-id'] ?? '';
    const alerts = event.data.alerts.map((alert) => alert.id);
    const { repeat, deliveries, unknown } = await store.receiveEvent(id, alerts, clock.now());
    fail('receive.committed');
    log.info({ event: id, alerts, deliveries, repeat, unknown }, 'event received');
    if (deliveries > 0) onDeliveries();
    return { status: 202, repeat, deliveries };
  };
}

function isSigned(verifiers: readonly Webhook[], headers: Readonly<Record<string, string>>, rawBody: Buffer): boolean {
  return verifiers.some((verifier) => {
    try {
      verifier.verify(rawBody, headers, { jsonParse: false });
      return true;
    } catch (error) {
      if (error instanceof WebhookVerificationError) return false;
      throw error;
    }
  });
}

function eventIn(rawBody: Buffer): z.infer<typeof Event> | string {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(rawBody));
  } catch (error) {
    return error instanceof SyntaxError ? 'the body is not JSON' : 'the body is not UTF-8';
  }
  const { data, error } = Event.safeParse(json);
  return error ? z.prettifyError(error) : data;
}
