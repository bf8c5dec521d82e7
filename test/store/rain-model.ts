import { isPast, type Condition } from '../../src/domain/condition.js';
import type { E2 } from '../../src/domain/decimal.js';
import type { ForecastHour } from '../../src/domain/forecast.js';
import { awaitedAfter, type AwaitedRain } from '../../src/domain/rain-awaited.js';
import { heavyRain, spellOf } from '../../src/domain/rain-spell.js';
import { readTick, type RainTick } from '../../src/domain/rain-tick.js';
import { emptyWindow, slide, type RainWindow, type WindowTimes } from '../../src/domain/rain-window.js';
import { stepRain, type Side } from '../../src/domain/side.js';

export interface ToldRain {
  readonly who: number;
  readonly kind: string;
  readonly at: number;
}

interface Watcher {
  readonly condition: Condition<E2>;
  side: Side;
  /** Of rain that was told and has not begun. */
  awaited: AwaitedRain | undefined;
  mayStrengthen: boolean;
}

/** The rules of rain applied one subscription at a time: what the store must do as sets. */
export class RainModel {
  readonly told: ToldRain[] = [];
  rearmed = 0;
  private readonly times: WindowTimes;
  private readonly watchers = new Map<number, Watcher>();
  private window: RainWindow = emptyWindow;
  private last: { readonly tick: RainTick; readonly hours: readonly ForecastHour[] } | undefined;

  constructor(times: WindowTimes) {
    this.times = times;
  }

  /** Decided by the last tick, if there was one: what holds already is told. */
  watch(who: number, condition: Condition<E2>): void {
    const watcher: Watcher = { condition, side: 'unknown', awaited: undefined, mayStrengthen: false };
    this.watchers.set(who, watcher);
    if (this.last) this.move(who, watcher, this.last.tick, this.last.hours, undefined);
  }

  tick(hours: readonly ForecastHour[], fetchedAt: Date, now: Date): void {
    const tick = readTick(hours, fetchedAt, now);
    if (!tick) return;
    const { window, max } = slide(this.window, tick, this.times);
    this.window = window;
    this.last = { tick, hours };
    for (const [who, watcher] of this.watchers) this.move(who, watcher, tick, hours, max);
  }

  sideOf(who: number): Side | undefined {
    return this.watchers.get(who)?.side;
  }

  awaitedBy(who: number): AwaitedRain | undefined {
    return this.watchers.get(who)?.awaited;
  }

  private move(
    who: number,
    watcher: Watcher,
    tick: RainTick,
    hours: readonly ForecastHour[],
    windowMax: E2 | undefined,
  ): void {
    const before = watcher.side;
    const { condition } = watcher;
    const awaited = watcher.awaited && awaitedAfter(watcher.awaited, hours, condition, tick);
    const { side, alert } = stepRain(before, condition, tick, windowMax, awaited);
    watcher.side = side;
    const spell = spellOf(hours, condition, tick.at);
    const at = tick.at.getTime();
    if (side === 'triggered') watcher.awaited = alert ? spell?.startsAt : awaited;
    else watcher.awaited = undefined;
    if (alert) {
      this.told.push({ who, kind: alert, at });
      watcher.mayStrengthen = (spell?.peak ?? 0) < heavyRain;
      return;
    }
    if (side === 'armed' && before !== 'armed') {
      if (before !== 'unknown') this.rearmed += 1;
      watcher.mayStrengthen = false;
    }
    if (!watcher.mayStrengthen || tick.number < heavyRain || !isPast(watcher.condition, tick.number)) return;
    watcher.mayStrengthen = false;
    this.told.push({ who, kind: 'stronger', at });
  }
}
