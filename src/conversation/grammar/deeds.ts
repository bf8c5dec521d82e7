import { aboutIn, limitsOf, namedIn } from './about.js';
import type { Intent, Limits, PlaceSaid } from './intent.js';
import type { Mark, Verb } from './mark.js';
import type { NumberPiece, Piece } from './piece.js';
import { joined } from './pieces.js';
import { placeIn } from './rain.js';
import { isMark, Seen } from './seen.js';
import { isNowhere } from './towns.js';

/** What is not about a new wish or a price: the verb says what is done. `isCommand`: it begins with the slash, and is certain. */
export type Deed = (seen: Seen, isCommand: boolean) => Intent | undefined;

const simple: readonly (readonly [Verb, 'help' | 'sources' | 'privacy' | 'export' | 'erase' | 'undo' | 'test'])[] = [
  ['undoes', 'undo'],
  ['erases', 'erase'],
  ['exports', 'export'],
  ['privacy', 'privacy'],
  ['sources', 'sources'],
  ['tests', 'test'],
  ['help', 'help'],
];

/** `ajuda`, `apaga meus dados`: nothing else may stand beside them. */
export const simpleIn: Deed = (seen, isCommand) => {
  if (whatWeCost.has(textOf(seen))) return { is: 'help' };
  for (const [verb, is] of simple) {
    if (isCommand ? verbOf(seen.pieces[0]) === verb : seen.does(verb) && isAlone(seen)) return { is };
  }
  if (isCommand && seen.pieces[0]?.text === 'apagar') {
    return seen.pieces.length === 1 || seen.has('all') ? { is: 'erase' } : undefined;
  }
  return undefined;
};

/** Of no currency: it is we who are meant. */
const whatWeCost: ReadonlySet<string> = new Set(['quanto custa', 'how much is it', 'how much does it cost']);

function textOf({ pieces }: Seen): string {
  return pieces
    .filter(({ text }) => text !== '?')
    .map(({ text }) => text)
    .join(' ');
}

const besides = [
  'verb',
  'asks',
  'wishes',
  'alerts',
  'all',
  'data',
  'here',
  'price',
  'each',
  'rain',
  'rains',
  'no',
  'sound',
] as const;

function isAlone(seen: Seen): boolean {
  return seen.isOnly(...besides);
}

export const listIn: Deed = (seen, isCommand) => {
  if (isCommand) return verbOf(seen.pieces[0]) === 'lists' ? { is: 'list' } : undefined;
  const others = seen.without('verb');
  if (seen.marks('verb').some(({ verb }) => verb !== 'lists')) return undefined;
  if (seen.does('lists'))
    return others.isOnly('alerts', 'asks', 'all', 'limit', 'here', 'wishes') ? { is: 'list' } : undefined;
  const names = seen.has('alerts', 'limit');
  return names && seen.isOnly('alerts', 'limit', 'asks', 'all', 'here') ? { is: 'list' } : undefined;
};

export const whyIn: Deed = (seen, isCommand) => {
  const first = seen.pieces.find((piece) => !isMark(piece, 'filler'));
  const isCertain = isCommand && verbOf(seen.pieces[0]) === 'why';
  if (!isCertain && verbOf(first) !== 'why' && !(seen.does('why') && seen.has('rang'))) return undefined;
  const what = aboutIn(seen);
  return what.isVague && !isCertain ? undefined : { is: 'why', what };
};

/** `a chuva continua?`: it is the rain that goes on or ends. */
function isOfWeather(seen: Seen): boolean {
  return seen.has('rain', 'rains') && seen.isAsking && !seen.has('wishes', 'alerts');
}

export const resumeIn: Deed = (seen) =>
  seen.does('resumes') && !isOfWeather(seen) ? { is: 'resume', what: aboutIn(seen) } : undefined;

