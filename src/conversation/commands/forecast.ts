import type { Command } from '../command.js';
import { fresh, goTo } from '../plans/where.js';

/** `vai chover amanhã em Curitiba?` */
export const forecast: Command<'forecast'> = {
  run: async ({ place, day }, scene) =>
    goTo(place, fresh({ do: 'forecast', ...(day === undefined ? {} : { day }) }), scene),
};
