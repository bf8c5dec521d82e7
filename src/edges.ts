import type { Clock } from './clock.js';
import type { Fail } from './failpoint.js';
import type { Log } from './log.js';

/** What comes in from outside: time, chance, the log, and the crash test's plug. */
export interface Edges {
  readonly clock: Clock;
  readonly chance: () => number;
  readonly log: Log;
  readonly fail: Fail;
}
