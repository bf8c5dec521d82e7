import type { Quote } from '../../src/domain/tick-gate.js';
import { afterEach } from 'vitest';
import type { Address, Button, Chat, Heard, Room } from '../../src/channels/channel.js';
import type { Clock } from '../../src/clock.js';
import { createConversation } from '../../src/conversation/converse.js';
import type { Alert } from '../../src/domain/alert.js';
import { parseCell, type Cell } from '../../src/domain/cell.js';
import type { Condition } from '../../src/domain/condition.js';
import { e2, e8 } from '../../src/domain/decimal.js';
import { isRain, rainSubject, type FxSubject, type RainSubject } from '../../src/domain/subject.js';
import { html, plainOf } from '../../src/messages/html.js';
import type { Town, TownQuery } from '../../src/places/town.js';
import type { Plan, Watched } from '../../src/store/conversation-store.js';
import type { Answer, Due, Lane } from '../../src/store/deliver-store.js';
import type { Store } from '../../src/store/store.js';
import { friday, hourMs, minuteMs } from './moments.js';
import { sqliteFile, type SqliteFile } from './sqlite-file.js';

export const ana: Chat = { chatId: 700000001, threadId: 0, kind: 'private' };
export const group: Chat = { chatId: -1001200000001, threadId: 4, kind: 'group' };

const usualPrices: readonly (readonly [FxSubject, string])[] = [
  ['fx:USD-BRL', '5.1434'],
  ['fx:EUR-BRL', '6.0321'],
];
const currentForMs = { fx: 2 * minuteMs, rain: 10 * minuteMs };
const windowTimes = { rearmMs: hourMs, tickMs: 5 * minuteMs };
const hoursForecast = 26;
const files = new Set<SqliteFile>();

afterEach(() => {
  for (const file of files) file.remove();
  files.clear();
});

/** Ana, a private chat that has said nothing yet; the dollar is at 5.1434 and the euro at 6.0321, both current. */
export async function aWorld(): Promise<ConversationWorld> {
  const world = aWorldWithoutPrices();
  for (const [subject, value] of usualPrices) await world.price(subject, value);
  return world;
}

export async function aWorldWatching(...wishes: readonly string[]): Promise<ConversationWorld> {
  return (await aWorld()).watching(...wishes);
}

/** Where that many commands and taps of a chat are answered in a minute. */
export function aWorldWithALimit(commandsPerMinute: number): ConversationWorld {
  const file = sqliteFile();
  files.add(file);
  return new ConversationWorld(new Home(file), ana, commandsPerMinute);
}

export function aWorldWithoutPrices(): ConversationWorld {
  const file = sqliteFile();
  files.add(file);
  return new ConversationWorld(new Home(file), ana);
}

export interface PriceTimes {
  /** The market's own time; now where none is given. */
  readonly observedAt?: Date;
  /** When an upstream last said so; now where none is given. */
  readonly confirmedAt?: Date;
}

/** One chat that speaks with the bot, over a store of its own on disk: what is heard is kept, planned, committed and answered. */
export class ConversationWorld {
  now = friday;
  botName = 'LimiarBot';
  mayChange: (personId: number) => Promise<boolean> = async () => true;
  refresh: (subject: FxSubject) => Promise<void> = async () => undefined;
  /** What another source says; nothing unless told. */
  second: Quote | undefined;
  /** What the geocoder knows. */
  geocode: (query: TownQuery) => Promise<readonly Town[]> = async () => [];
  /** Whether the forecast's source answers. */
  hasForecasts = true;
  readonly chat: Chat;
  /** What was acknowledged, and the names of the changes, in order. */
  readonly log: string[] = [];
  lastPlan: Plan | undefined;
  private readonly home: Home;
  private readonly converse;
  private lastMessageId = 100;

  /** Nobody is asked for calm unless a test is about it. */
  constructor(home: Home, chat: Chat, commandsPerMinute = 0) {
    this.home = home;
    this.chat = chat;
    this.converse = createConversation({
      store: home.store,
      room: {
        mayChange: (_chat, personId) => this.mayChange(personId),
        acknowledge: async (tapId, text) =>
          void this.log.push(`acknowledge ${tapId}${text === undefined ? '' : `: ${text}`}`),
      } satisfies Room,
      refresh: (subject) => (isRain(subject) ? this.tick(subject) : this.refresh(subject)),
      secondPrice: async (subject) => this.second && { subject, ...this.second, source: 'ptax' },
      forecast: (subject) => this.fetch(subject),
      geocode: (query) => this.geocode(query),
      botName: () => this.botName,
      commandsPerMinute,
      clock: { now: () => this.now, monotonicMs: () => this.now.getTime(), wait: instantly } satisfies Clock,
      currentForMs,
    });
  }

  /** Types something in the private chat and reads the answers. */
  async type(text: string, more: Partial<Extract<Heard, { kind: 'text' }>> = {}): Promise<readonly Answer[]> {
    this.lastMessageId += 1;
    return this.hear({
      kind: 'text',
      chat: this.chat,
      text,
      messageId: this.lastMessageId,
      sentAt: this.now,
      language: 'pt-br',
      personId: this.chat.chatId,
      isForBot: true,
      isForwarded: false,
      isByTheChat: false,
      ...more,
    });
  }

