import { pairNames, pairs } from '../../domain/pair.js';
import type { Command } from '../command.js';
import { priceAnswer } from '../price-answer.js';
import { planSentence } from '../sentence.js';

/** `/dolar`: its price; `/dolar abaixo 4,50`: a wish. One command for each pair of the domain's table. */
export const pairCommands: readonly Command[] = pairNames.map((pair) => ({
  names: pairs[pair].words,
  menu: (say) => say.pairs[pair],
  async run(scene, { tokens }) {
    return tokens.length === 0 ? priceAnswer(scene, [pair]) : planSentence(tokens, scene, pair);
  },
}));
