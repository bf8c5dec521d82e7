import type { AwesomeApi } from './stand-ins/awesome-api.js';
import { askOf, euroOf, Stamps, type Quote } from './market.js';
import type { QuoteSeen } from './trace.js';

/** Who asked less than this before a change was watching it. */
const watchingMs = 3000;

/**
 * Gives the market's latest quote to whoever asks AwesomeAPI for it. The stamp is made when somebody asks, so a slider
 * that moves twenty times between two polls uses up one second of stamps, not twenty.
 */
export class Feed {
  private readonly awesome: AwesomeApi;
  private readonly onGiven: (quote: QuoteSeen) => void;
  private readonly isDeaf: () => boolean;
  private readonly stamps = new Stamps();
  private pending: Quote | undefined;
  private lastAskedAt = -Infinity;
  private lastBid: string | undefined;

  /** `isDeaf` tells that the program is down: what changes then was missed, not unasked for. */
  constructor(awesome: AwesomeApi, isDeaf: () => boolean, onGiven: (quote: QuoteSeen) => void) {
    this.awesome = awesome;
    this.isDeaf = isDeaf;
    this.onGiven = onGiven;
    awesome.on('request', ({ at }) => {
      this.give(at);
      this.lastAskedAt = at;
    });
  }

  offer(quote: Quote): void {
    if (quote.bid === (this.pending?.bid ?? this.lastBid)) return;
    this.pending = quote;
    if (this.lastBid === undefined) this.give(quote.changedAtMs);
  }

  private give(nowMs: number): void {
    const quote = this.pending;
    if (!quote) return;
    const stamp = this.stamps.next(nowMs);
    if (stamp === undefined) return;
    this.pending = undefined;
    this.lastBid = quote.bid;
    const wasWatched = this.isDeaf() || quote.changedAtMs - this.lastAskedAt < watchingMs;
    const at = wasWatched ? quote.changedAtMs : nowMs;
    for (const [pair, bid] of [
      ['USD-BRL', quote.bid],
      ['EUR-BRL', euroOf(quote.bid)],
    ] as const) {
      this.awesome.set(pair, { bid, ask: askOf(bid), timestamp: String(stamp) });
      this.onGiven({ subject: `fx:${pair}`, value: bid, at });
    }
  }
}
