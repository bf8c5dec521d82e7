import { operators, type Condition, type Operator } from '../domain/condition.js';
import { parseCell, type Cell } from '../domain/cell.js';
import type { E2, E8 } from '../domain/decimal.js';
import { isPair, isPlausible, type Pair } from '../domain/pair.js';
import { nightModes, type NightMode } from '../domain/quiet-hours.js';

/**
 * Where the button stands, and so what its answer does: `list` and `here` edit the message it stands under (to the list, to
 * the answer); an alert stays as it is, and the answer is a message of its own.
 */
export type Place = 'list' | 'here' | 'alert';

/** How long a wish lives; `endsAt` in whole minutes. */
interface Lives {
  readonly once?: true;
  readonly endsAt?: Date;
}

/**
 * What a button asks for. Nothing is remembered about a button: its data is the whole of it, so that it works after a restart and
 * years later; only `level` and `at` answer a question, and say nothing once it has passed. `from` is the message in which the wish was
 * typed: one message makes one wish; `also`: it made several, the button is one of as many, and its message stays for the others.
 * `askedAt` is in minutes since 1970. Places are never named: a cell, and which of its towns (from 1, in the order of the list).
 */
export type Tap =
  | (Lives & {
      readonly verb: 'new';
      readonly pair: Pair;
      readonly condition: Condition<E8>;
      readonly from: number | 'also' | undefined;
    })
  /** Rain there; without `at`: where the person is. */
  | (Lives & {
      readonly verb: 'rain';
      readonly condition: Condition<E2>;
      readonly at: { readonly cell: Cell; readonly nth: number } | undefined;
      readonly from: number | 'also' | undefined;
    })
  /** So hard a rain is meant. */
  | { readonly verb: 'level'; readonly condition: Condition<E2>; readonly from: number | undefined }
  /** The nth of the towns that were asked about is meant. `state`: `SP`; absent abroad. */
  | { readonly verb: 'at'; readonly nth: number; readonly cell: Cell; readonly state: string | undefined }
  | { readonly verb: 'cancel' | 'pause' | 'resume' | 'edit'; readonly id: number; readonly place: Place }
  /** These together; their ids stand in the data, as many as it has room for. */
  | { readonly verb: 'cancel-these' | 'pause-these'; readonly ids: readonly number[] }
  /** That alert's limit is to be this; the alert itself tells of what. */
  | { readonly verb: 'limit'; readonly id: number; readonly threshold: number; readonly place: Place }
  /** Without `id` all. `morning`: until the night is over. */
  | {
      readonly verb: 'silence';
      readonly id: number | undefined;
      readonly minutes: number | 'morning';
      readonly place: Place;
    }
  | { readonly verb: 'night'; readonly mode: NightMode; readonly place: Place }
  | { readonly verb: 'undo'; readonly change: number; readonly place: Place }
  | { readonly verb: 'show' | 'why'; readonly id: number }
  | { readonly verb: 'now'; readonly pair: Pair }
  /** How the rain of that alert stands. */
  | { readonly verb: 'sky'; readonly id: number }
  | { readonly verb: 'erase'; readonly askedAt: number }
  | { readonly verb: SimpleVerb };

type SimpleVerb = (typeof simple)[number];
const simple = ['list', 'cancel-all', 'pause-all', 'example', 'keep', 'rain-wish', 'unsilence'] as const;

export type Verb = Tap['verb'];

/** The first word of all data. Another version is another meaning: what is not known is not guessed. */
const version = 'v1';

/** Telegram's limit on a button's data, in bytes; ours is all ASCII. */
export const mostDataBytes = 64;

export function tapData(tap: Tap): string {
  return [version, tap.verb, ...fieldsOf(tap)].join(':');
}

/** Strict: `undefined` for anything that {@link tapData} does not write. */
export function parseTap(data: string): Tap | undefined {
  if (data.length > mostDataBytes) return undefined;
  const [seen, verb, ...fields] = data.split(':');
  if (seen !== version || verb === undefined) return undefined;
  const tap = tapOf(verb, fields);
  return tap !== undefined && tapData(tap) === data ? tap : undefined;
}

