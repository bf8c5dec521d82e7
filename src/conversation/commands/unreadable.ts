import type { Command } from '../command.js';
import { tell } from '../plans/plan.js';

/** Numbers that cannot be taken as they were typed. */
export const tooFine: Command<'too_fine'> = {
  run: async ({ of }, { say }) => tell(of === 'rain' ? say.tooFineRain() : say.tooFine()),
};

export const foreignDigits: Command<'foreign_digits'> = {
  run: async (_intent, { say }) => tell(say.foreignDigits()),
};

export const manyAmounts: Command<'many_amounts'> = {
  run: async (_intent, { say }) => tell(say.manyAmounts()),
};

export const unclear: Command<'unclear'> = { run: async () => undefined };
