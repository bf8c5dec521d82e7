import type { Plan, Watched } from '../../store/store.js';
import type { Command } from '../command.js';
import { tell } from '../plan.js';
import type { Scene } from '../scene.js';
import { setStatus } from '../status-plan.js';
import { whichOf } from '../which.js';
import { choose } from './cancel.js';

/** `/pausar 2`, `/pausar tudo`; with nothing that names one, the list to choose from. */
export const pause: Command = {
  names: ['pausar', 'pause', 'pausa'],
  menu: (say) => say.commands.pause,
  async run(scene, rest) {
    const which = whichOf(rest);
    if (which.is === 'several') return tell(scene.say.oneNumber(scene.say.commands.pause.command));
    if (which.is === 'unclear' && !rest.isCertain) return undefined;
    const watched = await scene.watched();
    if (which.is === 'number') return pauseOne(which.number, scene, watched);
    return which.is === 'all' ? pauseAll(scene, watched) : choose(scene, watched);
  },
};

export function pauseOne(number: number, scene: Scene, watched: readonly Watched[]): Plan {
  const found = watched.find((one) => one.number === number);
  if (found === undefined) return tell(scene.say.noSuchNumber(number));
  if (found.status === 'paused') return tell(scene.say.alreadyPaused(found));
  return setStatus('paused', { number }, scene, watched);
}

export function pauseAll(scene: Scene, watched: readonly Watched[]): Plan {
  if (!watched.some(({ status }) => status === 'active')) return tell(scene.say.nothingActive());
  return setStatus('paused', 'all', scene, watched);
}
