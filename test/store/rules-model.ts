import type { Condition } from '../../src/domain/condition.js';
import type { E8 } from '../../src/domain/decimal.js';
import { doubt } from '../../src/domain/second-price.js';
import { step, type AlertKind, type Side } from '../../src/domain/side.js';
import { judge, type GateState, type Quote, type Verdict } from '../../src/domain/tick-gate.js';

type Status = 'active' | 'paused' | 'ended';

export interface Held {
  readonly key: string;
  readonly chat: number;
  readonly condition: Condition<E8>;
  readonly message: number;
  status: Status;
  side: Side;
  before: Status;
  changedBy: number;
}

export interface Told {
  readonly key: string;
  readonly kind: AlertKind;
  readonly value: number;
  readonly observedAt: number;
}

/**
 * The rules applied one subscription at a time, in memory: what the store does as sets must come out the same. It has no
 * notion of rows or ranges; `step` and `judge` are all that it shares with the store.
 */
export class RulesModel {
  readonly held: Held[] = [];
  readonly told: Told[] = [];
  readonly verdicts: Record<Verdict, number> = { applied: 0, confirmed: 0, older: 0, suspect: 0 };
  rearmed = 0;
  gate: GateState = { last: undefined, suspects: [] };
  /** A value confirmed before then says nothing of now. */
  currentSince = Number.NEGATIVE_INFINITY;
  private confirmedAt = Number.NEGATIVE_INFINITY;
  private readonly jumpPercent: number;

  constructor(jumpPercent: number) {
    this.jumpPercent = jumpPercent;
  }

  quote(quote: Quote, now: number): void {
    const { verdict, state } = judge(this.gate, quote, this.jumpPercent);
    this.verdicts[verdict] += 1;
    this.gate = state;
    if (verdict !== 'applied' && verdict !== 'confirmed') return;
    this.confirmedAt = now;
    for (const one of this.held)
      if (one.status === 'active' && (verdict === 'applied' || one.side === 'unknown')) this.move(one);
  }

  /** A second source's price: it says something only where the first has said nothing as late. */
  second({ value, observedAt }: Quote): void {
    const { last } = this.gate;
    if (!last || observedAt <= last.observedAt) return;
    for (const one of this.held.filter(({ status }) => status === 'active')) {
      const { side, alert } = doubt(one.side, one.condition, value);
      one.side = side;
      if (alert) this.told.push({ key: one.key, kind: alert, value, observedAt: observedAt.getTime() });
    }
  }

  /** The key of a new subscription, or undefined where there is one already. */
  subscribe(chat: number, condition: Condition<E8>, change: number, message: number, replaces: boolean) {
    const same = this.same(chat, condition);
    if (replaces)
      for (const one of this.held)
        if (one.chat === chat && one.message === message && one !== same && one.status !== 'ended')
          this.change(one, 'ended', change);
    if (same) {
      if (same.status === 'paused') this.change(same, 'active', change);
      return undefined;
    }
    const key = `${chat}/${change}`;
    const made: Held = {
      ...{ key, chat, condition, message, changedBy: change },
      ...{ status: 'active', side: 'unknown', before: 'ended' },
    };
    this.held.push(made);
    if (this.isCurrent()) this.move(made);
    return key;
  }

  setStatus(chat: number, status: Status, which: (one: Held) => boolean, change: number): void {
    for (const one of this.held)
      if (one.chat === chat && one.status !== 'ended' && one.status !== status && which(one))
        this.change(one, status, change);
  }

  undo(chat: number, undone: number, change: number): void {
    for (const one of this.held.filter((each) => each.chat === chat && each.changedBy === undone)) {
      if (one.before === one.status) continue;
      if (one.status === 'ended' && this.same(chat, one.condition)) continue;
      this.change(one, one.before, change);
    }
  }

  private change(one: Held, status: Status, change: number): void {
    one.before = one.status;
    one.status = status;
    one.changedBy = change;
    if (status !== 'active') return;
    one.side = 'unknown';
    // What holds already is said in the answer, never rung.
    if (this.gate.last && this.isCurrent()) one.side = step('unknown', one.condition, this.gate.last.value).side;
  }

  private move(one: Held): void {
    const { last } = this.gate;
    if (!last) return;
    const { side, alert } = step(one.side, one.condition, last.value);
    if (one.side === 'triggered' && side === 'armed') this.rearmed += 1;
    one.side = side;
    if (alert) this.told.push({ key: one.key, kind: alert, value: last.value, observedAt: last.observedAt.getTime() });
  }

  private isCurrent(): boolean {
    return this.gate.last !== undefined && this.confirmedAt >= this.currentSince;
  }

  private same(chat: number, { operator, threshold }: Condition<E8>): Held | undefined {
    return this.held.find(
      (one) =>
        one.chat === chat &&
        one.status !== 'ended' &&
        one.condition.operator === operator &&
        one.condition.threshold === threshold,
    );
  }
}
