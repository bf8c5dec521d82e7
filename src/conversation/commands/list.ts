import type { Command } from '../command.js';
import { listView } from '../list-view.js';
import { tell } from '../plan.js';
import { isBare } from '../grammar/which.js';

export const list: Command = {
  names: [
    'minhas',
    'list',
    'lista',
    'avisos',
    'alertas',
    'meus avisos',
    'meus alertas',
    'meus limites',
    'ver avisos',
    'ver meus avisos',
    'quero ver meus avisos',
    'alerts',
    'my alerts',
  ],
  menu: (say) => say.commands.list,
  async run(scene, { tokens, isCertain }) {
    if (!isCertain && !isBare(tokens)) return undefined;
    const view = listView(scene, await scene.watched());
    return tell(view.html, view.buttons);
  },
};
