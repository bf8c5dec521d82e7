import type { Chat, Heard } from '../channels/channel.js';
import type { Plan } from '../store/conversation-store.js';

/** What is to be committed for something heard, and for whom. */
export interface Conversed {
  readonly chat: Chat;
  readonly language: string | undefined;
  readonly plan: Plan;
}

export type Conversation = (heard: Heard) => Promise<Conversed | undefined>;
