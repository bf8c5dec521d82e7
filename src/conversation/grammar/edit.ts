import { aboutIn, limitsOf, namedIn } from './about.js';
import type { Deed } from './deeds.js';
import type { Limits } from './intent.js';
import type { Mark } from './mark.js';
import type { NumberPiece, Piece } from './piece.js';
import { joined } from './pieces.js';
import { isMark, Seen } from './seen.js';

/** `muda o 2 pra 4,60`: the number of the alert, then its new limit. */
export const editIn: Deed = (said, isCommand) => {
  const seen = priceSpoken(said);
  if (isOfNews(seen) || isAnotherWish(seen)) return undefined;
  const isLimit = seen.has('limit') && (seen.has('rises') || seen.has('falls'));
  if (!seen.does('edits') && !isLimit && !isMoved(seen) && !isNoBut(seen)) return undefined;
  const { numbers } = seen;
  if (numbers.length > 2) return { is: 'many_amounts' };
  const [first, second] = numbers;
  const target =
    seen.has('level') && second === undefined
      ? undefined
      : (second ?? (first !== undefined && isTarget(seen, first, isCommand) ? undefined : first));
  const about = new Set<Piece>(seen.pieces.filter((piece) => piece !== target));
  const rest = seen.kept(
    (piece) => about.has(piece) && !isMark(piece, 'level') && !isMark(piece, 'rises') && !isMark(piece, 'falls'),
  );
  const what = namedIn(rest);
  const isOfSeveral = what.pairs.length + (what.rain ? 1 : 0) > 1;
  if (second !== undefined && (what.numbers.length === 0 || isOfSeveral)) return { is: 'many_amounts' };
  const to: Limits | undefined =
    target === undefined ? aboutIn(seen.kept((piece) => isMark(piece, 'level'))).limits : limitsOf(target, seen);
  return { is: 'edit', what, to: to ?? { amounts: [], levels: [], typed: '' } };
};

/** `muda o dólar pra cinco e trinta`: one price, as it is said aloud, and no alert number 5. */
function priceSpoken(seen: Seen): Seen {
  const { pieces, isJoined } = joined(seen.pieces);
  const price = pieces.find((piece) => piece.is === 'number' && !seen.pieces.includes(piece));
  const before = price && pieces[pieces.indexOf(price) - 1]?.text;
  return isJoined && limitsBegin.has(before ?? '') ? new Seen(pieces) : seen;
}

/** `me avisa se o dólar mudar`: it is the price that changes. */
function isOfNews(seen: Seen): boolean {
  const verb = seen.pieces.findIndex((piece) => isMark(piece, 'verb') && piece.mark.verb === 'edits');
  return seen.has('wishes') && seen.pieces.slice(0, Math.max(0, verb)).some(({ text }) => ifs.has(text));
}

/** `na verdade, dólar acima de 5,50` is a wish of its own, `na verdade Guarujá` a place; `na verdade 4,60` is another limit. */
function isAnotherWish(seen: Seen): boolean {
  if (!seen.says(...corrections)) return false;
  const isPlace = seen.has('town') && seen.numbers.length === 0 && !seen.has('level', 'pair');
  return isPlace || (seen.has('operator', 'falls', 'rises', 'reach') && seen.has('pair', 'rain'));
}

export const corrections: readonly string[] = [
  'na verdade',
  'quis dizer',
  'quero dizer',
  'i meant',
  'i mean',
  'actually',
];

const ifs: ReadonlySet<string> = new Set('se quando qdo qd if when'.split(' '));

/** `não, 4,70`: another number for what was just made. */
function isNoBut(seen: Seen): boolean {
  return (
    isMark(seen.pieces[0], 'no') &&
    seen.numbers.length === 1 &&
    seen.pieces.every((piece) => piece.is === 'number' || (piece.is === 'mark' && numbersOnly.has(piece.mark.is)))
  );
}

const numbersOnly: ReadonlySet<Mark['is']> = new Set<Mark['is']>(['no', 'filler', 'dollar_sign', 'mm', 'unit']);

/** `aumenta pra 5,20`, `passa o 2 pra 5`: told to do, and of no currency. */
function isMoved(seen: Seen): boolean {
  const [first] = seen.pieces;
  const [, ...others] = seen.pieces;
  const number = seen.pieces.findLastIndex(({ is }) => is === 'number');
  return (
    moves.has(first?.text ?? '') &&
    number > 0 &&
    limitsBegin.has(seen.pieces[number - 1]?.text ?? '') &&
    others.every((piece) => piece.is === 'number' || (piece.is === 'mark' && targets.has(piece.mark.is))) &&
    (seen.has('limit', 'alerts') || shifts.has(first?.text ?? '') || !seen.has('pair', 'rain'))
  );
}

/** Of a price that is named they can mean nothing else; `baixa o dólar pra 5` may be a wish. */
const shifts: ReadonlySet<string> = new Set(['passa', 'passe', 'aumenta', 'aumente']);
const targets: ReadonlySet<Mark['is']> = new Set<Mark['is']>(['filler', 'limit', 'alerts', 'pair', 'rain', 'mm']);
const moves: ReadonlySet<string> = new Set(
  'aumenta aumente baixa baixe abaixa sobe suba desce desca passa passe bota coloca poe deixa'.split(' '),
);

/** `edita o 2` names an alert, `muda pra 2` a limit. */
function isTarget(seen: Seen, number: NumberPiece, isCommand: boolean): boolean {
  const at = seen.pieces.indexOf(number);
  const before = seen.pieces[at - 1]?.text ?? '';
  const isWhole = /^\d{1,3}$/.test(number.text);
  return isWhole && !limitsBegin.has(before) && (isCommand || !seen.has('pair', 'rain', 'operator', 'mm'));
}

const limitsBegin: ReadonlySet<string> = new Set('pra para p pro to a em'.split(' '));
