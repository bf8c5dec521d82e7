import { z } from 'zod';
import type { Outcomes, Plan, Settings, Watched } from '../conversation-store.js';
import type { Answer } from '../deliver-store.js';
import type { Context } from './context.js';
import type { Events } from './events.js';
import type { Holds } from './holds.js';
import type { Moves } from './moves.js';
import type { SettingsOf } from './settings.js';
import type { Subscriber } from './subscribers.js';
import type { Author } from './kept-subscriptions.js';
import { mostPlaces, type Subscriptions } from './subscriptions.js';

/** Makes what the plan changes and returns what is then said. Called inside a transaction. */
export type Changer = (plan: Plan, subscriber: Subscriber, author: Author) => readonly Answer[];

export interface ChangeParts {
  readonly subscriptions: Subscriptions;
  readonly settings: SettingsOf;
  readonly holds: Holds;
  readonly moves: Moves;
  readonly events: Events;
}

/** One line for each change that a person can ask for. */
export function changes(context: Context, parts: ChangeParts): Changer {
  const { subscriptions, settings, holds, moves } = parts;
  const ring = testRing(context, parts.events);

  /** Changes what is chosen so that it can be taken back, and lets go or holds what waits. */
  const set = ({ subscriberId, update, now }: Author, to: (before: Settings) => Settings): Settings => {
    const after = settings.remember(subscriberId, update, () => {
      settings.put(subscriberId, to(settings.of(subscriberId)));
    });
    holds.apply(subscriberId, now);
    return after;
  };
  const silence = ({ with: { which, until } }: Doing<'silence'>, author: Author): Outcomes['silence'] => {
    let watched: readonly Watched[] = [];
    const after = set(author, (before) => {
      watched = subscriptions.silence(which, until, author);
      return which === 'all' ? { ...before, silencedUntil: until } : before;
    });
    return { watched, settings: after, change: author.update };
  };
  const setLives = ({ with: chosen }: Doing<'setLives'>, author: Author): Outcomes['setLives'] => {
    let watched: Watched | undefined;
    set(author, (before) => {
      watched = subscriptions.setLives(chosen, author);
      return before;
    });
    return watched === undefined ? { end: 'gone' } : { end: 'set', watched, change: author.update };
  };
  const setPlace = ({ with: { place, currentSince } }: Doing<'setPlace'>, author: Author): Outcomes['setPlace'] => {
    const watched = subscriptions.moveHere(place, author, currentSince);
    if (!watched) return { end: 'too_many_places', most: mostPlaces };
    const after = set(author, (before) => ({ ...before, place, zone: place.zone }));
    return { end: 'moved', watched, settings: after, change: author.update };
  };
  /** The first place that is named for here is where the person is. */
  const settle = ({ with: { wanted } }: Doing<'subscribe'>, author: Author): void => {
    if (wanted.of !== 'rain' || !wanted.isHere || settings.of(author.subscriberId).place) return;
    const { place } = wanted;
    set(author, (before) => ({ ...before, place, zone: place.zone }));
  };

  return (plan, subscriber, author) => {
    switch (plan.do) {
      case 'nothing':
        return plan.answers({});
      case 'subscribe': {
        const outcome = subscriptions.subscribe(plan.with, author);
        if (outcome.end === 'made') settle(plan, author);
        return plan.answers(outcome);
      }
      case 'edit':
        return plan.answers(subscriptions.edit(plan.with, author));
      case 'setStatus':
        return plan.answers(subscriptions.setStatus(plan.with, author));
      case 'silence':
        return plan.answers(silence(plan, author));
      case 'setLives':
        return plan.answers(setLives(plan, author));
      case 'setNight': {
        const { hours, mode } = plan.with;
        const after = set(author, (before) => ({
          ...before,
          quietHours: hours ?? before.quietHours,
          night: mode ?? before.night,
        }));
        return plan.answers({ settings: after, change: author.update });
      }
      case 'setPlace':
        return plan.answers(setPlace(plan, author));
      case 'setZone':
        return plan.answers({
          settings: set(author, (before) => ({ ...before, zone: plan.with.zone })),
          change: author.update,
        });
      case 'test':
        return plan.answers(ring(author));
      case 'undo': {
        const restored = settings.restore(author.subscriberId, plan.with.change, author.update);
        const watched = subscriptions.undo(plan.with, author);
        holds.apply(author.subscriberId, author.now);
        return plan.answers({ watched, settings: restored });
      }
      case 'erase':
        moves.erase(subscriber.id);
        return plan.answers({});
      case 'leave':
        moves.leave(subscriber.recipient.address.chatId, plan.with.why);
        return plan.answers({});
      case 'comeBack':
        // Who was never away keeps every side where it stands.
        if (subscriber.reach !== 'gone') return plan.answers({ watched: [] });
        return plan.answers(subscriptions.comeBack(plan.with, subscriber.id));
      case 'move':
        return plan.answers({}); // moved before its author was looked for
    }
  };
}

type Doing<Do extends Plan['do']> = Extract<Plan, { readonly do: Do }>;

/** A phone that rang within this time needs no other test. */
const testedForMs = 60_000;

/** An alert without a reading, on its way through everything that a real one goes through. */
function testRing({ sql }: Context, events: Events): (author: Author) => Outcomes['test'] {
  const claim = sql.command(
    `UPDATE subscriber SET tested_at = :now
     WHERE id = :id AND (tested_at IS NULL OR tested_at > :now OR :now - tested_at >= ${testedForMs})`,
  );
  const insert = sql.query(
    "INSERT INTO alert (subscriber_id, kind) VALUES (:id, 'test') RETURNING id",
    z.object({ id: z.int() }),
  );
  return ({ subscriberId: id, now }) => {
    if (claim({ id, now: now.getTime() }) === 0) return { end: 'too_soon' };
    const alert = insert.get({ id });
    if (!alert) throw new Error('a test could not be made');
    events.writeTest(alert.id, now);
    return { end: 'rung' };
  };
}
