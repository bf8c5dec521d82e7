import fc from 'fast-check';
import { expect, test } from 'vitest';
import { operators } from '../../src/domain/condition.js';
import type { E8 } from '../../src/domain/decimal.js';
import { pairNames, pairs } from '../../src/domain/pair.js';
import { mostDataBytes, parseTap, tapData, type Place, type Tap } from '../../src/messages/tap.js';

const id = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
const place = fc.constantFrom<Place>('list', 'here', 'alert');
const taps: fc.Arbitrary<Tap> = fc.oneof(
  fc.constantFrom(...pairNames).chain((pair) =>
    fc.record({
      verb: fc.constant('new' as const),
      pair: fc.constant(pair),
      condition: fc.record({
        operator: fc.constantFrom(...operators),
        threshold: fc.integer({ min: pairs[pair].min, max: pairs[pair].max }).map((value) => value as E8),
      }),
      from: fc.oneof(id, fc.constantFrom('also' as const, undefined)),
    }),
  ),
  fc.record({ verb: fc.constantFrom('cancel' as const, 'pause' as const, 'resume' as const), id, place }),
  fc.record({ verb: fc.constant('undo' as const), change: id, place }),
  fc.record({ verb: fc.constant('show' as const), id }),
  fc.record({ verb: fc.constant('now' as const), pair: fc.constantFrom(...pairNames) }),
  fc.record({ verb: fc.constant('erase' as const), askedAt: id }),
  fc.record({
    verb: fc.constantFrom(
      'list' as const,
      'cancel-all' as const,
      'pause-all' as const,
      'example' as const,
      'keep' as const,
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
