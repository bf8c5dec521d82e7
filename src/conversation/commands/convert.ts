import type { Command } from '../command.js';
import { conversionAnswer } from '../plans/price.js';

export const convert: Command<'convert'> = {
  run: async ({ conversion }, scene) => conversionAnswer(conversion, scene),
};
