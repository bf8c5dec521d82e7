import type { Command } from '../command.js';
import { tell } from '../plans/plan.js';

/** No promise is made to who has nothing that could ring. */
export const thanks: Command<'thanks'> = {
  async run(_intent, scene) {
    const watched = await scene.watched();
    return tell(scene.say.thanks(watched.some(({ status }) => status === 'active')));
  },
};
