import type { Command } from '../command.js';
import { tell } from '../plan.js';
import { isBare } from '../grammar/which.js';

export const help: Command = {
  names: [
    ...['ajuda', 'help', 'socorro', 'menu', 'comandos', 'commands', 'settings', 'configuracoes', 'config'],
    ...['quem e voce', 'quem e vc', 'voce e um robo', 'vc e um robo', 'e um robo', 'voce e um bot', 'o que voce faz'],
    ...[
      'o que vc faz',
      'como funciona',
      'como usar',
      'who are you',
      'are you a bot',
      'what do you do',
      'how does it work',
    ],
  ],
  menu: (say) => say.commands.help,
  async run({ say, menu }, { tokens, isCertain }) {
    return isCertain || isBare(tokens) ? tell(say.help(menu)) : undefined;
  },
};
