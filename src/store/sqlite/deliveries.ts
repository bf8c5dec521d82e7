import { z } from 'zod';
import type { Alert } from '../../domain/alert.js';
import type { Answer, Claim, Compose, DeliverStore, Due, Lane } from '../deliver-store.js';
import { StoreUnavailable } from '../store.js';
import { alertFacts } from './alert-facts.js';
import type { Context } from './context.js';
import type { Moves } from './moves.js';
import { endings } from './delivery-ends.js';
import { answerRank, correctionRank, fxRank, rainRank } from './ranks.js';
import type { Subscribers } from './subscribers.js';
import { Time } from './subjects.js';

const Turn = z.object({ id: z.int(), subscriber: z.int(), messageId: z.int().nullable(), dueAt: Time });
const Waiting = z.object({
  id: z.int(),
  alertId: z.int().nullable(),
  corrects: z.int(),
  answer: z.string().nullable(),
  expiresAt: z.int(),
});
type Waiting = z.infer<typeof Waiting>;
type Turn = z.infer<typeof Turn>;
const MessageId = z.object({ id: z.int() });
const ToldIn = z.object({ message: z.int(), edits: z.int() });
const Answered = z.object({ updateId: z.int() });
const Oldest = z.object({ at: Time.nullable() });
const Resting = z.object({ chatId: z.int(), forMs: z.int(), agoMs: z.int() });

/** More alerts than fit one message; a chat keeps at most 30 subscriptions, and a later alert takes the place of an earlier. */
const mostInOneMessage = 60;

/** Readiness asks only whether something waits, and since when. */
const mostOfBacklog = 1_000;

const ranks: Record<Lane, readonly number[]> = {
  answers: [answerRank],
  all: [answerRank, rainRank, fxRank, correctionRank],
};

/** Exported so that the plan test can show that a claim reads what is due for one chat, however much waits for the others. */
export const claimSql = {
  turn: `SELECT delivery.id, delivery.subscriber_id AS subscriber, message_id AS messageId, due_at AS dueAt
   FROM delivery JOIN subscriber ON subscriber.id = delivery.subscriber_id
   WHERE delivery.channel = :channel AND rank = :rank AND state = 'pending' AND due_at <= :now
     AND subscriber.closed_until <= :now AND subscriber.chat_id NOT IN (SELECT value FROM json_each(:except))
   ORDER BY due_at, delivery.id LIMIT 1`,
  together: `SELECT id, alert_id AS alertId, corrects, answer, expires_at AS expiresAt FROM delivery
   WHERE subscriber_id = :subscriber AND channel = :channel AND state = 'pending' AND due_at <= :now
     AND rank BETWEEN ${rainRank} AND ${fxRank} AND message_id IS NULL
   ORDER BY rank, due_at, id LIMIT ${mostInOneMessage}`,
  backlog: `SELECT COUNT(*) AS due, MIN(due_at) AS oldestDueAt FROM (
     SELECT due_at FROM delivery JOIN subscriber ON subscriber.id = delivery.subscriber_id
     WHERE delivery.channel = :channel AND rank = :rank AND state = 'pending' AND due_at <= :now AND closed_until <= :now
     ORDER BY due_at, delivery.id LIMIT ${mostOfBacklog})`,
  toldIn: `SELECT message.id AS message, channel_message_id AS edits FROM delivery JOIN message ON message.id = delivery.message_id
   WHERE alert_id = :alert AND channel = :channel AND corrects = 0 AND message.state = 'sent'
     AND channel_message_id IS NOT NULL -- NULL: it was numbered in a chat that has moved since`,
} as const;

const nextOf = (rank: number) =>
  `SELECT MIN(due_at) AS at FROM delivery WHERE channel = :channel AND rank = ${rank} AND state = 'pending' AND due_at > :now`;

/**
 * What is asked while nothing can leave, so after every message. `closed_until > 0` names the chats that are closed to SQLite: a bound
 * value alone does not prove that the partial index holds them, and every subscriber would be read.
 */
export const waitingSql = {
  nextDue: `SELECT MIN(at) AS at FROM (${ranks.all.map(nextOf).join(' UNION ALL ')}
    UNION ALL SELECT MIN(closed_until) FROM subscriber WHERE closed_until > 0 AND closed_until > :now)`,
  // What is held waits for a time of day that a person chose, unless it is on its way already.
  boundDeliveries: `UPDATE delivery SET due_at = :latest WHERE channel = :channel AND rank = :rank AND state = 'pending' AND due_at > :latest
    AND (held IS NULL OR message_id IS NOT NULL)`,
  boundClosings: `UPDATE subscriber SET closed_until = :now + closed_for
    WHERE closed_until > 0 AND closed_until > :now + closed_for`,
  // Those that had too much of us; a chat that is suspected to have shut us out says nothing of our pace.
  resting: `SELECT chat_id AS chatId, closed_for AS forMs, MAX(0, :now + closed_for - closed_until) AS agoMs FROM subscriber
    WHERE closed_until > 0 AND closed_until > :now AND suspicions = 0 ORDER BY closed_until - closed_for`,
} as const;

