import { Bell } from '../bell.js';
import type { Channel, SendOutcome } from '../channels/channel.js';
import type { Clock } from '../clock.js';
import { backoffMs } from '../domain/backoff.js';
import type { Fail } from '../failpoint.js';
import type { Log } from '../log.js';
import type { Claim, DeliverStore, RetryWaits } from '../store/store.js';
import { composeAt } from './compose.js';
import type { Pace } from './pace.js';

export interface SenderOptions {
  readonly store: DeliverStore;
  readonly channel: Channel;
  readonly pace: Pace;
  /** Waits in ms after an unknown outcome. */
  readonly retryWaits: RetryWaits;
  readonly sweepMs: number;
  readonly clock: Clock;
  readonly chance: () => number;
  readonly log: Log;
  readonly fail: Fail;
}

export interface Sender {
  start(): void;
  wake(): void;
  stop(): Promise<void>;
  /** What readiness asks: whether the channel takes anything from us, and when a message last left. */
  health(): { readonly isUnauthorized: boolean; readonly lastSentAt: Date | undefined };
}

/** 29 messages a second at 150 ms are 5 in the air; so many of them at most have an unknown outcome when the process dies. */
const mostInAir = 8;
const firstPauseMs = 1_000;
const mostPauseMs = 60_000;
const drainMs = 8_000;

