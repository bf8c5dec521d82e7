import { escapeHtml } from '../../messages/html.js';
import type { Plan, Rung, Watched } from '../../store/conversation-store.js';
import type { About } from '../grammar/intent.js';
import { isSaid, meantBy } from '../meant.js';
import { ask, button, tell } from './plan.js';
import type { Scene } from '../scene.js';

const mostChoices = 8;

/** `/porque`: why the phone rang last, or what is missing until it does; of several that never rang it is asked which. */
export async function planWhy(about: About, scene: Scene): Promise<Plan> {
  const { say, told } = scene;
  const watched = await scene.watched();
  const [number] = about.numbers;
  if (!isSaid(about) || about.all) {
    const rung = await scene.rung();
    if (rung !== undefined) return whyRang(rung, watched, scene);
  }
  const meant = isSaid(about) && !about.all ? meantBy(about, watched) : watched;
  const [only, ...others] = meant;
  if (only === undefined) return tell(number === undefined ? say.listEmpty(told) : say.noSuchNumber(number));
  return others.length === 0 ? why(only, scene) : askWhich(meant.slice(0, mostChoices), scene);
}

/** Of one alert by its id, whether it is still there or not: its ring of then, and how it stands now. */
export async function whyTapped(id: number, scene: Scene): Promise<Plan> {
  const watched = await scene.watched();
  const rung = await scene.rung(id);
  if (rung !== undefined) return whyRang(rung, watched, scene);
  const today = await scene.followed(id);
  const one = watched.find((watch) => watch.id === today);
  return one === undefined ? tell(escapeHtml(scene.say.gone)) : why(one, scene);
}

/** Of one alert: its last ring, else how far it is from the first. */
async function why(one: Watched, scene: Scene): Promise<Plan> {
  const rung = await scene.rung(one.id);
  if (rung !== undefined) return whyRang(rung, [one], scene);
  return tell(scene.say.whyNotYet(one, await factsOf(one, scene), scene.told));
}

/** With the limit of then; an alert that was edited since lives on under another id. */
async function whyRang(rung: Rung, watched: readonly Watched[], scene: Scene): Promise<Plan> {
  const { alert } = rung;
  const id = alert.of === 'test' ? undefined : await scene.followed(alert.subscriptionId);
  const one = watched.find((watch) => watch.id === id);
  return tell(scene.say.whyRang(rung, one, await factsOf(one, scene), scene.told));
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
