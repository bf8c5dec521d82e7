import type { ButtonHandler } from '../command.js';
import { listView } from '../list-view.js';
import { tell } from '../plans/plan.js';

export const list: ButtonHandler<'list'> = {
  changes: false,
  async run(_tap, scene) {
    const view = listView(scene, await scene.watched());
    return tell(view.html, view.buttons, scene.tapped);
  },
};
