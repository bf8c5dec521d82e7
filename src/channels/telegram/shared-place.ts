import { z } from 'zod';
import { cellOf, parseCell, type Cell } from '../../domain/cell.js';

const Point = z.object({ latitude: z.number(), longitude: z.number() });

/**
 * What we keep of a Location: its cell, before anything is written. `true`: a place was shared that is none, such as one beyond the
 * poles. What was kept once is read back as it is.
 */
export const SharedPlace = z.unknown().transform((raw): Cell | true => {
  if (typeof raw === 'string') return parseCell(raw) ?? true;
  const { data: point } = Point.safeParse(raw);
  return (point && cellOf(decimalText(point.latitude), decimalText(point.longitude))) ?? true;
});

/** JavaScript writes what is nearer to zero than this with an exponent. */
const smallestPlain = 1e-6;

/** The shortest decimal text of a number, as Telegram wrote it; a float's own digits would put 0.15 under the half. */
function decimalText(degrees: number): string {
  return Math.abs(degrees) < smallestPlain ? '0' : String(degrees);
}
