import type { Buttons } from '../channels/channel.js';
import type { Condition, Operator } from '../domain/condition.js';
import type { E8 } from '../domain/decimal.js';
import { isPlausible, pairNames, type Pair } from '../domain/pair.js';
import { pairOf } from '../domain/subject.js';
import type { Catalogue, Price } from '../messages/catalogue.js';
import { html, lines, type Html } from '../messages/html.js';
import type { Plan, Watched } from '../store/store.js';
import { button, tell } from './plan.js';
import type { Scene } from './scene.js';

/** Suggested limits stand two per cent from the price, on the next five centavos. */
const stepE8 = 5_000_000;

/** The price now, its age and source, and how far it is from each of one's limits; who has none is offered two. */
export async function priceAnswer(scene: Scene, among: readonly Pair[]): Promise<Plan> {
  const pairs = among.length === 0 ? pairNames : among;
  const watched = await scene.watched();
  const prices = await Promise.all(pairs.map((pair) => scene.price(pair)));
  const texts = pairs.map((pair, at) => priceText(scene, pair, prices[at], watched));
  const [only] = prices;
  if (pairs.length > 1 || only?.isCurrent !== true) return tell(lines(...spaced(texts)));
  const isWatched = watched.some(({ subject }) => pairOf(subject) === only.pair);
  if (isWatched) return tell(lines(...texts));
  return tell(lines(...texts, html``, scene.say.suggestions()), suggested(only, scene.say));
}

function priceText(scene: Scene, pair: Pair, price: Price | undefined, watched: readonly Watched[]): Html {
  if (price?.isCurrent === true) return scene.say.priceNow(price, watched, scene.told);
  return scene.say.priceUnknown(pair, price?.quote, scene.told);
}

function spaced(texts: readonly Html[]): readonly Html[] {
  return texts.flatMap((text, at) => (at === 0 ? [text] : [html``, text]));
}

function suggested({ pair, quote }: Price, { labels }: Catalogue): Buttons {
  const below = Math.floor((quote.value * 0.98) / stepE8) * stepE8;
  const above = Math.ceil((quote.value * 1.02) / stepE8) * stepE8;
  return [offer('below', below), offer('above', above)].flatMap((condition) =>
    isPlausible(pair, condition.threshold)
      ? [[button(labels.watch(pair, condition), { verb: 'new', pair, condition, from: undefined })]]
      : [],
  );
}

function offer(operator: Operator, threshold: number): Condition {
  return { operator, threshold: threshold as E8 };
}
