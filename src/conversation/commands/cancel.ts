import type { Plan, Watched } from '../../store/store.js';
import type { Command } from '../command.js';
import { listView } from '../list-view.js';
import { button, tell } from '../plan.js';
import type { Scene } from '../scene.js';
import { setStatus } from '../status-plan.js';
import { whichOf } from '../which.js';

/** `/cancelar 2`, `/cancelar tudo`; with nothing that names one, the list to choose from. */
export const cancel: Command = {
  names: ['cancelar', 'unsubscribe', 'cancel', 'cancela', 'cancele', 'remover', 'excluir'],
  menu: (say) => say.commands.cancel,
  async run(scene, rest) {
    const which = whichOf(rest);
    if (which.is === 'several') return tell(scene.say.oneNumber(scene.say.commands.cancel.command));
    if (which.is === 'unclear' && !rest.isCertain) return undefined;
    const watched = await scene.watched();
    if (which.is === 'number') return cancelOne(which.number, scene, watched);
    return which.is === 'all' && watched.length > 0 ? cancelAll(scene, watched) : choose(scene, watched);
  },
};

/** The alert is named by its number in this chat. */
export function cancelOne(number: number, scene: Scene, watched: readonly Watched[]): Plan {
  if (!watched.some((one) => one.number === number)) return tell(scene.say.noSuchNumber(number));
  return setStatus('ended', { number }, scene, watched);
}

function cancelAll(scene: Scene, watched: readonly Watched[]): Plan {
  if (watched.length === 1) return setStatus('ended', 'all', scene, watched);
  const { say } = scene;
  const count = watched.length;
  return tell(say.askCancelAll(count), [
    [button(say.labels.cancelAll(count), { verb: 'cancel-all' }, 'danger')],
    [button(say.labels.pauseAll, { verb: 'pause-all' }), button(say.labels.leaveIt, { verb: 'keep' })],
  ]);
}

/** Which of them? Each stands there with its buttons. */
export function choose(scene: Scene, watched: readonly Watched[]): Plan {
  const view = listView(scene, watched, watched.length === 0 ? undefined : scene.say.whichOne());
  return tell(view.html, view.buttons);
}
