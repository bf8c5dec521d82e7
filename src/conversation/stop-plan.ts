import type { Plan, Watched } from '../store/store.js';
import { meantBy } from './aim.js';
import { ask, button, tell } from './plan.js';
import type { Scene } from './scene.js';
import { setStatus } from './status-plan.js';
import type { Token } from './grammar/tokens.js';

const mostChoices = 8;

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

/** `para de me avisar do dólar`, `chega`: who is tired of it is asked what shall stop. */
export async function planStop(tokens: readonly Token[], scene: Scene): Promise<Plan> {
  const { say, told } = scene;
  const { labels } = say;
  const watched = await scene.watched();
  if (watched.length === 0) return tell(say.listEmpty(told));
  const active = watched.filter(({ status }) => status === 'active');
  if (active.length === 0) return tell(say.nothingActive());
  const meant = meantBy(tokens, active);
  const [only, ...others] = meant.length === 0 ? active : meant;
  if (only !== undefined && others.length === 0) return askStopOne(only, scene);
  if (meant.length > 0 && meant.length < active.length && meant.length <= mostChoices) {
    return ask(
      say.askStop(),
      meant.map((one) => [button(labels.ofAlert(labels.pause, one), { verb: 'pause', id: one.id, place: 'here' })]),
    );
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
