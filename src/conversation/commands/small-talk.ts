import type { Command } from '../command.js';
import { tell } from '../plans/plan.js';

/** What asks for nothing, and deserves no silence in a private chat. */
export const smallTalk: Command<'small_talk'> = {
  run: async ({ which }, { say, chat }) => (chat.kind === 'private' ? tell(say.smallTalk[which]) : undefined),
};
