import { escapeHtml } from '../../messages/html.js';
import type { ButtonHandler } from '../command.js';
import { townAsked } from '../plans/answered.js';
import { tell } from '../plans/plan.js';
import { arrive } from '../plans/where.js';

/** One of the towns that were asked about. */
export const at: ButtonHandler<'at'> = {
  changes: true,
  async run(tap, scene) {
    const pending = await scene.pending();
    const town = townAsked(tap, pending);
    if (town === undefined || pending?.ask !== 'where') return tell(escapeHtml(scene.say.questionPast));
    const { name, cell, zone } = town;
    const { errand, isHere, hasKey } = pending;
    return arrive({ name, cell, zone }, { errand, isHere, hasKey, wasAsked: true }, scene);
  },
};
