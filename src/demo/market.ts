import { readFileSync } from 'node:fs';

/** A price as AwesomeAPI writes it: BRL for a dollar, four decimals. */
export type Quote = { readonly bid: string; readonly changedAtMs: number };

/** One close of the recorded series. `day` is Brasília's, `2025-07-30`. */
export type Close = { readonly day: string; readonly bid: string };

export type SeriesState = {
  readonly status: 'idle' | 'playing' | 'paused' | 'ended';
  /** Closes shown so far, of how many. */
  readonly at: number;
  readonly of: number;
  readonly day: string | undefined;
};

export type MarketState = {
  readonly bid: string;
  readonly changedAtMs: number;
  readonly euro: string;
  /** The last recorded real quote: where the slider starts. */
  readonly opening: string;
  readonly lowest: string;
  readonly highest: string;
  readonly series: SeriesState;
  /** The latest quotes, oldest first, for the line under the price. */
  readonly history: readonly Quote[];
};

/**
 * The last real quote that was recorded: AwesomeAPI, USD-BRL, 2026-09-18 18:30:05 in Brasília
 * (test/fixtures/awesomeapi/last_USD-BRL_2026-09-18.json).
 */
const lastRecordedBid = '5.1434';
export const lowestBid = '4.0000';
export const highestBid = '6.5000';

/** Compra and venda of the recorded quote are this far apart. */
const spreadE4 = 4;
const euroCents = 117;
const seriesStepMs = 200;
const historyKept = 240;

/** Integers of 10⁻⁴ BRL, the grain of the slider. */
const e4 = (bid: string): number => {
  const [whole = '', decimals = ''] = bid.split('.');
  return Number(whole + decimals.padEnd(4, '0').slice(0, 4));
};
const text = (valueE4: number): string =>
  `${Math.floor(valueE4 / 10_000)}.${String(valueE4 % 10_000).padStart(4, '0')}`;

/** `5.14` → `5.1400`; kept inside what the slider shows. */
export const normalBid = (bid: string): string => within(e4(bid));

const within = (valueE4: number): string => text(Math.min(Math.max(valueE4, e4(lowestBid)), e4(highestBid)));

/** The euro goes along with the dollar at one made-up rate, so that `/euro` has a price to answer with. */
export const euroOf = (bid: string): string => text(Math.round((e4(bid) * euroCents) / 100));

/** Venda, for a given compra. */
export const askOf = (bid: string): string => text(e4(bid) + spreadE4);

/** The official price beside it, a quarter of a per cent higher: as far apart as both were on 18 September 2026. */
export const officialOf = (bid: string): string => text(Math.round(e4(bid) * 1.0026));

/** The dollar of the demo: what the slider says, or a year of PTAX closes played at five a second. */
export class Market {
  private readonly closes: readonly Close[];
  private readonly onChange: (market: Market) => void;
  private history: readonly Quote[];
  private seriesAt = 0;
  private seriesStatus: SeriesState['status'] = 'idle';
  private timer: NodeJS.Timeout | undefined;

  constructor(closes: readonly Close[], onChange: (market: Market) => void) {
    this.closes = closes;
    this.onChange = onChange;
    this.history = [{ bid: lastRecordedBid, changedAtMs: Date.now() }];
  }

  get quote(): Quote {
    return this.history.at(-1) ?? { bid: lastRecordedBid, changedAtMs: 0 };
  }

  get state(): MarketState {
    return {
      ...this.quote,
      euro: euroOf(this.quote.bid),
      opening: lastRecordedBid,
      lowest: lowestBid,
      highest: highestBid,
      series: {
        status: this.seriesStatus,
        at: this.seriesAt,
        of: this.closes.length,
        day: this.closes[this.seriesAt - 1]?.day,
      },
      history: this.history,
    };
  }

  /** A hand on the slider pauses the series. */
  set(bid: string): void {
    if (this.seriesStatus === 'playing') this.pause();
    this.publish(normalBid(bid));
  }

  /** Goes on where it was paused; from the start after its end. */
  play(): void {
    if (this.seriesStatus === 'playing') return;
    if (this.seriesStatus !== 'paused') this.seriesAt = 0;
    this.seriesStatus = 'playing';
    this.timer = setInterval(() => {
      this.playNext();
    }, seriesStepMs);
    this.playNext();
  }

  pause(): void {
    this.halt(this.seriesStatus === 'playing' ? 'paused' : this.seriesStatus);
    this.onChange(this);
  }

  /** Leaves the price where it is. */
  stop(): void {
    this.halt('idle');
    this.seriesAt = 0;
    this.onChange(this);
  }

  private playNext(): void {
    const close = this.closes[this.seriesAt];
    if (!close) return;
    this.seriesAt += 1;
    if (this.seriesAt === this.closes.length) this.halt('ended');
    this.publish(normalBid(close.bid));
  }

  private halt(status: SeriesState['status']): void {
    clearInterval(this.timer);
    this.seriesStatus = status;
  }

  private publish(bid: string): void {
    if (bid !== this.quote.bid) {
      this.history = [...this.history, { bid, changedAtMs: Date.now() }].slice(-historyKept);
    }
    this.onChange(this);
  }
}

/**
 * Stamps for quotes, in UTC seconds. The program orders quotes by their stamps and takes no equal one, so each change
 * gets a later second than the one before, even two within a second. A stamp too far in the future is refused by the
 * program (2 minutes): past `aheadSeconds` the answer is that there is no stamp yet.
 */
export class Stamps {
  private lastSeconds = 0;
  private readonly aheadSeconds: number;

  constructor(aheadSeconds = 60) {
    this.aheadSeconds = aheadSeconds;
  }

  next(nowMs: number): number | undefined {
    const nowSeconds = Math.floor(nowMs / 1000);
    const stamp = Math.max(nowSeconds, this.lastSeconds + 1);
    if (stamp > nowSeconds + this.aheadSeconds) return undefined;
    this.lastSeconds = stamp;
    return stamp;
  }
}

/** Rows of `dataHoraCotacao_brt,cotacaoCompra,cotacaoVenda`, one a business day. */
export function readCloses(file: URL): readonly Close[] {
  const [, ...rows] = readFileSync(file, 'utf8').trim().split('\n');
  return rows.map((row) => {
    const [time = '', bid = ''] = row.split(',');
    return { day: time.slice(0, 10), bid };
  });
}
