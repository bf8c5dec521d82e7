import type { Address, Buttons, Chat, ChatKind, Outgoing } from '../channels/channel.js';
import type { Alert, Subscription } from '../domain/alert.js';
import type { Condition } from '../domain/condition.js';
import type { QuietHours } from '../domain/quiet-hours.js';
import type { Reading } from '../domain/reading.js';
import type { Subject } from '../domain/subject.js';
import type { GateState, Quote } from '../domain/tick-gate.js';
import type { Html } from '../messages/html.js';

/**
 * Where the steps of the walk meet. ONE METHOD IS ONE WHOLE TRANSACTION: when its promise is fulfilled the change is on disk,
 * when it rejects nothing has changed. No method knows the present: `now` is handed in. All ids are the store's own.
 */
export interface Store extends PollStore, EvaluateStore, DispatchStore, ReceiveStore, DeliverStore, ConversationStore {
  /** A value kept for the life of the database, made by `make` when it is first asked for. */
  keep(name: string, make: () => string): Promise<string>;
  /** Writes one row, or rejects: what readiness asks. */
  touch(now: Date): Promise<void>;
  close(): void;
}

/** The store cannot be written or read for now (a full disk, a lock): the same step may go through later. */
export class StoreUnavailable extends Error {}

// ---- 1, 2: poll ---------------------------------------------------------------------------------------------------------

export interface PollStore {
  /** Subjects that somebody watches, each once: the cost of polling grows with these, never with subscribers. */
  liveSubjects(): Promise<readonly Subject[]>;
}

// ---- 3: evaluate --------------------------------------------------------------------------------------------------------

/** What one transaction of a reading did. `more`: the reading is not applied to everybody yet; call `continueReading`. */
export interface Slice {
  readonly readingId: number;
  /** Ids of the alerts of one slice follow each other without a gap. */
  readonly alerts: { readonly count: number; readonly first: number | undefined; readonly last: number | undefined };
  readonly eventIds: readonly string[];
  readonly more: boolean;
}

export interface EvaluateStore {
  gateOf(subject: Subject): Promise<GateState>;
  /**
   * Stores the reading as the current one and applies it to the first slice. A reading that is not newer changes nothing. Rejects
   * while an earlier one is not applied to everybody: the next waits for {@link continueReading}.
   */
  applyReading(reading: Reading, now: Date): Promise<Slice>;
  /** The next slice of the reading that is being applied. */
  continueReading(subject: Subject, now: Date): Promise<Slice>;
  /** Subjects whose reading was not applied to everybody when the process ended. */
  beingApplied(): Promise<readonly Subject[]>;
  /** The upstream still says what is current: those who were never compared are decided by it. */
  confirmReading(subject: Subject, now: Date): Promise<Slice>;
  recordSuspects(subject: Subject, suspects: readonly Quote[]): Promise<void>;
}

// ---- 4: dispatch --------------------------------------------------------------------------------------------------------

/** One event on its way to one URL. */
export interface Dispatch {
  readonly id: number;
  readonly eventId: string;
  readonly url: string;
  /** Exactly these bytes are signed and sent. */
  readonly body: string;
  /** Tries so far. */
  readonly attempts: number;
  readonly createdAt: Date;
}

export interface DispatchStore {
  /** Oldest first; those named in `except` (already in the air) are left out, and all of the URLs in `exceptUrls`. */
  dueDispatches(
    now: Date,
    limit: number,
    except: readonly number[],
    exceptUrls?: readonly string[],
  ): Promise<readonly Dispatch[]>;
  /** When the next one is due that is not due already; no wait ends later than `now` and `mostMs`, wherever the clock has jumped to. */
  nextDispatchAt(now: Date, mostMs: number): Promise<Date | undefined>;
  recordDispatched(id: number, now: Date): Promise<void>;
  recordDispatchRetry(id: number, dueAt: Date, answer: string): Promise<void>;
  recordDispatchDead(id: number, answer: string, now: Date): Promise<void>;
  /** Events that wait for a URL which the settings no longer name go to those that they do name. Returns how many moved. */
  adoptWebhookUrls(now: Date): Promise<number>;
  outbox(): Promise<{ readonly dead: number; readonly oldestPendingAt: Date | undefined }>;
}