/** `muda o 2 pra 4,60`: the number of the alert, then its new limit. */
export const editIn: Deed = (said, isCommand) => {
  const seen = priceSpoken(said);
  const isLimit = seen.has('limit') && (seen.has('rises') || seen.has('falls'));
  if (!seen.does('edits') && !isLimit && !isMoved(seen)) return undefined;
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

const doings: ReadonlySet<Verb> = new Set<Verb>(['cancels', 'stops', 'resumes', 'edits', 'silences', 'unsilences']);
const apart: ReadonlySet<string> = new Set('menos exceto fora tirando except but'.split(' '));

/** `pausa a chuva, retoma o dólar`: done by halves, one of the two would be lost in silence. */
export function isSeveralDeeds(seen: Seen): boolean {
  const verbs = new Set(seen.marks('verb').flatMap(({ verb }) => (doings.has(verb) ? [verb] : [])));
  // `não quero mais avisos, cancela tudo`: the one is why the other.
  if (seen.has('all') && verbs.has('cancels')) verbs.delete('stops');
  return verbs.size > 1 || (verbs.size === 1 && isWishToo(seen));
}

/** `cancela o dólar e me avisa da chuva acima de 2`: something ends, something else begins. */
function isWishToo(seen: Seen): boolean {
  const isLimited = seen.has('operator', 'level', 'reach', 'falls', 'rises');
  const isOfBoth = seen.pairs().length > 0 && seen.has('rain', 'rains');
  return isLimited && isOfBoth && (seen.numbers.length > 0 || seen.has('level'));
}

/** `pausa tudo menos o dólar`: what is left out is no part of it. */
export function isAllBut(seen: Seen): boolean {
  return seen.has('all') && seen.does('cancels', 'stops', 'resumes', 'silences') && seen.says(...apart);
}

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

export const placeDeed: Deed = (seen, isCommand) => {
  const isCertain = isCommand && verbOf(seen.pieces[0]) === 'places';
  if (!isCertain && !seen.does('places') && !seen.does('moves')) return undefined;
  if (!isCertain && (seen.has('pair', 'operator', 'wishes', 'alerts') || seen.numbers.length > 0)) return undefined;
  if (seen.has('rains', 'rain', 'dries', 'level', 'mm')) return undefined;
  const place = placeIn(seen);
  if (place === undefined) return { is: 'unclear' };
  if (place.is === 'town') return { is: 'place', place };
  if (!seen.hasStrangers) return { is: 'place' };
  const named = strangeName(seen);
  return named === undefined ? { is: 'unclear' } : { is: 'place', place: named };
};

/** Behind `mudei pra` what nobody knows is a name, if it is the last that is said. */
function strangeName({ pieces }: Seen): PlaceSaid | undefined {
  const from = pieces.findIndex(({ is }) => is === 'stranger');
  const name = pieces.slice(from);
  const isName =
    from > 0 &&
    name.length <= 4 &&
    name.every(({ is, text }) => is === 'stranger' && /^\p{L}{3,}$/u.test(text) && !isNowhere(text));
  const before = pieces[from - 1];
  const isBehind = isMark(before, 'verb') || goals.has(before?.text ?? '');
  return isName && isBehind
    ? { is: 'town', query: { name: name.map(({ text }) => text).join(' ') }, towns: [] }
    : undefined;
}

const goals: ReadonlySet<string> = new Set('pra para pro em no na to in'.split(' '));

/** Verbs that end what is there make nothing, whatever stands beside them. */
export const endIn: Deed = (seen, isCommand) => {
  if (seen.does('cancels')) return { is: 'end', how: 'cancel', what: aboutIn(seen) };
  if (!seen.does('stops') || isOfWeather(seen)) return undefined;
  const what = aboutIn(seen);
  const isAll = isCommand && seen.pieces.length === 1 && stopNames.has(seen.pieces[0]?.text ?? '');
  return { is: 'end', how: 'stop', what: isAll ? { ...what, all: true } : what };
};

/** `/parar` pauses everything; the words alone are asked about. */
const stopNames: ReadonlySet<string> = new Set(['parar', 'stop', 'pare']);

export function verbOf(piece: Piece | undefined): Verb | undefined {
  return isMark(piece, 'verb') ? piece.mark.verb : undefined;
}
