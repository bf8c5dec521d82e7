import type { Fault } from './faults.js';
import type { Button } from './world.js';
import type { Entity } from './telegram-html.js';
import type { JsonObject } from './json.js';

/** One request of the bot, in the order in which they came. */
export type Call = {
  readonly seq: number;
  readonly method: string;
  readonly params: JsonObject;
  /** Milliseconds, by the stand-in's `now`. */
  readonly at: number;
  /** What was answered, or would have been had no fault lost it; nothing while it is worked on or when nothing was done. */
  readonly answer?: { readonly status: number; readonly body: unknown };
  /** The fault that struck it. */
  readonly fault?: Fault['kind'];
};

/**
 * One message or edit that the stand-in took. Written the moment the effect happens, before the HTTP answer, and also
 * when that answer is then lost: this is what people got, whatever the bot believes.
 */
export type Accepted = {
  readonly seq: number;
  readonly method: string;
  readonly chatId: number;
  readonly messageId: number;
  /** After parsing; `html` is the text as it was sent. */
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly html: string | undefined;
  readonly keyboard: readonly (readonly Button[])[] | undefined;
  readonly silent: boolean;
  readonly threadId: number | undefined;
  readonly at: number;
};

/** What a tap on a button showed to the person. */
export type CallbackAnswer = {
  readonly queryId: string;
  readonly text: string | undefined;
  readonly showAlert: boolean;
  readonly url: string | undefined;
  readonly at: number;
};

export type Change = {
  readonly chatId: number;
  readonly what: 'message' | 'edit' | 'delete' | 'members' | 'action';
  readonly messageId?: number;
};

export type BotApiEvents = {
  readonly call: Call;
  readonly accepted: Accepted;
  /** Something that a person would see changed in a chat. */
  readonly change: Change;
  readonly answer: CallbackAnswer;
};

type Told<E, K extends keyof E> = (event: E[K]) => void;

/** Listeners run at once, in order of subscription, before whatever caused the event goes on. */
export class Events<E extends object> {
  private readonly told = new Map<keyof E, Set<(event: never) => void>>();

  on<K extends keyof E>(name: K, fn: Told<E, K>): () => void {
    const listeners = this.told.get(name) ?? new Set();
    this.told.set(name, listeners);
    listeners.add(fn);
    return () => {
      listeners.delete(fn);
    };
  }

  emit<K extends keyof E>(name: K, event: E[K]): void {
    for (const fn of [...(this.told.get(name) ?? [])]) (fn as Told<E, K>)(event);
  }
}
