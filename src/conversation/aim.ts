import { rises } from '../domain/condition.js';
import type { E8 } from '../domain/decimal.js';
import type { Pair } from '../domain/pair.js';
import { pairOf } from '../domain/subject.js';
import type { Watched } from '../store/store.js';
import { joined, read } from './grammar/pieces.js';
import { Seen } from './grammar/seen.js';
import type { Token } from './grammar/tokens.js';

/** What a sentence says of an alert that is there already: `o dólar abaixo de 4`. */
interface Aim {
  readonly pairs: readonly Pair[];
  readonly isUp: boolean | undefined;
  /** What the number can mean; `undefined` where there is none. */
  readonly amounts: readonly E8[] | undefined;
  readonly number: number | undefined;
}

function aimOf(tokens: readonly Token[]): Aim {
  const seen = new Seen(joined(read(tokens)).pieces);
  const [number] = seen.numbers;
  return {
    pairs: seen.pairs(undefined),
    isUp: seen.isUp,
    amounts: number && seen.amounts(number).amounts,
    number: number && Number(number.text),
  };
}

/** Those that the sentence can mean: by pair and side and limit, else by number. Nothing where it names none of these. */
export function meantBy(tokens: readonly Token[], watched: readonly Watched[]): readonly Watched[] {
  const { pairs, isUp, amounts, number } = aimOf(tokens);
  const sided = watched.filter(
    ({ subject, condition }) =>
      (pairs.length === 0 || pairs.includes(pairOf(subject))) &&
      (isUp === undefined || rises(condition.operator) === isUp),
  );
  if (amounts === undefined) return pairs.length === 0 && isUp === undefined ? [] : sided;
  const exact = sided.filter(({ condition }) => amounts.includes(condition.threshold));
  return exact.length > 0 ? exact : sided.filter((one) => one.number === number);
}
