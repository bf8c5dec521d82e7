import express, { Router, type NextFunction, type Request, type Response } from 'express';
import type { Clock } from '../../clock.js';
import type { Fail } from '../../failpoint.js';
import { secretCheck } from '../../http/secret.js';
import type { Log } from '../../log.js';
import type { ConversationStore } from '../../store/conversation-store.js';
import { storable } from './update.js';
import { webhookPathOf } from './webhook.js';

export interface WebhookRouteOptions {
  readonly secret: string;
  readonly store: Pick<ConversationStore, 'storeUpdates'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly fail: Fail;
  /** Called when new updates are on disk. */
  readonly onUpdates: () => void;
}

/** An update is some kilobytes; one of this size is none of Telegram's. */
const mostBytes = 1024 * 1024;

/**
 * Telegram's updates over HTTP, checked in this order: 405 other methods, 401 without the secret, 415 not JSON, 413 over 1 MB, 400 not
 * UTF-8, not JSON or without an id; then 200 when it is on disk, also a kind that we do not know, and 503 when it could not be put there:
 * Telegram tries again.
 */
export function telegramRoute({ secret, store, clock, log, fail, onUpdates }: WebhookRouteOptions): Router {
  const isSecret = secretCheck(secret);
  const path = webhookPathOf(secret);
  const router = Router();
  router.post(
    path,
    (request, response, next) => {
      if (isSecret(request.get('x-telegram-bot-api-secret-token') ?? '')) next();
      else response.status(401).end();
    },
    acceptOnlyPlainJson,
    express.raw({ type: () => true, limit: mostBytes, inflate: false }),
    async (request, response) => {
      const taken = storable(jsonIn(request.body));
      if (!taken) {
        response.status(400).end();
        return;
      }
      fail('update.fetched');
      const { update, isUnderstood } = taken;
      if (!isUnderstood) log.warn({ update: update.updateId }, 'an update of an unknown kind is passed over');
      try {
        const stored = await store.storeUpdates([update], clock.now());
        fail('update.stored');
        if (stored > 0) onUpdates();
        response.status(200).end();
      } catch (error) {
        log.error({ update: update.updateId, err: error }, 'an update could not be stored');
        response.status(503).end();
      }
    },
  );
  router.all(path, (_request, response) => {
    response.status(405).set('allow', 'POST').end();
  });
  router.use(path, (error: unknown, _request: Request, response: Response, next: NextFunction) => {
    const status = statusOf(error);
    if (status === 413 || status === 400) response.status(status).end();
    else next(error);
  });
  return router;
}

/** A body in another coding or charset would be read as something else than it is. */
function acceptOnlyPlainJson(request: Request, response: Response, next: NextFunction): void {
  const [type, ...parameters] = (request.get('content-type') ?? '').split(';').map((part) => part.trim().toLowerCase());
  const isUtf8 = parameters.every((one) => !one.startsWith('charset=') || /^charset="?utf-8"?$/.test(one));
  const isPlain = ['identity', undefined].includes(request.get('content-encoding')?.toLowerCase());
  if (type === 'application/json' && isUtf8 && isPlain) next();
  else response.status(415).end();
}

/** `undefined` for what is not JSON in UTF-8. */
function jsonIn(body: unknown): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.isBuffer(body) ? body : Buffer.alloc(0)));
  } catch {
    return undefined;
  }
}

function statusOf(error: unknown): number | undefined {
  return typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
    ? error.status
    : undefined;
}
