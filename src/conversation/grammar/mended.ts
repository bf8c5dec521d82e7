import { longestTown } from '../../places/find-town.js';
import { limitPhrases, operatorPhrases } from './lexicon/limits.js';
import { otherPhrases } from './lexicon/others.js';
import { inFull } from './lexicon/short.js';
import { levelPhrases } from './lexicon/subjects.js';
import { politePhrases, talkPhrases } from './lexicon/talk.js';
import { isSpoken } from './spoken.js';
import type { Token } from './tokens.js';
import { isOneLetterOff } from './typos.js';
import { isNowhere } from './towns.js';
import { knownWords, markOf, phrases } from './words.js';

const leastTyped = 4;
const leastLetters = 5;
/** Shorter ones are a letter away from other words that people type of rain. */
const leastOfLevel = 7;

/** Words that do nothing by themselves: what is mistyped never cancels, pauses or changes what is there. */
const keys: readonly string[] = [
  ...Object.values(operatorPhrases).flatMap(phrases),
  ...[limitPhrases.falls, limitPhrases.rises, limitPhrases.reach, otherPhrases.wishes].flatMap(phrases),
  ...phrases(talkPhrases.thanks),
  'ajuda',
  'quanto',
  'cotacao',
  ...Object.values(levelPhrases)
    .flatMap(phrases)
    .filter(({ length }) => length >= leastOfLevel),
].filter((phrase) => phrase.length >= leastLetters && !phrase.includes(' '));

const talked: ReadonlySet<string> = new Set([...Object.values(talkPhrases), politePhrases].join(', ').split(/,? /));

/** `acma de 5`, `me avsa`, `obrigdo`: the one word that is meant, where a letter is missing, too many, other, or two are swapped. */
export function mended(tokens: readonly Token[]): readonly Token[] {
  const words = tokens.map(({ text }) => text);
  return tokens.map((token, at) => {
    if (token.kind === 'word' && inFull(token.text) !== token.text) return { kind: 'word', text: inFull(token.text) };
    // `n me acorda` says no; `n 2` is a number, and `n` alone an answer.
    if (token.text === 'n' && tokens[at + 1]?.kind === 'word') return { kind: 'word', text: 'nao' };
    const isOwn = token.kind !== 'word' || token.text.length < leastTyped || isKnown(token.text);
    if (isOwn || longestTown(words, at) !== undefined) return token;
    const [key, ...others] = keys.filter((one) => isOneLetterOff(token.text, one));
    const isSure = key !== undefined && others.every((other) => isSame(other, key));
    return isSure ? { kind: 'word', text: key } : token;
  });
}

function isKnown(word: string): boolean {
  return knownWords.has(word) || talked.has(word) || isSpoken(word) || isNowhere(word);
}

function isSame(one: string, other: string): boolean {
  return JSON.stringify(markOf(one)) === JSON.stringify(markOf(other));
}
