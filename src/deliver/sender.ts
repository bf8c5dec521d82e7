import { Bell } from '../bell.js';
import type { Channel, SendOutcome } from '../channels/channel.js';
import { backoffMs } from '../domain/backoff.js';
import type { Claim } from '../store/deliver-store.js';
import { composeAt } from './compose.js';
import { createSettler, type SettlerOptions } from './settle.js';

export interface SenderOptions extends Omit<SettlerOptions, 'over'> {
  readonly channel: Channel;
  readonly sweepMs: number;
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
/** A wait that is longer by so little is not worth a look. */
const mostDriftMs = 1_000;

/** Step 6 of the walk: what is due leaves in its turn, and how it ended is on disk before anything else is done with it. */
export function createSender(options: SenderOptions): Sender {
  const { store, channel, pace, retryWaits, sweepMs, clock, chance, log, fail } = options;
  const bell = new Bell();
  const over = new AbortController();
  const settle = createSettler({ ...options, over: over.signal });
  const inAir = new Map<number, Promise<void>>(); // by chat: one in flight, so that a chat reads in order
  let loop: Promise<void> | undefined;
  let pausedUntil = Number.NEGATIVE_INFINITY; // monotonic
  let pausedAt = Number.NEGATIVE_INFINITY;
  let failures = 0;
  let isUnauthorized = false;
  let lastSentAt: Date | undefined;
  let wallAhead = Number.POSITIVE_INFINITY; // of the monotonic clock, when waits were bounded last

  /** The channel as a whole is out of reach: nothing is tried for a while, and nothing is lost or counted. */
  const pause = (outcome: SendOutcome & { readonly end: 'not_sent' | 'unauthorized' }, launchedAt: number): void => {
    if (launchedAt < pausedAt) return; // several were in the air: one blip is one failure
    const { end, why } = outcome;
    isUnauthorized = end === 'unauthorized';
    failures += 1;
    pausedAt = clock.monotonicMs();
    const wait = isUnauthorized ? mostPauseMs : backoffMs(failures, firstPauseMs, mostPauseMs, chance());
    pausedUntil = pausedAt + wait;
    const about = { channel: channel.name, why, waitMs: Math.round(wait) };
    if (isUnauthorized)
      log.error(about, 'the channel takes nothing from us: the token is wrong or revoked; everything is kept');
    else log.warn(about, 'channel out of reach');
  };
  /** What may have arrived is sent again only to a channel that answers: an outage costs probes, not copies. */
  const outcomeOf = async ({ isRepeat, to, outgoing }: Claim): Promise<SendOutcome> => {
    const answers = isRepeat ? await channel.probe() : 'answers';
    const why = 'the channel does not answer';
    if (answers === 'silent') return { end: 'not_sent', why };
    if (answers === 'unauthorized') return { end: 'unauthorized', why };
    fail('send.before');
    return channel.send(to.address, outgoing);
  };
  const send = async (claim: Claim): Promise<void> => {
    const launchedAt = clock.monotonicMs();
    const { messageId: message, alertIds: alerts, updateId: update, isRepeat: repeat } = claim;
    log.info({ message, alerts, update, repeat }, 'message claimed');
    const outcome = await outcomeOf(claim);
    if (outcome.end === 'not_sent' || outcome.end === 'unauthorized') pause(outcome, launchedAt);
    else if (outcome.end !== 'unknown') [failures, isUnauthorized] = [0, false];
    if (outcome.end === 'sent') lastSentAt = clock.now();
    await settle(claim, outcome);
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
    // It leaves now: what the claim took on a slow disk must not bring it close to the next.
    pace.take(claim.to.address.chatId, claim.chatKind, claim.isAnswer, clock.monotonicMs());
    fail('claim.committed');
    launch(claim);
    return 0;
  };
  /** Only a clock that was set back makes waits too long; all that waits is looked through then, and at the start. */
  const boundWaits = async (wall: Date, now: number): Promise<void> => {
    const ahead = wall.getTime() - now;
    if (ahead < wallAhead - mostDriftMs) {
      await store.boundWaits(channel.name, Math.max(0, ...retryWaits), wall);
      wallAhead = ahead;
    } else wallAhead = Math.max(wallAhead, ahead);
  };
  const quietFor = async (now: number): Promise<number> => {
    const wall = clock.now();
    await boundWaits(wall, now);
    const due = await store.nextDeliveryAt(channel.name, wall);
    const paced = pace.nextChangeAt(now);
    return Math.min(
      sweepMs,
      due ? due.getTime() - wall.getTime() : sweepMs,
      paced === undefined ? sweepMs : paced - now,
    );
  };
  /** What was refused before a restart is refused still: two chats at once are a limit of ours, and close the lane of alerts. */
  const remember = async (): Promise<void> => {
    for (const { chatId, forMs, agoMs } of await store.restingChats(clock.now()))
      pace.refused(chatId, forMs, clock.monotonicMs() - agoMs);
  };
  const run = async (): Promise<void> => {
    let isRemembered = false;
    while (!over.signal.aborted) {
      try {
        if (!isRemembered) await remember();
        isRemembered = true;
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
