import { describe, expect, test } from 'vitest';
import {
  defaultQuietHours,
  holdUntil,
  isQuiet,
  nightModes,
  quietEnd,
  type Holding,
  type QuietHours,
} from '../../src/domain/quiet-hours.js';
import { dayMs, friday, hourMs, later, minuteMs } from '../support/moments.js';
import { fc, seeded } from '../support/seeded.js';

const quietAt = (zone: string, hours = defaultQuietHours) =>
  Array.from({ length: 24 }, (_, hour) => later(new Date('2026-09-18T00:00:00Z'), hour * hourMs))
    .filter((at) => isQuiet(at, zone, hours))
    .map((at) => at.getUTCHours());

const zones = ['America/Sao_Paulo', 'America/Manaus', 'America/Rio_Branco', 'America/Noronha', 'Asia/Kolkata', 'UTC'];
const hour = fc.integer({ min: 0, max: 23 });
const someHours: fc.Arbitrary<QuietHours> = fc.record({ from: hour, until: hour });
const moment = fc.integer({ min: 0, max: 400 * dayMs }).map((ms) => later(friday, ms));

describe('quiet hours', () => {
  test('go from ten to seven, across midnight, where the person lives', () => {
    expect(quietAt('UTC')).toEqual([0, 1, 2, 3, 4, 5, 6, 22, 23]);
    expect(quietAt('America/Sao_Paulo')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(quietAt('America/Rio_Branco')).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test('within one day are those, their end is loud again', () => {
    expect(quietAt('UTC', { from: 13, until: 15 })).toEqual([13, 14]);
  });

  test('with equal ends are none at all', () => {
    for (const at of [0, 7, 23]) expect(quietAt('UTC', { from: at, until: at })).toEqual([]);
  });

  test('count a half hour to the hour that it is in', () => {
    expect(isQuiet(new Date('2026-09-18T09:59:59.999Z'), 'America/Sao_Paulo', defaultQuietHours)).toBe(true);
    expect(isQuiet(new Date('2026-09-18T10:00:00Z'), 'America/Sao_Paulo', defaultQuietHours)).toBe(false);
    expect(isQuiet(friday, 'America/Sao_Paulo', defaultQuietHours)).toBe(false);
  });
});

describe('the end of quiet hours', () => {
  test.each<[at: string, zone: string, hours: QuietHours, end: string]>([
    ['2026-09-19T01:00:00Z', 'America/Sao_Paulo', defaultQuietHours, '2026-09-19T10:00:00Z'], // at ten in the evening sharp
    ['2026-09-19T02:59:59.999Z', 'America/Sao_Paulo', defaultQuietHours, '2026-09-19T10:00:00Z'],
    ['2026-09-19T03:00:00Z', 'America/Sao_Paulo', defaultQuietHours, '2026-09-19T10:00:00Z'], // midnight
    ['2026-09-19T09:59:59.999Z', 'America/Sao_Paulo', defaultQuietHours, '2026-09-19T10:00:00Z'],
    ['2026-09-19T03:10:00Z', 'America/Manaus', defaultQuietHours, '2026-09-19T11:00:00Z'],
    ['2026-09-19T03:10:00Z', 'America/Rio_Branco', defaultQuietHours, '2026-09-19T12:00:00Z'],
    ['2026-09-19T00:30:00Z', 'America/Noronha', defaultQuietHours, '2026-09-19T09:00:00Z'],
    ['2026-09-18T16:30:00Z', 'America/Sao_Paulo', { from: 13, until: 15 }, '2026-09-18T18:00:00Z'],
    ['2026-12-31T23:30:00Z', 'UTC', defaultQuietHours, '2027-01-01T07:00:00Z'],
    ['2026-09-18T20:00:00Z', 'Asia/Kolkata', defaultQuietHours, '2026-09-19T01:30:00Z'], // half an hour off the hours of UTC
  ])('of %s in %s, %j: %s', (at, zone, hours, end) => {
    expect(quietEnd(new Date(at), zone, hours)).toEqual(new Date(end));
  });

  test('is the moment itself where it is not quiet', () => {
    const seven = new Date('2026-09-19T10:00:00Z');
    for (const at of [friday, seven]) expect(quietEnd(at, 'America/Sao_Paulo', defaultQuietHours)).toEqual(at);
  });

  test('is the first full hour that is not quiet, and all before it is', () => {
    fc.assert(
      fc.property(moment, fc.constantFrom(...zones), someHours, (at, zone, hours) => {
        const end = quietEnd(at, zone, hours);
        expect(isQuiet(end, zone, hours)).toBe(false);
        expect(end.getTime() - at.getTime()).toBeLessThanOrEqual(23 * hourMs);
        if (end > at) {
          const local = new Intl.DateTimeFormat('en-GB', { minute: '2-digit', second: '2-digit', timeZone: zone });
          expect(local.format(end)).toBe('00:00');
          expect(isQuiet(later(end, -1), zone, hours)).toBe(true);
        }
        for (let before = at; before < end; before = later(before, 20 * minuteMs))
          expect(isQuiet(before, zone, hours)).toBe(true);
      }),
      seeded(200),
    );
  });
});

describe('what holds an alert back', () => {
  const evening = new Date('2026-09-18T23:00:00Z'); // 20:00 in São Paulo
  const night = new Date('2026-09-19T02:00:00Z'); // 23:00
  const midnight = new Date('2026-09-19T03:00:00Z');
  const morning = new Date('2026-09-19T10:00:00Z'); // 7:00
  const someone: Holding = {
    ...{ zone: 'America/Sao_Paulo', quietHours: defaultQuietHours, night: 'hold', silencedUntil: undefined },
  };

  test.each<[what: string, now: Date, who: Partial<Holding>, held: { until: Date; why: string } | undefined]>([
    ['by day nothing', evening, {}, undefined],
    ['a held night until its end', night, {}, { until: morning, why: 'night' }],
    ['a night without sound nothing', night, { night: 'silent' }, undefined],
    ['a night with sound nothing', night, { night: 'sound' }, undefined],
    ['the first moment after a held night nothing', morning, {}, undefined],
    [
      'a silence until its end',
      evening,
      { silencedUntil: later(evening, hourMs) },
      { until: later(evening, hourMs), why: 'silence' },
    ],
    ['a silence that is just over nothing', evening, { silencedUntil: evening }, undefined],
    ['a silence that was over long ago nothing', evening, { silencedUntil: later(evening, -dayMs) }, undefined],
    [
      'a silence that ends inside a held night until the morning',
      evening,
      { silencedUntil: midnight },
      { until: morning, why: 'silence' },
    ],
    [
      'the same in a night without sound until its own end',
      evening,
      { silencedUntil: midnight, night: 'silent' },
      { until: midnight, why: 'silence' },
    ],
    [
      'a silence that outlasts the night until its own end',
      night,
      { silencedUntil: later(morning, hourMs) },
      { until: later(morning, hourMs), why: 'silence' },
    ],
    [
      'a silence that ends with the night until then',
      night,
      { silencedUntil: morning },
      { until: morning, why: 'silence' },
    ],
    [
      'a silence over in a held night: the night',
      night,
      { silencedUntil: later(night, -1) },
      { until: morning, why: 'night' },
    ],
    ['no night, held', night, { quietHours: { from: 5, until: 5 } }, undefined],
  ])('%s', (_what, now, who, held) => {
    expect(holdUntil(now, { ...someone, ...who })).toEqual(held);
  });

  test('always ends later than now, not in a silence, and in no held night', () => {
    const silence = fc.option(fc.integer({ min: -dayMs, max: 3 * dayMs }), { nil: undefined });
    const who = [moment, silence, fc.constantFrom(...zones), someHours, fc.constantFrom(...nightModes)] as const;
    fc.assert(
      fc.property(...who, (now, silencedFor, zone, quietHours, mode) => {
        const silencedUntil = silencedFor === undefined ? undefined : later(now, silencedFor);
        const held = holdUntil(now, { zone, quietHours, night: mode, silencedUntil });
        const isNight = (at: Date) => mode === 'hold' && isQuiet(at, zone, quietHours);
        const isSilent = silencedUntil !== undefined && silencedUntil > now;
        expect(held !== undefined).toBe(isSilent || isNight(now));
        if (!held) return;
        expect(held.until > now).toBe(true);
        expect(isNight(held.until)).toBe(false);
        if (silencedUntil) expect(held.until >= silencedUntil).toBe(true);
        expect(held.why).toBe(isSilent ? 'silence' : 'night');
      }),
      seeded(500),
    );
  });
});
