import type { E2 } from './decimal.js';
import type { RainTick } from './rain-tick.js';

/**
 * The ticks of the last hour, as little of them as the re-arm rule needs. `maxima`: oldest first, each larger than all after it, so
 * that the first one inside the window is its maximum.
 */
export interface RainWindow {
  /** Since when every tick was whole, none too late; `undefined`: the last one was not. */
  readonly unbrokenSince: Date | undefined;
  readonly lastAt: Date | undefined;
  readonly maxima: readonly { readonly at: Date; readonly number: E2 }[];
}

export const emptyWindow: RainWindow = { unbrokenSince: undefined, lastAt: undefined, maxima: [] };

/** How long the window is, and how often a tick should come. */
export interface WindowTimes {
  readonly rearmMs: number;
  readonly tickMs: number;
}

const latestMs = 15 * 60_000;

/**
 * The window with one tick more, and its maximum: `undefined` until the ticks have been unbroken for the whole of it. It starts anew
 * after half a tick, after one that came later than 15 minutes or three ticks, and where the clock went back.
 */
export function slide(
  window: RainWindow,
  { at, number, isWhole }: RainTick,
  { rearmMs, tickMs }: WindowTimes,
): { readonly window: RainWindow; readonly max: E2 | undefined } {
  if (!isWhole) return { window: { ...emptyWindow, lastAt: at }, max: undefined };
  const sinceLastMs = window.lastAt === undefined ? 0 : at.getTime() - window.lastAt.getTime();
  const isBroken = sinceLastMs < 0 || sinceLastMs > Math.max(latestMs, 3 * tickMs);
  const kept = isBroken ? emptyWindow : window;
  const from = at.getTime() - rearmMs;
  const inside = kept.maxima.filter((one) => one.at.getTime() >= from && one.number > number);
  const unbrokenSince = kept.unbrokenSince ?? at;
  const maxima = [...inside, { at, number }];
  const isFull = unbrokenSince.getTime() <= from;
  return { window: { unbrokenSince, lastAt: at, maxima }, max: isFull ? maxima[0]?.number : undefined };
}
