import type { Chat } from '../../src/channels/channel.js';
import type { Condition, Operator } from '../../src/domain/condition.js';
import { e8 } from '../../src/domain/decimal.js';
import type { Subject } from '../../src/domain/subject.js';
import { html } from '../../src/messages/html.js';
import type { Answer, Changes, Claim, Due, Lane, Outcomes, Slice, Store, Watched } from '../../src/store/store.js';
import { friday, later, minuteMs, secondMs } from './moments.js';

/** A store engine under test: opened, left as a killed process leaves it, opened again. */
export interface StoreFile<Options = object> {
  open(options?: Partial<Options>): Store;
  /** All that lies on the disk. */
  bytes(): Buffer;
  /** Every delivery that was ever made, for what the port does not tell. */
  deliveries(): readonly DeliveryRow[];
  remove(): void;
}

export interface DeliveryRow {
  readonly id: number;
  readonly alertId: number | null;
  readonly state: string;
  readonly why: string | null;
}

/** A claim, and what it was composed from. */
export type Claimed = Claim & { readonly due: Due };

export const retryWaits = [5 * secondMs, minuteMs, 10 * minuteMs, 60 * minuteMs] as const;
export const dollar: Subject = 'fx:USD-BRL';

/** A store with a present and with people in it. Time passes only by {@link pass}. */
export class StoreWorld {
  now = friday;
  store: Store;
  private readonly file: StoreFile;
  private readonly options: object;
  private lastUpdate = 0;
  private lastChat = 700_000_000;
  private lastChannelMessage = 5_000;

  constructor(file: StoreFile, options: object = {}) {
    this.file = file;
    this.options = options;
    this.store = file.open(options);
  }

  /** The process dies and another begins; what was not committed is not there. */
  crash(options: object = this.options): void {
    this.store.close();
    this.store = this.file.open(options);
  }

  pass(ms: number): void {
    this.now = later(this.now, ms);
  }

  /** A chat that nobody has heard of. */
  newChat(more: Partial<Chat> = {}): Chat {
    return { chatId: (this.lastChat += 1), threadId: 0, kind: 'private', ...more };
  }

  /** An update of the chat, kept but not handled. */
  async hear(chat: Chat, body = '{}'): Promise<number> {
    const updateId = (this.lastUpdate += 1);
    await this.store.storeUpdates([{ updateId, chatId: chat.chatId, body }], this.now);
    return updateId;
  }

  /** Makes the change as an update of the chat would, with those answers. */
  async commit<Do extends keyof Changes>(
    chat: Chat,
    what: Do,
    change: Changes[Do],
    answers: readonly Answer[] = [],
    updateId?: number,
  ): Promise<Outcomes[Do]> {
    const id = updateId ?? (await this.hear(chat));
    let outcome: Outcomes[Do] | undefined;
    const plan = {
      do: what,
      with: change,
      answers: (end: Outcomes[Do]) => {
        outcome = end;
        return answers;
      },
    };
    await this.store.commitUpdate(id, chat, undefined, plan as never, this.now);
    if (outcome === undefined) throw new Error('nothing was committed: the update had ended');
    return outcome;
  }

  async subscribe(
    chat: Chat,
    wish: Partial<Changes['subscribe']> & { condition: Condition },
    answers?: readonly Answer[],
  ) {
    return this.commit(chat, 'subscribe', { subject: dollar, currentSince: this.currentSince, ...wish }, answers);
  }

  /** So many chats of their own that all wish the same; made in one go. Returns them. */
  async crowd(count: number, condition: Condition): Promise<readonly Chat[]> {
    const chats = Array.from({ length: count }, () => this.newChat());
    const first = this.lastUpdate + 1;
    const updates = chats.map(({ chatId }, at) => ({ updateId: first + at, chatId, body: '{}' }));
    this.lastUpdate += count;
    await this.store.storeUpdates(updates, this.now);
    const wish = { subject: dollar, currentSince: this.currentSince, condition };
    for (const [at, chat] of chats.entries()) await this.commit(chat, 'subscribe', wish, [], first + at);
    return chats;
  }

  async setStatus(chat: Chat, status: Changes['setStatus']['status'], which: Changes['setStatus']['which'] = 'all') {
    return this.commit(chat, 'setStatus', { status, which, currentSince: this.currentSince });
  }

