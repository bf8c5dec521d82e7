import type { Context } from './context.js';
import { truncateLog } from './database.js';
import type { PlaceTraces } from './place-traces.js';
import type { Subscribers } from './subscribers.js';
import type { Subscriptions } from './subscriptions.js';

/** A subscriber leaves, comes under another id, or is erased. Every method is called inside a transaction. */
export interface Moves {
  /** The chat is out of reach: what waits for it ends, nothing is compared for it. */
  leave(chatId: number, why: string): void;
  /** The chat has a new id. Told twice, or in any order, it happens once. */
  move(from: number, to: number): void;
  /** The topic is gone: its wishes become the group's. */
  leaveThread(subscriberId: number): void;
  /** All but the subscriber itself, which stays until its goodbye has left. */
  erase(subscriberId: number): void;
  /** The goodbye of an erasure has ended, one way or the other: nothing of the subscriber stays. Returns whether it was one. */
  purgeIfErasing(subscriberId: number): boolean;
  /** After the transaction: what was purged leaves the engine's log too. */
  scrub(): void;
}

export function moves(
  { sql }: Context,
  subscribers: Subscribers,
  subscriptions: Subscriptions,
  places: PlaceTraces,
): Moves {
  const skip = sql.command(
    `UPDATE delivery SET state = 'skipped', why = :why, answer = NULL
     WHERE subscriber_id = :subscriber AND state IN ('pending', 'sending')`,
  );
  const endDoubts = sql.command(
    "UPDATE message SET state = 'ended', why = :why WHERE subscriber_id = :subscriber AND state = 'unknown'",
  );
  // Alerts are found through their subscriptions, which have the new owner by then: no table is read whole.
  const hand = [
    `UPDATE alert SET subscriber_id = :into
     WHERE subscription_id IN (SELECT id FROM subscription WHERE subscriber_id = :into) AND subscriber_id = :from`,
    'UPDATE delivery SET subscriber_id = :into WHERE subscriber_id = :from',
    'UPDATE message SET subscriber_id = :into WHERE subscriber_id = :from',
    'UPDATE setting_change SET subscriber_id = :into WHERE subscriber_id = :from',
    'UPDATE OR IGNORE question SET subscriber_id = :into WHERE subscriber_id = :from',
    'DELETE FROM question WHERE subscriber_id = :from', // one question at a time: what was asked there stays asked
    "UPDATE alert SET subscriber_id = :into WHERE subscriber_id = :from AND kind = 'test'",
  ].map((text) => sql.command(text));
  const wipe = [
    'DELETE FROM delivery WHERE subscriber_id = :subscriber',
    'DELETE FROM message WHERE subscriber_id = :subscriber',
    'DELETE FROM alert WHERE subscription_id IN (SELECT id FROM subscription WHERE subscriber_id = :subscriber)',
    "DELETE FROM alert WHERE subscriber_id = :subscriber AND kind = 'test'",
    'DELETE FROM question WHERE subscriber_id = :subscriber',
    'DELETE FROM setting_change WHERE subscriber_id = :subscriber',
    'UPDATE subscription SET followed_by = NULL WHERE subscriber_id = :subscriber AND followed_by IS NOT NULL',
    'DELETE FROM subscription WHERE subscriber_id = :subscriber',
  ].map((text) => sql.command(text));
  const forgetUpdates = sql.command(
    "UPDATE inbox SET chat_id = 0, body = NULL WHERE chat_id = :chatId AND state <> 'pending'",
  );
  // Of a chat with a new id: its messages are numbered anew, and an old number is another message there.
  const forgetMessages = [
    'UPDATE subscription SET made_by_message = NULL WHERE subscriber_id = :subscriber',
    'UPDATE message SET channel_message_id = NULL WHERE subscriber_id = :subscriber AND channel_message_id IS NOT NULL',
    `UPDATE delivery SET answer = json_remove(answer, '$.edits')
     WHERE subscriber_id = :subscriber AND state IN ('pending', 'sending') AND answer IS NOT NULL`,
  ].map((text) => sql.command(text));

  let hasPurged = false;

  const become = (from: number, to: { chatId: number; threadId: number }): void => {
    const into = subscribers.find(to);
    if (into?.id === from) return;
    if (!into) {
      subscribers.rename(from, to);
      return;
    }
    const isInReach = into.reach === 'open' || subscribers.byId(from).reach === 'open';
    subscriptions.merge(from, into.id);
    for (const command of hand) command({ from, into: into.id });
    subscribers.remove(from);
    if (!isInReach) return;
    subscribers.setReach(to.chatId, 'open');
    subscriptions.watchAgain(into.id);
  };
  // Who writes again before the goodbye has left begins anew, with nothing of what was chosen.
  const forgetChoices = sql.command(
    `UPDATE subscriber SET place_name = NULL, place_cell = NULL, place_zone = NULL, zone = 'America/Sao_Paulo', quiet_from = 22,
       quiet_until = 7, night = 'silent', silenced_until = NULL, tested_at = NULL WHERE id = :subscriber`,
  );
  const erase = (subscriber: number): void => {
    const named = places.namedBy(subscriber);
    subscriptions.suspend(subscriber);
    for (const command of [...wipe, forgetChoices]) command({ subscriber });
    places.forgetUnnamed(named);
  };

  return {
    leave: (chatId, why) => {
      for (const { id, reach } of subscribers.ofChat(chatId)) {
        skip({ subscriber: id, why });
        endDoubts({ subscriber: id, why });
        subscriptions.suspend(id);
        if (reach === 'erasing') purge(id);
      }
      subscribers.setReach(chatId, 'gone');
    },
    move: (from, to) => {
      for (const { id, recipient } of subscribers.ofChat(from)) {
        for (const command of forgetMessages) command({ subscriber: id });
        become(id, { chatId: to, threadId: recipient.address.threadId });
      }
    },
    leaveThread: (subscriberId) => {
      const { chatId } = subscribers.byId(subscriberId).recipient.address;
      become(subscriberId, { chatId, threadId: 0 });
    },
    erase: (subscriberId) => {
      erase(subscriberId);
      hasPurged = true;
      subscribers.startErasing(subscriberId);
    },
    purgeIfErasing: (subscriberId) => {
      if (subscribers.byId(subscriberId).reach !== 'erasing') return false;
      purge(subscriberId);
      return true;
    },
    scrub: () => {
      if (hasPurged && truncateLog(sql)) hasPurged = false;
    },
  };

  function purge(subscriberId: number): void {
    const { chatId } = subscribers.byId(subscriberId).recipient.address;
    erase(subscriberId);
    forgetUpdates({ chatId });
    subscribers.remove(subscriberId);
    hasPurged = true;
  }
}
