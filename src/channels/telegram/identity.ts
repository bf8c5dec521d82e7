import { z } from 'zod';
import type { Clock } from '../../clock.js';
import { backoffMs } from '../../domain/backoff.js';
import type { Log } from '../../log.js';
import type { Gateway } from './gateway.js';

const Me = z.object({ id: z.int(), username: z.string() });

/** Who we are to Telegram; `undefined` until it has told us. */
export interface Identity {
  readonly id: number;
  readonly username: string;
}

/**
 * Asks getMe until it answers, so that a start without network heals by itself. `undefined` when the signal ended it first.
 * `onUnauthorized` is called each time Telegram does not know the token.
 */
export async function whoAmI(
  gateway: Gateway,
  clock: Clock,
  chance: () => number,
  log: Log,
  signal: AbortSignal,
  onUnauthorized: () => void,
): Promise<Identity | undefined> {
  const isOver = () => signal.aborted;
  for (let failures = 1; !isOver(); failures += 1) {
    const call = await gateway.call('getMe', {}, 10_000, signal);
    const { data: me } = Me.safeParse(call.end === 'ok' ? call.result : undefined);
    if (me) return me;
    const why = call.end === 'ok' ? 'an answer without a name' : call.end === 'refused' ? call.description : call.why;
    if (call.end === 'refused' && (call.code === 401 || call.code === 404)) {
      onUnauthorized();
      log.error('Telegram does not know TELEGRAM_BOT_TOKEN: it is wrong or was revoked. Everything is kept');
    } else if (!isOver()) log.warn({ why }, 'Telegram does not answer yet');
    await clock.wait(backoffMs(failures, 1_000, 60_000, chance()), signal);
  }
  return undefined;
}
