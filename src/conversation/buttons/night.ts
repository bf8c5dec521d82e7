import type { ButtonHandler } from '../command.js';
import { setNight } from '../plans/night.js';

export const night: ButtonHandler<'night'> = {
  changes: true,
  run: async ({ mode, place }, scene) => setNight({ mode }, scene, place),
};
