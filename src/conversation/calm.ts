import type { Heard } from '../channels/channel.js';
import { escapeHtml } from '../messages/html.js';
import type { Conversed } from './conversed.js';
import type { Turn } from './flood.js';
import { acknowledge } from './hear-tap.js';
import { tell } from './plans/plan.js';
import type { ConversationDeps } from './scene.js';
import { setScene } from './set-scene.js';

type Asked = Extract<Heard, { kind: 'text' | 'tap' | 'wordless' | 'location' }>;

/** Whether it asks for an answer of ours. */
export function isAsked(heard: Heard): heard is Asked {
  switch (heard.kind) {
    case 'text':
    case 'wordless':
    case 'location':
      return heard.chat.kind === 'private' || heard.isForBot;
    case 'tap':
      return true;
    case 'blocked':
    case 'unblocked':
    case 'moved':
    case 'nothing':
      return false;
  }
}

/** When it was said, as far as that is known. */
export function saidAt(heard: Asked, { clock }: ConversationDeps): Date {
  return heard.kind === 'text' ? (heard.editedAt ?? heard.sentAt) : clock.now();
}

/** One word for all that is too much; a tap is told each time, over the chat, for a circle waits under the finger. */
export async function calm(heard: Asked, turn: Turn, deps: ConversationDeps): Promise<Conversed | undefined> {
  if (heard.kind !== 'tap' && turn === 'over') return undefined; // it was said
  const { scene, language } = await setScene(deps, heard, {});
  if (heard.kind !== 'tap') return { chat: heard.chat, language, plan: tell(escapeHtml(scene.say.calm)) };
  await acknowledge(deps, heard.tapId, scene.say.calm);
  return undefined;
}
