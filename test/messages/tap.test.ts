import fc from 'fast-check';
import { expect, test } from 'vitest';
import { operators } from '../../src/domain/condition.js';
import type { Cell } from '../../src/domain/cell.js';
import type { E2, E8 } from '../../src/domain/decimal.js';
import { pairNames, pairs } from '../../src/domain/pair.js';
import { nightModes } from '../../src/domain/quiet-hours.js';
import { mostDataBytes, parseTap, tapData, type Place, type Tap } from '../../src/messages/tap.js';

const id = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
const place = fc.constantFrom<Place>('list', 'here', 'alert');
/** Telegram numbers messages in 32 bits. */
const from = fc.oneof(fc.integer({ min: 1, max: 2 ** 31 - 1 }), fc.constantFrom('also' as const, undefined));
const lives = fc.record(
  {
    once: fc.constant(true as const),
    endsAt: fc.integer({ min: 1, max: 40_000_000 }).map((minutes) => new Date(minutes * 60_000)),
  },
  { requiredKeys: [] },
);
const tenths = (most: number) => fc.integer({ min: 1, max: most * 10 }).map((value) => (value / 10).toFixed(1));
const cell = fc.tuple(tenths(90), tenths(180)).map(([south, west]) => `-${south},-${west}` as Cell);
const level = fc.record({
  operator: fc.constantFrom('above' as const, 'at_least' as const),
  threshold: fc.integer({ min: 1, max: 20_000 }).map((value) => value as E2),
});
const nth = fc.integer({ min: 1, max: 99 });
const taps: fc.Arbitrary<Tap> = fc.oneof(
  fc
    .tuple(
      lives,
      fc.record({
        verb: fc.constant('rain' as const),
        condition: level,
        at: fc.option(fc.record({ cell, nth }), { nil: undefined }),
        from,
      }),
    )
    .map(([one, other]) => ({ ...one, ...other })),
  fc.record({
    verb: fc.constant('level' as const),
    condition: level,
    from: fc.option(fc.integer({ min: 1, max: 2 ** 31 }), { nil: undefined }),
  }),
  fc.record({ verb: fc.constant('at' as const), nth, cell, state: fc.constantFrom('SP', 'AC', undefined) }),
  fc.record({ verb: fc.constant('limit' as const), id, threshold: id, place }),
  fc.record({
    verb: fc.constantFrom('cancel-these' as const, 'pause-these' as const),
    ids: fc.array(fc.integer({ min: 1, max: 999_999 }), { minLength: 1, maxLength: 6 }),
  }),
  fc.record({
    verb: fc.constant('silence' as const),
    id: fc.option(id, { nil: undefined }),
    minutes: fc.oneof(fc.integer({ min: 1, max: 600_000 }), fc.constant('morning' as const)),
    place,
  }),
  fc.record({ verb: fc.constant('night' as const), mode: fc.constantFrom(...nightModes), place }),
  fc.constantFrom(...pairNames).chain((pair) =>
    fc
      .tuple(
        lives,
        fc.record({
          verb: fc.constant('new' as const),
          pair: fc.constant(pair),
          condition: fc.record({
            operator: fc.constantFrom(...operators),
            threshold: fc.integer({ min: pairs[pair].min, max: pairs[pair].max }).map((value) => value as E8),
          }),
          from,
        }),
      )
      .map(([one, other]) => ({ ...one, ...other })),
  ),
  fc.record({
    verb: fc.constantFrom('cancel' as const, 'pause' as const, 'resume' as const, 'edit' as const),
    id,
    place,
  }),
  fc.record({ verb: fc.constant('undo' as const), change: id, place }),
  fc.record({ verb: fc.constantFrom('show' as const, 'why' as const, 'sky' as const), id }),
  fc.record({ verb: fc.constant('now' as const), pair: fc.constantFrom(...pairNames) }),
  fc.record({ verb: fc.constant('erase' as const), askedAt: id }),
  fc.record({
    verb: fc.constantFrom(
      'list' as const,
      'cancel-all' as const,
      'pause-all' as const,
      'example' as const,
      'keep' as const,
      'rain-wish' as const,
      'unsilence' as const,
    ),
  }),
);
const seed = Number(process.env['LIMIAR_SEED'] ?? 20260918);

test('every button comes back as what it was, within 64 bytes', () => {
  fc.assert(
    fc.property(taps, (tap) => {
      const data = tapData(tap);
      expect(Buffer.byteLength(data)).toBeLessThanOrEqual(mostDataBytes);
      expect(parseTap(data)).toEqual(tap);
    }),
    { numRuns: 5_000, seed },
  );
});

test('data with one character changed is another button of ours or none', () => {
  const changed = fc.tuple(taps, fc.nat(63), fc.string({ minLength: 0, maxLength: 2, unit: 'binary' }));
  fc.assert(
    fc.property(changed, ([tap, at, other]) => {
      const data = tapData(tap);
      const forged = data.slice(0, at) + other + data.slice(at + 1);
      const read = parseTap(forged);
      if (read !== undefined) expect(tapData(read)).toBe(forged);
    }),
    { numRuns: 5_000, seed },
  );
});
