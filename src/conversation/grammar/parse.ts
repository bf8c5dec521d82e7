import type { Operator } from '../../domain/condition.js';
import type { E8 } from '../../domain/decimal.js';
import { isPlausible, pairNames, type Pair } from '../../domain/pair.js';
import { amountsOf } from './amount.js';
import { conversionIn, type Conversion } from './convert.js';
import { clausesOf, joined, read, type NumberPiece, type Piece } from './pieces.js';
import { Seen } from './seen.js';
import type { Token } from './tokens.js';
import { corrected } from './typos.js';
import { startsStop } from './words.js';

/**
 * Why a wish is asked about even where it can mean one thing only. `strange`: some of it was not understood · `joined`: `4 e 50` ·
 * `moved`: `450`, without its comma · `typo`: `dolra` · `kind`: `dólar turismo`.
 */
export type Doubt = 'strange' | 'joined' | 'moved' | 'typo' | 'kind';

/** A limit as it was typed, with what it leaves open: more than one of a kind is a question. */
export interface Wish {
  readonly pairs: readonly Pair[];
  /** `reach`: from either side, by where the price is now. */
  readonly operators: readonly Operator[] | 'reach';
  /** Plausible for at least one of the pairs. */
  readonly amounts: readonly E8[];
  readonly doubt: Doubt | undefined;
  /** The number as it was typed. */
  readonly typed: string;
}

export type Understood =
  | { readonly is: 'wish'; readonly wish: Wish }
  | { readonly is: 'wishes'; readonly wishes: readonly Wish[] }
  | { readonly is: 'price'; readonly pairs: readonly Pair[]; readonly doubt?: 'typo' | 'kind' }
  | { readonly is: 'convert'; readonly conversion: Conversion }
  | { readonly is: 'no_amount'; readonly pairs: readonly Pair[]; readonly isUp: boolean }
  | { readonly is: 'end'; readonly how: 'cancel' | 'stop' }
  | { readonly is: 'implausible'; readonly pairs: readonly Pair[]; readonly typed: string }
  | { readonly is: 'rain' | 'foreign_digits' | 'many_amounts' | 'too_fine' | 'unclear' };

/** Nobody types a wish that long. */
const mostTokens = 60;
const mostWishes = 4;

/** What a sentence means. `given`: the pair that the command names. It never guesses: what is open stays open. */
export function understand(tokens: readonly Token[], given?: Pair): Understood {
  if (tokens.length > mostTokens) return { is: 'unclear' };
  const { pieces: typed, isJoined } = joined(read(tokens));
  const fixed = given === undefined ? corrected(typed) : undefined;
  const pieces = fixed ?? typed;
  const seen = new Seen(pieces);
  if (seen.has('rain')) return { is: 'rain' };
  if (tokens.some(({ kind }) => kind === 'foreign')) return { is: 'foreign_digits' };
  if (seen.has('no')) return { is: 'unclear' };
  if (seen.has('cancels')) return { is: 'end', how: 'cancel' };
  if (seen.has('stops') || startsStop(tokens)) return { is: 'end', how: 'stop' };
  const conversion = conversionIn(seen);
  if (conversion !== undefined) {
    return seen.has('kind') ? { is: 'price', pairs: [conversion.pair], doubt: 'kind' } : { is: 'convert', conversion };
  }
  const named = seen.pairs(given);
  const [number, ...others] = seen.numbers;
  if (others.length > 0) return several(pieces, given) ?? { is: 'many_amounts' };
  const special = fixed !== undefined ? 'typo' : isJoined ? 'joined' : undefined;
  if (number === undefined) return withoutNumber(seen, named, special === 'typo');
  return withNumber(seen, named, number, special);
}