  /** Shares a place, as the cell that is kept of it. */
  async share(where: string, more: Partial<Extract<Heard, { kind: 'location' }>> = {}): Promise<readonly Answer[]> {
    this.lastMessageId += 1;
    return this.hear({
      kind: 'location',
      chat: this.chat,
      cell: cellAt(where),
      messageId: this.lastMessageId,
      language: 'pt-br',
      personId: this.chat.chatId,
      isForBot: true,
      isForwarded: false,
      isByTheChat: false,
      ...more,
    });
  }

  async tap(data: string, more: Partial<Extract<Heard, { kind: 'tap' }>> = {}): Promise<readonly Answer[]> {
    return this.hear({
      kind: 'tap',
      chat: this.chat,
      data,
      tapId: 't1',
      personId: 1,
      messageId: 55,
      language: 'pt-br',
      ...more,
    });
  }

  /** Both halves of an update. Returns the answers that left for the chat it came from. */
  async hear(heard: Heard): Promise<readonly Answer[]> {
    const { store } = this.home;
    const updateId = await this.home.keep(heard, this.now);
    const conversed = await this.converse(heard, updateId);
    this.lastPlan = conversed?.plan;
    if (conversed === undefined) {
      await store.passUpdate(updateId);
      return [];
    }
    const { chat, language, plan } = conversed;
    this.log.push(plan.do);
    await store.commitUpdate(updateId, chat, language, plan, this.now);
    const sent = await this.home.send('answers', this.now);
    return sent.flatMap(({ due, to }) => {
      if (to.chatId !== chat.chatId || to.threadId !== chat.threadId) throw new Error('an answer went elsewhere');
      return due.kind === 'answer' ? [due.answer] : [];
    });
  }

  /** Makes wishes by their texts and forgets the answers. */
  async watching(...wishes: readonly string[]): Promise<this> {
    for (const wish of wishes) await this.type(wish);
    return this;
  }

  async watched(chat: Chat = this.chat): Promise<readonly Watched[]> {
    return this.home.store.watchedBy(chat);
  }

  /** A reading that was accepted and applied to everybody. Throws where the store has one that is not older. */
  async price(
    subject: FxSubject,
    value: string,
    { observedAt = this.now, confirmedAt = this.now }: PriceTimes = {},
  ): Promise<void> {
    const { store } = this.home;
    const reading = { subject, value: e8(value), observedAt, source: 'awesomeapi' };
    let slice = await store.applyReading(reading, confirmedAt);
    while (slice.more) slice = await store.continueReading(subject, confirmedAt);
    const current = await store.currentOf(subject);
    if (current?.quote.value !== reading.value) throw new Error(`${value} is not newer than what the store has`);
  }

  /** So many millimetres are forecast for each hour there, the first for the hour in progress, `?` where it is left open; then none. */
  async rain(where: string, ...millimetres: readonly string[]): Promise<void> {
    const subject = rainSubject(cellAt(where));
    this.home.skies.set(subject, { from: this.now, millimetres });
    await this.tick(subject);
  }

  /** The forecast is fetched and read. */
  async tick(subject: RainSubject): Promise<void> {
    await this.fetch(subject);
    const { store } = this.home;
    let slice = await store.tickRain(subject, this.now, windowTimes);
    while (slice?.more === true) slice = await store.continueReading(subject, this.now);
  }

  private async fetch(subject: RainSubject): Promise<void> {
    if (!this.hasForecasts) throw new Error('the forecast does not answer');
    const { from, millimetres } = this.home.skies.get(subject) ?? { from: this.now, millimetres: [] };
    const first = Math.floor(from.getTime() / hourMs) + 1;
    const now = Math.floor(this.now.getTime() / hourMs) + 1;
    const hours = Array.from({ length: hoursForecast }, (_, nth) => {
      const text = millimetres[now - first + nth] ?? '0';
      const rain = text === '?' ? null : e2(text);
      return { endsAt: new Date((now + nth) * hourMs), rain, probability: rain === 0 ? 0 : 70 };
    });
    await this.home.store.storeForecasts([{ subject, hours, source: 'open-meteo' }], this.now);
  }

  /** The upstream still says what it said. */
  async confirm(subject: FxSubject): Promise<void> {
    await this.home.store.confirmReading(subject, this.now);
  }

  /** Alerts that ring now, anywhere in this world: their events are received and all that is due leaves. */
  async rings(): Promise<readonly Alert[]> {
    const { store } = this.home;
    for (const { id, eventId, body } of await store.dueDispatches(this.now, 1_000, [])) {
      await store.receiveEvent(eventId, alertIdsIn(body), this.now);
      await store.recordDispatched(id, this.now);
    }
    const sent = await this.home.send('all', this.now);
    return sent.flatMap(({ due }) => (due.kind === 'alerts' ? due.alerts : []));
  }

