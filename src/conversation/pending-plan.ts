import type { E2 } from '../domain/decimal.js';
import type { Plan } from '../store/store.js';
import { townsLike, townsNamed } from '../places/find-town.js';
import { placeQueryIn } from '../places/place-query.js';
import type { Town } from '../places/town.js';
import type { TapOf } from './command.js';
import { limitsFor, setLimit } from './edit-plan.js';
import type { Intent, Limits, RainWish } from './grammar/intent.js';
import type { Pending, RainOrder } from './pending.js';
import { answer, asked, tell } from './plan.js';
import type { Scene } from './scene.js';
import { isPlausibleRain } from './rain-level.js';
import { goTo, type Way } from './where-plan.js';

type Where = Extract<Pending, { ask: 'where' }>;
type Limit = Extract<Pending, { ask: 'limit' }>;
type HowHard = Extract<Pending, { ask: 'level' }>;

/** The text as the answer to what was asked before it. `undefined`: it is none, and is understood by itself. */
export async function planPending(intent: Intent, scene: Scene): Promise<Plan | undefined> {
  if (scene.typed === undefined || scene.typed.text.trimStart().startsWith('/')) return undefined;
  const pending = await scene.pending();
  if (pending === undefined) return undefined;
  if (intent.is === 'small_talk') return intent.which === 'no' ? letGo(pending, scene) : undefined;
  switch (pending.ask) {
    case 'where':
      return answerWhere(intent, pending, scene);
    case 'level':
      return answerLevel(intent, pending, scene);
    case 'limit':
      return intent.is === 'bare_amount' ? answerLimit(intent.to, pending, scene) : undefined;
  }
}

/** The town that the button stands for, while that is still asked. */
export function townAsked({ nth, cell, state }: TapOf<'at'>, pending: Pending | undefined): Town | undefined {
  const town = pending?.ask === 'where' ? pending.towns[nth - 1] : undefined;
  return town?.cell === cell && (state === undefined || town.state === state) ? town : undefined;
}

/** Another question has another place: a button is of the question that its own message asked. */
export function isLevelAsked({ condition, from }: TapOf<'level'>, pending: Pending | undefined): pending is HowHard {
  return pending?.ask === 'level' && pending.order.from === from && isPlausibleRain(condition.threshold);
}

/**
 * A town: one that we know, also where its name means something else by itself (`Natal`), one that comes near, or, where the text is
 * not understood, one that only the geocoder may know.
 */
async function answerWhere(intent: Intent, pending: Where, scene: Scene): Promise<Plan | undefined> {
  const { errand, isHere, hasKey } = pending;
  const way: Way = { errand, isHere, hasKey, wasAsked: true };
  const query = placeQueryIn(scene.typed?.text ?? '');
  const towns = query === undefined ? [] : townsNamed(query);
  if (query !== undefined && towns.length > 0) return goTo({ is: 'town', query, towns }, way, scene);
  if (intent.is === 'bare_place') return goTo(intent.place, way, scene);
  if (query === undefined || intent.is !== 'unclear') return undefined;
  const near = townsLike(query);
  return near.length > 0
    ? goTo({ is: 'town', query, towns: near, isNear: true }, way, scene)
    : goTo({ is: 'town', query, towns: [] }, way, scene);
}

/** `0,5`, or `forte`: the place stays the one that was meant. */
async function answerLevel(intent: Intent, { order, place }: HowHard, scene: Scene): Promise<Plan | undefined> {
  const rain = intent.is === 'wish' && intent.wish.of === 'rain' ? intent.wish : undefined;
  const levels = intent.is === 'bare_amount' ? intent.to.levels : rain && levelsIn(rain);
  const [level, ...others] = levels ?? [];
  if (level === undefined || others.length > 0) return undefined;
  return goWith({ ...order, operator: rain?.operator ?? order.operator }, level, place, scene);
}

/** How hard is known now. */
export function goWith(order: RainOrder, level: E2, place: HowHard['place'], scene: Scene): Promise<Plan> {
  const way: Way = { errand: { do: 'rain', ...order, level }, isHere: false, wasAsked: true, hasKey: false };
  return goTo(place, way, scene);
}

/** Only what says no more than how hard. */
function levelsIn({ place, levels, doubt, mode }: RainWish): readonly E2[] | undefined {
  const isBare = place.is === 'here' && doubt === undefined && mode.once === undefined && mode.until === undefined;
  return isBare ? levels : undefined;
}

async function answerLimit(to: Limits, { number, subject }: Limit, scene: Scene): Promise<Plan | undefined> {
  const one = (await scene.watched()).find((watch) => watch.number === number && watch.subject === subject);
  const [threshold, ...others] = one === undefined ? [] : limitsFor(one, to);
  if (one === undefined || threshold === undefined || others.length > 0) return undefined;
  return asked(await setLimit(one, threshold, scene, undefined), null);
}

/** No: nothing is asked any more. In a group it may have been said to somebody else. */
function letGo(pending: Pending, { say, chat }: Scene): Plan | undefined {
  if (chat.kind !== 'private') return undefined;
  const plan = tell(say.smallTalk.no);
  if (pending.ask !== 'where' || !pending.hasKey) return asked(plan, null);
  const text = { ...answer(say.smallTalk.no, [], undefined, false), removesKeyboard: true } as const;
  return asked({ ...plan, answers: () => [text] }, null);
}
