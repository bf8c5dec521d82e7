import type { JsonObject } from './json.js';
import { conflict } from './refusal.js';

export type Update = { readonly update_id: number; readonly [kind: string]: unknown };

export type PollRequest = {
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
  /** Seconds. */
  readonly timeout?: number | undefined;
};

/** Telegram forgets what nobody fetched: a tap after 150 s, an inline query after 30 s, the rest after a day. */
const lifetimeMs: Readonly<Record<string, number>> = { callback_query: 150_000, inline_query: 30_000 };
const dayMs = 86_400_000;
const longestPollSeconds = 50;

/** Kinds that come only when they are asked for by name. */
const onlyOnRequest = new Set(['chat_member', 'message_reaction', 'message_reaction_count']);

type Waiting = { readonly answer: () => void; readonly refuse: (why: Error) => void };

/** Updates on their way to the bot, with getUpdates' rules: what is under the offset is confirmed and gone. */
export class UpdateQueue {
  private readonly now: () => number;
  private pending: { readonly update: Update; readonly kind: string; readonly at: number }[] = [];
  private nextId: number;
  private allowed: readonly string[] = [];
  private waiting: Waiting | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(now: () => number, firstId: number) {
    this.now = now;
    this.nextId = firstId;
  }

  /** Told after each new update, also when nobody polls. */
  onPush(told: () => void): void {
    this.listeners.add(told);
  }

  /** The update made of this body, or nothing when the bot did not ask for its kind. */
  push(kind: string, body: JsonObject): Update | undefined {
    if (!this.wants(kind)) return undefined;
    const update = { update_id: this.nextId, [kind]: body };
    this.nextId += 1;
    this.enqueue(update, kind);
    return update;
  }

  /** As it is, whatever it holds; the ids that follow come after its own. */
  pushRaw(update: Update): void {
    this.nextId = Math.max(this.nextId, update.update_id + 1);
    this.enqueue(update, Object.keys(update).find((key) => key !== 'update_id') ?? '');
  }

  jump(by: number): void {
    this.nextId += by;
  }

  /** Kept until the next list comes; an empty list means the default again. */
  allow(kinds: readonly string[] | undefined): void {
    if (kinds) this.allowed = kinds;
  }

  get allowedKinds(): readonly string[] {
    return this.allowed;
  }

  get size(): number {
    this.forgetOld();
    return this.pending.length;
  }

  clear(): void {
    this.pending = [];
  }

  /** Not yet confirmed, oldest first. */
  list(): readonly Update[] {
    this.forgetOld();
    return this.pending.map(({ update }) => update);
  }

  confirm(update: Update): void {
    this.pending = this.pending.filter((one) => one.update !== update);
  }

  /** One getUpdates. Waits for the first update until `timeout` is over, `gone` says so, or another poll takes over. */
  async poll({ offset = 0, limit = 100, timeout = 0 }: PollRequest, gone: AbortSignal): Promise<readonly Update[]> {
    this.endPoll('terminated by other getUpdates request; make sure that only one bot instance is running');
    this.forgetOld();
    if (offset > 0) this.pending = this.pending.filter(({ update }) => update.update_id >= offset);
    if (offset < 0) this.pending = this.pending.slice(offset);
    if (this.pending.length === 0 && timeout > 0 && !gone.aborted) await this.wait(timeout, gone);
    return this.list().slice(0, limit);
  }

  /** Ends a waiting getUpdates with 409. */
  endPoll(why: string): void {
    this.waiting?.refuse(conflict(why));
  }

  get isPolled(): boolean {
    return this.waiting !== undefined;
  }

  private async wait(seconds: number, gone: AbortSignal): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    let leave = () => undefined as unknown;
    try {
      await new Promise<void>((resolve, reject) => {
        const waiting: Waiting = { answer: resolve, refuse: reject };
        this.waiting = waiting;
        leave = () => this.waiting === waiting && (this.waiting = undefined);
        gone.addEventListener('abort', waiting.answer, { once: true });
        timer = setTimeout(resolve, Math.min(seconds, longestPollSeconds) * 1000);
      });
    } finally {
      clearTimeout(timer);
      leave();
    }
  }

  private enqueue(update: Update, kind: string): void {
    this.pending.push({ update, kind, at: this.now() });
    this.waiting?.answer();
    for (const told of this.listeners) told();
  }

  private wants(kind: string): boolean {
    return this.allowed.length > 0 ? this.allowed.includes(kind) : !onlyOnRequest.has(kind);
  }

  private forgetOld(): void {
    const now = this.now();
    this.pending = this.pending.filter(({ kind, at }) => now - at < (lifetimeMs[kind] ?? dayMs));
  }
}
