import { decimalOf, e8, rainDecimalOf, type E2, type E8 } from '../../../src/domain/decimal.js';
import { isPlausible, type Pair } from '../../../src/domain/pair.js';
import { isRegion } from '../../../src/places/region.js';
import type {
  About,
  Aside,
  Day,
  Duration,
  FxWish,
  Intent,
  Limits,
  Mode,
  NotDone,
  PlaceSaid,
  RainWish,
} from '../../../src/conversation/grammar/intent.js';

/** The price that `too far` is judged by, as the plan does. */
const now: Readonly<Record<Pair, E8>> = { 'USD-BRL': e8('5.1434'), 'EUR-BRL': e8('6.0321') };
const farPercent = 40;
const unsure = 'ask unsure';
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const smallTalk = 'smalltalk';

/** Between the wishes of one message. */
export const and = ' & ';

/** An intent as the corpus writes it, one line for each wish. */
export function canonical(intent: Intent): readonly string[] {
  if (intent.is === 'price' && intent.pairs.length > 1 && intent.doubt === undefined) {
    return intent.pairs.map((pair) => words('now', pair));
  }
  // The plan tells that it takes one number at a time.
  if ((intent.is === 'end' || intent.is === 'resume' || intent.is === 'silence') && intent.what.numbers.length > 1) {
    return [unsure];
  }
  if (intent.is !== 'wishes') return [one(intent)];
  const wishes = intent.wishes.map(wishText);
  // Several are offered together or not at all.
  return wishes.some((wish) => wish.startsWith('ask ')) ? [unsure] : wishes;
}

function one(intent: Exclude<Intent, { is: 'wishes' }>): string {
  switch (intent.is) {
    case 'wish':
      return wishText(intent.wish);
    case 'price':
      return intent.doubt === undefined ? words('now', pairsText(intent.pairs)) : unsure;
    case 'convert': {
      const { pair, amounts, to } = intent.conversion;
      return words(
        'convert',
        to === 'reais' ? pair : pair.split('-').reverse().join('-'),
        amounts.map(decimalOf).join('|'),
      );
    }
    case 'no_amount':
      if (intent.pairs.length === 0) return unsure;
      return words('ask amount', intent.pairs.join('|'), intent.isUp === undefined ? '' : intent.isUp ? 'up' : 'down');
    case 'forecast':
      if (intent.doubt !== undefined || isOpen(intent.place)) return unsure;
      return words('now rain', placeText(intent.place), intent.day === undefined ? '' : forecastDay(intent.day));
    case 'end':
      return aboutText(intent.what) === ''
        ? unsure
        : words(intent.how === 'cancel' ? 'cancel' : 'pause', aboutText(intent.what));
    case 'resume':
      return words('resume', aboutText(intent.what) || 'all');
    case 'edit':
      // Nothing is said of what, nor to what: the plan asks, or shows the one that there is.
      return aboutText(intent.what) === '' && intent.to.typed === ''
        ? unsure
        : words('edit', aboutText(intent.what), limitText(intent.to, intent.what));
    case 'silence':
      return words(
        'silence',
        aboutText(intent.what) || 'all',
        intent.for === undefined ? '' : durationText(intent.for),
      );
    case 'night':
      return words('night', intent.hours && `${intent.hours.from}-${intent.hours.until}`, intent.sound);
    case 'place':
      return intent.place === undefined
        ? 'ask place'
        : isOpen(intent.place)
          ? unsure
          : words('place', placeText(intent.place));
    case 'bare_place':
    case 'lives':
      return unsure;
    case 'zone':
      if (intent.zone === undefined && intent.place === undefined) return unsure;
      if (intent.place !== undefined && isOpen(intent.place)) return unsure;
      return words('zone', intent.zone ?? (intent.place && placeText(intent.place)));
    case 'why':
      return words('why', aboutText({ ...intent.what, all: false }));
    case 'small_talk':
      return smallTalk;
    case 'not_done':
      return notDoneText(intent.what);
    case 'bare_amount': {
      const prices = intent.to.amounts.filter(
        (amount) => isPlausible('USD-BRL', amount) || isPlausible('EUR-BRL', amount),
      );
      return prices.length === 1 ? words('ask pair', prices.map(decimalOf).join('')) : unsure;
    }
    case 'bad_night':
    case 'implausible':
    case 'too_fine':
    case 'foreign_digits':
    case 'many_amounts':
    case 'no_wish':
      return unsure;
    case 'list':
    case 'unsilence':
    case 'test':
    case 'sources':
    case 'privacy':
    case 'export':
    case 'erase':
    case 'help':
    case 'start':
    case 'thanks':
    case 'undo':
    case 'unclear':
      return intent.is;
  }
}

