import type { Rest } from './command.js';
import { everything } from './words.js';

/** Which alerts a command is about. `unclear`: something else stands there. */
export type Which =
  { readonly is: 'number'; readonly number: number } | { readonly is: 'all' | 'none' | 'several' | 'unclear' };

const fillers: ReadonlySet<string> = new Set(
  'o a os as n no nº numero aviso avisos alerta alertas de do da meu meus minha minhas the number alert alerts my'.split(
    ' ',
  ),
);
const mostDigits = 6;

export function whichOf({ tokens }: Rest): Which {
  const said = tokens.filter(({ kind, text }) => kind !== 'word' || !fillers.has(text));
  const [first, ...others] = said;
  if (first === undefined) return { is: 'none' };
  if (said.every(({ kind }) => kind === 'number') && others.length > 0) return { is: 'several' };
  if (others.length > 0) return { is: 'unclear' };
  if (first.kind === 'word' && everything.has(first.text)) return { is: 'all' };
  const isNumber = first.kind === 'number' && first.text.length <= mostDigits && /^\d+$/.test(first.text);
  return isNumber ? { is: 'number', number: Number(first.text) } : { is: 'unclear' };
}
