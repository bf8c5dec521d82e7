import { createLog, type Log } from '../../src/log.js';
import type { LogLine } from './program.js';

/** The real log, kept in memory. */
export function heardLog(): { readonly log: Log; readonly lines: readonly LogLine[]; text(): string } {
  const written: string[] = [];
  const log = createLog('trace', { write: (line: string) => void written.push(line) });
  return {
    log,
    get lines() {
      return written.map((line) => JSON.parse(line) as LogLine);
    },
    text: () => written.join(''),
  };
}
