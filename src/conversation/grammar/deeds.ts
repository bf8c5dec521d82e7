import { aboutIn } from './about.js';
import type { Intent } from './intent.js';
import { simpleCommands } from './lexicon/simple.js';
import type { Verb } from './mark.js';
import type { Piece } from './piece.js';
import { isMark, type Seen } from './seen.js';

/** What is not about a new wish or a price: the verb says what is done. `isCommand`: it begins with the slash, and is certain. */
export type Deed = (seen: Seen, isCommand: boolean) => Intent | undefined;

/** `ajuda`, `apaga meus dados`: nothing else may stand beside them. */
export const simpleIn: Deed = (seen, isCommand) => {
  for (const is of simpleCommands) {
    if (isCommand ? verbOf(seen.pieces[0]) === is : seen.does(is) && isAlone(seen)) return { is };
  }
  if (isCommand && seen.pieces[0]?.text === 'apagar') {
    return seen.pieces.length === 1 || seen.has('all') ? { is: 'erase' } : undefined;
  }
  return undefined;
};

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
  if (seen.marks('verb').some(({ verb }) => verb !== 'lists' && verb !== 'subscribes')) return undefined;
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

const doings: ReadonlySet<Verb> = new Set<Verb>(['cancels', 'stops', 'resumes', 'edits', 'silences', 'unsilences']);
const apart: ReadonlySet<string> = new Set('menos exceto fora tirando mas porem except but'.split(' '));

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
