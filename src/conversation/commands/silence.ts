import type { Command } from '../command.js';
import { planSilence, planUnsilence } from '../plans/silence.js';

/** `/silenciar 2h`, `/silenciar 2 hoje`. */
export const silence: Command<'silence'> = {
  menu: (say) => [say.commands.silence],
  run: async (intent, scene) => planSilence(intent.what, intent.for, scene),
};

/** `pode voltar a tocar`. */
export const unsilence: Command<'unsilence'> = {
  run: async (_intent, scene) => planUnsilence(scene),
};
