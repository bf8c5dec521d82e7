import type { ButtonHandler } from '../command.js';
import { tell } from '../plan.js';

/** No to a question: nothing changes, and the question goes away. */
export const keep: ButtonHandler<'keep'> = {
  changes: true,
  run: async (_tap, { say, tapped }) => tell(say.keptAll(), [], tapped),
};
