import type { E2 } from '../../domain/decimal.js';
import type { Plan } from '../../store/conversation-store.js';
import { townsLike, townsNamed } from '../../places/find-town.js';
import { placeQueryIn } from '../../places/place-query.js';
import type { Town } from '../../places/town.js';
import type { TapOf } from '../command.js';
import { limitsFor, setLimit } from './edit.js';
import type { Intent, Limits, RainWish, TownSaid } from '../grammar/intent.js';
import type { Mark } from '../grammar/mark.js';
import { read } from '../grammar/pieces.js';
import { tokenize } from '../grammar/tokens.js';
import type { Pending, RainOrder } from '../pending.js';
import { answer, ask, asked, button, tell } from './plan.js';
import { isPlausibleRain } from '../rain-level.js';
import type { Scene } from '../scene.js';
import { nthAt } from '../town-at.js';
import { arrive, goTo, type Way } from './where.js';

type Where = Extract<Pending, { ask: 'where' }>;
type Limit = Extract<Pending, { ask: 'limit' }>;
type HowHard = Extract<Pending, { ask: 'level' }>;

/** The text as the answer to what was asked before it. `undefined`: it is none, and is understood by itself. */
export async function planPending(intent: Intent, scene: Scene): Promise<Plan | undefined> {
  if (scene.typed === undefined) return undefined;
  const pending = await scene.pending();
  if (pending === undefined) return undefined;
  if (intent.is === 'small_talk' && intent.which === 'yes') return agree(pending, scene);
  if (pending.ask === 'where' && pending.isHere && intent.is === 'place' && intent.place?.is === 'town') {
    const { errand, isHere, hasKey } = pending;
    return goTo(intent.place, { errand, isHere, hasKey, wasAsked: true }, scene);
  }
  if (scene.typed.text.trimStart().startsWith('/')) return undefined;
  // No to a question above it: what was asked before still waits.
  const isOfThis = intent.is === 'small_talk' && intent.which === 'no' && (await scene.yes()) === undefined;
  if (intent.is === 'small_talk') return isOfThis ? letGo(pending, scene) : undefined;
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

/** A place, or a name that may be one. */
async function answerWhere(intent: Intent, pending: Where, scene: Scene): Promise<Plan | undefined> {
  const { errand, isHere, hasKey } = pending;
  const way: Way = { errand, isHere, hasKey, wasAsked: true };
  const several = severalTowns(pending, scene);
  if (several !== undefined) return several;
  // `e em Recife?` asks for the rain there, and moves nobody.
  if ((errand.do === 'here' || errand.do === 'zone') && scene.typed?.text.includes('?') === true) return undefined;
  const known = knownPlace(intent, scene);
  if (known !== undefined) return goTo(known, way, scene);
  const query = isName(scene) ? placeQueryIn(scene.typed?.text ?? '') : undefined;
  if (query === undefined || intent.is !== 'unclear') return undefined;
  const near = townsLike(query);
  return goTo({ is: 'town', query, towns: near, ...(near.length > 0 && { isNear: true }) }, way, scene);
}

/** A town that we know, also where its name means something else by itself (`Natal`), or one that is said to be one. */
function knownPlace(intent: Intent, { typed }: Scene): TownSaid | undefined {
  const query = placeQueryIn(typed?.text ?? '');
  const towns = query === undefined ? [] : townsNamed(query);
  if (query !== undefined && towns.length > 0) return { is: 'town', query, towns };
  return intent.is === 'bare_place' ? intent.place : undefined;
}

/** What asks, counts or tells what to do is no name that only a geocoder may know. */
function isName({ typed }: Scene): boolean {
  const pieces = read(tokenize(typed?.text ?? ''));
  return !pieces.some((piece) => piece.text === '?' || (piece.is === 'mark' && telling.has(piece.mark.is)));
}

const telling: ReadonlySet<Mark['is']> = new Set<Mark['is']>([
  ...(['asks', 'day', 'span', 'clock', 'pair', 'dollar_sign', 'price', 'verb', 'wishes', 'rain', 'rains'] as const),
  ...(['dries', 'percent', 'no', 'convert', 'alerts', 'once', 'part_of_day', 'other_time', 'rang', 'data'] as const),
]);

/** `Santos e Guarujá`: a button for each; one message makes one wish. `undefined`: it names no two towns. */
function severalTowns({ errand }: Where, { typed, say }: Scene): Plan | undefined {
  if (errand.do !== 'rain' || errand.level === undefined) return undefined;
  const { operator, level: threshold, once, endsAt } = errand;
  const parts = (typed?.text ?? '').split(/[,;\n]|\s(?:e|and)\s/i).map((part) => placeQueryIn(part));
  const towns = parts.flatMap((query) => (query === undefined ? [] : townsNamed(query).slice(0, 1)));
  if (parts.length < 2 || towns.length < parts.length || isOneTown(typed?.text ?? '')) return undefined;
  const lives = { ...(once && { once }), ...(endsAt && { endsAt }) };
  const condition = { operator, threshold };
  const choices = towns.flatMap((town) => {
    const nth = nthAt(town);
    if (nth === undefined) return [];
    const label = say.labels.watchRainAt(condition, town.name);
    return [[button(label, { verb: 'rain', condition, at: { cell: town.cell, nth }, from: 'also', ...lives })]];
  });
  return choices.length < 2 ? undefined : asked(ask(say.askSeveral(), choices), null);
}

/** `Santos, SP`; `Campo Limpo, São Paulo` where the second is the state. */
function isOneTown(text: string): boolean {
  const query = placeQueryIn(text);
  return query?.state !== undefined || (query !== undefined && townsNamed(query).length > 0);
}

/** `0,5`, or `forte`: the place stays the one that was meant. A town: it is kept, and how hard is asked on. */
async function answerLevel(intent: Intent, pending: HowHard, scene: Scene): Promise<Plan | undefined> {
  const { order, among } = pending;
  const place = knownPlace(intent, scene);
  if (place !== undefined) {
    const errand = { do: 'rain', ...order, ...(among && { among }) } as const;
    return goTo(place, { errand, isHere: false, wasAsked: true, hasKey: false }, scene);
  }
  const rain = intent.is === 'wish' && intent.wish.of === 'rain' ? intent.wish : undefined;
  const levels = intent.is === 'bare_amount' ? intent.to.levels : rain && levelsIn(rain);
  const [level, ...others] = levels ?? [];
  if (level === undefined || others.length > 0) return undefined;
  return goWith(pending, { ...order, operator: rain?.operator ?? order.operator }, level, scene);
}

/** How hard is known now. */
export function goWith({ place, isHere }: HowHard, order: RainOrder, level: E2, scene: Scene): Promise<Plan> {
  const errand = { do: 'rain', ...order, level } as const;
  return goTo(place, { errand, isHere: isHere === true, wasAsked: true, hasKey: false }, scene);
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

/** Yes, where one thing only was asked about. */
async function agree(pending: Pending, scene: Scene): Promise<Plan | undefined> {
  if (pending.ask === 'level') {
    const [level, ...others] = pending.among ?? [];
    return level === undefined || others.length > 0 ? undefined : goWith(pending, pending.order, level, scene);
  }
  if (pending.ask !== 'where') return undefined;
  const [town, ...others] = pending.towns;
  if (town === undefined || others.length > 0) return undefined;
  const { errand, isHere, hasKey } = pending;
  const { name, cell, zone } = town;
  return arrive({ name, cell, zone }, { errand, isHere, hasKey, wasAsked: true }, scene);
}

/** No: nothing is asked any more. In a group it may have been said to somebody else. */
function letGo(pending: Pending, { say, chat }: Scene): Plan | undefined {
  if (chat.kind !== 'private') return undefined;
  const plan = tell(say.smallTalk.no);
  if (pending.ask !== 'where' || !pending.hasKey) return asked(plan, null);
  const text = { ...answer(say.smallTalk.no, [], undefined, false), removesKeyboard: true } as const;
  return asked({ ...plan, answers: () => [text] }, null);
}
