import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fileName = 'clock-ahead-ms.txt';

/**
 * The hour on the wall of a program that runs in `folder`, moved while it runs: the real one and as much as the file says. Waits and
 * intervals go on as they are, as on a machine whose clock was set.
 */
export class MovedClock {
  private readonly file: string;
  /** What Node is given so that the program lives by this clock. */
  readonly nodeOptions: string;

  constructor(folder: string, start: Date) {
    this.file = join(folder, fileName);
    this.set(start);
    const code = `import { readFileSync } from 'node:fs';
      const Real = Date;
      const now = () => Real.now() + Number(readFileSync(${JSON.stringify(this.file)}, 'utf8'));
      globalThis.Date = class Date extends Real {
        constructor(...given) { if (given.length === 0) super(now()); else super(...given); }
        static now() { return now(); }
      };`;
    this.nodeOptions = `--import=data:text/javascript,${encodeURIComponent(code)}`;
  }

  /** It is this moment now. */
  set(moment: Date): void {
    writeFileSync(this.file, String(moment.getTime() - Date.now()).padEnd(20)); // of one length: never read half written
  }
}
