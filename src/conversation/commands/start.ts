import type { Plan } from '../../store/conversation-store.js';
import type { Command } from '../command.js';
import { firstButtons } from '../first-buttons.js';
import { answer, button } from '../plans/plan.js';
import type { Scene } from '../scene.js';

/**
 * The welcome; it also revives a chat that had blocked us, for Telegram may tell of the unblocking later or never. What stands behind
 * `/start` came from a link and does nothing.
 */
export const start: Command<'start'> = {
  async run(_intent, scene) {
    await scene.refreshWatched();
    return welcome(scene);
  },
};

function welcome({ say, told, currentSince }: Scene): Plan {
  const buttons = [...firstButtons(say), [button(say.labels.example, { verb: 'example' })]];
  return {
    do: 'comeBack',
    with: { currentSince },
    answers({ watched }) {
      const hello = answer(say.welcome(told), buttons);
      return watched.length === 0 ? [hello] : [answer(say.welcomeBack(watched, told)), hello];
    },
  };
}
