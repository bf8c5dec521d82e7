import type { Plan } from '../../store/conversation-store.js';
import type { RainWish } from '../grammar/intent.js';
import { askHowHard } from './how-hard.js';
import { livesOf } from '../lives.js';
import type { RainOrder } from '../pending.js';
import { isMuchRain } from '../rain-level.js';
import { tell } from './plan.js';
import type { Scene } from '../scene.js';
import { fresh, goTo } from './where.js';

/**
 * Makes the wish once it is certain how hard, then where; each is asked once. A place that we do not know comes first: nobody wants to
 * say how hard it rains where we cannot look.
 */
export async function planRainWish(wish: RainWish, scene: Scene): Promise<Plan> {
  const { levels, operator, place, doubt, mode } = wish;
  const lives = livesOf(mode, scene);
  if (lives === undefined) return tell(scene.say.badDay());
  const order: RainOrder = {
    operator,
    ...lives,
    ...(scene.typed === undefined ? {} : { from: scene.typed.messageId }),
  };
  const [level, ...others] = levels;
  const isCertain = doubt === undefined && wish.asides.length === 0 && scene.typed?.isForwarded !== true;
  if (level !== undefined && others.length === 0 && isCertain && !isMuchRain(level))
    return goTo(place, fresh({ do: 'rain', ...order, level }), scene);
  const among = level === undefined ? undefined : levels;
  const isUnknown = place.is === 'town' && (place.towns.length === 0 || place.isNear === true);
  if (isUnknown) return goTo(place, fresh({ do: 'rain', ...order, ...(among && { among }) }), scene);
  return askHowHard(order, among, { place, isHere: false }, scene);
}
