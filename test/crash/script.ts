import type { Chance } from './chance.js';
import { alertKey, Model, past, type Command, type Operator, type Pair, type Wish } from './model.js';

export type Said = Command & {
  /** Its place among the model's wishes. */
  readonly wish: number;
};

/** One moment of the world: quotes that move and people who speak, side by side. */
export interface Step {
  /** Grows by one; the quotes' stamps follow it. */
  readonly at: number;
  readonly moves: readonly (readonly [Pair, number])[];
  readonly commands: readonly Said[];
  /** Chats that only ask; their answers are outside the count. */
  readonly asks: readonly number[];
}

/** Each pair is always watched by somebody who never changes anything, so all are always asked for. */
const anchors = [1000, 1001, 1002];
const people = Array.from({ length: 30 }, (_, at) => 1003 + at);
export const readers: readonly number[] = [2001, 2002];
/** At some time every message to this one is refused: the bot was blocked. */
export const blocker = 3001;

const around: Record<Pair, number> = { 'USD-BRL': 52_000, 'EUR-BRL': 61_000, RAIN: 500 };
/** Rain moves wider, and stays below what rings as heavy. */
const widths: Record<Pair, number> = { 'USD-BRL': 1, 'EUR-BRL': 1, RAIN: 8 };
const pairs: readonly Pair[] = ['USD-BRL', 'EUR-BRL', 'RAIN'];
const operators: readonly Operator[] = ['<', '>', '<=', '>='];
const mostWishes = 6;
/** Where nobody is armed any more, no quote rings. */
const mostTries = 100;

/**
 * Draws what happens. Commands and quotes of one step reach the program in an order that nobody knows, so a step holds only what
 * comes to the same in either order; the next step begins when the program has taken in all of this one.
 */
export class Script {
  readonly model = new Model(around);
  private readonly chance: Chance;
  private readonly usedLimits = new Set<number>();
  private at = 0;

  constructor(chance: Chance) {
    this.chance = chance;
  }

  /**
   * `mayHear`: chats that can take another message at once. `mustRing`: all quotes move, and each rings for somebody. The model is
   * one step ahead when this returns.
   */
  next(mayHear: (chat: number) => boolean, mustRing: boolean): Step {
    const step = this.at === 0 ? this.first() : this.later(mayHear, mustRing);
    this.at += 1;
    return step;
  }

  private first(): Step {
    const blockers = Array.from({ length: 4 }, () => blocker);
    const commands = [...anchors, ...blockers, ...people.slice(0, 8)].map((chat, at) =>
      this.heard(this.newWish(chat, pairs[at % pairs.length] ?? 'USD-BRL')),
    );
    return { at: 0, moves: pairs.map((pair) => [pair, around[pair]] as const), commands, asks: [] };
  }

  private later(mayHear: (chat: number) => boolean, mustRing: boolean): Step {
    const { chance, model } = this;
    const one = chance.pick(pairs);
    const moving = mustRing || chance.next() < 0.5 ? pairs : pairs.filter((pair) => pair === one);
    const isQuiet = !mustRing && chance.next() < 0.25;
    const moves = isQuiet ? [] : this.moves(moving, mustRing);
    const speakers = people.filter(mayHear);
    const commands: Said[] = [];
    const spoken = new Set<number>();
    const wanted = chance.between(1, 4);
    for (let tries = 0; tries < 20 && commands.length < wanted; tries += 1) {
      const chat = chance.pick(speakers);
      if (chat === undefined || spoken.has(chat)) continue;
      const command = this.draw(chat);
      if (!command || !this.fits(command, moves)) continue;
      spoken.add(chat);
      commands.push(this.heard(command));
    }
    for (const [pair, value] of moves) model.read(pair, value);
    const asks = chance.next() < 0.1 ? readers.filter(mayHear) : [];
    return { at: this.at, moves, commands, asks };
  }

  private heard(command: Command): Said {
    return { ...command, wish: this.model.hear(command) };
  }

  /** Quotes that go to and fro over the limits; one that would make an alert like an earlier one is drawn again. */
  private moves(moving: readonly Pair[], mustRing: boolean): Step['moves'] {
    const { chance, model } = this;
    return moving.flatMap((pair): Step['moves'] => {
      for (let tries = 0; tries < 10 * mostTries; tries += 1) {
        const now = model.quotes[pair];
        const pull = (around[pair] - now) * 0.3;
        const step = (chance.next() - 0.5) * around[pair] * widths[pair] * (chance.next() < 0.5 ? 0.02 : 0.1);
        const value = Math.round((now + pull + step) / 2) * 2; // even: limits are odd, so texts tell them apart
        const after = model.copy();
        after.read(pair, value);
        const rings = after.alerts.length > model.alerts.length || !mustRing || tries > mostTries;
        if (value !== now && value > 0 && rings && isDistinct(after)) return [[pair, value]];
      }
      return [];
    });
  }

