import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Chat } from '../../src/channels/channel.js';
import type { FxSubject } from '../../src/domain/subject.js';
import { createEvaluator, type Evaluator } from '../../src/evaluate/evaluator.js';
import { noFailpoint } from '../../src/failpoint.js';
import { heardLog } from '../support/heard-log.js';
import type { Changes, Outcomes } from '../../src/store/conversation-store.js';
import type { Store } from '../../src/store/store.js';
import { dayMs, friday, later } from '../support/moments.js';
import { rainTimes } from '../support/store-world.js';
import { fc, seeded } from '../support/seeded.js';
import { sqliteFile, type LookInside } from '../support/sqlite-file.js';
import { chatsAHistory, history, valueOf, type Moment } from './rules-history.js';
import { RulesModel, type Told } from './rules-model.js';

/** A history is one chat in one market; a market is drawn anew for each six of them. */
const markets = 520;
const jumpPercent = 2;
const currentForMs = 120_000;

const file = sqliteFile();
let store: Store;
let look: LookInside;
const counted = {
  histories: 0,
  alerts: 0,
  crossed: 0,
  already: 0,
  maybe: 0,
  unconfirmed: 0,
  rearmed: 0,
  differences: 0,
};
const verdicts = { applied: 0, confirmed: 0, older: 0, suspect: 0 };

beforeAll(() => {
  store = file.open();
  look = file.look();
});
afterAll(() => {
  file.remove();
});

/** One market lived through by the store and by the model; each is a week after the one before, so the gate begins anew. */
class Market {
  private static lived = 0;
  private static updates = 0;
  readonly model = new RulesModel(jumpPercent);
  readonly keyOf = new Map<number, string>();
  private now: Date;
  private latest: number;
  private readonly nth: number;
  private readonly subject: FxSubject;
  private readonly evaluator: Evaluator;
  private readonly lastChange = new Map<number, number>();
  private readonly messageOf = new Map<number, number>();

  constructor() {
    this.nth = Market.lived++;
    this.subject = this.nth % 2 === 0 ? 'fx:USD-BRL' : 'fx:EUR-BRL';
    this.now = later(friday, this.nth * 40 * 7 * dayMs);
    this.latest = this.now.getTime();
    this.evaluator = createEvaluator({
      ...{
        store,
        jumpPercent,
        rainTimes,
        log: heardLog().log,
        fail: noFailpoint,
        onEvents: () => undefined,
        onCorrections: () => undefined,
      },
      clock: { now: () => this.now, monotonicMs: () => 0, wait: async () => undefined },
    });
  }

  async live(moments: readonly Moment[]): Promise<void> {
    const updates = moments.map((_, at) => ({ updateId: Market.updates + at + 1, chatId: this.chatId(0), body: '{}' }));
    await store.storeUpdates(updates, this.now);
    for (const moment of moments) {
      this.now = later(this.now, moment.afterMs);
      await this.happen(moment);
    }
  }

  /** What the store has told and how it stands now, in the words of the model. */
  async seen(): Promise<{ told: readonly Told[]; sides: readonly string[] }> {
    const told = look.rows<{ id: number } & Omit<Told, 'key'>>(
      `SELECT alert.subscription_id AS id, alert.kind, reading.value, reading.observed_at AS observedAt FROM alert
         JOIN reading ON reading.id = alert.reading_id JOIN subscriber ON subscriber.id = alert.subscriber_id
       WHERE subscriber.chat_id BETWEEN :first AND :last ORDER BY alert.id`,
      { first: this.chatId(0), last: this.chatId(chatsAHistory - 1) },
    );
    const sides: string[] = [];
    for (let chat = 0; chat < chatsAHistory; chat += 1)
      for (const { id, status, side } of await store.watchedBy(this.chat(chat)))
        sides.push(`${this.keyOf.get(id) ?? 'nobody'} ${status} ${status === 'active' ? side : ''}`);
    return { told: told.map(({ id, ...rest }) => ({ key: this.keyOf.get(id) ?? 'nobody', ...rest })), sides };
  }

  expected(): { told: readonly Told[]; sides: readonly string[] } {
    const kept = this.model.held.filter(({ status }) => status !== 'ended');
    return {
      told: this.model.told,
      sides: kept.map(({ key, status, side }) => `${key} ${status} ${status === 'active' ? side : ''}`),
    };
  }

  /** Everybody cancels, so that the next market finds the ranges empty. */
  async leave(): Promise<void> {
    const updates = Array.from({ length: chatsAHistory }, (_, at) => Market.updates + at + 1);
    await store.storeUpdates(
      updates.map((updateId) => ({ updateId, chatId: this.chatId(0), body: '{}' })),
      this.now,
    );
    for (let chat = 0; chat < chatsAHistory; chat += 1)
      await this.commit(chat, {
        do: 'setStatus',
        with: { status: 'ended', which: 'all', currentSince: { fx: this.now, rain: this.now } },
      });
  }

