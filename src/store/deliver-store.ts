import type { Address, Buttons, ChatKind, Outgoing, OutgoingFile } from '../channels/channel.js';
import type { Alert } from '../domain/alert.js';
import type { NightMode, QuietHours } from '../domain/quiet-hours.js';
import type { Html } from '../messages/html.js';

export interface Recipient {
  readonly address: Address;
  readonly language: string | undefined;
  /** IANA name of the zone in which hours are told. */
  readonly zone: string;
  readonly quietHours: QuietHours;
  /** What the quiet hours do to its alerts. */
  readonly night: NightMode;
  /** Many read it, not one person. */
  readonly shared?: 'group' | 'channel';
  /** The chat was out of reach until now. */
  readonly isAway?: true;
}

/** An answer to a person, kept as a delivery until it has left. */
export interface Answer {
  readonly html: Html;
  readonly buttons?: Buttons;
  /** The message that the answer takes the place of. */
  readonly edits?: number;
  /** A key under the text field that shares where the person is; its label. */
  readonly asksLocation?: string;
  /** That key goes. */
  readonly removesKeyboard?: true;
  /** A file that comes with it. */
  readonly file?: OutgoingFile;
  /** Tried again when its outcome is unknown. Answers that change nothing are not: people ask again. */
  readonly repeatable: boolean;
}

/**
 * What is due for one subscriber: one answer, all alerts that wait, or the correction of a message that has arrived (with all alerts
 * that stand in it).
 */
export type Due =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'alerts'; readonly alerts: readonly Alert[] }
  | { readonly kind: 'correction'; readonly alerts: readonly Alert[]; readonly edits: number };

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
  /** The update that it answers: the channel's id of it, or below zero what we wrote to the operator unasked. */
  readonly updateId: number | undefined;
}

/** What a message that was sent leaves to be counted. */
export interface Arrival {
  /** An earlier try may have arrived as well. */
  readonly isRepeat: boolean;
  /** When the readings of its alerts came to us; without those that were held, and without corrections. */
  readonly readAt: readonly Date[];
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
  recordSent(messageId: number, channelMessageId: number, threadGone: boolean, now: Date): Promise<Arrival>;
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
  /**
   * Chats that have had too much from us and take nothing yet, in the order in which they said so: for how many milliseconds, and how many
   * ago. One for each topic.
   */
  restingChats(
    now: Date,
  ): Promise<readonly { readonly chatId: number; readonly forMs: number; readonly agoMs: number }[]>;
  /** No wait ends later than `now` and its own length, wherever the clock has jumped to. `mostMs`: the longest after an unknown outcome. */
  boundWaits(channel: string, mostMs: number, now: Date): Promise<void>;
  /** What is due in chats that take something now, counted up to a thousand of each lane. */
  backlog(now: Date): Promise<{ readonly due: number; readonly oldestDueAt: Date | undefined }>;
}
