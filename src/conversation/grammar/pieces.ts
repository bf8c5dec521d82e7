import { priceArticles } from './lexicon/limits.js';
import type { Mark } from './mark.js';
import type { NumberPiece, Piece } from './piece.js';
import { spokenAt } from './spoken.js';
import { timed, timeToken } from './times.js';
import type { Token } from './tokens.js';
import { longestPhrase, markOf } from './words.js';

/** Finds the town that is named from a token on; `before` is what stands before it. */
export type FindTown = (tokens: readonly Token[], at: number, before: Piece | undefined) => Found | undefined;
type Found = readonly [piece: Piece, length: number];

/** The longest known phrase at each place; numbers and strangers between. Towns are looked for only where they are asked for. */
export function read(tokens: readonly Token[], findTown?: FindTown): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < tokens.length) {
    const [piece, length] = findTown?.(tokens, at, pieces.at(-1)) ?? pieceAt(tokens, at);
    pieces.push(piece);
    at += length;
  }
  return timed(halved(pieces));
}

/** `5 e meio`, `um milímetro e meio`, `uma hora e meia`: the half may stand behind the unit. */
function halved(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const number = pieces[at];
    if (number === undefined) continue;
    const units = pieces.slice(at + 1, at + (isOf(pieces[at + 1], ['mm', 'unit']) ? 2 : 1));
    const [and, half] = pieces.slice(at + 1 + units.length);
    const isHalved = isWhole(number) && ands.has(and?.text ?? '') && isHalf(half);
    found.push(isHalved ? { ...number, text: `${number.text},5` } : number);
    if (!isHalved) continue;
    found.push(...units);
    at += units.length + 2;
  }
  return found;
}

const ands: ReadonlySet<string> = new Set(['e', 'and']);

function isHalf(piece: Piece | undefined): boolean {
  return piece?.text === 'meio' || piece?.text === 'meia';
}

function pieceAt(tokens: readonly Token[], at: number): Found {
  const token = tokens[at];
  if (token?.kind === 'number' || token?.kind === 'negative') {
    return [{ is: 'number', text: token.text, isNegative: token.kind === 'negative' }, 1];
  }
  const [phrase, length] = phraseAt(tokens, at) ?? [undefined, 0];
  const spoken = length > 1 ? undefined : spokenAt(tokens, at);
  if (spoken !== undefined)
    return [{ is: 'number', text: spoken.text, isNegative: false, isSpoken: true }, spoken.length];
  if (phrase !== undefined) return [phrase, length];
  const time = timeToken(token?.text ?? '');
  return [
    time === undefined
      ? { is: 'stranger', text: token?.text ?? '' }
      : { is: 'mark', mark: time, text: token?.text ?? '' },
    1,
  ];
}

/** The longest phrase that the lexicon knows. */
export function phraseAt(tokens: readonly Token[], at: number): Found | undefined {
  for (let length = Math.min(longestPhrase, tokens.length - at); length > 0; length -= 1) {
    const phrase = tokens.slice(at, at + length);
    if (phrase.some(({ kind }) => kind !== 'word' && kind !== 'sign')) continue;
    const text = phrase.map((one) => one.text).join(' ');
    const mark = markOf(text);
    if (mark !== undefined) return [{ is: 'mark', mark, text }, length];
  }
  return undefined;
}

const moneyWords: ReadonlySet<string> = new Set('real reais conto contos pila pilas mango mangos'.split(' '));
const rangeWords: ReadonlySet<string> = new Set(['entre', 'between']);

export function isMoneyWord(piece: Piece | undefined): boolean {
  return piece?.is === 'mark' && moneyWords.has(piece.text);
}

export interface Joined {
  readonly pieces: readonly Piece[];
  readonly isJoined: boolean;
  /** Nothing else can have been meant: `cinco e vinte` is how the price is said. */
  readonly isSure: boolean;
}

/** `4 e 50`, `4 reais e 50 centavos`: two numbers that are one price, as it is said aloud. In digits it is asked about. */
export function joined(pieces: readonly Piece[]): Joined {
  for (const [at, whole] of pieces.entries()) {
    const before = pieces[at - 1];
    if (!isWhole(whole) || (before !== undefined && rangeWords.has(before.text))) continue;
    const and = at + (isMoneyWord(pieces[at + 1]) ? 2 : 1);
    if (pieces[and]?.text !== 'e') continue;
    const part = pieces[and + 1];
    const unit = pieces[and + 2];
    const isCentavos = unit?.is === 'mark' && unit.mark.is === 'centavos';
    if (unit?.is === 'mark' && unit.mark.is === 'mm') continue;
    if (part === undefined || !isWhole(part) || (part.text.length < 2 && !isCentavos)) continue;
    const price: Piece = { is: 'number', text: `${whole.text},${part.text.padStart(2, '0')}`, isNegative: false };
    const rest = pieces.slice(and + (isCentavos ? 3 : 2));
    const isSure = whole.isSpoken === true && part.isSpoken === true;
    return { pieces: [...pieces.slice(0, at), price, ...rest], isJoined: true, isSure };
  }
  return { pieces, isJoined: false, isSure: false };
}

/** A number of one or two digits and no more. */
function isWhole(piece: Piece): piece is NumberPiece {
  return piece.is === 'number' && !piece.isNegative && /^\d{1,2}$/.test(piece.text);
}

const joiners: ReadonlySet<string> = new Set(['e', 'ou', 'and', 'or']);

/**
 * `dólar abaixo de 4 e euro acima de 6`: one clause for each limit, cut at the word that joins them or where the next wish begins.
 * `undefined` where no cut is seen between two numbers.
 */
export function clausesOf(typed: readonly Piece[]): readonly (readonly Piece[])[] | undefined {
  const pieces = typed.flatMap((piece, at) => untangled(piece, typed.slice(at + 1)));
  const anchors = anchorsIn(pieces);
  const clauses: (readonly Piece[])[] = [];
  let from = 0;
  for (const [nth, anchor] of anchors.entries()) {
    const next = anchors[nth + 1];
    if (next === undefined) break;
    const between = pieces.slice(anchor + 1, next);
    const joiner = between.findIndex(({ text }) => joiners.has(text));
    const cut = joiner < 0 ? between.findIndex(beginsWish) : joiner;
    // `chuva forte, 10 mm`: a word and a number may tell one limit.
    if (cut < 0 && pieces[anchor]?.is === 'number' && pieces[next]?.is === 'number') return undefined;
    if (cut < 0) continue;
    clauses.push(pieces.slice(from, anchor + 1 + cut));
    from = anchor + 1 + cut + (joiner < 0 ? 0 : 1);
  }
  return [...clauses, pieces.slice(from)];
}

/** Where the limits stand; where there is one at most, where what is watched does: `chuva e dólar abaixo de 5`. */
function anchorsIn(pieces: readonly Piece[]): readonly number[] {
  const limits = pieces.flatMap((piece, at) => (piece.is === 'number' || isOf(piece, ['level']) ? [at] : []));
  return limits.length > 1
    ? limits
    : pieces.flatMap((piece, at) => (isOf(piece, ['rain', 'rains', 'pair']) ? [at] : []));
}

function isOf(piece: Piece | undefined, kinds: readonly Mark['is'][]): boolean {
  return piece?.is === 'mark' && kinds.includes(piece.mark.is);
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
  return beginnings.has(is);
}

const beginnings: ReadonlySet<Mark['is']> = new Set(['pair', 'falls', 'rises', 'reach', 'rain', 'rains', 'wishes']);
