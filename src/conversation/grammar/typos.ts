import { pairNames, pairs } from '../../domain/pair.js';
import { subjectPhrases } from './lexicon/subjects.js';
import type { Mark } from './mark.js';
import type { Piece } from './piece.js';
import { phrases } from './words.js';

/** Shorter words are a letter away from too many others. */
const leastLetters = 4;
/** Words of their own that are a letter away from a currency. */
const others: ReadonlySet<string> = new Set('ouro erro outro cheve chave chamar luva curva uva train brain'.split(' '));

const subjects: readonly (readonly [word: string, mark: Mark])[] = [
  ...pairNames.flatMap((pair) => pairs[pair].words.map((word) => [word, { is: 'pair', pair }] as const)),
  ...(['rain', 'rains'] as const).flatMap((is) =>
    phrases(subjectPhrases[is]).flatMap((word) => (word.includes(' ') ? [] : [[word, { is }] as const])),
  ),
];

/** The pieces with one mistyped currency or rain put right, where none is named; `undefined` where there is none. */
export function corrected(pieces: readonly Piece[]): readonly Piece[] | undefined {
  if (pieces.some((piece) => piece.is === 'mark' && subjectMarks.has(piece.mark.is))) return undefined;
  for (const [at, { is, text }] of pieces.entries()) {
    const near = is === 'stranger' ? nearSubject(text) : undefined;
    if (near === undefined) continue;
    const [word, mark] = near;
    return [...pieces.slice(0, at), { is: 'mark', mark, text: word }, ...pieces.slice(at + 1)];
  }
  return undefined;
}

const subjectMarks: ReadonlySet<Mark['is']> = new Set<Mark['is']>(['pair', 'dollar_sign', 'rain', 'rains', 'dries']);

function nearSubject(word: string): (typeof subjects)[number] | undefined {
  if (word.length < leastLetters || others.has(word)) return undefined;
  return subjects.find(([known]) => known.length >= leastLetters && isNear(word, known));
}

/** One letter more, less or other, two swapped, or only the vowels mistaken: `dola`, `dolra`, `duler`. */
function isNear(typed: string, known: string): boolean {
  if (typed === known || Math.abs(typed.length - known.length) > 1) return false;
  const consonants = known.replace(/[aeiou]/g, '');
  const isOfVowels = typed.startsWith(known.charAt(0)) && consonants.length > 2;
  return isOneLetterOff(typed, known) || (isOfVowels && typed.replace(/[aeiou]/g, '') === consonants);
}

/** The first letter is never mistaken, but for one that was swapped. */
export function isOneLetterOff(typed: string, known: string): boolean {
  if (isSwapped(typed, known)) return true;
  if (!typed.startsWith(known.charAt(0))) return false;
  let same = 0;
  while (same < typed.length && typed[same] === known[same]) same += 1;
  return [
    [same + 1, same + 1],
    [same + 1, same],
    [same, same + 1],
  ].some(([cut, keep]) => typed.slice(cut) === known.slice(keep));
}

function isSwapped(typed: string, known: string): boolean {
  const at = Array.from(typed).findIndex((letter, place) => letter !== known[place]);
  const swapped = `${typed.slice(0, at)}${typed[at + 1] ?? ''}${typed[at] ?? ''}${typed.slice(at + 2)}`;
  return at >= 0 && swapped === known;
}
