import type { Token } from './tokens.js';
import { longestPhrase, markOf, priceArticles, type Mark } from './words.js';

/** What a sentence is made of: numbers, phrases that mean something, and what nobody knows. */
export type Piece =
  | { readonly is: 'number'; readonly text: string; readonly isNegative: boolean }
  | { readonly is: 'mark'; readonly mark: Mark; readonly text: string }
  | { readonly is: 'stranger'; readonly text: string };

export type NumberPiece = Extract<Piece, { is: 'number' }>;

/** The longest known phrase at each place; numbers and strangers between. */
export function read(tokens: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < tokens.length) {
    const [piece, length] = pieceAt(tokens, at);
    pieces.push(piece);
    at += length;
  }
  return pieces;
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

const moneyWords: ReadonlySet<string> = new Set('real reais conto contos pila pilas mango mangos'.split(' '));
const rangeWords: ReadonlySet<string> = new Set(['entre', 'between']);

export function isMoneyWord(piece: Piece | undefined): boolean {
  return piece?.is === 'mark' && moneyWords.has(piece.text);
}

/** `4 e 50`, `4 reais e 50 centavos`: two numbers that are one price, as it is said aloud. It is asked about, never taken. */
export function joined(pieces: readonly Piece[]): { readonly pieces: readonly Piece[]; readonly isJoined: boolean } {
  for (const [at, whole] of pieces.entries()) {
    const before = pieces[at - 1];
    if (!isWhole(whole) || (before !== undefined && rangeWords.has(before.text))) continue;
    const and = at + (isMoneyWord(pieces[at + 1]) ? 2 : 1);
    if (pieces[and]?.text !== 'e') continue;
    const part = pieces[and + 1];
    const unit = pieces[and + 2];
    const isCentavos = unit?.is === 'mark' && unit.mark.is === 'centavos';
    if (part === undefined || !isWhole(part) || (part.text.length < 2 && !isCentavos)) continue;
    const price: Piece = { is: 'number', text: `${whole.text},${part.text.padStart(2, '0')}`, isNegative: false };
    const rest = pieces.slice(and + (isCentavos ? 3 : 2));
    return { pieces: [...pieces.slice(0, at), price, ...rest], isJoined: true };
  }
  return { pieces, isJoined: false };
}

/** A number of one or two digits and no more. */
function isWhole(piece: Piece): piece is NumberPiece {
  return piece.is === 'number' && !piece.isNegative && /^\d{1,2}$/.test(piece.text);
}

const joiners: ReadonlySet<string> = new Set(['e', 'ou', 'and', 'or']);

/**
 * `dólar abaixo de 4 e euro acima de 6`: one clause for each number, cut at the word that joins them or where the next wish begins.
 * `undefined` where no cut is seen.
 */
export function clausesOf(typed: readonly Piece[]): readonly (readonly Piece[])[] | undefined {
  const pieces = typed.flatMap((piece, at) => untangled(piece, typed.slice(at + 1)));
  const numbers = pieces.flatMap((piece, at) => (piece.is === 'number' ? [at] : []));
  const clauses: (readonly Piece[])[] = [];
  let from = 0;
  for (const [nth, number] of numbers.entries()) {
    const next = numbers[nth + 1];
    if (next === undefined) break;
    const between = pieces.slice(number + 1, next);
    const joiner = between.findIndex(({ text }) => joiners.has(text));
    const cut = joiner < 0 ? between.findIndex(beginsWish) : joiner;
    if (cut < 0) return undefined;
    clauses.push(pieces.slice(from, number + 1 + cut));
    from = number + 1 + cut + (joiner < 0 ? 0 : 1);
  }
  return [...clauses, pieces.slice(from)];
}

/** `ou acima` ends a wish (`a 6 ou acima`), but begins one where a price follows: `ou acima de 6`. */
function untangled(piece: Piece, behind: readonly Piece[]): readonly Piece[] {
  const [, or = '', phrase = ''] = /^(ou|or) (.+)$/.exec(piece.text) ?? [];
  const mark = markOf(phrase);
  const next = behind.find(({ text }) => !priceArticles.has(text));
  return mark !== undefined && next?.is === 'number'
    ? [
        { is: 'stranger', text: or },
        { is: 'mark', mark, text: phrase },
      ]
    : [piece];
}

/** `ou menos` still belongs to the number before it. */
function beginsWish(piece: Piece): boolean {
  if (piece.is !== 'mark') return false;
  const { is } = piece.mark;
  if (is === 'operator') return !/^(?:ou|or) /.test(piece.text);
  return is === 'pair' || is === 'falls' || is === 'rises' || is === 'reach';
}