type Fields = readonly (string | number)[];

function fieldsOf(tap: Tap): Fields {
  switch (tap.verb) {
    case 'new':
      return [tap.pair, ...conditionFields(tap.condition), ...fromFields(tap.from), ...livesFields(tap)];
    case 'rain': {
      const at = tap.at === undefined ? ['here'] : [tap.at.cell, tap.at.nth];
      return [...conditionFields(tap.condition), ...at, ...fromFields(tap.from), ...livesFields(tap)];
    }
    case 'level':
      return [...conditionFields(tap.condition), ...fromFields(tap.from)];
    case 'at':
      return [tap.nth, tap.cell, ...(tap.state === undefined ? [] : [tap.state])];
    case 'cancel':
    case 'pause':
    case 'resume':
    case 'edit':
      return [tap.id, ...placeFields(tap.place)];
    case 'cancel-these':
    case 'pause-these':
      return [tap.ids.join(',')];
    case 'limit':
      return [tap.id, tap.threshold, ...placeFields(tap.place)];
    case 'silence':
      return [tap.id ?? 'all', tap.minutes, ...placeFields(tap.place)];
    case 'night':
      return [tap.mode, ...placeFields(tap.place)];
    case 'undo':
      return [tap.change, ...placeFields(tap.place)];
    case 'show':
    case 'why':
    case 'sky':
      return [tap.id];
    case 'now':
      return [tap.pair];
    case 'erase':
      return [tap.askedAt];
    case 'list':
    case 'cancel-all':
    case 'pause-all':
    case 'example':
    case 'keep':
    case 'rain-wish':
    case 'unsilence':
      return [];
  }
}

function tapOf(verb: string, fields: readonly string[]): Tap | undefined {
  const [first = '', second, third] = fields;
  switch (verb) {
    case 'new':
      return newTap(fields);
    case 'rain':
      return rainTap(fields);
    case 'level': {
      const condition = rainCondition(first, second);
      const from = wholeNumber(fields[2]?.replace(/^m/, ''));
      return condition && { verb, condition, from };
    }
    case 'at':
      return atTap(fields);
    case 'cancel':
    case 'pause':
    case 'resume':
    case 'edit': {
      const id = wholeNumber(first);
      const place = parsePlace(second);
      return id === undefined || place === undefined ? undefined : { verb, id, place };
    }
    case 'cancel-these':
    case 'pause-these': {
      const ids = first.split(',').map(wholeNumber);
      const known = ids.filter((id) => id !== undefined);
      return known.length === ids.length ? { verb, ids: known } : undefined;
    }
    case 'limit': {
      const [id, threshold, place] = [wholeNumber(first), wholeNumber(second), parsePlace(third)];
      const isWhole = id !== undefined && threshold !== undefined && place !== undefined;
      return isWhole ? { verb, id, threshold, place } : undefined;
    }
    case 'silence':
      return silenceTap(fields);
    case 'night': {
      const mode = nightModes.find((one) => one === first);
      const place = parsePlace(second);
      return mode === undefined || place === undefined ? undefined : { verb, mode, place };
    }
    case 'undo': {
      const change = wholeNumber(first);
      const place = parsePlace(second);
      return change === undefined || place === undefined ? undefined : { verb, change, place };
    }
    case 'show':
    case 'why':
    case 'sky': {
      const id = wholeNumber(first);
      return id === undefined ? undefined : { verb, id };
    }
    case 'now':
      return isPair(first) ? { verb, pair: first } : undefined;
    case 'erase': {
      const askedAt = wholeNumber(first);
      return askedAt === undefined ? undefined : { verb, askedAt };
    }
    default: {
      const known = simple.find((one) => one === verb);
      return known && { verb: known };
    }
  }
}

