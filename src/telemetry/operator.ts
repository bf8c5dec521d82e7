import type { Channel, Chat } from '../channels/channel.js';
import type { Clock } from '../clock.js';
import type { Log } from '../log.js';
import { catalogueFor } from '../messages/index.js';
import type { ConversationStore } from '../store/conversation-store.js';
import type { NewsStore, ToldStates } from '../store/news-store.js';
import { changedOf, newsOf, standingsOf, type Standing } from './operator-news.js';
import type { Readiness } from './readiness.js';

export interface OperatorOptions {
  /** The operator's chat. */
  readonly chat: Chat;
  readonly readiness: () => Promise<Pick<Readiness, 'checks'>>;
  readonly store: NewsStore & Pick<ConversationStore, 'recipient'>;
  readonly channel: Channel;
  readonly sweepMs: number;
  readonly clock: Clock;
  readonly log: Log;
  /** Called when a message to the operator was written. */
  readonly onMessage: () => void;
}

export interface Operator {
  start(): void;
  stop(): Promise<void>;
}

const minuteMs = 60_000;
/** What stands the same at two looks in a row is told: a moment's trouble is none. */
const lookEverySweeps = 3;
const mostAnHour = 6;
/** A young process has not yet seen what would still be failing (readiness.ts: five minutes at most): it calls nothing over. */
const knowsEndsAfterMs = 6 * minuteMs;
/** Between two messages that went past the store. */
const directEveryMs = 20 * minuteMs;

/**
 * Tells one chat what readiness sees: each thing once when it begins and once when it is over, over restarts as well, at most
 * {@link mostAnHour} messages an hour. They are answers like any other; while the store itself refuses them, that alone is said directly.
 */
export function createOperator(options: OperatorOptions): Operator {
  const { chat, readiness, store, channel, sweepMs, clock, log, onMessage } = options;
  const over = new AbortController();
  const startedAt = clock.monotonicMs();
  let before: ReadonlyMap<string, Standing> = new Map();
  let loop: Promise<void> | undefined;
  let isToldDirectly = false;
  let lastDirectAt = Number.NEGATIVE_INFINITY; // monotonic

  const textOf = async (changed: ReadonlyMap<string, Standing>, told: ToldStates) => {
    const { language, zone } = await store.recipient(chat);
    return catalogueFor(language).operatorNews(newsOf(changed, told), { now: clock.now(), zone });
  };
  const tellDirectly = async (): Promise<void> => {
    const now = clock.monotonicMs();
    if (isToldDirectly || now - lastDirectAt < directEveryMs) return;
    const html = await textOf(new Map([['database', 'failing']]), new Map());
    const { end } = await channel.send(chat, { html, silent: false });
    if (end !== 'sent' && end !== 'unknown') return; // tried again at the next look
    [isToldDirectly, lastDirectAt] = [true, now];
    log.info({ database: 'failing' }, 'operator told directly');
  };
  const tell = async (standings: ReadonlyMap<string, Standing>): Promise<void> => {
    const now = clock.now();
    const { states, lastHour } = await store.toldOperator(now);
    const told = new Map([...states, ...(isToldDirectly ? [['database', 'failing'] as const] : [])]);
    const isYoung = clock.monotonicMs() - startedAt < knowsEndsAfterMs;
    const known = new Map([...standings].filter(([, standing]) => standing !== 'well' || !isYoung));
    const changed = changedOf(known, told);
    if (changed.size === 0 || lastHour >= mostAnHour) return;
    await store.tellOperator(chat, { html: await textOf(changed, told), repeatable: true }, changed, now);
    isToldDirectly = false;
    log.info(Object.fromEntries(changed), 'operator told');
    onMessage();
  };
  const look = async (): Promise<void> => {
    // Where not even reading works there is no answer at all.
    const seen = await readiness().then(standingsOf, () => new Map([['database', 'failing' as const]]));
    const steady = new Map([...seen].filter(([thing, standing]) => before.get(thing) === standing));
    before = seen;
    if (steady.get('database') === 'failing') await tellDirectly();
    else if (seen.get('database') !== 'failing') await tell(steady);
  };
  const run = async (): Promise<void> => {
    while (!over.signal.aborted) {
      await look().catch((error: unknown) => {
        log.warn({ err: error }, 'the operator could not be told'); // the next look tries again
      });
      await clock.wait(lookEverySweeps * sweepMs, over.signal);
    }
  };

  return {
    start: () => {
      loop = run();
    },
    stop: async () => {
      over.abort();
      await loop;
    },
  };
}
