import type { Button } from '../channels/channel.js';
import type { Plan } from '../store/store.js';
import type { FxWish, PlaceSaid, RainWish, Wish } from './grammar/intent.js';
import { livesOf } from './lives.js';
import { ask, button, tell } from './plan.js';
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
    wishes.map((wish) => (wish.of === 'fx' ? fxChoice(wish, scene) : rainChoice(wish, scene))),
  );
  const known = choices.filter((choice) => choice !== undefined);
  if (known.length < choices.length) return tell(say.manyAmounts());
  return ask(
    say.askSeveral(),
    known.map((choice) => [choice]),
  );
}

/** `undefined`: it could mean more than one thing. */
async function fxChoice(wish: FxWish, scene: Scene): Promise<Button | undefined> {
  const lives = livesOf(wish.mode, scene);
  const [only, ...others] = candidatesOf(wish, await pricesOf(wish.pairs, scene));
  if (only === undefined || others.length > 0 || lives === undefined) return undefined;
  const { pair, condition } = only;
  return button(scene.say.labels.watch(pair, condition), { verb: 'new', pair, condition, from: 'also', ...lives });
}

async function rainChoice(wish: RainWish, scene: Scene): Promise<Button | undefined> {
  const lives = livesOf(wish.mode, scene);
  const [threshold, ...others] = wish.levels;
  const at = townIn(wish.place);
  if (threshold === undefined || others.length > 0 || lives === undefined || at === 'open') return undefined;
  const condition = { operator: wish.operator, threshold };
  const label = scene.say.labels.watchRainAt(condition, at?.name);
  return button(label, { verb: 'rain', condition, at: at && { cell: at.cell, nth: at.nth }, from: 'also', ...lives });
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
