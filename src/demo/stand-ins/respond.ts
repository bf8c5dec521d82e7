import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Fault } from './faults.js';

export type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
};

export const jsonAnswer = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

/**
 * Does the work of one call and writes its answer, with the fault that was armed for it. `closing` ends waits at once.
 * Resolves when there is nothing left to do for this call; a call that hangs is given up, so it resolves too.
 */
export async function respond(
  res: ServerResponse,
  fault: Fault | undefined,
  work: () => Answer | Promise<Answer>,
  closing: AbortSignal,
): Promise<void> {
  switch (fault?.kind) {
    case undefined:
      write(res, await work());
      return;
    case 'answer':
      write(res, givenAnswer(fault));
      return;
    case 'redirect':
      write(res, { status: 302, headers: { location: fault.to }, body: '' });
      return;
    case 'endless':
      await goOn(res, closing);
      return;
    case 'gzip-bomb':
      res.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      res.end(gzipSync(Buffer.alloc(fault.megabytes * 1_000_000)));
      return;
    case 'delay': {
      if (!fault.afterEffect) await pause(fault.ms, closing);
      const answer = await work();
      if (fault.afterEffect) await pause(fault.ms, closing);
      write(res, answer);
      return;
    }
    case 'reset-before-effect':
      reset(res);
      return;
    case 'reset-after-effect':
      await work();
      reset(res);
      return;
    case 'cut-body':
      cut(res, await work());
      return;
    case 'drip':
      await drip(res, await work(), fault.ms, closing);
      return;
    case 'hang':
      if (fault.afterEffect) await work();
      return;
  }
}

function givenAnswer({ status, headers = {}, body }: Extract<Fault, { kind: 'answer' }>): Answer {
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  if (typeof body !== 'string') return jsonAnswer(status, body, lower);
  return { status, headers: { 'content-type': 'text/html', ...lower }, body };
}

function write(res: ServerResponse, answer: Answer): void {
  if (res.destroyed) return;
  head(res, answer);
  res.end(answer.body);
}

function head(res: ServerResponse, answer: Answer): void {
  res.writeHead(answer.status, { ...answer.headers, 'content-length': String(Buffer.byteLength(answer.body)) });
}

function reset(res: ServerResponse): void {
  res.socket?.resetAndDestroy();
}

function cut(res: ServerResponse, answer: Answer): void {
  if (res.destroyed) return;
  head(res, answer);
  const bytes = Buffer.from(answer.body);
  res.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => res.socket?.destroy());
}

async function drip(res: ServerResponse, answer: Answer, ms: number, closing: AbortSignal): Promise<void> {
  head(res, answer);
  for (const byte of Buffer.from(answer.body)) {
    if (res.destroyed || closing.aborted) return;
    res.write(Buffer.from([byte]));
    await pause(ms, closing);
  }
  res.end();
}

async function goOn(res: ServerResponse, closing: AbortSignal): Promise<void> {
  res.writeHead(200, { 'content-type': 'application/json' });
  const chunk = Buffer.alloc(65_536, ' ');
  while (!res.destroyed && !closing.aborted) {
    // The client's reading sets the pace; without that the stand-in would fill its own memory.
    if (!res.write(chunk)) await drained(res);
  }
}

function drained(res: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      res.off('drain', done).off('close', done);
      resolve();
    };
    res.on('drain', done).on('close', done);
  });
}

async function pause(ms: number, closing: AbortSignal): Promise<void> {
  try {
    await sleep(ms, undefined, { signal: closing });
  } catch (error) {
    if (!closing.aborted) throw error;
  }
}
