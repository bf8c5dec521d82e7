import type { ButtonHandler } from '../command.js';
import { tell } from '../plan.js';
import { arrive } from '../where-plan.js';
import { escapeHtml } from '../../messages/html.js';

/** One of the towns that were asked about. A question that has passed is answered by nothing more. */
export const at: ButtonHandler<'at'> = {
  changes: true,
  async run({ nth, cell, state }, scene) {
    const pending = await scene.pending();
    const asked = pending?.ask === 'where' ? pending : undefined;
    const town = asked?.towns[nth - 1];
    if (asked === undefined || town?.cell !== cell || (state !== undefined && town.state !== state)) {
      return tell(escapeHtml(scene.say.questionPast), [], scene.tapped);
    }
    const { name, zone } = town;
    const { errand, isHere, hasKey } = asked;
    return arrive({ name, cell, zone }, { errand, isHere, hasKey, wasAsked: true }, scene);
  },
};
