import { e2, type E2 } from '../domain/decimal.js';
import { heavyRain } from '../domain/rain-spell.js';

/** What can be wished for: from hardly any to what no place in Brazil has had, in one hour. */
export const leastRain = e2('0.1');
export const mostRain = e2('200');

/** Fraca, moderada, forte: what is offered where no number was typed. */
export const offeredLevels: readonly E2[] = [e2('0.5'), e2('2'), heavyRain];

export function isPlausibleRain(level: number): boolean {
  return level >= leastRain && level <= mostRain;
}

/** More in one hour than a place in Brazil sees in most years: a limit so high is asked about before it is set. */
const muchRain = e2('50');

export function isMuchRain(level: E2): boolean {
  return level > muchRain;
}

/** A step of the − and + buttons: finer where the limit is small. */
const steps: readonly (readonly [upTo: E2, step: E2])[] = [
  [e2('1'), e2('0.1')],
  [e2('5'), e2('0.5')],
  [e2('20'), e2('1')],
];
const largestStep = e2('5');

/** The limits one step below and above, on round numbers; `undefined` where there is none. */
export function rainSteps(level: E2): readonly [E2 | undefined, E2 | undefined] {
  const down = stepFor((lower) => level <= lower);
  const up = stepFor((lower) => level < lower);
  const [less, more] = [(Math.ceil(level / down) - 1) * down, (Math.floor(level / up) + 1) * up];
  return [isPlausibleRain(less) ? (less as E2) : undefined, isPlausibleRain(more) ? (more as E2) : undefined];
}

function stepFor(isIn: (upTo: E2) => boolean): number {
  return steps.find(([upTo]) => isIn(upTo))?.[1] ?? largestStep;
}
