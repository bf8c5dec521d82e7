import { pairNames, type Pair } from '../domain/pair.js';
import type { Buttons } from '../channels/channel.js';
import type { Catalogue } from '../messages/catalogue.js';
import type { Plan } from '../store/store.js';
import { planCancel } from './cancel-plan.js';
import { understand } from './grammar/parse.js';
import { button, tell } from './plan.js';
import { askLevel, conversionAnswer, priceAnswer } from './price-answer.js';
import type { Scene } from './scene.js';
import { planStop } from './stop-plan.js';
import type { Token } from './grammar/tokens.js';
import { planWish, planWishes } from './wish-plan.js';

/** As much of a number as is said back to its writer. */
const mostEchoed = 20;

/** Answers a sentence about prices; `undefined` when it is none. `given`: the pair that the command names. */
export async function planSentence(tokens: readonly Token[], scene: Scene, given?: Pair): Promise<Plan | undefined> {
  const { say } = scene;
  const understood = understand(tokens, given);
  switch (understood.is) {
    case 'wish':
      return planWish(understood.wish, scene);
    case 'wishes':
      return planWishes(understood.wishes, scene);
    case 'price':
      return understood.doubt === undefined
        ? priceAnswer(scene, understood.pairs)
        : askPrice(understood.pairs, understood.doubt, say);
    case 'convert':
      return conversionAnswer(understood.conversion, scene);
    case 'no_amount':
      return askLevel(understood.pairs, understood.isUp, scene);
    case 'end':
      return understood.how === 'cancel' ? planCancel(tokens, scene) : planStop(tokens, scene);
    case 'implausible':
      return tell(say.implausible(understood.pairs, understood.typed.slice(0, mostEchoed)));
    case 'rain':
      return tell(say.noRainYet(), priceButtons(say));
    case 'foreign_digits':
      return tell(say.foreignDigits());
    case 'many_amounts':
      return tell(say.manyAmounts());
    case 'too_fine':
      return tell(say.tooFine());
    case 'unclear':
      return undefined;
  }
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
