import type { Chat, Heard, Room } from '../channels/channel.js';
import type { Clock } from '../clock.js';
import type { Subject } from '../domain/subject.js';
import type { ConversationStore, Plan } from '../store/store.js';

export interface ConversationDeps {
  /** Read only: what a conversation changes is committed by its caller, whole. */
  readonly store: Pick<ConversationStore, 'watchedBy' | 'currentOf' | 'recipient'>;
  readonly room: Room;
  /** Fetches a subject's value where there is no current one. */
  readonly refresh: (subject: Subject) => Promise<void>;
  /** The bot's user name, without `@`. */
  readonly botName: () => string;
  readonly clock: Clock;
  /** For how long a confirmed value is the current one: two polls. */
  readonly currentForMs: number;
}

/** What is to be committed for something heard, and for whom. */
export interface Conversed {
  readonly chat: Chat;
  readonly language: string | undefined;
  readonly plan: Plan;
}

export type Conversation = (heard: Heard) => Promise<Conversed | undefined>;

export function createConversation(deps: ConversationDeps): Conversation {
  return async (heard) => {
    if (heard.kind !== 'text') return undefined;
    await deps.store.recipient(heard.chat);
    return undefined;
  };
}
