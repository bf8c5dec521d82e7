import type { Command } from '../command.js';
import { tell } from '../plan.js';
import { pauseAll, pauseOne, planStop } from '../stop-plan.js';
import { isBare, whichOf } from '../grammar/which.js';

/** `/parar` pauses everything, `/parar 2` only that one; without the slash it is asked what shall stop. */
export const stop: Command = {
  names: ['parar', 'stop', 'pare'],
  menu: (say) => say.commands.stop,
  async run(scene, { tokens, isCertain }) {
    const which = whichOf(tokens);
    if (which.is === 'several') return tell(scene.say.oneNumber(scene.say.commands.pause.command));
    if (which.is === 'unclear') return isCertain ? planStop(tokens, scene) : undefined;
    if (which.is === 'none' && !isCertain) return planStop(tokens, scene);
    const watched = await scene.watched();
    return which.is === 'number' ? pauseOne(which.number, scene, watched) : pauseAll(scene, watched);
  },
};

/** Words that stop only where they stand alone: `para 4,50` and `chega a 5` are prices. */
export const enough: Command = {
  names: ['para', 'chega', 'ja chega', 'basta'],
  async run(scene, { tokens }) {
    return isBare(tokens) ? planStop(tokens, scene) : undefined;
  },
};
