import type { Chance } from './chance.js';
import { alertKey, Model, past, type Command, type FxPair, type Operator, type Pair, type Wish } from './model.js';
import { dry, nextSky, type Sky } from './sky.js';
import { forged, type Button, type Tap } from './taps.js';

export type Said = Command & {
  /** The model's number of it. */
  readonly by: number;
  /** Its place among the model's wishes; `undefined` where it changes none. */
  readonly wish: number | undefined;
  /** Pressed, and not typed. */
  readonly tap?: Tap;
};

/** One moment of the world: quotes and rain that move and people who speak, side by side. */
export interface Step {
  /** Grows by one; the quotes' stamps follow it. */
  readonly at: number;
  readonly moves: readonly (readonly [FxPair, number])[];
  readonly sky: Sky | undefined;
  readonly commands: readonly Said[];
  /** Buttons that mean nothing any more, or never did. */
  readonly vain: readonly { readonly chat: number; readonly tap: Tap }[];
  /** Chats that only ask; their answers are outside the count. */
  readonly asks: readonly number[];
}

/** Each pair is always watched by somebody who never changes anything, so all are always asked for. */
const anchors = [1000, 1001, 1002];
export const people: readonly number[] = Array.from({ length: 30 }, (_, at) => 1003 + at);
export const readers: readonly number[] = [2001, 2002];
/** At some time every message to this one is refused: the bot was blocked. */
export const blocker = 3001;
/** Who clears the chat: every edit of a message there finds it gone. A correction ends there, and an answer comes as a new message. */
export const clearer = 1004;

const around: Record<FxPair, number> = { 'USD-BRL': 52_000, 'EUR-BRL': 61_000 };
const fxPairs: readonly FxPair[] = ['USD-BRL', 'EUR-BRL'];
const pairs: readonly Pair[] = [...fxPairs, 'RAIN'];
const operators: readonly Operator[] = ['<', '>', '<=', '>='];
const rising: readonly Operator[] = ['>', '>='];
const mostWishes = 6;
/** Their alerts wait until somebody lifts it. */
const mostSilences = 4;
/** Where nobody is armed any more, nothing rings. */
const mostTries = 100;

/**
 * Draws what happens. Commands, quotes and forecasts of one step reach the program in an order that nobody knows, so a step holds only
 * what comes to the same in either order; the next step begins when the program has taken in all of this one.
 */
export class Script {
  readonly model = new Model({
    ...{ quotes: around, sky: dry, wishes: [], alerts: [], questions: new Map(), silences: [], heard: 0 },
  });
  private readonly chance: Chance;
  private readonly usedLimits = new Set<number>();
  private at = 0;

  constructor(chance: Chance) {
    this.chance = chance;
  }

  /**
   * `mayHear`: chats that can take another message at once. `mustRing`: all quotes move, and each rings for somebody. `buttons`: what
   * can be pressed. The model is one step ahead when this returns.
   */
  next(mayHear: (chat: number) => boolean, mustRing: boolean, buttons: readonly Button[]): Step {
    const step = this.at === 0 ? this.first() : this.later(mayHear, mustRing, buttons);
    this.at += 1;
    return step;
  }

  /** Every silence is lifted: its own button takes it back. `undefined` while one of the buttons has not arrived. */
  lift(buttons: readonly Button[]): Step | undefined {
    const found = this.model.silences.map(({ by, chat }) =>
      buttons.find(({ command }) => command?.do === 'undo' && command.chat === chat && command.of === by),
    );
    if (found.includes(undefined)) return undefined;
    const commands = found.flatMap((one) => (one?.command ? [this.heard(one.command, one.tap)] : []));
    this.at += 1;
    return { ...{ at: this.at - 1, moves: [], sky: undefined, vain: [], asks: [] }, commands };
  }

  private first(): Step {
    const sky: Sky = { start: 1, value: 500 };
    this.model.readSky(sky);
    const blockers = Array.from({ length: 4 }, () => blocker);
    const commands = [...anchors, ...blockers, ...people.slice(0, 8)].map((chat, at) =>
      this.heard(this.newWish(chat, pairs[at % pairs.length] ?? 'USD-BRL')),
    );
    const moves = fxPairs.map((pair) => [pair, around[pair]] as const);
    return { at: 0, moves, sky, commands, vain: [], asks: [] };
  }

