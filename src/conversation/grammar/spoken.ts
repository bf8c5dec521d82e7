import type { Token } from './tokens.js';

const units =
  'zero; um uma one; dois duas two; tres three; quatro four; cinco five; seis six; sete seven; oito eight; nove nine; dez ten; onze eleven; doze twelve; treze thirteen; catorze quatorze fourteen; quinze fifteen; dezesseis sixteen; dezessete seventeen; dezoito eighteen; dezenove nineteen';
const tens =
  'vinte twenty; trinta thirty; quarenta forty; cinquenta cinqenta fifty; sessenta sixty; setenta seventy; oitenta eighty; noventa ninety; cem cento';

const values: ReadonlyMap<string, number> = new Map([
  ...units.split('; ').flatMap((names, value) => names.split(' ').map((name): [string, number] => [name, value])),
  ...tens.split('; ').flatMap((names, at) => names.split(' ').map((name): [string, number] => [name, (at + 2) * 10])),
]);

/** Articles, unless what is counted follows. */
const articles: ReadonlySet<string> = new Set(['um', 'uma', 'one']);
const englishArticles: ReadonlySet<string> = new Set(['a', 'an']);
const englishUnits: ReadonlySet<string> = new Set(['minute', 'hour', 'day', 'week']);
const halves: ReadonlySet<string> = new Set(['meio', 'meia', 'half']);
const counted: ReadonlySet<string> = new Set(
  'mm milimetro milimetros millimeter millimeters hora horas hour dia dias day minuto minute semana week'.split(' '),
);
const thousand = 'mil';
const commas: ReadonlySet<string> = new Set(['virgula', 'ponto', 'point', 'comma']);
const before: ReadonlySet<string> = new Set('de que acima chuva mais above over than rain'.split(' '));
const ands: ReadonlySet<string> = new Set(['e', 'and']);

/** A number in words, as digits: `vinte e cinco` 25, `zero vírgula cinco` 0,5, `cinco e meio` 5,5. `length` in tokens. */
export function spokenAt(
  tokens: readonly Token[],
  at: number,
): { readonly text: string; readonly length: number } | undefined {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  if (halves.has(word)) {
    const isArticle = next === 'a' || next === 'an';
    const isNumber =
      counted.has(wordAt(tokens, at + (isArticle ? 2 : 1))) || (next === '' && before.has(wordAt(tokens, at - 1)));
    return isNumber ? { text: '0,5', length: isArticle ? 2 : 1 } : undefined;
  }
  if (englishArticles.has(word) && englishUnits.has(next)) return { text: '1', length: 1 };
  if (word === thousand && tokens[at - 1]?.kind !== 'number') return { text: '1000', length: 1 };
  const first = values.get(word);
  if (first === undefined) return undefined;
  if (articles.has(word) && !counted.has(next) && !commas.has(next)) return undefined;
  const joint = ands.has(next) ? 2 : 1;
  const second = values.get(wordAt(tokens, at + joint));
  const isSum = first >= 20 && second !== undefined && second > 0 && second < (first === 100 ? 100 : 10);
  const sum = isSum ? first + second : first;
  const isThousands = wordAt(tokens, at + (isSum ? joint + 1 : 1)) === thousand;
  const whole = isThousands ? sum * 1000 : sum;
  const length = (isSum ? joint + 1 : 1) + (isThousands ? 1 : 0);
  const behind = decimalsAt(tokens, at + length);
  return { text: `${whole}${behind.text}`, length: length + behind.length };
}

function decimalsAt(tokens: readonly Token[], at: number): { readonly text: string; readonly length: number } {
  const none = { text: '', length: 0 };
  const next = wordAt(tokens, at + 1);
  if (ands.has(wordAt(tokens, at)) && halves.has(next)) return { text: ',5', length: 2 };
  if (next === 'a' && wordAt(tokens, at) === 'and' && wordAt(tokens, at + 2) === 'half')
    return { text: ',5', length: 3 };
  if (!commas.has(wordAt(tokens, at))) return none;
  let text = '';
  let length = 1;
  for (;;) {
    const token = tokens[at + length];
    const digits = token?.kind === 'number' ? token.text : values.get(token?.text ?? '');
    if (digits === undefined || (typeof digits === 'string' && !/^\d+$/.test(digits))) break;
    const isUnit = typeof digits === 'number' && digits < 10;
    // `cinquenta e dois` behind the comma is 52, `cinco dois` two digits.
    text = isUnit && wordAt(tokens, at + length - 1) === 'e' ? `${text.slice(0, -1)}${digits}` : `${text}${digits}`;
    length += 1;
    const unit = values.get(wordAt(tokens, at + length + 1)) ?? 0;
    const goesOn = typeof digits === 'number' && digits >= 20 && unit > 0 && unit < 10;
    if (goesOn && wordAt(tokens, at + length) === 'e') length += 1;
  }
  return text === '' ? none : { text: `,${text}`, length };
}

/** Whether a number is said with it. */
export function isSpoken(word: string): boolean {
  return values.has(word) || halves.has(word) || commas.has(word) || word === thousand;
}

function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.text : '';
}
