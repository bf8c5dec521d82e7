import type { Command } from '../command.js';
import { tell } from '../plan.js';

export const privacy: Command = {
  names: ['privacidade', 'privacy'],
  menu: (say) => say.commands.privacy,
  async run({ say }, { tokens, isCertain }) {
    return isCertain || tokens.length === 0 ? tell(say.privacy()) : undefined;
  },
};
