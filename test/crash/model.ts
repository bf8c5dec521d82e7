// The oracle's own idea of Limiar: what must ring, from the quotes and forecasts served, the commands said and the buttons pressed. It
// shares no code with `src`. Prices are whole numbers of 10⁻⁴ reais; rain, in Santos, of 10⁻² mm/h.

import { aheadOf, heavy, inProgressOf, numberOf, type Sky } from './sky.js';

export type FxPair = 'USD-BRL' | 'EUR-BRL';
export type Pair = FxPair | 'RAIN';
export type Operator = '<' | '>' | '<=' | '>=';

/** `ask` is a wish for rain without its place, `where` the answer to "Onde?", `of` the number of the command that is taken back. */
export type Command =
  | {
      readonly chat: number;
      readonly do: 'wish';
      readonly pair: Pair;
      readonly operator: Operator;
      readonly limit: number;
    }
  | { readonly chat: number; readonly do: 'ask'; readonly operator: Operator; readonly limit: number }
  | { readonly chat: number; readonly do: 'where'; readonly shares: boolean }
  | { readonly chat: number; readonly do: 'cancel' | 'pause' | 'resume' | 'silence'; readonly number: number }
  | { readonly chat: number; readonly do: 'undo'; readonly of: number }
  | { readonly chat: number; readonly do: 'list' };

export interface Wish {
  readonly chat: number;
  number: number;
  readonly pair: Pair;
  readonly operator: Operator;
  readonly limit: number;
  status: Status;
  statusBefore: Status;
  /** The command that made its status. */
  changedBy: number;
  /** `begun` is for rain alone: what was told has arrived. */
  side: 'armed' | 'triggered' | 'begun';
  mayStrengthen: boolean;
  isSilenced: boolean;
}

type Status = 'active' | 'paused' | 'ended';
type AlertKind = 'crossed' | 'already' | 'stronger';

export interface Alert {
  /** Its place among the wishes. */
  readonly wish: number;
  readonly kind: AlertKind;
  readonly value: number;
}

/** A silence that lasts: the command that began it, and the wish that it is about. */
export interface Silence {
  readonly by: number;
  readonly chat: number;
  readonly wish: number;
}

interface State {
  readonly quotes: Record<FxPair, number>;
  sky: Sky;
  readonly wishes: readonly Wish[];
  readonly alerts: readonly Alert[];
  readonly questions: ReadonlyMap<number, Pick<Wish, 'operator' | 'limit'>>;
  readonly silences: readonly Silence[];
  readonly heard: number;
}

export class Model {
  readonly quotes: Record<FxPair, number>;
  sky: Sky;
  readonly wishes: Wish[];
  readonly alerts: Alert[];
  /** Wishes that wait for their place, by chat. */
  readonly questions: Map<number, Pick<Wish, 'operator' | 'limit'>>;
  silences: readonly Silence[];
  /** How many commands were heard; their numbers. */
  heard: number;

  constructor({ quotes, sky, wishes, alerts, questions, silences, heard }: State) {
    this.quotes = { ...quotes };
    this.sky = sky;
    this.wishes = wishes.map((wish) => ({ ...wish }));
    this.alerts = [...alerts];
    this.questions = new Map(questions);
    this.silences = silences;
    this.heard = heard;
  }

  copy(): Model {
    return new Model(this);
  }

  kept(chat: number): readonly Wish[] {
    return this.wishes.filter((wish) => wish.chat === chat && wish.status !== 'ended');
  }

  /** What decides about this pair now. */
  value(pair: Pair): number {
    return pair === 'RAIN' ? numberOf(this.sky) : this.quotes[pair];
  }

  /** Gives the wish that is not as it was; `undefined`: there is none. */
  hear(command: Command): number | undefined {
    const by = this.heard;
    this.heard += 1;
    const { chat } = command;
    switch (command.do) {
      case 'wish':
        return this.wish(command, by);
      case 'ask':
        this.questions.set(chat, command);
        return undefined;
      case 'where': {
        const asked = this.questions.get(chat);
        this.questions.delete(chat);
        return asked && this.wish({ chat, pair: 'RAIN', operator: asked.operator, limit: asked.limit }, by);
      }
      case 'cancel':
      case 'pause':
      case 'resume': {
        const status = { cancel: 'ended', pause: 'paused', resume: 'active' } as const;
        const at = this.numbered(chat, command.number);
        this.become(at, status[command.do], by);
        return at;
      }
      case 'silence': {
        const at = this.numbered(chat, command.number);
        const wish = this.wishes[at];
        if (wish) wish.isSilenced = true;
        this.silences = [...this.silences, { by, chat, wish: at }];
        return at;
      }
      case 'undo':
        return this.undo(command, by);
      case 'list':
        return undefined;
    }
  }

  read(pair: FxPair, value: number): void {
    this.quotes[pair] = value;
    for (const [at, wish] of this.wishes.entries()) {
      if (wish.pair !== pair || wish.status !== 'active') continue;
      if (wish.side === 'armed' && past(wish, value)) {
        wish.side = 'triggered';
        this.alerts.push({ wish: at, kind: 'crossed', value });
      } else if (wish.side === 'triggered' && isBack(wish, value)) wish.side = 'armed';
    }
  }

