import type { Command } from '../command.js';
import { hand, tell } from '../plans/plan.js';

/** The chat's own copy of all that is kept of it, as a file. In a group it is its admins' to ask for. */
export const exportMine: Command<'export'> = {
  menu: (say) => [say.commands.exportMine],
  async run(_intent, scene) {
    const { say } = scene;
    const kept = await scene.copy();
    if (kept === undefined) return tell(say.nothingKept());
    const file = { name: 'limiar.json', text: `${JSON.stringify(kept, undefined, 2)}\n` };
    return hand(say.exported(), file);
  },
};
