import type { Plan, Watched } from '../store/store.js';
import { meantBy } from './aim.js';
import { listView } from './list-view.js';
import { ask, button, tell } from './plan.js';
import type { Scene } from './scene.js';
import { setStatus } from './status-plan.js';
import type { Token } from './grammar/tokens.js';
import { whichOf } from './grammar/which.js';
import { cancelWords } from './grammar/words.js';

/** More than so many are shown as the list. */
const mostChoices = 8;

/** The alert is named by its number in this chat. */
export function cancelOne(number: number, scene: Scene, watched: readonly Watched[]): Plan {
  if (!watched.some((one) => one.number === number)) return tell(scene.say.noSuchNumber(number));
  return setStatus('ended', { number }, scene, watched);
}

export function cancelAll(scene: Scene, watched: readonly Watched[]): Plan {
  if (watched.length === 0) return choose(scene, watched);
  if (watched.length === 1) return setStatus('ended', 'all', scene, watched);
  const { say } = scene;
  const count = watched.length;
  return ask(say.askCancelAll(count), [
    [button(say.labels.cancelAll(count), { verb: 'cancel-all' }, 'danger')],
    [button(say.labels.onlyPause, { verb: 'pause-all' }), button(say.labels.leaveIt, { verb: 'keep' })],
  ]);
}

/** Which of them? Each stands there with its buttons. */
export function choose(scene: Scene, watched: readonly Watched[]): Plan {
  const view = listView(scene, watched, watched.length === 0 ? undefined : scene.say.whichOne());
  return tell(view.html, view.buttons);
}

/** `tira o aviso do dólar acima de 6`: a number is taken at its word, anything else is asked about. It never makes an alert. */
export async function planCancel(tokens: readonly Token[], scene: Scene): Promise<Plan> {
  const { say } = scene;
  const watched = await scene.watched();
  const rest = tokens.filter(({ text }) => !cancelWords.has(text));
  const which = whichOf(rest);
  if (watched.length === 0) return tell(say.listEmpty(scene.told));
  if (which.is === 'all') return cancelAll(scene, watched);
  if (which.is === 'several') return tell(say.oneNumber(say.commands.cancel.command));
  if (which.is === 'number' && watched.some(({ number }) => number === which.number)) {
    return cancelOne(which.number, scene, watched);
  }
  const meant = meantBy(rest, watched);
  const [only, ...others] = meant;
  if (only === undefined && which.is === 'number') return tell(say.noSuchNumber(which.number));
  if (only === undefined || others.length >= mostChoices) {
    const isNumber = rest.length > 0 && rest.every(({ kind }) => kind === 'number');
    return isNumber ? tell(say.oneNumber(say.commands.cancel.command)) : choose(scene, watched);
  }
  return others.length === 0 ? askCancel(only, scene) : askWhich(meant, scene);
}

function askCancel(one: Watched, { say }: Scene): Plan {
  const { labels } = say;
  const cancel = labels.numbered(labels.cancel, one.number);
  return ask(say.askCancel(one), [
    [button(cancel, { verb: 'cancel', id: one.id, place: 'here' }), button(labels.no, { verb: 'keep' })],
  ]);
}

function askWhich(meant: readonly Watched[], { say }: Scene): Plan {
  return ask(
    say.whichOne(),
    meant.map((one) => [
      button(say.labels.ofAlert(say.labels.cancel, one), { verb: 'cancel', id: one.id, place: 'here' }),
    ]),
  );
}
