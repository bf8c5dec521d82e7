import type { ButtonHandler } from '../command.js';
import { setStatus } from '../plans/status.js';

export const pause: ButtonHandler<'pause'> = {
  changes: true,
  async run({ id, place }, scene) {
    return setStatus('paused', { id }, scene, await scene.watched(), place);
  },
};
