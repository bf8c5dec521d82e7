import { mostStateWords, stateNamed } from './state.js';

/** Said of a part of a state, or of the country. */
const parts: ReadonlySet<string> = new Set(
  'interior litoral norte sul leste oeste noroeste sudoeste nordeste sudeste regiao'.split(' '),
);
/** The same, where a state is named behind them. */
const partsOfStates: ReadonlySet<string> = new Set(['zona', 'grande']);
const links: ReadonlySet<string> = new Set(['de', 'do', 'da', 'no', 'na', 'em']);
/** States whose names are common words, or common ends of names. */
const fewestLetters = 4;
const commonWords: ReadonlySet<string> = new Set(['para']);

/**
 * How many words name a state or a part of one from there on (`bahia`, `interior de sao paulo`, `litoral norte`): it rains in one end of it
 * and not in the other. 0 where none does. `isSaid`: behind `em`, where two letters are a state too. A state's name that is a town's
 * (`sao paulo`) counts only behind a part.
 */
export function regionLength(words: readonly string[], from: number, isSaid: boolean): number {
  let at = from;
  while (parts.has(words[at] ?? '') || partsOfStates.has(words[at] ?? '')) at += 1;
  const isPart = at > from;
  const link = isPart && links.has(words[at] ?? '') ? 1 : 0;
  const state = stateLength(words, at + link);
  const name = words.slice(at + link, at + link + state).join(' ');
  const isState = state > 0 && (isSaid || isPart || (name.length >= fewestLetters && !commonWords.has(name)));
  if (!isPart) return isState ? state : 0;
  const isAlone = isSaid && !partsOfStates.has(words[from] ?? '');
  return isAlone || isState ? at - from + (isState ? link + state : 0) : 0;
}

function stateLength(words: readonly string[], at: number): number {
  for (let length = mostStateWords; length > 0; length -= 1) {
    if (at + length <= words.length && stateNamed(words.slice(at, at + length).join(' ')) !== undefined) return length;
  }
  return 0;
}

/** Whether the whole name is that of a state or a part of one. */
export function isRegion(name: string): boolean {
  const words = name.split(' ');
  return regionLength(words, 0, true) === words.length;
}
