import type { Command } from '../command.js';
import { fresh, goTo } from '../where-plan.js';
import { setZone } from '../zone-change.js';

/** `/fuso Manaus`, `/fuso America/Manaus`: hours are told in that zone. */
export const zone: Command<'zone'> = {
  menu: (say) => [say.commands.zone],
  async run(intent, scene) {
    if (intent.zone !== undefined) return setZone(intent.zone, scene);
    return goTo(intent.place ?? { is: 'here' }, fresh({ do: 'zone' }), scene);
  },
};
