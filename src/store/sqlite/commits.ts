import type { ConversationStore } from '../conversation-store.js';
import type { Answer } from '../deliver-store.js';
import { answers } from './answers.js';
import type { Context } from './context.js';
import type { Events } from './events.js';
import type { Inbox } from './inbox.js';
import type { Moves } from './moves.js';
import type { Changer } from './changes.js';
import type { Questions } from './questions.js';
import type { SettingsOf } from './settings.js';
import type { Subscriber, Subscribers } from './subscribers.js';
import type { Author } from './kept-subscriptions.js';
import type { Subscriptions } from './subscriptions.js';

/** The second half of handling an update: the change, its answers and the end of the update, all or nothing. */
export function commits(
  context: Context,
  parts: {
    readonly subscribers: Subscribers;
    readonly subscriptions: Subscriptions;
    readonly settings: SettingsOf;
    readonly questions: Questions;
    readonly apply: Changer;
    readonly moves: Moves;
    readonly inbox: Inbox;
    readonly events: Pick<Events, 'lastAlertId' | 'writtenAfter'>;
  },
): Pick<ConversationStore, 'commitUpdate' | 'watchedBy' | 'followedBy' | 'recipient' | 'settingsOf' | 'questionOf'> {
  const { sql, fail, currentForMs } = context;
  const { subscribers, subscriptions, settings, questions, apply, moves, inbox, events } = parts;
  const put = answers(context);
  const write = (said: readonly Answer[], author: Author): void => {
    for (const [ordinal, answer] of said.entries()) put(answer, { ...author, ordinal });
  };
  /** Whoever speaks can be reached; what crossed meanwhile is not told. */
  const welcomeBack = ({ reach, recipient }: Subscriber, now: Date): void => {
    if (reach === 'open') return;
    subscribers.setReach(recipient.address.chatId, 'open');
    subscribers.open(recipient.address.chatId);
    if (reach === 'erasing') return; // what it had is erased; it begins anew
    const since = (ms: number) => new Date(now.getTime() - ms);
    const currentSince = { fx: since(currentForMs.fx), rain: since(currentForMs.rain) };
    for (const topic of subscribers.ofChat(recipient.address.chatId))
      subscriptions.comeBack({ currentSince }, topic.id);
  };
  return {
    watchedBy: async (address) => {
      const subscriber = subscribers.find(address);
      return subscriber ? subscriptions.kept(subscriber.id) : [];
    },
    followedBy: async (address, id) => {
      const subscriber = subscribers.find(address);
      return subscriber ? subscriptions.followed(subscriber.id, id) : id;
    },
    recipient: async (address) => subscribers.recipientAt(address),
    settingsOf: async (address) => {
      const subscriber = subscribers.find(address);
      return subscriber && settings.of(subscriber.id);
    },
    questionOf: async (address, now) => {
      const subscriber = subscribers.find(address);
      return subscriber && questions.of(subscriber.id, now);
    },
    commitUpdate: async (updateId, chat, language, plan, now) => {
      const eventIds = sql.transaction(() => {
        const update = inbox.end(updateId);
        if (update === undefined) return [];
        const before = events.lastAlertId();
        // First of all: under its new id it would be taken for a new group, without its language and zone.
        if (plan.do === 'move') moves.move(plan.with.from, plan.with.to);
        const subscriber = subscribers.ensure(chat, language, now);
        if (plan.do !== 'leave' && plan.do !== 'erase') welcomeBack(subscriber, now);
        subscriptions.endOverdue(now);
        if (plan.question !== undefined) questions.put(subscriber.id, plan.question, now);
        const author = { subscriberId: subscriber.id, update, now };
        const said = apply(plan, subscriber, author);
        fail('update.midway');
        write(said, author);
        return events.writtenAfter(before);
      });
      moves.scrub();
      return eventIds;
    },
  };
}
