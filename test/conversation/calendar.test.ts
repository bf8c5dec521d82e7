import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOf, momentOf, nextHour, overAt } from '../../src/conversation/calendar.js';
import type { Day, Duration } from '../../src/conversation/grammar/intent.js';
import { civil } from '../../src/messages/moment.js';
import { friday, hourMs, minuteMs } from '../support/moments.js';

const saoPaulo = 'America/Sao_Paulo';
const manaus = 'America/Manaus';

describe('a day ends at the next midnight of the chat’s zone; it is Friday, 18 September', () => {
  test.each<[string, Day, string, string | undefined]>([
    ['today', { inDays: 0 }, saoPaulo, '2026-09-19T03:00Z'],
    ['today in Manaus', { inDays: 0 }, manaus, '2026-09-19T04:00Z'],
    ['Friday is today', { weekday: 5 }, saoPaulo, '2026-09-19T03:00Z'],
    ['Thursday is next week', { weekday: 4 }, saoPaulo, '2026-09-25T03:00Z'],
    ['in three days', { inDays: 3 }, saoPaulo, '2026-09-22T03:00Z'],
    ['the 18th is today', { day: 18 }, saoPaulo, '2026-09-19T03:00Z'],
    ['the 17th is next month', { day: 17 }, saoPaulo, '2026-10-18T03:00Z'],
    ['the 31st is the next month that has one', { day: 31 }, saoPaulo, '2026-11-01T03:00Z'],
    ['18/09 is today', { day: 18, month: 9 }, saoPaulo, '2026-09-19T03:00Z'],
    ['25/12', { day: 25, month: 12 }, saoPaulo, '2026-12-26T03:00Z'],
    ['10/02 is next year', { day: 10, month: 2 }, saoPaulo, '2027-02-11T03:00Z'],
    ['17/09 is past', { day: 17, month: 9 }, saoPaulo, undefined],
    ['31/02 does not exist', { day: 31, month: 2 }, saoPaulo, undefined],
    ['29/02 is more than a year away', { day: 29, month: 2 }, saoPaulo, undefined],
    ['yesterday is past', { inDays: -1 }, saoPaulo, undefined],
    ['in 400 days is too far', { inDays: 400 }, saoPaulo, undefined],
  ])('%s', (_name, day, zone, ends) => {
    expect(endOf(day, friday, zone)).toEqual(ends === undefined ? undefined : new Date(ends));
  });
});

describe('how long a silence lasts', () => {
  test.each<[string, Duration, string | undefined]>([
    ['2 hours', { ms: 2 * hourMs }, '2026-09-18T16:03Z'],
    ['today', { until: { inDays: 0 } }, '2026-09-19T03:00Z'],
    ['until tomorrow: its morning', { until: { inDays: 1 } }, '2026-09-19T10:00Z'],
    ['until Monday: its morning', { until: { weekday: 1 } }, '2026-09-21T10:00Z'],
    ['until 14h', { untilHour: 14, minute: 0 }, '2026-09-18T17:00Z'],
    ['until 11h03, which it is now: tomorrow', { untilHour: 11, minute: 3 }, '2026-09-19T14:03Z'],
    ['until 7h30: tomorrow', { untilHour: 7, minute: 30 }, '2026-09-19T10:30Z'],
    ['no time at all', { ms: 0 }, undefined],
    ['two years', { ms: 730 * 24 * hourMs }, undefined],
  ])('%s', (_name, duration, over) => {
    expect(overAt(duration, friday, saoPaulo, 7)).toEqual(over === undefined ? undefined : new Date(over));
  });
});

test('the clock on the wall shows the hour that was meant, in any zone, also beside a change of its clocks', () => {
  const zones = [saoPaulo, manaus, 'America/Noronha', 'America/New_York', 'Europe/Lisbon', 'Asia/Kolkata', 'UTC'];
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: 20_000, max: 22_000 }),
      fc.integer({ min: 0, max: 23 }),
      (zone, day, hour) => {
        const at = momentOf(day, zone, hour);
        const shown = civil(at, zone);
        const before = civil(new Date(at.getTime() - minuteMs), zone);
        const isSkipped = before.hour === hour - 1 && shown.hour === hour + 1; // the clocks are put forward then
        if (!isSkipped) expect([shown.dayNumber, shown.hour, shown.minute]).toEqual([day, hour, 0]);
        const next = nextHour(hour, 0, at, zone).getTime() - at.getTime();
        expect(next).toBeGreaterThan(0);
        expect(next).toBeLessThanOrEqual(26 * hourMs + minuteMs);
      },
    ),
    { numRuns: 2_000, seed: Number(process.env['LIMIAR_SEED'] ?? 20260918) },
  );
});
