import type { ButtonHandler } from '../command.js';
import { whyTapped } from '../plans/why.js';

/** Also of an alert that has ended since. */
export const why: ButtonHandler<'why'> = {
  changes: false,
  run: async ({ id }, scene) => whyTapped(id, scene),
};
