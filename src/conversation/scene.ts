import type { Address, Chat, Room } from '../channels/channel.js';
import type { Clock } from '../clock.js';
import { fxSubject, pairOf, type Subject } from '../domain/subject.js';
import type { Pair } from '../domain/pair.js';
import type { Catalogue, MenuEntry, Price } from '../messages/catalogue.js';
import type { Told } from '../messages/moment.js';
import type { ConversationStore, Watched } from '../store/store.js';

export interface ConversationDeps {
  /** Read only: what a conversation changes is committed by its caller, whole. */
  readonly store: Pick<ConversationStore, 'watchedBy' | 'currentOf' | 'recipient'>;
  readonly room: Room;
  /** Fetches a subject's value where there is no current one. */
  readonly refresh: (subject: Subject) => Promise<void>;
  /** The bot's user name, without `@`. */
  readonly botName: () => string;
  readonly clock: Clock;
  /** For how long a confirmed value is the current one: two polls. */
  readonly currentForMs: number;
}

/** All looking up for one thing heard ends by then; what is not known by then is said to be unknown. */
const lookUpMs = 8_000;
/** A value this old says nothing about what is a likely limit. */
const tellingForMs = 5 * 86_400_000;

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
  /** A reading confirmed after this is the current one. */
  readonly currentSince: Date;
  watched(): Promise<readonly Watched[]>;
  /** Prices of what the chat watches, fetched where they are not current: what comes back is decided by them. */
  refreshWatched(): Promise<void>;
  /** The price, fetched first where it is not current; the last one known where that fails. */
  price(pair: Pair): Promise<Price | undefined>;
}

type Given = Pick<Scene, 'chat' | 'say' | 'menu' | 'typed' | 'tapped'> & { readonly zone: string };

export function createScene(deps: ConversationDeps, { zone, ...given }: Given): Scene {
  const { store, clock, refresh, currentForMs } = deps;
  const { kind } = given.chat;
  const now = clock.now();
  const endsAt = clock.monotonicMs() + lookUpMs;
  const heardOf = async (pair: Pair): Promise<Price | undefined> => {
    const known = await store.currentOf(fxSubject(pair));
    if (known === undefined) return undefined;
    const isCurrent = known.confirmedAt.getTime() >= clock.now().getTime() - currentForMs;
    return { pair, quote: known.quote, source: known.source, isCurrent };
  };
  const price = async (pair: Pair): Promise<Price | undefined> => {
    const known = await heardOf(pair);
    if (known?.isCurrent === true) return known;
    // A refresh that fails or is late is a price that is not known: the answer says so.
    const refreshed = refresh(fxSubject(pair)).catch(() => undefined);
    await before(refreshed, endsAt - clock.monotonicMs(), clock);
    return heardOf(pair);
  };
  const watched = () => store.watchedBy(addressOf(given.chat));
  return {
    ...given,
    told: { now, zone, ...(kind === 'private' ? {} : { shared: kind }) },
    currentSince: new Date(now.getTime() - currentForMs),
    watched,
    price,
    async refreshWatched() {
      const pairs = new Set((await watched()).map(({ subject }) => pairOf(subject)));
      await Promise.all([...pairs].map(price));
    },
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
