import type { Tap, Verb } from '../messages/tap.js';
import type { Plan } from '../store/conversation-store.js';
import { closing } from './closing.js';
import type { ButtonHandler, TapOf } from './command.js';
import { buttons } from './index.js';
import type { Scene } from './scene.js';

/** What a button does, tapped or said yes to. */
export function press(tap: Tap, scene: Scene): Promise<Plan> {
  return run(tap.verb, tap, scene);
}

async function run<V extends Verb>(verb: V, tap: TapOf<V>, scene: Scene): Promise<Plan> {
  const handler: ButtonHandler<V> = buttons[verb];
  return closing(await handler.run(tap, scene), undefined, scene);
}
