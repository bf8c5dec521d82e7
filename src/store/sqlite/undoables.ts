import { z } from 'zod';
import type { ConversationStore } from '../conversation-store.js';
import type { Context } from './context.js';
import type { Subscribers } from './subscribers.js';

const Row = z.object({ id: z.int() });

/** What a chat has made lately, and what of it can be taken back. */
export function undoables(
  { sql }: Context,
  subscribers: Pick<Subscribers, 'find'>,
): Pick<ConversationStore, 'madeSince' | 'lastChangeOf' | 'changeStands'> {
  // A chat keeps at most 30.
  const made = sql.query(
    `SELECT id FROM subscription WHERE subscriber_id = :subscriber AND status = 'active' AND created_at >= :since ORDER BY id`,
    Row,
  );
  // The numbers of changes grow: the last of each kind is found by its index.
  const last = sql.query(
    `SELECT inbox.seq AS id FROM inbox
     WHERE received_at >= :since AND seq = MAX(
       COALESCE((SELECT MAX(changed_by) FROM subscription WHERE subscriber_id = :subscriber), 0),
       COALESCE((SELECT MAX(changed_by) FROM setting_change WHERE subscriber_id = :subscriber), 0))`,
    Row,
  );
  const stands = sql.query(
    `SELECT :change AS id WHERE
       EXISTS (SELECT 1 FROM subscription WHERE subscriber_id = :subscriber AND changed_by = :change AND status_before IS NOT NULL)
       OR EXISTS (SELECT 1 FROM setting_change WHERE subscriber_id = :subscriber AND changed_by = :change)`,
    Row,
  );
  return {
    madeSince: async (address, since) => {
      const subscriber = subscribers.find(address);
      return subscriber ? made.all({ subscriber: subscriber.id, since: since.getTime() }).map(({ id }) => id) : [];
    },
    lastChangeOf: async (address, since) => {
      const subscriber = subscribers.find(address);
      return subscriber && last.get({ subscriber: subscriber.id, since: since.getTime() })?.id;
    },
    changeStands: async (address, change) => {
      const subscriber = subscribers.find(address);
      return subscriber !== undefined && stands.get({ subscriber: subscriber.id, change }) !== undefined;
    },
  };
}
