import type { IncomingMessage, ServerResponse } from 'node:http';
import { Events } from './events.js';
import { FaultList, type FaultHandle, type FaultRule } from './faults.js';
import { forecastParts, printedForecast } from './forecast-answer.js';
import { asksWrongly, callsOf, forecastQuestion, Refused } from './forecast-question.js';
import { garbled, type Garbling } from './garbled.js';
import { searchesWrongly, searchTowns } from './geocoding.js';
import { listen } from './listening.js';
import { freeLimits, Quota, type QuotaLimits } from './open-meteo-quota.js';
import { jsonAnswer, respond, type Answer } from './respond.js';
import { Skies, type Rain } from './skies.js';

export { garblings, type Garbling } from './garbled.js';
export type { Rain } from './skies.js';

export type OpenMeteoOptions = {
  /** 0, which is the default, takes a free one. */
  readonly port?: number;
  /** Milliseconds; `Date.now` unless given. */
  readonly now?: () => number;
  /** `off` unless told; `real` is the free host's, also for how many requests may be open at once. */
  readonly limits?: 'off' | 'real' | QuotaLimits;
};

export type OpenMeteoRequest = {
  readonly seq: number;
  /** Path and query as they came. */
  readonly path: string;
  readonly what: 'forecast' | 'search' | 'other';
  /** The places of a forecast as they were written: `-23.9,-46.3`. */
  readonly cells: readonly string[];
  /** Of a search. */
  readonly name: string | undefined;
  /** What it cost of the quota. */
  readonly calls: number;
  /** The `X-Api-Key` header. */
  readonly apiKey: string | undefined;
  readonly at: number;
};

export type OpenMeteoViolation = { readonly seq: number; readonly path: string; readonly problem: string };

export type OpenMeteo = {
  /** Forecast and geocoder alike: `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly requests: readonly OpenMeteoRequest[];
  /** The quota used so far. */
  readonly calls: number;
  /** What Limiar should not have asked. A test ends with `expect(openMeteo.violations).toEqual([])`. */
  readonly violations: readonly OpenMeteoViolation[];
  /** The rain of one cell from now on; dry until it is set. */
  set(cell: string, rain: Rain): void;
  /** The rain of every cell that has none of its own. */
  setEverywhere(rain: Rain): void;
  /** The next forecasts are well by HTTP and wrong inside: 1 unless told, `Infinity` until the faults are cleared. */
  garble(what: Garbling, times?: number): void;
  on(event: 'request', fn: (request: OpenMeteoRequest) => void): () => void;
  /** `method` is `forecast` or `search`. */
  fault(rule: FaultRule): FaultHandle;
  clearFaults(): void;
  /** While true, connections are taken and broken at once. */
  down: boolean;
  openSockets(): number;
  whenDisconnected(): Promise<void>;
  close(): Promise<void>;
};

/** From one address; the sixth is refused. */
const mostOpen = 5;
const json = { 'content-type': 'application/json; charset=utf-8' };
const refusal = (status: number, reason: string): Answer => jsonAnswer(status, { error: true, reason });

/** Starts Open-Meteo on 127.0.0.1: the forecast and the geocoder, refusing what the real ones refuse. */
export async function startOpenMeteo(options: OpenMeteoOptions = {}): Promise<OpenMeteo> {
  const { now = Date.now, limits = 'off' } = options;
  const skies = new Skies(now);
  const faults = new FaultList();
  const events = new Events<{ request: OpenMeteoRequest }>();
  const requests: OpenMeteoRequest[] = [];
  const violations: OpenMeteoViolation[] = [];
  const closing = new AbortController();
  const quota = limits === 'off' ? undefined : new Quota(limits === 'real' ? freeLimits : limits, now);
  let toGarble: { what: Garbling; left: number }[] = [];
  let open = 0;

  const nextGarbling = (): Garbling | undefined => {
    const [next] = toGarble;
    if (next) next.left -= 1;
    toGarble = toGarble.filter(({ left }) => left > 0);
    return next?.what;
  };
  const forecast = (query: URLSearchParams): Answer => {
    const question = forecastQuestion(query);
    const parts = forecastParts(question, skies, now());
    const what = nextGarbling();
    const body = what === undefined ? printedForecast(question, parts) : garbled(question, parts, what);
    return { status: 200, headers: json, body };
  };
  const answer = (url: URL, calls: number): Answer => {
    // The free host sends who has a key to the paid one.
    if (url.searchParams.has('apikey')) {
      return { status: 302, headers: { location: 'https://customer-api.invalid/' }, body: '' };
    }
    if (quota && open > mostOpen) return refusal(429, 'Too many concurrent requests');
    const over = quota?.take(calls);
    if (over !== undefined) return refusal(429, over);
    try {
      if (url.pathname === '/v1/forecast') return forecast(url.searchParams);
      if (url.pathname === '/v1/search') return jsonAnswer(200, searchTowns(url.searchParams));
      return refusal(404, 'Not Found');
    } catch (error) {
      if (error instanceof Refused) return refusal(400, error.message);
      throw error;
    }
  };
  const note = (req: IncomingMessage, url: URL): OpenMeteoRequest => {
    const what = whatOf(url.pathname);
    const key = req.headers['x-api-key'];
    const request: OpenMeteoRequest = {
      seq: requests.length + 1,
      path: req.url ?? '',
      what,
      ...asked(what, url.searchParams),
      apiKey: typeof key === 'string' ? key : undefined,
      at: now(),
    };
    const problems =
      what === 'forecast'
        ? asksWrongly(url.searchParams)
        : what === 'search'
          ? searchesWrongly(url.searchParams)
          : ['no path of ours'];
    requests.push(request);
    violations.push(...problems.map((problem) => ({ seq: request.seq, path: request.path, problem })));
    return request;
  };
  const serve = async (req: IncomingMessage, res: ServerResponse) => {
    const url = new URL(req.url ?? '/', 'http://stand-in');
    const request = note(req, url);
    events.emit('request', request);
    open += 1;
    res.once('close', () => {
      open -= 1;
    });
    await respond(res, faults.take(request.what), () => answer(url, request.calls), closing.signal);
  };
  const server = await listen(options.port ?? 0, serve);

  return {
    url: server.url,
    port: server.port,
    requests,
    get calls() {
      return requests.reduce((sum, { calls }) => sum + calls, 0);
    },
    violations,
    set: (cell, rain) => {
      skies.set(cell, rain);
    },
    setEverywhere: (rain) => {
      skies.setEverywhere(rain);
    },
    garble: (what, times = 1) => {
      toGarble.push({ what, left: times });
    },
    on: (event, fn) => events.on(event, fn),
    fault: (rule) => faults.add(rule),
    clearFaults: () => {
      faults.clear();
      toGarble = [];
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

function whatOf(path: string): OpenMeteoRequest['what'] {
  if (path === '/v1/forecast') return 'forecast';
  return path === '/v1/search' ? 'search' : 'other';
}

/** What a request asks and costs; what is refused costs a call. */
function asked(what: OpenMeteoRequest['what'], query: URLSearchParams) {
  const nothing = { cells: [], name: undefined, calls: 1 };
  if (what === 'search') return { ...nothing, name: query.get('name') ?? '' };
  if (what === 'other') return nothing;
  try {
    const question = forecastQuestion(query);
    return { cells: question.places.map(({ cell }) => cell), name: undefined, calls: callsOf(question) };
  } catch {
    return nothing;
  }
}
