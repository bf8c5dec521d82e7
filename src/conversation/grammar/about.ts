import { parseE2, type E2 } from '../../domain/decimal.js';
import { readingsOf } from './amount.js';
import type { About, Limits } from './intent.js';
import { levelAmounts } from './levels.js';
import { spelled, type NumberPiece } from './piece.js';
import type { Seen } from './seen.js';

const mostDigits = 6;

/** What a sentence says of alerts that exist: `o dólar abaixo de 4`. */
export function aboutIn(seen: Seen): About {
  const [number, ...others] = seen.numbers;
  const limits = number === undefined ? levelLimits(seen) : others.length === 0 ? limitsOf(number, seen) : undefined;
  return { ...namedIn(seen), ...(limits && { limits }) };
}

/** The same without their limits. */
export function namedIn(seen: Seen): About {
  const { numbers, isUp } = seen;
  const [town] = seen.marks('town');
  return {
    all: seen.has('all'),
    numbers: numbers.flatMap(({ text, isNegative }) => (isNumber(text) && !isNegative ? [Number(text)] : [])),
    pairs: seen.pairs(),
    rain: seen.has('rain', 'rains', 'dries', 'mm', 'level'),
    ...(town && { place: town.town }),
    ...(isUp !== undefined && { isUp }),
    isVague: seen.hasStrangers,
  };
}

function isNumber(text: string): boolean {
  return text.length <= mostDigits && /^\d+$/.test(text);
}

/** What a number can mean as a price, and as rain. */
export function limitsOf(number: NumberPiece, seen: Seen): Limits {
  const { text, isNegative } = number;
  const amounts = seen.amounts(number).amounts.filter((amount) => amount > 0);
  // Centavos are money.
  const isRain = !isNegative && !seen.has('centavos');
  return { amounts, levels: isRain ? levelsOf(text) : [], typed: spelled(number) };
}

/** The plausible amounts of rain; 0 is hardly any. */
export function levelsOf(text: string): readonly E2[] {
  const levels = readingsOf(text).flatMap((decimal) => {
    const level = parseE2(decimal);
    return level === undefined ? [] : [level === 0 ? levelAmounts.any : level];
  });
  return levels.filter((level) => level >= leastLevel && level <= mostLevel);
}

const leastLevel = 10;
const mostLevel = 20_000;

function levelLimits(seen: Seen): Limits | undefined {
  const levels = seen.marks('level').map(({ level }) => levelAmounts[level]);
  return levels.length === 0 ? undefined : { amounts: [], levels, typed: '' };
}

/** Whether a reading of it has more than the two decimals that rain is kept in. */
export function isTooFine(text: string): boolean {
  return readingsOf(text).some((decimal) => parseE2(decimal) === undefined && (decimal.split('.')[1] ?? '').length > 2);
}
