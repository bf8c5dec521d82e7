import type { Command } from '../command.js';
import { tell } from '../plan.js';

export const thanks: Command = {
  names: ['obrigado', 'obrigada', 'obg', 'brigado', 'valeu', 'vlw', 'thanks', 'thank you'],
  async run({ say }, { tokens }) {
    return tokens.length === 0 ? tell(say.thanks()) : undefined;
  },
};
