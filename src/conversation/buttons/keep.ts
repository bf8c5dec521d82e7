import type { ButtonHandler } from '../command.js';
import { asked, tell } from '../plans/plan.js';

/** No to a question: nothing changes, and the question goes away. A place that was asked for before may still come. */
export const keep: ButtonHandler<'keep'> = {
  changes: true,
  async run(_tap, scene) {
    const { say, tapped } = scene;
    const plan = tell(say.keptAll(), [], tapped);
    return (await scene.pending())?.ask === 'level' ? asked(plan, null) : plan;
  },
};
