import type { E2 } from '../domain/decimal.js';
import type { Plan } from '../store/store.js';
import type { PlaceSaid, RainWish } from './grammar/intent.js';
import { livesOf } from './lives.js';
import { questionText, type RainOrder } from './pending.js';
import { ask, asked, button, tell } from './plan.js';
import { offeredLevels } from './rain-level.js';
import type { Scene } from './scene.js';
import { fresh, goTo } from './where-plan.js';

/** Makes the wish once it is certain how hard, then where; each is asked once. */
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
  const isCertain = doubt === undefined && scene.typed?.isForwarded !== true;
  if (level === undefined) return askLevel(offeredLevels, order, place, scene);
  if (others.length > 0 || !isCertain) return askLevel(levels, order, place, scene);
  return goTo(place, fresh({ do: 'rain', ...order, level }), scene);
}

/** How hard? One button for each; a single one asks whether it was understood. */
function askLevel(levels: readonly E2[], order: RainOrder, place: PlaceSaid, scene: Scene): Plan {
  const { say, tapped } = scene;
  const { operator } = order;
  const [only, ...others] = levels;
  const isSure = only !== undefined && others.length === 0;
  const where =
    place.is === 'town' && place.isNear !== true && place.towns.length === 1 ? place.towns[0]?.name : undefined;
  const text = isSure
    ? say.askRain({ operator, threshold: only }, where)
    : levels === offeredLevels
      ? say.askRainLevel(where)
      : say.askAmountOfRain();
  const choices = levels.map((threshold) => {
    const condition = { operator, threshold };
    const label = isSure ? say.labels.yesRain(condition) : say.labels.rainLevel(condition);
    return button(label, { verb: 'level', condition, from: order.from });
  });
  const buttons = isSure ? [choices, [button(say.labels.no, { verb: 'keep' })]] : choices.map((one) => [one]);
  return asked(ask(text, buttons, tapped), questionText({ ask: 'level', order, place }));
}
