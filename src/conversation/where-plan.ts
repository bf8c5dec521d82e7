import type { Place } from '../domain/place.js';
import type { Town } from '../places/town.js';
import type { Answer, Plan } from '../store/store.js';
import { forecastAnswer, forecastHere } from './forecast-answer.js';
import type { PlaceSaid, TownSaid } from './grammar/intent.js';
import { questionText, type Errand } from './pending.js';
import { moveHere } from './place-change.js';
import { after, answer, ask, asked, button, tell } from './plan.js';
import { subscribeRain } from './rain-subscribe.js';
import type { Scene } from './scene.js';
import { setZone } from './zone-change.js';

/** More than so many homonyms are too many to choose from; the largest towns come first. */
const mostTowns = 8;
/** As much of a name as is said back to its writer. */
const mostEchoed = 40;

/** What is known of an errand on its way. */
export interface Way {
  readonly errand: Errand;
  /** The place is where the person is: it was asked for, or shared. */
  readonly isHere: boolean;
  /** The question for it was asked before, and ends with its answer. */
  readonly wasAsked: boolean;
  /** The key that shares a place stands under the text field. */
  readonly hasKey: boolean;
}

/** The errand as a text or a button begins it. */
export function fresh(errand: Errand): Way {
  return { errand, isHere: false, wasAsked: false, hasKey: false };
}

/** Does the errand in the place that was said; asks once where that is not certain. */
export async function goTo(said: PlaceSaid, way: Way, scene: Scene): Promise<Plan> {
  if (said.is === 'town') return said.towns.length === 0 ? goFar(said, way, scene) : goAmong(said, way, scene);
  const known = (await scene.settings()).place;
  const isWished = way.errand.do === 'rain' || way.errand.do === 'forecast';
  return known === undefined || !isWished
    ? askWhere({ ...way, isHere: true }, scene)
    : arrive(known, { ...way, isHere: true }, scene);
}

/** The place is certain. */
export async function arrive(place: Place, way: Way, scene: Scene): Promise<Plan> {
  const plan = await doErrand(place, way, scene);
  if (!way.wasAsked) return plan;
  const taken: Answer = { ...answer(scene.say.placeTaken(place)), removesKeyboard: true };
  return asked(after(way.hasKey ? [taken] : [], plan), null);
}

function doErrand(place: Place, { errand, isHere, wasAsked }: Way, scene: Scene): Promise<Plan> {
  switch (errand.do) {
    case 'rain':
      return subscribeRain(errand, { place, isHere, replaces: wasAsked || scene.typed?.replaces !== false }, scene);
    case 'here':
      return moveHere(place, scene);
    case 'zone':
      return setZone(place.zone, scene);
    case 'forecast':
      // A question changes nothing in a group, where anybody may ask it.
      return isHere && wasAsked && scene.chat.kind === 'private'
        ? forecastHere(place, errand.day, scene)
        : forecastAnswer(place, errand.day, scene);
  }
}

/** Not in the bundled list: the geocoder may know it. The wish is kept in any case. */
async function goFar(said: TownSaid, way: Way, scene: Scene): Promise<Plan> {
  const { say } = scene;
  const towns = await scene.geocode(said.query);
  if (towns === undefined) return askAgain(say.geocoderSilent(), way, scene);
  return towns.length === 0
    ? askAgain(say.townUnknown(typedName(said, way, scene)), way, scene)
    : goAmong({ ...said, towns }, way, scene);
}

async function goAmong({ towns, isNear }: TownSaid, way: Way, scene: Scene): Promise<Plan> {
  const [first, ...others] = towns;
  if (first === undefined) return askWhere(way, scene);
  const zones = new Set(towns.map(({ zone }) => zone));
  const isOne = others.length === 0 || (way.errand.do === 'zone' && zones.size === 1);
  if (isOne && isNear !== true) return arrive(placeOf(first), way, scene);
  const { say } = scene;
  const offered = towns.slice(0, mostTowns);
  const text = others.length === 0 ? say.askNear(first.name) : say.askTown(offered.length, isNear === true);
  const choices = offered.map(({ name, cell, state }, at) => [
    button(name, { verb: 'at', nth: at + 1, cell, state: isState(state) ? state : undefined }),
  ]);
  const waiting = { ask: 'where', ...way, towns: offered } as const;
  const put = asksFor(way.errand);
  return asked(put(text, choices, scene.tapped), questionText(waiting));
}

/** As it was typed, where the text is nothing but the place. */
function typedName({ query }: TownSaid, { wasAsked }: Way, { typed }: Scene): string {
  return wasAsked && typed !== undefined ? typed.text.trim().slice(0, mostEchoed) : query.name;
}

/** Onde? In private a key shares where the person is; anywhere a town can be typed. */
function askWhere(way: Way, scene: Scene): Plan {
  const { say, told } = scene;
  const { errand } = way;
  const wished = errand.do === 'rain' ? { operator: errand.operator, threshold: errand.level } : undefined;
  return askAgain(say.askWhere({ of: errand.do, wished, told }), way, scene);
}

function askAgain(text: Answer['html'], way: Way, scene: Scene): Plan {
  const hasKey = scene.chat.kind === 'private';
  const waiting = { ask: 'where', ...way, isHere: way.isHere, hasKey, towns: [] } as const;
  const question: Answer = {
    ...answer(text, [], undefined, false),
    ...(hasKey ? { asksLocation: scene.say.labels.share } : {}),
  };
  const plan = asksFor(way.errand)(text, []);
  return asked({ ...plan, answers: () => [question] }, questionText(waiting));
}

/** A question that leads to a change is for those who may change; one about the forecast is for all. */
function asksFor({ do: does }: Errand): typeof ask {
  return does === 'forecast' ? tell : ask;
}

function placeOf({ name, cell, zone }: Town): Place {
  return { name, cell, zone };
}

function isState(state: string | undefined): boolean {
  return state !== undefined && /^[A-Z]{2}$/.test(state);
}
