import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

export interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

const wordsKept = 30;

/** One life of the program: from its start to its end, whoever brings it. */
export class Life {
  readonly ended: Promise<End>;
  end: End | undefined;
  private readonly child: ChildProcess;
  private words: string[] = [];

  /** `dist` is a build, `settings` the whole environment, `folder` where it runs; `node` are arguments of Node's. */
  constructor(dist: string, settings: Readonly<Record<string, string>>, folder: string, node: readonly string[]) {
    this.child = spawn(process.execPath, [...node, join(dist, 'main.js')], {
      cwd: folder,
      env: settings,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.words = [...this.words, ...text.trimEnd().split('\n')].slice(-wordsKept);
      });
    this.ended = new Promise((resolve, reject) => {
      this.child.once('error', reject);
      this.child.once('close', (code, signal) => {
        this.end = { code, signal };
        resolve(this.end);
      });
    });
  }

  get lastWords(): string {
    return this.words.join('\n');
  }

  signal(name: 'SIGKILL' | 'SIGTERM'): void {
    this.child.kill(name);
  }
}
