import type { Command } from '../command.js';
import { fresh, goTo } from '../plans/where.js';
import { setZone } from '../plans/zone.js';

/** `/fuso Manaus`, `/fuso America/Manaus`: hours are told in that zone. */
export const zone: Command<'zone'> = {
  menu: (say) => [say.commands.zone],
  async run(intent, scene) {
    if (intent.zone !== undefined) return setZone(intent.zone, scene);
    return goTo(intent.place ?? { is: 'here' }, fresh({ do: 'zone' }), scene);
  },
};
