import { isPlausible } from '../../domain/pair.js';
import type { Conversion } from './intent.js';
import type { Piece } from './piece.js';
import { isMoneyWord } from './pieces.js';
import type { Seen } from './seen.js';

const quantity: ReadonlySet<string> = new Set('quanto quanta quantos quantas how much'.split(' '));
const into: ReadonlySet<string> = new Set('em in to para pra'.split(' '));
const signs: ReadonlySet<string> = new Set(['usd', '$']);

/** A sum that is asked about: so much of a currency, and no limit. */
export function conversionIn(seen: Seen): Conversion | undefined {
  const [number, ...others] = seen.numbers;
  if (number === undefined || others.length > 0 || isLimit(seen)) return undefined;
  if (seen.hasStrangers && !isAskedInReais(seen)) return undefined;
  const { pieces } = seen;
  const amounts = seen.amounts(number).amounts.filter((amount) => amount > 0);
  if (amounts.length === 0) return undefined;
  const at = pieces.indexOf(number);
  const isAsked = seen.has('convert') || pieces.some(({ text }) => quantity.has(text));
  const unit = pieces.slice(at + 1).find((piece) => !isLink(piece));
  const [pair, ...more] = seen.pairs();
  if (pair === undefined || more.length > 0) return undefined;
  if (isPair(unit) || signs.has(pieces[at - 1]?.text ?? '')) {
    const isSum =
      unit !== undefined && /s$|^usd$/.test(unit.text) && !amounts.some((amount) => isPlausible(pair, amount));
    return isAsked || isSum ? { pair, amounts, to: 'reais' } : undefined;
  }
  if (!isMoneyWord(unit) && pieces[at - 1]?.text !== 'r') return undefined;
  const currency = pieces.findIndex((piece, place) => place > at && isPair(piece));
  if (currency < 0) return undefined;
  return isAsked || into.has(pieces[currency - 1]?.text ?? '') ? { pair, amounts, to: 'currency' } : undefined;
}

/** `paguei 12,99 dólares na loja, quanto dá em reais`: the story changes nothing. */
function isAskedInReais(seen: Seen): boolean {
  return seen.has('convert') && seen.pieces.some(({ text }) => quantity.has(text));
}

function isLimit(seen: Seen): boolean {
  return (['operator', 'reach', 'falls', 'rises', 'until'] as const).some((is) => seen.has(is));
}

const isPair = (piece: Piece | undefined) => piece?.is === 'mark' && piece.mark.is === 'pair';

/** What may stand between a number and its currency: `50 centavos de dólar`. */
const isLink = (piece: Piece) => piece.is === 'mark' && (piece.text === 'de' || piece.mark.is === 'centavos');
