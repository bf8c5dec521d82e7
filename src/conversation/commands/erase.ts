import type { Command } from '../command.js';
import { button, tell } from '../plan.js';
import { whichOf } from '../which.js';
import { cancelOne } from './cancel.js';

/** Asks before it erases; the button that does it names its minute, so that it cannot be tapped by mistake next year. */
export const erase: Command = {
  names: ['apagar', 'erase', 'apagar meus dados', 'apaga meus dados', 'apagar dados', 'forget me', 'erase my data'],
  menu: (say) => say.commands.erase,
  async run(scene, rest) {
    const which = whichOf(rest);
    const watched = await scene.watched();
    if (which.is === 'number') return cancelOne(which.number, scene, watched);
    if (which.is !== 'none' && which.is !== 'all') return undefined;
    const { say, told } = scene;
    const askedAt = Math.floor(told.now.getTime() / 60_000);
    return tell(say.askErase(watched.length), [
      [button(say.labels.erase, { verb: 'erase', askedAt }, 'danger'), button(say.labels.keep, { verb: 'keep' })],
    ]);
  },
};
