import type { Command } from '../command.js';
import { firstButtons } from '../first-buttons.js';
import { tell } from '../plans/plan.js';

/** `/subscribe` with nothing behind it. */
export const noWish: Command<'no_wish'> = {
  run: async (_intent, { say }) => tell(say.askWish(), firstButtons(say)),
};
