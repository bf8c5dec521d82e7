import type { Place } from '../../domain/place.js';
import { subjectCell } from '../../domain/subject.js';
import type { Html } from '../../messages/html.js';
import type { Town } from '../../places/town.js';
import type { Plan } from '../../store/conversation-store.js';
import type { Answer } from '../../store/deliver-store.js';
import { forecastAnswer, forecastHere } from './forecast.js';
import type { PlaceSaid, TownSaid } from '../grammar/intent.js';
import { askHowHard } from './how-hard.js';
import { questionText, type Errand } from '../pending.js';
import { moveHere } from './place.js';
import { after, answer, ask, asked, button, tell } from './plan.js';
import { subscribeRain } from './rain-subscribe.js';
import type { Scene } from '../scene.js';
import { soughtPlace } from '../sought-place.js';
import { setZone } from './zone.js';

/** More than so many homonyms are too many to choose from; the largest towns come first. */
const mostTowns = 8;

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
  if (said.is === 'town') return goSought(said, way, scene);
  const isWished = way.errand.do === 'rain' || way.errand.do === 'forecast';
  const known = isWished ? (await scene.settings()).place : undefined;
  if (known !== undefined) return arrive(known, { ...way, isHere: true }, scene);
  const only = isWished ? await onlyPlace(scene) : undefined;
  return only === undefined ? askWhere({ ...way, isHere: true }, scene) : arrive(only, way, scene);
}

/** The one place whose rain is watched: who says no other means it, and the answer names it. */
async function onlyPlace(scene: Scene): Promise<Place | undefined> {
  const rains = (await scene.watched()).filter((one) => one.of === 'rain');
  const [first] = rains;
  if (first === undefined || rains.some(({ subject }) => subject !== first.subject)) return undefined;
  return { name: first.place, cell: subjectCell(first.subject), zone: first.zone };
}

/** The place is certain. */
export async function arrive(place: Place, way: Way, scene: Scene): Promise<Plan> {
  const plan = await doErrand(place, way, scene);
  return way.wasAsked ? asked(withoutKey(place, way.hasKey, plan, scene), plan.question ?? null) : plan;
}

/** The key under the text field goes with a message of its own: one that takes it away can carry no buttons. */
export function withoutKey(place: Place, hasKey: boolean, plan: Plan, { say }: Scene): Plan {
  if (!hasKey) return plan;
  return after([{ ...answer(say.placeTaken(place)), removesKeyboard: true }], plan);
}

function doErrand(place: Place, { errand, isHere, wasAsked }: Way, scene: Scene): Promise<Plan> {
  switch (errand.do) {
    case 'rain': {
      const { level, among } = errand;
      if (level === undefined)
        return Promise.resolve(askHowHard(errand, among, { place: saidOf(place), isHere }, scene));
      const replaces = wasAsked || scene.typed?.replaces !== false;
      return subscribeRain({ ...errand, level }, { place, isHere, replaces }, scene);
    }
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

function saidOf({ name, cell, zone }: Place): TownSaid {
  return { is: 'town', query: { name }, towns: [{ name, town: name, cell, zone }] };
}

/** The wish is kept in any case. */
async function goSought(said: TownSaid, way: Way, scene: Scene): Promise<Plan> {
  const { say } = scene;
  const sought = await soughtPlace(said, scene);
  switch (sought.is) {
    case 'silent':
      return askAgain(say.geocoderSilent(), way, scene);
    case 'unknown':
      return askAgain(say.townUnknown(sought.name), way, scene);
    case 'wide':
      return askAgain(say.tooWide(sought.name), way, scene);
    case 'around':
      return askAmong(say.askAround(sought.part, sought.town.name), [sought.town], way, scene);
    case 'near':
      return goNear(sought.towns, way, scene);
    case 'towns':
      return goAmong(sought.towns, way, scene);
  }
}

function goNear(towns: readonly Town[], way: Way, scene: Scene): Promise<Plan> {
  const { say } = scene;
  const [first, ...others] = towns;
  const isOne = first !== undefined && others.length === 0;
  return askAmong(isOne ? say.askNear(first.name) : say.askTown(offered(towns).length, true), towns, way, scene);
}

async function goAmong(towns: readonly Town[], way: Way, scene: Scene): Promise<Plan> {
  const [first, ...others] = towns;
  if (first === undefined) return askWhere(way, scene);
  const zones = new Set(towns.map(({ zone }) => zone));
  const isOne = others.length === 0 || (way.errand.do === 'zone' && zones.size === 1);
  if (isOne) return arrive(placeOf(first), way, scene);
  return askAmong(scene.say.askTown(offered(towns).length, false), towns, way, scene);
}

const offered = (towns: readonly Town[]) => towns.slice(0, mostTowns);

function askAmong(text: Html, among: readonly Town[], way: Way, scene: Scene): Promise<Plan> {
  const towns = offered(among);
  const choices = towns.map(({ name, cell, state }, at) => [
    button(name, { verb: 'at', nth: at + 1, cell, state: isState(state) ? state : undefined }),
  ]);
  return put(asksFor(way.errand)(text, choices, scene.tapped), { ...way, towns }, scene);
}

/** Onde? In private a key shares where the person is; anywhere a town can be typed. */
function askWhere(way: Way, scene: Scene): Promise<Plan> {
  const { say, told } = scene;
  const { errand } = way;
  const level = errand.do === 'rain' ? errand.level : undefined;
  const wished =
    errand.do === 'rain' && level !== undefined ? { operator: errand.operator, threshold: level } : undefined;
  return askAgain(say.askWhere({ of: errand.do, wished, told }), way, scene);
}

function askAgain(text: Html, way: Way, scene: Scene): Promise<Plan> {
  const hasKey = scene.chat.kind === 'private';
  const question: Answer = {
    ...answer(text, [], undefined, false),
    ...(hasKey ? { asksLocation: scene.say.labels.share } : {}),
  };
  const plan = asksFor(way.errand)(text, []);
  return put({ ...plan, answers: () => [question] }, { ...way, hasKey, towns: [] }, scene);
}

/** A question that leads to a change is for those who may change; one about the forecast is for all. */
function asksFor({ do: does }: Errand): typeof ask {
  return does === 'forecast' ? tell : ask;
}

/**
 * Asks, and keeps what was asked. A question about the forecast takes no place from a wish that waits for its answer, nor in a group,
 * where anybody may ask, from anything that an admin was asked there.
 */
async function put(plan: Plan, way: Way & { readonly towns: readonly Town[] }, scene: Scene): Promise<Plan> {
  if (way.errand.do === 'forecast' && (await isTaken(scene))) return tell(scene.say.askWhereInFull(way.towns[0]?.name));
  const { errand, isHere, hasKey, towns } = way;
  return asked(plan, questionText({ ask: 'where', errand, isHere, hasKey, towns }));
}

async function isTaken(scene: Scene): Promise<boolean> {
  const pending = await scene.pending();
  if (pending === undefined) return false;
  if (pending.ask === 'where') return pending.errand.do !== 'forecast';
  return pending.ask === 'level' || scene.chat.kind !== 'private';
}

function placeOf({ name, cell, zone }: Town): Place {
  return { name, cell, zone };
}

function isState(state: string | undefined): boolean {
  return state !== undefined && /^[A-Z]{2}$/.test(state);
}
