import type { Token } from './tokens.js';
import { everything } from './words.js';

/** Which alerts a command is about. `unclear`: something else stands there. */
export type Which =
  { readonly is: 'number'; readonly number: number } | { readonly is: 'all' | 'none' | 'several' | 'unclear' };

const fillers: ReadonlySet<string> = new Set(
  'o a os as n no nº numero aviso avisos alerta alertas de do da meu meus minha minhas the number alert alerts my por favor pf pfv please quero queria gostaria preciso pode poderia can could you i want to me eu voce vc esse este essa this'.split(
    ' ',
  ),
);
const mostDigits = 6;

/** Nothing stands there but question marks and a `por favor`. */
export function isBare(tokens: readonly Token[]): boolean {
  return tokens.every(
    ({ text }) => text === '?' || text === 'por' || text === 'favor' || text === 'pf' || text === 'please',
  );
}

export function whichOf(tokens: readonly Token[]): Which {
  const said = tokens.filter(({ kind, text }) => kind !== 'word' || !fillers.has(text));
  const [first, ...others] = said;
  if (first === undefined) return { is: 'none' };
  if (isSeveral(said)) return { is: 'several' };
  if (others.length > 0) return { is: 'unclear' };
  if (first.kind === 'word' && everything.has(first.text)) return { is: 'all' };
  const isNumber = first.kind === 'number' && first.text.length <= mostDigits && /^\d+$/.test(first.text);
  return isNumber ? { is: 'number', number: Number(first.text) } : { is: 'unclear' };
}

const joiners: ReadonlySet<string> = new Set(['e', 'and']);

/** `4, 5 e 6`, `1 tudo`: more than one is named, and nothing else. */
function isSeveral(said: readonly Token[]): boolean {
  const named = said.filter(({ text }) => !joiners.has(text));
  const isNamed = ({ kind, text }: Token) => kind === 'number' || everything.has(text);
  return named.length > 1 && named.every(isNamed) && named.some(({ kind }) => kind === 'number');
}
