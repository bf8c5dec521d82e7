import { escapeHtml } from '../../messages/html.js';
import type { ButtonHandler } from '../command.js';
import { cardView, listView } from '../list-view.js';
import { tell } from '../plans/plan.js';

/** One alert of a long list, in the list's own message. */
export const show: ButtonHandler<'show'> = {
  changes: false,
  async run({ id }, scene) {
    const { say, tapped } = scene;
    const all = await scene.watched();
    const found = all.find((one) => one.id === id);
    const view = found === undefined ? listView(scene, all, escapeHtml(say.gone)) : cardView(scene, found);
    return tell(view.html, view.buttons, tapped);
  },
};
