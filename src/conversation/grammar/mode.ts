import type { Day, Mode } from './intent.js';
import { weekends } from './lexicon/times.js';
import type { Piece } from './piece.js';
import { isMark } from './seen.js';

/** How long a wish lives, and what the sentence says without that. */
export function modeIn(pieces: readonly Piece[]): { readonly mode: Mode; readonly rest: readonly Piece[] } {
  const rest: Piece[] = [];
  let once: true | undefined;
  let until: Day | undefined;
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) continue;
    const end = endAt(pieces, at);
    if (isMark(piece, 'once') && isTimes(pieces, at)) once = true;
    else if (isMark(piece, 'just_today')) until = { inDays: 0 };
    else if (end !== undefined) {
      until = end.day;
      at += end.length - 1;
    } else if (!isMark(piece, 'each') && !isMark(piece, 'once')) rest.push(piece);
  }
  return { mode: { ...(once && { once }), ...(until && { until }) }, rest };
}

/** `até sexta`, `até o dia 18`. */
function endAt(pieces: readonly Piece[], at: number): { readonly day: Day; readonly length: number } | undefined {
  if (!isMark(pieces[at], 'until')) return undefined;
  let to = at + 1;
  while (isMark(pieces[to], 'filler') || isMark(pieces[to], 'unit')) to += 1;
  const day = pieces[to];
  const length = to - at + 1;
  // A weekend ends with its Sunday.
  if (isMark(day, 'other_time') && weekends.has(day.text)) return { day: { weekday: 0 }, length };
  if (isMark(day, 'other_time') && yesterdays.has(day.text)) return { day: { inDays: -1 }, length };
  return isMark(day, 'day') ? { day: day.mark.day, length } : undefined;
}

const yesterdays: ReadonlySet<string> = new Set(['ontem', 'yesterday']);

/** `once the dollar hits 5` says when, `… hits 5 once` how often. */
function isTimes(pieces: readonly Piece[], at: number): boolean {
  return pieces[at]?.text !== 'once' || pieces.slice(0, at).some(({ is }) => is === 'number');
}
