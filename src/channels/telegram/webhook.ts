import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../../clock.js';
import { backoffMs } from '../../domain/backoff.js';
import type { Log } from '../../log.js';
import type { CallEnd, Gateway } from './gateway.js';
import type { PollingHealth } from './polling.js';
import { updateKinds } from './update.js';

export interface WebhookOptions {
  readonly gateway: Gateway;
  /** Where Telegram reaches us, without a slash at the end: https, on port 443, 80, 88 or 8443. */
  readonly publicUrl: string;
  /** Telegram shows it with each update: 1 to 256 of `A-Z a-z 0-9 _ -`. */
  readonly secret: string;
  readonly clock: Clock;
  readonly chance: () => number;
  readonly log: Log;
}

/** So many updates are posted at once; one chat's messages come one at a time all the same. */
const mostConnections = 40;
const deadlineMs = 10_000;
/** Another program with this token may have taken the webhook away meanwhile: Telegram tells nobody of it. */
const lookEveryMs = 5 * 60_000;

const Info = z.object({
  url: z.string(),
  pending_update_count: z.int().optional(),
  last_error_message: z.string().max(500).optional(),
});

/** Where Telegram posts updates: nobody can guess it, and it tells nothing of the secret that it comes from. */
export function webhookPathOf(secret: string): string {
  const words = createHmac('sha256', secret).update('the path of the Telegram webhook').digest('base64url');
  return `/telegram/${words}`;
}

/** Tells Telegram where updates go, and sees to it that it stays so. What waits there is kept. */
export function createWebhook(options: WebhookOptions): {
  run(signal: AbortSignal): Promise<void>;
  health(): PollingHealth;
} {
  const { gateway, publicUrl, secret, clock, chance, log } = options;
  const url = `${publicUrl}${webhookPathOf(secret)}`;
  let failures = 0;
  let health: PollingHealth = { isUnauthorized: false, conflictSince: undefined };

  const set = (signal: AbortSignal): Promise<CallEnd> =>
    gateway.call(
      'setWebhook',
      {
        url,
        secret_token: secret,
        allowed_updates: [...updateKinds],
        max_connections: mostConnections,
        drop_pending_updates: false,
      },
      deadlineMs,
      signal,
    );
  const isStillSet = async (signal: AbortSignal): Promise<boolean> => {
    const call = await gateway.call('getWebhookInfo', {}, deadlineMs, signal);
    const { data: info } = Info.safeParse(call.end === 'ok' ? call.result : undefined);
    if (info === undefined) return true; // an answer that never came proves nothing
    const { pending_update_count: waiting = 0, last_error_message: why } = info;
    if (waiting > 0 && why !== undefined) log.warn({ waiting, why }, 'Telegram does not get through to our webhook');
    if (info.url === url) return true;
    log.warn('the webhook of this token was changed by another program: it is set again');
    return false;
  };
  /** For how long to wait before the next try. */
  const waitAfter = (call: Exclude<CallEnd, { end: 'ok' }>): number => {
    failures += 1;
    if (call.end === 'refused' && (call.code === 401 || call.code === 404)) {
      health = { ...health, isUnauthorized: true };
      log.error('Telegram does not know TELEGRAM_BOT_TOKEN: it is wrong or was revoked. Everything is kept');
    } else if (call.end === 'refused' && call.code === 400)
      log.error(
        { why: call.description },
        'Telegram refuses the webhook: check PUBLIC_URL and TELEGRAM_WEBHOOK_SECRET',
      );
    else log.warn({ why: call.end === 'refused' ? call.description : call.why, failures }, 'setWebhook failed');
    if (call.end === 'refused' && call.retryAfterS !== undefined) return call.retryAfterS * 1000;
    return backoffMs(failures, 1_000, 60_000, chance());
  };
  /** Ends when it is set, or the signal says so. */
  const establish = async (signal: AbortSignal): Promise<void> => {
    const isOver = () => signal.aborted;
    while (!isOver()) {
      const call = await set(signal);
      if (call.end === 'ok') {
        failures = 0;
        health = { ...health, isUnauthorized: false };
        log.info('Telegram posts updates to our webhook');
        return;
      }
      if (!isOver()) await clock.wait(waitAfter(call), signal);
    }
  };

  return {
    run: async (signal) => {
      const isOver = () => signal.aborted;
      await establish(signal);
      while (!isOver()) {
        await clock.wait(lookEveryMs, signal);
        if (!isOver() && !(await isStillSet(signal))) await establish(signal);
      }
    },
    health: () => health,
  };
}
