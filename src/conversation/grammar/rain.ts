import type { E2 } from '../../domain/decimal.js';
import { isTooFine, levelsOf } from './about.js';
import { asidesIn } from './asides.js';
import type { Day, Doubt, Intent, Mode, PlaceSaid, RainWish } from './intent.js';
import { levelAmounts } from './levels.js';
import { strictPrepositions } from './lexicon/limits.js';
import { weekends } from './lexicon/times.js';
import { spelled, type NumberPiece } from './piece.js';
import { isMark, Seen } from './seen.js';

export function isAboutRain(seen: Seen): boolean {
  return seen.has('rain', 'rains', 'dries', 'mm') || (seen.has('level') && !seen.has('pair', 'dollar_sign'));
}

/** A question about the forecast, or a wish. */
export function rainIn(said: Seen, mode: Mode, special: 'typo' | 'joined' | undefined): Intent {
  const seen = withLimitPassed(said);
  const isWish = isWished(seen);
  if (hasPostcode(seen)) return { is: 'not_done', what: 'postcode' };
  const [number, ...others] = seen.numbers;
  if (seen.has('dries')) return isWish ? { is: 'not_done', what: 'no_rain' } : forecast(seen, special === 'typo');
  if (!isWish && number === undefined && isAsked(seen)) return forecast(seen, special === 'typo');
  if (seen.has('no')) return { is: 'not_done', what: 'no_rain' };
  if (others.length > 0) return { is: 'many_amounts' };
  return wishOf(seen, number, mode, special);
}

/** `01310-100`, `01310100`: a place in numbers. */
export function hasPostcode({ pieces }: Seen): boolean {
  return pieces.some((piece, at) => {
    const next = pieces[at + 1];
    if (piece.is !== 'number' || !/^\d{5}(?:\d{3})?$/.test(piece.text)) return false;
    return piece.text.length === 8 || (next?.is === 'number' && /^\d{3}$/.test(next.text));
  });
}

/** Asked to be told, or `se chover`. */
function isWished(seen: Seen): boolean {
  if (seen.has('wishes', 'alerts') || seen.does('subscribes')) return true;
  return (
    !seen.says('?') &&
    seen.pieces.some((piece, at) => {
      if (!isMark(piece, 'rains') || !conditional.has(piece.text)) return false;
      return seen.pieces.slice(Math.max(0, at - 2), at).some(({ text }) => ifs.has(text));
    })
  );
}

const ifs: ReadonlySet<string> = new Set('se quando qdo qd if when whenever caso for'.split(' '));
const conditional: ReadonlySet<string> = new Set('chover chova chove rains raining chovendo'.split(' '));

function isAsked(seen: Seen): boolean {
  const { rest } = asidesIn(seen.pieces);
  return new Seen(rest).has('rains', 'asks', 'day', 'span') || seen.says('?', ...weekends);
}

function forecast(seen: Seen, isTypo: boolean): Intent {
  const [day, ...days] = daysIn(seen);
  const place = placeIn(seen);
  const isOther = seen.pieces.some((piece) => isMark(piece, 'other_time') && !weekends.has(piece.text));
  // The forecast tells the hours itself: `depois das 18h` changes nothing of it.
  const { rest } = asidesIn(seen.pieces);
  if (new Seen(rest).hasStrangers || isOther || days.length > 0 || place === undefined) return { is: 'unclear' };
  return { is: 'forecast', place, ...(day && { day }), ...(isTypo && { doubt: 'typo' }) };
}

/** A weekend begins on its Saturday. */
function daysIn({ pieces }: Seen): readonly Day[] {
  return pieces.flatMap((piece) => {
    if (isMark(piece, 'other_time') && weekends.has(piece.text)) return [{ weekday: 6 } as const];
    return isMark(piece, 'day') ? [piece.mark.day] : [];
  });
}

