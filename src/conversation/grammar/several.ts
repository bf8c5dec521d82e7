import type { Pair } from '../../domain/pair.js';
import { asidesIn } from './asides.js';
import { bothSides, withNumber } from './fx.js';
import type { Intent, Wish } from './intent.js';
import { modeIn } from './mode.js';
import type { Piece } from './piece.js';
import { clausesOf } from './pieces.js';
import { isAboutRain, rainIn } from './rain.js';
import { isMark, Seen } from './seen.js';

const mostWishes = 4;

/** Each clause must be whole by itself; only what is watched may be said once for all. */
export function severalIn(pieces: readonly Piece[]): Intent | undefined {
  const clauses = clausesOf(pieces);
  if (clauses === undefined || clauses.length < 2 || clauses.length > mostWishes) return undefined;
  const wishes: Wish[] = [];
  let subject: Pair | 'rain' | undefined;
  for (const clause of clauses) {
    const wish = wishIn(clause, subject);
    if (wish === undefined) return undefined;
    wishes.push(wish);
    subject = wish.of === 'rain' ? wish.of : wish.pairs[0];
  }
  return isChoice(pieces, wishes) ? undefined : { is: 'wishes', wishes };
}

/** `chuva moderada ou forte`: one wish with two readings. */
function isChoice(pieces: readonly Piece[], wishes: readonly Wish[]): boolean {
  const rain = wishes.filter((wish) => wish.of === 'rain');
  const isOfOne = rain.length === wishes.length && new Set(rain.map(({ place }) => JSON.stringify(place))).size === 1;
  return isOfOne && pieces.some(({ text }) => text === 'ou' || text === 'or');
}

function wishIn(clause: readonly Piece[], subject: Pair | 'rain' | undefined): Wish | undefined {
  const { mode, rest } = modeIn(clause);
  const seen = new Seen(rest);
  const named = seen.pairs();
  const isRain = isAboutRain(seen);
  if (isRain && named.length > 0) return undefined;
  const intent =
    isRain || (named.length === 0 && subject === 'rain')
      ? rainIn(seen, mode, undefined)
      : fxIn(seen, named.length === 0 && subject !== undefined && subject !== 'rain' ? [subject] : named, mode);
  return intent?.is === 'wish' && intent.wish.doubt === undefined ? intent.wish : undefined;
}

function fxIn(seen: Seen, pairs: readonly Pair[], mode: Wish['mode']): Intent | undefined {
  const [number] = seen.numbers;
  if (pairs.length !== 1 || seen.has('no', 'percent')) return undefined;
  return number === undefined ? openWish(seen, pairs, mode) : withNumber(seen, pairs, number, mode, undefined);
}

/** `me avisa da chuva e do dólar`: limits are offered for it. */
function openWish(seen: Seen, pairs: readonly Pair[], mode: Wish['mode']): Intent | undefined {
  const { isUp } = seen;
  const { asides, rest } = asidesIn(seen.pieces);
  if (new Seen(rest).isDoubtful || seen.isAsking) return undefined;
  const operators = isUp === undefined ? bothSides : ([isUp ? 'above' : 'below'] as const);
  return { is: 'wish', wish: { of: 'fx', pairs, operators, amounts: [], doubt: undefined, asides, typed: '', mode } };
}

/** `chuva acima de 2 em Santos e em Campinas`: the same wish for each town. */
export function eachTown(seen: Seen, mode: Wish['mode']): Intent | undefined {
  const towns = seen.pieces.filter((piece) => isMark(piece, 'town'));
  if (towns.length < 2 || towns.length > mostWishes || seen.says('ou', 'or')) return undefined;
  const wishes = towns.flatMap((town) => {
    const intent = rainIn(
      seen.kept((piece) => !isMark(piece, 'town') || piece === town),
      mode,
      undefined,
    );
    return intent.is === 'wish' && intent.wish.doubt === undefined ? [intent.wish] : [];
  });
  return wishes.length === towns.length ? { is: 'wishes', wishes } : undefined;
}
