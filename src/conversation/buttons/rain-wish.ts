import type { ButtonHandler } from '../command.js';
import { planRainWish } from '../plans/rain-wish.js';

/** Rain where the person is: how hard is the first question. */
export const rainWish: ButtonHandler<'rain-wish'> = {
  changes: true,
  async run(_tap, scene) {
    const open = { levels: [], doubt: undefined, asides: [], typed: '', mode: {} } as const;
    return planRainWish(
      { of: 'rain', operator: 'above', place: { is: 'here' }, ...open },
      { ...scene, tapped: undefined },
    );
  },
};
