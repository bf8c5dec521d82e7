import type { Command } from '../command.js';
import { button, tell } from '../plans/plan.js';
import { priceAnswer } from '../plans/price.js';

/** `quanto tá o dólar`: where it is not certain what was meant, its price is one tap away. */
export const price: Command<'price'> = {
  menu: (say) => [say.commands.quotes],
  async run({ pairs, doubt }, scene) {
    const { say } = scene;
    if (doubt === undefined) return priceAnswer(scene, pairs);
    const question = { pairs, conditions: [], prices: [] };
    return tell(
      doubt === 'typo' ? say.askTypo(question) : say.askKind(question),
      pairs.map((pair) => [button(say.labels.see(pair), { verb: 'now', pair })]),
    );
  },
};
