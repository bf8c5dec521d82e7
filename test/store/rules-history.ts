import { operators, rearmAt, type Condition } from '../../src/domain/condition.js';
import { e8, type E8 } from '../../src/domain/decimal.js';
import type { GateState } from '../../src/domain/tick-gate.js';
import { minuteMs, secondMs } from '../support/moments.js';
import { fc } from '../support/seeded.js';

/** A quote's stamp against the latest one before it: repeated, out of order, the next poll, after a silence, after a week. */
const gapsMs = [0, -30 * secondMs, 30 * secondMs, 11 * minuteMs, 6 * 1440 * minuteMs];

export type Shape =
  | { readonly kind: 'edge'; readonly limit: number; readonly side: 'limit' | 'rearm'; readonly off: number }
  | { readonly kind: 'clear'; readonly limit: number; readonly sign: 1 | -1; readonly off: number }
  | { readonly kind: 'walk'; readonly ppm: number }
  | { readonly kind: 'jump'; readonly percent: number }
  | { readonly kind: 'agree'; readonly ppm: number };

export type Happening =
  | { readonly do: 'quote' | 'second'; readonly gapMs: number; readonly shape: Shape }
  | { readonly do: 'subscribe'; readonly chat: number; readonly condition: Condition<E8>; readonly edits: boolean }
  | {
      readonly do: 'status';
      readonly chat: number;
      readonly status: 'active' | 'paused' | 'ended';
      readonly nth: number;
    }
  | { readonly do: 'undo'; readonly chat: number };

/** What happens, and how long after the thing before, by our clock: a value is current for two minutes. */
export type Moment = { readonly afterMs: number } & Happening;

export const chatsAHistory = 6;
const limits = ['4.5', '4.5', '4.47', '4.53'].map(e8);

const condition: fc.Arbitrary<Condition<E8>> = fc.record({
  operator: fc.constantFrom(...operators),
  threshold: fc.constantFrom(...limits),
});
const chat = fc.nat({ max: chatsAHistory - 1 });
const shape: fc.Arbitrary<Shape> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('edge' as const),
      limit: fc.nat({ max: limits.length - 1 }),
      side: fc.constantFrom('limit' as const, 'rearm' as const),
      off: fc.constantFrom(-1, 0, 1),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('walk' as const), ppm: fc.integer({ min: -9000, max: 9000 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('jump' as const), percent: fc.constantFrom(-7, -3, 3, 7) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('agree' as const), ppm: fc.integer({ min: -30000, max: 30000 }) }),
  },
);
const gap = fc.oneof(
  { weight: 8, arbitrary: fc.constant(gapsMs[2] ?? 0) },
  { weight: 3, arbitrary: fc.constantFrom(...gapsMs.slice(0, 4)) },
  { weight: 1, arbitrary: fc.constantFrom(...gapsMs) },
);
/** A second price is about 0.3 % from a limit, on either side of that, or anywhere. */
const farther: fc.Arbitrary<Shape> = fc.oneof(
  fc.record({
    kind: fc.constant('clear' as const),
    limit: fc.nat({ max: limits.length - 1 }),
    sign: fc.constantFrom(-1 as const, 1 as const),
    off: fc.constantFrom(-2, -1, 0, 1, 2),
  }),
  shape,
);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 14, arbitrary: fc.record({ do: fc.constant('quote' as const), gapMs: gap, shape }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('second' as const), gapMs: gap, shape: farther }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('subscribe' as const), chat, condition, edits: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('status' as const),
      chat,
      status: fc.constantFrom('active' as const, 'paused' as const, 'ended' as const),
      nth: fc.nat({ max: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('undo' as const), chat }) },
);
const afterMs = fc.constantFrom(secondMs, 30 * secondMs, 3 * minuteMs);
const moment: fc.Arbitrary<Moment> = fc.tuple(happening, afterMs).map(([what, ms]) => ({ afterMs: ms, ...what }));

/** Every chat wishes something first, some before any quote; then anything happens. */
export const history: fc.Arbitrary<readonly Moment[]> = fc
  .tuple(
    fc.array(condition, { minLength: chatsAHistory, maxLength: chatsAHistory }),
    fc.boolean(),
    fc.array(moment, { minLength: 30, maxLength: 55 }),
  )
  .map(([wishes, knowsTheDollar, rest]) => {
    const first: Moment = { afterMs: 1, do: 'quote', gapMs: 30 * secondMs, shape: { kind: 'walk', ppm: 0 } };
    const wished = wishes.map((wish, chat): Moment => ({
      afterMs: 1,
      do: 'subscribe',
      chat,
      condition: wish,
      edits: false,
    }));
    return knowsTheDollar ? [first, ...wished, ...rest] : [...wished, ...rest];
  });

/** The value that a shape means where things stand. */
export function valueOf(shape: Shape, { last, suspects }: GateState): E8 {
  const from = last?.value ?? e8('4.5');
  switch (shape.kind) {
    case 'edge': {
      const threshold = limits[shape.limit] ?? e8('4.5');
      // Both bands lie at the same distance; the sign of `off` draws one.
      const operator = shape.off < 0 ? 'above' : 'below';
      return ((shape.side === 'limit' ? threshold : rearmAt({ operator, threshold })) + shape.off) as E8;
    }
    case 'clear':
      return (Math.round((limits[shape.limit] ?? e8('4.5')) * (1 + shape.sign * 0.003)) + shape.off) as E8;
    case 'walk':
      return Math.round(from * (1 + shape.ppm / 1_000_000)) as E8;
    case 'jump':
      // About the middle, so that a jump that is believed does not lead away from all limits for good.
      return Math.round(from * (1 + (from > e8('4.5') ? -1 : 1) * Math.abs(shape.percent / 100))) as E8;
    case 'agree':
      return Math.round((suspects.at(-1)?.value ?? e8('4.5')) * (1 + shape.ppm / 1_000_000)) as E8;
  }
}
