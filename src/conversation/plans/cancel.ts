import type { Plan, Watched } from '../../store/conversation-store.js';
import type { About } from '../grammar/intent.js';
import { listView } from '../list-view.js';
import { isKind, isSaid, meantBy } from '../meant.js';
import { ask, button, tell, together } from './plan.js';
import type { Scene } from '../scene.js';
import { setStatus } from './status.js';

/** More than so many are shown as the list. */
const mostChoices = 8;

/** `tira o aviso do dólar acima de 6`: a number is taken at its word, anything else is asked about. It never makes an alert. */
export async function planCancel(about: About, scene: Scene): Promise<Plan> {
  const { say } = scene;
  const { all, numbers, isVague } = about;
  const watched = await scene.watched();
  const [number, ...more] = numbers;
  if (more.length > 0 || (all && number !== undefined)) return tell(say.oneNumber(say.commands.cancel.command));
  if (watched.length === 0 && (number === undefined || isKind(about))) return choose(scene, watched);
  if (all && !isKind(about) && !isVague) return cancelAll(scene, watched);
  if (number !== undefined && !isKind(about) && watched.some((one) => one.number === number)) {
    return setStatus('ended', { number }, scene, watched);
  }
  const [alone, ...rest] = watched;
  // There is no other that could be meant; it is named before it ends.
  if (alone !== undefined && rest.length === 0 && !isSaid(about)) return askCancel(alone, scene);
  const meant = meantBy(about, watched);
  const [only, ...others] = meant;
  if (only === undefined && number !== undefined) return tell(say.noSuchNumber(number));
  if (only === undefined) return choose(scene, watched, isSaid(about) ? scene.say.noneSuch() : undefined);
  if (others.length >= mostChoices || !isSaid(about)) return choose(scene, watched);
  return others.length === 0 ? askCancel(only, scene) : askWhich(meant, scene);
}

function cancelAll(scene: Scene, watched: readonly Watched[]): Plan {
  if (watched.length === 1) return setStatus('ended', 'all', scene, watched);
  const { say } = scene;
  const count = watched.length;
  return ask(say.askCancelAll(count), [
    [button(say.labels.cancelAll(count), { verb: 'cancel-all' }, 'danger')],
    [button(say.labels.onlyPause, { verb: 'pause-all' }), button(say.labels.leaveIt, { verb: 'keep' })],
  ]);
}

/** Which of them? Each stands there with its buttons. */
export function choose(scene: Scene, watched: readonly Watched[], lead = scene.say.whichOne()): Plan {
  const view = listView(scene, watched, watched.length === 0 ? undefined : lead);
  return tell(view.html, view.buttons);
}

function askCancel(one: Watched, { say }: Scene): Plan {
  const { labels } = say;
  const cancel = labels.numbered(labels.cancel, one.number);
  return ask(say.askCancel(one), [
    [button(cancel, { verb: 'cancel', id: one.id, place: 'here' }), button(labels.no, { verb: 'keep' })],
  ]);
}

function askWhich(meant: readonly Watched[], { say }: Scene): Plan {
  const { labels } = say;
  const ids = meant.map(({ id }) => id);
  return ask(say.whichOne(), [
    ...meant.map((one) => [button(labels.ofAlert(labels.cancel, one), { verb: 'cancel', id: one.id, place: 'here' })]),
    ...together(labels.cancelAll(ids.length), 'cancel-these', ids),
  ]);
}
