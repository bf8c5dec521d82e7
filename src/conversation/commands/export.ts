import type { Command } from '../command.js';
import { tell } from '../plans/plan.js';

/** No file is made of it; what is kept can be read. */
export const exportMine: Command<'export'> = {
  run: async (_intent, { say }) => tell(say.noExport()),
};
