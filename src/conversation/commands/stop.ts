import type { Command } from '../command.js';
import { tell } from '../plan.js';
import { whichOf } from '../which.js';
import { pauseAll, pauseOne } from './pause.js';

/** `/parar` pauses everything; `/parar 2` only that one. */
export const stop: Command = {
  names: ['parar', 'stop', 'pare'],
  menu: (say) => say.commands.stop,
  async run(scene, rest) {
    const which = whichOf(rest);
    if (which.is === 'several') return tell(scene.say.oneNumber(scene.say.commands.pause.command));
    if (which.is === 'unclear') return undefined;
    const watched = await scene.watched();
    return which.is === 'number' ? pauseOne(which.number, scene, watched) : pauseAll(scene, watched);
  },
};
