import { choose } from '../cancel-plan.js';
import type { Command } from '../command.js';
import { tell } from '../plan.js';
import { pauseAll, pauseOne } from '../stop-plan.js';
import { whichOf } from '../grammar/which.js';

/** `/pausar 2`, `/pausar tudo`; with nothing that names one, the list to choose from. */
export const pause: Command = {
  names: ['pausar', 'pause', 'pausa'],
  menu: (say) => say.commands.pause,
  async run(scene, { tokens, isCertain }) {
    const which = whichOf(tokens);
    if (which.is === 'several') return tell(scene.say.oneNumber(scene.say.commands.pause.command));
    if (which.is === 'unclear' && !isCertain) return undefined;
    const watched = await scene.watched();
    if (which.is === 'number') return pauseOne(which.number, scene, watched);
    return which.is === 'all' ? pauseAll(scene, watched) : choose(scene, watched);
  },
};
