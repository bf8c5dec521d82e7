import { isPlausible, pairNames, type Pair } from '../domain/pair.js';
import type { Buttons } from '../channels/channel.js';
import type { Catalogue } from '../messages/catalogue.js';
import type { Plan } from '../store/store.js';
import { planCancel } from './cancel-plan.js';
import type { FxWish, Limits } from './grammar/intent.js';
import { understand } from './grammar/understand.js';
import { button, tell } from './plan.js';
import { askLevel, conversionAnswer, priceAnswer } from './price-answer.js';
import type { Scene } from './scene.js';
import { planStop } from './stop-plan.js';
import type { Token } from './grammar/tokens.js';
import { planWish, planWishes } from './wish-plan.js';

/** As much of a number as is said back to its writer. */
const mostEchoed = 20;

/** Answers a sentence; `undefined` when it is not understood. `given`: the pair that the command names. */
export async function planSentence(tokens: readonly Token[], scene: Scene, given?: Pair): Promise<Plan | undefined> {
  const { say } = scene;
  const understood = understand(tokens, given === undefined ? {} : { given });
  switch (understood.is) {
    case 'wish':
      return understood.wish.of === 'rain' ? noRainYet(say) : planWish(asked(understood.wish), scene);
    case 'wishes': {
      const prices = understood.wishes.filter((wish) => wish.of === 'fx');
      return prices.length < understood.wishes.length ? noRainYet(say) : planWishes(prices, scene);
    }
    case 'bare_amount':
      return planAmount(understood.to, scene);
    case 'price':
      return understood.doubt === undefined
        ? priceAnswer(scene, understood.pairs)
        : askPrice(understood.pairs, understood.doubt, say);
    case 'convert':
      return conversionAnswer(understood.conversion, scene);
    case 'no_amount':
      return understood.isUp === undefined
        ? priceAnswer(scene, understood.pairs)
        : askLevel(understood.pairs, understood.isUp, scene);
    case 'end':
      return understood.how === 'cancel' ? planCancel(tokens, scene) : planStop(tokens, scene);
    case 'implausible':
      return understood.of === 'rain'
        ? noRainYet(say)
        : tell(say.implausible(understood.pairs, understood.typed.slice(0, mostEchoed)));
    case 'forecast':
      return noRainYet(say);
    case 'not_done':
      return understood.what === 'rain_below' || understood.what === 'no_rain' ? noRainYet(say) : undefined;
    case 'foreign_digits':
      return tell(say.foreignDigits());
    case 'many_amounts':
      return tell(say.manyAmounts());
    case 'too_fine':
      return understood.of === 'rain' ? noRainYet(say) : tell(say.tooFine());
    default:
      return undefined;
  }
}

function noRainYet(say: Catalogue): Plan {
  return tell(say.noRainYet(), priceButtons(say));
}

/** `uma vez`, `até sexta`: what is not done yet is a doubt. */
function asked(wish: FxWish): FxWish {
  return Object.keys(wish.mode).length === 0 ? wish : { ...wish, doubt: wish.doubt ?? 'strange' };
}

/** A number alone: of which pair, and on which side? */
async function planAmount({ amounts, typed }: Limits, scene: Scene): Promise<Plan | undefined> {
  const plausible = amounts.filter((amount) => pairNames.some((pair) => isPlausible(pair, amount)));
  if (plausible.length === 0) return undefined;
  const wish = { of: 'fx', pairs: pairNames, operators: ['below', 'above'], amounts: plausible, doubt: undefined } as const;
  return planWish({ ...wish, typed, mode: {} }, scene);
}

/** One button for each pair: its price now, from where a limit is one tap away. */
export function priceButtons({ pairs }: Catalogue): Buttons {
  return [pairNames.map((pair) => button(`${pairs[pair].emoji} ${pairs[pair].title}`, { verb: 'now', pair }))];
}

/** The price of what was perhaps meant is one tap away. */
function askPrice(pairs: readonly Pair[], doubt: 'typo' | 'kind', say: Catalogue): Plan {
  const question = { pairs, conditions: [], prices: [] };
  const text = doubt === 'typo' ? say.askTypo(question) : say.askKind(question);
  return tell(
    text,
    pairs.map((pair) => [button(say.labels.see(pair), { verb: 'now', pair })]),
  );
}
