import type { Command } from '../command.js';
import { tell } from '../plans/plan.js';

/** `/noite 23:30-6:30`, `/noite 25-7`: no such night can be kept. */
export const badNight: Command<'bad_night'> = {
  run: async ({ nearest }, { say }) => tell(say.badNight(nearest)),
};
