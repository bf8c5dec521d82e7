import { once } from 'node:events';
import { request, type IncomingMessage, type OutgoingHttpHeaders, type RequestOptions } from 'node:http';
import { onTestFinished } from 'vitest';
import { systemClock } from '../../src/clock.js';
import { noFailpoint } from '../../src/failpoint.js';
import { createHttpServer, type Patience } from '../../src/http/server.js';
import { createReceive } from '../../src/receive/receive.js';
import { webhookPath, webhookRoute } from '../../src/receive/route.js';
import { aWalk, type AWalk } from '../support/a-walk.js';
import { freePort } from '../support/free-port.js';
import { heardLog } from '../support/heard-log.js';
import { aSecret, signed, type SignOptions } from '../support/signed.js';

export const ana = { chatId: 700_000_001, threadId: 0, kind: 'private' } as const;

export type Told = {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Record<string, unknown>;
};

export interface Endpoint {
  readonly port: number;
  readonly secret: string;
  readonly walk: AWalk;
  readonly lines: ReturnType<typeof heardLog>;
  /** How often deliveries were announced. */
  readonly rung: () => number;
  /** Any request at all. */
  readonly send: (options: RequestOptions, body?: string | Buffer) => Promise<Told>;
  /** A signed POST; `headers` are added to or replace what belongs to one, `undefined` takes one away. */
  readonly post: (
    body: string | Buffer,
    headers?: OutgoingHttpHeaders,
    sign?: SignOptions & { readonly secret?: string },
  ) => Promise<Told>;
}

/** Our webhook endpoint over real HTTP, with a real database behind it. */
export async function anEndpoint(
  more: { readonly secrets?: readonly string[]; readonly patience?: Patience } = {},
): Promise<Endpoint> {
  const port = await freePort();
  const [secret = aSecret(), ...others] = more.secrets ?? [];
  const walk = aWalk();
  const heard = heardLog();
  let rung = 0;
  const receive = createReceive({
    store: walk.store,
    secrets: [secret, ...others],
    clock: systemClock,
    log: heard.log,
    fail: noFailpoint,
    onDeliveries: () => (rung += 1),
  });
  const server = createHttpServer({
    host: '127.0.0.1',
    port,
    routes: [webhookRoute(receive, noFailpoint)],
    readiness: async () => ({ ready: true, checks: {} }),
    log: heard.log,
    ...(more.patience ? { patience: more.patience } : {}),
  });
  await server.listen();
  onTestFinished(() => server.close());
  const send = async (options: RequestOptions, body: string | Buffer = ''): Promise<Told> => {
    const asking = request({ port, host: '127.0.0.1', path: webhookPath, ...options });
    asking.end(body);
    const [reply] = (await once(asking, 'response')) as [IncomingMessage];
    const chunks: Buffer[] = [];
    for await (const chunk of reply as AsyncIterable<Buffer>) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    const json = text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {};
    return { status: reply.statusCode ?? 0, headers: reply.headers, body: json };
  };
  return {
    port,
    secret,
    walk,
    lines: heard,
    rung: () => rung,
    send,
    post: (body, headers = {}, sign = {}) => {
      const all = { 'content-type': 'application/json', ...signed(sign.secret ?? secret, body, sign), ...headers };
      const kept = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
      return send({ method: 'POST', headers: kept }, body);
    },
  };
}

/** An event as docs/webhook.md shows it. */
export function anEvent(...ids: readonly (string | number)[]): string {
  return JSON.stringify({
    type: 'threshold.crossed',
    timestamp: new Date().toISOString(),
    data: {
      batch: '7-1',
      chunk: { index: 1, of: 1 },
      subject: 'fx:USD-BRL',
      reading: { value: '4.48', unit: 'BRL', observed_at: '2026-09-18T14:03:00.000Z', source: 'awesomeapi' },
      previous: null,
      alerts: ids.map((id) => ({ id: String(id), kind: 'crossed', operator: 'below', threshold: '4.5' })),
    },
  });
}
