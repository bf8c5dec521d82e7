import type { QuietHours } from '../../domain/quiet-hours.js';
import { aboutIn } from './about.js';
import { verbOf, type Deed } from './deeds.js';
import type { Duration, Intent } from './intent.js';
import type { TimeUnit } from './mark.js';
import type { Piece } from './piece.js';
import { isMark, Seen } from './seen.js';

const unitMs: Readonly<Record<TimeUnit, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
};
const nights: ReadonlySet<string> = new Set('noite madrugada night overnight noites'.split(' '));

/** `/noite 22-7 segurar`, `não me acorda`, `de noite sem som`. */
export const nightIn: Deed = (seen, isCommand) => {
  const [first] = seen.pieces;
  const isCertain = isCommand && first !== undefined && nights.has(first.text);
  const isNight = seen.pieces.some(
    (piece) => isMark(piece, 'part_of_day') && piece.text.split(' ').some((word) => nights.has(word)),
  );
  const hours = hoursIn(seen);
  const isQuiet = seen.has('sound') || seen.does('silences');
  const isNamed =
    seen.does('nights') ||
    (seen.pieces.length === 1 && nights.has(first?.text ?? '')) ||
    isCertain ||
    (isNight && (isQuiet || hours !== undefined)) ||
    (nights.has(first?.text ?? '') && hours !== undefined) ||
    (hours !== undefined && hours !== 'unclear' && seen.has('sound')) ||
    (hours !== undefined && seen.does('silences') && seen.says('das', 'from') && !seen.has('ahead')) ||
    (seen.says(...wakes) && !seen.has('wishes', 'reach', 'falls', 'rises'));
  if (!isNamed || seen.has('rain', 'rains', 'pair', 'mm', 'operator')) return undefined;
  const [sound, ...others] = new Set(seen.marks('sound').map((mark) => mark.sound));
  if (others.length > 0 || (seen.hasStrangers && !isCertain)) return { is: 'unclear' };
  if (hours === 'unclear') return badNight(seen);
  const meant = sound ?? ((seen.does('silences') && hours === undefined) || seen.says(...holds) ? 'hold' : undefined);
  return { is: 'night', ...(hours && { hours }), ...(meant && { sound: meant }) };
};

const wakes = 'pode me acordar, pode acordar, me acorda, me acorde, wake me, wake me up, quero ser acordado'.split(
  ', ',
);

/** `não me acorda`: who sleeps wants none of it before the morning. */
const holds =
  'nao me acorda, nao me acorde, nao me acordar, nao quero ser acordado, nao quero ser acordada, dont wake me, don t wake me, do not wake me, don t wake me up, dont wake me up, do not wake me up, nao me acorda nao, nao me acordem'.split(
    ', ',
  );

/** `22-7`, `das 22h às 7h`: full hours. */
function hoursIn(seen: Seen): QuietHours | 'unclear' | undefined {
  const hours = seen.pieces.flatMap(hourOf);
  const [from, until, ...others] = hours;
  if (from === undefined) return undefined;
  const isWhole = until !== undefined && others.length === 0 && [from, until].every(isFullHour);
  return isWhole ? { from: from % 24, until: until % 24 } : 'unclear';
}

/** `23:30-6:30`: the full hours around it are offered. */
function badNight(seen: Seen): Intent {
  const [from, until, ...others] = seen.pieces
    .flatMap(hourOf)
    .map((hour, at) => (at === 0 ? Math.floor : Math.ceil)(hour));
  const isNear = from !== undefined && until !== undefined && others.length === 0 && [from, until].every(isFullHour);
  return { is: 'bad_night', ...(isNear && { nearest: { from: from % 24, until: until % 24 } }) };
}

function isFullHour(hour: number): boolean {
  return Number.isInteger(hour) && hour <= 24;
}

function hourOf(piece: Piece): readonly number[] {
  // The line of `22 -7` is no minus.
  if (piece.is === 'number') return [/^\d{1,2}$/.test(piece.text) ? Number(piece.text) : Number.NaN];
  if (isMark(piece, 'span')) return [piece.mark.unit === 'hour' ? piece.mark.count : Number.NaN];
  if (isMark(piece, 'clock')) return [piece.mark.hour + piece.mark.minute / 60];
  return [];
}

export const unsilenceIn: Deed = (seen) => (seen.does('unsilences') ? { is: 'unsilence' } : undefined);

