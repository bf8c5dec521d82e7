import { pairNames, pairs, type Pair } from '../../domain/pair.js';
import type { Piece } from './pieces.js';

/** Shorter words are a letter away from too many others. */
const leastLetters = 4;
/** Words of their own that are a letter away from a currency. */
const others: ReadonlySet<string> = new Set(['ouro', 'erro', 'outro']);

/** The pieces with one mistyped currency put right, where no currency is named; `undefined` where there is none. */
export function corrected(pieces: readonly Piece[]): readonly Piece[] | undefined {
  if (pieces.some((piece) => piece.is === 'mark' && (piece.mark.is === 'pair' || piece.mark.is === 'dollar_sign')))
    return undefined;
  for (const [at, { is, text }] of pieces.entries()) {
    const pair = is === 'stranger' ? nearPair(text) : undefined;
    if (pair === undefined) continue;
    const fixed: Piece = { is: 'mark', mark: { is: 'pair', pair }, text: pairs[pair].words[0] };
    return [...pieces.slice(0, at), fixed, ...pieces.slice(at + 1)];
  }
  return undefined;
}

function nearPair(word: string): Pair | undefined {
  if (word.length < leastLetters || others.has(word)) return undefined;
  return pairNames.find((pair) =>
    pairs[pair].words.some((known) => known.length >= leastLetters && isNear(word, known)),
  );
}

/** One letter more, less or other, two swapped, or only the vowels mistaken: `dola`, `dolra`, `duler`. */
function isNear(typed: string, known: string): boolean {
  if (typed === known || Math.abs(typed.length - known.length) > 1) return false;
  if (isSwapped(typed, known)) return true;
  if (!typed.startsWith(known.charAt(0))) return false;
  let same = 0;
  while (same < typed.length && typed[same] === known[same]) same += 1;
  const isOneOff = [
    [same + 1, same + 1],
    [same + 1, same],
    [same, same + 1],
  ].some(([cut, keep]) => typed.slice(cut) === known.slice(keep));
  const consonants = known.replace(/[aeiou]/g, '');
  return isOneOff || (consonants.length > 2 && typed.replace(/[aeiou]/g, '') === consonants);
}

function isSwapped(typed: string, known: string): boolean {
  const at = Array.from(typed).findIndex((letter, place) => letter !== known[place]);
  const swapped = `${typed.slice(0, at)}${typed[at + 1] ?? ''}${typed[at] ?? ''}${typed.slice(at + 2)}`;
  return at >= 0 && swapped === known;
}
