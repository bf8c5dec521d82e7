import type { Command } from '../command.js';
import { planResume } from '../plans/resume.js';

export const resume: Command<'resume'> = {
  menu: (say) => [say.commands.resume],
  run: async ({ what }, scene) => planResume(what, scene),
};
