import type { Plan, Watched } from '../../store/store.js';
import type { Command } from '../command.js';
import { tell } from '../plan.js';
import type { Scene } from '../scene.js';
import { setStatus } from '../status-plan.js';
import { whichOf } from '../grammar/which.js';

/** `/retomar 2`; alone it resumes all that are paused, as `/parar` paused all. */
export const resume: Command = {
  names: ['retomar', 'resume', 'retoma', 'retome'],
  menu: (say) => say.commands.resume,
  async run(scene, { tokens }) {
    const which = whichOf(tokens);
    if (which.is === 'several') return tell(scene.say.oneNumber(scene.say.commands.resume.command));
    if (which.is === 'unclear') return undefined;
    await scene.refreshWatched(); // what resumes is decided by the price now
    const watched = await scene.watched();
    return which.is === 'number' ? resumeOne(which.number, scene, watched) : resumeAll(scene, watched);
  },
};

function resumeOne(number: number, scene: Scene, watched: readonly Watched[]): Plan {
  const found = watched.find((one) => one.number === number);
  if (found === undefined) return tell(scene.say.noSuchNumber(number));
  if (found.status === 'active') return tell(scene.say.alreadyActive(found, scene.told));
  return setStatus('active', { number }, scene, watched);
}

function resumeAll(scene: Scene, watched: readonly Watched[]): Plan {
  if (!watched.some(({ status }) => status === 'paused')) return tell(scene.say.nothingPaused());
  return setStatus('active', 'all', scene, watched);
}
