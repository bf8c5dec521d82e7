import type { Button, Chat, Heard, Room } from '../../src/channels/channel.js';
import type { Clock } from '../../src/clock.js';
import { createConversation } from '../../src/conversation/converse.js';
import { isPast, type Condition } from '../../src/domain/condition.js';
import { e8 } from '../../src/domain/decimal.js';
import { defaultQuietHours } from '../../src/domain/quiet-hours.js';
import type { Subject } from '../../src/domain/subject.js';
import { plainOf } from '../../src/messages/html.js';
import type { Answer, ConversationStore, Outcomes, Plan, Recipient, Watched } from '../../src/store/store.js';

export const ana: Chat = { chatId: 700000001, threadId: 0, kind: 'private' };
export const group: Chat = { chatId: -1001200000001, threadId: 4, kind: 'group' };
/** Friday, 18 September 2026, 11:03 in São Paulo. */
export const friday = new Date('2026-09-18T14:03:00Z');

export interface Price {
  readonly value: string;
  readonly observedAt?: Date;
  /** Still known, but no upstream confirms it now. */
  readonly isStale?: boolean;
}

/** One chat, with the store's read methods over memory, a commit that does what plans say, and a room that remembers. */
export class ConversationWorld {
  now = friday;
  botName = 'LimiarBot';
  mayChange: (personId: number) => Promise<boolean> = async () => true;
  refresh: (subject: Subject) => Promise<void> = async () => undefined;
  recipient: Pick<Recipient, 'language' | 'zone'> = { language: undefined, zone: 'America/Sao_Paulo' };
  readonly prices = new Map<Subject, Price>([
    ['fx:USD-BRL', { value: '5.1434' }],
    ['fx:EUR-BRL', { value: '6.0321' }],
  ]);
  readonly log: string[] = [];
  watched: Watched[] = [];
  plans: Plan[] = [];
  private readonly before = new Map<number, readonly Watched[]>();
  private lastId = 0;
  private lastMessageId = 100;

  readonly say = createConversation({
    store: {
      watchedBy: async () => this.watched.filter(({ status }) => status !== 'ended'),
      currentOf: async (subject) => this.currentOf(subject),
      recipient: async (address) => ({ address, quietHours: defaultQuietHours, ...this.recipient }),
    } satisfies Pick<ConversationStore, 'watchedBy' | 'currentOf' | 'recipient'>,
    room: {
      mayChange: (_chat, personId) => this.mayChange(personId),
      acknowledge: async (tapId, text) =>
        void this.log.push(`acknowledge ${tapId}${text === undefined ? '' : `: ${text}`}`),
    } satisfies Room,
    refresh: (subject) => this.refresh(subject),
    botName: () => this.botName,
    clock: { now: () => this.now, monotonicMs: () => this.now.getTime(), wait: instantly } satisfies Clock,
    currentForMs: 120_000,
  });

  /** Types something in the private chat and reads the answers. */
  async type(text: string, more: Partial<Extract<Heard, { kind: 'text' }>> = {}): Promise<readonly Answer[]> {
    this.lastMessageId += 1;
    return this.hear({
      kind: 'text',
      chat: ana,
      text,
      messageId: this.lastMessageId,
      sentAt: this.now,
      language: 'pt-br',
      personId: ana.chatId,
      isForBot: true,
      isForwarded: false,
      isByTheChat: false,
      ...more,
    });
  }

  async tap(data: string, more: Partial<Extract<Heard, { kind: 'tap' }>> = {}): Promise<readonly Answer[]> {
    return this.hear({
      kind: 'tap',
      chat: ana,
      data,
      tapId: 't1',
      personId: 1,
      messageId: 55,
      language: 'pt-br',
      ...more,
    });
  }

  async hear(heard: Heard): Promise<readonly Answer[]> {
    const conversed = await this.say(heard);
    if (conversed === undefined) return [];
    this.plans.push(conversed.plan);
    return this.commit(conversed.plan);
  }

