import { isPair, type Pair } from './pair.js';

/** What is watched, as one key: `fx:USD-BRL`. */
export type Subject = `fx:${Pair}`;

export function fxSubject(pair: Pair): Subject {
  return `fx:${pair}`;
}

export function pairOf(subject: Subject): Pair {
  return subject.slice('fx:'.length) as Pair;
}

export function parseSubject(key: string): Subject | undefined {
  const pair = key.startsWith('fx:') ? key.slice('fx:'.length) : '';
  return isPair(pair) ? fxSubject(pair) : undefined;
}
