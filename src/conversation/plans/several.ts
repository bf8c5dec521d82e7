import type { Button } from '../../channels/channel.js';
import { lines } from '../../messages/html.js';
import type { Plan } from '../../store/conversation-store.js';
import type { FxWish, PlaceSaid, RainWish, Wish } from '../grammar/intent.js';
import { livesOf } from '../lives.js';
import { ask, button, tell } from './plan.js';
import { limitsAround } from './price.js';
import { offeredLevels } from '../rain-level.js';
import type { Scene } from '../scene.js';
import { nthAt } from '../town-at.js';
import { candidatesOf, pricesOf, type Candidate } from './wish.js';

/** As many readings of one wish: the likeliest come first. */
const mostReadings = 6;

/**
 * Several wishes in one message: a button for all that each can mean. None is made before it is tapped: one message makes one wish, and
 * an `ou` between them may have been meant either way. What cannot stand on a button is asked for in a message of its own.
 */
export async function planWishes(wishes: readonly Wish[], scene: Scene): Promise<Plan> {
  const { say } = scene;
  const choices = await Promise.all(
    wishes.map(async (wish) => (wish.of === 'fx' ? fxChoices(wish, scene) : rainChoices(wish, scene))),
  );
  const rows = choices.flatMap((some) => some.slice(0, mostReadings).map((choice) => [choice]));
  if (rows.length === 0) return tell(say.oneByOne());
  const isWhole = choices.every(({ length }) => length > 0);
  return ask(isWhole ? say.askSeveral() : lines(say.askSeveral(), say.restApart()), rows);
}

/** Where no number was typed, limits around the price now. */
async function fxChoices(wish: FxWish, scene: Scene): Promise<readonly Button[]> {
  const lives = livesOf(wish.mode, scene);
  if (lives === undefined) return [];
  const candidates = wish.amounts.length === 0 ? await offeredTo(wish, scene) : await candidatesIn(wish, scene);
  return candidates.map(({ pair, condition }) =>
    button(scene.say.labels.watch(pair, condition), { verb: 'new', pair, condition, from: 'also', ...lives }),
  );
}

async function candidatesIn(wish: FxWish, scene: Scene): Promise<readonly Candidate[]> {
  return candidatesOf(wish, await pricesOf(wish.pairs, scene));
}

async function offeredTo({ pairs, operators }: FxWish, scene: Scene): Promise<readonly Candidate[]> {
  const offered = await Promise.all(
    pairs.map(async (pair) => (await limitsAround(pair, scene)).map((condition) => ({ pair, condition }))),
  );
  return offered.flat().filter(({ condition }) => operators === 'reach' || operators.includes(condition.operator));
}

/** Where no number was typed, one for each of the usual levels. */
function rainChoices(wish: RainWish, scene: Scene): readonly Button[] {
  const lives = livesOf(wish.mode, scene);
  if (lives === undefined) return [];
  const levels = wish.levels.length === 0 ? offeredLevels : wish.levels;
  return placesIn(wish.place).flatMap((place) =>
    levels.map((threshold) => {
      const condition = { operator: wish.operator, threshold };
      const label = scene.say.labels.watchRainAt(condition, place?.name);
      return button(label, { verb: 'rain', condition, at: place?.at, from: 'also', ...lives });
    }),
  );
}

interface Named {
  readonly name: string;
  readonly at: { readonly cell: Parameters<typeof nthAt>[0]['cell']; readonly nth: number };
}

/** `undefined`: where the person is. None: a place that no button can name. */
function placesIn(place: PlaceSaid): readonly (Named | undefined)[] {
  if (place.is === 'here') return [undefined];
  return place.towns.flatMap((town) => {
    const nth = nthAt(town);
    return nth === undefined ? [] : [{ name: town.name, at: { cell: town.cell, nth } }];
  });
}
