import type { Readable } from 'node:stream';
import axios, { AxiosError } from 'axios';
import { within } from '../clock.js';

/** A reply as it came: nothing about it is believed yet. */
export interface Reply {
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  readonly data: unknown;
}

/** A request that brought no usable reply. The message holds no URL, header or body: those can hold a token. */
export class HttpFault extends Error {
  /** The request can be made again with hope: the network or the other side failed, not what was asked. */
  readonly isPassing: boolean;
  readonly status: number | undefined;

  /** The other side is there and does not take what was asked; too many requests (429) is no refusal of this one. */
  get isRefusal(): boolean {
    return this.status !== undefined && this.status >= 400 && this.status < 500 && ![408, 429].includes(this.status);
  }

  constructor(message: string, isPassing: boolean, status?: number) {
    super(message);
    this.isPassing = isPassing;
    this.status = status;
  }
}

export interface HttpClient {
  /**
   * A JSON reply with status 200, parsed, or with another status that is listed: some upstreams tell their reason in it. Rejects with
   * an {@link HttpFault} for everything else.
   */
  getJson(
    url: string,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
    alsoStatuses?: readonly number[],
  ): Promise<Reply>;
  /** Any status resolves, without its body; rejects with an {@link HttpFault} when no answer came. The bytes are sent as they are. */
  post(url: string, headers: Readonly<Record<string, string>>, body: Buffer, signal: AbortSignal): Promise<Reply>;
}

const usualDeadlineMs = 10_000;
const mostBytes = 1_048_576;

/**
 * Everything we ask of others leaves through here: 10 s for the whole call (axios' own `timeout` lets a dripped body run on), 1 MB
 * of unzipped body, no redirects, no proxy from the environment, and text that is not JSON is an error.
 */
export function createHttpClient(deadlineMs = usualDeadlineMs): HttpClient {
  const http = axios.create({
    maxContentLength: mostBytes,
    maxBodyLength: mostBytes,
    maxRedirects: 0,
    proxy: false,
    transitional: { silentJSONParsing: false },
    validateStatus: () => true,
  });
  return {
    getJson: async (url, headers, signal, alsoStatuses = []) => {
      const reply = await within(deadlineMs, signal, (until) =>
        http.get<unknown>(url, { headers, signal: until, responseType: 'json' }).catch(asFault),
      );
      if (![200, ...alsoStatuses].includes(reply.status))
        throw new HttpFault(`HTTP ${reply.status}`, reply.status >= 500, reply.status);
      return replyOf(reply);
    },
    post: async (url, headers, body, signal) => {
      const reply = await within(deadlineMs, signal, (until) =>
        http.post<Readable>(url, body, { headers, signal: until, responseType: 'stream' }).catch(asFault),
      );
      // What the receiver says in its body is nothing to us: an endless one must not undo its 2xx.
      reply.data.destroy();
      return replyOf({ ...reply, data: undefined });
    },
  };
}

function replyOf({ status, headers, data }: { status: number; headers: object; data: unknown }): Reply {
  const byName = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
  return { status, header: (name) => byName.get(name), data };
}

function asFault(error: unknown): never {
  if (!(error instanceof AxiosError)) throw new HttpFault(error instanceof Error ? error.name : 'failed', false);
  const status = error.response?.status;
  // The reply was there and was no JSON, or too long: asking at once again would bring the same. A page that says 502 may pass.
  if (status !== undefined)
    throw new HttpFault(`an unusable reply (${error.code ?? 'no code'}, HTTP ${status})`, status >= 500, status);
  // A deadline or a stop of our own is no passing fault of theirs, nor is a body that went on past our bound.
  const isOurs = error.code === AxiosError.ERR_CANCELED || error.code === AxiosError.ERR_BAD_RESPONSE;
  throw new HttpFault(error.code ?? 'no answer', !isOurs);
}