  /** Makes a wish by its text and forgets the answer. */
  async watching(...wishes: readonly string[]): Promise<this> {
    for (const wish of wishes) await this.type(wish);
    return this;
  }

  get lastPlan(): Plan | undefined {
    return this.plans.at(-1);
  }

  private commit(plan: Plan): readonly Answer[] {
    this.log.push(plan.do);
    switch (plan.do) {
      case 'subscribe':
        return plan.answers(this.subscribe(plan.with.subject, plan.with.condition));
      case 'setStatus': {
        const { which, status } = plan.with;
        return plan.answers(
          this.change(
            (one) =>
              one.status !== status &&
              (which === 'all' || ('id' in which ? one.id === which.id : one.number === which.number)),
            (one) => ({ ...one, status }),
          ),
        );
      }
      case 'undo': {
        const was = this.before.get(plan.with.change) ?? [];
        this.before.delete(plan.with.change);
        const ids = new Map(was.map((one) => [one.id, one]));
        return plan.answers(
          this.change(
            ({ id }) => ids.has(id),
            (one) => ids.get(one.id) ?? one,
          ),
        );
      }
      case 'erase':
        this.watched = [];
        return plan.answers({});
      case 'comeBack':
        return plan.answers({ watched: [] });
      case 'nothing':
      case 'leave':
      case 'move':
        return plan.answers({});
    }
  }

  private subscribe(subject: Subject, condition: Condition): Outcomes['subscribe'] {
    const same = this.watched.find(
      (one) =>
        one.status !== 'ended' &&
        one.subject === subject &&
        one.condition.operator === condition.operator &&
        one.condition.threshold === condition.threshold,
    );
    if (same !== undefined) {
      const resumed: Watched = { ...same, status: 'active' };
      this.watched = this.watched.map((one) => (one.id === same.id ? resumed : one));
      return { end: same.status === 'paused' ? 'resumed' : 'same', watched: resumed };
    }
    const live = this.watched.filter(({ status }) => status !== 'ended');
    if (live.length >= 30) return { end: 'too_many', most: 30 };
    let number = 1;
    while (live.some((one) => one.number === number)) number += 1;
    this.lastId += 1;
    const current = this.currentOf(subject)?.quote;
    const holds = current !== undefined && isPast(condition, current.value);
    const side = current === undefined ? 'unknown' : holds ? 'triggered' : 'armed';
    const watched: Watched = { id: this.lastId, number, subject, condition, status: 'active', side, current, holds };
    this.watched.push(watched);
    return { end: 'made', watched };
  }

  private change(which: (one: Watched) => boolean, to: (one: Watched) => Watched): Outcomes['setStatus'] {
    const was = this.watched.filter(which);
    const change = this.before.size + 900;
    this.before.set(change, was);
    this.watched = this.watched.map((one) => (which(one) ? to(one) : one));
    return { watched: this.watched.filter(({ id }) => was.some((one) => one.id === id)), change };
  }

  private currentOf(subject: Subject) {
    const price = this.prices.get(subject);
    if (price === undefined) return undefined;
    return {
      quote: { value: e8(price.value), observedAt: price.observedAt ?? this.now },
      source: 'awesomeapi',
      confirmedAt: price.isStale === true ? new Date(this.now.getTime() - 3_600_000) : this.now,
    };
  }
}

/** Waits are over as soon as everything that is ready has been done. */
function instantly(_ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) resolve();
    else setImmediate(resolve);
  });
}

export function textsOf(answers: readonly Answer[]): readonly string[] {
  return answers.map(({ html }) => plainOf(html));
}

export function buttonsOf(answers: readonly Answer[]): readonly Button[] {
  return answers.flatMap(({ buttons }) => buttons?.flat() ?? []);
}

/** What a wish looks like in a table of tests: `USD-BRL below 4.5`. */
export function madeBy(plan: Plan | undefined): string | undefined {
  if (plan?.do !== 'subscribe') return undefined;
  const { subject, condition } = plan.with;
  return `${subject.slice(3)} ${condition.operator} ${String(condition.threshold / 1e8)}`;
}
