import type { Command } from '../command.js';
import { cancelOne, planCancel } from '../cancel-plan.js';
import { ask, button } from '../plan.js';
import { whichOf } from '../grammar/which.js';

/** Asks before it erases; the button that does it names its minute, so that it cannot be tapped by mistake next year. */
export const erase: Command = {
  names: [
    ...['apagar', 'erase', 'apaga tudo', 'apagar meus dados', 'apaga meus dados', 'apague meus dados', 'apagar dados'],
    ...['apagar minha conta', 'excluir meus dados', 'excluir minha conta', 'forget me', 'erase my data'],
  ],
  menu: (say) => say.commands.erase,
  async run(scene, rest) {
    const which = whichOf(rest.tokens);
    const watched = await scene.watched();
    if (which.is === 'number') return cancelOne(which.number, scene, watched);
    if (which.is !== 'none' && which.is !== 'all') return rest.isCertain ? planCancel(rest.tokens, scene) : undefined;
    const { say, told } = scene;
    const askedAt = Math.floor(told.now.getTime() / 60_000);
    return ask(say.askErase(watched.length), [
      [button(say.labels.erase, { verb: 'erase', askedAt }, 'danger'), button(say.labels.keep, { verb: 'keep' })],
    ]);
  },
};
