import type { Command } from '../command.js';
import { planEdit } from '../plans/edit.js';

/** `muda pra 4,60`, `muda o 2 pra 4,60`. */
export const edit: Command<'edit'> = {
  run: async ({ what, to }, scene) => planEdit(what, to, scene),
};
