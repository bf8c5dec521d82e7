import type { ButtonHandler } from '../command.js';
import { setStatus } from '../plans/status.js';

export const resume: ButtonHandler<'resume'> = {
  changes: true,
  async run({ id, place }, scene) {
    await scene.refreshWatched();
    return setStatus('active', { id }, scene, await scene.watched(), place);
  },
};
