import type { Command } from '../command.js';
import { planWhy } from '../plans/why.js';

export const why: Command<'why'> = {
  menu: (say) => [say.commands.why],
  run: async ({ what }, scene) => planWhy(what, scene),
};
