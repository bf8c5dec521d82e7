import type { Command } from '../command.js';
import { answer } from '../plans/plan.js';

/** `/teste` rings this phone through the whole pipeline, once a minute at most, and changes nothing. */
export const test: Command<'test'> = {
  menu: (say) => [say.commands.test],
  async run(_intent, { say }) {
    return {
      do: 'test',
      with: {},
      answers: ({ end }) => [
        end === 'rung' ? answer(say.testRings()) : answer(say.testTooSoon(), [], undefined, false),
      ],
    };
  },
};
