import type { Day } from './intent.js';
import type { Mark } from './mark.js';
import type { Piece } from './piece.js';

/** `22:00`, `7h30`, `18/09`: tokens that are hours or dates as they stand. */
export function timeToken(text: string): Mark | undefined {
  const [, hour, minute] = /^(\d{1,2})(?::|h)(\d{2})(?:h|min)?$/.exec(text) ?? [];
  if (hour !== undefined && minute !== undefined) {
    const clock = { hour: Number(hour), minute: Number(minute) };
    return clock.hour < 24 && clock.minute < 60 ? { is: 'clock', ...clock } : undefined;
  }
  const [, day, month] = /^(\d{1,2})\/(\d{1,2})(?:\/\d{2,4})?$/.exec(text) ?? [];
  const date = dated(Number(day), Number(month));
  return date && { is: 'day', day: date };
}

function dated(day: number, month: number): Day | undefined {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? { day, month } : undefined;
}

/** `2 horas`, `dia 18`, `18 de setembro`: numbers that tell a time are no limits. */
export function timed(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  let at = 0;
  while (at < pieces.length) {
    const [piece, length] = timeAt(pieces, at) ?? [pieces[at], 1];
    if (piece !== undefined) found.push(piece);
    at += length;
  }
  return found.map((piece, place) => (isRangeEnd(found, place) ? clocked(piece) : piece));
}

/** `das 8 às 18`: two hours, and no limits. */
function isRangeEnd(pieces: readonly Piece[], at: number): boolean {
  const begins = (from: number) =>
    pieces[from]?.text === 'das' && rangeLinks.has(pieces[from + 2]?.text ?? '') && isHour(pieces[from + 3]);
  return (begins(at - 1) && isHour(pieces[at])) || (begins(at - 3) && isHour(pieces[at - 2]));
}

const rangeLinks: ReadonlySet<string> = new Set(['as', 'a', 'ate']);

function isHour(piece: Piece | undefined): boolean {
  if (piece?.is === 'number') return (numberOf(piece) ?? 25) <= 24;
  return piece?.is === 'mark' && (piece.mark.is === 'clock' || piece.mark.is === 'span');
}

function clocked(piece: Piece): Piece {
  const hour = numberOf(piece);
  return hour === undefined ? piece : made({ is: 'clock', hour, minute: 0 }, piece.text);
}

function timeAt(pieces: readonly Piece[], at: number): readonly [Piece, number] | undefined {
  const [first, second] = [pieces[at], pieces[at + 1]];
  const day = numberOf(second);
  if (isUnit(first, 'day') && first?.text === 'dia' && day !== undefined && day <= 31) {
    const [month, length] = monthAt(pieces, at + 2);
    return [made({ is: 'day', day: month === undefined ? { day } : { day, month } }, `dia ${day}`), 2 + length];
  }
  const clock = clockAt(first, second, pieces[at + 2]);
  if (clock !== undefined) return clock;
  const count = numberOf(first);
  if (count === undefined) return undefined;
  if (second?.is === 'mark' && second.mark.is === 'unit') {
    return [made({ is: 'span', count, unit: second.mark.unit }, `${count} ${second.text}`), 2];
  }
  const [month, length] = monthAt(pieces, at + 1);
  if (month === undefined || count < 1 || count > 31) return undefined;
  return [made({ is: 'day', day: { day: count, month } }, `${count}/${month}`), 1 + length];
}

const mornings: ReadonlySet<string> = new Set('am,da manha,da madrugada,in the morning,a m'.split(','));
const evenings: ReadonlySet<string> = new Set(
  'pm,da noite,da tarde,in the evening,in the afternoon,at night,p m'.split(','),
);

/** `10 da noite`, `8h da manhã`, `8 pm`. */
function clockAt(
  first: Piece | undefined,
  second: Piece | undefined,
  third: Piece | undefined,
): readonly [Piece, number] | undefined {
  const count = numberOf(first);
  const hasUnit = isUnit(second, 'hour');
  const half = (hasUnit ? third : second)?.text ?? '';
  if (count === undefined || !Number.isInteger(count) || count > 12) return undefined;
  if (!mornings.has(half) && !evenings.has(half)) return undefined;
  const hour = (count % 12) + (evenings.has(half) ? 12 : 0);
  return [made({ is: 'clock', hour, minute: 0 }, `${count} ${half}`), hasUnit ? 3 : 2];
}

/** `de setembro`. */
function monthAt(pieces: readonly Piece[], at: number): readonly [number | undefined, number] {
  const from = pieces[at]?.text === 'de' || pieces[at]?.text === 'of' ? 1 : 0;
  const piece = pieces[at + from];
  return piece?.is === 'mark' && piece.mark.is === 'month' ? [piece.mark.month, from + 1] : [undefined, 0];
}

function numberOf(piece: Piece | undefined): number | undefined {
  if (piece?.is !== 'number' || piece.isNegative) return undefined;
  if (/^\d{1,2},5$/.test(piece.text)) return Number(piece.text.replace(',', '.'));
  return /^\d{1,3}$/.test(piece.text) ? Number(piece.text) : undefined;
}

function isUnit(piece: Piece | undefined, unit: string): boolean {
  return piece?.is === 'mark' && piece.mark.is === 'unit' && piece.mark.unit === unit;
}

function made(mark: Mark, text: string): Piece {
  return { is: 'mark', mark, text };
}