  private draw(chat: number): Command | undefined {
    const { chance, model } = this;
    const kept = model.kept(chat);
    const what = chance.next();
    if (kept.length === 0 || (what < 0.4 && kept.length < mostWishes)) {
      // Alerts of rain that look alike would be one: a chat watches it once.
      const rains = kept.some(({ pair }) => pair === 'RAIN');
      return this.newWish(chat, chance.pick(rains ? pairs.filter((pair) => pair !== 'RAIN') : pairs) ?? 'USD-BRL');
    }
    if (what < 0.55) return this.wishedBefore(chat);
    const one = chance.pick(kept);
    if (!one) return undefined;
    const { number, status } = one;
    if (status === 'paused') return { chat, do: chance.next() < 0.7 ? 'resume' : 'cancel', number };
    return { chat, do: chance.next() < 0.5 ? 'pause' : 'cancel', number };
  }

  private newWish(chat: number, pair: Pair): Command {
    const { chance, model } = this;
    let limit: number;
    // Never a multiple of 500, so no re-arm price looks like a limit.
    const width = 0.1 * widths[pair];
    do limit = Math.round(model.quotes[pair] * (1 - width / 2 + chance.next() * width)) | 1;
    while (this.usedLimits.has(limit));
    this.usedLimits.add(limit);
    if (this.usedLimits.size > 3000) this.usedLimits.clear();
    const fitting = pair === 'RAIN' ? (['>', '>='] as const) : operators;
    return { chat, do: 'wish', pair, operator: chance.pick(fitting) ?? '>', limit };
  }

  /** The same wish once more: kept, paused or given up meanwhile. */
  private wishedBefore(chat: number): Command | undefined {
    const old = this.chance.pick(this.model.wishes.filter((one) => one.chat === chat));
    if (!old) return undefined;
    const { pair, operator, limit } = old;
    const others = this.model.kept(chat).filter((one) => one.pair === 'RAIN' && one !== old);
    if (pair === 'RAIN' && others.length > 0) return undefined;
    return { chat, do: 'wish', pair, operator, limit };
  }

  /** Whether it comes to the same before and after the quotes, and what is to be said does not hang on the program's pace. */
  private fits(command: Command, moves: Step['moves']): boolean {
    const before = this.model.copy();
    const wish = before.wishes[before.hear(command)];
    // What is resumed while past its limit is said and not rung, but only where the price is current to the program.
    if (wish && this.isResumed(command, wish) && past(wish, this.model.quotes[wish.pair])) return false;
    for (const [pair, value] of moves) before.read(pair, value);
    const after = this.model.copy();
    for (const [pair, value] of moves) after.read(pair, value);
    after.hear(command);
    return isDistinct(before) && sameWorld(before, after);
  }

  private isResumed({ chat }: Command, { number }: Wish): boolean {
    return this.model.kept(chat).some((one) => one.number === number && one.status === 'paused');
  }
}

function sameWorld(one: Model, other: Model): boolean {
  const order = ({ wish, kind, value }: Model['alerts'][number]) => `${wish} ${kind} ${value}`;
  const told = (model: Model) => JSON.stringify([model.wishes, model.alerts.map(order).sort()]);
  return told(one) === told(other);
}

/** A phone shows limit, value and kind: no two alerts of a chat may look the same. */
function isDistinct({ alerts, wishes }: Model): boolean {
  const keys = alerts.map((alert) => alertKey(wishes[alert.wish], alert));
  return new Set(keys).size === keys.length;
}

const words: Record<Operator, string> = { '<': 'abaixo', '>': 'acima', '<=': 'no máximo', '>=': 'no mínimo' };

/** As it is typed. */
export function typed(command: Command): string {
  switch (command.do) {
    case 'wish': {
      if (command.pair === 'RAIN') return `chuva ${words[command.operator]} de ${mmOf(command.limit, ',')} em Santos`;
      const price = `${Math.floor(command.limit / 10_000)},${String(command.limit % 10_000).padStart(4, '0')}`;
      return `/${command.pair === 'USD-BRL' ? 'dolar' : 'euro'} ${words[command.operator]} ${price}`;
    }
    case 'cancel':
      return `/cancelar ${command.number}`;
    case 'pause':
      return `/pausar ${command.number}`;
    case 'resume':
      return `/retomar ${command.number}`;
  }
}

/** `4,02`, `3.9`. */
export function mmOf(value: number, point: '.' | ','): string {
  return `${Math.floor(value / 100)}${point}${String(value % 100).padStart(2, '0')}`;
}

/** `5.1234`, as the upstream writes it. */
export function bidOf(value: number): string {
  return `${Math.floor(value / 10_000)}.${String(value % 10_000).padStart(4, '0')}`;
}
