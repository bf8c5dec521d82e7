import { lines, type Html } from '../messages/html.js';
import type { Scene } from './scene.js';

/** What asks for a text, with how to write it where only commands and replies reach a bot. */
export function byReply(asking: Html, { say, chat }: Scene): Html {
  return chat.kind === 'private' ? asking : lines(asking, say.replyToMe());
}