  /** Time passes, and the prices known are said again. */
  async pass(ms: number): Promise<void> {
    this.now = new Date(this.now.getTime() + ms);
    for (const [subject] of usualPrices)
      if ((await this.home.store.currentOf(subject)) !== undefined) await this.confirm(subject);
  }

  /** What was asked of the chat and waits for its answer, as it is kept. */
  async question(): Promise<string | undefined> {
    return this.home.store.questionOf(this.chat, this.now);
  }

  /** The process ends and another begins. */
  restart(): ConversationWorld {
    const next = new ConversationWorld(this.home.restarted(), this.chat);
    next.now = this.now;
    next.lastMessageId = this.lastMessageId;
    return next;
  }

  /** Somebody else at the same bot. */
  newcomer(): ConversationWorld {
    const other = new ConversationWorld(this.home, { ...ana, chatId: this.home.newChatId() });
    other.now = this.now;
    return other;
  }
}

interface Sent {
  readonly to: Address;
  readonly due: Due;
}

/** The store on disk, with the far side of the wire: updates come in by it, messages leave by it. */
class Home {
  store: Store;
  /** What the forecast's source says of each place. */
  readonly skies = new Map<RainSubject, { readonly from: Date; readonly millimetres: readonly string[] }>();
  private readonly file: SqliteFile;
  private lastUpdateId = 0;
  private lastChatId = ana.chatId;
  private lastSentId = 5_000;

  constructor(file: SqliteFile) {
    this.file = file;
    this.store = file.open();
  }

  async keep(heard: Heard, now: Date): Promise<number> {
    const updateId = (this.lastUpdateId += 1);
    const chatId = 'chat' in heard ? heard.chat.chatId : 0;
    await this.store.storeUpdates([{ updateId, chatId, body: '{}' }], now);
    return updateId;
  }

  /** Everything of the lane that is due leaves and arrives. */
  async send(lane: Lane, now: Date): Promise<readonly Sent[]> {
    const sent: Sent[] = [];
    for (;;) {
      const claimed: Due[] = [];
      const claim = await this.store.claimMessage('telegram', lane, [], now, (due) => {
        claimed.push(due);
        const taken = due.kind === 'answer' ? 1 : due.alerts.length;
        return { outgoing: { html: html`${due.kind}`, silent: false }, taken };
      });
      if (claim === undefined) return sent;
      sent.push(...claimed.map((due) => ({ to: claim.to.address, due })));
      await this.store.recordSent(claim.messageId, (this.lastSentId += 1), false, now);
    }
  }

  restarted(): this {
    this.store.close();
    this.store = this.file.open();
    return this;
  }

  newChatId(): number {
    return (this.lastChatId += 1);
  }
}

function alertIdsIn(body: string): readonly number[] {
  const { data } = JSON.parse(body) as { data: { alerts: readonly { id: string }[] } };
  return data.alerts.map(({ id }) => Number(id));
}

/** Waits are over as soon as everything that is ready has been done. */
function instantly(_ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) resolve();
    else setImmediate(resolve);
  });
}

export function textsOf(answers: readonly Answer[]): readonly string[] {
  return answers.map(({ html: text }) => plainOf(text));
}

/** A text as it is typed: no-break spaces are spaces. */
export function plain(text = ''): string {
  return text.replaceAll('\u00a0', ' ');
}

export function plainTexts(answers: readonly Answer[]): readonly string[] {
  return textsOf(answers).map((text) => plain(text));
}

export function plainLabels(answers: readonly Answer[]): readonly string[] {
  return buttonsOf(answers).map(({ label }) => plain(label));
}

export function buttonsOf(answers: readonly Answer[]): readonly Button[] {
  return answers.flatMap(({ buttons }) => buttons?.flat() ?? []);
}

/** What a wish looks like in a table of tests: `USD-BRL below 4.5`, `rain above 0.5 here`, `rain above 10 Santos, SP until 19/09`. */
export function madeBy(plan: Plan | undefined): string | undefined {
  if (plan?.do !== 'subscribe') return undefined;
  const { wanted } = plan.with;
  if (wanted.of === 'fx') return fxText(wanted.subject, wanted.condition);
  return `${rainText(wanted.condition)} ${wanted.place.name}${wanted.isHere ? ' here' : ''}`;
}

/** What a chat watches, in the order of its numbers: `1 USD-BRL below 4.5 active`, `2 rain above 0.5 Santos, SP here active`. */
export function listed(watched: readonly Watched[]): readonly string[] {
  return watched.map((one) => `${one.number} ${watchText(one)} ${one.status}`);
}

function watchText(one: Watched): string {
  if (one.of === 'fx') return fxText(one.subject, one.condition);
  return `${rainText(one.condition)} ${one.place}${one.isHere ? ' here' : ''}`;
}

function fxText(subject: FxSubject, { operator, threshold }: Condition): string {
  return `${subject.slice(3)} ${operator} ${String(threshold / 1e8)}`;
}

function rainText({ operator, threshold }: Condition): string {
  return `rain ${operator} ${String(threshold / 100)}`;
}

function cellAt(where: string): Cell {
  const cell = parseCell(where);
  if (cell === undefined) throw new Error(`${where} is no cell`);
  return cell;
}
