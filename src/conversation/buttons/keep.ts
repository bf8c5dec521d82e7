import type { ButtonHandler } from '../command.js';
import { asked, tell } from '../plan.js';

/** No to a question: nothing changes, and the question goes away. */
export const keep: ButtonHandler<'keep'> = {
  changes: true,
  run: async (_tap, { say, tapped }) => asked(tell(say.keptAll(), [], tapped), null),
};
