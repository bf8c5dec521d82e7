import { escapeHtml } from '../../messages/html.js';
import type { ButtonHandler } from '../command.js';
import { goWith } from '../pending-plan.js';
import { tell } from '../plan.js';
import { isPlausibleRain } from '../rain-level.js';

/** How hard a rain, where that was asked. */
export const level: ButtonHandler<'level'> = {
  changes: true,
  async run({ condition }, scene) {
    const { operator, threshold } = condition;
    const pending = await scene.pending();
    if (pending?.ask !== 'level' || !isPlausibleRain(threshold)) {
      return tell(escapeHtml(scene.say.questionPast), [], scene.tapped);
    }
    return goWith({ ...pending.order, operator: operator === 'at_least' ? operator : 'above' }, threshold, pending.place, scene);
  },
};
