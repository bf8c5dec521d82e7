import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { createDispatcher, type Dispatcher } from '../../src/dispatch/dispatcher.js';
import { createSigner } from '../../src/dispatch/signer.js';
import { noFailpoint } from '../../src/failpoint.js';
import { createHttpClient } from '../../src/http/client.js';
import { aWalk, type AWalk } from '../support/a-walk.js';
import { heardLog } from '../support/heard-log.js';
import { jumpingClock, type JumpingClock } from '../support/jumping-clock.js';
import { aSecret } from '../support/signed.js';
import { until } from '../support/until.js';

export type Post = {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly at: Date;
};
export type Answer =
  number | 'cut' | 'hang' | 'endless 200' | { readonly status: number; readonly headers: Record<string, string> };

/** Somebody's webhook endpoint: keeps what came, and answers as it is told. */
export interface Receiver {
  readonly url: string;
  readonly posts: readonly Post[];
  /** What the next ones get, one after the other; then 202 for all. */
  answers(...answers: readonly Answer[]): void;
  /** What everybody gets from now on. */
  always(answer: Answer): void;
  got(count: number): Promise<readonly Post[]>;
}

export async function aReceiver(now: () => Date = () => new Date()): Promise<Receiver> {
  const posts: Post[] = [];
  let next: Answer[] = [];
  let rest: Answer = 202;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', headers } = request;
      posts.push({ method, headers, body: Buffer.concat(chunks), at: now() });
      reply(response, next.shift() ?? rest);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    posts,
    answers: (...answers) => {
      next = [...answers];
    },
    always: (answer) => {
      rest = answer;
    },
    got: (count) =>
      until(
        () => posts.length >= count && posts,
        () => `${count} posts, of which ${posts.length} came`,
      ),
  };
}

function reply(response: ServerResponse, answer: Answer): void {
  if (answer === 'hang') return;
  if (answer === 'endless 200') {
    response.writeHead(200).write('x');
    return; // and never an end
  }
  if (answer === 'cut') {
    response.socket?.resetAndDestroy();
    return;
  }
  const { status, headers } = typeof answer === 'number' ? { status: answer, headers: {} } : answer;
  response.writeHead(status, headers).end();
}

export const ana = { chatId: 700_000_001, threadId: 0, kind: 'private' } as const;

export interface Outbox {
  readonly walk: AWalk;
  readonly clock: JumpingClock;
  readonly secret: string;
  readonly dispatcher: Dispatcher;
  readonly heard: ReturnType<typeof heardLog>;
  /** So many events more stand in the outbox. */
  events(count?: number): Promise<void>;
  states(): readonly {
    readonly url: string;
    readonly state: string;
    readonly attempts: number;
    readonly answer: string | null;
  }[];
}

/** The dispatcher over a real outbox and real HTTP. */
export async function anOutbox(
  urls: readonly string[],
  more: { readonly clock?: JumpingClock; readonly chance?: () => number } = {},
): Promise<Outbox> {
  const clock = more.clock ?? jumpingClock();
  const walk = aWalk({ webhookUrls: urls }, () => clock.now());
  const secret = aSecret();
  const heard = heardLog();
  const http = createHttpClient();
  const dispatcher = createDispatcher({
    store: walk.store,
    sign: createSigner([secret]),
    post: async (url, headers, body, signal) => {
      const answer = await http.post(url, headers, body, signal);
      const retryAfter = answer.header('retry-after');
      return { status: answer.status, ...(retryAfter === undefined ? {} : { retryAfter }) };
    },
    sweepMs: 600_000, // so that nothing happens by the slow net alone
    clock,
    chance: more.chance ?? (() => 0.999),
    log: heard.log,
    fail: noFailpoint,
  });
  onTestFinished(() => dispatcher.stop());
  await walk.subscribe(ana, 'below', '4.5');
  await walk.dollar('5');
  return {
    walk,
    clock,
    secret,
    dispatcher,
    heard,
    events: async (count = 1) => {
      for (let made = 0; made < count; made += 1) {
        await walk.dollar('4.48');
        await walk.dollar('5');
      }
      dispatcher.wake();
    },
    states: () => walk.rows('SELECT url, state, attempts, answer FROM dispatch ORDER BY id'),
  };
}
