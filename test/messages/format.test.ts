import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountsOf, readingsOf } from '../../src/conversation/grammar/amount.js';
import { e2, e8, parseE2, type E2, type E8 } from '../../src/domain/decimal.js';
import { isPlausible } from '../../src/domain/pair.js';
import {
  centavosBetween,
  limitText,
  percentText,
  quoteText,
  rainText,
  type Locale,
} from '../../src/messages/format.js';
import { ageOf, civil, dayOf, isSameClock } from '../../src/messages/moment.js';

const codePoints = (text: string) => Array.from(text, (char) => char.codePointAt(0));
const seed = Number(process.env['LIMIAR_SEED'] ?? 20260918);
const price = fc.integer({ min: 100_000_000, max: 2_500_000_000 }).map((value) => value as E8);
const locale = fc.constantFrom<Locale>('pt-BR', 'en');

describe('money', () => {
  test.each<[string, string, Locale]>([
    ['4.5', 'R$\u00a04,50', 'pt-BR'],
    ['5', 'R$\u00a05,00', 'pt-BR'],
    ['4.509', 'R$\u00a04,509', 'pt-BR'],
    ['4.49999999', 'R$\u00a04,49999999', 'pt-BR'],
    ['1234.56', 'R$\u00a01.234,56', 'pt-BR'],
    ['4.5', 'R$\u00a04.50', 'en'],
    ['1234.56', 'R$\u00a01,234.56', 'en'],
  ])('a limit of %s is told whole as %s', (value, told, language) => {
    expect(codePoints(limitText(e8(value), language))).toEqual(codePoints(told));
  });

  test.each<[value: string, beside: string | undefined, told: string]>([
    ['4.4812', undefined, '4,4812'],
    ['4.5', undefined, '4,5000'],
    ['4.48125', undefined, '4,4813'],
    ['4.48124999', undefined, '4,4812'],
    ['4.49996', undefined, '4,5000'],
    ['4.49996', '4.5', '4,49996'],
    ['4.49999999', '4.5', '4,49999999'],
    ['4.50000001', '4.5', '4,50000001'],
    ['4.5', '4.5', '4,5000'],
    ['4.4812', '4.5', '4,4812'],
    ['4.50006', '4.50007', '4,50006'],
    ['4.99999999', '5.5', '5,0000'],
  ])('a price of %s beside %s reads %s', (value, beside, told) => {
    const text = quoteText(e8(value), 'pt-BR', beside === undefined ? undefined : e8(beside));
    expect(codePoints(text)).toEqual(codePoints(`R$\u00a0${told}`));
  });

  test('a price is told on the side of the limit where it is', () => {
    const near = fc.tuple(price, fc.integer({ min: -20_000, max: 20_000 }));
    fc.assert(
      fc.property(near, ([limit, off]) => {
        const value = (limit + off) as E8;
        const [told] = amountsOf(quoteText(value, 'pt-BR', limit).slice(3)).amounts;
        expect(Math.sign((told ?? 0) - limit)).toBe(Math.sign(off));
      }),
      { numRuns: 5_000, seed },
    );
  });

  test('a number in a text, typed back, means the same', () => {
    fc.assert(
      fc.property(price, locale, (value, language) => {
        for (const pair of ['USD-BRL', 'EUR-BRL'] as const) {
          if (!isPlausible(pair, value)) continue;
          const { amounts } = amountsOf(limitText(value, language).slice(3));
          expect(amounts.filter((amount) => isPlausible(pair, amount))).toEqual([value]);
        }
      }),
      { numRuns: 5_000, seed },
    );
  });
});