function notDoneText(what: NotDone): string {
  // A wish turned around is asked about; the end of rain is a wait for less of it.
  if (what === 'negated') return unsure;
  return words('not-done', notDoneNames[what] ?? what.replaceAll('_', '-'));
}

/** Where the corpus calls it otherwise than the intent does. */
const notDoneNames: Partial<Readonly<Record<NotDone, string>>> = {
  no_rain: 'rain-below',
  crypto: 'bitcoin',
  part_of_day: 'hours',
};

function wishText(wish: FxWish | RainWish): string {
  return wish.of === 'fx' ? fxText(wish) : rainText(wish);
}

/** The plan says that it is not done, and asks whether the wish is made without it. */
const asideTexts: Readonly<Record<Aside, string>> = {
  part_of_day: 'not-done hours',
  days: 'not-done days',
  lead_time: 'not-done lead-time',
};

function fxText({ pairs, operators, amounts, doubt, asides: [aside], mode }: FxWish): string {
  if (doubt !== undefined) return unsure;
  if (aside !== undefined) return asideTexts[aside];
  const candidates = pairs.flatMap((pair) =>
    amounts.filter((amount) => isPlausible(pair, amount)).map((amount) => ({ pair, amount })),
  );
  const [first, ...others] = candidates;
  if (first === undefined) return unsure;
  const price = decimalOf(first.amount);
  if (others.length > 0) return others.every(({ amount }) => amount === first.amount) ? `ask pair ${price}` : unsure;
  if (operators !== 'reach' && operators.length > 1) return `ask side ${first.pair} ${price}`;
  const value = now[first.pair];
  if (Math.abs(first.amount - value) * 100 > value * farPercent) return unsure;
  return words('watch', first.pair, operators === 'reach' ? operators : operators.join('|'), price, modeText(mode));
}

function rainText({ levels, operator, place, doubt, asides: [aside], mode }: RainWish): string {
  if (doubt !== undefined || isOpen(place)) return unsure;
  if (aside !== undefined) return asideTexts[aside];
  const [level, ...others] = levels;
  if (level === undefined) return words('ask rain-level', placeText(place), modeText(mode));
  return others.length > 0
    ? unsure
    : words('watch rain', operator, rainDecimalOf(level), placeText(place), modeText(mode));
}

/** Homonyms, mistyped towns and whole states are asked about. */
function isOpen(place: PlaceSaid): boolean {
  if (place.is === 'here') return false;
  return place.isNear === true || place.towns.length > 1 || (place.towns.length === 0 && isRegion(place.query.name));
}

function placeText(place: PlaceSaid): string {
  if (place.is === 'here') return '';
  const [town] = place.towns;
  return town === undefined ? `@${place.query.name}` : `@${[town.town, town.state].join('/')}`;
}

function modeText({ once, until }: Mode): string {
  return words(once && 'once', until && `until ${dayText(until)}`);
}

function dayText(day: Day): string {
  if ('weekday' in day) return weekdays[day.weekday];
  if ('inDays' in day) return ['today', 'tomorrow'][day.inDays] ?? `in ${day.inDays} days`;
  return day.month === undefined ? String(day.day) : `${day.day}/${String(day.month).padStart(2, '0')}`;
}

function forecastDay(day: Day): string {
  return dayText(day);
}

function durationText(duration: Duration): string {
  if ('until' in duration) return dayText(duration.until);
  if ('untilHour' in duration) return `until ${duration.untilHour}h`;
  const minutes = duration.ms / 60_000;
  if (minutes % 1440 === 0) return `${minutes / 1440}d`;
  return minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`;
}

function aboutText({ all, numbers, pairs, rain, place }: About): string {
  if (pairs.length > 0) return [pairsText(pairs), ...(rain ? ['rain'] : [])].join('|');
  if (rain) return words('rain', place && placeText(place));
  if (numbers.length > 0) return numbers.join(' ');
  return all ? 'all' : '';
}

function limitText({ amounts, levels }: Limits, { rain }: About): string {
  const meant = rain ? levels.map((level: E2) => rainDecimalOf(level)) : amounts.map(decimalOf);
  return meant.join('|');
}

function pairsText(pairs: readonly Pair[]): string {
  return pairs.length === 0 ? 'all' : pairs.join('|');
}

function words(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}
