/**
 * Waits that double: `firstMs`, twice that, … up to `mostMs`, each between half and the whole of itself so that many who failed
 * together do not return together. `failures` counts from 1; `chance` is in [0, 1).
 */
export function backoffMs(failures: number, firstMs: number, mostMs: number, chance: number): number {
  const whole = Math.min(mostMs, firstMs * 2 ** Math.min(failures - 1, 30));
  return Math.round(whole * (0.5 + chance / 2));
}