/** Where: `here` where nothing is said, `undefined` where two places are. */
export function placeIn(seen: Seen): PlaceSaid | undefined {
  const [town, ...others] = seen.marks('town');
  if (others.length > 0) return undefined;
  return town?.town ?? { is: 'here' };
}

function wishOf(said: Seen, number: NumberPiece | undefined, mode: Mode, special: Doubt | undefined): Intent {
  const { asides, rest } = asidesIn(said.pieces);
  const seen = new Seen(rest);
  const operator = operatorOf(seen);
  if (operator === 'below' && number === undefined && !seen.has('level') && isUnsaid(seen)) return { is: 'unclear' };
  if (operator === 'below') return { is: 'not_done', what: 'rain_below' };
  if (operator === 'contradiction') return { is: 'unclear' };
  const named = seen.marks('level').map(({ level }) => levelAmounts[level]);
  const typed =
    number === undefined ? (seen.pieces.find((piece) => isMark(piece, 'level'))?.text ?? '') : spelled(number);
  const levels = number === undefined ? distinct(named) : number.isNegative ? [] : levelsOf(number.text);
  if (number !== undefined && levels.length === 0) {
    return isTooFine(number.text) ? { is: 'too_fine', of: 'rain' } : { is: 'implausible', of: 'rain', typed };
  }
  const place = placeIn(seen);
  const isOpen =
    place === undefined || (number !== undefined && named.length > 0 && !levels.some((one) => named.includes(one)));
  const wish: RainWish = {
    of: 'rain',
    levels,
    operator:
      operator === 'at_least' ||
      (levels.every((level) => level === levelAmounts.any) && levels.length > 0 && isHardlyAny(seen, number))
        ? 'at_least'
        : 'above',
    place: place ?? { is: 'here' },
    doubt: isOpen || isDoubtful(seen) ? 'strange' : special,
    asides,
    typed,
    mode,
  };
  return { is: 'wish', wish };
}

/** `qualquer chuva fraca`: any rain, said twice. */
function distinct(named: readonly E2[]): readonly E2[] {
  return [...new Set(named)];
}

function isHardlyAny(seen: Seen, number: NumberPiece | undefined): boolean {
  return number === undefined ? seen.has('level') : /^[0.,]+$/.test(number.text);
}

/** `chuva até`, `chuva mais ou menos`: no limit was named. */
function isUnsaid(seen: Seen): boolean {
  return seen.has('until') || seen.says('ou menos', 'or less');
}

/** `quando a chuva cair de 5 mm`, below it. */
function isFallFrom({ pieces }: Seen): boolean {
  return pieces.some(
    (piece, at) =>
      isMark(piece, 'falls') && strictPrepositions.has(pieces[at + 1]?.text ?? '') && pieces[at + 2]?.is === 'number',
  );
}

/** A number alone is passed; falling is what rain does. */
function operatorOf(seen: Seen): 'above' | 'at_least' | 'below' | 'contradiction' {
  const typed = new Set(seen.marks('operator').map(({ operator }) => operator));
  const [operator, ...others] = typed;
  if (others.length > 0) return 'contradiction';
  if (operator === 'below' || operator === 'at_most') return 'below';
  if (operator === undefined && (seen.has('until') || isFallFrom(seen))) return 'below';
  return operator === 'at_least' || (operator === undefined && seen.has('reach')) ? 'at_least' : 'above';
}

function isDoubtful(seen: Seen): boolean {
  return (
    seen.without('level', 'town', 'here', 'verb', 'until').isDoubtful || seen.says('?') || seen.has('no', 'percent')
  );
}

/** `se a chuva passar de 10`: it goes past a limit, it does not pass. */
function withLimitPassed({ pieces }: Seen): Seen {
  const isPassed = (at: number) => pieces[at + 1]?.text === 'de' && pieces[at + 2]?.is === 'number';
  return new Seen(
    pieces.map((piece, at) =>
      isMark(piece, 'dries') && isPassed(at)
        ? { is: 'mark', mark: { is: 'operator', operator: 'above' }, text: piece.text }
        : piece,
    ),
  );
}
