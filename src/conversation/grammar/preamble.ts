import type { Mark } from './mark.js';
import type { Piece } from './piece.js';
import { isMark } from './seen.js';

/** What a story is told with; anything else may belong to the wish. */
const told: ReadonlySet<Mark['is']> = new Set<Mark['is']>(['filler', 'asks', 'month', 'trades', 'here']);
const ifs: ReadonlySet<string> = new Set(
  'se quando qdo qd qnd qndo assim caso if when whenever once then while enquanto'.split(' '),
);

/**
 * `preciso viajar em dezembro, então me avise quando …`: the story before the wish is no part of it, if nothing in it limits, denies
 * or names what is watched. Where no stranger stands it is no story.
 */
export function withoutPreamble(pieces: readonly Piece[]): readonly Piece[] {
  const from = pieces.findIndex((piece) => isMark(piece, 'wishes'));
  const before = pieces.slice(0, Math.max(0, from));
  const isStory = before.some(({ is }) => is === 'stranger') && before.every(isTold);
  return isStory ? [...before.filter((piece) => isMark(piece, 'town')), ...pieces.slice(from)] : pieces;
}

/** `…, que eu tô com roupa no varal`: why it is wished is no part of it either. */
export function withoutReason(pieces: readonly Piece[]): readonly Piece[] {
  const from = pieces.findIndex(({ text }, at) => reasons.has(text) && isReason(pieces.slice(at + 1)));
  const before = pieces.slice(0, Math.max(0, from));
  const isWish = before.some((piece) => isMark(piece, 'wishes')) && before.some(isSubject);
  return isWish ? [...before, ...pieces.slice(from).filter((piece) => isMark(piece, 'town'))] : pieces;
}

const reasons: ReadonlySet<string> = new Set(['que', 'porque', 'pq', 'pois', 'because', 'since']);

function isReason(pieces: readonly Piece[]): boolean {
  return pieces.some(({ is }) => is === 'stranger') && pieces.every(isTold);
}

function isSubject(piece: Piece): boolean {
  return (['rain', 'rains', 'pair', 'level', 'dollar_sign'] as const).some((is) => isMark(piece, is));
}

/** `você pode me avisar quando …?` asks us to do it; what it asks is no doubt. */
export function withoutCourtesy(pieces: readonly Piece[]): readonly Piece[] {
  const asksUs = pieces.some((piece, at) => courtesies.has(piece.text) && pieces.slice(at + 1, at + 5).some(isTelling));
  return asksUs ? pieces.filter(({ text }) => text !== '?') : pieces;
}

const courtesies: ReadonlySet<string> = new Set(
  'voce, voces, pode, poderia, consegue, can, could, would you, tem como, da pra, tem jeito de, sera que, sera que da pra, sera que tem como, seria possivel, e possivel'.split(
    ', ',
  ),
);

function isTelling(piece: Piece): boolean {
  return isMark(piece, 'wishes') || (isMark(piece, 'verb') && piece.mark.verb === 'subscribes');
}

function isTold(piece: Piece): boolean {
  if (piece.is === 'stranger') return !ifs.has(piece.text) && !/[<>=+?]/.test(piece.text);
  if (piece.is !== 'mark' || ifs.has(piece.text)) return false;
  return told.has(piece.mark.is) || isMark(piece, 'town') || (isMark(piece, 'verb') && piece.mark.verb === 'moves');
}