  private later(mayHear: (chat: number) => boolean, mustRing: boolean, buttons: readonly Button[]): Step {
    const { chance, model } = this;
    const one = chance.pick(pairs);
    const moving = mustRing || chance.next() < 0.5 ? pairs : pairs.filter((pair) => pair === one);
    const isQuiet = !mustRing && chance.next() < 0.25;
    const moves = isQuiet ? [] : this.moves(moving, mustRing);
    const sky = isQuiet || !moving.includes('RAIN') ? undefined : this.sky(mustRing);
    const speakers = people.filter(mayHear);
    const commands: Said[] = [];
    const spoken = new Set<number>();
    const say = (command: Command | undefined, tap?: Tap): void => {
      if (!command || spoken.has(command.chat) || !this.fits(command, moves, sky)) return;
      spoken.add(command.chat);
      commands.push(this.heard(command, tap));
    };
    for (const { chat, ...asked } of this.questions(speakers)) say({ chat, ...asked });
    for (const { command, tap } of this.pressed(speakers, buttons)) say(command, tap);
    const wanted = commands.length + chance.between(1, 3);
    for (let tries = 0; tries < 20 && commands.length < wanted; tries += 1) {
      const chat = chance.pick(speakers);
      if (chat !== undefined && !model.questions.has(chat)) say(this.draw(chat));
    }
    const quiet = speakers.filter((chat) => !spoken.has(chat));
    for (const [pair, value] of moves) model.read(pair, value);
    if (sky) model.readSky(sky);
    const asks = chance.next() < 0.1 ? readers.filter(mayHear) : [];
    return { at: this.at, moves, sky, commands, vain: this.vain(quiet, buttons), asks };
  }

  private heard(command: Command, tap?: Tap): Said {
    const { heard: by } = this.model;
    return { ...command, by, wish: this.model.hear(command), ...(tap && { tap }) };
  }

  /** "Onde?" is answered sooner or later, in words or with the place itself. */
  private questions(speakers: readonly number[]): readonly Command[] {
    const { chance, model } = this;
    return speakers
      .filter((chat) => model.questions.has(chat) && chance.next() < 0.6)
      .map((chat) => ({ chat, do: 'where', shares: chance.next() < 0.4 }));
  }

  private pressed(speakers: readonly number[], buttons: readonly Button[]): readonly Button[] {
    const { chance, model } = this;
    const able = buttons.filter(({ chat, command }) => {
      if (!command || !speakers.includes(chat) || model.questions.has(chat)) return false;
      if (command.do !== 'silence') return true;
      return model.silences.length < mostSilences && model.silences.every((one) => one.chat !== chat);
    });
    const isLift = ({ command }: Button) =>
      command?.do === 'undo' && model.silences.some(({ by }) => by === command.of);
    const ways = [
      able.filter(isLift),
      ...(['cancel', 'pause', 'resume', 'silence', 'undo'] as const).map((what) =>
        able.filter(({ command }) => command?.do === what),
      ),
    ];
    return Array.from({ length: chance.between(0, 2) }).flatMap(() => {
      const button = chance.pick(chance.pick(ways.filter((way) => way.length > 0)) ?? []);
      return button ? [button] : [];
    });
  }

  private vain(quiet: readonly number[], buttons: readonly Button[]): Step['vain'] {
    const { chance, model } = this;
    const chat = chance.pick(quiet.filter((one) => !model.questions.has(one)));
    if (chat === undefined || chance.next() > 0.35) return [];
    const old = chance.pick(buttons.filter((one) => one.chat === chat && one.command === undefined));
    const tap = chance.next() < 0.5 && old ? old.tap : forged(buttons, chat, chance);
    return tap ? [{ chat, tap }] : [];
  }

  /** Quotes that go to and fro over the limits; one that would make an alert like an earlier one is drawn again. */
  private moves(moving: readonly Pair[], mustRing: boolean): Step['moves'] {
    const { chance, model } = this;
    return fxPairs.flatMap((pair): Step['moves'] => {
      for (let tries = 0; moving.includes(pair) && tries < 10 * mostTries; tries += 1) {
        const now = model.quotes[pair];
        const pull = (around[pair] - now) * 0.3;
        const step = (chance.next() - 0.5) * around[pair] * (chance.next() < 0.5 ? 0.02 : 0.1);
        const value = Math.round((now + pull + step) / 2) * 2; // even: limits are odd, so texts tell them apart
        const after = model.copy();
        after.read(pair, value);
        const rings = after.alerts.length > model.alerts.length || !mustRing || tries > mostTries;
        if (value !== now && value > 0 && rings && isDistinct(after)) return [[pair, value]];
      }
      return [];
    });
  }

  private sky(mustRing: boolean): Sky | undefined {
    const { chance, model } = this;
    for (let tries = 0; tries < 10 * mostTries; tries += 1) {
      const sky = nextSky(model.sky, chance);
      const after = model.copy();
      after.readSky(sky);
      const rings = after.alerts.length > model.alerts.length || !mustRing || tries > mostTries;
      const { start, value } = model.sky;
      if ((sky.start !== start || sky.value !== value) && rings && isDistinct(after)) return sky;
    }
    return undefined;
  }

