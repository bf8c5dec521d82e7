import type { Chat } from '../../src/channels/channel.js';
import type { Alert } from '../../src/domain/alert.js';
import type { Condition, Operator } from '../../src/domain/condition.js';
import { cellOf } from '../../src/domain/cell.js';
import { e2, e8, type E8 } from '../../src/domain/decimal.js';
import type { ForecastHour } from '../../src/domain/forecast.js';
import { rainSubject, type FxSubject } from '../../src/domain/subject.js';
import { html } from '../../src/messages/html.js';
import type { Changes, CurrentSince, Outcomes, Watched } from '../../src/store/conversation-store.js';
import type { Answer, Claim, Due, Lane } from '../../src/store/deliver-store.js';
import type { Slice } from '../../src/store/evaluate-store.js';
import type { SweepPoint } from '../../src/store/retention-store.js';
import type { Store } from '../../src/store/store.js';
import { friday, hourMs, later, minuteMs, secondMs } from './moments.js';

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
export const dollar: FxSubject = 'fx:USD-BRL';
export const santos = cellOf('-23.96', '-46.33')!;
export const rainTimes = { rearmMs: 60 * minuteMs, tickMs: 5 * minuteMs } as const;

/** A wish about a price as the tests type it. */
export type FxWish = Partial<Omit<Changes['subscribe'], 'wanted'>> & {
  readonly condition: Condition<E8>;
  readonly subject?: FxSubject;
};

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

  /** A whole pass over what has had its time. Returns how many of each kind went. */
  async sweep(): Promise<Readonly<Record<string, number>>> {
    const gone: Record<string, number> = {};
    for (let at: SweepPoint | undefined, isOver = false; !isOver; isOver = at === undefined) {
      const slice = await this.store.sweep(at, this.now);
      if (slice.gone > 0) gone[slice.of] = (gone[slice.of] ?? 0) + slice.gone;
      at = slice.next;
    }
    return gone;
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

  async subscribe(chat: Chat, { condition, subject = dollar, ...more }: FxWish, answers?: readonly Answer[]) {
    const wanted = { of: 'fx', subject, condition } as const;
    return this.commit(chat, 'subscribe', { wanted, currentSince: this.currentSince, ...more }, answers);
  }

  /** `chuva acima de 0,5` where the person is. */
  async subscribeRain(chat: Chat, mm: string, more: Partial<Changes['subscribe']> = {}, cell = santos) {
    const place = { name: 'Santos, SP', cell, zone: 'America/Sao_Paulo' };
    const condition = { operator: 'above', threshold: e2(mm) } as const;
    const wanted = { of: 'rain', place, isHere: true, condition } as const;
    return this.commit(chat, 'subscribe', { wanted, currentSince: this.currentSince, ...more });
  }

  /** Rain of the hour in progress and of those that follow, in mm/h; `null` where the forecast leaves it open, then dry. */
  async forecast(mm: readonly (string | null)[], cell = santos): Promise<void> {
    const hour = Math.floor(this.now.getTime() / hourMs) * hourMs;
    const hours = Array.from({ length: 26 }, (_, nth): ForecastHour => {
      const rain = nth < mm.length ? (mm[nth] ?? null) : '0';
      return { endsAt: new Date(hour + (nth + 1) * hourMs), rain: rain === null ? null : e2(rain), probability: 70 };
    });
    await this.store.storeForecasts([{ subject: rainSubject(cell), hours, source: 'open-meteo' }], this.now);
  }

  /** One look at the stored forecast, applied to everybody. */
  async tick(cell = santos): Promise<readonly Slice[]> {
    const subject = rainSubject(cell);
    const first = await this.store.tickRain(subject, this.now, rainTimes);
    const slices = first ? [first] : [];
    while (slices.at(-1)?.more) slices.push(await this.store.continueReading(subject, this.now));
    return slices;
  }

  /** Ticks every five minutes for so long, with what is due sent each time. Returns what arrived. */
  async ticksFor(ms: number, cell = santos): Promise<readonly Claimed[]> {
    const arrived: Claimed[] = [];
    for (let left = ms; left > 0; left -= rainTimes.tickMs) {
      await this.tick(cell);
      await this.receive();
      arrived.push(...(await this.sendAll()));
      this.pass(rainTimes.tickMs);
    }
    return arrived;
  }

  /** So many chats of their own that all wish the same; made in one go. Returns them. */
  async crowd(count: number, condition: Condition<E8>): Promise<readonly Chat[]> {
    const chats = Array.from({ length: count }, () => this.newChat());
    const first = this.lastUpdate + 1;
    const updates = chats.map(({ chatId }, at) => ({ updateId: first + at, chatId, body: '{}' }));
    this.lastUpdate += count;
    await this.store.storeUpdates(updates, this.now);
    const wish = { wanted: { of: 'fx', subject: dollar, condition } as const, currentSince: this.currentSince };
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
    await this.store.recordSent(claim.messageId, (this.lastChannelMessage += 1), threadGone, this.now);
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

  get currentSince(): CurrentSince {
    return { fx: later(this.now, -2 * minuteMs), rain: later(this.now, -2 * rainTimes.tickMs) };
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

  async watching(operator: Operator, threshold: string, more: Partial<FxWish> = {}): Promise<this> {
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

export function limit(operator: Operator, threshold: string): Condition<E8> {
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
  return claim?.due.kind === 'alerts' ? claim.due.alerts.map(named) : [];
}

function named(alert: Alert): string {
  return alert.of === 'test' ? 'test' : `${alert.kind} ${alert.number}`;
}
