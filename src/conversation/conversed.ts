import type { Chat, Heard } from '../channels/channel.js';
import type { Plan } from '../store/conversation-store.js';

/** What is to be committed for something heard, and for whom. */
export interface Conversed {
  readonly chat: Chat;
  readonly language: string | undefined;
  readonly plan: Plan;
}

/** `update`: in which it was heard; one that failed is tried again. */
export type Conversation = (heard: Heard, update: number) => Promise<Conversed | undefined>;
