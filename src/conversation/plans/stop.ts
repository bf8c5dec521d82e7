import type { Plan, Watched } from '../../store/conversation-store.js';
import type { About } from '../grammar/intent.js';
import { isKind, isSaid, meantBy } from '../meant.js';
import { ask, button, tell, together } from './plan.js';
import type { Scene } from '../scene.js';
import { setStatus } from './status.js';

const mostChoices = 8;

/** `/parar` pauses all, `/pausar 2` that one; who is tired of it in their own words is asked what shall stop. */
export async function planStop(about: About, scene: Scene): Promise<Plan> {
  const { say, told } = scene;
  const { all, numbers, isVague } = about;
  const watched = await scene.watched();
  const [number, ...more] = numbers;
  if (more.length > 0 || (all && number !== undefined)) return tell(say.oneNumber(say.commands.pause.command));
  const isThat = meantBy(about, watched).every((one) => one.number === number);
  if (number !== undefined && !isKind(about) && isThat) {
    return pauseOne(number, scene, watched);
  }
  const active = watched.filter(({ status }) => status === 'active');
  if (all && !isKind(about) && !isVague) {
    return active.length === 0 ? tell(say.nothingActive()) : setStatus('paused', 'all', scene, watched);
  }
  if (watched.length === 0) return tell(say.listEmpty(told));
  if (active.length === 0) return tell(say.nothingActive());
  return askWhat(about, active, scene);
}

function pauseOne(number: number, scene: Scene, watched: readonly Watched[]): Plan {
  const found = watched.find((one) => one.number === number);
  if (found === undefined) return tell(scene.say.noSuchNumber(number));
  if (found.status === 'paused') return tell(scene.say.alreadyPaused(found));
  return setStatus('paused', { number }, scene, watched);
}

function askWhat(about: About, active: readonly Watched[], scene: Scene): Plan {
  const { say } = scene;
  const { labels } = say;
  const meant = isSaid(about) ? meantBy(about, active) : [];
  const [only, ...others] = meant.length === 0 ? active : meant;
  if (only !== undefined && others.length === 0) return askStopOne(only, scene);
  if (meant.length > 0 && (isKind(about) || meant.length < active.length) && meant.length <= mostChoices) {
    const ids = meant.map(({ id }) => id);
    return ask(say.askStop(), [
      ...meant.map((one) => [button(labels.ofAlert(labels.pause, one), { verb: 'pause', id: one.id, place: 'here' })]),
      ...together(labels.pauseThese(ids.length), 'pause-these', ids),
    ]);
  }
  return ask(say.askStop(), [
    [button(labels.pauseAll, { verb: 'pause-all' }), button(labels.seeAlerts, { verb: 'list' })],
  ]);
}

function askStopOne(one: Watched, { say }: Scene): Plan {
  const { labels } = say;
  const { id, number } = one;
  return ask(say.askStopOne(one), [
    [
      button(labels.numbered(labels.pause, number), { verb: 'pause', id, place: 'here' }),
      button(labels.numbered(labels.cancel, number), { verb: 'cancel', id, place: 'here' }),
    ],
    [button(labels.no, { verb: 'keep' })],
  ]);
}
