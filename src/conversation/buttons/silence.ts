import { escapeHtml } from '../../messages/html.js';
import type { ButtonHandler } from '../command.js';
import { tell } from '../plans/plan.js';
import { mostSilenceMinutes, overIn, planUnsilence, silence as hold } from '../plans/silence.js';

/** Under an alert the alert stays as it is; elsewhere the answer takes the question's place. */
export const silence: ButtonHandler<'silence'> = {
  changes: true,
  async run({ id, minutes, place }, scene) {
    const found = id === undefined ? undefined : (await scene.watched()).find((one) => one.id === id);
    const isTooLong = minutes !== 'morning' && minutes > mostSilenceMinutes;
    if ((id !== undefined && found === undefined) || isTooLong) return tell(escapeHtml(scene.say.gone));
    return hold(found, await overIn(minutes, scene), scene, place);
  },
};

export const unsilence: ButtonHandler<'unsilence'> = {
  changes: true,
  run: async (_tap, scene) => planUnsilence(scene),
};
