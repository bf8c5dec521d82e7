const minuteMs = 60_000;

/** `calm`: too many, and it was not said yet. `over`: too many, and it was. */
export type Turn = 'granted' | 'calm' | 'over';

/** One command or tap: the update that it came in, and when it was said (UTC). */
export interface Said {
  readonly update: number;
  readonly at: Date;
}

interface Asked {
  /** Those of the last minute. */
  readonly granted: readonly Said[];
  /** The one that was answered with the word. */
  readonly calmed: number | undefined;
}

/**
 * How many commands and taps one chat may send in any minute, so that one who floods takes nothing from the others. It counts by when a
 * thing was said, not by when we come to it: who wrote all day while we were down is answered; and each update once, however often it is
 * tried while the disk is full. Remembers a minute, and nothing over a restart.
 */
export class Flood {
  readonly #mostAMinute: number;
  readonly #chats = new Map<number, Asked>(); // who was granted a turn last stands last

  /** 0: no limit. */
  constructor(mostAMinute: number) {
    this.#mostAMinute = mostAMinute;
  }

  take(chatId: number, said: Said): Turn {
    if (this.#mostAMinute === 0) return 'granted';
    const known = this.#chats.get(chatId);
    const granted = (known?.granted ?? []).filter((one) => isNear(one, said));
    if (granted.some(({ update }) => update === said.update)) return 'granted';
    if (granted.length >= this.#mostAMinute) {
      const isFirst = known?.calmed === undefined || known.calmed === said.update;
      this.#chats.set(chatId, { granted, calmed: known?.calmed ?? said.update });
      return isFirst ? 'calm' : 'over';
    }
    this.#chats.delete(chatId);
    this.#forget(said);
    this.#chats.set(chatId, { granted: [...granted, said], calmed: undefined });
    return 'granted';
  }

  #forget(now: Said): void {
    for (const [chatId, { granted }] of this.#chats) {
      if (granted.some((one) => isNear(one, now))) return;
      this.#chats.delete(chatId);
    }
  }
}

/** Within a minute of each other; what was said before may be heard after. */
function isNear(one: Said, other: Said): boolean {
  return Math.abs(one.at.getTime() - other.at.getTime()) < minuteMs;
}
