import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startAwesomeApi, type AwesomeApi } from '../../src/demo/stand-ins/awesome-api.js';
import { startBotApi, type BotApi } from '../../src/demo/stand-ins/bot-api.js';
import { startOpenMeteo } from '../../src/demo/stand-ins/open-meteo.js';
import { Program } from '../../src/demo/program.js';
import { freePort } from '../support/free-port.js';

/** One sendMessage as it reached the Bot API: UTC milliseconds, with their fractions. */
export interface Arrival {
  readonly chatId: number;
  readonly at: number;
  /** Known when it has been answered. */
  readonly isRefused: boolean;
}

/** The built program, in real time, between stand-ins of its own. */
export interface Stage {
  readonly bot: BotApi;
  readonly awesome: AwesomeApi;
  readonly arrivals: readonly Arrival[];
  readonly healthUrl: string;
  readonly now: () => number;
  start(): Promise<void>;
  /** In MB: now, and the most it ever was. */
  memory(): { readonly rss: number; readonly peak: number };
  /** Ends all of it. Throws for what broke the Bot API's rules. */
  stop(): Promise<void>;
}

/** How long the Bot API takes to answer, as from Brazil. */
const answersAfterMs = 80;

/** `prepare` gets the path of the database file before the program has seen it. */
export async function aStage(
  price: string,
  prepare: (file: string) => Promise<void> | void = () => undefined,
): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'limiar-scale-'));
  const file = join(folder, 'limiar.db');
  await prepare(file);
  const now = () => performance.timeOrigin + performance.now();
  const bot = await startBotApi({ now, limits: 'real' });
  const awesome = await startAwesomeApi();
  const openMeteo = await startOpenMeteo();
  const port = await freePort();
  const arrivals: Arrival[] = [];
  awesome.set('USD-BRL', { bid: price });
  bot.on('call', (call) => {
    const { chat_id: chatId } = call.params;
    if (call.method !== 'sendMessage' || typeof chatId !== 'number') return;
    arrivals.push({
      chatId,
      at: call.at,
      get isRefused() {
        return call.fault === 'answer' || (call.answer !== undefined && call.answer.status !== 200);
      },
    });
  });
  const program = new Program({
    entry: join(process.cwd(), 'dist/main.js'),
    folder,
    settings: {
      TELEGRAM_BOT_TOKEN: bot.token,
      TELEGRAM_API_ROOT: bot.url,
      TELEGRAM_MESSAGES_PER_SECOND: '30',
      AWESOMEAPI_URL: awesome.url,
      OPEN_METEO_URL: openMeteo.url,
      OPEN_METEO_GEOCODING_URL: openMeteo.url,
      DATABASE_URL: `file:${file}`,
      PORT: String(port),
      FX_POLL_SECONDS: '1',
      FX_JUMP_PERCENT: '0',
    },
    onLine: () => undefined,
    onState: ({ lastWords }) => {
      if (lastWords !== undefined) console.error(lastWords);
    },
  });
  return {
    bot,
    awesome,
    arrivals,
    healthUrl: `http://127.0.0.1:${port}/healthz`,
    now,
    start: async () => {
      program.start();
      await until(() => program.state.status === 'running');
    },
    memory: () => memoryOf(program.state.pid ?? 0),
    stop: async () => {
      await program.stop();
      await Promise.all([bot.close(), awesome.close(), openMeteo.close()]);
      rmSync(folder, { recursive: true });
      if (bot.violations.length > 0)
        throw new Error(`against the Bot API: ${JSON.stringify(bot.violations.slice(0, 3))}`);
    },
  };
}

/** The Bot API takes its time for every message. Faults that were armed before strike first. */
export function answersLikeTelegram(bot: BotApi): void {
  bot.fault({ method: 'sendMessage', kind: 'delay', ms: answersAfterMs, times: Number.POSITIVE_INFINITY });
}

/** The next message to this chat is refused with 429. */
export function floods(bot: BotApi, chatId: number, seconds: number): void {
  bot.fault({
    ...{ method: 'sendMessage', chatId, kind: 'answer', status: 429 },
    headers: { 'content-type': 'application/json', 'retry-after': String(seconds) },
    body: {
      ok: false,
      error_code: 429,
      description: `Too Many Requests: retry after ${seconds}`,
      parameters: { retry_after: seconds },
    },
  });
}

export async function until(holds: () => boolean, withinMs = 600_000): Promise<void> {
  const end = performance.now() + withinMs;
  while (!holds()) {
    if (performance.now() > end) throw new Error('it did not come to that');
    await wait(5);
  }
}

/** One person asks, every time some seconds after the last answer. How long each answer took, in ms. */
export async function askWhile(
  { bot, arrivals, now }: Stage,
  chatId: number,
  goesOn: (asked: number) => boolean,
): Promise<readonly number[]> {
  const waits: number[] = [];
  while (goesOn(waits.length)) {
    const before = arrivals.length;
    const asked = now();
    bot.say(chatId, '/dolar');
    const answer = () => arrivals.slice(before).find((one) => one.chatId === chatId);
    await until(() => answer() !== undefined);
    waits.push((answer()?.at ?? Number.NaN) - asked);
    await wait(betweenQuestionsMs);
  }
  return waits;
}
/** Under the 20 a minute that a chat may ask. */
const betweenQuestionsMs = 3_100;

/** The most that arrived within any one second. */
export function mostInASecond(arrivals: readonly Arrival[]): number {
  let most = 0;
  let first = 0;
  for (const [last, { at }] of arrivals.entries()) {
    while (at - (arrivals[first]?.at ?? at) >= 1000) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most;
}

/** Of the 30 a second that are allowed. */
export function shareUsed(arrivals: readonly Arrival[]): number {
  const [first, last] = [arrivals[0], arrivals.at(-1)];
  return first && last ? (arrivals.length - 1) / ((last.at - first.at) / 1000) / 30 : Number.NaN;
}

function memoryOf(pid: number): { readonly rss: number; readonly peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const mb = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);
  return { rss: mb('VmRSS'), peak: mb('VmHWM') };
}
