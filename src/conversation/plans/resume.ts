import type { Plan, Watched } from '../../store/conversation-store.js';
import type { About } from '../grammar/intent.js';
import { isSaid, meantBy } from '../meant.js';
import { tell } from './plan.js';
import type { Scene } from '../scene.js';
import { isSilenced, planUnsilence } from './silence.js';
import { setStatus } from './status.js';

/**
 * `/retomar 2`, `volta a avisar do dólar`; where nothing is named all that are paused, as `/parar` paused all; where none is, what is
 * silenced.
 */
export async function planResume(about: About, scene: Scene): Promise<Plan> {
  const { say } = scene;
  const [number, ...more] = about.numbers;
  if (more.length > 0) return tell(say.oneNumber(say.commands.resume.command));
  await scene.refreshWatched(); // what resumes is decided by the value now
  const watched = await scene.watched();
  const paused = watched.filter(({ status }) => status === 'paused');
  const isAll = about.all || !isSaid(about);
  const meant = isAll ? paused : meantBy(about, watched);
  const [only, ...others] = meant;
  if (only === undefined && isAll && (await isSilenced(scene))) return planUnsilence(scene);
  if (only === undefined) return tell(number === undefined ? say.nothingPaused() : say.noSuchNumber(number));
  if (!isAll && others.length === 0) return resumeOne(only, scene, watched);
  const ids = meant.filter(({ status }) => status === 'paused').map(({ id }) => id);
  if (ids.length === 0) return tell(say.nothingPaused());
  return setStatus('active', isAll ? 'all' : { ids }, scene, watched);
}

function resumeOne(one: Watched, scene: Scene, watched: readonly Watched[]): Plan {
  if (one.status === 'active') return tell(scene.say.alreadyActive(one, scene.told));
  return setStatus('active', { id: one.id }, scene, watched);
}