  /** A forecast that stays until the hour to wait, here a moment, is over. */
  readSky(sky: Sky): void {
    this.sky = sky;
    for (const [at, wish] of this.wishes.entries()) {
      if (wish.pair !== 'RAIN' || wish.status !== 'active') continue;
      const isPast = past(wish, numberOf(sky));
      if (wish.side === 'armed') {
        if (isPast) this.ring(at, 'crossed');
        continue;
      }
      if (isPast && past(wish, inProgressOf(sky))) wish.side = 'begun';
      if (!isPast && (wish.side === 'begun' || !past(wish, aheadOf(sky)))) {
        wish.side = 'armed';
        wish.mayStrengthen = false;
      }
      if (wish.mayStrengthen && numberOf(sky) >= heavy) {
        wish.mayStrengthen = false;
        this.alerts.push({ wish: at, kind: 'stronger', value: sky.value });
      }
    }
  }

  private wish(
    { chat, pair, operator, limit }: Pick<Wish, 'chat' | 'pair' | 'operator' | 'limit'>,
    by: number,
  ): number {
    const same = this.same(chat, { pair, operator, limit });
    if (same >= 0) {
      this.become(same, 'active', by);
      return same;
    }
    const at =
      this.wishes.push({
        ...{ chat, pair, operator, limit, number: this.freeNumber(chat), changedBy: by },
        ...{ status: 'active', statusBefore: 'ended', side: 'armed', mayStrengthen: false, isSilenced: false },
      }) - 1;
    if (past({ operator, limit }, this.value(pair))) this.ring(at, 'already');
    return at;
  }

  private ring(at: number, kind: AlertKind): void {
    const wish = this.wishes[at];
    if (!wish) return;
    const isRain = wish.pair === 'RAIN';
    wish.side = isRain && past(wish, inProgressOf(this.sky)) ? 'begun' : 'triggered';
    wish.mayStrengthen = isRain && this.sky.value < heavy;
    this.alerts.push({ wish: at, kind, value: isRain ? this.sky.value : this.value(wish.pair) });
  }

  /** The wish whose status that command made, and nothing since; `undefined`: there is nothing to take back. */
  undoable(chat: number, of: number): number | undefined {
    const at = this.wishes.findIndex((wish) => wish.chat === chat && wish.changedBy === of);
    const wish = this.wishes[at];
    if (!wish || wish.statusBefore === wish.status) return undefined;
    return wish.status === 'ended' && this.same(chat, wish) >= 0 ? undefined : at;
  }

  private undo({ chat, of }: Extract<Command, { do: 'undo' }>, by: number): number | undefined {
    const silence = this.silences.find((one) => one.by === of && one.chat === chat);
    if (silence) {
      this.silences = this.silences.filter((one) => one !== silence);
      const wish = this.wishes[silence.wish];
      if (wish) wish.isSilenced = false;
      return silence.wish;
    }
    const at = this.undoable(chat, of);
    const wish = at === undefined ? undefined : this.wishes[at];
    if (at === undefined || !wish) return undefined;
    if (wish.status === 'ended') {
      const isTaken = this.kept(chat).some(({ number }) => number === wish.number);
      if (isTaken) wish.number = this.freeNumber(chat);
    }
    this.become(at, wish.statusBefore, by);
    return at;
  }

  private become(at: number, status: Status, by: number): void {
    const wish = this.wishes[at];
    if (!wish) throw new Error('the script speaks of a wish that is not there');
    if (wish.status === status) return;
    wish.statusBefore = wish.status;
    wish.status = status;
    wish.changedBy = by;
    if (status !== 'active') return;
    wish.side = past(wish, this.value(wish.pair)) ? 'triggered' : 'armed';
    wish.mayStrengthen = false;
  }

  private numbered(chat: number, number: number): number {
    return this.wishes.findIndex((one) => one.chat === chat && one.number === number && one.status !== 'ended');
  }

  private same(chat: number, { pair, operator, limit }: Pick<Wish, 'pair' | 'operator' | 'limit'>): number {
    return this.wishes.findIndex(
      (one) =>
        one.chat === chat &&
        one.status !== 'ended' &&
        one.pair === pair &&
        one.operator === operator &&
        one.limit === limit,
    );
  }

  private freeNumber(chat: number): number {
    const taken = new Set(this.kept(chat).map((one) => one.number));
    let number = 1;
    while (taken.has(number)) number += 1;
    return number;
  }
}

/** What a phone shows of an alert; of rain not the limit. */
export function alertKey(wish: Wish | undefined, { kind, value }: Alert): string {
  return wish?.pair === 'RAIN'
    ? `${wish.chat} rain-${kind} 0 ${value}`
    : `${wish?.chat} ${kind} ${wish?.limit} ${value}`;
}

export function past({ operator, limit }: Pick<Wish, 'operator' | 'limit'>, value: number): boolean {
  switch (operator) {
    case '<':
      return value < limit;
    case '>':
      return value > limit;
    case '<=':
      return value <= limit;
    case '>=':
      return value >= limit;
  }
}

/** A band of 0.2 % on the quiet side. */
function isBack({ operator, limit }: Wish, value: number): boolean {
  return operator === '>' || operator === '>=' ? value * 500 <= limit * 499 : value * 500 >= limit * 501;
}
