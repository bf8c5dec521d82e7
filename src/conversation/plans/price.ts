import type { Buttons } from '../../channels/channel.js';
import type { Condition, Operator } from '../../domain/condition.js';
import { e8, type E8 } from '../../domain/decimal.js';
import { isPlausible, pairNames, type Pair } from '../../domain/pair.js';
import { isStale } from '../../domain/second-price.js';
import { pairOf } from '../../domain/subject.js';
import type { Catalogue, Price } from '../../messages/catalogue.js';
import { html, lines, type Html } from '../../messages/html.js';
import type { Plan, Watched } from '../../store/conversation-store.js';
import type { Conversion } from '../grammar/intent.js';
import { byReply } from '../by-reply.js';
import { ask, button, tell } from './plan.js';
import type { Scene } from '../scene.js';

/** Suggested limits stand two per cent from the price, on the next five centavos. */
const stepE8 = 5_000_000;
/** Where no price is known an example is only that. */
const anyLevels = [offer('below', e8('5')), offer('above', e8('6'))] as const;

/** The price now, its age and source, and how far it is from each of one's limits; who has none is offered two. */
export async function priceAnswer(scene: Scene, among: readonly Pair[]): Promise<Plan> {
  const pairs = among.length === 0 ? pairNames : among;
  const watched = await scene.watched();
  const prices = await Promise.all(pairs.map((pair) => scene.price(pair)));
  const texts = await Promise.all(pairs.map((pair, at) => priceText(scene, pair, prices[at], watched)));
  const [only] = prices;
  if (pairs.length > 1 || only?.isCurrent !== true) return tell(lines(...spaced(texts)));
  const isWatched = watched.some((one) => one.of === 'fx' && pairOf(one.subject) === only.pair);
  if (isWatched) return tell(lines(...texts));
  return tell(lines(...texts, html``, scene.say.suggestions()), suggested(only, scene.say));
}

/** What a sum is worth, above the price that it was reckoned with. */
export async function conversionAnswer({ pair, amounts, to }: Conversion, scene: Scene): Promise<Plan> {
  const price = await scene.price(pair);
  const text = await priceText(scene, pair, price, []);
  return tell(price?.isCurrent === true ? lines(scene.say.converted(price, amounts, to), text) : text);
}

/** `quando o dólar cair`: to what price? The example is one that the price now makes likely. */
export async function askLevel([pair = 'USD-BRL']: readonly Pair[], isUp: boolean, scene: Scene): Promise<Plan> {
  const price = await scene.price(pair);
  const [below, above] = price === undefined ? anyLevels : levelsAround(price.quote.value);
  const condition = isUp ? above : below;
  const { say, typed } = scene;
  return ask(
    byReply(say.askLevel(pair, condition), scene),
    isPlausible(pair, condition.threshold)
      ? [[button(say.labels.watch(pair, condition), { verb: 'new', pair, condition, from: typed?.messageId })]]
      : [],
  );
}

/** Where the usual source has nothing new, since when that is so, and what another says: a price of its own, and labelled. */
async function priceText(
  scene: Scene,
  pair: Pair,
  price: Price | undefined,
  watched: readonly Watched[],
): Promise<Html> {
  const { say, told } = scene;
  const isOld = price !== undefined && isStale(price.quote.observedAt, told.now);
  const isKnown = price?.isCurrent === true;
  const first = isKnown ? say.priceNow(price, watched, told) : say.priceUnknown(pair, price?.quote, told);
  if (isKnown && !isOld) return first;
  const second = await scene.secondPrice(pair, price?.quote.observedAt);
  return lines(
    first,
    ...(isKnown && isOld ? [say.priceSilent(pair, price.quote.observedAt, told)] : []),
    ...(second === undefined ? [] : [say.secondPrice(second, told)]),
  );
}

function spaced(texts: readonly Html[]): readonly Html[] {
  return texts.flatMap((text, at) => (at === 0 ? [text] : [html``, text]));
}

function suggested({ pair, quote }: Price, { labels }: Catalogue): Buttons {
  return levelsAround(quote.value).flatMap((condition) =>
    isPlausible(pair, condition.threshold)
      ? [[button(labels.watch(pair, condition), { verb: 'new', pair, condition, from: undefined })]]
      : [],
  );
}

/** Two limits that the price now makes likely, on either side of it. */
export async function limitsAround(pair: Pair, scene: Scene): Promise<readonly Condition<E8>[]> {
  const price = await scene.price(pair);
  const limits = price === undefined ? anyLevels : levelsAround(price.quote.value);
  return limits.filter(({ threshold }) => isPlausible(pair, threshold));
}

function levelsAround(value: E8): readonly [Condition<E8>, Condition<E8>] {
  const below = Math.floor((value * 0.98) / stepE8) * stepE8;
  const above = Math.ceil((value * 1.02) / stepE8) * stepE8;
  return [offer('below', below), offer('above', above)];
}

function offer(operator: Operator, threshold: number): Condition<E8> {
  return { operator, threshold: threshold as E8 };
}
