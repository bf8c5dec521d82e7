import type { Command } from '../command.js';
import { ask, button } from '../plans/plan.js';

/** Asks before it erases; the button that does it names its minute, so that it cannot be tapped by mistake next year. */
export const erase: Command<'erase'> = {
  menu: (say) => [say.commands.erase],
  async run(_intent, scene) {
    const { say, told } = scene;
    const watched = await scene.watched();
    const askedAt = Math.floor(told.now.getTime() / 60_000);
    return ask(say.askErase(watched.length), [
      [button(say.labels.erase, { verb: 'erase', askedAt }, 'danger'), button(say.labels.keep, { verb: 'keep' })],
    ]);
  },
};
