import type { Plan } from '../store/conversation-store.js';
import { closing } from './closing.js';
import type { Command, IntentKind, IntentOf } from './command.js';
import type { Intent } from './grammar/intent.js';
import { tokenize } from './grammar/tokens.js';
import { commands } from './index.js';
import { planPending } from './plans/answered.js';
import { press } from './press.js';
import type { Scene } from './scene.js';

/** What is done for what a text asks for. `undefined`: it is not understood after all. A text may answer what was asked before it. */
export async function planIntent(intent: Intent, scene: Scene): Promise<Plan | undefined> {
  const yes = intent.is === 'small_talk' && intent.which === 'yes' ? await scene.yes() : undefined;
  if (yes !== undefined && (yes.verb !== 'erase' || isPlainYes(scene))) return press(yes, scene);
  const plan = (await planPending(intent, scene)) ?? (await run(intent.is, intent, scene));
  return plan && closing(plan, intent.is, scene);
}

/** What cannot be taken back is not done for a `claro`, which may answer somebody else. */
function isPlainYes({ typed }: Scene): boolean {
  const [word, ...others] = tokenize(typed?.text ?? '');
  return others.length === 0 && ['sim', 'yes'].includes(word?.text ?? '');
}

function run<Is extends IntentKind>(is: Is, intent: IntentOf<Is>, scene: Scene): Promise<Plan | undefined> {
  const command: Command<Is> = commands[is];
  return command.run(intent, scene);
}
