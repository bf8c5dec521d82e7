import type { Command } from '../command.js';
import { tell } from '../plan.js';
import { priceButtons } from '../sentence.js';

/** A wish about rain is answered, not made. */
export const rain: Command = {
  names: ['chuva', 'rain'],
  run: async ({ say }) => tell(say.noRainYet(), priceButtons(say)),
};
