import type { Command } from '../command.js';
import { tell } from '../plan.js';

export const privacy: Command<'privacy'> = {
  menu: (say) => [say.commands.privacy],
  run: async (_intent, { say }) => tell(say.privacy()),
};
