import type { Command } from '../command.js';
import { askLevel, priceAnswer } from '../plans/price.js';

/** `me avisa quando o dólar cair`: to what price? Without a direction its price now, with two limits to tap. */
export const noAmount: Command<'no_amount'> = {
  run: async ({ pairs, isUp }, scene) =>
    isUp === undefined ? priceAnswer(scene, pairs) : askLevel(pairs, isUp, scene),
};
