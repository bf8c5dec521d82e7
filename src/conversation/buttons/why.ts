import { escapeHtml } from '../../messages/html.js';
import type { ButtonHandler } from '../command.js';
import { tell } from '../plan.js';
import { why as explain } from '../why-plan.js';

export const why: ButtonHandler<'why'> = {
  changes: false,
  async run({ id }, scene) {
    const found = (await scene.watched()).find((one) => one.id === id);
    return found === undefined ? tell(escapeHtml(scene.say.gone)) : explain(found, scene);
  },
};
