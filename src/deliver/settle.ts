import type { SendOutcome } from '../channels/channel.js';
import type { Clock } from '../clock.js';
import type { Fail } from '../failpoint.js';
import type { Log } from '../log.js';
import { type Claim, type DeliverStore, type RetryWaits } from '../store/deliver-store.js';
import { StoreUnavailable } from '../store/store.js';
import type { Pace } from './pace.js';

export interface SettlerOptions {
  readonly store: DeliverStore;
  readonly pace: Pace;
  /** Waits in ms after an unknown outcome. */
  readonly retryWaits: RetryWaits;
  readonly clock: Clock;
  readonly chance: () => number;
  readonly log: Log;
  readonly fail: Fail;
  /** Aborted when the program stops. */
  readonly over: AbortSignal;
}

/** How one message ended, on disk. Resolves when it is; never rejects. */
export type Settle = (claim: Claim, outcome: SendOutcome) => Promise<void>;

const againMs = 1_000;
const mostFailures = 5;

/**
 * Records each of the channel's outcomes in one transaction. A store that fails (a full disk) is tried again: the channel has the
 * message, and the disk must hear so.
 */
export function createSettler({ store, pace, retryWaits, clock, chance, log, fail, over }: SettlerOptions): Settle {
  const record = async (claim: Claim, outcome: SendOutcome): Promise<void> => {
    const { messageId: id, alertIds: alerts, updateId: update, to } = claim;
    const about = { message: id, alerts, update };
    const now = clock.now();
    switch (outcome.end) {
      case 'sent':
        await store.recordSent(id, outcome.messageId, outcome.threadGone === true, now);
        fail('send.marked');
        log.info({ ...about, channelMessage: outcome.messageId }, 'message sent');
        break;
      case 'wait':
        await store.recordWait(id, outcome.retryAfterMs + Math.round(chance() * 1000), now);
        pace.refused(to.address.chatId, outcome.retryAfterMs, clock.monotonicMs());
        log.warn({ ...about, waitMs: outcome.retryAfterMs }, 'the chat takes nothing for a while');
        break;
      case 'not_sent':
      case 'unauthorized':
        await store.recordNotSent(id);
        log.info({ ...about, why: outcome.why }, 'message not sent: it is due again');
        break;
      case 'unknown': {
        const next = await store.recordUnknown(id, outcome.why, retryWaits, now);
        log.warn({ ...about, why: outcome.why, next }, 'message of unknown outcome');
        break;
      }
      case 'gone':
        await store.recordGone(id, outcome.why);
        log.info({ ...about, why: outcome.why }, 'the chat is out of reach');
        break;
      case 'suspect': {
        const next = await store.recordSuspect(id, outcome.why, now);
        log.warn({ ...about, why: outcome.why, next }, 'the chat refuses for a lack of rights');
        break;
      }
      case 'moved':
        await store.recordMoved(id, outcome.to);
        log.info(about, 'the chat has a new id');
        break;
      case 'refused':
        await store.recordRefused(id, outcome.why);
        log.error({ ...about, why: outcome.why }, 'message dead: the channel will never take it');
    }
  };

  return async (claim, outcome) => {
    const isOver = () => over.aborted;
    if (outcome.end === 'sent') fail(claim.isAnswer ? 'reply.sent' : 'send.accepted');
    for (let failures = 1; ; failures += 1) {
      try {
        await record(claim, outcome);
        return;
      } catch (error) {
        log.error({ message: claim.messageId, err: error }, 'the end of a message could not be stored yet');
        // At a stop it stays `sending`, unknown at the next start; only what arrived is worth every try.
        if (isOver() && outcome.end !== 'sent') return;
        // What no disk mends must not hold the chat for ever: the message stays in doubt until the next start.
        if (!(error instanceof StoreUnavailable) && failures >= mostFailures) return;
        await clock.wait(againMs);
      }
    }
  };
}
