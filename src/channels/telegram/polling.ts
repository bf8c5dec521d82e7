import { z } from 'zod';
import type { Clock } from '../../clock.js';
import { backoffMs } from '../../domain/backoff.js';
import type { Fail } from '../../failpoint.js';
import type { Log } from '../../log.js';
import type { ConversationStore } from '../../store/conversation-store.js';
import type { CallEnd, Gateway } from './gateway.js';
import { storable, updateKinds } from './update.js';

export interface PollingOptions {
  readonly gateway: Gateway;
  readonly store: Pick<ConversationStore, 'storeUpdates'>;
  readonly clock: Clock;
  readonly chance: () => number;
  readonly log: Log;
  readonly fail: Fail;
  /** Called when new updates are on disk. */
  readonly onUpdates: () => void;
}

/** What readiness asks. */
export interface PollingHealth {
  readonly isUnauthorized: boolean;
  /** Since when another program polls with the same token. */
  readonly conflictSince: Date | undefined;
}

const longPollS = 50;
const longPollDeadlineMs = 65_000;
const conflictWaitMs = 5_000;

const Batch = z.array(z.unknown());

/**
 * Our own loop in place of telegraf's, which confirms updates that nobody has handled (docs/decisions/0003). What we need of a batch is on
 * disk before the next getUpdates confirms it; the offset lives in memory, since a repeated update changes nothing.
 */
export function createPolling(options: PollingOptions): {
  run(signal: AbortSignal): Promise<void>;
  health(): PollingHealth;
} {
  const { gateway, store, clock, chance, log, fail, onUpdates } = options;
  let offset: number | undefined;
  let failures = 0;
  let health: PollingHealth = { isUnauthorized: false, conflictSince: undefined };
  let conflictToldAt = Number.NEGATIVE_INFINITY;
  let conflictAt = Number.NEGATIVE_INFINITY; // the last one, monotonic

  const take = async (result: unknown): Promise<void> => {
    fail('update.fetched');
    const raws = Batch.parse(result);
    const batch = raws.flatMap((raw) => storable(raw) ?? []);
    // What has no id cannot be confirmed: it would come again at once, and for ever.
    if (raws.length > 0 && batch.length === 0) throw new Error('nothing of the batch has an id');
    for (const { update, isUnderstood } of batch)
      if (!isUnderstood) log.warn({ update: update.updateId }, 'an update of an unknown kind is passed over');
    const stored = await store.storeUpdates(
      batch.map(({ update }) => update),
      clock.now(),
    );
    fail('update.stored');
    for (const { update } of batch) offset = update.updateId + 1; // in the order of the reply: ids may restart
    if (stored > 0) onUpdates();
  };
  /** For how long to wait before the next call. */
  const waitAfter = async (call: Exclude<CallEnd, { end: 'ok' }>): Promise<number> => {
    failures += 1;
    if (call.end === 'refused') {
      if (call.code === 409) return conflict(call.description);
      if (call.code === 401 || call.code === 404) {
        health = { ...health, isUnauthorized: true };
        log.error('Telegram does not know TELEGRAM_BOT_TOKEN: it is wrong or was revoked. Everything is kept');
      }
      if (call.retryAfterS !== undefined) return call.retryAfterS * 1000;
    }
    log.warn({ why: call.end === 'refused' ? call.description : call.why, failures }, 'getUpdates failed');
    return backoffMs(failures, 1_000, 60_000, chance());
  };
  const conflict = async (description: string): Promise<number> => {
    if (description.toLowerCase().includes('webhook is active')) {
      log.warn('a webhook was still set for this token: it is removed, its updates are kept');
      const removed = await gateway.call('deleteWebhook', { drop_pending_updates: false });
      return removed.end === 'ok' ? 0 : conflictWaitMs;
    }
    health = { ...health, conflictSince: health.conflictSince ?? clock.now() };
    conflictAt = clock.monotonicMs();
    if (clock.monotonicMs() - conflictToldAt >= 60_000) {
      conflictToldAt = clock.monotonicMs();
      log.error('another program polls with this token (409): stop it, or give each its own bot');
    }
    return conflictWaitMs;
  };
  const poll = async (signal: AbortSignal): Promise<void> => {
    const call = await gateway.call(
      'getUpdates',
      {
        // After a failure the first answer is not waited for: that there is one tells readiness that all is well again.
        timeout: failures > 0 ? 0 : longPollS,
        limit: 100,
        allowed_updates: [...updateKinds],
        ...(offset === undefined ? {} : { offset }),
      },
      longPollDeadlineMs,
      signal,
    );
    if (signal.aborted && call.end !== 'ok') return;
    if (call.end !== 'ok') {
      await clock.wait(await waitAfter(call), signal);
      return;
    }
    failures = 0;
    // Between two of the other's polls ours is answered too: it is gone when none came for as long as a poll lasts.
    const isAlone = clock.monotonicMs() - conflictAt >= longPollS * 1000;
    health = { isUnauthorized: false, conflictSince: isAlone ? undefined : health.conflictSince };
    await take(call.result);
  };

  return {
    run: async (signal) => {
      while (!signal.aborted)
        await poll(signal).catch(async (error: unknown) => {
          // Nothing was confirmed: Telegram gives the same batch again.
          log.error({ err: error }, 'updates could not be stored');
          await clock.wait(1_000, signal);
        });
    },
    health: () => health,
  };
}
