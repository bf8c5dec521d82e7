import type { Clock } from '../clock.js';
import type { Reading } from '../domain/reading.js';
import { isSilent } from '../domain/second-price.js';
import type { FxSubject } from '../domain/subject.js';
import type { Log } from '../log.js';
import type { PollStore } from '../store/poll-store.js';
import { recurring, type Recurring } from './recurring.js';

export interface SilenceWatchOptions {
  readonly store: Pick<PollStore, 'liveQuotes'>;
  /** How often it is looked whether a pair is silent. */
  readonly everyMs: number;
  /** Asks the first source for the pair once more. */
  readonly askFirst: (subject: FxSubject) => Promise<void>;
  readonly askSecond: (subject: FxSubject) => Promise<Reading | undefined>;
  /** Tells those whom the second price has clearly past their limit; resolves when it is on disk. */
  readonly doubt: (price: Reading) => Promise<void>;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Looks for pairs that somebody watches and that have had no newer price for an hour of the market, and asks the second source for those.
 * Whether somebody was told already is for the store to know: it is asked with each look, and a crash forgets nothing.
 */
export function createSilenceWatch(options: SilenceWatchOptions): Recurring {
  const { store, everyMs, askFirst, askSecond, doubt, clock, log } = options;
  const said = new Map<FxSubject, number>(); // the silence that the log was last told of, by the pair's last price

  /** When the pair's last price was, where it is silent now. */
  const silentSince = async (subject: FxSubject): Promise<Date | undefined> => {
    const { quote } = (await store.liveQuotes()).find((one) => one.subject === subject) ?? {};
    return quote && isSilent(quote.observedAt, clock.now()) ? quote.observedAt : undefined;
  };
  const look = async (subject: FxSubject): Promise<void> => {
    if ((await silentSince(subject)) === undefined) return;
    await askFirst(subject); // we may have slept, or only just have begun
    const since = await silentSince(subject);
    if (since === undefined) return;
    if (said.get(subject) !== since.getTime())
      log.warn(
        { subject, since: since.getTime() },
        'no newer price for an hour of the market: the second source is asked',
      );
    said.set(subject, since.getTime());
    const price = await askSecond(subject);
    if (price && price.observedAt > since) await doubt(price); // an older one says nothing of the silence
  };
  return recurring(
    everyMs,
    clock,
    async () => {
      for (const { subject } of await store.liveQuotes()) await look(subject);
    },
    (error) => {
      log.error({ err: error }, 'a look for silent prices failed');
    },
  );
}
