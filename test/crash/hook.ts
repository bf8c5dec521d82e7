import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

const Body = z.object({ data: z.object({ alerts: z.array(z.object({ id: z.string() })) }) });
const Reply = z.object({ repeat: z.boolean() });

export interface Event {
  readonly id: string;
  readonly body: string;
  readonly alertIds: readonly string[];
}

/** What our endpoint answered to a post of ours. */
export interface Receipt {
  readonly id: string;
  readonly repeat: boolean;
  /** It lay on the program's disk before it was posted. */
  readonly wasKnown: boolean;
}

/**
 * A second URL that gets every event, as an operator may have, and a hand that posts them to Limiar's own endpoint once more: as they
 * came, or the same alerts under a new id.
 */
export class Hook {
  readonly events = new Map<string, Event>();
  readonly receipts: Receipt[] = [];
  readonly problems: string[] = [];
  private readonly secret: string;
  private readonly now: () => number;
  private readonly onEvent: () => void;
  private readonly inAir = new Set<Promise<void>>();
  private readonly server = createServer((request, response) => {
    void text(request).then(
      (body) => {
        this.take(request.headers, body);
        response.writeHead(204).end();
      },
      () => undefined, // killed in the middle of its post
    );
  });

  private constructor(secret: string, now: () => number, onEvent: () => void) {
    this.secret = secret;
    this.now = now;
    this.onEvent = onEvent;
  }

  static async start(secret: string, now: () => number, onEvent: () => void): Promise<Hook> {
    const hook = new Hook(secret, now, onEvent);
    hook.server.listen(0, '127.0.0.1');
    await once(hook.server, 'listening');
    return hook;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/events`;
  }

  /** Nobody waits for it; nobody needs to be there. */
  post(url: string, { id, body }: Pick<Event, 'id' | 'body'>, wasKnown: boolean): void {
    const stamp = String(Math.floor(this.now() / 1000));
    const key = Buffer.from(this.secret.slice('whsec_'.length), 'base64');
    const signature = createHmac('sha256', key).update(`${id}.${stamp}.${body}`).digest('base64');
    const headers = {
      'content-type': 'application/json',
      connection: 'close',
      'webhook-id': id,
      'webhook-timestamp': stamp,
      'webhook-signature': `v1,${signature}`,
    };
    const posted = fetch(url, { method: 'POST', headers, body })
      .then(async (reply) => {
        if (reply.status === 202) this.receipts.push({ id, wasKnown, ...Reply.parse(await reply.json()) });
        else this.problems.push(`a signed event was answered with ${reply.status}`);
      })
      .catch(() => undefined)
      .finally(() => this.inAir.delete(posted));
    this.inAir.add(posted);
  }

  async whenIdle(): Promise<void> {
    await Promise.all(this.inAir);
  }

  async close(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    this.server.closeAllConnections();
    await closed;
  }

  private take(headers: IncomingHttpHeaders, body: string): void {
    const id = String(headers['webhook-id']);
    const known = this.events.get(id);
    if (known && known.body !== body) this.problems.push('an event came again with other bytes');
    if (!known) {
      const alertIds = Body.parse(JSON.parse(body)).data.alerts.map((alert) => alert.id);
      this.events.set(id, { id, body, alertIds });
    }
    this.onEvent();
  }
}
