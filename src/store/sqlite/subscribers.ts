import { z } from 'zod';
import type { Address, Chat } from '../../channels/channel.js';
import { defaultQuietHours, nightModes } from '../../domain/quiet-hours.js';
import type { Recipient } from '../deliver-store.js';
import type { Context } from './context.js';

const SubscriberRow = z.object({
  id: z.int(),
  chatId: z.int(),
  threadId: z.int(),
  kind: z.enum(['private', 'group', 'channel']),
  language: z.string().nullable(),
  zone: z.string(),
  quietFrom: z.int(),
  quietUntil: z.int(),
  night: z.enum(nightModes),
  reach: z.enum(['open', 'gone', 'erasing']),
});
type SubscriberRow = z.infer<typeof SubscriberRow>;

const columns = `id, chat_id AS chatId, thread_id AS threadId, kind, language, zone,
  quiet_from AS quietFrom, quiet_until AS quietUntil, night, reach`;

export interface Subscriber {
  readonly id: number;
  readonly kind: Chat['kind'];
  readonly reach: SubscriberRow['reach'];
  readonly recipient: Recipient;
}

/** What a subscriber is before it said anything. Hours are told in Brasília's until a place is known. */
export const defaultZone = 'America/Sao_Paulo';

export function subscribers({ sql }: Context): {
  find(address: Address): Subscriber | undefined;
  byId(id: number): Subscriber;
  /** All topics of the chat, and the chat itself. */
  ofChat(chatId: number): readonly Subscriber[];
  /** Finds or makes it, and keeps the language where it is known. A new topic of a chat that is gone is gone with it. */
  ensure(chat: Chat, language: string | undefined, now: Date): Subscriber;
  open(chatId: number): void;
  setReach(chatId: number, reach: 'open' | 'gone'): void;
  startErasing(id: number): void;
  /** The chat takes nothing from us for so long from `now`. */
  closeFor(chatId: number, ms: number, now: Date): void;
  /** Returns how often the chat has been suspected since it last took a message, this time included. */
  suspect(chatId: number): number;
  /** The chat took a message. */
  trust(id: number): void;
  rename(id: number, to: Address): void;
  remove(id: number): void;
  recipientAt(address: Address): Recipient;
} {
  const byAddress = sql.query(
    `SELECT ${columns} FROM subscriber WHERE chat_id = :chatId AND thread_id = :threadId`,
    SubscriberRow,
  );
  const byIdRow = sql.query(`SELECT ${columns} FROM subscriber WHERE id = :id`, SubscriberRow);
  const byChat = sql.query(`SELECT ${columns} FROM subscriber WHERE chat_id = :chatId`, SubscriberRow);
  const insert = sql.command(
    `INSERT INTO subscriber (chat_id, thread_id, kind, language, reach, created_at)
     SELECT :chatId, :threadId, :kind, :language,
       CASE WHEN EXISTS (SELECT 1 FROM subscriber WHERE chat_id = :chatId AND reach = 'gone') THEN 'gone' ELSE 'open' END, :now
     WHERE true ON CONFLICT (chat_id, thread_id) DO NOTHING`,
  );
  const setLanguage = sql.command(
    'UPDATE subscriber SET language = :language WHERE id = :id AND language IS NOT :language',
  );
  const setReach = sql.command('UPDATE subscriber SET reach = :reach WHERE chat_id = :chatId AND reach <> :reach');
  const startErasing = sql.command("UPDATE subscriber SET reach = 'erasing' WHERE id = :id");
  const open = sql.command('UPDATE subscriber SET suspicions = 0, closed_until = 0 WHERE chat_id = :chatId');
  const close = sql.command('UPDATE subscriber SET closed_until = :until, closed_for = :ms WHERE chat_id = :chatId');
  const suspect = sql.command('UPDATE subscriber SET suspicions = suspicions + 1 WHERE chat_id = :chatId');
  const trust = sql.command(
    `UPDATE subscriber SET suspicions = 0
     WHERE chat_id = (SELECT chat_id FROM subscriber WHERE id = :id) AND suspicions > 0`,
  );
  const suspicions = sql.query(
    'SELECT COALESCE(MAX(suspicions), 0) AS count FROM subscriber WHERE chat_id = :chatId',
    z.object({ count: z.int() }),
  );
  const rename = sql.command('UPDATE subscriber SET chat_id = :chatId, thread_id = :threadId WHERE id = :id');
  const remove = sql.command('DELETE FROM subscriber WHERE id = :id');

  const find = ({ chatId, threadId }: Address): Subscriber | undefined => {
    const row = byAddress.get({ chatId, threadId });
    return row && subscriberOf(row);
  };
  return {
    find,
    byId: (id) => {
      const row = byIdRow.get({ id });
      if (!row) throw new Error(`subscriber ${id} is not there`);
      return subscriberOf(row);
    },
    ofChat: (chatId) => byChat.all({ chatId }).map(subscriberOf),
    ensure: (chat, language, now) => {
      const { chatId, threadId, kind } = chat;
      insert({ chatId, threadId, kind, language: language ?? null, now: now.getTime() });
      const subscriber = find(chat);
      if (!subscriber) throw new Error('a subscriber could not be made');
      if (language === undefined) return subscriber;
      setLanguage({ id: subscriber.id, language });
      return { ...subscriber, recipient: { ...subscriber.recipient, language } };
    },
    open: (chatId) => {
      open({ chatId });
    },
    setReach: (chatId, reach) => {
      setReach({ chatId, reach });
    },
    startErasing: (id) => {
      startErasing({ id });
    },
    closeFor: (chatId, ms, now) => {
      close({ chatId, until: now.getTime() + ms, ms });
    },
    suspect: (chatId) => {
      suspect({ chatId });
      return suspicions.get({ chatId })?.count ?? 0;
    },
    trust: (id) => {
      trust({ id });
    },
    rename: (id, { chatId, threadId }) => {
      rename({ id, chatId, threadId });
    },
    remove: (id) => {
      remove({ id });
    },
    recipientAt: (address) =>
      find(address)?.recipient ?? {
        ...{ address, language: undefined, zone: defaultZone },
        ...{ quietHours: defaultQuietHours, night: 'silent' },
      },
  };
}

export type Subscribers = ReturnType<typeof subscribers>;

function subscriberOf(row: SubscriberRow): Subscriber {
  const { id, chatId, threadId, kind, language, zone, quietFrom, quietUntil, night, reach } = row;
  return {
    id,
    kind,
    reach,
    recipient: {
      address: { chatId, threadId },
      language: language ?? undefined,
      zone,
      quietHours: { from: quietFrom, until: quietUntil },
      night,
      ...(kind === 'private' ? {} : { shared: kind }),
      ...(reach === 'gone' ? { isAway: true as const } : {}),
    },
  };
}
