import { parseE8, type E8 } from '../../domain/decimal.js';

/** What a number can mean. `isTooFine`: a reading has more decimals than we keep. */
export interface Amounts {
  readonly amounts: readonly E8[];
  readonly isTooFine: boolean;
}

/** All that a typed number can mean: `4,5` one thing, `4.500` two (four and a half, or four thousand five hundred). */
export function amountsOf(text: string): Amounts {
  const decimals = readingsOf(text);
  const amounts = decimals.map(parseE8).filter((amount) => amount !== undefined);
  const isTooFine = decimals.some(
    (decimal) => (decimal.split('.')[1] ?? '').length > 8 && parseE8(decimal) === undefined,
  );
  return { amounts, isTooFine };
}

/** A number of centavos as reais; `undefined` when it is finer than we keep. */
export function centavos(amount: E8): E8 | undefined {
  return amount % 100 === 0 ? ((amount / 100) as E8) : undefined;
}

/**
 * The plain decimals that a text of digits, points and commas can be read as. The last of two kinds of separator is the decimal one;
 * one separator with three digits behind it may be either.
 */
export function readingsOf(text: string): readonly string[] {
  const parts = text.split(/[.,]/);
  const separators = Array.from(text).filter((char) => char === '.' || char === ',');
  const last = separators.at(-1);
  if (last === undefined) return [plain(text, '')];
  const decimal = plain(parts.slice(0, -1).join(''), parts.at(-1) ?? '');
  const thousands = plain(parts.join(''), '');
  if (separators.length === 1) {
    return isGrouped(parts) && !parts[0]?.startsWith('0') ? [decimal, thousands] : [decimal];
  }
  if (separators.every((separator) => separator === last)) return isGrouped(parts) ? [thousands] : [];
  const isMixed = separators.slice(0, -1).every((separator) => separator !== last);
  return isMixed && isGrouped(parts.slice(0, -1)) ? [decimal] : [];
}

/** One to three digits, then groups of three. */
function isGrouped([first = '', ...others]: readonly string[]): boolean {
  return first.length >= 1 && first.length <= 3 && others.every((part) => part.length === 3);
}

function plain(whole: string, fraction: string): string {
  let from = 0;
  while (from < whole.length - 1 && whole[from] === '0') from += 1;
  const digits = whole.slice(from) || '0';
  return fraction === '' ? digits : `${digits}.${fraction}`;
}
