import type { Command } from '../command.js';
import { tell } from '../plans/plan.js';

export const help: Command<'help'> = {
  menu: (say) => [say.commands.help],
  run: async (_intent, { say, menu, told }) => tell(say.help(menu, told)),
};
