const minuteMs = 60_000;

/** `calm`: too many, and it was not said yet. `over`: too many, and it was. */
export type Turn = 'granted' | 'calm' | 'over';

interface Asked {
  /** UTC milliseconds, those of the last minute. */
  readonly times: readonly number[];
  readonly isToldSo: boolean;
}

/**
 * How many commands and taps one chat may send in any minute, so that one who floods takes nothing from the others. It counts by when a
 * thing was said, not by when we come to it: who wrote all day while we were down is answered. Remembers a minute, and nothing over a restart.
 */
export class Flood {
  readonly #mostAMinute: number;
  readonly #chats = new Map<number, Asked>(); // who was granted a turn last stands last

  /** 0: no limit. */
  constructor(mostAMinute: number) {
    this.#mostAMinute = mostAMinute;
  }

  take(chatId: number, at: Date): Turn {
    if (this.#mostAMinute === 0) return 'granted';
    const now = at.getTime();
    const known = this.#chats.get(chatId);
    const times = (known?.times ?? []).filter((time) => isNear(time, now));
    if (times.length >= this.#mostAMinute) {
      this.#chats.set(chatId, { times, isToldSo: true });
      return known?.isToldSo === true ? 'over' : 'calm';
    }
    this.#chats.delete(chatId);
    this.#forget(now);
    this.#chats.set(chatId, { times: [...times, now], isToldSo: false });
    return 'granted';
  }

  #forget(now: number): void {
    for (const [chatId, { times }] of this.#chats) {
      if (times.some((time) => isNear(time, now))) return;
      this.#chats.delete(chatId);
    }
  }
}

/** Within a minute of each other; what was said before may be heard after. */
function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < minuteMs;
}
