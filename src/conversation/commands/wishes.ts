import type { Command } from '../command.js';
import { planWishes } from '../plans/several.js';
import { above, asidesOf } from '../unmet.js';

export const wishes: Command<'wishes'> = {
  run: async ({ wishes: wished }, scene) => above(asidesOf(wished, scene), await planWishes(wished, scene)),
};
