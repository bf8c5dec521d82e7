import type { Chat, Heard } from '../channel.js';
import type { Message, Update } from './update.js';

/** What an update says, in the words of the port. `botId` tells a reply to us from a reply to others. */
export function heardIn(update: Update, botId: number): Heard {
  const edited = update.edited_message ?? update.edited_channel_post;
  const message = update.message ?? update.channel_post ?? edited;
  if (update.callback_query) return tapOf(update.callback_query);
  if (update.my_chat_member) return memberOf(update.my_chat_member);
  if (!message) return { kind: 'nothing' };
  if (message.migrate_to_chat_id !== undefined)
    return { kind: 'moved', from: message.chat.id, to: message.migrate_to_chat_id };
  if (message.migrate_from_chat_id !== undefined)
    return { kind: 'moved', from: message.migrate_from_chat_id, to: message.chat.id };
  return messageOf(message, edited !== undefined, botId);
}

function messageOf(message: Message, isEdited: boolean, botId: number): Heard {
  const chat = chatOf(message);
  const isForBot = chat.kind === 'private' || isCommand(message) || isReplyTo(message, botId);
  const language = languageOf(chat, message.from?.language_code);
  const text = message.text ?? message.caption;
  if (text === undefined) {
    const what = wordless(message);
    // A live location comes as edits of one message, a service message as nothing that a person said.
    return what === undefined || isEdited
      ? { kind: 'nothing' }
      : { kind: 'wordless', chat, what, isForBot, ...language };
  }
  return {
    kind: 'text',
    chat,
    text,
    messageId: message.message_id,
    sentAt: new Date(message.date * 1000),
    isForBot,
    isForwarded: message.forward_origin === true || message.via_bot === true,
    isByTheChat: chat.kind === 'channel' || message.sender_chat?.id === message.chat.id,
    ...language,
    ...(message.from ? { personId: message.from.id } : {}),
    ...(isEdited ? { editedAt: new Date((message.edit_date ?? message.date) * 1000) } : {}),
  };
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
  const isIn = ({ status }: { status: string }) => !['left', 'kicked'].includes(status);
  if (isIn(before) && !isIn(after)) return { kind: 'blocked', chat: where };
  if (!isIn(before) && isIn(after)) return { kind: 'unblocked', chat: where, ...languageOf(where, from.language_code) };
  return { kind: 'nothing' };
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

function isCommand({ entities = [], caption_entities: ofCaption = [] }: Message): boolean {
  return [...entities, ...ofCaption].some(({ type, offset }) => type === 'bot_command' && offset === 0);
}

/** In a topic every message "replies" to the topic's creation. */
function isReplyTo({ reply_to_message: reply }: Message, botId: number): boolean {
  return reply?.from?.id === botId && reply.forum_topic_created === undefined;
}

function wordless(message: Message): Extract<Heard, { kind: 'wordless' }>['what'] | undefined {
  if (message.voice ?? message.audio ?? message.video_note) return 'voice';
  if (message.photo ?? message.video) return 'photo';
  if (message.sticker ?? message.animation) return 'sticker';
  if (message.location) return 'location';
  return (message.document ?? message.contact ?? message.poll) ? 'other' : undefined;
}
