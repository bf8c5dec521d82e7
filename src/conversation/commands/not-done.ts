import type { Command } from '../command.js';
import { firstButtons } from '../first-buttons.js';
import { tell } from '../plans/plan.js';

/** What is asked for and not done is said, with what is. */
export const notDone: Command<'not_done'> = {
  run: async ({ what }, { say }) => tell(say.notDone[what], firstButtons(say)),
};
