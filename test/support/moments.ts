/** Friday, 18 September 2026, 11:03 in São Paulo: the market is open. */
export const friday = new Date('2026-09-18T14:03:00Z');

export const secondMs = 1_000;
export const minuteMs = 60_000;
export const hourMs = 3_600_000;
export const dayMs = 86_400_000;

export function later(from: Date, ms: number): Date {
  return new Date(from.getTime() + ms);
}
