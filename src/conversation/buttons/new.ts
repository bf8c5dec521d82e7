import { fxSubject } from '../../domain/subject.js';
import type { ButtonHandler } from '../command.js';
import { subscribe } from '../plans/wish.js';

/**
 * Makes the wish that the button spells out. Two buttons of one question make one alert: the later tap counts. Buttons of several
 * wishes make one each, and their message stays.
 */
export const create: ButtonHandler<'new'> = {
  changes: true,
  async run({ from, ...wish }, scene) {
    await scene.refresh(fxSubject(wish.pair)); // so that it is decided at once
    if (from === 'also') return subscribe(wish, { ...scene, tapped: undefined }, undefined);
    return subscribe(wish, scene, from === undefined ? undefined : { messageId: from, replaces: true });
  },
};
