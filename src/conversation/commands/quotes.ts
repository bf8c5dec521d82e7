import type { Command } from '../command.js';
import { priceAnswer } from '../price-answer.js';
import { planSentence } from '../sentence.js';

/** `/cotacao`: all prices; `/cotacao euro`: one. */
export const quotes: Command = {
  names: ['cotacao', 'agora', 'cotacoes', 'precos', 'quotes', 'quote', 'now', 'prices'],
  menu: (say) => say.commands.quotes,
  async run(scene, { tokens }) {
    return tokens.length === 0 ? priceAnswer(scene, []) : planSentence(tokens, scene);
  },
};
