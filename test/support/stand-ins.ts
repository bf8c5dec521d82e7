import { expect, onTestFinished } from 'vitest';
import type { Accepted, Call, SeenMessage } from '../../src/demo/stand-ins/bot-api.js';
import type { AwesomeApiRequest } from '../../src/demo/stand-ins/awesome-api.js';
import type { Garbling, OpenMeteoRequest, Rain } from '../../src/demo/stand-ins/open-meteo.js';
import type { PtaxRequest } from '../../src/demo/stand-ins/ptax.js';
import { launch } from './program.js';
import { until } from './until.js';

/** Telegram, AwesomeAPI and Open-Meteo as a process of their own, moved by its control API: nothing of ours reaches into them. */
export interface StandIns {
  readonly telegram: string;
  readonly token: string;
  readonly awesomeapi: string;
  readonly ptax: string;
  /** Forecast and geocoder. */
  readonly openMeteo: string;
  say(chat: number, text: string, more?: object): Promise<number>;
  tap(chat: number, message: number, what: { readonly label: string } | { readonly data: string }): Promise<void>;
  /** The dollar is this from now on; each quote is stamped later than the one before. */
  dollar(bid: string, more?: object): Promise<void>;
  /** The rain of a cell as it is asked for (`-23.9,-46.3`), or of every cell that has none of its own; dry until it is set. */
  rain(rain: Rain, cell?: string): Promise<void>;
  /** The next forecasts are well by HTTP and wrong inside. */
  garble(what: Garbling, times?: number): Promise<void>;
  fault(rule: object): Promise<void>;
  clearFaults(): Promise<void>;
  down(server: 'telegram' | 'awesomeapi' | 'openmeteo' | 'ptax', isDown: boolean): Promise<void>;
  /** A bulletin of the official price, stamped now unless told. */
  bulletin(bid: string, at?: Date): Promise<void>;
  post(path: string, body: object): Promise<unknown>;
  messages(chat: number): Promise<readonly SeenMessage[]>;
  /** The next or an earlier message of the bot's whose text fits; one that was edited is found by its text now. */
  seen(chat: number, text: string | RegExp): Promise<SeenMessage>;
  ledger(): Promise<readonly Accepted[]>;
  calls(): Promise<readonly Call[]>;
  requests(): Promise<readonly AwesomeApiRequest[]>;
  /** Of the official price. */
  officialRequests(): Promise<readonly PtaxRequest[]>;
  /** Of Open-Meteo: forecasts and searches. */
  rainRequests(): Promise<readonly OpenMeteoRequest[]>;
  violations(): Promise<readonly unknown[]>;
}

/** Started for one test; when it is over, no call of the bot's may have broken a rule of the Bot API or asked Open-Meteo what it should not. */
export async function startStandIns(): Promise<StandIns> {
  const process_ = await launch({}, undefined, 'demo/stand-ins/serve.js');
  await until(() => process_.output().includes('\n'), `the stand-ins: ${process_.output()}`);
  const { control, ...addresses } = JSON.parse(process_.output()) as Record<
    'telegram' | 'token' | 'awesomeapi' | 'openMeteo' | 'ptax' | 'control',
    string
  >;
  const get = async <Body>(path: string) => (await (await fetch(control + path)).json()) as Body;
  const post = async (path: string, body: object) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const { ok, result, why } = (await (await fetch(control + path, init)).json()) as {
      ok: boolean;
      result: unknown;
      why?: string;
    };
    if (!ok) throw new Error(`${path}: ${why ?? 'refused'}`);
    return result;
  };
  let stampS = Math.floor(Date.now() / 1000) - 900; // younger than what is said to be old in market hours
  const standIns: StandIns = {
    ...addresses,
    post,
    say: async (chat, text, more = {}) =>
      ((await post('/say', { chat, text, ...more })) as { messageId: number }).messageId,
    tap: async (chat, message, what) => {
      await post('/tap', { chat, message, ...what });
    },
    dollar: async (bid, more = {}) => {
      stampS += 1;
      await post('/quote', { bid, timestamp: String(stampS), ...more });
    },
    rain: async (rain, cell) => {
      await post('/rain', { rain, ...(cell !== undefined && { cell }) });
    },
    garble: async (what, times = 1) => {
      await post('/garble', { what, times });
    },
    fault: async (rule) => {
      await post('/fault', rule);
    },
    clearFaults: async () => {
      await post('/clear-faults', {});
    },
    down: async (server, isDown) => {
      await post('/down', { server, down: isDown });
    },
    bulletin: async (bid, at) => {
      await post('/bulletin', { bid, ...(at && { at: at.getTime() }) });
    },
    messages: (chat) => get(`/messages/${chat}`),
    seen: (chat, text) =>
      until(
        async () => {
          const all = await standIns.messages(chat);
          return all.find(
            (one) => one.by === 'bot' && (typeof text === 'string' ? one.text.includes(text) : text.test(one.text)),
          );
        },
        `the message ${String(text)}`,
      ),
    ledger: () => get('/ledger'),
    calls: () => get('/calls'),
    requests: () => get('/requests'),
    officialRequests: () => get('/ptax-requests'),
    rainRequests: () => get('/openmeteo-requests'),
    violations: () => get('/violations'),
  };
  onTestFinished(async () => {
    expect(await standIns.violations()).toEqual([]);
  });
  await standIns.dollar('5.1434');
  return standIns;
}
