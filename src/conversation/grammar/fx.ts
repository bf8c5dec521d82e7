import { rises, type Operator } from '../../domain/condition.js';
import type { E8 } from '../../domain/decimal.js';
import { isPlausible, pairNames, type Pair } from '../../domain/pair.js';
import { limitsOf } from './about.js';
import { amountsOf } from './amount.js';
import { asidesIn } from './asides.js';
import type { Doubt, FxWish, Intent, Mode } from './intent.js';
import { spelled, type NumberPiece } from './piece.js';
import { Seen } from './seen.js';

export function withNumber(
  said: Seen,
  named: readonly Pair[],
  number: NumberPiece,
  mode: Mode,
  special: Doubt | undefined,
): Intent {
  const { asides, rest } = asidesIn(said.pieces);
  const seen = new Seen(rest);
  // A number alone says nothing about money when strange words stand around it: "tenho 2 gatos".
  if (named.length === 0 && (seen.isDoubtful || seen.has('kind'))) return { is: 'unclear' };
  const pairs = named.length === 0 ? pairNames : named;
  const operator = isEither(seen) ? 'open' : seen.operator();
  if (named.length === 0 && operator === 'open') {
    const [aside] = asides;
    return aside === undefined ? { is: 'bare_amount', to: limitsOf(number, seen) } : { is: 'not_done', what: aside };
  }
  const { amounts, isTooFine } = seen.amounts(number);
  const plausible = amounts.filter((amount) => isPlausibleFor(pairs, amount));
  const moved = plausible.length === 0 ? withComma(seen, number, pairs) : undefined;
  if (plausible.length === 0 && (moved === undefined || operator === 'contradiction')) {
    if (isTooFine) return { is: 'too_fine', of: 'fx' };
    return {
      is: 'implausible',
      of: 'fx',
      pairs,
      typed: `${spelled(number)}${seen.has('centavos') ? ' centavos' : ''}`,
    };
  }
  if (operator === 'contradiction') return { is: 'unclear' };
  const wish: FxWish = {
    of: 'fx',
    pairs,
    operators: operator === 'open' ? bothSides : operator === 'reach' ? operator : [operator],
    amounts: moved === undefined ? plausible : [moved],
    doubt: seen.has('kind') ? 'kind' : seen.isDoubtful ? 'strange' : moved === undefined ? special : 'moved',
    asides,
    typed: number.text,
    mode,
  };
  return { is: 'wish', wish };
}

/** `abaixo ou acima de 5`: which of them is asked. */
function isEither(seen: Seen): boolean {
  const sides = seen.marks('operator').map(({ operator }) => rises(operator));
  const isOr = seen.pieces.some(({ text }) => /^(?:ou|or)(?: |$)/.test(text));
  return isOr && new Set(sides).size > 1 && !seen.has('falls', 'rises', 'reach', 'until');
}

export const bothSides: readonly Operator[] = ['below', 'above'];

function isPlausibleFor(pairs: readonly Pair[], amount: E8): boolean {
  return pairs.some((pair) => isPlausible(pair, amount));
}

/** `450`, `52` and `4.500,00` where 4,50, 5,20 and 4,50 are meant: the only place for the comma that makes a price of them. */
function withComma(seen: Seen, { text, isNegative }: NumberPiece, pairs: readonly Pair[]): E8 | undefined {
  const digits = text.replace(/,00?$/, '').replaceAll('.', '');
  if (isNegative || seen.has('centavos') || !/^[1-9]\d{1,3}$/.test(digits)) return undefined;
  const places = [1, 2, 3].filter((decimals) => decimals < digits.length);
  const readings = places.flatMap(
    (decimals) => amountsOf(`${digits.slice(0, -decimals)},${digits.slice(-decimals).padEnd(2, '0')}`).amounts,
  );
  const [only, ...others] = readings.filter((amount) => isPlausibleFor(pairs, amount));
  return others.length === 0 ? only : undefined;
}

export function withoutNumber(seen: Seen, pairs: readonly Pair[], isTypo: boolean): Intent {
  if (seen.hasStrangers) return { is: 'unclear' };
  if (seen.has('kind')) return pairs.length > 0 ? { is: 'price', pairs, doubt: 'kind' } : { is: 'unclear' };
  if (isTypo) return { is: 'price', pairs, doubt: 'typo' };
  const { isUp, isAsking } = seen;
  // `o dólar caiu hoje?` asks for the price; `me avisa quando o dólar cair` lacks one.
  if (isUp !== undefined && !seen.isDoubtful) return { is: 'no_amount', pairs, isUp };
  if (isOtherDay(seen) || seen.has('span', 'clock', 'unit', 'month', 'all')) return { is: 'unclear' };
  if (pairs.length > 0 && (seen.has('wishes', 'reach') || seen.does('subscribes')) && !isAsking && !seen.has('price')) {
    return { is: 'no_amount', pairs, isUp };
  }
  return pairs.length > 0 || seen.has('price') || seen.says(...priceQuestions)
    ? { is: 'price', pairs }
    : { is: 'unclear' };
}

/** Alone they ask for all prices. */
const priceQuestions =
  'quanto, quanto ta, qto, qto ta, qnto, qnt, qt, agora, now, much, custa, custam, vale, valem, right now, atual'.split(
    ', ',
  );

/** What a price will be, nobody is told. */
function isOtherDay(seen: Seen): boolean {
  return seen.has('other_time') || seen.marks('day').some(({ day }) => !('inDays' in day) || day.inDays > 0);
}
