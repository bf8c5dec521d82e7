import express, { Router, type NextFunction, type Request, type Response } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Fail } from '../failpoint.js';
import type { Receive } from './receive.js';

export const webhookPath = '/webhooks/alerts';
const mostBytes = 64 * 1024;
/** So many failed signatures of one address in a minute, then 429 stands in place of 401. A right signature is never limited. */
const mostFailures = 20;

/** `POST /webhooks/alerts` over HTTP. The server's own `requestTimeout` answers a slow body with 408. */
export function webhookRoute(receive: Receive, fail: Fail): Router {
  const failures = new RateLimiterMemory({ points: mostFailures, duration: 60 });
  const router = Router();
  router.post(
    webhookPath,
    acceptOnlyPlainJson,
    express.raw({ type: () => true, limit: mostBytes, inflate: false }),
    async (request, response) => {
      const body: unknown = request.body;
      const receipt = await receive(headersOf(request), Buffer.isBuffer(body) ? body : Buffer.alloc(0));
      if (receipt.status === 401) await refuseUnsigned(failures, request, response, receipt.problem);
      else if (receipt.status === 400) response.status(400).json({ error: receipt.problem });
      else response.status(202).json({ accepted: true, repeat: receipt.repeat });
      if (receipt.status === 202) fail('receive.answered');
    },
  );
  router.all(webhookPath, (_request, response) => {
    response.status(405).set('allow', 'POST').json({ error: 'only POST' });
  });
  router.use(webhookPath, (error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (statusOf(error) === 413) response.status(413).json({ error: 'the body is over 64 kB' });
    else if (statusOf(error) === 400) response.status(400).json({ error: 'the body broke off' });
    else next(error);
  });
  return router;
}

/** Content codings are refused whole: what is signed is what is sent. */
function acceptOnlyPlainJson(request: Request, response: Response, next: NextFunction): void {
  const [type, ...parameters] = (request.get('content-type') ?? '').split(';').map((part) => part.trim().toLowerCase());
  const isUtf8 = parameters.every(
    (parameter) => !parameter.startsWith('charset=') || /^charset="?utf-8"?$/.test(parameter),
  );
  if (type === 'application/json' && isUtf8 && request.get('content-encoding') === undefined) next();
  else response.status(415).json({ error: 'only application/json in UTF-8, without content-encoding' });
}

async function refuseUnsigned(
  failures: RateLimiterMemory,
  request: Request,
  response: Response,
  problem: string,
): Promise<void> {
  try {
    await failures.consume(request.ip ?? 'unknown');
    response.status(401).json({ error: problem });
  } catch (limit) {
    if (!(limit instanceof RateLimiterRes)) throw limit;
    response
      .status(429)
      .set('retry-after', String(Math.ceil(limit.msBeforeNext / 1000)))
      .json({ error: 'too many bad signatures' });
  }
}

function headersOf(request: Request): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

function statusOf(error: unknown): number | undefined {
  return typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
    ? error.status
    : undefined;
}
