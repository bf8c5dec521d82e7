import type { IncomingMessage, ServerResponse } from 'node:http';
import { Events } from './events.js';
import { FaultList, type FaultHandle, type FaultRule } from './faults.js';
import { listen } from './listening.js';
import { jsonAnswer, respond, type Answer } from './respond.js';
import { Quotes, type AwesomeQuote, type QuoteInput } from './quotes.js';

export type { AwesomeQuote, QuoteInput } from './quotes.js';

export type AwesomeApiOptions = {
  /** 0, which is the default, takes a free one. */
  readonly port?: number;
  /** Milliseconds; the timestamp of a quote that is set without one. `Date.now` unless given. */
  readonly now?: () => number;
};

export type AwesomeApiRequest = {
  readonly seq: number;
  /** Path and query as they came. */
  readonly path: string;
  readonly pairs: readonly string[];
  /** The `x-api-key` header. */
  readonly apiKey: string | undefined;
  readonly at: number;
};

export type PlayOptions = {
  /** `on-request`, which is the default: each request that names the pair is answered by the next quote; the last one stays. */
  readonly advance?: 'on-request' | 'by-hand';
};

/** A list of quotes being played for one pair. */
export type Playing = {
  /** How many quotes of the list a request has been answered with. */
  readonly asked: number;
  /** Moves to the next quote by hand. */
  next(): void;
  /** Resolves when quote number `n` (from 0) has been given out and a LATER request came: whoever asked is done with it. All of them unless told. */
  askedPast(n?: number): Promise<void>;
};

export type AwesomeApi = {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly requests: readonly AwesomeApiRequest[];
  /** `USD-BRL` is this from now on. Numbers are texts, as upstream: give `'5.1434'`. */
  set(pair: string, quote: QuoteInput): AwesomeQuote;
  /** The next requests get these quotes, one after the other. */
  play(pair: string, quotes: readonly QuoteInput[], options?: PlayOptions): Playing;
  /** The pair is unknown again: a request that names it fails as a whole. */
  remove(pair: string): void;
  on(event: 'request', fn: (request: AwesomeApiRequest) => void): () => void;
  fault(rule: FaultRule): FaultHandle;
  clearFaults(): void;
  /** While true, connections are taken and broken at once. */
  down: boolean;
  openSockets(): number;
  /** Resolves when no connection is open and none waits to be taken: after the bot was killed, its requests are counted. */
  whenDisconnected(): Promise<void>;
  close(): Promise<void>;
};

/** Starts an AwesomeAPI on 127.0.0.1 that knows no pair until one is set. */
export async function startAwesomeApi(options: AwesomeApiOptions = {}): Promise<AwesomeApi> {
  const now = options.now ?? Date.now;
  const quotes = new Quotes(now);
  const faults = new FaultList();
  const events = new Events<{ request: AwesomeApiRequest }>();
  const requests: AwesomeApiRequest[] = [];
  const closing = new AbortController();

  const serve = async (req: IncomingMessage, res: ServerResponse) => {
    const url = new URL(req.url ?? '/', 'http://stand-in');
    const [, list = ''] = /^\/(?:json\/)?last\/([^/]+)\/?$/.exec(url.pathname) ?? [];
    const pairs = list === '' ? [] : decodeURIComponent(list).split(',');
    const key = req.headers['x-api-key'];
    const request: AwesomeApiRequest = {
      seq: requests.length + 1,
      path: req.url ?? '',
      pairs,
      apiKey: typeof key === 'string' ? key : undefined,
      at: now(),
    };
    requests.push(request);
    quotes.asked(pairs);
    events.emit('request', request);
    await respond(res, faults.take('last'), () => answerOf(quotes, pairs), closing.signal);
  };

  const server = await listen(options.port ?? 0, serve);

  return {
    url: server.url,
    port: server.port,
    requests,
    set: (pair, quote) => quotes.set(pair, quote),
    play: (pair, list, how) => quotes.play(pair, list, how?.advance ?? 'on-request'),
    remove: (pair) => {
      quotes.remove(pair);
    },
    on: (event, fn) => events.on(event, fn),
    fault: (rule) => faults.add(rule),
    clearFaults: () => {
      faults.clear();
    },
    get down() {
      return server.down;
    },
    set down(down) {
      server.down = down;
    },
    openSockets: () => server.openSockets(),
    whenDisconnected: () => server.whenDisconnected(),
    close: async () => {
      closing.abort();
      await server.close();
    },
  };
}

function answerOf(quotes: Quotes, pairs: readonly string[]): Answer {
  if (pairs.length === 0) return jsonAnswer(404, { status: 404, code: 'NotFound', message: 'rota nao encontrada' });
  const found: Record<string, AwesomeQuote> = {};
  for (const pair of pairs) {
    const quote = quotes.current(pair);
    // One unknown pair fails the whole batch.
    if (!quote) return jsonAnswer(404, { status: 404, code: 'CoinNotExists', message: `moeda nao encontrada ${pair}` });
    found[pair.replace('-', '')] = quote;
  }
  return jsonAnswer(200, found);
}
