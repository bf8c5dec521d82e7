import { z } from 'zod';
import type { DeliverStore, RetryWaits } from '../deliver-store.js';
import type { Context } from './context.js';
import type { Moves } from './moves.js';
import { Time } from './subjects.js';
import type { Subscribers } from './subscribers.js';

const MessageRow = z.object({ subscriber: z.int(), unknowns: z.int(), isRepeatable: z.int() });
type MessageRow = z.infer<typeof MessageRow>;
const MessageId = z.object({ id: z.int() });

/** A lack of rights has been a fault of Telegram's own for hours (2023-10-31, TelegramBotAPI/errors #5): three more tries, then the chat is gone. */
const suspectWaitsMs = [1, 6, 24].map((hours) => hours * 3_600_000);

/** An answer that changes nothing is not repeated for an answer of Telegram's that was lost: people ask again. */
const triesAfterSilence = ({ isRepeatable }: MessageRow) => (isRepeatable ? Number.POSITIVE_INFINITY : 0);
/** After a death of our own it most likely never left, and whoever asked hears nothing: once more. */
const triesAfterDeath = ({ isRepeatable }: MessageRow) => (isRepeatable ? Number.POSITIVE_INFINITY : 1);

type Endings = Omit<DeliverStore, 'claimMessage' | 'nextDeliveryAt' | 'backlog' | 'boundWaits' | 'restingChats'>;

