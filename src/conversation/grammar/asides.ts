import type { Aside } from './intent.js';
import { weekends } from './lexicon/times.js';
import type { Piece } from './piece.js';
import { isMark } from './seen.js';

/** What a wish is tied to and we do not do, and the sentence without it. It is said of the wish, never dropped. */
export function asidesIn(pieces: readonly Piece[]): {
  readonly asides: readonly Aside[];
  readonly rest: readonly Piece[];
} {
  const asides: Aside[] = [];
  const rest: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    const found = asideAt(pieces, at);
    if (found !== undefined) {
      asides.push(found[0]);
      at += found[1] - 1;
    } else if (piece !== undefined) rest.push(piece);
  }
  return { asides: [...new Set(asides)], rest };
}

function asideAt(pieces: readonly Piece[], at: number): readonly [aside: Aside, length: number] | undefined {
  for (const [aside, lengthOf] of kinds) {
    const length = lengthOf(pieces, at);
    if (length > 0) return [aside, length];
  }
  return undefined;
}

/** How many pieces it takes from there on; 0 where it does not stand there. */
type LengthAt = (pieces: readonly Piece[], at: number) => number;

/** `2 horas antes`, `com 1 hora de antecedência`, `2 horas antes de chover`. */
const leadLength: LengthAt = (pieces, at) => {
  const from = at + (withWords.has(textAt(pieces, at)) ? 1 : 0);
  if (!isMark(pieces[from], 'span')) return 0;
  if (isMark(pieces[from + 1], 'ahead')) return from + 2 - at;
  const isBeforeRain = isMark(pieces[from + 1], 'rains') && /^(?:antes|before) /.test(textAt(pieces, from + 1));
  return isBeforeRain ? from + 1 - at : 0;
};
const withWords: ReadonlySet<string> = new Set(['com', 'with']);

/** `só de dia`, `depois das 18h`, `entre 8h e 18h`, `das 8 às 18`. */
const hoursLength: LengthAt = (pieces, at) => {
  if (isMark(pieces[at], 'part_of_day')) return 1;
  const word = textAt(pieces, at);
  const from = at + (sides.has(word) || ranges.has(word) ? 1 : 0);
  const first = behindArticle(pieces, from);
  if (!isHour(pieces[first])) return 0;
  const link = first + (hourLinks.has(textAt(pieces, first + 1)) ? 2 : 1);
  const last = behindArticle(pieces, link);
  if (isHour(pieces[last])) return last + 1 - at;
  return sides.has(word) ? first + 1 - at : 0;
};

function behindArticle(pieces: readonly Piece[], at: number): number {
  return articles.has(textAt(pieces, at)) ? at + 1 : at;
}

const sides: ReadonlySet<string> = new Set('depois, apos, a partir, antes, as, after, before, at'.split(', '));
/** A whole range follows them. */
const ranges: ReadonlySet<string> = new Set(['entre', 'between', 'from', 'de', 'das']);
const articles: ReadonlySet<string> = new Set('de da das do as os a'.split(' '));
const hourLinks: ReadonlySet<string> = new Set('e a as ate to until till and'.split(' '));

function isHour(piece: Piece | undefined): boolean {
  return isMark(piece, 'clock') || (isMark(piece, 'span') && piece.mark.unit === 'hour' && piece.mark.count <= 24);
}

/** `de segunda a sexta`, `no fim de semana`, `toda sexta`. */
const daysLength: LengthAt = (pieces, at) => {
  const first = pieces[at];
  if (isMark(first, 'other_time') && (weekends.has(first.text) || workdays.has(first.text))) return 1;
  if (eachWords.has(first?.text ?? '') && isMark(pieces[at + 1], 'day')) return 2;
  let to = at;
  while (isMark(pieces[to], 'day')) to += dayLinks.has(textAt(pieces, to + 1)) && isMark(pieces[to + 2], 'day') ? 2 : 1;
  return to > at + 1 ? to - at : 0;
};
const workdays: ReadonlySet<string> = new Set(['dias uteis', 'dia util', 'dia de semana', 'weekdays']);
const dayLinks: ReadonlySet<string> = new Set('a ate e ou to through until and or'.split(' '));
const eachWords: ReadonlySet<string> = new Set('todo toda todos todas cada every'.split(' '));

const kinds: readonly (readonly [Aside, LengthAt])[] = [
  ['lead_time', leadLength],
  ['part_of_day', hoursLength],
  ['days', daysLength],
];

function textAt(pieces: readonly Piece[], at: number): string {
  return pieces[at]?.text ?? '';
}