// ---- 5: receive ---------------------------------------------------------------------------------------------------------

export interface Received {
  /** The event id was seen before, and nothing changed. */
  readonly repeat: boolean;
  readonly deliveries: number;
  /** Alert ids that the store does not know (erased meanwhile), passed over. */
  readonly unknown: number;
}

export interface ReceiveStore {
  receiveEvent(eventId: string, alertIds: readonly number[], now: Date): Promise<Received>;
}

// ---- 6: deliver ---------------------------------------------------------------------------------------------------------

export interface Recipient {
  readonly address: Address;
  readonly language: string | undefined;
  /** IANA name of the zone in which hours are told. */
  readonly zone: string;
  readonly quietHours: QuietHours;
  /** The chat was out of reach until now. */
  readonly isAway?: true;
}

/** What is due for one subscriber: one answer, or all alerts that wait. */
export type Due =
  { readonly kind: 'answer'; readonly answer: Answer } | { readonly kind: 'alerts'; readonly alerts: readonly Alert[] };

/** Renders what is due; `taken` is how many alerts, from the first, found room. The rest stays due. */
export type Compose = (
  due: Due,
  to: Recipient,
  isRepeat: boolean,
) => { readonly outgoing: Outgoing; readonly taken: number };

/** A message that is on disk as `sending`: whoever dies holding it leaves an unknown outcome. */
export interface Claim {
  readonly messageId: number;
  readonly to: Recipient;
  readonly chatKind: ChatKind;
  readonly outgoing: Outgoing;
  readonly isAnswer: boolean;
  /** Its outcome was unknown before: it may already have arrived. */
  readonly isRepeat: boolean;
  readonly alertIds: readonly number[];
}

export type Lane = 'answers' | 'all';

/** When a message of unknown outcome is tried again: the waits in ms, one for each unknown; after the last it is `uncertain`. */
export type RetryWaits = readonly number[];

export interface DeliverStore {
  /**
   * Takes what is due for the chat whose turn it is: answers before alerts, then oldest first; never of a chat in `except`.
   * What expired or was cancelled meanwhile ends here. `undefined`: nothing is due.
   */
  claimMessage(
    channel: string,
    lane: Lane,
    except: readonly number[],
    now: Date,
    compose: Compose,
  ): Promise<Claim | undefined>;
  nextDeliveryAt(channel: string, now: Date): Promise<Date | undefined>;
  recordSent(messageId: number, channelMessageId: number, threadGone: boolean): Promise<void>;
  /** It never left: the deliveries are due again as they were, the message is forgotten. */
  recordNotSent(messageId: number): Promise<void>;
  /** The chat takes nothing for so long; the deliveries stay due. */
  recordWait(messageId: number, ms: number, now: Date): Promise<void>;
  /** It may have arrived. Returns how it goes on. */
  recordUnknown(messageId: number, why: string, waits: RetryWaits, now: Date): Promise<'again' | 'uncertain'>;
  /** The channel will never take it. */
  recordRefused(messageId: number, why: string): Promise<void>;
  /** The chat is out of reach: its deliveries end, its subscriptions pause until it comes back. */
  recordGone(messageId: number, why: string): Promise<void>;
  /** The chat refuses for a lack of rights: tried again after 1, 6 and 24 h, then it is gone. */
  recordSuspect(messageId: number, why: string, now: Date): Promise<'again' | 'gone'>;
  /** The chat has a new id: everything moves there, and the message is due at once. */
  recordMoved(messageId: number, to: number): Promise<void>;
  /** At start: every message left `sending` by the last process has an unknown outcome. Returns how many. */
  recoverSending(waits: RetryWaits, now: Date): Promise<number>;
  /** No wait ends later than `now` and its own length, wherever the clock has jumped to. `mostMs`: the longest after an unknown outcome. */
  boundWaits(channel: string, mostMs: number, now: Date): Promise<void>;
  backlog(now: Date): Promise<{ readonly due: number; readonly oldestDueAt: Date | undefined }>;
}