  private async happen(moment: Moment): Promise<void> {
    const since = this.now.getTime() - currentForMs;
    const currentSince = { fx: new Date(since), rain: new Date(since) };
    this.model.currentSince = since;
    switch (moment.do) {
      case 'quote': {
        const observedAt = new Date(this.latest + moment.gapMs);
        this.latest = Math.max(this.latest, observedAt.getTime());
        const value = valueOf(moment.shape, this.model.gate);
        await this.evaluator.evaluate({ subject: this.subject, value, observedAt, source: 'awesomeapi' });
        this.model.quote({ value, observedAt }, this.now.getTime());
        return;
      }
      case 'second': {
        const observedAt = new Date(this.latest + moment.gapMs);
        const value = valueOf(moment.shape, this.model.gate);
        await this.evaluator.doubt({ subject: this.subject, value, observedAt, source: 'ptax' });
        this.model.second({ value, observedAt });
        return;
      }
      case 'subscribe': {
        const { chat, condition, edits } = moment;
        const messageId = edits ? (this.messageOf.get(chat) ?? 1) : (this.messageOf.get(chat) ?? 0) + 1;
        this.messageOf.set(chat, messageId);
        const wanted = { of: 'fx', subject: this.subject, condition } as const;
        const wish = { wanted, currentSince, messageId, replaces: edits };
        const { change, outcome } = await this.commit(chat, { do: 'subscribe', with: wish });
        const key = this.model.subscribe(chat, condition, change, messageId, edits);
        if (key !== undefined && outcome.end === 'made') this.keyOf.set(outcome.watched.id, key);
        return;
      }
      case 'status': {
        const { chat, status, nth } = moment;
        const kept = await store.watchedBy(this.chat(chat));
        const id = kept[nth % Math.max(1, kept.length)]?.id ?? 0;
        const { change } = await this.commit(chat, { do: 'setStatus', with: { status, which: { id }, currentSince } });
        this.model.setStatus(chat, status, ({ key }) => key === this.keyOf.get(id), change);
        return;
      }
      case 'undo': {
        const { chat } = moment;
        const undone = this.lastChange.get(chat) ?? 0;
        const { change } = await this.commit(chat, { do: 'undo', with: { change: undone, currentSince } });
        this.model.undo(chat, undone, change);
      }
    }
  }

  private async commit<Do extends 'subscribe' | 'setStatus' | 'undo'>(
    chat: number,
    what: { do: Do; with: Changes[Do] },
  ): Promise<{ change: number; outcome: Outcomes[Do] }> {
    const update = (Market.updates += 1);
    let outcome: Outcomes[Do] | undefined;
    const answers = (end: Outcomes[Do]) => {
      outcome = end;
      return [];
    };
    await store.commitUpdate(update, this.chat(chat), 'pt', { ...what, answers } as never, this.now);
    if (outcome === undefined) throw new Error('the change was not made');
    if ('change' in outcome) this.lastChange.set(chat, outcome.change);
    // An undo has no number that could be undone: the model gets one that nobody names.
    return { change: 'change' in outcome ? outcome.change : -update, outcome };
  }

  private chatId(chat: number): number {
    return 1_000_000 + this.nth * 10 + chat;
  }

  private chat(chat: number): Chat {
    return { chatId: this.chatId(chat), threadId: 0, kind: 'private' };
  }
}

const typedKeys = <Key extends string>(counts: Record<Key, number>) => Object.keys(counts) as Key[];
const ordered = (told: readonly Told[]) =>
  told.toSorted((one, other) => one.observedAt - other.observedAt || one.key.localeCompare(other.key));

test('the store moves whole ranges of subscriptions exactly as the rules move one', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (moments) => {
      const market = new Market();
      try {
        await market.live(moments);
        const [seen, expected] = [await market.seen(), market.expected()];
        counted.differences += 1; // taken back below: what a failing run leaves is a difference
        expect(ordered(seen.told)).toEqual(ordered(expected.told));
        expect(seen.sides.toSorted()).toEqual(expected.sides.toSorted());
        counted.differences -= 1;
      } finally {
        await market.leave();
      }
      const { told, rearmed, verdicts: judged } = market.model;
      counted.histories += chatsAHistory;
      counted.alerts += told.length;
      counted.crossed += told.filter(({ kind }) => kind === 'crossed').length;
      counted.already += told.filter(({ kind }) => kind === 'already').length;
      counted.maybe += told.filter(({ kind }) => kind === 'maybe').length;
      counted.unconfirmed += told.filter(({ kind }) => kind === 'unconfirmed').length;
      counted.rearmed += rearmed;
      for (const verdict of typedKeys(verdicts)) verdicts[verdict] += judged[verdict];
    }),
    { ...seeded(markets), endOnFailure: false },
  );
  console.log('rules as sets:', JSON.stringify({ ...counted, quotes: verdicts }));
  expect(counted.histories).toBeGreaterThanOrEqual(3000);
  expect(counted.crossed / counted.histories).toBeGreaterThanOrEqual(1);
  expect(counted.rearmed / counted.histories).toBeGreaterThanOrEqual(1);
  expect(Math.min(counted.maybe, counted.unconfirmed)).toBeGreaterThan(500);
  for (const seen of Object.values(verdicts)) expect(seen).toBeGreaterThan(500);
});