  /** One reading, a second after the one before, applied to everybody. Returns its slices. */
  async read(value: string, observedAt = this.now, subject = dollar): Promise<readonly Slice[]> {
    const slices = [
      await this.store.applyReading({ subject, value: e8(value), observedAt, source: 'awesomeapi' }, this.now),
    ];
    while (slices.at(-1)?.more) slices.push(await this.store.continueReading(subject, this.now));
    this.pass(secondMs);
    return slices;
  }

  /** Alert ids that stand in the events of the outbox, an array for each event; the events are then done. */
  async dispatch(): Promise<readonly (readonly number[])[]> {
    const events: number[][] = [];
    for (;;) {
      const due = await this.store.dueDispatches(this.now, 100, []);
      if (due.length === 0) return events;
      for (const { id, body } of due) {
        events.push(alertIdsIn(body));
        await this.store.recordDispatched(id, this.now);
      }
    }
  }

  /** Events reach our own endpoint: deliveries wait. */
  async receive(): Promise<void> {
    for (const alertIds of await this.dispatch())
      await this.store.receiveEvent(`evt_of_${alertIds.join('_')}`, alertIds, this.now);
  }

  async claim(lane: Lane = 'all', except: readonly number[] = []): Promise<Claimed | undefined> {
    let composed: Due | undefined;
    const claim = await this.store.claimMessage('telegram', lane, except, this.now, (due) => {
      composed = due;
      const taken = due.kind === 'answer' ? 1 : due.alerts.length;
      return { outgoing: { html: html`${due.kind}`, silent: false }, taken };
    });
    return claim && composed && { ...claim, due: composed };
  }

  async mustClaim(lane: Lane = 'all', except: readonly number[] = []): Promise<Claimed> {
    const claim = await this.claim(lane, except);
    if (!claim) throw new Error('nothing was due');
    return claim;
  }

  async sent(claim: Claim, threadGone = false): Promise<void> {
    await this.store.recordSent(claim.messageId, (this.lastChannelMessage += 1), threadGone);
  }

  /** Everything that is due leaves. */
  async sendAll(): Promise<readonly Claimed[]> {
    const claims: Claimed[] = [];
    for (let claim = await this.claim(); claim; claim = await this.claim()) {
      claims.push(claim);
      await this.sent(claim);
    }
    return claims;
  }

  /** From reading to phones, in one go. Returns what arrived. */
  async readAndSend(value: string, observedAt?: Date): Promise<readonly Claimed[]> {
    await this.read(value, observedAt);
    await this.receive();
    return this.sendAll();
  }

  states(): readonly string[] {
    return this.file.deliveries().map(({ state }) => state);
  }

  deliveries(): readonly DeliveryRow[] {
    return this.file.deliveries();
  }

  bytes(): Buffer {
    return this.file.bytes();
  }

  get currentSince(): Date {
    return later(this.now, -2 * minuteMs);
  }
}

/** One chat and what it does. */
export class Subscriber {
  readonly world: StoreWorld;
  readonly chat: Chat;

  constructor(world: StoreWorld, chat: Chat) {
    this.world = world;
    this.chat = chat;
  }

  async watching(operator: Operator, threshold: string, more: Partial<Changes['subscribe']> = {}): Promise<this> {
    await this.world.subscribe(this.chat, { condition: limit(operator, threshold), ...more });
    return this;
  }

  async watched(): Promise<readonly Watched[]> {
    return this.world.store.watchedBy(this.chat);
  }
}

export function aSubscriber(world: StoreWorld, more: Partial<Chat> = {}): Subscriber {
  return new Subscriber(world, world.newChat(more));
}

export function limit(operator: Operator, threshold: string): Condition {
  return { operator, threshold: e8(threshold) };
}

export function anAnswer(text: string, more: Partial<Answer> = {}): Answer {
  return { html: html`${text}`, repeatable: true, ...more };
}

export function alertIdsIn(body: string): number[] {
  const { data } = JSON.parse(body) as { data: { alerts: readonly { id: string }[] } };
  return data.alerts.map(({ id }) => Number(id));
}

/** The alerts of a claim as `kind subscription`. */
export function toldBy(claim: Claimed | undefined): readonly string[] {
  return claim?.due.kind === 'alerts' ? claim.due.alerts.map(({ kind, number }) => `${kind} ${number}`) : [];
}
