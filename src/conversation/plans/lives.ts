import type { Plan } from '../../store/conversation-store.js';
import type { Lives } from '../lives.js';
import type { Scene } from '../scene.js';
import { answer, button } from './plan.js';

/** How long an alert lives from now on; what is not said stays as it was. */
export function setLives(id: number, { once, endsAt }: Lives, isEach: boolean, scene: Scene): Plan {
  const { say, told } = scene;
  const rings = isEach ? { once: false } : once === true ? { once } : {};
  return {
    do: 'setLives',
    with: { id, ...rings, ...(endsAt !== undefined && { endsAt }) },
    answers(outcome) {
      if (outcome.end === 'gone') return [answer(say.nobodysLife(), [], undefined, false)];
      const undo = button(say.labels.undo, { verb: 'undo', change: outcome.change, place: 'here' });
      return [answer(say.livesSet(outcome.watched, isEach, told), [[undo]])];
    },
  };
}
