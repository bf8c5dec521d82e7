import type { SmallTalkKind } from '../grammar/intent.js';
import type { Command } from '../command.js';
import { tell } from '../plans/plan.js';

/** A question to the bot deserves its answer anywhere; the rest, which asks for nothing, only where nobody else could be meant. */
const asked: ReadonlySet<SmallTalkKind> = new Set<SmallTalkKind>(['free', 'who']);

export const smallTalk: Command<'small_talk'> = {
  run: async ({ which }, { say, chat }) =>
    chat.kind === 'private' || asked.has(which) ? tell(say.smallTalk[which]) : undefined,
};
