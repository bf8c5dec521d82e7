import { z } from 'zod';
import type { Condition } from '../../domain/condition.js';
import type { E8 } from '../../domain/decimal.js';
import { rearmAt } from '../../domain/condition.js';
import type { Place } from '../../domain/place.js';
import { isRain, rainSubject, type Subject } from '../../domain/subject.js';
import type { Changes, CurrentSince, Outcomes, Wanted, Watched } from '../conversation-store.js';
import { chatSubscriptions, type ChatSubscriptions } from './chat-subscriptions.js';
import type { Context } from './context.js';
import type { Events } from './events.js';
import { keptSubscriptions, type Author } from './kept-subscriptions.js';
import { ringModes, type RingModesOf } from './ring-modes.js';
import type { Subjects } from './subjects.js';
import {
  conditionOf,
  isAbout,
  selectSubscription,
  SubscriptionRow,
  watchOf,
  type Standings,
} from './subscription-rows.js';
import type { Watches } from './watches.js';

/** So many a chat may keep: rows per person have a bound. */
export const mostSubscriptions = 30;
/** So many places a chat may watch: distinct places spend the forecast's quota. */
export const mostPlaces = 5;

/** The end of the chain of edits that begins at `:id`; a row that came back by `Desfazer` is an end itself. Exported for the plan test. */
export const followedSql = `WITH RECURSIVE chain (id, next) AS (
    SELECT id, CASE WHEN status = 'ended' THEN followed_by END FROM subscription WHERE id = :id AND subscriber_id = :subscriber
    UNION SELECT subscription.id, CASE WHEN status = 'ended' THEN followed_by END
    FROM chain CROSS JOIN subscription ON subscription.id = chain.next)
  SELECT id FROM chain WHERE next IS NULL LIMIT 1`;

type Row = SubscriptionRow;

/** What one subscriber watches. Every method is called inside a transaction. */
export interface Subscriptions extends RingModesOf, ChatSubscriptions {
  kept(subscriberId: number): readonly Watched[];
  subscribe(wish: Changes['subscribe'], author: Author): Outcomes['subscribe'];
  edit(change: Changes['edit'], author: Author): Outcomes['edit'];
  setStatus(change: Changes['setStatus'], author: Author): Outcomes['setStatus'];
  /** The wishes made for "here" move there; `undefined`: that would be one place too many. */
  moveHere(place: Place, author: Author, since: CurrentSince): readonly Watched[] | undefined;
  undo(change: Changes['undo'], author: Author): readonly Watched[];
  /** What stands in the place of this subscription after edits and moves; itself where nothing does. */
  followed(subscriberId: number, id: number): number;
  /** What was to end by now ends; a thousand at once, the rest with the next reading. */
  endOverdue(now: Date): void;
}

export interface SubscriptionParts {
  readonly subjects: Subjects;
  readonly watches: Watches;
  readonly standings: Standings;
  readonly events: Events;
}

/** What a new row takes over from the one whose place it takes. */
type Modes = Pick<Row, 'once' | 'endsAt' | 'silencedUntil' | 'placeName' | 'placeZone' | 'isHere'>;

const noModes: Modes = {
  once: false,
  endsAt: null,
  silencedUntil: null,
  placeName: null,
  placeZone: null,
  isHere: false,
};

