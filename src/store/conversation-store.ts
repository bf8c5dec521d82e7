import type { Address, Chat } from '../channels/channel.js';
import type { Alert, FxSubscription, RainSubscription } from '../domain/alert.js';
import type { Condition } from '../domain/condition.js';
import type { E2, E8 } from '../domain/decimal.js';
import type { ForecastHour } from '../domain/forecast.js';
import type { Place } from '../domain/place.js';
import type { NightMode, QuietHours } from '../domain/quiet-hours.js';
import type { Spell } from '../domain/rain-spell.js';
import type { FxSubject, RainSubject } from '../domain/subject.js';
import type { Quote } from '../domain/tick-gate.js';
import type { Answer, Recipient } from './deliver-store.js';

/** An update as the channel sent it, cut to what we need, kept until it is handled. */
export interface StoredUpdate {
  /** The channel's id of it: the same id again is the same update. */
  readonly updateId: number;
  /** Updates of one chat are handled in order; 0 where it belongs to none. */
  readonly chatId: number;
  readonly body: string;
}

export interface PendingUpdate extends StoredUpdate {
  readonly failures: number;
}

/** A reading confirmed after these times is the current one: two polls, two ticks. */
export interface CurrentSince {
  readonly fx: Date;
  readonly rain: Date;
}

/** What a wish is about. `isHere`: the place is where the person is, and the wish moves along with it. */
export type Wanted =
  | { readonly of: 'fx'; readonly subject: FxSubject; readonly condition: Condition<E8> }
  | { readonly of: 'rain'; readonly place: Place; readonly isHere: boolean; readonly condition: Condition<E2> };

/** What a person wants changed. `change` ids name a commit, for `Desfazer`. */
export interface Changes {
  nothing: object;
  subscribe: {
    readonly wanted: Wanted;
    readonly currentSince: CurrentSince;
    /** Ends after its first `crossed`. */
    readonly once?: boolean;
    /** Ends then by itself. */
    readonly endsAt?: Date;
    /** The message in which the wish was typed. */
    readonly messageId?: number;
    /** What an earlier wording of the same message made is ended first. */
    readonly replaces?: boolean;
  };
  /** Another limit for a wish that is there; its number and its modes stay. What already holds is said, never rung. */
  edit: {
    readonly id: number;
    readonly condition: Condition;
    readonly currentSince: CurrentSince;
  };
  setStatus: {
    readonly status: 'active' | 'paused' | 'ended';
    readonly which: 'all' | { readonly number: number } | { readonly id: number } | { readonly ids: readonly number[] };
    readonly currentSince: CurrentSince;
  };
  /** Holds the alerts of all wishes or of one until then; without `until` what is held is due now. */
  silence: { readonly which: 'all' | { readonly id: number }; readonly until?: Date };
  /** What is not given stays. `once`: it ends after its next `crossed`. `endsAt`: it ends then by itself. */
  setLives: { readonly id: number; readonly once?: boolean; readonly endsAt?: Date };
  setNight: { readonly hours?: QuietHours; readonly mode?: NightMode };
  /** Where the person is: hours are told in its zone, and the wishes made for "here" move there. */
  setPlace: { readonly place: Place; readonly currentSince: CurrentSince };
  setZone: { readonly zone: string };
  /** Rings through the whole pipeline; at most once a minute. */
  test: object;
  undo: { readonly change: number; readonly currentSince: CurrentSince };
  erase: object;
  leave: { readonly why: string };
  comeBack: { readonly currentSince: CurrentSince };
  move: { readonly from: number; readonly to: number };
}

export interface FxWatched extends FxSubscription {
  readonly current: Quote | undefined;
  readonly holds: boolean;
}

export interface RainWatched extends RainSubscription {
  readonly current: Quote<E2> | undefined;
  readonly holds: boolean;
  /** The next rain past the limit by the stored forecast, where one is usable. */
  readonly coming: Spell | undefined;
}

/** A subscription with the value that counts for it now. `holds`: the value is past its limit. */
export type Watched = FxWatched | RainWatched;

/** What a chat has chosen for all its alerts. */
export interface Settings {
  readonly zone: string;
  readonly quietHours: QuietHours;
  readonly night: NightMode;
  readonly silencedUntil: Date | undefined;
  /** Where the person is, if it is known. */
  readonly place: Place | undefined;
}

/** How a change ended. `change` names the commit, for `undo`; `watched` are those that were changed, as they are now. */
export interface Outcomes {
  nothing: object;
  subscribe:
    | { readonly end: 'made' | 'resumed' | 'same'; readonly watched: Watched; readonly change: number }
    | { readonly end: 'too_many' | 'too_many_places'; readonly most: number };
  edit:
    | { readonly end: 'edited'; readonly watched: Watched; readonly before: Condition; readonly change: number }
    /** Another wish says the same already, or this one is gone. */
    | { readonly end: 'same'; readonly watched: Watched }
    | { readonly end: 'gone' };
  setStatus: { readonly watched: readonly Watched[]; readonly change: number };
  silence: { readonly watched: readonly Watched[]; readonly settings: Settings; readonly change: number };
  setLives: { readonly end: 'set'; readonly watched: Watched; readonly change: number } | { readonly end: 'gone' };
  setNight: { readonly settings: Settings; readonly change: number };
  setPlace:
    | {
        readonly end: 'moved';
        readonly watched: readonly Watched[];
        readonly settings: Settings;
        readonly change: number;
      }
    | { readonly end: 'too_many_places'; readonly most: number };
  setZone: { readonly settings: Settings; readonly change: number };
  test: { readonly end: 'rung' | 'too_soon' };
  undo: { readonly watched: readonly Watched[]; readonly settings: Settings | undefined };
  erase: object;
  leave: object;
  comeBack: { readonly watched: readonly Watched[] };
  move: object;
}

