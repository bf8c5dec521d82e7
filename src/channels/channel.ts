import type { Cell } from '../domain/cell.js';
import type { Html } from '../messages/html.js';

/** Where messages of one subscriber go: a chat of the channel, or one topic of it (`threadId` 0: none). */
export interface Address {
  readonly chatId: number;
  readonly threadId: number;
}

export type ChatKind = 'private' | 'group' | 'channel';

export interface Chat extends Address {
  readonly kind: ChatKind;
}

/** A button under a message. `data` comes back in a tap: at most 64 bytes, ids and never names. */
export interface Button {
  readonly label: string;
  readonly data: string;
  readonly style?: 'danger' | 'success' | 'primary';
}

export type Buttons = readonly (readonly Button[])[];

/** A small text file, for its owner only. */
export interface OutgoingFile {
  readonly name: string;
  readonly text: string;
}

/** One message on its way to a phone. It carries one of `buttons`, `asksLocation`, `removesKeyboard`: the first of them that is there. */
export interface Outgoing {
  readonly html: Html;
  readonly buttons?: Buttons;
  /**
   * A key in place of the keyboard, to be pressed once: it shares where the person is. Left out in groups and channels, which know no
   * such key, and in edits, which change no keyboard.
   */
  readonly asksLocation?: { readonly label: string };
  /** That key goes, if it is still there. Left out where it cannot be. */
  readonly removesKeyboard?: true;
  /** A file, of which `html` is the caption, at most 1024 units without tags. It is always a message of its own. */
  readonly file?: OutgoingFile;
  /** Without sound. An edit makes none in any case. */
  readonly silent: boolean;
  /** The message that this one takes the place of; where that is gone, a new one is sent. */
  readonly edits?: number;
  /** What the new one says, where it differs: unlike an edit, it can be there twice. */
  readonly htmlAsNew?: Html;
  /** No new one is sent where `edits` is gone or too old: there is nothing left to correct, and the outcome is `sent`. */
  readonly onlyEdit?: true;
}

/**
 * How a send ended, decided once where the channel's own language is known:
 * `sent` · `wait`: the chat takes nothing for so long · `not_sent`: never left this machine, try again ·
 * `unknown`: it may have arrived · `gone`: this chat is out of reach · `suspect`: refused for a lack of rights, which may be a
 * fault of the channel · `moved`: the chat has a new id, send again there · `refused`: never will be accepted ·
 * `unauthorized`: the channel takes nothing at all from us.
 */
export type SendOutcome =
  | { readonly end: 'sent'; readonly messageId: number; readonly threadGone?: true }
  | { readonly end: 'wait'; readonly retryAfterMs: number }
  | { readonly end: 'not_sent'; readonly why: string }
  | { readonly end: 'unknown'; readonly why: string }
  | { readonly end: 'gone'; readonly why: string }
  | { readonly end: 'suspect'; readonly why: string }
  | { readonly end: 'moved'; readonly to: number }
  | { readonly end: 'refused'; readonly why: string }
  | { readonly end: 'unauthorized'; readonly why: string };

/** A way to a phone. Nothing here rejects: a fault of the channel is one of the outcomes. */
export interface Channel {
  readonly name: string;
  send(to: Address, message: Outgoing): Promise<SendOutcome>;
  /** Whether the channel answers us at all; asked before a message of unknown outcome is sent again. */
  probe(): Promise<'answers' | 'silent' | 'unauthorized'>;
}

/** What a channel heard. `language` is the person's, as the channel names it (`pt-br`, `en`), where it is known. */
export type Heard =
  | {
      readonly kind: 'text';
      readonly chat: Chat;
      /** As typed. A caption counts as text. */
      readonly text: string;
      readonly messageId: number;
      readonly sentAt: Date;
      readonly language?: string;
      readonly personId?: number;
      /** Set where the person corrected a text sent before. */
      readonly editedAt?: Date;
      /** In groups only what is meant for the bot is heard: commands and replies to it. */
      readonly isForBot: boolean;
      readonly isForwarded: boolean;
      /** Written in the name of the group or channel itself, which only its admins can. */
      readonly isByTheChat: boolean;
    }
  | {
      readonly kind: 'tap';
      readonly chat: Chat;
      readonly data: string;
      readonly tapId: string;
      readonly language?: string;
      readonly personId: number;
      /** The message under which the button stands; absent where it cannot be edited any more. */
      readonly messageId?: number;
    }
  | {
      readonly kind: 'wordless';
      readonly chat: Chat;
      readonly what: 'voice' | 'photo' | 'sticker' | 'other';
      readonly language?: string;
      readonly isForBot: boolean;
    }
  | {
      /** A place was shared: once, also where it is shared live. Nothing finer than the cell is known of it. */
      readonly kind: 'location';
      readonly chat: Chat;
      readonly cell: Cell;
      readonly messageId: number;
      readonly language?: string;
      readonly personId?: number;
      /** In groups only a place that is sent in reply to the bot. */
      readonly isForBot: boolean;
      readonly isForwarded: boolean;
      readonly isByTheChat: boolean;
    }
  | { readonly kind: 'blocked'; readonly chat: Chat }
  | { readonly kind: 'unblocked'; readonly chat: Chat; readonly language?: string }
  | { readonly kind: 'moved'; readonly from: number; readonly to: number }
  | { readonly kind: 'nothing' };

/** What the conversation asks of the channel while it looks things up. */
export interface Room {
  /** Whether the person may change what the chat watches. Private chats: always. Rejects when the channel does not answer. */
  mayChange(chat: Chat, personId: number): Promise<boolean>;
  /** Ends the waiting circle on a tapped button, with a short text where one is given. Best effort; never rejects. */
  acknowledge(tapId: string, text?: string): Promise<void>;
}