/** Deliveries on their way out: whose turn it is, what leaves together, and how it ended. */
export function deliveries(context: Context, subscribers: Subscribers, moves: Moves): DeliverStore {
  const { sql, channels } = context;
  const facts = alertFacts(context);
  const turn = sql.query(claimSql.turn, Turn);
  const ofMessage = sql.query(
    `SELECT id, alert_id AS alertId, corrects, answer, expires_at AS expiresAt FROM delivery
     WHERE message_id = :message AND state = 'pending' ORDER BY rank, due_at, id`,
    Waiting,
  );
  const one = sql.query(
    'SELECT id, alert_id AS alertId, corrects, answer, expires_at AS expiresAt FROM delivery WHERE id = :id',
    Waiting,
  );
  const together = sql.query(claimSql.together, Waiting);
  const toldIn = sql.query(claimSql.toldIn, ToldIn);
  const alertsIn = sql.query(
    "SELECT alert_id AS id FROM delivery WHERE message_id = :message AND alert_id IS NOT NULL AND state = 'sent' ORDER BY rank, due_at, id",
    MessageId,
  );
  const insertMessage = sql.query(
    "INSERT INTO message (subscriber_id, state, claimed_at) VALUES (:subscriber, 'sending', :now) RETURNING id",
    MessageId,
  );
  const answered = sql.query(
    'SELECT update_id AS updateId FROM delivery JOIN inbox ON inbox.seq = delivery.inbox_seq WHERE delivery.id = :id',
    Answered,
  );
  const resume = sql.command("UPDATE message SET state = 'sending', claimed_at = :now WHERE id = :id");
  const take = sql.command("UPDATE delivery SET state = 'sending', message_id = :message WHERE id = :id");
  const end = sql.command('UPDATE delivery SET state = :state, why = :why, answer = NULL WHERE id = :id');
  const endMessage = sql.command("UPDATE message SET state = 'ended', why = :why WHERE id = :id");

  /** What cannot be read or rendered ends by itself, and stops nobody else. */
  const orDead = <Result>(ids: readonly number[], work: () => Result): Result | undefined => {
    try {
      return work();
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      const why = `cannot be rendered: ${error instanceof Error ? error.message : String(error)}`.slice(0, 300);
      for (const id of ids) end({ id, state: 'dead', why });
      return undefined;
    }
  };
  /** The message that told the alert, as it is told now; `undefined` where it has not arrived. */
  const correctionOf = (alertId: number, channel: string, now: Date): Due | undefined => {
    const told = toldIn.get({ alert: alertId, channel });
    if (!told) return undefined;
    const alerts = alertsIn.all({ message: told.message }).map(({ id }) => facts.of(id, now));
    return { kind: 'correction', alerts, edits: told.edits };
  };
  const contentOf = ({ alertId, corrects, answer }: Waiting, channel: string, now: Date): Content | undefined => {
    if (alertId === null) return answerIn(answer);
    return corrects === 1 ? correctionOf(alertId, channel, now) : facts.of(alertId, now);
  };
  /** What may still leave, with what its text needs; what may not ends here. */
  const worthSending = (waiting: readonly Waiting[], channel: string, now: Date): readonly Worth[] =>
    waiting.flatMap((delivery): readonly Worth[] => {
      const { id, alertId, expiresAt } = delivery;
      if (expiresAt <= now.getTime()) end({ id, state: 'expired', why: null });
      else if (alertId !== null && !facts.isWanted(alertId))
        end({ id, state: 'skipped', why: 'cancelled or paused meanwhile' });
      else if (alertId !== null && !facts.isNews(alertId)) end({ id, state: 'skipped', why: 'the doubt is over' });
      else {
        const found = orDead([id], () => ({ content: contentOf(delivery, channel, now) }));
        if (found?.content) return [{ id, content: found.content }];
        if (found) end({ id, state: 'skipped', why: 'what it corrects is not there' });
      }
      return [];
    });
  const waitingFor = ({ id, subscriber, messageId }: Turn, channel: string, now: Date): readonly Waiting[] => {
    if (messageId !== null) return ofMessage.all({ message: messageId });
    const head = one.get({ id });
    return head && (head.alertId === null || head.corrects === 1)
      ? [head]
      : together.all({ subscriber, channel, now: now.getTime() });
  };

  const claimTurn = (turn: Turn, channel: string, now: Date, compose: Compose): Claim | undefined => {
    const { subscriber, messageId } = turn;
    const isRepeat = messageId !== null;
    const { recipient: to, kind: chatKind } = subscribers.byId(subscriber);
    const worth = worthSending(waitingFor(turn, channel, now), channel, now);
    const due = dueOf(worth);
    const ids = worth.map(({ id }) => id);
    const composed = due && orDead(ids, () => compose(due, to, isRepeat));
    if (!composed) {
      if (isRepeat) endMessage({ id: messageId, why: 'nothing of it is wanted any more' });
      moves.purgeIfErasing(subscriber);
      return undefined;
    }
    const { outgoing, taken } = composed;
    if (due.kind === 'correction' && taken < due.alerts.length) {
      // It would take away what the message told: that stays as it was.
      for (const id of ids) end({ id, state: 'skipped', why: 'the message would be too long' });
      if (isRepeat) endMessage({ id: messageId, why: 'the message would be too long' });
      return undefined;
    }
    const message = messageId ?? insertMessage.get({ subscriber, now: now.getTime() })?.id;
    if (message === undefined) throw new Error('a message could not be made');
    if (isRepeat) resume({ id: message, now: now.getTime() });
    for (const id of ids.slice(0, taken)) take({ id, message });
    const alertIds = due.kind === 'answer' ? [] : due.alerts.slice(0, taken).map(({ id }) => id);
    const isAnswer = due.kind === 'answer';
    const updateId = isAnswer ? answered.get({ id: ids[0] ?? 0 })?.updateId : undefined;
    return { messageId: message, to, chatKind, outgoing, isAnswer, isRepeat, alertIds, updateId };
  };

  const nextDue = sql.query(waitingSql.nextDue, Oldest);
  const boundDeliveries = sql.command(waitingSql.boundDeliveries);
  const boundClosings = sql.command(waitingSql.boundClosings);
  const resting = sql.query(waitingSql.resting, Resting);
  const backlog = sql.query(claimSql.backlog, z.object({ due: z.int(), oldestDueAt: Time.nullable() }));

  return {
    ...endings(context, subscribers, moves),
    claimMessage: async (channel, lane, except, now, compose) => {
      const claimed = sql.transaction(() => {
        const closed = JSON.stringify(except);
        for (const rank of ranks[lane]) {
          // Each round ends at least one delivery or claims one, so this ends too.
          for (;;) {
            const next = turn.get({ channel, rank, now: now.getTime(), except: closed });
            if (!next) break;
            const claim = claimTurn(next, channel, now, compose);
            if (claim) return claim;
          }
        }
        return undefined;
      });
      moves.scrub();
      return claimed;
    },
    nextDeliveryAt: async (channel, now) => nextDue.get({ channel, now: now.getTime() })?.at ?? undefined,
    restingChats: async (now) => resting.all({ now: now.getTime() }),
    boundWaits: async (channel, mostMs, now) => {
      sql.transaction(() => {
        for (const rank of ranks.all) boundDeliveries({ channel, rank, latest: now.getTime() + mostMs });
        boundClosings({ now: now.getTime() });
      });
    },
    backlog: async (now) => {
      const waiting = channels.flatMap((channel) =>
        ranks.all.flatMap((rank) => backlog.get({ channel, rank, now: now.getTime() }) ?? []),
      );
      const oldest = waiting.flatMap(({ oldestDueAt }) => oldestDueAt?.getTime() ?? []);
      return {
        due: waiting.reduce((sum, { due }) => sum + due, 0),
        oldestDueAt: oldest.length === 0 ? undefined : new Date(Math.min(...oldest)),
      };
    },
  };
}

type Content = Answer | Alert | Due;

/** A delivery with what it says. */
interface Worth {
  readonly id: number;
  readonly content: Content;
}

function dueOf(worth: readonly Worth[]): Due | undefined {
  const [first] = worth;
  if (!first) return undefined;
  if ('html' in first.content) return { kind: 'answer', answer: first.content };
  if ('alerts' in first.content || 'answer' in first.content) return first.content;
  return { kind: 'alerts', alerts: worth.flatMap(({ content }) => ('of' in content ? [content] : [])) };
}

/** Written by commits.ts from an {@link Answer}. */
function answerIn(text: string | null): Answer {
  return JSON.parse(text ?? 'null') as Answer;
}
