import type { ButtonHandler } from '../command.js';
import { undo as undoChange } from '../plans/status.js';

export const undo: ButtonHandler<'undo'> = {
  changes: true,
  async run({ change, place }, scene) {
    await scene.refreshWatched();
    return undoChange(change, scene, await scene.watched(), place);
  },
};
