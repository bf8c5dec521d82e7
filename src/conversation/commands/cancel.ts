import { cancelAll, cancelOne, choose, planCancel } from '../cancel-plan.js';
import type { Command } from '../command.js';
import { tell } from '../plan.js';
import { whichOf } from '../grammar/which.js';

/** `/cancelar 2`, `/cancelar tudo`, `/cancelar dólar acima de 6`; with nothing that names one, the list to choose from. */
export const cancel: Command = {
  names: ['cancelar', 'unsubscribe', 'cancel', 'cancela', 'cancele', 'remover', 'excluir'],
  menu: (say) => say.commands.cancel,
  async run(scene, { tokens, isCertain }) {
    const which = whichOf(tokens);
    if (which.is === 'several') return tell(scene.say.oneNumber(scene.say.commands.cancel.command));
    if (which.is === 'unclear') return isCertain ? planCancel(tokens, scene) : undefined;
    const watched = await scene.watched();
    if (which.is === 'number')
      return isCertain || watched.length === 0 ? cancelOne(which.number, scene, watched) : undefined;
    return which.is === 'all' ? cancelAll(scene, watched) : choose(scene, watched);
  },
};
