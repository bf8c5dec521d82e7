import Big from 'big.js';

// Only decimal strings enter the arithmetic; a float is refused by the library itself.
Big.strict = true;

/** A price as a whole number of 10⁻⁸ of a real: exact in a JavaScript number up to 90 million reais. */
export type E8 = number & { readonly unit: '1e-8' };

const one = Big('100000000');

/** Reads plain decimal text (`4.4812`, no sign, no exponent). `undefined` when it is something else or finer than 10⁻⁸. */
export function parseE8(text: string): E8 | undefined {
  if (!/^\d{1,9}(?:\.\d{1,20})?$/.test(text)) return undefined;
  const scaled = Big(text).times(one);
  if (!scaled.eq(scaled.round(0)) || scaled.gt(String(Number.MAX_SAFE_INTEGER))) return undefined;
  return Number(scaled.toFixed(0)) as E8;
}

/** Like {@link parseE8} for text that is known to be a price. Throws a RangeError when it is not. */
export function e8(text: string): E8 {
  const value = parseE8(text);
  if (value === undefined) throw new RangeError(`not a decimal of at most 8 places: ${text}`);
  return value;
}

/** The shortest plain decimal text of the value: `4.4812`, `5`. It can always be read back by {@link e8}. */
export function decimalOf(value: E8): string {
  return Big(String(value)).div(one).toFixed();
}
