import { pairNames } from '../../domain/pair.js';
import type { Command } from '../command.js';
import { planRainWish } from '../plans/rain-wish.js';
import { above, unmetOf } from '../unmet.js';
import { planWish } from '../plans/wish.js';

/** `/subscribe dolar abaixo 4.5`, `/chuva 0,5`, `me avisa quando o dólar bater 5`: one command in the menu for all that is watched. */
export const wish: Command<'wish'> = {
  menu: (say) => [say.commands.rain, ...pairNames.map((pair) => say.pairs[pair]), say.commands.subscribe],
  run: async ({ wish: wished }, scene) =>
    wished.of === 'rain' ? above(unmetOf(wished, scene), await planRainWish(wished, scene)) : planWish(wished, scene),
};
