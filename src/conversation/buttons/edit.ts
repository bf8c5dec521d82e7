import { escapeHtml } from '../../messages/html.js';
import type { ButtonHandler } from '../command.js';
import { showEditor } from '../plans/edit.js';
import { tell } from '../plans/plan.js';

export const edit: ButtonHandler<'edit'> = {
  changes: true,
  async run({ id, place }, scene) {
    const found = (await scene.watched()).find((one) => one.id === id);
    return found === undefined ? tell(escapeHtml(scene.say.gone)) : showEditor(found, scene, place);
  },
};
