import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished } from 'vitest';
import { builtFolder } from './built.js';
import { freePort } from './free-port.js';
import { until } from './until.js';

/** Starting real programs takes its time when others keep the machine busy. */
const patienceMs = 120_000;

/** Another Node for the programs than the one the tests run on: `npm run test:nodes`. */
const node = process.env['LIMIAR_TEST_NODE'] ?? process.execPath;

export type LogLine = { readonly level: string; readonly msg: string; readonly [field: string]: unknown };
export type End = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

/** The built program as a child process: its whole environment is `settings`, its working directory an empty folder. */
export interface Program {
  readonly pid: number;
  readonly lines: readonly LogLine[];
  /** All that it wrote to stdout and stderr, as it came. */
  readonly output: () => string;
  readonly errors: () => string;
  readonly ended: Promise<End>;
  /** The next or an earlier line with this message. */
  line(msg: string, fits?: (line: LogLine) => boolean): Promise<LogLine>;
  /** The next or an earlier line that fits. */
  next(fits: (line: LogLine) => boolean): Promise<LogLine>;
  /** Nobody reads what it writes any more. */
  deafen(): void;
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<End>;
}

export type Settings = Readonly<Record<string, string>>;

export function anEmptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'limiar-e2e-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Starts it and does not wait. What still runs when the test is over is killed. */
export async function launch(
  settings: Settings,
  folder = anEmptyFolder(),
  entry = 'main.js',
  args: readonly string[] = [],
): Promise<Program> {
  const child = spawn(node, [join(await builtFolder(), entry), ...args], {
    cwd: folder,
    env: settings,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const program = listenTo(child);
  onTestFinished(async () => {
    await program.end('SIGKILL');
  });
  return program;
}

/**
 * Starts it and waits until it says that it is ready. Such a program has nothing for stderr, no warning of Node's either, and never
 * crashes.
 */
export async function startProgram(settings: Settings, folder = anEmptyFolder()): Promise<Program> {
  const program = await launch(settings, folder);
  await Promise.race([
    program.line('ready'),
    program.ended.then(({ code }) => {
      throw new Error(`the program ended with ${code ?? 'a signal'}: ${program.output()}`);
    }),
  ]);
  onTestFinished(async () => {
    const { signal } = await program.end('SIGKILL');
    expect({ stderr: program.errors(), signal: signal ?? 'SIGKILL' }).toEqual({ stderr: '', signal: 'SIGKILL' });
  });
  return program;
}

/** What the settings must say for a program that talks to stand-ins only. */
export async function settingsFor(standIns: {
  readonly telegram: string;
  readonly token: string;
  readonly awesomeapi: string;
  readonly openMeteo: string;
  readonly ptax: string;
}): Promise<Settings> {
  return {
    TELEGRAM_BOT_TOKEN: standIns.token,
    TELEGRAM_API_ROOT: standIns.telegram,
    AWESOMEAPI_URL: standIns.awesomeapi,
    PTAX_URL: standIns.ptax,
    OPEN_METEO_URL: standIns.openMeteo,
    OPEN_METEO_GEOCODING_URL: standIns.openMeteo,
    DATABASE_URL: 'file:./limiar.db',
    PORT: String(await freePort()),
    FX_POLL_SECONDS: '0.25', // a price is the current one for two polls: time enough on a busy machine
    FX_JUMP_PERCENT: '0',
    RAIN_FETCH_SECONDS: '0.5',
    RAIN_TICK_SECONDS: '0.25',
    OPEN_METEO_DAILY_BUDGET: '0',
    COMMANDS_PER_MINUTE: '0',
    LOG_LEVEL: 'debug',
  };
}

function listenTo(child: ChildProcess): Program {
  const lines: LogLine[] = [];
  let output = '';
  let errors = '';
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('the child has no output');
  createInterface({ input: stdout }).on('line', (text) => {
    output += `${text}\n`;
    if (text.startsWith('{')) lines.push(JSON.parse(text) as LogLine);
  });
  createInterface({ input: stderr }).on('line', (text) => {
    output += `${text}\n`;
    errors += `${text}\n`;
  });
  const ended = new Promise<End>((resolve) => {
    child.once('close', (code, signal) => {
      resolve({ code, signal });
    });
  });
  return {
    pid: child.pid ?? 0,
    lines,
    output: () => output,
    errors: () => errors,
    ended,
    line: (msg, fits = () => true) =>
      until(
        () => lines.find((line) => line.msg === msg && fits(line)),
        () => `the line “${msg}” in ${output.slice(-4000)}`,
        patienceMs,
      ),
    next: (fits) =>
      until(
        () => lines.findLast(fits),
        () => `a line in ${output.slice(-4000)}`,
        patienceMs,
      ),
    deafen: () => {
      stdout.destroy();
    },
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}
