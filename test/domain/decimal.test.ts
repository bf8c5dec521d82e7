import { expect, test } from 'vitest';
import { decimalOf, e2, e8, parseE2, parseE8, rainDecimalOf, type E2, type E8 } from '../../src/domain/decimal.js';
import { fc, seeded } from '../support/seeded.js';

const digits = (most: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: most }).map((all) => all.join(''));
const price = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }) as fc.Arbitrary<E8>;

test('every price can be written and read back as it was', () => {
  fc.assert(
    fc.property(price, (value) => {
      expect(e8(decimalOf(value))).toBe(value);
      expect(decimalOf(value)).toMatch(/^\d+(?:\.\d{0,7}[1-9])?$/);
    }),
    seeded(2000),
  );
});

test('up to eight places are read exactly, digit for digit, whatever a float would make of them', () => {
  fc.assert(
    fc.property(fc.nat({ max: 90_000_000 }), digits(8), (whole, places) => {
      const text = places === '' ? String(whole) : `${whole}.${places}`;
      const exact = BigInt(whole) * 100_000_000n + BigInt(places.padEnd(8, '0') || '0');
      expect(parseE8(text)).toBe(Number(exact));
    }),
    seeded(2000),
  );
});

test('zeros behind the eighth place change nothing, other digits are refused and never rounded', () => {
  expect(parseE8('4.481200000000')).toBe(448_120_000);
  expect(parseE8('4.481200001')).toBeUndefined();
  expect(parseE8('0.000000009')).toBeUndefined();
});

test.each([
  '',
  ' ',
  '.',
  '4.',
  '.5',
  '-4.5',
  '+4.5',
  '4,5',
  '1e3',
  '4.5 ',
  '0x10',
  'NaN',
  'Infinity',
  '٤',
  '4.5\n',
  '1_000',
])('%j is neither a price nor rain', (text) => {
  expect(parseE8(text)).toBeUndefined();
  expect(parseE2(text)).toBeUndefined();
  expect(() => e8(text)).toThrow(RangeError);
  expect(() => e2(text)).toThrow(RangeError);
});

test('what a whole number could not hold exactly is refused', () => {
  expect(parseE8('90071992.54740991')).toBe(Number.MAX_SAFE_INTEGER);
  expect(parseE8('90071992.54740992')).toBeUndefined();
  expect(parseE8('999999999')).toBeUndefined();
});

test('rain is read to the hundredth of a millimetre: finer text is refused, never rounded', () => {
  expect([parseE2('0.5'), parseE2('12'), parseE2('0.01'), parseE2('2.10'), parseE2('0')]).toEqual([
    50, 1200, 1, 210, 0,
  ]);
  expect(parseE2('0.500000')).toBe(50);
  for (const text of ['0.005', '0.501', '1.999', '0.0000001']) expect(parseE2(text)).toBeUndefined();
  expect(e2('0.29')).toBe(29); // 28.999… as a float
});

test('every amount of rain can be written and read back as it was', () => {
  expect([0, 1, 10, 50, 100, 1234].map((rain) => rainDecimalOf(rain as E2))).toEqual([
    ...['0', '0.01', '0.1', '0.5', '1', '12.34'],
  ]);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }) as fc.Arbitrary<E2>, (rain) => {
      expect(e2(rainDecimalOf(rain))).toBe(rain);
      expect(rainDecimalOf(rain)).toMatch(/^\d+(?:\.\d?[1-9])?$/);
    }),
    seeded(1000),
  );
});

test('what a whole number could not hold exactly is no rain either', () => {
  expect(parseE2('999999999.99')).toBe(99_999_999_999);
  expect(parseE2('9999999999')).toBeUndefined();
});
