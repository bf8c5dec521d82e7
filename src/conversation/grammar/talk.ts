import type { Intent, SmallTalkKind } from './intent.js';
import { politePhrases, talkPhrases } from './lexicon/talk.js';
import type { Token } from './tokens.js';
import { phrases } from './words.js';

type Talk = keyof typeof talkPhrases | 'polite';

const talk: ReadonlyMap<string, Talk> = new Map([
  ...phrases(politePhrases).map((phrase): [string, Talk] => [phrase, 'polite']),
  ...Object.entries(talkPhrases).flatMap(([kind, text]) =>
    phrases(text).map((phrase): [string, Talk] => [phrase, kind as Talk]),
  ),
]);
const longest = 5;

/** A text that is small talk from end to end: the first thing that it says counts, as in `não, obrigado`. */
export function talkIn(tokens: readonly Token[]): Intent | undefined {
  const said: Talk[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = talkAt(tokens, at);
    if (found === undefined) return undefined;
    if (found.talk !== 'polite') said.push(found.talk);
    at += found.length;
  }
  const [first] = said;
  if (first === undefined) return undefined;
  const greets = first === 'start' && said.includes('thanks') ? 'thanks' : first;
  return greets === 'start' || greets === 'thanks'
    ? { is: greets }
    : { is: 'small_talk', which: greets as SmallTalkKind };
}

function talkAt(tokens: readonly Token[], at: number): { readonly talk: Talk; readonly length: number } | undefined {
  for (let length = Math.min(longest, tokens.length - at); length > 0; length -= 1) {
    const kind = talk.get(
      tokens
        .slice(at, at + length)
        .map(({ text }) => text)
        .join(' '),
    );
    if (kind !== undefined) return { talk: kind, length };
  }
  return undefined;
}
