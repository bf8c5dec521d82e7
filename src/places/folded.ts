/**
 * A name as it is compared: small, without accents; an apostrophe goes, anything else between letters is one space. A `d` or
 * `sant` that lost its apostrophe joins what follows: `Olho d'Água`, `olho dagua` and `olho d agua` are one name.
 */
export function folded(name: string): string {
  const letters = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’‘´\u0060]/gu, '');
  return joined(letters.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''));
}

/** The same of words that are folded already. */
export function joined(words: readonly string[]): string {
  let name = '';
  for (const [at, word] of words.entries()) name += at === 0 || clipped.has(words[at - 1] ?? '') ? word : ` ${word}`;
  return name;
}

/** What stands before an apostrophe in our towns: `Olho d'Água`, `Sant'Ana`. */
const clipped: ReadonlySet<string> = new Set(['d', 'sant']);
