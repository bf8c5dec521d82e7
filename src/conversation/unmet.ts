import { lines, type Html } from '../messages/html.js';
import type { Plan } from '../store/conversation-store.js';
import type { Answer } from '../store/deliver-store.js';
import type { RainWish, Wish } from './grammar/intent.js';
import type { Scene } from './scene.js';

/** What of a wish about rain is not done, or was not understood. */
export function unmetOf(wish: RainWish, scene: Scene): readonly Html[] {
  return [...asidesOf([wish], scene), ...(wish.doubt === 'strange' ? [scene.say.notAllUnderstood()] : [])];
}

/** What wishes were tied to and are not, each said once. */
export function asidesOf(wishes: readonly Wish[], { say }: Scene): readonly Html[] {
  return [...new Set(wishes.flatMap(({ asides }) => asides))].map((aside) => say.asides[aside]);
}

/** The plan, with that above its first answer. */
export function above(said: readonly Html[], plan: Plan): Plan {
  if (said.length === 0) return plan;
  const answers = plan.answers as (outcome: unknown) => readonly Answer[];
  return {
    ...plan,
    answers: (outcome: unknown) =>
      answers(outcome).map((one, at) => (at === 0 ? { ...one, html: lines(...said, one.html) } : one)),
  };
}
