import { escapeHtml } from '../../messages/html.js';
import type { ButtonHandler } from '../command.js';
import { isLimitFor, setLimit } from '../plans/edit.js';
import { tell } from '../plans/plan.js';

/** Another limit for that alert: a step down or up, or one that was asked about. */
export const limit: ButtonHandler<'limit'> = {
  changes: true,
  async run({ id, threshold, place }, scene) {
    const found = (await scene.watched()).find((one) => one.id === id);
    if (found === undefined || !isLimitFor(found, threshold)) return tell(escapeHtml(scene.say.gone));
    return setLimit(found, threshold, scene, place);
  },
};
