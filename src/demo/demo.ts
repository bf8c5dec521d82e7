import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startAwesomeApi } from './stand-ins/awesome-api.js';
import { startBotApi, type BotApi } from './stand-ins/bot-api.js';
import { startOpenMeteo, type OpenMeteo } from './stand-ins/open-meteo.js';
import { startPtax } from './stand-ins/ptax.js';
import { createCast } from './cast.js';
import { Feed } from './feed.js';
import { euroOf, Market, officialOf, readCloses } from './market.js';
import { Outages } from './outages.js';
import { Phones } from './phones.js';
import { Program, type ProgramState } from './program.js';
import { Rain } from './rain.js';
import { startDemoServer } from './server.js';
import { emptyTrace, seen, type Sight } from './trace.js';

export type DemoOptions = {
  /** The page's port, or the next free one; 0 takes any. */
  readonly port: number;
  /** The file that `npm start` runs. */
  readonly entry?: string;
  /** For settings that differ from the demo's own. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Milliseconds without power after the plug was pulled; a second unless told. */
  readonly offMs?: number;
  /** Told when the program ended and nobody had asked for it. */
  readonly onCrash?: (state: ProgramState) => void;
};

export type Demo = {
  readonly url: string;
  /** The Telegram of this demo, for tests that look behind the phone. */
  readonly bot: BotApi;
  /** Its sky, for the same. */
  readonly openMeteo: OpenMeteo;
  close(): Promise<void>;
};

export const programEntry = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const seriesFile = new URL('../../src/demo/series/usdbrl_ptax_close_2025-07_2026-07.csv', import.meta.url);
/** Changes of price and trace within this time reach the page as one. */
const gatherMs = 60;

/**
 * The stand-ins, the program as a child process on a fresh database, and the page. A pulled plug keeps the database; the
 * end of the demo removes it.
 */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const folder = mkdtempSync(join(tmpdir(), 'limiar-demo-'));
  const bot = await startBotApi();
  const awesome = await startAwesomeApi();
  const openMeteo = await startOpenMeteo();
  const ptax = await startPtax();
  const port = await freePort();

  let trace = emptyTrace;
  const gathered = new Map<string, NodeJS.Timeout>();
  const see = (sight: Sight) => {
    const next = seen(trace, sight);
    if (next === trace) return;
    trace = next;
    tellSoon('trace', shownTrace);
  };
  const shownTrace = () => ({ crossings: trace.crossings, quiet: trace.quiet });
  const tellSoon = (name: string, data: () => unknown) => {
    if (gathered.has(name)) return;
    const tell = () => {
      gathered.delete(name);
      server.tell(name, data());
    };
    gathered.set(name, setTimeout(tell, gatherMs));
  };

  const program: Program = new Program({
    entry: options.entry ?? programEntry,
    folder,
    ...(options.offMs !== undefined && { offMs: options.offMs }),
    settings: {
      TELEGRAM_BOT_TOKEN: bot.token,
      TELEGRAM_API_ROOT: bot.url,
      AWESOMEAPI_URL: awesome.url,
      PTAX_URL: ptax.url,
      OPEN_METEO_URL: openMeteo.url,
      OPEN_METEO_GEOCODING_URL: openMeteo.url,
      DATABASE_URL: `file:${join(folder, 'limiar.db')}`,
      PORT: String(port),
      FX_JUMP_PERCENT: '0',
      FX_POLL_SECONDS: '0.5',
      RAIN_FETCH_SECONDS: '1',
      RAIN_TICK_SECONDS: '1',
      RAIN_REARM_MINUTES: '1',
      OPEN_METEO_DAILY_BUDGET: '0',
      COMMANDS_PER_MINUTE: '60',
      SWEEP_SECONDS: '1',
      SEND_RETRY_SECONDS: '1 3 10',
      LOG_LEVEL: 'info',
      ...options.settings,
    },
    onLine: (line) => {
      see({ kind: 'line', line });
    },
    onState: (state) => {
      if (state.status === 'unplugged' || state.status === 'crashed') see({ kind: 'ended' });
      if (state.status === 'crashed') options.onCrash?.(state);
      server.tell('program', state);
    },
  });
  const isDeaf = () => program.state.status !== 'running';
  const rain: Rain = new Rain(openMeteo, {
    isDeaf,
    onGiven: (quote) => {
      see({ kind: 'quote', quote });
    },
    onChange: () => {
      tellSoon('rain', () => rain.state);
    },
  });
  const feed = new Feed(awesome, isDeaf, (quote) => {
    see({ kind: 'quote', quote });
  });
  const market: Market = new Market(readCloses(seriesFile), ({ quote }) => {
    feed.offer(quote);
    tellSoon('dollar', () => market.state);
  });
  // Who asks finds a bulletin of just now: the day's four would keep the visitor of an evening waiting.
  ptax.on('request', () => {
    const { bid } = market.quote;
    ptax.clear();
    ptax.add('USD', { bid: officialOf(bid) });
    ptax.add('EUR', { bid: officialOf(euroOf(bid)) });
  });
  const phones = new Phones(bot, createCast(bot), ({ name, ...event }) => {
    server.tell(name, event);
  });
  bot.on('accepted', ({ method, messageId, silent, at }) => {
    if (method === 'sendMessage') see({ kind: 'accepted', accepted: { messageId, at, silent } });
  });

  const outages = new Outages({ awesomeapi: awesome, openmeteo: openMeteo, telegram: bot });
  const parts = { phones, market, rain, outages, program, trace: shownTrace };
  const server = await startDemoServer(parts, options.port);
  feed.offer(market.quote);
  program.start();

  return {
    url: server.url,
    bot,
    openMeteo,
    close: async () => {
      market.stop();
      rain.stop();
      await program.stop();
      for (const timer of gathered.values()) clearTimeout(timer);
      await Promise.all([server.close(), bot.close(), awesome.close(), openMeteo.close(), ptax.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A port that was free a moment ago; the program keeps it over its restarts. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
