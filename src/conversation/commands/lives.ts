import type { Command } from '../command.js';
import { livesOf } from '../lives.js';
import { setLives } from '../plans/lives.js';
import { tell } from '../plans/plan.js';

/** `só uma vez`, `até sexta`, said after an alert was made: of the last one. */
export const lives: Command<'lives'> = {
  async run({ mode, isEach }, scene) {
    const chosen = livesOf(mode, scene);
    if (chosen === undefined) return tell(scene.say.badDay());
    const last = (await scene.madeLately()).at(-1);
    return last === undefined ? tell(scene.say.nobodysLife()) : setLives(last, chosen, isEach, scene);
  },
};
