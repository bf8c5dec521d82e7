import pretty from 'pino-pretty';
import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';

export type Log = Logger;

const tokenInUrl = /bot\d+:[^/\s"']+/g;
const webhookSecret = /whsec_[\w+/=-]+/g;

/**
 * JSON lines. What a line may hold: ids, counts, states, durations; never a person's words, a place finer than the cell whose rain is watched, a token, a secret. The
 * redaction is the net below that rule: it works on every string of the finished line.
 */
export function createLog(level: string, destination: DestinationStream): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.epochTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: ['*.headers', '*.config', '*.on', 'err.response', 'err.request'], remove: true },
      hooks: { streamWrite: redacted },
    },
    destination,
  );
}

/** Readable lines where a terminal reads them; JSON lines everywhere else. Who reads may go away: that ends nothing. */
export function logDestination(): DestinationStream {
  if (process.stdout.isTTY) return pretty({ sync: true, ignore: 'pid,hostname', translateTime: 'HH:MM:ss.l' });
  // Not pino's own stream: where nobody reads any more, that tries its last line for ever, and the process never ends.
  process.stdout.on('error', () => undefined);
  return process.stdout;
}

/** Cuts tokens and webhook secrets out of any text. */
export function redacted(text: string): string {
  return text.replace(tokenInUrl, 'bot<token>').replace(webhookSecret, 'whsec_<secret>');
}
