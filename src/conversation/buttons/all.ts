import type { ButtonHandler } from '../command.js';
import { setStatus } from '../plans/status.js';

/** The answers to "cancel your 4 alerts?". */
export const cancelAll: ButtonHandler<'cancel-all'> = {
  changes: true,
  async run(_tap, scene) {
    return setStatus('ended', 'all', scene, await scene.watched(), 'here');
  },
};

export const pauseAll: ButtonHandler<'pause-all'> = {
  changes: true,
  async run(_tap, scene) {
    return setStatus('paused', 'all', scene, await scene.watched(), 'here');
  },
};
