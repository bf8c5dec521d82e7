import type { Command } from '../command.js';
import { fresh, goTo } from '../plans/where.js';

/** `/local Recife`, `viajei, tô em Recife`; without a place it is asked. */
export const place: Command<'place'> = {
  menu: (say) => [say.commands.place],
  run: async (intent, scene) => goTo(intent.place ?? { is: 'here' }, fresh({ do: 'here' }), scene),
};
