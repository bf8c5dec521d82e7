import type { Command } from '../command.js';
import { planWishes } from '../several-plan.js';

export const wishes: Command<'wishes'> = {
  run: async ({ wishes: wished }, scene) => planWishes(wished, scene),
};
