import { rises, type Operator } from '../domain/condition.js';
import type { E8 } from '../domain/decimal.js';
import { isPlausible, pairNames, type Pair } from '../domain/pair.js';
import { amountsOf, centavos } from './amount.js';
import type { Token } from './tokens.js';
import { longestPhrase, markOf, priceArticles, reachingPrepositions, strictPrepositions, type Mark } from './words.js';

/** A limit as it was typed, with what it leaves open: more than one of a kind is a question. */
export interface Wish {
  readonly pairs: readonly Pair[];
  /** `reach`: from either side, by where the price is now. */
  readonly operators: readonly Operator[] | 'reach';
  /** Plausible for at least one of the pairs. */
  readonly amounts: readonly E8[];
  /** Some of it was not understood. */
  readonly isDoubtful: boolean;
}

export type Understood =
  | { readonly is: 'wish'; readonly wish: Wish }
  | { readonly is: 'price'; readonly pairs: readonly Pair[] }
  | { readonly is: 'implausible'; readonly pairs: readonly Pair[]; readonly typed: string }
  | { readonly is: 'rain' | 'foreign_digits' | 'many_amounts' | 'too_fine' | 'unclear' };

/** Nobody types a wish that long. */
const mostTokens = 60;

/** What a sentence means. `given`: the pair that the command names. It never guesses: what is open stays open. */
export function understand(tokens: readonly Token[], given?: Pair): Understood {
  const seen = read(tokens);
  if (tokens.length > mostTokens) return { is: 'unclear' };
  if (seen.has('rain')) return { is: 'rain' };
  if (tokens.some(({ kind }) => kind === 'foreign')) return { is: 'foreign_digits' };
  if (seen.has('no')) return { is: 'unclear' };
  const named = seen.pairs(given);
  const numbers = seen.pieces.filter((piece) => piece.is === 'number');
  if (numbers.length > 1) return { is: 'many_amounts' };
  const [number] = numbers;
  if (number === undefined) return withoutNumber(seen, named);
  // A number alone says nothing about money when strange words stand around it: "tenho 2 gatos".
  if (named.length === 0 && seen.isDoubtful) return { is: 'unclear' };
  const pairs = named.length === 0 ? pairNames : named;
  const { amounts, isTooFine } = seen.amounts(number);
  const plausible = amounts.filter((amount) => pairs.some((pair) => isPlausible(pair, amount)));
  if (plausible.length === 0) {
    if (isTooFine) return { is: 'too_fine' };
    return named.length === 0 && seen.operator() === 'open'
      ? { is: 'unclear' }
      : { is: 'implausible', pairs, typed: number.text };
  }
  const operator = seen.operator();
  if (operator === 'contradiction') return { is: 'unclear' };
  const operators = operator === 'open' ? (['below', 'above'] as const) : operator === 'reach' ? operator : [operator];
  return { is: 'wish', wish: { pairs, operators, amounts: plausible, isDoubtful: seen.isDoubtful } };
}

function withoutNumber(seen: Seen, named: readonly Pair[]): Understood {
  if (seen.hasStrangers) return { is: 'unclear' };
  return named.length > 0 || seen.has('asks') || seen.has('price') ? { is: 'price', pairs: named } : { is: 'unclear' };
}

type Piece =
  | { readonly is: 'number'; readonly text: string; readonly isNegative: boolean }
  | { readonly is: 'mark'; readonly mark: Mark; readonly text: string }
  | { readonly is: 'stranger'; readonly text: string };

/** The longest known phrase at each place; numbers and strangers between. */
function read(tokens: readonly Token[]): Seen {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < tokens.length) {
    const [piece, length] = pieceAt(tokens, at);
    pieces.push(piece);
    at += length;
  }
  return new Seen(pieces);
}

