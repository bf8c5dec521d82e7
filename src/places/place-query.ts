import { townsNamed } from './find-town.js';
import { folded } from './folded.js';
import { mostStateWords, stateNamed } from './state.js';
import type { TownQuery } from './town.js';

const mostLetters = 80;
const mostWords = 10;
/** Upstream answers nothing to fewer letters, and nobody means a town by one. */
const fewestLetters = 2;
/** What people say before the name of their town. */
const leads: ReadonlySet<string> = new Set(
  'em no na de do da para pra pro aqui la cidade municipio eu estou to tou moro fico sou vivo agora mudei viajei in at from the city town of i live am im'.split(
    ' ',
  ),
);
const links: ReadonlySet<string> = new Set(['de', 'do', 'da', 'no', 'na', 'em']);

/**
 * A whole text as the name of a place: `Santos, SP`, `Santos/SP`, `Santos - SP`, `santos sp`, `em Santos`, `cidade de Santos`.
 * It need not be a town that we know. `undefined` where it can be none: digits, no letters, or more words than a name has.
 */
export function placeQueryIn(text: string): TownQuery | undefined {
  if (text.length > mostLetters || /\p{N}/u.test(text)) return undefined;
  const parts = text
    .split(/[,;/()|\n]|\s[-–—]\s/)
    .map(folded)
    .filter((part) => part !== '' && part !== 'brasil' && part !== 'brazil');
  const state = parts.length > 1 ? stateNamed(parts.at(-1) ?? '') : undefined;
  const named = state === undefined ? parts.join(' ') : (parts.at(-2) ?? '');
  const words = withoutLead(named.split(' '));
  const query = state === undefined ? withState(words) : { name: words.join(' '), state };
  const letters = query.name.replaceAll(' ', '').length;
  return letters < fewestLetters || words.length > mostWords ? undefined : query;
}

/** `em`, `cidade de`; but `Pará de Minas` keeps its first word. */
function withoutLead(words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words;
  const isLead = rest.length > 0 && leads.has(first) && !isKnown(words.join(' '));
  return isLead ? withoutLead(rest) : words;
}

/** A state at the end, of a name that is not a town's as a whole (`Bom Jesus do Tocantins`). */
function withState(words: readonly string[]): TownQuery {
  const whole = { name: words.join(' ') };
  if (isKnown(whole.name)) return whole;
  for (let length = Math.min(mostStateWords, words.length - 1); length > 0; length -= 1) {
    const state = stateNamed(words.slice(-length).join(' '));
    if (state === undefined) continue;
    const before = words.slice(0, -length);
    const name = (links.has(before.at(-1) ?? '') ? before.slice(0, -1) : before).join(' ');
    const isLetters = length === 1 && (words.at(-1) ?? '').length === 2;
    return name !== '' && (isLetters || isKnown(name, state)) ? { name, state } : whole;
  }
  return whole;
}

function isKnown(name: string, state?: string): boolean {
  return townsNamed({ name, ...(state !== undefined && { state }) }).length > 0;
}
