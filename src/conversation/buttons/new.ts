import type { ButtonHandler } from '../command.js';
import { subscribe } from '../wish-plan.js';

/** Makes the wish that the button spells out. Two buttons of one question make one alert: the later tap counts. */
export const create: ButtonHandler<'new'> = {
  changes: true,
  async run({ pair, condition, from }, scene) {
    await scene.price(pair); // so that it is decided at once
    return subscribe({ pair, condition }, scene, from === undefined ? undefined : { messageId: from, replaces: true });
  },
};
