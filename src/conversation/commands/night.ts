import type { Command } from '../command.js';
import { setNight, showNight } from '../plans/night.js';

/** `/noite 22-7 segurar`, `não me acorda`; alone it shows how it stands. */
export const night: Command<'night'> = {
  menu: (say) => [say.commands.night],
  async run({ hours, sound }, scene) {
    if (hours === undefined && sound === undefined) return showNight(scene);
    return setNight(
      { ...(hours === undefined ? {} : { hours }), ...(sound === undefined ? {} : { mode: sound }) },
      scene,
    );
  },
};
