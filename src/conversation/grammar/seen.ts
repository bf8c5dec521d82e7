import { rises, type Operator } from '../../domain/condition.js';
import type { E8 } from '../../domain/decimal.js';
import type { Pair } from '../../domain/pair.js';
import { amountsOf, centavos } from './amount.js';
import { priceArticles, reachingPrepositions, strictPrepositions } from './lexicon/limits.js';
import type { Mark, Verb } from './mark.js';
import type { NumberPiece, Piece } from './piece.js';

type MarkPiece = Extract<Piece, { is: 'mark' }>;
type MarkOf<Is extends Mark['is']> = Extract<Mark, { is: Is }>;

/** Beside a limit they are a doubt: it is not known what they do to it. */
const disturbing: ReadonlySet<Mark['is']> = new Set<Mark['is']>([
  ...(['asks', 'day', 'month', 'unit', 'span', 'clock', 'town', 'all', 'rang', 'data', 'sound'] as const),
  ...(['until', 'just_today', 'part_of_day', 'other_time', 'ahead', 'topic', 'verb', 'level', 'dries'] as const),
]);

/** What the pieces of one wish say together. */
export class Seen {
  readonly pieces: readonly Piece[];
  constructor(pieces: readonly Piece[]) {
    this.pieces = pieces;
  }

  has(...kinds: readonly Mark['is'][]): boolean {
    return this.pieces.some((piece) => piece.is === 'mark' && kinds.includes(piece.mark.is));
  }

  marks<Is extends Mark['is']>(is: Is): readonly MarkOf<Is>[] {
    return this.pieces.flatMap((piece) => (isMark(piece, is) ? [piece.mark] : []));
  }

  does(...verbs: readonly Verb[]): boolean {
    return this.marks('verb').some(({ verb }) => verbs.includes(verb));
  }

  says(...texts: readonly string[]): boolean {
    return this.pieces.some(({ text }) => texts.includes(text));
  }

  /** All but what those marks stand on. */
  without(...kinds: readonly Mark['is'][]): Seen {
    return new Seen(this.pieces.filter((piece) => piece.is !== 'mark' || !kinds.includes(piece.mark.is)));
  }

  kept(isKept: (piece: Piece) => boolean): Seen {
    return new Seen(this.pieces.filter(isKept));
  }

  /** Nothing but these, fillers and a question mark. */
  isOnly(...kinds: readonly Mark['is'][]): boolean {
    return this.pieces.every(
      (piece) =>
        piece.text === '?' || (piece.is === 'mark' && (piece.mark.is === 'filler' || kinds.includes(piece.mark.is))),
    );
  }

  /** A question mark is no stranger to a question about the price. */
  get hasStrangers(): boolean {
    return this.pieces.some((piece) => piece.is === 'stranger' && piece.text !== '?');
  }

  /** `dólar abaixo de 4,50?` or `dólar abaixo de 4,50 na sexta`: asked back, not made. `até` with no price behind it is one too. */
  get isDoubtful(): boolean {
    return this.pieces.some(
      (piece, at) =>
        piece.is === 'stranger' ||
        (piece.is === 'mark' &&
          disturbing.has(piece.mark.is) &&
          !(piece.mark.is === 'until' && this.isPriceAt(at + 1)) &&
          !(piece.mark.is === 'verb' && piece.mark.verb === 'subscribes')),
    );
  }

  pairs(): readonly Pair[] {
    const named = this.pieces.flatMap((piece) =>
      piece.is === 'mark' && piece.mark.is === 'pair' ? [piece.mark.pair] : [],
    );
    if (named.length === 0 && this.has('dollar_sign')) return ['USD-BRL'];
    return [...new Set(named)];
  }

  get isAsking(): boolean {
    return this.has('asks') || this.says('?');
  }

  get numbers(): readonly NumberPiece[] {
    return this.pieces.filter((piece) => piece.is === 'number');
  }

  /** `true` waits for a rise, `false` for a fall; `undefined` where neither was typed. */
  get isUp(): boolean | undefined {
    const operator = this.operator();
    if (operator !== 'reach' && operator !== 'open' && operator !== 'contradiction') return rises(operator);
    if (operator === 'contradiction' || this.has('falls') === this.has('rises')) return undefined;
    return this.has('rises');
  }

  amounts(number: NumberPiece): { readonly amounts: readonly E8[]; readonly isTooFine: boolean } {
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

export function isMark<Is extends Mark['is']>(
  piece: Piece | undefined,
  is: Is,
): piece is MarkPiece & { readonly mark: MarkOf<Is> } {
  return piece?.is === 'mark' && piece.mark.is === is;
}
