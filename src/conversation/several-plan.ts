import type { Button } from '../channels/channel.js';
import type { Plan } from '../store/store.js';
import type { FxWish, PlaceSaid, RainWish, Wish } from './grammar/intent.js';
import { livesOf } from './lives.js';
import { ask, button, tell } from './plan.js';
import { offeredLevels } from './rain-level.js';
import type { Scene } from './scene.js';
import { nthAt } from './town-at.js';
import { candidatesOf, pricesOf } from './wish-plan.js';

/**
 * Several wishes in one message: a button for each, where each can mean one thing only. None is made before it is tapped: one message
 * makes one wish, and an `ou` between them may have been meant either way.
 */
export async function planWishes(wishes: readonly Wish[], scene: Scene): Promise<Plan> {
  const { say } = scene;
  const choices = await Promise.all(
    wishes.map(async (wish) => (wish.of === 'fx' ? fxChoices(wish, scene) : rainChoices(wish, scene))),
  );
  if (choices.some(({ length }) => length === 0)) return tell(say.manyAmounts());
  return ask(
    say.askSeveral(),
    choices.flat().map((choice) => [choice]),
  );
}

/** None: it could mean more than one thing. */
async function fxChoices(wish: FxWish, scene: Scene): Promise<readonly Button[]> {
  const lives = livesOf(wish.mode, scene);
  const [only, ...others] = candidatesOf(wish, await pricesOf(wish.pairs, scene));
  if (only === undefined || others.length > 0 || lives === undefined) return [];
  const { pair, condition } = only;
  return [button(scene.say.labels.watch(pair, condition), { verb: 'new', pair, condition, from: 'also', ...lives })];
}

/** Where no number was typed, one for each of the usual levels. */
function rainChoices(wish: RainWish, scene: Scene): readonly Button[] {
  const lives = livesOf(wish.mode, scene);
  const at = townIn(wish.place);
  if (wish.levels.length > 1 || lives === undefined || at === 'open') return [];
  return (wish.levels.length === 0 ? offeredLevels : wish.levels).map((threshold) => {
    const condition = { operator: wish.operator, threshold };
    const label = scene.say.labels.watchRainAt(condition, at?.name);
    return button(label, { verb: 'rain', condition, at: at && { cell: at.cell, nth: at.nth }, from: 'also', ...lives });
  });
}

/** `undefined`: where the person is. `open`: it could be more than one place, or is none that a button can name. */
function townIn(
  place: PlaceSaid,
):
  | { readonly cell: Parameters<typeof nthAt>[0]['cell']; readonly nth: number; readonly name: string }
  | 'open'
  | undefined {
  if (place.is === 'here') return undefined;
  const [only, ...others] = place.towns;
  if (only === undefined || others.length > 0 || place.isNear === true) return 'open';
  const nth = nthAt(only);
  return nth === undefined ? 'open' : { cell: only.cell, nth, name: only.name };
}
