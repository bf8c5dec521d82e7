import type { Plan } from '../store/store.js';
import { addressedIn } from './addressed.js';
import type { Command } from './command.js';
import { commands } from './index.js';
import { changesThings, tell } from './plan.js';
import type { Scene } from './scene.js';
import { planSentence, priceButtons } from './sentence.js';
import { fold, tokenize, type Token } from './grammar/tokens.js';

/** As much of a text as is said back to its writer. */
const mostEchoed = 40;

/** A command's name in words, and the command. The longest names come first, so that they win. */
const named: readonly (readonly [words: readonly string[], command: Command])[] = commands
  .flatMap((command) => command.names.map((name) => [name.split(' '), command] as const))
  .sort(([a], [b]) => b.length - a.length);

/** What a typed text asks for; `undefined` where silence is right. */
export async function planText(text: string, botName: string, scene: Scene): Promise<Plan | undefined> {
  const addressed = addressedIn(text);
  if (addressed === undefined) return planUnaddressed(text, scene);
  const { name, bot, rest } = addressed;
  if (bot !== undefined && bot.toLowerCase() !== botName.toLowerCase()) return undefined;
  const command = commandNamed(fold(name));
  // In a group a command that names no bot may be meant for another one.
  if (command === undefined && scene.chat.kind !== 'private' && bot === undefined) return undefined;
  return heard(await command?.run(scene, { tokens: tokenize(rest), isCertain: true }), text, scene);
}

/** A thumb or a smile, without what only joins and colours it. */
const nod = /^[\s\p{Emoji_Modifier}\u{1f44c}-\u{1f44f}\u{1f600}-\u{1f64f}👊💪🤝🤣🤩🥰🎉✅❤]+$/u;
const joins = /\u200d|\ufe0f/g;

async function planUnaddressed(text: string, scene: Scene): Promise<Plan | undefined> {
  const { say, chat } = scene;
  const isPrivate = chat.kind === 'private';
  if (isPrivate && !/[^\s\p{C}]/u.test(text)) return tell(say.blank());
  if (isPrivate && nod.test(text.replace(joins, ''))) return tell(say.smallTalk.ok);
  const plan = await planPlain(text, scene);
  // In a group a reply that asks for nothing is talk among people.
  return plan === undefined && !isPrivate ? undefined : heard(plan, text, scene);
}

/** Without the slash: a command's name and what belongs to it, or a sentence. */
async function planPlain(text: string, scene: Scene): Promise<Plan | undefined> {
  const tokens = tokenize(text);
  for (const [words, command] of named) {
    if (!startsWith(tokens, words)) continue;
    const plan = await command.run(scene, { tokens: tokens.slice(words.length), isCertain: false });
    if (plan !== undefined) return plan;
  }
  return planSentence(tokens, scene);
}

/** A forwarded text makes nothing by itself; what is not understood is answered with an example that works. */
function heard(plan: Plan | undefined, text: string, scene: Scene): Plan {
  const { say, typed } = scene;
  if (plan === undefined) return tell(say.notUnderstood(echoed(text)), priceButtons(say));
  return typed?.isForwarded === true && changesThings(plan) ? tell(say.forwardedCommand()) : plan;
}

function commandNamed(name: string): Command | undefined {
  return named.find(([words]) => words.length === 1 && words[0] === name)?.[1];
}

function startsWith(tokens: readonly Token[], words: readonly string[]): boolean {
  return words.every((word, at) => tokens[at]?.kind === 'word' && tokens[at].text === word);
}

function echoed(text: string): string {
  const line = Array.from(text.replace(/\s/gu, ' ').trim());
  return line.length <= mostEchoed ? line.join('') : `${line.slice(0, mostEchoed).join('')}…`;
}
