import { escapeHtml } from '../messages/html.js';
import type { Plan, Watched } from '../store/store.js';
import type { About } from './grammar/intent.js';
import { isSaid, meantBy } from './meant.js';
import { ask, button, tell } from './plan.js';
import type { Scene } from './scene.js';

const mostChoices = 8;

/** `/porque`: why the phone rang last, or what is missing until it does; of several that never rang it is asked which. */
export async function planWhy(about: About, scene: Scene): Promise<Plan> {
  const { say, told } = scene;
  const watched = await scene.watched();
  const [number] = about.numbers;
  if (!isSaid(about) || about.all) {
    const rung = await scene.rung();
    if (rung?.alert.of === 'test') return tell(say.whyTested(rung, told));
    if (rung !== undefined) {
      const { subscriptionId } = rung.alert;
      const one = watched.find(({ id }) => id === subscriptionId);
      return tell(say.whyRang(rung, one, await factsOf(one, scene), told));
    }
  }
  const meant = isSaid(about) && !about.all ? meantBy(about, watched) : watched;
  const [only, ...others] = meant;
  if (only === undefined) return tell(number === undefined ? say.listEmpty(told) : say.noSuchNumber(number));
  return others.length === 0 ? why(only, scene) : askWhich(meant.slice(0, mostChoices), scene);
}

/** Of one alert by its id, whether it is still there or not. */
export async function whyTapped(id: number, scene: Scene): Promise<Plan> {
  const { say, told } = scene;
  const one = (await scene.watched()).find((watch) => watch.id === id);
  if (one !== undefined) return why(one, scene);
  const rung = await scene.rung(id);
  return tell(rung === undefined ? escapeHtml(say.gone) : say.whyRang(rung, undefined, undefined, told));
}

/** Of one alert: its last ring, else how far it is from the first. */
async function why(one: Watched, scene: Scene): Promise<Plan> {
  const { say, told } = scene;
  const rung = await scene.rung(one.id);
  const facts = await factsOf(one, scene);
  return tell(rung === undefined ? say.whyNotYet(one, facts, told) : say.whyRang(rung, one, facts, told));
}

async function factsOf(one: Watched | undefined, scene: Scene) {
  return one?.of === 'rain' ? scene.rainFacts(one.subject) : undefined;
}

function askWhich(meant: readonly Watched[], { say }: Scene): Plan {
  return ask(
    say.whichOne(),
    meant.map((one) => [button(say.labels.ofAlert(say.labels.why, one), { verb: 'why', id: one.id })]),
  );
}
