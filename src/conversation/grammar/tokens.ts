/**
 * What a person typed, cut into pieces. `word`: letters, small, without accents, a letter held down counted once (`ajudaaa`); also
 * digits that hang together with something else (`4e5`, `4:50`, `18/09`), which are no price, and the sign of the dollar. `number`: ASCII digits with the points and
 * commas between them, as typed. `negative`: a number below nothing. `foreign`: digits that are not 0 to 9. `sign`: anything else that
 * may change the meaning; punctuation, emoji and invisible characters are dropped.
 */
export type Token =
  | { readonly kind: 'word' | 'number' | 'negative' | 'sign'; readonly text: string }
  | { readonly kind: 'foreign'; readonly text: string };

/** One pass, each character looked at once: no text can make it slow. */
export function tokenize(typed: string): readonly Token[] {
  const chars = Array.from(fold(typed));
  const tokens: Token[] = [];
  let at = 0;
  while (at < chars.length) {
    const [token, next] = tokenAt(chars, at);
    if (token !== undefined) tokens.push(token);
    at = next;
  }
  return tokens;
}

/** Small letters without accents: `Dólar` and `DOLAR` are one word. Fullwidth and other forms stay what they are. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

type Found = readonly [token: Token | undefined, next: number];

function tokenAt(chars: readonly string[], at: number): Found {
  const char = chars[at] ?? '';
  if (isDigit(char) || startsDecimal(chars, at)) return numberAt(chars, at);
  if (/\p{L}/u.test(char)) return wordAt(chars, at);
  if (/\p{Nd}/u.test(char)) return run(chars, at, 'foreign', /\p{Nd}/u);
  if ('<>=≤≥'.includes(char)) return run(chars, at, 'sign', /[<>=≤≥]/);
  if ('-−–'.includes(char) && isNumberNext(chars, at + 1) && !/[\p{L}\p{N}]/u.test(chars[at - 1] ?? '')) {
    const [number, next] = numberAt(chars, at + 1);
    return [number?.kind === 'number' ? { kind: 'negative', text: number.text } : number, next];
  }
  if (char === '$' && !/\p{L}/u.test(chars[at - 1] ?? '')) return [{ kind: 'word', text: '$' }, at + 1];
  if (char === '€') return [{ kind: 'word', text: 'euro' }, at + 1];
  if ('%?+'.includes(char) || /[\p{Sm}\p{No}\p{Nl}]/u.test(char)) return [{ kind: 'sign', text: char }, at + 1];
  return [undefined, at + 1];
}

function numberAt(chars: readonly string[], from: number): Found {
  let at = from;
  while (at < chars.length) {
    const char = chars[at] ?? '';
    if (!isDigit(char) && !(isSeparator(char) && isDigit(chars[at + 1] ?? ''))) break;
    at += 1;
  }
  return clumpAt(chars, from, at) ?? [{ kind: 'number', text: chars.slice(from, at).join('') }, at];
}

/** `4e5`, `4:50`, `18/09`, `14h30`: digits, something else and digits again, without a space. `end` is where the first digits end. */
function clumpAt(chars: readonly string[], from: number, end: number): Found | undefined {
  let at = end;
  if (':/'.includes(chars[at] ?? ' ')) at += 1;
  else while (/[a-z]/.test(chars[at] ?? '')) at += 1;
  if (at === end || !isDigit(chars[at] ?? '')) return undefined;
  while (/[a-z\d.,:/]/.test(chars[at] ?? '')) at += 1;
  return [{ kind: 'word', text: chars.slice(from, at).join('') }, at];
}

/** `US$` is the dollar, `R$` is not. */
function wordAt(chars: readonly string[], from: number): Found {
  const [word, next] = run(chars, from, 'word', /\p{L}/u);
  if (word === undefined) return [word, next];
  if (chars[next] === '$' && (word.text === 'us' || word.text === 'u'))
    return [{ kind: 'word', text: 'usd' }, next + 1];
  return [{ kind: 'word', text: word.text.replace(/(\p{L})\1{2,}/gu, '$1') }, next];
}

function run(chars: readonly string[], from: number, kind: 'word' | 'foreign' | 'sign', belongs: RegExp): Found {
  let at = from;
  while (at < chars.length && belongs.test(chars[at] ?? '')) at += 1;
  return [{ kind, text: chars.slice(from, at).join('') }, at];
}

const isDigit = (char: string) => char >= '0' && char <= '9' && char.length === 1;
const isSeparator = (char: string) => char === '.' || char === ',';
const isNumberNext = (chars: readonly string[], at: number) => isDigit(chars[at] ?? '') || startsDecimal(chars, at);

/** `,5` is a number, the comma of `dólar,5` is not a part of it. */
function startsDecimal(chars: readonly string[], at: number): boolean {
  const before = chars[at - 1] ?? ' ';
  return isSeparator(chars[at] ?? '') && isDigit(chars[at + 1] ?? '') && !/[\p{L}\p{N}]/u.test(before);
}