function pieceAt(tokens: readonly Token[], at: number): readonly [Piece, number] {
  const token = tokens[at];
  if (token?.kind === 'number' || token?.kind === 'negative') {
    return [{ is: 'number', text: token.text, isNegative: token.kind === 'negative' }, 1];
  }
  for (let length = Math.min(longestPhrase, tokens.length - at); length > 0; length -= 1) {
    const phrase = tokens.slice(at, at + length);
    if (phrase.some(({ kind }) => kind !== 'word' && kind !== 'sign')) continue;
    const text = phrase.map((one) => one.text).join(' ');
    const mark = markOf(text);
    if (mark !== undefined) return [{ is: 'mark', mark, text }, length];
  }
  return [{ is: 'stranger', text: token?.text ?? '' }, 1];
}

class Seen {
  readonly pieces: readonly Piece[];
  constructor(pieces: readonly Piece[]) {
    this.pieces = pieces;
  }

  has(is: Mark['is']): boolean {
    return this.pieces.some((piece) => piece.is === 'mark' && piece.mark.is === is);
  }

  /** A question mark is no stranger to a question about the price. */
  get hasStrangers(): boolean {
    return this.pieces.some((piece) => piece.is === 'stranger' && piece.text !== '?');
  }

  /** `dólar abaixo de 4,50?` or `dólar abaixo de 4,50 na sexta`: asked back, not made. */
  get isDoubtful(): boolean {
    return this.pieces.some((piece) => piece.is === 'stranger') || this.has('asks') || this.isUntilADay;
  }

  pairs(given: Pair | undefined): readonly Pair[] {
    const named = this.pieces.flatMap((piece) =>
      piece.is === 'mark' && piece.mark.is === 'pair' ? [piece.mark.pair] : [],
    );
    return [...new Set(given === undefined ? named : [given, ...named])];
  }

  amounts(number: Extract<Piece, { is: 'number' }>): { readonly amounts: readonly E8[]; readonly isTooFine: boolean } {
    if (number.isNegative) return { amounts: [], isTooFine: false };
    const read = amountsOf(number.text);
    if (!this.has('centavos')) return read;
    return { ...read, amounts: read.amounts.map(centavos).filter((amount) => amount !== undefined) };
  }

  /** `open`: none was typed. `contradiction`: two that cannot both be meant. */
  operator(): Operator | 'reach' | 'open' | 'contradiction' {
    const typed = new Set(
      this.pieces.flatMap((piece) =>
        piece.is === 'mark' && piece.mark.is === 'operator' ? [piece.mark.operator] : [],
      ),
    );
    const falls = this.has('falls');
    const isUp = this.has('rises');
    if (typed.size > 1 || (falls && isUp)) return 'contradiction';
    const [operator] = typed;
    if (operator !== undefined) {
      return (falls && rises(operator)) || (isUp && !rises(operator)) ? 'contradiction' : operator;
    }
    if (falls || isUp) return this.moved(isUp);
    if (this.has('reach')) return 'reach';
    return this.has('until') && !this.isUntilADay ? 'at_most' : 'open';
  }

  /** `cair de 4,50` is strict, `cair a`, `cair até 4,50` is not; `cair 4,50` alone may be an amount to fall by. */
  private moved(isUp: boolean): Operator | 'open' {
    if (this.has('until') && !this.isUntilADay) return isUp ? 'at_least' : 'at_most';
    const at = this.pieces.findIndex(
      (piece) => piece.is === 'mark' && (piece.mark.is === 'falls' || piece.mark.is === 'rises'),
    );
    const next = this.pieces[at + 1];
    const preposition = next?.is === 'mark' && this.isPriceAt(at + 2) ? next.text : '';
    if (strictPrepositions.has(preposition)) return isUp ? 'above' : 'below';
    if (reachingPrepositions.has(preposition)) return isUp ? 'at_least' : 'at_most';
    return 'open';
  }

  /** `até` with no price behind it: `até sexta`, which is not understood yet. */
  private get isUntilADay(): boolean {
    return this.pieces.some((piece, at) => {
      if (piece.is !== 'mark' || piece.mark.is !== 'until') return false;
      return !this.isPriceAt(at + 1);
    });
  }

  /** A number stands there, with nothing but its currency before it: `até as 5` is an hour. */
  private isPriceAt(from: number): boolean {
    const next = this.pieces.slice(from).find((piece) => piece.is !== 'mark' || !priceArticles.has(piece.text));
    return next?.is === 'number';
  }
}
