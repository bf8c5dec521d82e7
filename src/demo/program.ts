import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { z } from 'zod';

/** What the program writes to its log: JSON, one object a line; `time` is UTC milliseconds. Other fields differ by `msg`. */
const Line = z.looseObject({ time: z.number(), level: z.union([z.string(), z.number()]), msg: z.string() });
export type ProgramLine = z.infer<typeof Line>;

/**
 * starting → running → unplugged → restarting → running …; `crashed` is an end that nobody asked for, it goes on to
 * `restarting` as well; `stopped` is for good.
 */
export type ProgramStatus = 'starting' | 'running' | 'unplugged' | 'crashed' | 'restarting' | 'stopped';

export type ProgramState = {
  readonly status: ProgramStatus;
  readonly pid: number | undefined;
  /** UTC milliseconds of the last change of status. */
  readonly since: number;
  readonly starts: number;
  readonly plugsPulled: number;
  /** Why it ended by itself, in its own last words; only while it is `crashed` or starting again after that. */
  readonly lastWords: string | undefined;
};

export type ProgramOptions = {
  /** The file that `npm start` runs. */
  readonly entry: string;
  /** The child's whole environment: nothing of ours reaches it. */
  readonly settings: Readonly<Record<string, string>>;
  /** Its working directory, where no `.env` lies. */
  readonly folder: string;
  readonly onLine: (line: ProgramLine) => void;
  readonly onState: (state: ProgramState) => void;
  /** Milliseconds without power after the plug was pulled. */
  readonly offMs?: number;
  /** The first wait after an end that nobody asked for; doubled up to 30 s while it keeps ending. */
  readonly backoffMs?: number;
};

const longestBackoffMs = 30_000;
/** Who lived this long has earned a short wait again. */
const steadyMs = 10_000;
/** After SIGTERM; then SIGKILL. */
const stopWithinMs = 10_000;
const wordsKept = 12;

/** The program of `npm start` as a child process: started, watched, unplugged (SIGKILL) and started again. */
export class Program {
  private readonly options: ProgramOptions;
  private child: ChildProcess | undefined;
  private ended: Promise<void> = Promise.resolve();
  private again: NodeJS.Timeout | undefined;
  private plugPulled = false;
  private stopping = false;
  private failures = 0;
  private startedAt = 0;
  private words: string[] = [];
  private current: ProgramState = {
    status: 'stopped',
    pid: undefined,
    since: Date.now(),
    starts: 0,
    plugsPulled: 0,
    lastWords: undefined,
  };

  constructor(options: ProgramOptions) {
    this.options = options;
  }

  get state(): ProgramState {
    return this.current;
  }

  start(): void {
    this.launch('starting');
  }

  /**
   * SIGKILL, as when the plug is pulled: no warning, nothing tidied up. Resolves when the process is gone; it starts
   * again after `offMs`. Pulled while there is no power, it only stays off longer.
   */
  async pullPlug(): Promise<void> {
    if (this.stopping) return;
    clearTimeout(this.again);
    this.plugPulled = true;
    this.failures = 0;
    this.child?.kill('SIGKILL');
    await this.ended;
    this.plugPulled = false;
    this.move({ status: 'unplugged', pid: undefined, plugsPulled: this.current.plugsPulled + 1, lastWords: undefined });
    this.startAgainIn(this.options.offMs ?? 1000);
  }

  /** SIGTERM, then SIGKILL for who does not listen. Resolves when the process is gone. */
  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.again);
    const child = this.child;
    child?.kill('SIGTERM');
    const tooLong = setTimeout(() => child?.kill('SIGKILL'), stopWithinMs);
    await this.ended;
    clearTimeout(tooLong);
    this.move({ status: 'stopped', pid: undefined });
  }

  private startAgainIn(ms: number): void {
    clearTimeout(this.again);
    if (!this.stopping) {
      this.again = setTimeout(() => {
        this.launch('restarting');
      }, ms);
    }
  }

  private launch(status: ProgramStatus): void {
    if (this.child || this.stopping) return;
    const { entry, settings, folder } = this.options;
    this.words = [];
    const child = spawn(process.execPath, [entry], {
      cwd: folder,
      env: settings,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    this.startedAt = Date.now();
    this.move({ status, pid: child.pid, starts: this.current.starts + 1 });
    createInterface({ input: child.stdout }).on('line', (text) => {
      this.hear(text);
    });
    createInterface({ input: child.stderr }).on('line', (text) => {
      this.remember(text);
    });
    this.ended = new Promise((resolve) => {
      child.once('error', (error) => {
        this.remember(error.message);
        if (child.pid === undefined) this.gone(null, null, resolve);
      });
      // Not `exit`: the last lines are read first.
      child.once('close', (code, signal) => {
        this.gone(code, signal, resolve);
      });
    });
  }

  private gone(code: number | null, signal: NodeJS.Signals | null, resolve: () => void): void {
    if (!this.child) return;
    this.child = undefined;
    resolve();
    if (this.plugPulled || this.stopping) return;
    if (Date.now() - this.startedAt > steadyMs) this.failures = 0;
    const waitMs = Math.min((this.options.backoffMs ?? 1000) * 2 ** this.failures, longestBackoffMs);
    this.failures += 1;
    const end = signal === null ? `exit ${code ?? 'unknown'}` : `signal ${signal}`;
    this.move({ status: 'crashed', pid: undefined, lastWords: [...this.words, end].join('\n') });
    this.startAgainIn(waitMs);
  }

  private hear(text: string): void {
    const line = parseLine(text);
    if (!line) {
      this.remember(text);
      return;
    }
    if (isGrave(line.level)) this.remember(line.msg);
    // Someone who is dead says nothing: lines of a killed child may still be read after the kill, and are true.
    this.options.onLine(line);
    if (line.msg === 'ready' && this.child && !this.plugPulled) this.move({ status: 'running', lastWords: undefined });
  }

  private remember(text: string): void {
    this.words = [...this.words, text].slice(-wordsKept);
  }

  private move(change: Partial<ProgramState>): void {
    this.current = { ...this.current, since: Date.now(), ...change };
    this.options.onState(this.current);
  }
}

/** A line of the log, or nothing when it is none: half a line of somebody killed, or a stack trace. */
export function parseLine(text: string): ProgramLine | undefined {
  try {
    return Line.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

const isGrave = (level: string | number): boolean => ['error', 'fatal', 50, 60].includes(level);
