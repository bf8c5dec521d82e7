import type { Chat } from '../channels/channel.js';
import type { Answer } from './deliver-store.js';

/** How each thing stands as the operator was told last. */
export type ToldStates = ReadonlyMap<string, string>;

/** What the operator was told of how things stand. */
export interface NewsStore {
  /** What was told last of each thing, and how many messages were written in the hour before `now`. */
  toldOperator(now: Date): Promise<{ readonly states: ToldStates; readonly lastHour: number }>;
  /** Writes the message as an answer that is due in the chat, and notes what it tells: both or nothing. */
  tellOperator(chat: Chat, answer: Answer, states: ToldStates, now: Date): Promise<void>;
}
