import type { Command } from '../command.js';
import { tell } from '../plan.js';
import { planSentence, priceButtons } from '../sentence.js';

/** `/subscribe dolar abaixo 4.5`: the wish in one line, as it could be typed without the command. */
export const subscribe: Command = {
  names: ['subscribe', 'avisar', 'watch'],
  menu: (say) => say.commands.subscribe,
  async run(scene, { tokens }) {
    if (tokens.length === 0) return tell(scene.say.askWish(), priceButtons(scene.say));
    return planSentence(tokens, scene);
  },
};