export function subscriptions(context: Context, parts: SubscriptionParts): Subscriptions {
  const { sql } = context;
  const { subjects, watches, standings, events } = parts;
  const kept = keptSubscriptions(context, watches, standings);
  const rows = { kept, watches, standings };
  const watched = (row: Row, since?: CurrentSince): Watched => standings.watched(row, since);
  const byChange = sql.query(
    `${selectSubscription} WHERE subscriber_id = :subscriber AND changed_by = :change ORDER BY subscription.id`,
    SubscriptionRow,
  );
  const byMessage = sql.query(
    `${selectSubscription} WHERE subscriber_id = :subscriber AND made_by_message = :message AND status <> 'ended'`,
    SubscriptionRow,
  );
  const overdue = sql.query(
    `${selectSubscription} WHERE ends_at IS NOT NULL AND status <> 'ended' AND ends_at <= :now ORDER BY ends_at LIMIT 1000`,
    SubscriptionRow,
  );
  const insert = sql.query(
    `INSERT INTO subscription (subscriber_id, number, subject_id, operator, threshold, rearm_at, status, status_before,
       changed_by, made_by_message, created_at, once, ends_at, silenced_until, place_name, place_zone, is_here)
     VALUES (:subscriber, :number, :subject, :operator, :threshold, :rearmAt, :status, 'ended', :update, :message, :now,
       :once, :endsAt, :silencedUntil, :placeName, :placeZone, :isHere)
     RETURNING id`,
    z.object({ id: z.int() }),
  );
  const finish = sql.command(
    "UPDATE subscription SET status = 'ended', status_before = NULL, changed_by = NULL, finished = 1 WHERE id = :id",
  );
  const follow = sql.command('UPDATE subscription SET followed_by = :next WHERE id = :id');
  const followed = sql.query(followedSql, z.object({ id: z.int() }));
  const insertAlert = sql.command(
    `INSERT INTO alert (subscription_id, subscriber_id, reading_id, kind) VALUES (:subscription, :subscriber, :reading, 'already')`,
  );

  const hasRoomFor = (subscriberId: number, subject: Subject, leaving: readonly Row[] = []): boolean => {
    if (!isRain(subject)) return true;
    const left = new Set(leaving.map(({ id }) => id));
    const places = kept.by(subscriberId).filter((row) => isRain(row.subject) && !left.has(row.id));
    return new Set([...places.map((row) => row.subject), subject]).size <= mostPlaces;
  };
  /** An ended wish that was made again or ran out meanwhile, or for which there is no room any more, stays ended. */
  const mayReturn = (row: Row, now: Date): boolean =>
    (row.endsAt === null || row.endsAt > now) &&
    kept.by(row.subscriberId).length < mostSubscriptions &&
    kept.same(row.subscriberId, row.subject, conditionOf(row)) === undefined &&
    hasRoomFor(row.subscriberId, row.subject);

  interface New {
    readonly subject: Subject;
    readonly condition: Condition;
    readonly modes: Modes;
    readonly status?: 'active' | 'paused';
    readonly number?: number | undefined;
    readonly messageId?: number | undefined;
  }
  const make = ({ subject, condition, modes, status, number, messageId }: New, author: Author): Row => {
    const made = insert.get({
      subscriber: author.subscriberId,
      number: kept.freeNumber(author.subscriberId, number),
      subject: subjects.idOf(subject),
      ...condition,
      rearmAt: isRain(subject) ? condition.threshold : rearmAt(condition as Condition<E8>),
      status: status ?? 'active',
      update: author.update,
      message: messageId ?? null,
      now: author.now.getTime(),
      once: modes.once ? 1 : 0,
      endsAt: modes.endsAt?.getTime() ?? null,
      silencedUntil: modes.silencedUntil?.getTime() ?? null,
      placeName: modes.placeName,
      placeZone: modes.placeZone,
      isHere: modes.isHere ? 1 : 0,
    });
    if (!made) throw new Error('a subscription could not be made');
    return kept.reread(made.id);
  };
  /** A new wish is decided by the current value in the transaction that makes it; what already holds rings, once. */
  const decide = (row: Row, wish: Changes['subscribe'], { subscriberId, now }: Author): void => {
    const { stand, alreadyBy } = standings.decide(row, wish.currentSince);
    watches.put(watchOf(row), stand);
    if (alreadyBy === undefined) return;
    const before = events.lastAlertId();
    insertAlert({ subscription: row.id, subscriber: subscriberId, reading: alreadyBy });
    events.writeFor(alreadyBy, before, now);
  };
  interface Replacing {
    /** The first gives its number, and its modes where none are given. */
    readonly rows: readonly [Row, ...Row[]];
    readonly wanted: Pick<New, 'subject' | 'condition'> & { readonly modes?: Modes };
    readonly since: CurrentSince;
  }
  /** Another row in the place of these, awake if one of them is; what holds already never rings. */
  const replace = ({ rows, wanted, since }: Replacing, author: Author): Row => {
    const [first] = rows;
    const status = rows.every((row) => row.status === 'paused') ? 'paused' : 'active';
    for (const row of rows) kept.change(row, 'ended', author.update, since);
    const made = make({ modes: first, ...wanted, status, number: first.number }, author);
    for (const { id } of rows) follow({ id, next: made.id });
    if (status === 'active') kept.rewatch(made, since);
    return made;
  };

  return {
    ...ringModes(context, rows),
    ...chatSubscriptions(context, rows),
    kept: (subscriberId) => kept.by(subscriberId).map((row) => watched(row)),
    subscribe: (wish, author) => {
      const { subscriberId, update } = author;
      const subject = subjectOf(wish.wanted);
      const { condition } = wish.wanted;
      const same = kept.same(subscriberId, subject, condition);
      const replaced =
        wish.replaces && wish.messageId !== undefined
          ? byMessage.all({ subscriber: subscriberId, message: wish.messageId }).filter(({ id }) => id !== same?.id)
          : [];
      if (!same && !hasRoomFor(subscriberId, subject, replaced)) return { end: 'too_many_places', most: mostPlaces };
      for (const row of replaced) kept.change(row, 'ended', update, wish.currentSince);
      if (same?.status === 'paused') {
        const resumed = kept.change(same, 'active', update, wish.currentSince);
        return { end: 'resumed', watched: watched(resumed, wish.currentSince), change: update };
      }
      if (same) return { end: 'same', watched: watched(same), change: update };
      if (kept.by(subscriberId).length >= mostSubscriptions) return { end: 'too_many', most: mostSubscriptions };
      const { messageId } = wish;
      const row = make({ subject, condition, modes: modesOf(wish), number: replaced[0]?.number, messageId }, author);
      decide(row, wish, author);
      return { end: 'made', watched: watched(row, wish.currentSince), change: update };
    },
    edit: ({ id, condition, currentSince }, author) => {
      const row = kept.byId(id);
      if (row?.subscriberId !== author.subscriberId || row.status === 'ended') return { end: 'gone' };
      const same = kept.same(author.subscriberId, row.subject, condition);
      if (same) return { end: 'same', watched: watched(same) };
      const made = replace({ rows: [row], wanted: { subject: row.subject, condition }, since: currentSince }, author);
      return {
        ...{ end: 'edited', before: conditionOf(row), change: author.update },
        watched: watched(made, currentSince),
      };
    },
    setStatus: ({ status, which, currentSince }, { subscriberId, update }) => {
      const rows = kept
        .by(subscriberId)
        .filter((row) => row.status !== status)
        .filter((row) => isAbout(row, which));
      const changed = rows.map((row) => kept.change(row, status, update, currentSince));
      return { watched: changed.map((row) => watched(row, currentSince)), change: update };
    },
    moveHere: (place, author, since) => {
      const subject = rainSubject(place.cell);
      const here = kept.by(author.subscriberId).filter((row) => row.isHere);
      const moving = here.filter((row) => row.subject !== subject);
      if (moving.length > 0 && !hasRoomFor(author.subscriberId, subject, moving)) return undefined;
      const moved = moving.map((row) => {
        const wanted = { subject, condition: conditionOf(row), modes: { ...row, ...hereAt(place) } };
        const same = kept.same(author.subscriberId, subject, wanted.condition);
        return replace({ rows: same ? [row, same] : [row], wanted, since }, author);
      });
      return moved.map((row) => watched(row, since));
    },
    undo: ({ change: id, currentSince }, { subscriberId, update, now }) => {
      const rows = byChange.all({ subscriber: subscriberId, change: id });
      // What ends makes room first: its number and its place among the most that there may be.
      const inOrder = [...rows].sort((a, b) => Number(a.status === 'ended') - Number(b.status === 'ended'));
      const changed = inOrder.flatMap((row) => {
        const back = row.statusBefore;
        if (back === null || back === row.status) return [];
        if (row.status === 'ended' && !mayReturn(row, now)) return [];
        return [kept.change(row, back, update, currentSince)];
      });
      return changed.map((row) => watched(row, currentSince));
    },
    followed: (subscriber, id) => followed.get({ subscriber, id })?.id ?? id,
    endOverdue: (now) => {
      for (const row of overdue.all({ now: now.getTime() })) {
        if (row.status === 'active') watches.drop(watchOf(row));
        finish({ id: row.id });
      }
    },
  };
}

function subjectOf(wanted: Wanted): Subject {
  return wanted.of === 'fx' ? wanted.subject : rainSubject(wanted.place.cell);
}

function modesOf({ wanted, once, endsAt }: Changes['subscribe']): Modes {
  return {
    ...noModes,
    once: once === true,
    endsAt: endsAt ?? null,
    ...(wanted.of === 'rain' ? { ...hereAt(wanted.place), isHere: wanted.isHere } : {}),
  };
}

function hereAt({ name, zone }: Place): Pick<Modes, 'placeName' | 'placeZone' | 'isHere'> {
  return { placeName: name, placeZone: zone, isHere: true };
}
