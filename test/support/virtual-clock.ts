import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock } from '../../src/clock.js';
import { friday, later } from './moments.js';

/** Time that stands still until it is told to pass; the hour on the wall can jump without it. */
export class VirtualClock implements Clock {
  private wall = friday;
  private passed = 0;
  private readonly waiting = new Set<{ readonly until: number; readonly end: () => void }>();

  now(): Date {
    return this.wall;
  }

  monotonicMs(): number {
    return this.passed;
  }

  async wait(ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return;
    await new Promise<void>((resolve) => {
      const end = () => {
        signal?.removeEventListener('abort', end);
        this.waiting.delete(one);
        resolve();
      };
      const one = { until: this.passed + ms, end };
      this.waiting.add(one);
      signal?.addEventListener('abort', end);
    });
  }

  /** Time passes, and everybody who waited for a moment of it gets their turn then. */
  async pass(ms: number): Promise<void> {
    const end = this.passed + ms;
    for (;;) {
      await settled();
      const [next] = [...this.waiting].toSorted((one, other) => one.until - other.until);
      if (!next || next.until > end) break;
      this.moveTo(Math.max(next.until, this.passed));
      next.end();
    }
    this.moveTo(end);
    await settled();
  }

  /** The machine slept: all of it is over at once. */
  async sleep(ms: number): Promise<void> {
    this.moveTo(this.passed + ms);
    await this.pass(0);
  }

  setWall(ms: number): void {
    this.wall = later(this.wall, ms);
  }

  private moveTo(passed: number): void {
    this.wall = later(this.wall, passed - this.passed);
    this.passed = passed;
  }
}

/** What is on its way in this process and needs no time gets there. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await nextTurn();
}
