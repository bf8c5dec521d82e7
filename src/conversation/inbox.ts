import { Bell } from '../bell.js';
import type { Heard } from '../channels/channel.js';
import type { Clock } from '../clock.js';
import type { Fail } from '../failpoint.js';
import type { Log } from '../log.js';
import { type ConversationStore, type PendingUpdate } from '../store/conversation-store.js';
import { StoreUnavailable } from '../store/store.js';
import { apology } from './converse.js';
import type { Conversation, Conversed } from './conversed.js';

export interface InboxOptions {
  readonly store: Pick<ConversationStore, 'nextUpdates' | 'commitUpdate' | 'passUpdate' | 'failUpdate'>;
  /** What a stored update says, in the channel's own words. */
  readonly understand: (body: string) => Promise<Heard>;
  readonly converse: Conversation;
  readonly sweepMs: number;
  readonly clock: Clock;
  readonly log: Log;
  readonly fail: Fail;
  /** Called when a change and its answers are on disk. */
  readonly onAnswers: () => void;
}

export interface Inbox {
  start(): void;
  wake(): void;
  /** Resolves when what was being handled has ended, or after eight seconds; the rest stays on disk. */
  stop(): Promise<void>;
}

/** Chats that are looked after side by side: most of the time is waiting for others. */
const mostAtOnce = 100;
/** The next failure of an update is its last: so many came before. */
const failuresBeforeLast = 2;
const stumbleMs = 1_000;
const drainMs = 8_000;

/**
 * Stored updates become answers: one chat in order, chats side by side. The first half of each looks things up and may be repeated
 * by a crash; the second is one commit, there whole or not at all.
 */
export function createInbox(options: InboxOptions): Inbox {
  const { store, understand, converse, sweepMs, clock, log, fail, onAnswers } = options;
  const bell = new Bell();
  const over = new AbortController();
  const busy = new Map<number, Promise<void>>();
  let loop: Promise<void> | undefined;

  const commit = async (updateId: number, conversed: Conversed | undefined): Promise<void> => {
    let events: readonly string[] = [];
    if (conversed) {
      const { chat, language, plan } = conversed;
      events = await store.commitUpdate(updateId, chat, language, plan, clock.now());
      onAnswers();
    } else await store.passUpdate(updateId);
    fail('update.applied');
    log.info({ update: updateId, did: conversed?.plan.do ?? 'passed', events }, 'update handled');
  };
  /** A failing update harms only itself. A store that is not available is no fault of the update, and counts nothing. */
  const handle = async (update: PendingUpdate): Promise<void> => {
    const { updateId, body, failures } = update;
    let heard: Heard | undefined;
    try {
      heard = await understand(body);
      await commit(updateId, await converse(heard, updateId));
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      log.error({ update: updateId, err: error, failures: failures + 1 }, 'an update could not be handled');
      if (failures >= failuresBeforeLast && heard && (await apologise(updateId, heard))) return;
      if ((await store.failUpdate(updateId)) === 'again') await clock.wait(stumbleMs, over.signal);
    }
  };
  /** The last thing that is tried: nobody who writes to us deserves silence. */
  const apologise = async (updateId: number, heard: Heard): Promise<boolean> => {
    const sorry = apology(heard);
    if (!sorry) return false;
    try {
      await commit(updateId, sorry);
      return true;
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      return false;
    }
  };
  const launch = (update: PendingUpdate): void => {
    const done = handle(update)
      .catch(async (error: unknown) => {
        log.error({ update: update.updateId, err: error }, 'the inbox stumbled');
        await clock.wait(stumbleMs, over.signal);
      })
      .finally(() => {
        busy.delete(update.chatId);
        bell.ring();
      });
    busy.set(update.chatId, done);
  };
  const run = async (): Promise<void> => {
    while (!over.signal.aborted) {
      try {
        const free = mostAtOnce - busy.size;
        if (free > 0) for (const update of await store.nextUpdates(free, [...busy.keys()])) launch(update);
      } catch (error) {
        log.error({ err: error }, 'the inbox stumbled');
        await clock.wait(stumbleMs, over.signal);
      }
      await bell.wait(clock, sweepMs, over.signal);
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
      await loop;
      await Promise.race([Promise.all(busy.values()), clock.wait(drainMs)]);
    },
  };
}
