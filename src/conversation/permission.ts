import type { Chat } from '../channels/channel.js';
import { before, type ConversationDeps } from './scene.js';

/** A group's admins are asked for at Telegram; a person waits with a finger on the button. */
const askMs = 3_000;

export type Permission = 'granted' | 'refused' | 'unknown';

/** Whether the person may change what the chat watches. The chat's own voice is its admins'. */
export async function permissionOf(
  { room, clock }: ConversationDeps,
  chat: Chat,
  personId: number | undefined,
  isByTheChat: boolean,
): Promise<Permission> {
  if (chat.kind === 'private' || isByTheChat) return 'granted';
  if (personId === undefined) return 'refused';
  // A channel that does not answer leaves it open: nothing is changed, and the person is asked to try again.
  const asked = room.mayChange(chat, personId).catch(() => undefined);
  const may = await before(asked, askMs, clock);
  if (may === undefined) return 'unknown';
  return may ? 'granted' : 'refused';
}
