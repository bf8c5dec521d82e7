import type { Command } from '../command.js';
import { tell } from '../plan.js';

/** `Desfazer`, typed: only its button knows what. */
export const undo: Command<'undo'> = {
  run: async (_intent, { say }) => tell(say.smallTalk.undo),
};
