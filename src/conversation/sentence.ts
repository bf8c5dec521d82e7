import { pairNames, type Pair } from '../domain/pair.js';
import type { Buttons } from '../channels/channel.js';
import type { Catalogue } from '../messages/catalogue.js';
import type { Plan } from '../store/store.js';
import { understand } from './parse.js';
import { button, tell } from './plan.js';
import { priceAnswer } from './price-answer.js';
import type { Scene } from './scene.js';
import type { Token } from './tokens.js';
import { planWish } from './wish-plan.js';

/** As much of a number as is said back to its writer. */
const mostEchoed = 20;

/** Answers a sentence about prices; `undefined` when it is none. `given`: the pair that the command names. */
export async function planSentence(tokens: readonly Token[], scene: Scene, given?: Pair): Promise<Plan | undefined> {
  const { say } = scene;
  const understood = understand(tokens, given);
  switch (understood.is) {
    case 'wish':
      return planWish(understood.wish, scene);
    case 'price':
      return priceAnswer(scene, understood.pairs);
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
