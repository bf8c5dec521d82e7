import Big from 'big.js';

// Only decimal strings enter the arithmetic; a float is refused by the library itself.
Big.strict = true;

/** A price as a whole number of 10⁻⁸ of a real: exact in a JavaScript number up to 90 million reais. */
export type E8 = number & { readonly unit: '1e-8' };

/** Rain as a whole number of 10⁻² of a millimetre in one hour. */
export type E2 = number & { readonly unit: '1e-2' };

/** A value of either kind; its subject tells which. */
export type Amount = E8 | E2;

const places = { E8: 8, E2: 2 } as const;
const ones = { E8: Big('100000000'), E2: Big('100') } as const;
type Scale = keyof typeof places;

/** Reads plain decimal text (`4.4812`, no sign, no exponent). `undefined` when it is something else or finer than 10⁻⁸. */
export function parseE8(text: string): E8 | undefined {
  return parsed(text, 'E8') as E8 | undefined;
}

/** Like {@link parseE8} for rain: `undefined` when the text is finer than 10⁻². */
export function parseE2(text: string): E2 | undefined {
  return parsed(text, 'E2') as E2 | undefined;
}

/** Like {@link parseE8} for text that is known to be a price. Throws a RangeError when it is not. */
export function e8(text: string): E8 {
  return known(parseE8(text), text, 'E8');
}

/** Like {@link parseE2} for text that is known to be an amount of rain. Throws a RangeError when it is not. */
export function e2(text: string): E2 {
  return known(parseE2(text), text, 'E2');
}

/** The shortest plain decimal text of a price: `4.4812`, `5`. It can always be read back by {@link e8}. */
export function decimalOf(value: E8): string {
  return Big(String(value)).div(ones.E8).toFixed();
}

/** The shortest plain decimal text of an amount of rain: `0.5`, `12`. It can always be read back by {@link e2}. */
export function rainDecimalOf(value: E2): string {
  return Big(String(value)).div(ones.E2).toFixed();
}

function parsed(text: string, scale: Scale): number | undefined {
  if (!/^\d{1,9}(?:\.\d{1,20})?$/.test(text)) return undefined;
  const scaled = Big(text).times(ones[scale]);
  if (!scaled.eq(scaled.round(0)) || scaled.gt(String(Number.MAX_SAFE_INTEGER))) return undefined;
  return Number(scaled.toFixed(0));
}

function known<Value>(value: Value | undefined, text: string, scale: Scale): Value {
  if (value === undefined) throw new RangeError(`not a decimal of at most ${places[scale]} places: ${text}`);
  return value;
}