/** How a message that was claimed went on: each of the channel's outcomes, one transaction. */
export function endings({ sql }: Context, subscribers: Subscribers, moves: Moves): Endings {
  const find = sql.query(
    `SELECT subscriber_id AS subscriber, unknowns,
       NOT EXISTS (SELECT 1 FROM delivery WHERE message_id = message.id AND answer IS NOT NULL
                   AND json_extract(answer, '$.repeatable') = 0) AS isRepeatable
     FROM message WHERE id = :id`,
    MessageRow,
  );
  const told = sql.query(
    `SELECT received_at AS readAt FROM delivery
       JOIN alert ON alert.id = delivery.alert_id
       JOIN reading ON reading.id = alert.reading_id
     WHERE delivery.message_id = :id AND state = 'sent' AND corrects = 0 AND held IS NULL AND kind IN ('crossed', 'stronger')`,
    z.object({ readAt: Time }),
  );
  const endMessage = sql.command(
    'UPDATE message SET state = :state, channel_message_id = :channelMessage, why = :why, sent_at = :sentAt WHERE id = :id',
  );
  const endDeliveries = sql.command(
    "UPDATE delivery SET state = :state, why = :why, answer = NULL WHERE message_id = :id AND state = 'sending'",
  );
  const release = sql.command(
    "UPDATE delivery SET state = 'pending', message_id = NULL WHERE message_id = :id AND state = 'sending'",
  );
  const pendAgain = sql.command("UPDATE delivery SET state = 'pending' WHERE message_id = :id AND state = 'sending'");
  const dueAgain = sql.command(
    "UPDATE delivery SET state = 'pending', due_at = :due WHERE message_id = :id AND state = 'sending'",
  );
  const setUnknown = sql.command(
    "UPDATE message SET state = 'unknown', unknowns = unknowns + :more, why = :why WHERE id = :id",
  );
  const endIfEmpty = sql.command(
    `UPDATE message SET state = 'ended', why = 'nothing of it is wanted any more' WHERE id = :id AND state = 'unknown'
       AND NOT EXISTS (SELECT 1 FROM delivery WHERE message_id = message.id AND state = 'pending')`,
  );
  const forget = sql.command('DELETE FROM message WHERE id = :id');
  const sending = sql.query("SELECT id FROM message WHERE state = 'sending' ORDER BY id", MessageId);

  const end = (
    id: number,
    message: 'sent' | 'ended',
    state: 'sent' | 'dead' | 'uncertain',
    why: string | null,
    arrived: { readonly channelMessage: number; readonly at: Date } | undefined,
  ) => {
    const [channelMessage, sentAt] = [arrived?.channelMessage ?? null, arrived?.at.getTime() ?? null];
    endMessage({ id, state: message, channelMessage, why, sentAt });
    endDeliveries({ id, state, why });
  };
  /** Goes back to where it was claimed from; one that may have arrived before keeps that doubt. */
  const back = (id: number): void => {
    const unknowns = find.get({ id })?.unknowns ?? 0;
    if (unknowns > 0) {
      setUnknown({ id, more: 0, why: null });
      pendAgain({ id });
      endIfEmpty({ id }); // the chat left meanwhile
    } else {
      release({ id });
      forget({ id });
    }
  };
  const unknown = (
    id: number,
    waits: RetryWaits,
    why: string,
    now: Date,
    triesOf: (message: MessageRow) => number,
  ): 'again' | 'uncertain' => {
    const message = find.get({ id });
    const wait = message && message.unknowns < triesOf(message) ? waits[message.unknowns] : undefined;
    if (wait === undefined) {
      end(id, 'ended', 'uncertain', why, undefined);
      if (message) moves.purgeIfErasing(message.subscriber);
      return 'uncertain';
    }
    setUnknown({ id, more: 1, why });
    dueAgain({ id, due: now.getTime() + wait });
    endIfEmpty({ id });
    return 'again';
  };
  const chatOf = (id: number): number | undefined => {
    const message = find.get({ id });
    return message && subscribers.byId(message.subscriber).recipient.address.chatId;
  };
  const gone = (id: number, why: string): void => {
    const chatId = chatOf(id);
    if (chatId !== undefined) moves.leave(chatId, why);
    endMessage({ id, state: 'ended', channelMessage: null, why, sentAt: null });
  };
  /** One transaction; what it has erased is then nowhere on the disk. */
  const step = <Result>(work: () => Result): Result => {
    const result = sql.transaction(work);
    moves.scrub();
    return result;
  };

  return {
    recordSent: async (id, channelMessage, threadGone, now) =>
      step(() => {
        const message = find.get({ id });
        end(id, 'sent', 'sent', null, { channelMessage, at: now });
        const arrival = {
          isRepeat: message !== undefined && message.unknowns > 0,
          readAt: told.all({ id }).map(({ readAt }) => readAt),
        };
        if (message) {
          subscribers.trust(message.subscriber);
          if (!moves.purgeIfErasing(message.subscriber) && threadGone) moves.leaveThread(message.subscriber);
        }
        return arrival;
      }),
    recordNotSent: async (id) => {
      step(() => {
        back(id);
      });
    },
    recordWait: async (id, ms, now) => {
      step(() => {
        const chatId = chatOf(id);
        back(id);
        if (chatId !== undefined) subscribers.closeFor(chatId, ms, now);
      });
    },
    recordUnknown: async (id, why, waits, now) => step(() => unknown(id, waits, why, now, triesAfterSilence)),
    recordRefused: async (id, why) => {
      step(() => {
        const subscriber = find.get({ id })?.subscriber;
        end(id, 'ended', 'dead', why, undefined);
        if (subscriber !== undefined) moves.purgeIfErasing(subscriber);
      });
    },
    recordGone: async (id, why) => {
      step(() => {
        gone(id, why);
      });
    },
    recordSuspect: async (id, why, now) =>
      step(() => {
        const chatId = chatOf(id);
        if (chatId === undefined) return 'gone';
        const wait = suspectWaitsMs[subscribers.suspect(chatId) - 1];
        if (wait === undefined) {
          gone(id, why);
          return 'gone';
        }
        back(id);
        subscribers.closeFor(chatId, wait, now);
        return 'again';
      }),
    recordMoved: async (id, to) => {
      step(() => {
        const chatId = chatOf(id);
        back(id);
        if (chatId !== undefined) moves.move(chatId, to);
      });
    },
    recoverSending: async (waits, now) =>
      step(() => {
        const left = sending.all();
        for (const { id } of left)
          unknown(id, waits, 'the process ended while it was being sent', now, triesAfterDeath);
        return left.length;
      }),
  };
}
