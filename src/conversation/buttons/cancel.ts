import type { ButtonHandler } from '../command.js';
import { setStatus } from '../plans/status.js';

export const cancel: ButtonHandler<'cancel'> = {
  changes: true,
  async run({ id, place }, scene) {
    return setStatus('ended', { id }, scene, await scene.watched(), place);
  },
};
