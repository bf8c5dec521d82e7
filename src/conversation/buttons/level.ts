import { escapeHtml } from '../../messages/html.js';
import type { ButtonHandler } from '../command.js';
import { goWith, isLevelAsked } from '../plans/answered.js';
import { tell } from '../plans/plan.js';

/** How hard a rain, where that was asked. */
export const level: ButtonHandler<'level'> = {
  changes: true,
  async run(tap, scene) {
    const pending = await scene.pending();
    if (!isLevelAsked(tap, pending)) return tell(escapeHtml(scene.say.questionPast));
    const { operator, threshold } = tap.condition;
    const order = { ...pending.order, operator: operator === 'at_least' ? operator : 'above' } as const;
    return goWith(pending, order, threshold, scene);
  },
};