// ---- conversation -------------------------------------------------------------------------------------------------------

/** An answer to a person, kept as a delivery until it has left. */
export interface Answer {
  readonly html: Html;
  readonly buttons?: Buttons;
  /** The message that the answer takes the place of. */
  readonly edits?: number;
  /** Tried again when its outcome is unknown. Answers that change nothing are not: people ask again. */
  readonly repeatable: boolean;
}

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

/** What a person wants changed. `change` ids name a commit, for `Desfazer`. */
export interface Changes {
  nothing: object;
  subscribe: {
    readonly subject: Subject;
    readonly condition: Condition;
    /** A reading confirmed after this time is the current one. */
    readonly currentSince: Date;
    /** The message in which the wish was typed. */
    readonly messageId?: number;
    /** What an earlier wording of the same message made is ended first. */
    readonly replaces?: boolean;
  };
  setStatus: {
    readonly status: 'active' | 'paused' | 'ended';
    readonly which: 'all' | { readonly number: number } | { readonly id: number };
    readonly currentSince: Date;
  };
  undo: { readonly change: number; readonly currentSince: Date };
  erase: object;
  leave: { readonly why: string };
  comeBack: { readonly currentSince: Date };
  move: { readonly from: number; readonly to: number };
}

/** A subscription with the value that counts for it now. `holds`: the value is past its limit. */
export interface Watched extends Subscription {
  readonly current: Quote | undefined;
  readonly holds: boolean;
}

/** How a change ended. `change` names the commit, for `undo`; `watched` are those that were changed, as they are now. */
export interface Outcomes {
  nothing: object;
  subscribe:
    | { readonly end: 'made' | 'resumed' | 'same'; readonly watched: Watched; readonly change: number }
    | { readonly end: 'too_many'; readonly most: number };
  setStatus: { readonly watched: readonly Watched[]; readonly change: number };
  undo: { readonly watched: readonly Watched[] };
  erase: object;
  leave: object;
  comeBack: { readonly watched: readonly Watched[] };
  move: object;
}

/** What to change and what is then said; both are committed together, and `answers` is called inside that commit. */
export type Plan = {
  [Do in keyof Changes]: {
    readonly do: Do;
    readonly with: Changes[Do];
    readonly answers: (outcome: Outcomes[Do]) => readonly Answer[];
  };
}[keyof Changes];

export interface ConversationStore {
  /** Keeps what is new of a batch; an update id that is known already is passed over. Returns how many were new. */
  storeUpdates(updates: readonly StoredUpdate[], now: Date): Promise<number>;
  /** The oldest unhandled update of each chat, but of those in `except`. */
  nextUpdates(limit: number, except: readonly number[]): Promise<readonly PendingUpdate[]>;
  /** Active and paused subscriptions of one subscriber, by number, with the current value of each. */
  watchedBy(address: Address): Promise<readonly Watched[]>;
  /** The last accepted value of a subject, and when an upstream last confirmed it. */
  currentOf(
    subject: Subject,
  ): Promise<{ readonly quote: Quote; readonly source: string; readonly confirmedAt: Date } | undefined>;
  /** The zone and language that the subscriber's texts are written in; the defaults where it is new. */
  recipient(address: Address): Promise<Recipient>;
  /** Makes the change, writes the answers and ends the update: all or nothing. An update that has ended already changes nothing. */
  commitUpdate(updateId: number, chat: Chat, language: string | undefined, plan: Plan, now: Date): Promise<void>;
  /** Ends an update that means nothing to us. */
  passUpdate(updateId: number): Promise<void>;
  /** Counts a failure; after the third the update is parked, and its chat goes on. */
  failUpdate(updateId: number): Promise<'again' | 'parked'>;
}
