import type { ButtonHandler } from '../command.js';
import { priceAnswer } from '../plans/price.js';

/** A message of its own: the alert above stays as it was sent. */
export const now: ButtonHandler<'now'> = {
  changes: false,
  run: async ({ pair }, scene) => priceAnswer(scene, [pair]),
};
