import type { Command } from '../command.js';
import { tell } from '../plans/plan.js';

/** Who the numbers are from, and under which licences. */
export const sources: Command<'sources'> = {
  menu: (say) => [say.commands.sources],
  run: async (_intent, { say }) => tell(say.sources()),
};
