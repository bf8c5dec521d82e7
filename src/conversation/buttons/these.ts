import { escapeHtml } from '../../messages/html.js';
import type { Plan } from '../../store/conversation-store.js';
import type { ButtonHandler } from '../command.js';
import { tell } from '../plans/plan.js';
import type { Scene } from '../scene.js';
import { setStatus } from '../plans/status.js';

/** Several that were meant together. */
export const cancelThese: ButtonHandler<'cancel-these'> = {
  changes: true,
  run: async ({ ids }, scene) => change('ended', ids, scene),
};

export const pauseThese: ButtonHandler<'pause-these'> = {
  changes: true,
  run: async ({ ids }, scene) => change('paused', ids, scene),
};

/** Those that are still there: an edit gave some of them another id. */
async function change(status: 'ended' | 'paused', ids: readonly number[], scene: Scene): Promise<Plan> {
  const watched = await scene.watched();
  const today = await Promise.all(ids.map((id) => scene.followed(id)));
  const left = watched.filter(({ id }) => today.includes(id)).map(({ id }) => id);
  if (left.length === 0) return tell(escapeHtml(scene.say.gone));
  return setStatus(status, { ids: left }, scene, watched, 'here');
}