  private draw(chat: number): Command | undefined {
    const { chance, model } = this;
    const kept = model.kept(chat);
    const what = chance.next();
    if (what > 0.93) return { chat, do: 'list' };
    if (kept.length === 0 || (what < 0.4 && kept.length < mostWishes)) {
      // Alerts of rain that look alike would be one: a chat watches it once.
      const rains = kept.some(({ pair }) => pair === 'RAIN');
      const pair = chance.pick<Pair>(rains ? fxPairs : ['RAIN', ...pairs]) ?? 'USD-BRL';
      const wish = this.newWish(chat, pair);
      // Where it has never been told, it is asked.
      const isFirst = model.wishes.every((one) => one.chat !== chat || one.pair !== 'RAIN');
      const { operator, limit } = wish;
      return pair === 'RAIN' && isFirst ? { chat, do: 'ask', operator, limit } : wish;
    }
    if (what < 0.55) return this.wishedBefore(chat);
    const one = chance.pick(kept);
    if (!one) return undefined;
    const { number, status } = one;
    if (status === 'paused') return { chat, do: chance.next() < 0.7 ? 'resume' : 'cancel', number };
    return { chat, do: chance.next() < 0.5 ? 'pause' : 'cancel', number };
  }

  private newWish(chat: number, pair: Pair): Extract<Command, { do: 'wish' }> {
    const { chance, model } = this;
    let limit: number;
    // Never a multiple of 500, so no re-arm price looks like a limit.
    do
      limit =
        pair === 'RAIN'
          ? chance.between(40, 900) | 1
          : Math.round(model.quotes[pair] * (0.95 + chance.next() * 0.1)) | 1;
    while (pair !== 'RAIN' && this.usedLimits.has(limit));
    this.usedLimits.add(limit);
    if (this.usedLimits.size > 3000) this.usedLimits.clear();
    return { chat, do: 'wish', pair, operator: chance.pick(pair === 'RAIN' ? rising : operators) ?? '>', limit };
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
  private fits(command: Command, moves: Step['moves'], sky: Sky | undefined): boolean {
    const move = (model: Model) => {
      for (const [pair, value] of moves) model.read(pair, value);
      if (sky) model.readSky(sky);
    };
    const before = this.model.copy();
    const at = before.hear(command);
    const [was, is] = at === undefined ? [] : [this.model.wishes[at], before.wishes[at]];
    // What comes back while past its limit is said and not rung, but only where the price is current to the program.
    const isBack = was !== undefined && was.status !== 'active' && is?.status === 'active';
    if (is && isBack && past(is, this.model.value(is.pair))) return false;
    // One that comes back beside another of rain: their alerts would look alike.
    if (is && before.kept(is.chat).filter(({ pair }) => pair === 'RAIN').length > 1) return false;
    move(before);
    const after = this.model.copy();
    move(after);
    after.hear(command);
    return isDistinct(before) && sameWorld(before, after);
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

/** The limit that the answer to it names. */
export function limitOf(said: Said, wishes: readonly Wish[]): number | undefined {
  if (said.do === 'ask') return said.limit;
  return said.wish === undefined ? undefined : wishes[said.wish]?.limit;
}

const words: Record<Operator, string> = { '<': 'abaixo', '>': 'acima', '<=': 'no máximo', '>=': 'no mínimo' };

/** Where Santos is. */
export const santos = { latitude: -23.96, longitude: -46.33 };

/** As it is typed; `undefined`: it can only be pressed. */
export function typed(command: Command): string | undefined {
  switch (command.do) {
    case 'wish': {
      if (command.pair === 'RAIN') return `${rainWish(command)} em Santos`;
      const price = `${Math.floor(command.limit / 10_000)},${String(command.limit % 10_000).padStart(4, '0')}`;
      return `/${command.pair === 'USD-BRL' ? 'dolar' : 'euro'} ${words[command.operator]} ${price}`;
    }
    case 'ask':
      return `/subscribe ${rainWish(command)}`;
    case 'where':
      return 'Santos';
    case 'cancel':
      return `/cancelar ${command.number}`;
    case 'pause':
      return `/pausar ${command.number}`;
    case 'resume':
      return `/retomar ${command.number}`;
    case 'list':
      return '/minhas';
    case 'silence':
    case 'undo':
      return undefined;
  }
}

function rainWish({ operator, limit }: Pick<Wish, 'operator' | 'limit'>): string {
  return `chuva ${words[operator]} de ${mmOf(limit, ',')}`;
}

/** `4,02`, `3.9`. */
export function mmOf(value: number, point: '.' | ','): string {
  return `${Math.floor(value / 100)}${point}${String(value % 100).padStart(2, '0')}`;
}

/** `5.1234`, as the upstream writes it. */
export function bidOf(value: number): string {
  return `${Math.floor(value / 10_000)}.${String(value % 10_000).padStart(4, '0')}`;
}
