import { e8, type E8 } from './decimal.js';

/**
 * The currency pairs that can be watched. A pair more is one line here and its name in the catalogues.
 * `min` and `max`: what a price of it can plausibly be, in reais; a quote outside is refused as a fault of the feed,
 * a limit typed outside is asked about. `words`: what people call it, without accents.
 */
export const pairs = {
  'USD-BRL': { min: e8('1'), max: e8('20'), words: ['dolar', 'dolares', 'dol', 'usd', 'dollar', 'dollars'] },
  'EUR-BRL': { min: e8('1'), max: e8('25'), words: ['euro', 'euros', 'eur'] },
} as const satisfies Record<string, { min: E8; max: E8; words: readonly string[] }>;

export type Pair = keyof typeof pairs;

export const pairNames = Object.keys(pairs) as Pair[];

export function isPair(text: string): text is Pair {
  return Object.hasOwn(pairs, text);
}

export function isPlausible(pair: Pair, price: number): boolean {
  return price >= pairs[pair].min && price <= pairs[pair].max;
}
