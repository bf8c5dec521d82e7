import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds that each of so many runs took. */
export async function timesOf(runs: number, work: (nth: number) => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let nth = 0; nth < runs; nth += 1) times.push(await timeOf(() => work(nth)));
  return times;
}

/** Milliseconds. */
export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

/** The value that this share of all stays under: 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The longest time for which the event loop of this process did nothing else, in ms: what lay between two turns of a 5 ms timer. */
export function watchLoop(): { stop(): Promise<number> } {
  let last = performance.now();
  let longest = 0;
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last - everyMs);
    last = now;
  };
  const timer = setInterval(look, everyMs);
  return {
    stop: async () => {
      await wait(2 * everyMs); // a block that ends just now is seen too
      clearInterval(timer);
      return longest;
    },
  };
}
const everyMs = 5;

export const rssMb = (): number => Math.round(process.memoryUsage.rss() / 1_048_576);

/** Figures mean something only beside what they were measured on. */
export function describeMachine(sqlite: string): void {
  const model = cpus()[0]?.model ?? 'unknown';
  const kernel = execFileSync('uname', ['-sr'], { encoding: 'utf8' }).trim();
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${model}, ${kernel}, Node ${process.versions.node}, SQLite ${sqlite}`,
  );
}

/** A line of the table: a name, then what was found. */
export function tell(name: string, facts: Readonly<Record<string, number | string>>): void {
  const text = Object.entries(facts).map(
    ([fact, value]) => `${fact} ${typeof value === 'number' ? short(value) : value}`,
  );
  console.log(`${name.padEnd(34)} ${text.join(' · ')}`);
}

function short(value: number): string {
  return Math.abs(value) >= 100 || Number.isInteger(value) ? String(Math.round(value)) : value.toPrecision(3);
}
