import type { Address, Chat, Room } from '../channels/channel.js';
import type { Clock } from '../clock.js';
import { fxSubject, isRain, pairOf, type FxSubject, type RainSubject, type Subject } from '../domain/subject.js';
import type { Pair } from '../domain/pair.js';
import type { Reading } from '../domain/reading.js';
import type { Quote } from '../domain/tick-gate.js';
import type { Catalogue, MenuEntry, Price } from '../messages/catalogue.js';
import type { Told } from '../messages/moment.js';
import type { Tap } from '../messages/tap.js';
import type { Town, TownQuery } from '../places/town.js';
import type {
  ConversationStore,
  Copy,
  CurrentSince,
  KeptForecast,
  RainFacts,
  Rung,
  Settings,
  Watched,
} from '../store/conversation-store.js';
import { parsePending, parseYes, type Pending } from './pending.js';

type Reads =
  | ('watchedBy' | 'followedBy' | 'currentOf' | 'forecastOf' | 'recipient')
  | ('copyOf' | 'settingsOf' | 'questionOf' | 'lastRung' | 'rainFacts' | 'madeSince' | 'lastChangeOf' | 'changeStands');

export interface ConversationDeps {
  /** Read only: what a conversation changes is committed by its caller, whole. */
  readonly store: Pick<ConversationStore, Reads>;
  readonly room: Room;
  /**
   * Fetches a subject's value where there is no current one, of either kind, and evaluates it: what is wished next is decided by it.
   * A place that nobody watches yet is fetched too.
   */
  readonly refresh: (subject: Subject) => Promise<void>;
  /** Another source's latest price; it decides nothing. */
  readonly secondPrice: (subject: FxSubject) => Promise<Reading | undefined>;
  /** Fetches and keeps a place's hours where none are current; it decides nothing. */
  readonly forecast: (subject: RainSubject) => Promise<void>;
  /** Places that the bundled list of towns lacks. Rejects where the upstream does not answer. */
  readonly geocode: (query: TownQuery) => Promise<readonly Town[]>;
  /** Of one chat; 0: no limit. */
  readonly commandsPerMinute: number;
  /** The bot's user name, without `@`. */
  readonly botName: () => string;
  readonly clock: Clock;
  /** For how long a confirmed value is the current one: two polls, two ticks. */
  readonly currentForMs: { readonly fx: number; readonly rain: number };
}

/** All looking up for one thing heard ends by then; what is not known by then is said to be unknown. */
const lookUpMs = 8_000;
/** A value this old says nothing about what is a likely limit. */
const tellingForMs = 5 * 86_400_000;
/** What was made so long ago is what `só uma vez` is said of. */
const latelyMs = 10 * 60_000;
/** A change that is older is taken back by its own button only: nobody remembers which it was. */
const undoableForMs = 60 * 60_000;
/** Where a chat has chosen nothing. */
const noSettings = { silencedUntil: undefined, place: undefined };

/** What was typed, where a plan is made from typed text. */
export interface Typed {
  readonly text: string;
  readonly messageId: number;
  /** The message was corrected: what its earlier wording made ends. */
  readonly replaces: boolean;
  readonly isForwarded: boolean;
}

/** Everything that a command or a button knows while it decides. It looks things up here and changes nothing. */
export interface Scene {
  readonly chat: Chat;
  readonly say: Catalogue;
  readonly told: Told;
  readonly menu: readonly MenuEntry[];
  readonly typed: Typed | undefined;
  /** The message under which the tapped button stands. */
  readonly tapped: number | undefined;
  /** A reading confirmed after these times is the current one. */
  readonly currentSince: CurrentSince;
  watched(): Promise<readonly Watched[]>;
  /** The alert that a button of an older day is about now: an edit gave it another id. */
  followed(id: number): Promise<number>;
  settings(): Promise<Settings>;
  /** What was asked before and is not answered yet. */
  pending(): Promise<Pending | undefined>;
  /** The button that a yes stands for, where the last answer asked for one. */
  yes(): Promise<Tap | undefined>;
  /** Ids of the alerts that were made just now: what is said next is said of them. */
  madeLately(): Promise<readonly number[]>;
  /** The last change, if it was made not long ago. */
  lastChange(): Promise<number | undefined>;
  /** Whether there is something left of that change to take back. */
  stands(change: number): Promise<boolean>;
  /** All that is kept of the chat. */
  copy(): Promise<Copy | undefined>;
  rung(id?: number): Promise<Rung | undefined>;
  rainFacts(subject: RainSubject): Promise<RainFacts | undefined>;
  /** Values of what the chat watches, fetched where they are not current: what comes back is decided by them. */
  refreshWatched(): Promise<void>;
  /** A value that is about to decide, fetched where it is not current. One that fails or is late stays unknown. */
  refresh(subject: Subject): Promise<void>;
  /** The price, fetched first where it is not current; the last one known where that fails. */
  price(pair: Pair): Promise<Price | undefined>;
  /** Another source's price, where the usual one has none that is newer; `undefined`: it says nothing more. */
  secondPrice(pair: Pair, newerThan: Date | undefined): Promise<Quote | undefined>;
  /** The hours of a place, fetched first where they are not current; the last ones kept where that fails. */
  forecast(subject: RainSubject): Promise<KeptForecast | undefined>;
  /** `undefined`: the upstream does not answer. */
  geocode(query: TownQuery): Promise<readonly Town[] | undefined>;
}

