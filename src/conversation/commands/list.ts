import type { Command } from '../command.js';
import { listView } from '../list-view.js';
import { tell } from '../plans/plan.js';

export const list: Command<'list'> = {
  menu: (say) => [say.commands.list],
  async run(_intent, scene) {
    const view = listView(scene, await scene.watched());
    return tell(view.html, view.buttons);
  },
};
