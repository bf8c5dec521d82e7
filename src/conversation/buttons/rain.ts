import { escapeHtml } from '../../messages/html.js';
import type { ButtonHandler } from '../command.js';
import { tell } from '../plans/plan.js';
import { isPlausibleRain } from '../rain-level.js';
import { townAt } from '../town-at.js';
import { arrive, fresh, goTo } from '../plans/where.js';

/** Makes the wish that the button spells out, one of several in a message: its message stays for the others. */
export const rain: ButtonHandler<'rain'> = {
  changes: true,
  async run({ condition, at, from, once, endsAt }, scene) {
    const { operator, threshold } = condition;
    const town = at && townAt(at.cell, at.nth);
    if (!isPlausibleRain(threshold) || (at !== undefined && town === undefined)) {
      return tell(escapeHtml(scene.say.questionPast));
    }
    const way = fresh({
      do: 'rain',
      operator: operator === 'at_least' ? operator : 'above',
      level: threshold,
      ...(once === undefined ? {} : { once }),
      ...(endsAt === undefined ? {} : { endsAt }),
      ...(typeof from === 'number' ? { from } : {}),
    });
    const stage = from === 'also' ? { ...scene, tapped: undefined } : scene;
    return town === undefined ? goTo({ is: 'here' }, way, stage) : arrive(town, way, stage);
  },
};