function newTap([pair = '', operator, price, ...more]: readonly string[]): Tap | undefined {
  const threshold = wholeNumber(price);
  const rest = restOf(more);
  if (!isPair(pair) || !isOperator(operator) || threshold === undefined || !isPlausible(pair, threshold))
    return undefined;
  return rest && { verb: 'new', pair, condition: { operator, threshold: threshold as E8 }, ...rest };
}

function rainTap([operator, level, where = '', ...more]: readonly string[]): Tap | undefined {
  const condition = rainCondition(operator, level);
  if (condition === undefined) return undefined;
  if (where === 'here') {
    const rest = restOf(more);
    return rest && { verb: 'rain', condition, at: undefined, ...rest };
  }
  const [cell, nth, rest] = [parseCell(where), wholeNumber(more[0]), restOf(more.slice(1))];
  const isWhole = cell !== undefined && nth !== undefined && rest !== undefined;
  return isWhole ? { verb: 'rain', condition, at: { cell, nth }, ...rest } : undefined;
}

function atTap([first, where = '', state]: readonly string[]): Tap | undefined {
  const [nth, cell] = [wholeNumber(first), parseCell(where)];
  if (nth === undefined || cell === undefined || (state !== undefined && !/^[A-Z]{2}$/.test(state))) return undefined;
  return { verb: 'at', nth, cell, state };
}

function silenceTap([which, length, where]: readonly string[]): Tap | undefined {
  const id = which === 'all' ? undefined : wholeNumber(which);
  const minutes = length === 'morning' ? length : wholeNumber(length);
  const place = parsePlace(where);
  if ((id === undefined && which !== 'all') || minutes === undefined || place === undefined) return undefined;
  return { verb: 'silence', id, minutes, place };
}

function conditionFields({ operator, threshold }: Condition): Fields {
  return [operator, threshold];
}

/** Rain is watched for what rises. Its bounds are the conversation's to check. */
function rainCondition(operator: string | undefined, level: string | undefined): Condition<E2> | undefined {
  const threshold = wholeNumber(level);
  if (threshold === undefined || (operator !== 'above' && operator !== 'at_least')) return undefined;
  return { operator, threshold: threshold as E2 };
}

function fromFields(from: number | 'also' | undefined): Fields {
  if (from === undefined) return [];
  return [from === 'also' ? from : `m${from}`];
}

const minuteMs = 60_000;

function livesFields({ once, endsAt }: Lives): Fields {
  return [
    ...(once === undefined ? [] : ['o']),
    ...(endsAt === undefined ? [] : [`u${Math.floor(endsAt.getTime() / minuteMs)}`]),
  ];
}

type Rest = Lives & { readonly from: number | 'also' | undefined };

/** What stands last, all of it optional: {@link parseTap} sees to the order. */
function restOf(fields: readonly string[]): Rest | undefined {
  let rest: Rest = { from: undefined };
  for (const field of fields) {
    const number = wholeNumber(field.slice(1));
    if (field === 'also') rest = { ...rest, from: field };
    else if (field === 'o') rest = { ...rest, once: true };
    else if (field.startsWith('m') && number !== undefined) rest = { ...rest, from: number };
    else if (field.startsWith('u') && number !== undefined && number <= mostMinutes)
      rest = { ...rest, endsAt: new Date(number * minuteMs) };
    else return undefined;
  }
  return rest;
}

/** Far beyond any day that a wish may end on, and still a date. */
const mostMinutes = 10_000_000_000;

function placeFields(place: Place): readonly string[] {
  return place === 'alert' ? [] : [place];
}

function parsePlace(text: string | undefined): Place | undefined {
  if (text === undefined) return 'alert';
  return text === 'list' || text === 'here' ? text : undefined;
}

function isOperator(text: string | undefined): text is Operator {
  return operators.some((operator) => operator === text);
}

/** From 1 to the largest whole number that JavaScript holds; no sign, no leading zero. */
function wholeNumber(text: string | undefined): number | undefined {
  if (text === undefined || !/^[1-9]\d{0,15}$/.test(text)) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : undefined;
}
