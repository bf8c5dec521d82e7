import type { Command } from '../command.js';
import { tell } from '../plans/plan.js';

export const privacy: Command<'privacy'> = {
  menu: (say) => [say.commands.privacy],
  run: async (_intent, { say }) => tell(say.privacy()),
};
