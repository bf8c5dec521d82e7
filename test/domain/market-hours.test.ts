import { describe, expect, test } from 'vitest';
import {
  brasiliaDay,
  fromBrasilia,
  isMarketOpen,
  marketDayBefore,
  marketMsSince,
} from '../../src/domain/market-hours.js';
import { hourMs, minuteMs } from '../support/moments.js';

/** `2026-09-18 11:03`, on Brasília's clock. */
function brasilia(text: string): Date {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/[- :]/).map(Number);
  return fromBrasilia({ year, month, day }, hour * hourMs + minute * minuteMs);
}

const dayMs = 24 * hourMs;

/** Weekdays of the year on which the market is closed at 15h. */
function closedWeekdays(year: number): readonly string[] {
  const closed: string[] = [];
  for (let at = Date.UTC(year, 0, 1, 18); at < Date.UTC(year + 1, 0, 1); at += dayMs) {
    const moment = new Date(at);
    if (![0, 6].includes(moment.getUTCDay()) && !isMarketOpen(moment)) closed.push(moment.toISOString().slice(5, 10));
  }
  return closed;
}

describe('the days on which B3 is closed, by its own calendars', () => {
  test.each([
    [2023, '01-01 02-20 02-21 04-07 04-21 05-01 06-08 09-07 10-12 11-02 11-15 12-25 12-29'],
    [2024, '01-01 02-12 02-13 03-29 05-01 05-30 11-15 11-20 12-24 12-25 12-31'],
    [2025, '01-01 03-03 03-04 04-18 04-21 05-01 06-19 11-20 12-24 12-25 12-31'],
    [2026, '01-01 02-16 02-17 04-03 04-21 05-01 06-04 09-07 10-12 11-02 11-20 12-24 12-25 12-31'],
  ])('%i', (year, days) => {
    // 20 November is a holiday since 2024; 1 January 2023 was a Sunday.
    const known = days.split(' ').filter((day) => year !== 2023 || day !== '01-01');
    const found = closedWeekdays(year).filter((day) => year !== 2023 || day !== '11-20');
    expect(found).toEqual(known);
  });

  test.each([
    [1961, '04-02'],
    [2000, '04-23'],
    [2019, '04-21'],
    [2038, '04-25'],
  ])('follow Easter, which in %i fell on %s', (year, easter) => {
    const goodFriday = new Date(Date.parse(`${year}-${easter}T15:00:00Z`) - 2 * dayMs);
    const corpusChristi = new Date(Date.parse(`${year}-${easter}T15:00:00Z`) + 60 * dayMs);
    expect([isMarketOpen(goodFriday), isMarketOpen(corpusChristi)]).toEqual([false, false]);
    expect(isMarketOpen(new Date(goodFriday.getTime() - dayMs))).toBe(true);
    expect(isMarketOpen(new Date(corpusChristi.getTime() - dayMs))).toBe(true);
  });
});

test.each([
  ['2026-09-18 08:59', false],
  ['2026-09-18 09:00', true],
  ['2026-09-18 18:29', true],
  ['2026-09-18 18:30', false],
  ['2026-09-19 12:00', false],
  ['2026-02-18 12:59', false], // Ash Wednesday
  ['2026-02-18 13:00', true],
  ['2026-02-18 18:29', true],
  ['2026-07-09 12:00', true], // a holiday of São Paulo alone
])('at %s the market is open: %s', (at, isOpen) => {
  expect(isMarketOpen(brasilia(at))).toBe(isOpen);
});

describe('of the time that has passed only the market’s own counts', () => {
  test.each([
    ['2026-09-18 10:00', '2026-09-18 11:30', 90],
    ['2026-09-18 18:29', '2026-09-20 23:00', 1],
    ['2026-09-18 18:00', '2026-09-21 09:30', 60],
    ['2026-09-19 12:00', '2026-09-21 09:00', 0],
    ['2026-09-04 18:00', '2026-09-08 09:10', 40], // Monday the 7th is a holiday
    ['2026-02-13 18:20', '2026-02-18 13:05', 15], // Carnival
    ['2026-09-18 12:00', '2026-09-18 11:00', 0], // a clock that went back
  ])('from %s to %s: %i min', (since, now, minutes) => {
    expect(marketMsSince(brasilia(since), brasilia(now), 1000 * hourMs)).toBe(minutes * minuteMs);
  });

  test('and no further than asked for, however long ago', () => {
    expect(marketMsSince(new Date(0), brasilia('2026-09-18 10:00'), 5 * minuteMs)).toBe(5 * minuteMs);
  });
});

test('a day of Brasília begins at three in the morning of UTC', () => {
  expect(brasiliaDay(new Date('2026-09-18T02:59:59Z'))).toEqual({ year: 2026, month: 9, day: 17 });
  expect(brasiliaDay(new Date('2026-09-18T03:00:00Z'))).toEqual({ year: 2026, month: 9, day: 18 });
});

test.each([
  ['2026-09-21 12:00', { year: 2026, month: 9, day: 18 }],
  ['2026-02-18 12:00', { year: 2026, month: 2, day: 13 }],
  ['2027-01-02 12:00', { year: 2026, month: 12, day: 30 }],
])('the market day before %s', (at, day) => {
  expect(marketDayBefore(brasiliaDay(brasilia(at)))).toEqual(day);
});
