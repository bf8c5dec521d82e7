import { describe, expect, test } from 'vitest';
import { cellOf, parseCell, pointOf } from '../../src/domain/cell.js';
import { fc, seeded } from '../support/seeded.js';

/** Decimal text of a coordinate within ±`most`, with any number of decimals, ties among them. */
const coordinate = (most: number): fc.Arbitrary<string> => {
  const decimals = fc.oneof(
    fc.constantFrom('', '.5', '.05', '.15', '.95', '.050', '.049999999999999999', '.0500000000000000001', '.0', '.00'),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 18 }).map((digits) => `.${digits.join('')}`),
  );
  return fc
    .tuple(fc.boolean(), fc.integer({ min: 0, max: most - 1 }), decimals)
    .map(([isNegative, whole, rest]) => `${isNegative ? '-' : ''}${whole}${rest}`);
};
const latitude = coordinate(90);
const longitude = coordinate(180);

/** Units of 10⁻¹⁸ of a degree: exact. */
function exact(text: string): bigint {
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const size = BigInt(whole + decimals.padEnd(20, '0'));
  return sign === '' ? size : -size;
}
const tenth = 10n ** 19n;

describe('the cell of a point', () => {
  test.each([
    ['-23.5505', '-46.6333', '-23.6,-46.6'],
    ['-23.96', '-46.33', '-24.0,-46.3'],
    ['-23.55', '-46.65', '-23.6,-46.7'], // half away from zero, also where a float is a little less
    ['23.55', '46.65', '23.6,46.7'],
    ['-23.5499999999999999999', '-46.6500000000000000001', '-23.5,-46.7'],
    ['0.05', '-0.05', '0.1,-0.1'],
    ['-0.04', '0.049', '0.0,0.0'],
    ['-0', '-0.0', '0.0,0.0'],
    ['-8', '-34.9', '-8.0,-34.9'],
    ['-9.95', '99.96', '-10.0,100.0'],
    ['90', '180', '90.0,180.0'],
    ['-90.0', '-180.000', '-90.0,-180.0'],
    ['-89.95', '179.95', '-90.0,180.0'],
  ])('%s, %s is %s', (south, west, cell) => {
    expect(cellOf(south, west)).toBe(cell);
  });

  test.each([
    ['90.05', '0'],
    ['0', '180.05'],
    ['91', '0'],
    ['0', '-181'],
    ['999', '0'],
    ['1000', '0'],
    ...[
      '1e1',
      '1E-7',
      '-1.5e-7',
      '.5',
      '5.',
      '+5',
      '--5',
      '',
      ' ',
      ' 5',
      '5 ',
      '5,5',
      '5\n',
      'NaN',
      'Infinity',
      '0x5',
      '٤',
      '1_0',
    ].flatMap((text) => [
      [text, '0'],
      ['0', text],
    ]),
  ])('%j, %j is no point', (south, west) => {
    expect(cellOf(south, west)).toBeUndefined();
  });

  test('lies within 0.05° of it, away from zero where two are as near, never as -0.0, and is its own cell', () => {
    fc.assert(
      fc.property(latitude, longitude, (south, west) => {
        const cell = cellOf(south, west);
        if (cell === undefined) throw new Error(`no cell of ${south},${west}`);
        const point = pointOf(cell);
        expect(cell).toMatch(/^-?\d{1,2}\.\d,-?\d{1,3}\.\d$/);
        expect(cell).not.toMatch(/-0\.0/);
        expect(cellOf(point.latitude, point.longitude)).toBe(cell);
        expect(parseCell(cell)).toBe(cell);
        for (const [given, rounded] of [
          [south, point.latitude],
          [west, point.longitude],
        ] as const) {
          const size = (value: bigint) => (value < 0n ? -value : value);
          const off = size(exact(rounded)) - size(exact(given));
          expect(off * 2n).toBeLessThanOrEqual(tenth);
          expect(off * 2n).toBeGreaterThan(-tenth);
          expect(exact(rounded) * exact(given)).toBeGreaterThanOrEqual(0n);
        }
      }),
      seeded(3000),
    );
  });
});

describe('a cell that is read', () => {
  test.each(['-23.6,-46.6', '0.0,0.0', '90.0,-180.0'])('%s is one', (text) => {
    expect(parseCell(text)).toBe(text);
  });

  test.each([
    '',
    ',',
    '-23.6',
    '-23.6,',
    '-23.6,-46.6,',
    '-23.6,-46.6,1',
    '-23.60,-46.6',
    '-23,-46.6',
    '-0.0,1.0',
    '1.0,-0.0',
    '023.6,1.0',
    ' 1.0,1.0',
    '1.0, 1.0',
    '90.1,0.0',
    '1e1,0.0',
  ])('%j is none, for only one text stands for a place', (text) => {
    expect(parseCell(text)).toBeUndefined();
  });
});
