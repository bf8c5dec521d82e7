import type { Command } from '../command.js';
import { fresh, goTo } from '../plans/where.js';

/** A town and nothing else, where nobody had asked: how the rain there will be. */
export const barePlace: Command<'bare_place'> = {
  run: async ({ place }, scene) => goTo(place, fresh({ do: 'forecast' }), scene),
};
