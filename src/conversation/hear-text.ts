import type { Plan } from '../store/conversation-store.js';
import { addressedIn } from './addressed.js';
import { firstButtons } from './first-buttons.js';
import { tokenize } from './grammar/tokens.js';
import { understand } from './grammar/understand.js';
import { planIntent } from './plan-intent.js';
import { changesThings, tell } from './plans/plan.js';
import type { Scene } from './scene.js';

/** As much of a text as is said back to its writer. */
const mostEchoed = 40;

/** What a typed text asks for; `undefined` where silence is right. */
export async function planText(text: string, botName: string, scene: Scene): Promise<Plan | undefined> {
  const addressed = addressedIn(text);
  if (addressed === undefined) return planUnaddressed(text, scene);
  const { name, bot, rest } = addressed;
  if (bot !== undefined && bot.toLowerCase() !== botName.toLowerCase()) return undefined;
  const plan = await planIntent(understand(tokenize(`${name} ${rest}`), { isCommand: true }), scene);
  // In a group a command that names no bot may be meant for another one.
  if (plan === undefined && scene.chat.kind !== 'private' && bot === undefined) return undefined;
  return heard(plan, text, scene);
}

/** A thumb or a smile, without what only joins and colours it. */
const nod = /^[\s\p{Emoji_Modifier}\u{1f44c}-\u{1f44f}\u{1f600}-\u{1f64f}👊💪🤝🤣🤩🥰🎉✅❤]+$/u;
const joins = /\u200d|\ufe0f/g;

/** Without the slash. */
async function planUnaddressed(text: string, scene: Scene): Promise<Plan | undefined> {
  const { say, chat } = scene;
  const isPrivate = chat.kind === 'private';
  if (isPrivate && !/[^\s\p{C}]/u.test(text)) return tell(say.blank());
  if (isPrivate && nod.test(text.replace(joins, ''))) return tell(say.smallTalk.ok);
  const plan = await planIntent(understand(tokenize(text)), scene);
  // In a group a reply that asks for nothing is talk among people.
  return plan === undefined && !isPrivate ? undefined : heard(plan, text, scene);
}

/** A forwarded text makes nothing by itself; what is not understood is answered with an example that works. */
function heard(plan: Plan | undefined, text: string, scene: Scene): Plan {
  const { say, typed } = scene;
  if (plan === undefined) return tell(say.notUnderstood(echoed(text)), firstButtons(say));
  return typed?.isForwarded === true && changesThings(plan) ? tell(say.forwardedCommand()) : plan;
}

function echoed(text: string): string {
  const line = Array.from(text.replace(/\s/gu, ' ').trim());
  return line.length <= mostEchoed ? line.join('') : `${line.slice(0, mostEchoed).join('')}…`;
}