function withNumber(seen: Seen, named: readonly Pair[], number: NumberPiece, special: Doubt | undefined): Understood {
  // A number alone says nothing about money when strange words stand around it: "tenho 2 gatos".
  if (named.length === 0 && (seen.isDoubtful || seen.has('kind'))) return { is: 'unclear' };
  const pairs = named.length === 0 ? pairNames : named;
  const operator = seen.operator();
  const { amounts, isTooFine } = seen.amounts(number);
  const plausible = amounts.filter((amount) => isPlausibleFor(pairs, amount));
  const moved = plausible.length === 0 ? withComma(seen, number, pairs) : undefined;
  if (plausible.length === 0 && (moved === undefined || operator === 'contradiction')) {
    if (isTooFine) return { is: 'too_fine' };
    return named.length === 0 && operator === 'open'
      ? { is: 'unclear' }
      : { is: 'implausible', pairs, typed: spelled(seen, number) };
  }
  if (operator === 'contradiction' || (moved !== undefined && named.length === 0 && operator === 'open')) {
    return { is: 'unclear' };
  }
  const operators = operator === 'open' ? (['below', 'above'] as const) : operator === 'reach' ? operator : [operator];
  const doubt = seen.has('kind') ? 'kind' : seen.isDoubtful ? 'strange' : moved === undefined ? special : 'moved';
  const wish = { pairs, operators, amounts: moved === undefined ? plausible : [moved], doubt, typed: number.text };
  return { is: 'wish', wish };
}

function isPlausibleFor(pairs: readonly Pair[], amount: E8): boolean {
  return pairs.some((pair) => isPlausible(pair, amount));
}

/** `450` and `52` where 4,50 and 5,20 are meant: the only place for the comma that makes a price of them. */
function withComma(seen: Seen, { text, isNegative }: NumberPiece, pairs: readonly Pair[]): E8 | undefined {
  if (isNegative || seen.has('centavos') || !/^[1-9]\d{1,2}$/.test(text)) return undefined;
  const places = [1, 2].filter((decimals) => decimals < text.length);
  const readings = places.flatMap(
    (decimals) => amountsOf(`${text.slice(0, -decimals)},${text.slice(-decimals)}`).amounts,
  );
  const [only, ...others] = readings.filter((amount) => isPlausibleFor(pairs, amount));
  return others.length === 0 ? only : undefined;
}

/** The number with all that made it what it is. */
function spelled(seen: Seen, { text, isNegative }: NumberPiece): string {
  return `${isNegative ? '-' : ''}${text}${seen.has('centavos') ? ' centavos' : ''}`;
}

/** Each clause must be whole by itself; only the pair may be said once for all. */
function several(pieces: readonly Piece[], given: Pair | undefined): Understood | undefined {
  const clauses = clausesOf(pieces);
  if (clauses === undefined || clauses.length > mostWishes) return undefined;
  const wishes: Wish[] = [];
  let pair = given;
  for (const clause of clauses) {
    const seen = new Seen(clause);
    const named = seen.pairs(undefined);
    const pairs = named.length === 0 && pair !== undefined ? [pair] : named;
    const [number] = seen.numbers;
    if (number === undefined || pairs.length !== 1 || seen.operator() === 'open') return undefined;
    const understood = withNumber(seen, pairs, number, undefined);
    if (understood.is !== 'wish' || understood.wish.doubt !== undefined) return undefined;
    wishes.push(understood.wish);
    pair = pairs[0];
  }
  return { is: 'wishes', wishes };
}

function withoutNumber(seen: Seen, pairs: readonly Pair[], isTypo: boolean): Understood {
  if (seen.hasStrangers) return { is: 'unclear' };
  if (seen.has('kind')) return pairs.length > 0 ? { is: 'price', pairs, doubt: 'kind' } : { is: 'unclear' };
  if (isTypo) return { is: 'price', pairs, doubt: 'typo' };
  const { isUp } = seen;
  // `o dólar caiu hoje?` asks for the price; `me avisa quando o dólar cair` lacks one.
  if (isUp !== undefined && !seen.isDoubtful) return { is: 'no_amount', pairs, isUp };
  return pairs.length > 0 || seen.has('asks') || seen.has('price') ? { is: 'price', pairs } : { is: 'unclear' };
}
