import { operators, type Condition, type Operator } from '../domain/condition.js';
import type { E8 } from '../domain/decimal.js';
import { isPair, isPlausible, type Pair } from '../domain/pair.js';

/**
 * Where the button stands, and so what its answer does: `list` and `here` edit the message it stands under (to the list, to
 * the answer); an alert stays as it is, and the answer is a message of its own.
 */
export type Place = 'list' | 'here' | 'alert';

/**
 * What a button asks for. Nothing is remembered about a button: its data is the whole of it, so that it works after a restart and
 * years later. `from` is the message in which the wish was typed: one message makes one wish; `also`: it made several, the button is one
 * of as many, and its message stays for the others. `askedAt` is in minutes since 1970.
 */
export type Tap =
  | {
      readonly verb: 'new';
      readonly pair: Pair;
      readonly condition: Condition;
      readonly from: number | 'also' | undefined;
    }
  | { readonly verb: 'cancel' | 'pause' | 'resume'; readonly id: number; readonly place: Place }
  | { readonly verb: 'undo'; readonly change: number; readonly place: Place }
  | { readonly verb: 'show'; readonly id: number }
  | { readonly verb: 'now'; readonly pair: Pair }
  | { readonly verb: 'erase'; readonly askedAt: number }
  | { readonly verb: 'list' | 'cancel-all' | 'pause-all' | 'example' | 'keep' };

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

function fieldsOf(tap: Tap): readonly (string | number)[] {
  switch (tap.verb) {
    case 'new':
      return [
        tap.pair,
        tap.condition.operator,
        tap.condition.threshold,
        ...(tap.from === undefined ? [] : [tap.from === 'also' ? tap.from : `m${tap.from}`]),
      ];
    case 'cancel':
    case 'pause':
    case 'resume':
      return [tap.id, ...placeFields(tap.place)];
    case 'undo':
      return [tap.change, ...placeFields(tap.place)];
    case 'show':
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
      return [];
  }
}

function tapOf(verb: string, [first = '', second, third, fourth]: readonly string[]): Tap | undefined {
  switch (verb) {
    case 'new':
      return newTap(first, second, third, fourth);
    case 'cancel':
    case 'pause':
    case 'resume': {
      const id = wholeNumber(first);
      const place = parsePlace(second);
      return id === undefined || place === undefined ? undefined : { verb, id, place };
    }
    case 'undo': {
      const change = wholeNumber(first);
      const place = parsePlace(second);
      return change === undefined || place === undefined ? undefined : { verb, change, place };
    }
    case 'show': {
      const id = wholeNumber(first);
      return id === undefined ? undefined : { verb, id };
    }
    case 'now':
      return isPair(first) ? { verb, pair: first } : undefined;
    case 'erase': {
      const askedAt = wholeNumber(first);
      return askedAt === undefined ? undefined : { verb, askedAt };
    }
    case 'list':
    case 'cancel-all':
    case 'pause-all':
    case 'example':
    case 'keep':
      return { verb };
    default:
      return undefined;
  }
}

function newTap(
  pair: string,
  operator: string | undefined,
  price: string | undefined,
  message: string | undefined,
): Tap | undefined {
  const threshold = wholeNumber(price);
  if (!isPair(pair) || !isOperator(operator) || threshold === undefined || !isPlausible(pair, threshold))
    return undefined;
  const condition: Condition = { operator, threshold: threshold as E8 };
  if (message === undefined || message === 'also') return { verb: 'new', pair, condition, from: message };
  const from = message.startsWith('m') ? wholeNumber(message.slice(1)) : undefined;
  return from === undefined ? undefined : { verb: 'new', pair, condition, from };
}

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
