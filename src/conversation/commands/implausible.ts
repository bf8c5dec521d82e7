import type { Command } from '../command.js';
import { tell } from '../plans/plan.js';

/** As much of a number as is said back to its writer. */
const mostEchoed = 20;

export const implausible: Command<'implausible'> = {
  async run(intent, { say }) {
    const typed = intent.typed.slice(0, mostEchoed);
    return tell(intent.of === 'rain' ? say.implausibleRain(typed) : say.implausible(intent.pairs, typed));
  },
};