/** Step 6 of the walk: what is due leaves in its turn, and how it ended is on disk before anything else is done with it. */
export function createSender(options: SenderOptions): Sender {
  const { store, channel, pace, retryWaits, sweepMs, clock, chance, log, fail } = options;
  const bell = new Bell();
  const over = new AbortController();
  const inAir = new Map<number, Promise<void>>(); // by chat: one in flight, so that a chat reads in order
  let loop: Promise<void> | undefined;
  let pausedUntil = Number.NEGATIVE_INFINITY; // monotonic
  let failures = 0;
  let isUnauthorized = false;
  let lastSentAt: Date | undefined;

  /** The channel as a whole is out of reach: nothing is tried for a while, and nothing is lost or counted. */
  const pause = (why: string): void => {
    failures += 1;
    const wait = isUnauthorized ? mostPauseMs : backoffMs(failures, firstPauseMs, mostPauseMs, chance());
    pausedUntil = clock.monotonicMs() + wait;
    log.warn({ channel: channel.name, why, waitMs: Math.round(wait) }, 'channel out of reach');
  };

  const record = async (claim: Claim, outcome: SendOutcome): Promise<void> => {
    const { messageId: id, alertIds, to } = claim;
    const about = { message: id, alerts: alertIds };
    const now = clock.now();
    switch (outcome.end) {
      case 'sent':
        fail(claim.isAnswer ? 'reply.sent' : 'send.accepted');
        await store.recordSent(id, outcome.messageId, outcome.threadGone === true);
        fail('send.marked');
        [failures, isUnauthorized, lastSentAt] = [0, false, now];
        log.info({ ...about, channelMessage: outcome.messageId }, 'message sent');
        break;
      case 'wait':
        await store.recordWait(id, outcome.retryAfterMs + Math.round(chance() * 1000), now);
        pace.refused(to.address.chatId, outcome.retryAfterMs, clock.monotonicMs());
        log.warn({ ...about, waitMs: outcome.retryAfterMs }, 'the chat takes nothing for a while');
        break;
      case 'not_sent':
        await store.recordNotSent(id);
        pause(outcome.why);
        break;
      case 'unauthorized':
        await store.recordNotSent(id);
        isUnauthorized = true;
        pause(outcome.why);
        log.error(
          { channel: channel.name, why: outcome.why },
          'the channel takes nothing from us: the token is wrong or revoked; everything is kept',
        );
        break;
      case 'unknown':
        log.warn(
          { ...about, why: outcome.why, next: await store.recordUnknown(id, outcome.why, retryWaits, now) },
          'message of unknown outcome',
        );
        break;
      case 'gone':
        await store.recordGone(id, outcome.why);
        log.info({ ...about, why: outcome.why }, 'the chat is out of reach');
        break;
      case 'suspect':
        log.warn(
          { ...about, why: outcome.why, next: await store.recordSuspect(id, outcome.why, now) },
          'the chat refuses for a lack of rights',
        );
        break;
      case 'moved':
        await store.recordMoved(id, outcome.to);
        log.info(about, 'the chat has a new id');
        break;
      case 'refused':
        await store.recordRefused(id, outcome.why);
        log.error({ ...about, why: outcome.why }, 'message dead: the channel will never take it');
    }
  };
  /** The end of a message waits for a store that fails (a full disk): the channel has it, and the disk must hear so. */
  const settle = async (claim: Claim, outcome: SendOutcome): Promise<void> => {
    while (!over.signal.aborted || outcome.end === 'sent') {
      try {
        await record(claim, outcome);
        return;
      } catch (error) {
        log.error({ message: claim.messageId, err: error }, 'the end of a message could not be stored yet');
        await clock.wait(firstPauseMs);
      }
    }
  };
  const send = async (claim: Claim): Promise<void> => {
    const { messageId, alertIds, isRepeat, to, outgoing } = claim;
    log.info({ message: messageId, alerts: alertIds, repeat: isRepeat }, 'message claimed');
    // What may have arrived is sent again only to a channel that answers: an outage costs probes, not copies.
    const answers = isRepeat ? await channel.probe() : 'answers';
    if (answers !== 'answers') {
      await settle(claim, {
        end: answers === 'silent' ? 'not_sent' : 'unauthorized',
        why: 'the channel does not answer',
      });
      return;
    }
    fail('send.before');
    await settle(claim, await channel.send(to.address, outgoing));
  };
  const launch = (claim: Claim): void => {
    const { chatId } = claim.to.address;
    const done = send(claim)
      .catch((error: unknown) => {
        log.error({ message: claim.messageId, err: error }, 'a send stumbled'); // it stays `sending`: unknown at the next start
      })
      .finally(() => {
        inAir.delete(chatId);
        bell.ring();
      });
    inAir.set(chatId, done);
  };
  /** Launches one message, or tells for how long there is nothing to do. */
  const turn = async (): Promise<number> => {
    const now = clock.monotonicMs();
    if (now < pausedUntil) return pausedUntil - now;
    if (inAir.size >= mostInAir) return sweepMs;
    const untilSlot = pace.nextSlotAt(now) - now;
    if (untilSlot > 0) {
      await clock.wait(untilSlot, over.signal);
      return 0;
    }
    const closed = [...inAir.keys(), ...pace.resting(now)];
    const claim = await store.claimMessage(channel.name, pace.lane(now), closed, clock.now(), composeAt(clock.now()));
    if (!claim) return quietFor(now);
    pace.take(claim.to.address.chatId, claim.chatKind, claim.isAnswer, now);
    fail('claim.committed');
    launch(claim);
    return 0;
  };
  const quietFor = async (now: number): Promise<number> => {
    const wall = clock.now();
    await store.boundWaits(channel.name, Math.max(0, ...retryWaits), wall);
    const due = await store.nextDeliveryAt(channel.name, wall);
    const paced = pace.nextChangeAt(now);
    return Math.min(
      sweepMs,
      due ? due.getTime() - wall.getTime() : sweepMs,
      paced === undefined ? sweepMs : paced - now,
    );
  };
  const run = async (): Promise<void> => {
    while (!over.signal.aborted) {
      try {
        const idleMs = await turn();
        if (idleMs > 0) await bell.wait(clock, idleMs, over.signal);
      } catch (error) {
        log.error({ err: error }, 'the sender stumbled'); // a store that fails for a while stops nothing for good
        await clock.wait(firstPauseMs, over.signal);
      }
    }
  };

  return {
    start: () => {
      loop = run();
    },
    wake: () => {
      bell.ring();
    },
    stop: async () => {
      over.abort();
      fail('drain.midway');
      await loop;
      // What is still in the air then is found as `sending` at the next start.
      await Promise.race([Promise.all(inAir.values()), clock.wait(drainMs)]);
    },
    health: () => ({ isUnauthorized, lastSentAt }),
  };
}
