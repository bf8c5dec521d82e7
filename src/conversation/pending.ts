import { z } from 'zod';
import { parseCell } from '../domain/cell.js';
import type { E2 } from '../domain/decimal.js';
import { parseTap, type Tap } from '../messages/tap.js';
import { leastRain, mostRain } from './rain-level.js';

const Cell = z.string().transform((text, context) => {
  const cell = parseCell(text);
  if (cell !== undefined) return cell;
  context.addIssue('no cell');
  return z.NEVER;
});
const Level = z
  .int()
  .min(leastRain)
  .max(mostRain)
  .transform((value) => value as E2);
const Town = z.object({
  name: z.string(),
  town: z.string(),
  state: z.string().exactOptional(),
  cell: Cell,
  zone: z.string(),
});
const PlaceSaid = z.discriminatedUnion('is', [
  z.object({ is: z.literal('here') }),
  z.object({
    is: z.literal('town'),
    query: z.object({ name: z.string(), state: z.string().exactOptional() }),
    towns: z.array(Town).readonly(),
    isNear: z.literal(true).exactOptional(),
  }),
]);
const Day = z.union([
  z.object({ weekday: z.literal([0, 1, 2, 3, 4, 5, 6]) }),
  z.object({ inDays: z.int() }),
  z.object({ day: z.int(), month: z.int().exactOptional() }),
]);
/** A wish about rain that lacks how hard, where, or both. */
const RainOrder = z.object({
  operator: z.enum(['above', 'at_least']),
  once: z.literal(true).exactOptional(),
  endsAt: z.iso
    .datetime()
    .transform((text) => new Date(text))
    .exactOptional(),
  /** The message in which it was typed. */
  from: z.int().exactOptional(),
});
const Errand = z.discriminatedUnion('do', [
  /** Without `level` how hard is asked once the place is known: which of `among`, of the usual ones where there are none. */
  RainOrder.extend({
    do: z.literal('rain'),
    level: Level.exactOptional(),
    among: z.array(Level).readonly().exactOptional(),
  }),
  z.object({ do: z.literal('here') }),
  z.object({ do: z.literal('zone') }),
  z.object({ do: z.literal('forecast'), day: Day.exactOptional() }),
]);
const Pending = z.discriminatedUnion('ask', [
  z.object({
    ask: z.literal('level'),
    order: RainOrder,
    place: PlaceSaid,
    /** The place is where the person is. */
    isHere: z.literal(true).exactOptional(),
    /** What stands on the buttons; absent: the usual levels. */
    among: z.array(Level).readonly().exactOptional(),
  }),
  z.object({
    ask: z.literal('where'),
    errand: Errand,
    /** Those that stand on buttons, in their order; none: any place will do. */
    towns: z.array(Town).readonly(),
    /** The place is where the person is. */
    isHere: z.boolean(),
    /** The key that shares a place stands under the text field. */
    hasKey: z.boolean(),
  }),
  /** An edit gives the alert another id; its number stays. */
  z.object({ ask: z.literal('limit'), number: z.int(), subject: z.string() }),
]);

export type RainOrder = z.output<typeof RainOrder>;
/** What is done once the place is known. */
export type Errand = z.output<typeof Errand>;
/** What was asked and waits for its answer: for a day, over restarts. */
export type Pending = z.output<typeof Pending>;

/** As it is kept. */
export function questionText(pending: Pending): string {
  return JSON.stringify(pending);
}

/** A question with a yes: the data of its button, above what was asked before and still waits. `askedAt` in milliseconds since 1970. */
const YesNo = z.object({
  ask: z.literal('yes'),
  yes: z.string(),
  askedAt: z.int().exactOptional(),
  under: Pending.exactOptional(),
});

/** As it is kept: `yes` is the data of the button. */
export function yesText({ yes, askedAt, under }: { yes: string; askedAt: Date; under: Pending | undefined }): string {
  return JSON.stringify({ ask: 'yes', yes, askedAt: askedAt.getTime(), ...(under && { under }) });
}

/** A yes that is said later says it to something else; the button works on. */
const yesForMs = 60 * 60_000;

/** The button that a yes stands for, said at `now`. */
export function parseYes(text: string, now: Date): Tap | undefined {
  const { yes, askedAt } = YesNo.safeParse(jsonIn(text)).data ?? {};
  const isLate = askedAt === undefined || now.getTime() - askedAt > yesForMs;
  return yes === undefined || isLate ? undefined : parseTap(yes);
}

/** `undefined` for what an older version has kept: then nothing is asked. */
export function parsePending(text: string): Pending | undefined {
  const kept = jsonIn(text);
  return Pending.safeParse(kept).data ?? YesNo.safeParse(kept).data?.under;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