describe('rain', () => {
  test.each<[string, string, Locale]>([
    ['0.5', '0,5\u00a0mm/h', 'pt-BR'],
    ['10', '10\u00a0mm/h', 'pt-BR'],
    ['12.35', '12,35\u00a0mm/h', 'pt-BR'],
    ['0.01', '0,01\u00a0mm/h', 'pt-BR'],
    ['0', '0\u00a0mm/h', 'pt-BR'],
    ['0.5', '0.5\u00a0mm/h', 'en'],
  ])('%s is told as %s', (value, told, language) => {
    expect(codePoints(rainText(e2(value), language))).toEqual(codePoints(told));
  });

  test('a number in a text, typed back, means the same', () => {
    const rain = fc.integer({ min: 10, max: 20_000 }).map((value) => value as E2);
    fc.assert(
      fc.property(rain, locale, (value, language) => {
        const typed = rainText(value, language).replace('\u00a0mm/h', '');
        expect(readingsOf(typed).map(parseE2)).toContain(value);
      }),
      { numRuns: 5_000, seed },
    );
  });
});

test.each([
  ['5.1434', '4.5', '12,5%', 64],
  ['4.5', '4.5', '0%', 0],
  ['5', '5.5', '10%', 50],
  ['5.0001', '5', '0%', 0],
  ['5.005', '5', '0,1%', 1],
])('from %s to %s is %s, %i centavos', (value, limit, percent, centavos) => {
  expect(percentText(e8(value), e8(limit), 'pt-BR')).toBe(percent);
  expect(centavosBetween(e8(value), e8(limit))).toBe(centavos);
});

describe('time', () => {
  const at = (text: string) => new Date(text);

  test.each([
    ['2026-09-18T14:03:00Z', 'America/Sao_Paulo', { day: 18, hour: 11, minute: 3, weekday: 5 }],
    ['2026-09-18T02:30:00Z', 'America/Sao_Paulo', { day: 17, hour: 23, minute: 30, weekday: 4 }],
    ['2026-09-18T03:00:00Z', 'America/Sao_Paulo', { day: 18, hour: 0, minute: 0, weekday: 5 }],
    ['2026-09-18T14:03:00Z', 'America/Rio_Branco', { day: 18, hour: 9, minute: 3, weekday: 5 }],
    ['2026-09-18T14:03:00Z', 'America/Noronha', { day: 18, hour: 12, minute: 3, weekday: 5 }],
  ])('%s in %s', (moment, zone, expected) => {
    expect(civil(at(moment), zone)).toMatchObject(expected);
  });

  test.each([
    ['2026-09-18T03:00:00Z', 'today'],
    ['2026-09-19T02:59:00Z', 'today'],
    ['2026-09-18T02:59:00Z', 'yesterday'],
    ['2026-09-19T03:00:00Z', 'tomorrow'],
    ['2026-09-16T14:00:00Z', 'other'],
    ['2025-09-18T14:00:00Z', 'other'],
  ])('%s is %s for who reads at 11h03 in São Paulo', (moment, day) => {
    expect(dayOf(at(moment), { now: at('2026-09-18T14:03:00Z'), zone: 'America/Sao_Paulo' })).toBe(day);
  });

  test.each([
    ['America/Sao_Paulo', 'America/Recife', true],
    ['America/Sao_Paulo', 'America/Manaus', false],
    ['America/Noronha', 'America/Sao_Paulo', false],
    ['America/Manaus', 'America/Manaus', true],
  ])('the clocks of %s and %s show the same: %s', (one, other, same) => {
    expect(isSameClock(one, other, at('2026-09-18T14:03:00Z'))).toBe(same);
  });

  test.each([
    [-30, 0, 'now'],
    [59, 0, 'now'],
    [60, 1, 'minute'],
    [3599, 59, 'minute'],
    [3600, 1, 'hour'],
    [47 * 3600, 47, 'hour'],
    [48 * 3600, 2, 'day'],
  ])('%i seconds are %i × %s', (seconds, count, unit) => {
    const now = at('2026-09-18T14:03:00Z');
    expect(ageOf(new Date(now.getTime() - seconds * 1000), now)).toEqual({ count, unit });
  });
});
