import type { Command } from '../command.js';
import { tell } from '../plans/plan.js';
import { undo as undoChange } from '../plans/status.js';

/** `desfazer`, typed: the last change, while it is fresh. */
export const undo: Command<'undo'> = {
  async run(_intent, scene) {
    const change = await scene.lastChange();
    if (change === undefined || !(await scene.stands(change))) return tell(scene.say.nothingToUndo());
    await scene.refreshWatched();
    return undoChange(change, scene, await scene.watched(), 'here');
  },
};
