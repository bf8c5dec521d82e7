import type { E2 } from '../../domain/decimal.js';
import type { Plan } from '../../store/conversation-store.js';
import type { PlaceSaid } from '../grammar/intent.js';
import { byReply } from '../by-reply.js';
import { questionText, type RainOrder } from '../pending.js';
import { ask, asked, button } from './plan.js';
import { isMuchRain, offeredLevels } from '../rain-level.js';
import type { Scene } from '../scene.js';

/** Where the rain is meant. `isHere`: that is where the person is. */
export interface Whereabouts {
  readonly place: PlaceSaid;
  readonly isHere: boolean;
}

/** How hard? One button for each of `among`, for the usual levels without; a single one asks whether it was understood. */
export function askHowHard(
  order: RainOrder,
  among: readonly E2[] | undefined,
  { place, isHere }: Whereabouts,
  scene: Scene,
): Plan {
  const { say, tapped } = scene;
  const { operator } = order;
  const levels = among ?? offeredLevels;
  const [only, ...others] = levels;
  const isSure = only !== undefined && others.length === 0;
  const where =
    place.is === 'town' && place.isNear !== true && place.towns.length === 1 ? place.towns[0]?.name : undefined;
  const lasting = { ...order, told: scene.told };
  const text = isSure
    ? say[isMuchRain(only) ? 'askMuchRain' : 'askRain']({ operator, threshold: only }, where, lasting)
    : among === undefined
      ? say.askRainLevel(where)
      : say.askAmountOfRain();
  const choices = levels.map((threshold) => {
    const condition = { operator, threshold };
    const label = isSure ? say.labels.yesRain(condition) : say.labels.rainLevel(condition);
    return button(label, { verb: 'level', condition, from: order.from });
  });
  const buttons = isSure ? [choices, [button(say.labels.no, { verb: 'keep' })]] : choices.map((one) => [one]);
  const waiting = { ask: 'level', order, place, ...(isHere && { isHere }), ...(among && { among }) } as const;
  return asked(ask(isSure ? text : byReply(text, scene), buttons, tapped), questionText(waiting));
}
