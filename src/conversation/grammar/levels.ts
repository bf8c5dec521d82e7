import { e2, type E2 } from '../../domain/decimal.js';
import type { Level } from './mark.js';

/** Millimetres in an hour that the words stand for, as meteorologists draw the lines; hardly any rain is 0.1. */
export const levelAmounts: Readonly<Record<Level, E2>> = {
  any: e2('0.1'),
  light: e2('0.5'),
  moderate: e2('2'),
  heavy: e2('10'),
};
