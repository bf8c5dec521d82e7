import type { QuietHours } from '../domain/quiet-hours.js';

const evening = 18;
const dawn = 6;

/** Whether people call these hours the night; somebody may want quiet at noon as well. */
export function isAtNight({ from }: QuietHours): boolean {
  return from >= evening || from < dawn;
}
