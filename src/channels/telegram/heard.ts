import type { Chat, Heard } from '../channel.js';
import type { Edited, Member, Message, Update } from './update.js';

/** What an update says, in the words of the port. `botId` tells a reply to us from a reply to others. */
export function heardIn(update: Update, botId: number): Heard {
  const edited = update.edited_message ?? update.edited_channel_post;
  const fresh = update.message ?? update.channel_post;
  const message = fresh ?? edited;
  if (update.callback_query) return tapOf(update.callback_query);
  if (update.my_chat_member) return memberOf(update.my_chat_member);
  if (!message) return { kind: 'nothing' };
  if (message.migrate_to_chat_id !== undefined)
    return { kind: 'moved', from: message.chat.id, to: message.migrate_to_chat_id };
  if (message.migrate_from_chat_id !== undefined)
    return { kind: 'moved', from: message.migrate_from_chat_id, to: message.chat.id };
  return isNobodys(message) ? { kind: 'nothing' } : messageOf(message, fresh === undefined, botId);
}

function messageOf(message: Message | Edited, isEdited: boolean, botId: number): Heard {
  const chat = chatOf(message);
  const { from, location } = message;
  const isForBot = chat.kind === 'private' || isCommand(message) || isReplyTo(message, botId);
  const text = message.text ?? message.caption;
  const said = {
    chat,
    messageId: message.message_id,
    isForBot,
    isForwarded: message.forward_origin === true || message.via_bot === true,
    isByTheChat: chat.kind === 'channel' || message.sender_chat?.id === message.chat.id,
    ...languageOf(chat, from?.language_code),
    ...(from ? { personId: from.id } : {}),
  };
  if (text !== undefined) {
    const editedAt = isEdited ? { editedAt: new Date((message.edit_date ?? message.date) * 1000) } : {};
    return { kind: 'text', ...said, text, sentAt: new Date(message.date * 1000), ...editedAt };
  }
  if (isEdited) return { kind: 'nothing' }; // the next points of a live location, and files that were exchanged
  if (location !== undefined && location !== true) return { kind: 'location', ...said, cell: location };
  const what = wordless(message);
  // A service message is nothing that a person said.
  return what === undefined
    ? { kind: 'nothing' }
    : { kind: 'wordless', chat, what, isForBot, ...languageOf(chat, from?.language_code) };
}

/** What another program wrote: two bots would answer each other for ever, and a channel's post is heard in the channel itself. */
function isNobodys({ from, sender_chat: name, is_automatic_forward: isCopy }: Message | Edited): boolean {
  return (from?.is_bot === true && name === undefined) || isCopy === true;
}

function tapOf({ id, from, data, message }: NonNullable<Update['callback_query']>): Heard {
  // Under a message sent through inline mode there is no chat that we know.
  if (!message || data === undefined) return { kind: 'nothing' };
  const chat = chatOf(message);
  const isAccessible = message.date !== 0;
  return {
    kind: 'tap',
    chat,
    data,
    tapId: id,
    personId: from.id,
    ...languageOf(chat, from.language_code),
    ...(isAccessible ? { messageId: message.message_id } : {}),
  };
}

function memberOf({
  chat,
  from,
  old_chat_member: before,
  new_chat_member: after,
}: NonNullable<Update['my_chat_member']>): Heard {
  const where = chatOf({ chat });
  const [could, can] = [mayWrite(before), mayWrite(after)];
  if (could && !can) return { kind: 'blocked', chat: where };
  if (!could && can) return { kind: 'unblocked', chat: where, ...languageOf(where, from.language_code) };
  return { kind: 'nothing' };
}

/** Who is there and may not write is as good as gone. An administrator of a group has no right of that name: it may. */
function mayWrite(member: Member): boolean {
  switch (member.status) {
    case 'left':
    case 'kicked':
      return false;
    case 'restricted':
      return member.is_member === true && member.can_send_messages !== false;
    default:
      return member.can_post_messages !== false;
  }
}

/** A thread id without `is_topic_message` is a mere thread of replies. */
function chatOf(
  message: Pick<Message, 'chat'> & Partial<Pick<Message, 'message_thread_id' | 'is_topic_message'>>,
): Chat {
  const { chat, message_thread_id: thread, is_topic_message: isTopic } = message;
  const kind = chat.type === 'supergroup' ? 'group' : chat.type;
  return { chatId: chat.id, threadId: isTopic === true ? (thread ?? 0) : 0, kind };
}

/** A group has no language of its own, and is not given that of whoever spoke last. */
function languageOf(chat: Chat, code: string | undefined): { readonly language?: string } {
  return chat.kind === 'private' && code !== undefined ? { language: code } : {};
}

function isCommand({ entities = [], caption_entities: ofCaption = [] }: Message | Edited): boolean {
  return [...entities, ...ofCaption].some(({ type, offset }) => type === 'bot_command' && offset === 0);
}

/** In a topic every message "replies" to the topic's creation. */
function isReplyTo({ reply_to_message: reply }: Message | Edited, botId: number): boolean {
  return reply?.from?.id === botId && reply.forum_topic_created === undefined;
}

function wordless(message: Message | Edited): Extract<Heard, { kind: 'wordless' }>['what'] | undefined {
  if (message.voice ?? message.audio ?? message.video_note) return 'voice';
  if (message.photo ?? message.video) return 'photo';
  if (message.sticker ?? message.animation) return 'sticker';
  return (message.document ?? message.contact ?? message.poll ?? message.location) ? 'other' : undefined;
}
