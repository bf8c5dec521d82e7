import { decimalOf, rainDecimalOf, type E2, type E8 } from '../domain/decimal.js';

export type Locale = 'pt-BR' | 'en';

const noBreakSpace = '\u00a0';
const centavo = 1_000_000;
/** Quotes come with four decimals; a person's own limit is told as it was typed, with two at least. */
const quoteDecimals = 4;
const limitDecimals = 2;
const mostDecimals = 8;
const rainDecimals = 2;
const unitE8 = 100_000_000n;

/** A person's limit: `R$ 4,50`, `R$ 4,509`. It is always told whole. */
export function limitText(value: E8, locale: Locale): string {
  return brl(value, locale, limitDecimals, mostDecimals);
}

/**
 * A price: `R$ 4,4812`. Told beside a limit it takes as many decimals more as it needs to stand on the side of it where it
 * really is: 4.49996 under 4.50 must not read "4,5000".
 */
export function quoteText(value: E8, locale: Locale, beside?: E8): string {
  let decimals = quoteDecimals;
  if (beside !== undefined) {
    const side = Math.sign(value - beside);
    while (decimals < mostDecimals && Math.sign(rounded(value, decimals) - beside) !== side) decimals += 1;
  }
  return brl(rounded(value, decimals), locale, decimals, decimals);
}

/** `0,5 mm/h`, never torn apart; without its unit it can be typed back. */
export function rainText(value: E2, locale: Locale): string {
  return `${rainNumber(value, locale)}${noBreakSpace}mm/h`;
}

/** `0,5`. */
export function rainNumber(value: E2, locale: Locale): string {
  return decimalText(rainDecimalOf(value), locale, 0, rainDecimals);
}

/** How far `value` has to move to be at `limit`, as a part of `value`: `12,5%`. */
export function percentText(value: E8, limit: E8, locale: Locale): string {
  const tenths = Math.round((Math.abs(value - limit) * 1000) / value);
  return `${decimalText(`${Math.floor(tenths / 10)}.${tenths % 10}`, locale, 0, 1)}%`;
}

/** So much of a currency: `US$ 100`, `US$ 4,50`. */
export function amountText(amount: E8, symbol: string, locale: Locale): string {
  const decimal = decimalOf(amount);
  const least = decimal.includes('.') ? limitDecimals : 0;
  return `${symbol}${noBreakSpace}${decimalText(decimal, locale, least, mostDecimals)}`;
}

/** What `amount` of a currency costs in reais, to the centavo: `R$ 514,34`. Exact in whole numbers of any size. */
export function productText(amount: E8, price: E8, locale: Locale): string {
  return hundredths('R$', BigInt(amount) * BigInt(price), unitE8 * unitE8, locale);
}

/** How much of a currency `amount` reais buy, to the hundredth: `US$ 19,44`. */
export function quotientText(amount: E8, price: E8, symbol: string, locale: Locale): string {
  return hundredths(symbol, BigInt(amount), BigInt(price), locale);
}

/** The distance in whole centavos, rounded. */
export function centavosBetween(value: E8, limit: E8): number {
  return Math.round(Math.abs(value - limit) / centavo);
}

export function wholeText(value: number, locale: Locale): string {
  return decimalText(String(value), locale, 0, 0);
}

function brl(value: E8, locale: Locale, least: number, most: number): string {
  return `R$${noBreakSpace}${decimalText(decimalOf(value), locale, least, most)}`;
}

/** The quotient rounded to two decimals, half away from nothing. */
function hundredths(symbol: string, dividend: bigint, divisor: bigint, locale: Locale): string {
  const found = (dividend * 200n + divisor) / (divisor * 2n);
  const decimal = `${found / 100n}.${String(found % 100n).padStart(2, '0')}`;
  return `${symbol}${noBreakSpace}${decimalText(decimal, locale, limitDecimals, limitDecimals)}`;
}

/** Half away from nothing, in whole numbers. */
function rounded(value: E8, decimals: number): E8 {
  const unit = 10 ** (mostDecimals - decimals);
  const rest = value % unit;
  return (value - rest + (rest * 2 >= unit ? unit : 0)) as E8;
}

const formats = new Map<string, Intl.NumberFormat>();

/** `Intl` reads decimal text exactly; it never becomes a float here. */
function decimalText(decimal: string, locale: Locale, least: number, most: number): string {
  const key = `${locale} ${least} ${most}`;
  const kept = formats.get(key);
  const format = kept ?? new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most });
  if (kept === undefined) formats.set(key, format);
  return format.format(decimal as `${number}`);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const mostTown = 40;

/** No town's name is longer. */
export function clipped(place: string): string {
  return place.length > mostTown ? `${place.slice(0, mostTown - 1)}…` : place;
}
