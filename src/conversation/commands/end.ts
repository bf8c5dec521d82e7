import { planCancel } from '../plans/cancel.js';
import type { Command } from '../command.js';
import { planStop } from '../plans/stop.js';

/** `/cancelar 2`, `/pausar tudo`, `para de avisar da chuva`. */
export const end: Command<'end'> = {
  menu: (say) => [say.commands.cancel, say.commands.pause, say.commands.stop],
  run: async ({ how, what }, scene) => (how === 'cancel' ? planCancel(what, scene) : planStop(what, scene)),
};
