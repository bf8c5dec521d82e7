import { Refusal } from './refusal.js';

const perSecond = 30;
const perChat = { perSecond: 1, burst: 3 } as const;
const perGroup = { messages: 20, windowMs: 60_000 } as const;

/**
 * Telegram's published pace: 30 a second in all, 1 a second in a chat with short bursts, 20 a minute in a group. Edits
 * count too. `retry_after` is true: after so many seconds the same call passes, if nothing else was sent meanwhile.
 */
export class Limits {
  private readonly now: () => number;
  private readonly isEnforced: boolean;
  private lastSecond: number[] = [];
  private readonly chats = new Map<number, { tokens: number; at: number }>();
  private readonly groups = new Map<number, number[]>();
  private busiest = 0;

  constructor(now: () => number, isEnforced: boolean) {
    this.now = now;
    this.isEnforced = isEnforced;
  }

  /** The most sends that were taken within any one second. */
  get peakPerSecond(): number {
    return this.busiest;
  }

  /** Counts one send, or refuses it with 429; what is refused is not counted. */
  admit(chatId: number, isGroup: boolean): void {
    const now = this.now();
    this.lastSecond = this.lastSecond.filter((at) => at > now - 1000);
    if (this.isEnforced) {
      const waitMs = Math.max(
        this.waitForAll(now),
        this.waitForChat(chatId, now),
        isGroup ? this.waitForGroup(chatId, now) : 0,
      );
      if (waitMs > 0) {
        const seconds = Math.ceil(waitMs / 1000);
        throw new Refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
      }
      this.spend(chatId, isGroup, now);
    }
    this.lastSecond.push(now);
    this.busiest = Math.max(this.busiest, this.lastSecond.length);
  }

  private waitForAll(now: number): number {
    const oldest = this.lastSecond.at(-perSecond);
    return oldest === undefined ? 0 : oldest + 1000 - now;
  }

  private waitForChat(chatId: number, now: number): number {
    const missing = 1 - this.tokens(chatId, now);
    return missing <= 0 ? 0 : (missing / perChat.perSecond) * 1000;
  }

  private waitForGroup(chatId: number, now: number): number {
    const sent = (this.groups.get(chatId) ?? []).filter((at) => at > now - perGroup.windowMs);
    this.groups.set(chatId, sent);
    const oldest = sent.at(-perGroup.messages);
    return oldest === undefined ? 0 : oldest + perGroup.windowMs - now;
  }

  private tokens(chatId: number, now: number): number {
    const kept = this.chats.get(chatId);
    if (!kept) return perChat.burst;
    return Math.min(perChat.burst, kept.tokens + ((now - kept.at) / 1000) * perChat.perSecond);
  }

  private spend(chatId: number, isGroup: boolean, now: number): void {
    this.chats.set(chatId, { tokens: this.tokens(chatId, now) - 1, at: now });
    if (isGroup) this.groups.get(chatId)?.push(now);
  }
}
