import type { Answer, ConversationStore, Plan } from '../store.js';
import type { Context } from './context.js';
import type { Inbox } from './inbox.js';
import type { Moves } from './moves.js';
import type { Subscriber, Subscribers } from './subscribers.js';
import type { Author, Subscriptions } from './subscriptions.js';

const answerRank = 0;
/** An answer that could not leave for a day is no answer any more. */
const answerWorthMs = 24 * 3_600_000;

/** The second half of handling an update: the change, its answers and the end of the update, all or nothing. */
export function commits(
  { sql }: Context,
  parts: { subscribers: Subscribers; subscriptions: Subscriptions; moves: Moves; inbox: Inbox },
): Pick<ConversationStore, 'commitUpdate' | 'watchedBy' | 'recipient'> {
  const { subscribers, subscriptions, moves, inbox } = parts;
  const insertAnswer = sql.command(
    `INSERT INTO delivery (subscriber_id, channel, rank, inbox_seq, ordinal, answer, state, due_at, expires_at)
     VALUES (:subscriber, 'telegram', ${answerRank}, :update, :ordinal, :answer, 'pending', :now, :expires)`,
  );
  const write = (answers: readonly Answer[], { subscriberId, update, now }: Author): void => {
    for (const [ordinal, answer] of answers.entries())
      insertAnswer({
        subscriber: subscriberId,
        update,
        ordinal,
        answer: JSON.stringify(answer),
        now: now.getTime(),
        expires: now.getTime() + answerWorthMs,
      });
  };
  /** Whoever speaks can be reached; what crossed meanwhile is not told. */
  const welcomeBack = ({ reach, recipient }: Subscriber): void => {
    if (reach === 'open') return;
    subscribers.setReach(recipient.address.chatId, 'open');
    subscribers.open(recipient.address.chatId);
    if (reach === 'erasing') return; // what it had is erased; it begins anew
    for (const topic of subscribers.ofChat(recipient.address.chatId))
      subscriptions.comeBack({ currentSince: new Date(0) }, topic.id);
  };
  const apply = (plan: Plan, subscriber: Subscriber, author: Author): readonly Answer[] => {
    const { chatId } = subscriber.recipient.address;
    switch (plan.do) {
      case 'nothing':
        return plan.answers({});
      case 'subscribe':
        return plan.answers(subscriptions.subscribe(plan.with, author));
      case 'setStatus':
        return plan.answers(subscriptions.setStatus(plan.with, author));
      case 'undo':
        return plan.answers(subscriptions.undo(plan.with, author));
      case 'erase':
        moves.erase(subscriber.id);
        return plan.answers({});
      case 'leave':
        moves.leave(chatId, plan.with.why);
        return plan.answers({});
      case 'comeBack':
        // Who was never away keeps every side where it stands.
        if (subscriber.reach !== 'gone') return plan.answers({ watched: [] });
        return plan.answers(subscriptions.comeBack(plan.with, subscriber.id));
      case 'move':
        return plan.answers({}); // moved before its author was looked for
    }
  };

  return {
    watchedBy: async (address) => {
      const subscriber = subscribers.find(address);
      return subscriber ? subscriptions.kept(subscriber.id) : [];
    },
    recipient: async (address) => subscribers.recipientAt(address),
    commitUpdate: async (updateId, chat, language, plan, now) => {
      sql.transaction(() => {
        const update = inbox.end(updateId);
        if (update === undefined) return;
        // First of all: under its new id it would be taken for a new group, without its language and zone.
        if (plan.do === 'move') moves.move(plan.with.from, plan.with.to);
        const subscriber = subscribers.ensure(chat, language, now);
        if (plan.do !== 'leave' && plan.do !== 'erase') welcomeBack(subscriber);
        const author = { subscriberId: subscriber.id, update, now };
        write(apply(plan, subscriber, author), author);
      });
      moves.scrub();
    },
  };
}