/**
 * What to change and what is then said; both are committed together, and `answers` is called inside that commit. `question`: what is
 * asked with it and kept until it is answered, in the conversation's own words; `null`: nothing is asked any more; absent: what was
 * asked stays.
 */
export type Plan = {
  [Do in keyof Changes]: {
    readonly do: Do;
    readonly with: Changes[Do];
    readonly answers: (outcome: Outcomes[Do]) => readonly Answer[];
    readonly question?: string | null;
  };
}[keyof Changes];

/** Why a phone rang. */
export interface Rung {
  readonly alert: Alert;
  readonly eventId: string;
  /** When the reading came to us, when it was decided that it rings (with it, or with a later wish), and when the message left. */
  readonly readAt: Date;
  readonly decidedAt: Date;
  readonly sentAt: Date | undefined;
  /** How the delivery stands: `sent`, `pending`, `expired`, … */
  readonly delivery: string;
}

/** What a place's rain must still do before a told subscription rings again. */
export interface RainFacts {
  /** The most of the last hour's ticks; `undefined` while there is no unbroken hour of them. */
  readonly windowMax: E2 | undefined;
  /** The most of those of the next twelve hours that are known, and whether all are. */
  readonly ahead: E2;
  readonly isAheadWhole: boolean;
}

/** A forecast as it is kept. */
export interface KeptForecast {
  readonly hours: readonly ForecastHour[];
  readonly fetchedAt: Date;
  readonly source: string;
}

/** All that is kept of one subscriber, as it can be written down in JSON: numbers in plain decimals, times as dates, UTC. */
export interface Copy {
  readonly wishes: readonly object[];
  /** The newest first, at most a thousand; how many more there are. */
  readonly alerts: readonly object[];
  readonly olderAlerts: number;
}

export interface ConversationStore {
  /** Keeps what is new of a batch; an update id that is known already is passed over. Returns how many were new. */
  storeUpdates(updates: readonly StoredUpdate[], now: Date): Promise<number>;
  /** The oldest unhandled update of each chat, but of those in `except`. */
  nextUpdates(limit: number, except: readonly number[]): Promise<readonly PendingUpdate[]>;
  /** Active and paused subscriptions of one subscriber, by number, with the current value of each. */
  watchedBy(address: Address): Promise<readonly Watched[]>;
  /** An edit makes a new row: the id of the one that stands in the place of `id` now; itself where nothing does. */
  followedBy(address: Address, id: number): Promise<number>;
  /** Ids of the active subscriptions that were made since then, the oldest first. */
  madeSince(address: Address, since: Date): Promise<readonly number[]>;
  /** The last change of the subscriber, if it was made since then: what `Desfazer` takes back. */
  lastChangeOf(address: Address, since: Date): Promise<number | undefined>;
  /** Whether something is still as that change left it. */
  changeStands(address: Address, change: number): Promise<boolean>;
  /** The last accepted value of a pair, and when an upstream last confirmed it. */
  currentOf(
    subject: FxSubject,
  ): Promise<{ readonly quote: Quote; readonly source: string; readonly confirmedAt: Date } | undefined>;
  /** The coming hours of a place as they were last fetched. */
  forecastOf(subject: RainSubject): Promise<KeptForecast | undefined>;
  /** The zone and language that the subscriber's texts are written in; the defaults where it is new. */
  recipient(address: Address): Promise<Recipient>;
  /** `undefined` where the chat has said nothing yet. */
  settingsOf(address: Address): Promise<Settings | undefined>;
  /** `undefined` where nothing is kept. */
  copyOf(address: Address): Promise<Copy | undefined>;
  /** What was asked and is not answered yet; a question is kept for a day. */
  questionOf(address: Address, now: Date): Promise<string | undefined>;
  /** The last alert of one of the subscriber's subscriptions, whatever its status, or of what that was before an edit; without `id` of any. */
  lastRung(address: Address, id?: number): Promise<Rung | undefined>;
  rainFacts(subject: RainSubject): Promise<RainFacts | undefined>;
  /**
   * Makes the change, writes the answers and ends the update: all or nothing. An update that has ended already changes nothing. Returns
   * the ids of the events that it has written: what is wished and holds already rings at once.
   */
  commitUpdate(
    updateId: number,
    chat: Chat,
    language: string | undefined,
    plan: Plan,
    now: Date,
  ): Promise<readonly string[]>;
  /** Ends an update that means nothing to us. */
  passUpdate(updateId: number): Promise<void>;
  /** Counts a failure; after the third the update is parked, and its chat goes on. */
  failUpdate(updateId: number): Promise<'again' | 'parked'>;
}
