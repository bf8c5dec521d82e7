import { isPlausible, pairNames } from '../../domain/pair.js';
import type { Command } from '../command.js';
import { planRainWish } from '../plans/rain-wish.js';
import { planWish } from '../plans/wish.js';

/** `5,50` alone is asked about: of which currency, and on which side? `0,5` can be rain only. */
export const bareAmount: Command<'bare_amount'> = {
  async run({ to }, scene) {
    const { levels, typed } = to;
    const amounts = to.amounts.filter((amount) => pairNames.some((pair) => isPlausible(pair, amount)));
    const open = { doubt: 'bare', asides: [], typed, mode: {} } as const;
    if (amounts.length > 0) {
      return planWish(
        { of: 'fx', pairs: pairNames, operators: ['below', 'above'], amounts, ...open, doubt: undefined },
        scene,
      );
    }
    if (levels.length === 0) return undefined;
    return planRainWish({ of: 'rain', levels, operator: 'above', place: { is: 'here' }, ...open }, scene);
  },
};
