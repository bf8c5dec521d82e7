import type { Command } from '../command.js';
import { tell } from '../plan.js';

export const help: Command = {
  names: ['ajuda', 'help', 'socorro', 'menu', 'comandos', 'commands'],
  menu: (say) => say.commands.help,
  async run({ say, menu }, { tokens, isCertain }) {
    return isCertain || tokens.length === 0 ? tell(say.help(menu)) : undefined;
  },
};