type Given = Pick<Scene, 'chat' | 'say' | 'menu' | 'typed' | 'tapped'> & { readonly zone: string };

export function createScene(deps: ConversationDeps, { zone, ...given }: Given): Scene {
  const { store, clock, currentForMs } = deps;
  const { kind } = given.chat;
  const address = addressOf(given.chat);
  const now = clock.now();
  const endsAt = clock.monotonicMs() + lookUpMs;
  /** A look-up that fails or is late leaves what it looked for unknown: the answer says so. */
  const inTime = <Value>(work: Promise<Value>): Promise<Value | undefined> =>
    before(
      work.catch(() => undefined),
      endsAt - clock.monotonicMs(),
      clock,
    );
  const heardOf = async (pair: Pair): Promise<Price | undefined> => {
    const known = await store.currentOf(fxSubject(pair));
    if (known === undefined) return undefined;
    const isCurrent = known.confirmedAt.getTime() >= clock.now().getTime() - currentForMs.fx;
    return { pair, quote: known.quote, source: known.source, isCurrent };
  };
  const price = async (pair: Pair): Promise<Price | undefined> => {
    const known = await heardOf(pair);
    if (known?.isCurrent === true) return known;
    await inTime(deps.refresh(fxSubject(pair)));
    return heardOf(pair);
  };
  const refresh = async (subject: Subject): Promise<void> => {
    await (isRain(subject) ? inTime(deps.refresh(subject)) : price(pairOf(subject)));
  };
  const watched = () => store.watchedBy(address);
  return {
    ...given,
    told: { now, zone, ...(kind === 'private' ? {} : { shared: kind }) },
    currentSince: {
      fx: new Date(now.getTime() - currentForMs.fx),
      rain: new Date(now.getTime() - currentForMs.rain),
    },
    watched,
    followed: (id) => store.followedBy(address, id),
    price,
    refresh,
    async settings() {
      const { quietHours, night } = await store.recipient(address);
      return (await store.settingsOf(address)) ?? { zone, quietHours, night, ...noSettings };
    },
    async pending() {
      const question = await store.questionOf(address, now);
      return question === undefined ? undefined : parsePending(question);
    },
    async yes() {
      const question = await store.questionOf(address, now);
      return question === undefined ? undefined : parseYes(question, now);
    },
    madeLately: () => store.madeSince(address, new Date(now.getTime() - latelyMs)),
    lastChange: () => store.lastChangeOf(address, new Date(now.getTime() - undoableForMs)),
    stands: (change) => store.changeStands(address, change),
    copy: () => store.copyOf(address),
    rung: (id) => store.lastRung(address, id),
    rainFacts: (subject) => store.rainFacts(subject),
    async refreshWatched() {
      await Promise.all([...new Set((await watched()).map(({ subject }) => subject))].map(refresh));
    },
    async secondPrice(pair, newerThan) {
      const found = await inTime(deps.secondPrice(fxSubject(pair)));
      if (found === undefined || (newerThan !== undefined && found.observedAt <= newerThan)) return undefined;
      return { value: found.value, observedAt: found.observedAt };
    },
    async forecast(subject) {
      await inTime(deps.forecast(subject));
      return store.forecastOf(subject);
    },
    geocode: (query) => inTime(deps.geocode(query)),
  };
}

/** Whether a known price is fresh enough to judge by it whether a limit is likely. */
export function isTelling({ quote }: Price, now: Date): boolean {
  return now.getTime() - quote.observedAt.getTime() <= tellingForMs;
}

/** Waits for the work, but no longer than `ms`; `undefined` when it is not done by then. */
export async function before<Value>(work: Promise<Value>, ms: number, clock: Clock): Promise<Value | undefined> {
  const done = new AbortController();
  try {
    return await Promise.race([work, clock.wait(ms, done.signal).then(() => undefined)]);
  } finally {
    done.abort();
  }
}

export function addressOf({ chatId, threadId }: Chat): Address {
  return { chatId, threadId };
}
