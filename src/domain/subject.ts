import { parseCell, type Cell } from './cell.js';
import { isPair, type Pair } from './pair.js';

/** What is watched, as one key: `fx:USD-BRL`, `rain:-23.6,-46.6`. */
export type Subject = FxSubject | RainSubject;
export type FxSubject = `fx:${Pair}`;
export type RainSubject = `rain:${Cell}`;

export function fxSubject(pair: Pair): FxSubject {
  return `fx:${pair}`;
}

export function rainSubject(cell: Cell): RainSubject {
  return `rain:${cell}`;
}

export function isRain(subject: Subject): subject is RainSubject {
  return subject.startsWith('rain:');
}

export function pairOf(subject: FxSubject): Pair {
  return subject.slice('fx:'.length) as Pair;
}

export function subjectCell(subject: RainSubject): Cell {
  return subject.slice('rain:'.length) as Cell;
}

export function parseSubject(key: string): Subject | undefined {
  if (key.startsWith('rain:')) {
    const cell = parseCell(key.slice('rain:'.length));
    return cell && rainSubject(cell);
  }
  const pair = key.startsWith('fx:') ? key.slice('fx:'.length) : '';
  return isPair(pair) ? fxSubject(pair) : undefined;
}
