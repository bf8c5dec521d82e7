// The oracle's own idea of Limiar: what must ring, from the quotes served and the commands said. It shares no code with `src`.
// Prices are whole numbers of 10⁻⁴ reais. Rain (in Santos) is told as a third pair, in whole numbers of 10⁻² mm/h.

export type Pair = 'USD-BRL' | 'EUR-BRL' | 'RAIN';
export type Operator = '<' | '>' | '<=' | '>=';

export type Command =
  | {
      readonly chat: number;
      readonly do: 'wish';
      readonly pair: Pair;
      readonly operator: Operator;
      readonly limit: number;
    }
  | { readonly chat: number; readonly do: 'cancel' | 'pause' | 'resume'; readonly number: number };

export interface Wish {
  readonly chat: number;
  readonly number: number;
  readonly pair: Pair;
  readonly operator: Operator;
  readonly limit: number;
  status: 'active' | 'paused' | 'ended';
  side: 'armed' | 'triggered';
}

export interface Alert {
  /** Its place among the wishes. */
  readonly wish: number;
  readonly kind: 'crossed' | 'already';
  readonly value: number;
}

export class Model {
  readonly quotes: Record<Pair, number>;
  readonly wishes: Wish[];
  readonly alerts: Alert[];

  constructor(quotes: Record<Pair, number>, wishes: readonly Wish[] = [], alerts: readonly Alert[] = []) {
    this.quotes = { ...quotes };
    this.wishes = wishes.map((wish) => ({ ...wish }));
    this.alerts = [...alerts];
  }

  copy(): Model {
    return new Model(this.quotes, this.wishes, this.alerts);
  }

  kept(chat: number): readonly Wish[] {
    return this.wishes.filter((wish) => wish.chat === chat && wish.status !== 'ended');
  }

  /** Gives the wish that it is about. */
  hear(command: Command): number {
    const { chat } = command;
    if (command.do !== 'wish') {
      const at = this.wishes.findIndex(
        (one) => one.chat === chat && one.number === command.number && one.status !== 'ended',
      );
      const status = { cancel: 'ended', pause: 'paused', resume: 'active' } as const;
      this.become(at, status[command.do]);
      return at;
    }
    const { pair, operator, limit } = command;
    const same = this.wishes.findIndex(
      (one) =>
        one.chat === chat &&
        one.status !== 'ended' &&
        one.pair === pair &&
        one.operator === operator &&
        one.limit === limit,
    );
    if (same >= 0) {
      this.become(same, 'active');
      return same;
    }
    const taken = new Set(this.kept(chat).map((one) => one.number));
    let number = 1;
    while (taken.has(number)) number += 1;
    const isPast = past(command, this.quotes[pair]);
    const side = isPast ? 'triggered' : 'armed';
    const at = this.wishes.push({ chat, number, pair, operator, limit, status: 'active', side }) - 1;
    if (isPast) this.alerts.push({ wish: at, kind: 'already', value: this.quotes[pair] });
    return at;
  }

  read(pair: Pair, value: number): void {
    this.quotes[pair] = value;
    for (const [at, wish] of this.wishes.entries()) {
      if (wish.pair !== pair || wish.status !== 'active') continue;
      if (wish.side === 'armed' && past(wish, value)) {
        wish.side = 'triggered';
        this.alerts.push({ wish: at, kind: 'crossed', value });
      } else if (wish.side === 'triggered' && isBack(wish, value)) wish.side = 'armed';
    }
  }

  private become(at: number, status: Wish['status']): void {
    const wish = this.wishes[at];
    if (!wish) throw new Error('the script speaks of a wish that is not there');
    if (status === 'active' && wish.status !== 'active')
      wish.side = past(wish, this.quotes[wish.pair]) ? 'triggered' : 'armed';
    wish.status = status;
  }
}

/** What a phone shows of an alert; of rain neither the limit nor whether it was there already. */
export function alertKey(wish: Wish | undefined, { kind, value }: Alert): string {
  return wish?.pair === 'RAIN' ? `${wish.chat} rain 0 ${value}` : `${wish?.chat} ${kind} ${wish?.limit} ${value}`;
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

/** A band of 0.2 % on the quiet side; rain has none, and here no hour to wait either. */
function isBack({ pair, operator, limit }: Wish, value: number): boolean {
  if (pair === 'RAIN') return !past({ operator, limit }, value);
  return operator === '>' || operator === '>=' ? value * 500 <= limit * 499 : value * 500 >= limit * 501;
}