/** `/silenciar 2 1h`, `não me avisa nada hoje`. */
export const silenceIn: Deed = (typed, isCommand) => {
  if (!typed.does('silences')) return undefined;
  if (isNothing(typed)) return { is: 'unsilence' };
  const seen = new Seen(
    typed.pieces.map((piece, at) => (isUntil(typed, at) || isHour(typed, at) ? hourNamed(piece) : piece)),
  );
  const what = aboutIn(seen);
  const isCertain = isCommand && verbOf(seen.pieces[0]) === 'silences';
  const length = isBareLength(seen) ? 'unclear' : durationIn(seen);
  if (length === 'unclear' || hasLooseTime(seen) || (what.isVague && !isCertain && !isTold(seen, length)))
    return { is: 'unclear' };
  const isLimit = seen.has('operator', 'reach', 'falls', 'rises') || what.limits?.amounts.length === 0;
  if (isLimit && !isCertain) return { is: 'not_done', what: 'negated' };
  const isRefused = seen.pieces.some(
    (piece) => verbOf(piece) === 'silences' && /^(?:nao|don|dont|do not) /.test(piece.text),
  );
  if (isRefused && length === undefined && (what.pairs.length > 0 || what.rain))
    return { is: 'end', how: 'stop', what };
  return { is: 'silence', what, ...(length && { for: length }) };
};

/** `/silenciar 0`: a silence of no length ends the one there is. */
function isNothing(seen: Seen): boolean {
  const lengths = [...seen.numbers.map(({ text }) => text), ...seen.marks('span').map(({ count }) => String(count))];
  return lengths.length === 1 && lengths[0] === '0' && seen.kept(({ is }) => is !== 'number').isOnly('verb', 'span');
}

/** `tô em reunião, silêncio por 45 min`: what is said before or after it is why. */
function isTold({ pieces }: Seen, length: Duration | undefined): boolean {
  const isOwn = (piece: Piece) => verbOf(piece) === 'silences' || lengths.some((is) => isMark(piece, is));
  const [from, to] = [pieces.findIndex(isOwn), pieces.findLastIndex(isOwn)];
  const around = [...pieces.slice(0, from), ...pieces.slice(to + 1)];
  return (
    length !== undefined &&
    pieces.slice(from, to).every(({ is }) => is !== 'stranger') &&
    around.every((piece) => piece.is === 'stranger' || isMark(piece, 'filler') || verbOf(piece) === 'moves')
  );
}

const lengths = ['span', 'clock', 'day', 'just_today'] as const;

/** `por 2`: two of what? */
function isBareLength({ pieces }: Seen): boolean {
  return pieces.some(({ is }, at) => is === 'number' && ['por', 'for'].includes(pieces[at - 1]?.text ?? ''));
}

/** `essa semana`: a time that is no length. */
function hasLooseTime(seen: Seen): boolean {
  return seen.has('unit', 'other_time', 'month');
}

const mostMs = 400 * unitMs.day;

function durationIn(seen: Seen): Duration | 'unclear' | undefined {
  const times = seen.pieces.flatMap((piece, at): readonly (Duration | 'unclear')[] => {
    if (isMark(piece, 'just_today')) return [{ until: { inDays: 0 } }];
    if (isMark(piece, 'day')) return [{ until: piece.mark.day }];
    if (isMark(piece, 'clock')) {
      const { hour, minute } = piece.mark;
      return [isUntil(seen, at) ? { untilHour: hour, minute } : { ms: hour * unitMs.hour + minute * unitMs.minute }];
    }
    if (!isMark(piece, 'span')) return [];
    const { count, unit } = piece.mark;
    if (unit === 'hour' && isUntil(seen, at)) return [count < 24 ? { untilHour: count, minute: 0 } : 'unclear'];
    const ms = count * unitMs[unit];
    return [ms > 0 && ms <= mostMs ? { ms } : 'unclear'];
  });
  const [first, second, ...others] = times;
  if (second === undefined) return first;
  const sum =
    others.length === 0
      ? [first, second].map((time) => (typeof time === 'object' && 'ms' in time ? time.ms : Number.NaN))
      : [];
  const ms = sum.reduce((all, one) => all + one, 0);
  return ms > 0 ? { ms } : 'unclear';
}

/** `às 8`. */
function isHour({ pieces }: Seen, at: number): boolean {
  return ['as', 'at', 'das'].includes(pieces[at - 1]?.text ?? '');
}

/** `até as 8`: an hour, and no alert's number. */
function hourNamed(piece: Piece): Piece {
  const hour = piece.is === 'number' && /^\d{1,2}$/.test(piece.text) ? Number(piece.text) : 24;
  return hour < 24 ? { is: 'mark', mark: { is: 'clock', hour, minute: 0 }, text: piece.text } : piece;
}

function isUntil(seen: Seen, at: number): boolean {
  return seen.pieces.slice(Math.max(0, at - 2), at).some((piece) => isMark(piece, 'until') || isMark(piece, 'ahead'));
}

/** `pausa por 2 horas`: what is paused for a time is held. */
export const pauseIn: Deed = (seen) => {
  if (!seen.does('stops') || !(hasLooseTime(seen) || seen.has('span', 'clock', 'day', 'just_today'))) return undefined;
  const length = durationIn(seen);
  const what = aboutIn(seen);
  return length === undefined || length === 'unclear' || what.isVague
    ? { is: 'unclear' }
    : { is: 'silence', what, for: length };
};
