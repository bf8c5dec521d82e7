import type { ChatKind } from '../channels/channel.js';
import type { Lane } from '../store/deliver-store.js';

/**
 * What a chat takes: one message in `everyMs`, after `burst` that may come at once. Telegram allows 1/s in a chat and 20/min in a
 * group: a burst of 5 and one every 4 s are 20 in the busiest minute.
 */
const chatRates: Record<ChatKind, { readonly everyMs: number; readonly burst: number }> = {
  private: { everyMs: 1_000, burst: 3 },
  group: { everyMs: 4_000, burst: 5 },
  channel: { everyMs: 4_000, burst: 5 },
};

/** Of the allowance, so that a jitter of the network never puts one more into a second than is allowed. */
const shareUsed = 0.97;
/**
 * So much of what a message is late moves no later one: timers and commits are late by some milliseconds every time, and that would add
 * up. Of the 3 % that are not used, which are 31 ms of a second, 21 are left for the network.
 */
const lateMs = 10;
const stormWithinMs = 10_000;
const mostLaneClosedMs = 60_000;
const slowStepMs = 10_000;
const slowestFactor = 4;

/**
 * One pace for everything we send. Every message takes the next slot of an absolute clock; alerts can be closed or slowed while
 * answers go on; each chat has its own rate. Pure: all times are monotonic milliseconds and are handed in.
 *
 * After a 429 only that chat waits (the store keeps its end). When a second chat meets one within ten seconds, the limit is ours:
 * the alert lane closes until the latest end, at most a minute, then goes on at a quarter of the rate and doubles every ten
 * seconds without another.
 */
export class Pace {
  readonly #slotMs: number;
  #nextSlotAt = Number.NEGATIVE_INFINITY;
  #nextAlertAt = Number.NEGATIVE_INFINITY;
  #lastRefusal: { readonly chatId: number; readonly at: number; readonly until: number } | undefined;
  #laneClosedUntil = Number.NEGATIVE_INFINITY;
  #slowSince: number | undefined;
  readonly #chats = new Map<number, { spentUntil: number; readonly kind: ChatKind }>();

  constructor(messagesPerSecond: number) {
    this.#slotMs = 1000 / (messagesPerSecond * shareUsed);
  }

  /** When the next message may leave. */
  nextSlotAt(now: number): number {
    return Math.max(now, this.#nextSlotAt);
  }

  /** Who may take the next slot. */
  lane(now: number): Lane {
    return now >= this.#laneClosedUntil && now >= this.#nextAlertAt ? 'all' : 'answers';
  }

  /** A message to this chat leaves now. */
  take(chatId: number, kind: ChatKind, isAnswer: boolean, now: number): void {
    const due = isAnswer ? this.#nextSlotAt : Math.max(this.#nextSlotAt, this.#nextAlertAt);
    const hasRested = now - due > this.#slotMs;
    const slot = hasRested ? now : Math.max(due, now - lateMs);
    this.#nextSlotAt = slot + this.#slotMs;
    if (!isAnswer) this.#nextAlertAt = slot + this.#slotMs * this.#slowFactor(now);
    const spent = this.#chats.get(chatId)?.spentUntil ?? now;
    this.#chats.set(chatId, { kind, spentUntil: Math.max(now, spent) + chatRates[kind].everyMs });
  }

  /** Chats that have had their share for now. */
  resting(now: number): readonly number[] {
    const resting: number[] = [];
    for (const [chatId, chat] of this.#chats) {
      if (chat.spentUntil <= now) this.#chats.delete(chatId);
      else if (now < freeAt(chat)) resting.push(chatId);
    }
    return resting;
  }

  /** When something that must wait now may leave; `undefined`: nothing waits for the pace. */
  nextChangeAt(now: number): number | undefined {
    const ends = [this.#laneClosedUntil, this.#nextAlertAt, ...[...this.#chats.values()].map(freeAt)];
    const coming = ends.filter((at) => at > now);
    return coming.length > 0 ? Math.min(...coming) : undefined;
  }

  /** The channel refused a message to this chat for so long. */
  refused(chatId: number, forMs: number, now: number): void {
    const until = now + forMs;
    const before = this.#lastRefusal;
    if (before && before.chatId !== chatId && now - before.at <= stormWithinMs) {
      const end = Math.min(Math.max(until, before.until), now + mostLaneClosedMs);
      this.#laneClosedUntil = Math.max(this.#laneClosedUntil, end);
    }
    if (now < this.#laneClosedUntil) this.#slowSince = this.#laneClosedUntil;
    else if (this.#slowSince !== undefined) this.#slowSince = now - this.#slowSteps(now) * slowStepMs; // the step begins anew
    this.#lastRefusal = { chatId, at: now, until };
  }

  #slowSteps(now: number): number {
    return Math.floor(Math.max(0, now - (this.#slowSince ?? now)) / slowStepMs);
  }

  #slowFactor(now: number): number {
    if (this.#slowSince === undefined) return 1;
    const factor = slowestFactor / 2 ** this.#slowSteps(now);
    if (factor > 1) return factor;
    this.#slowSince = undefined;
    return 1;
  }
}

function freeAt({ spentUntil, kind }: { readonly spentUntil: number; readonly kind: ChatKind }): number {
  const { everyMs, burst } = chatRates[kind];
  return spentUntil - everyMs * (burst - 1);
}
