import { rainSubject } from '../../domain/subject.js';
import type { TownSaid } from '../grammar/intent.js';
import type { Watched } from '../../store/conversation-store.js';
import type { Command } from '../command.js';
import { ask, button } from '../plans/plan.js';
import { fresh, goTo } from '../plans/where.js';
import type { Scene } from '../scene.js';
import { nthAt } from '../town-at.js';

type RainWatched = Extract<Watched, { of: 'rain' }>;

/** A town and nothing else, where nobody had asked: how the rain there will be, or where a wish made just now is meant instead. */
export const barePlace: Command<'bare_place'> = {
  async run({ place, isInstead }, scene) {
    const made = isInstead === true ? await rainMadeLately(scene) : undefined;
    return made === undefined ? goTo(place, fresh({ do: 'forecast' }), scene) : moveWish(made, place, scene);
  },
};

async function rainMadeLately(scene: Scene): Promise<RainWatched | undefined> {
  const ids = await scene.madeLately();
  const made = (await scene.watched()).filter((one): one is RainWatched => one.of === 'rain' && ids.includes(one.id));
  return made.sort((a, b) => ids.indexOf(b.id) - ids.indexOf(a.id))[0];
}

/** The same wish there, and the end of the one here: a tap for each, for both may be wanted. */
async function moveWish(made: RainWatched, place: TownSaid, scene: Scene) {
  const { condition, once } = made;
  const { say } = scene;
  const { labels } = say;
  const [town, ...others] = place.isNear === true ? [] : place.towns;
  const nth = town && nthAt(town);
  const lives = { ...(once && { once }), ...(made.endsAt && { endsAt: made.endsAt }) };
  // Of the same region it is the same alert, which the answer says.
  const isSame = town !== undefined && rainSubject(town.cell) === made.subject;
  if (town === undefined || nth === undefined || others.length > 0 || isSame) {
    const operator = condition.operator === 'at_least' ? condition.operator : 'above';
    return goTo(place, fresh({ do: 'rain', operator, level: condition.threshold, ...lives }), scene);
  }
  const at = { cell: town.cell, nth };
  return ask(say.askRain(condition, town.name, { ...lives, told: scene.told }), [
    [button(labels.watchRainAt(condition, town.name), { verb: 'rain', condition, at, from: 'also', ...lives })],
    [button(labels.ofAlert(labels.cancel, made), { verb: 'cancel', id: made.id, place: 'here' })],
  ]);
}
