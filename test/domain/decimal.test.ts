import { expect, test } from 'vitest';
import { decimalOf, e8, parseE8, type E8 } from '../../src/domain/decimal.js';
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
])('%j is no price', (text) => {
  expect(parseE8(text)).toBeUndefined();
  expect(() => e8(text)).toThrow(RangeError);
});

test('what a whole number could not hold exactly is refused', () => {
  expect(parseE8('90071992.54740991')).toBe(Number.MAX_SAFE_INTEGER);
  expect(parseE8('90071992.54740992')).toBeUndefined();
  expect(parseE8('999999999')).toBeUndefined();
});
