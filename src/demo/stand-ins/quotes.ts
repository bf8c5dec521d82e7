/** A quote as AwesomeAPI gives it: every field is text. */
export type AwesomeQuote = {
  readonly code: string;
  readonly codein: string;
  readonly name: string;
  readonly high: string;
  readonly low: string;
  readonly varBid: string;
  readonly pctChange: string;
  readonly bid: string;
  readonly ask: string;
  /** Of the trade: UTC epoch seconds (rows of 2018 carry milliseconds). */
  readonly timestamp: string;
  /** The same moment in UTC−3, naive. */
  readonly create_date: string;
};

/** `bid` decides; what is left out is made up to fit. Anything given goes out as it is, also when it is nonsense. */
export type QuoteInput = { readonly bid: string } & Partial<AwesomeQuote>;

type Script = {
  readonly quotes: readonly AwesomeQuote[];
  readonly advance: 'on-request' | 'by-hand';
  /** The quote that is given out now; -1 before the first request. */
  at: number;
  readonly waiting: Set<() => void>;
  /** Requests that were answered by this script. */
  requests: number;
};

export class Quotes {
  private readonly now: () => number;
  private readonly scripts = new Map<string, Script>();

  constructor(now: () => number) {
    this.now = now;
  }

  set(pair: string, input: QuoteInput): AwesomeQuote {
    const quote = wholeQuote(pair, input, this.now());
    this.scripts.set(pair, { quotes: [quote], advance: 'on-request', at: -1, waiting: new Set(), requests: 0 });
    return quote;
  }

  remove(pair: string): void {
    this.scripts.delete(pair);
  }

  play(pair: string, inputs: readonly QuoteInput[], advance: 'on-request' | 'by-hand') {
    const script: Script = {
      quotes: inputs.map((input) => wholeQuote(pair, input, this.now())),
      advance,
      at: advance === 'by-hand' ? 0 : -1,
      waiting: new Set(),
      requests: 0,
    };
    this.scripts.set(pair, script);
    return {
      get asked() {
        return Math.min(script.requests, script.quotes.length);
      },
      next: () => {
        script.at = Math.min(script.at + 1, script.quotes.length - 1);
      },
      askedPast: async (n = script.quotes.length - 1) => {
        while (script.requests < n + 2) {
          await new Promise<void>((resolve) => script.waiting.add(resolve));
        }
      },
    };
  }

  /** A request named these pairs: their lists move on. */
  asked(pairs: readonly string[]): void {
    for (const pair of pairs) {
      const script = this.scripts.get(pair);
      if (!script) continue;
      script.requests += 1;
      if (script.advance === 'on-request') script.at = Math.min(script.at + 1, script.quotes.length - 1);
      for (const told of script.waiting) told();
      script.waiting.clear();
    }
  }

  current(pair: string): AwesomeQuote | undefined {
    const script = this.scripts.get(pair);
    return script?.quotes[Math.max(script.at, 0)];
  }
}

const names: Readonly<Record<string, string>> = {
  USD: 'Dólar Americano',
  EUR: 'Euro',
  GBP: 'Libra Esterlina',
  ARS: 'Peso Argentino',
  BTC: 'Bitcoin',
  BRL: 'Real Brasileiro',
};
const brasiliaMs = 3 * 3_600_000;

function wholeQuote(pair: string, input: QuoteInput, now: number): AwesomeQuote {
  const [code = '', codein = ''] = pair.split('-');
  const timestamp = input.timestamp ?? String(Math.floor(now / 1000));
  const seconds = Number(timestamp.slice(0, 10));
  const local = new Date((Number.isFinite(seconds) ? seconds * 1000 : now) - brasiliaMs);
  const defaults: Omit<AwesomeQuote, 'bid' | 'timestamp'> = {
    code,
    codein,
    name: `${names[code] ?? code}/${names[codein] ?? codein}`,
    high: input.bid,
    low: input.bid,
    varBid: '0',
    pctChange: '0',
    ask: input.bid,
    create_date: local.toISOString().slice(0, 19).replace('T', ' '),
  };
  return { ...defaults, ...input, timestamp };
}
