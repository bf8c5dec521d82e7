import { folded, joined } from './folded.js';
import { gazetteer } from './gazetteer.js';
import { nicknames, spellings } from './nickname.js';
import { mostStateWords, stateNamed, type State } from './state.js';
import type { Town, TownQuery } from './town.js';

/** Shorter names are a letter away from too many others. */
const fewestLettersLike = 5;
/** No town has a longer name; nothing longer is looked for. */
const mostLetters = 60;

/**
 * The bundled towns of that name, the largest first; what a nickname means (`bh`, `rio`) before all. Case, accents, hyphens,
 * apostrophes and spaces do not matter. `state` is `SP` or the state's name: with it nicknames count only where no town is called
 * so; one that does not exist has no towns.
 */
export function townsNamed({ name, state }: TownQuery): readonly Town[] {
  const wanted = state === undefined ? undefined : stateNamed(state);
  if (name.length > mostLetters || (state !== undefined && wanted === undefined)) return [];
  const words = folded(name);
  const towns = calledIn(words, wanted);
  return towns.length > 0 ? towns : inState(gazetteer().byLetters.get(words.replaceAll(' ', '')) ?? [], wanted);
}

/**
 * The towns whose name is one letter more, less or other, or two letters swapped, away: `santso`, `curitba`; the largest first. For a
 * name that {@link townsNamed} does not know; what comes is a question, never an answer. Names of four letters and less are never near.
 */
export function townsLike({ name, state }: TownQuery): readonly Town[] {
  const wanted = state === undefined ? undefined : stateNamed(state);
  const letters = folded(name).replaceAll(' ', '');
  if (letters.length < fewestLettersLike || letters.length > mostLetters) return [];
  if (state !== undefined && wanted === undefined) return [];
  const { byLetters, rankOf } = gazetteer();
  const near = new Set<Town>();
  for (const other of oneLetterOff(letters))
    if (other.length >= fewestLettersLike) for (const town of byLetters.get(other) ?? []) near.add(town);
  return inState([...near], wanted).toSorted((a, b) => (rankOf.get(a) ?? 0) - (rankOf.get(b) ?? 0));
}

export interface FoundTown {
  /** Never empty; homonyms, the largest first. */
  readonly towns: readonly Town[];
  /** How many words it took, a state after the name included. */
  readonly length: number;
}

/**
 * The longest name of a town that begins at a word, with the state after it where one of these towns lies in it (`santos sp`, `bom
 * jesus da lapa bahia`, `planaltina de goias`). `words` are small and without accents, cut at hyphens and apostrophes.
 * `undefined` where there is none, or where the words name a state longer than any town (`rio grande do sul`).
 */
export function longestTown(words: readonly string[], from: number): FoundTown | undefined {
  const most = Math.min(gazetteer().mostWords, words.length - from);
  for (let length = most; length > 0; length -= 1) {
    const towns = called(joined(words.slice(from, from + length)));
    if (towns.length === 0) continue;
    if ((stateAt(words, from)?.length ?? 0) > length) return undefined;
    const state = stateAfter(words, from + length);
    const there = state === undefined ? [] : calledIn(joined(words.slice(from, from + length)), state.state);
    return state === undefined || there.length === 0
      ? { towns, length }
      : { towns: there, length: length + state.length };
  }
  return undefined;
}

interface StateAt {
  readonly state: State;
  readonly length: number;
}

/** May stand between a town and its state: `santa maria no rs`. */
const links: ReadonlySet<string> = new Set(['no', 'na', 'em', 'do', 'da', 'de']);
/** States that are also common words: only the last word of all is taken for one. */
const commonWords: ReadonlySet<string> = new Set(['para', 'se', 'to', 'am', 'go']);

function stateAfter(words: readonly string[], at: number): StateAt | undefined {
  const isLinked = links.has(words[at] ?? '');
  const found = stateAt(words, isLinked ? at + 1 : at);
  if (found === undefined) return undefined;
  return { state: found.state, length: found.length + (isLinked ? 1 : 0) };
}

function stateAt(words: readonly string[], at: number): StateAt | undefined {
  if (commonWords.has(words[at] ?? '') && at < words.length - 1) return undefined;
  for (let length = mostStateWords; length > 0; length -= 1) {
    const state = at + length > words.length ? undefined : stateNamed(words.slice(at, at + length).join(' '));
    if (state !== undefined) return { state, length };
  }
  return undefined;
}

function inState(towns: readonly Town[], state: State | undefined): readonly Town[] {
  return state === undefined ? towns : towns.filter((town) => town.state === state);
}

function calledIn(name: string, state: State | undefined): readonly Town[] {
  if (state === undefined) return called(name);
  for (const known of [properly, byNickname]) {
    const towns = inState(known(name), state);
    if (towns.length > 0) return towns;
  }
  return [];
}

function called(name: string): readonly Town[] {
  return [...new Set([...byNickname(name), ...properly(name)])];
}

/** By its own name; one word may be several that lost their spaces. */
function properly(name: string): readonly Town[] {
  const { byName, byLetters } = gazetteer();
  for (const spelling of spellings(name)) {
    const towns = byName.get(spelling);
    if (towns) return towns;
  }
  return name.includes(' ') ? [] : (byLetters.get(name) ?? []);
}

function byNickname(name: string): readonly Town[] {
  const { called: byFullName } = gazetteer();
  const meant = nicknames.get(name) ?? [];
  return meant.map((one) => byFullName.get(one)).filter((town) => town !== undefined);
}

const alphabet = Array.from('abcdefghijklmnopqrstuvwxyz');

/** Some 54 times the letters: all are looked up, no list is gone through. */
function* oneLetterOff(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    for (const letter of alphabet) {
      yield before + letter + after;
      if (after !== '') yield before + letter + after.slice(1);
    }
    if (after !== '') yield before + after.slice(1);
    if (after.length > 1) yield before + after.charAt(1) + after.charAt(0) + after.slice(2);
  }
}
