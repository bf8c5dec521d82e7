import { z } from 'zod';
import { inlineKeyboard, keepMessage, changeMessage } from './keep-message.js';
import { withFoundEntities } from './found-entities.js';
import { sameJson, type JsonObject } from './json.js';
import { ChatId, Formatting, Markup, type Desk, type Method } from './method.js';
import { badRequest } from './refusal.js';
import { parseTelegramHtml, plainText, type Entity, type Formatted } from './telegram-html.js';
import { isUpload } from './upload.js';
import type { Chat, Kept } from './world.js';

const hour48 = 48 * 3_600_000;

const Sending = {
  chat_id: ChatId,
  message_thread_id: z.number().optional(),
  disable_notification: z.boolean().optional(),
  protect_content: z.boolean().optional(),
  reply_parameters: z
    .object({ message_id: z.number(), allow_sending_without_reply: z.boolean().optional() })
    .optional(),
  reply_markup: Markup,
};
const SendMessage = z.object({ ...Sending, ...Formatting, text: z.string(), link_preview_options: Markup });
const SendPhoto = z.object({
  ...Sending,
  photo: z.unknown(),
  caption: z.string().optional(),
  parse_mode: z.string().optional(),
  caption_entities: z.array(z.unknown()).optional(),
});
const SendDocument = SendPhoto.omit({ photo: true }).extend({ document: z.unknown() });
const EditText = z.object({
  ...Formatting,
  chat_id: ChatId.optional(),
  message_id: z.number().optional(),
  text: z.string().optional(),
  link_preview_options: Markup,
  reply_markup: Markup,
});
const EditMarkup = EditText.pick({ chat_id: true, message_id: true, reply_markup: true });
const DeleteMessage = z.object({ chat_id: ChatId, message_id: z.number() });

export const sendMessage: Method = (params, desk) => {
  const call = SendMessage.parse(params);
  const options = call.link_preview_options;
  return send(desk, 'sendMessage', call, {
    ...formattedText(call.text, call.parse_mode, call.entities),
    ...(call.parse_mode !== undefined && { html: call.text }),
    ...(options && { extra: { link_preview_options: options } }),
  });
};

export const sendPhoto: Method = (params, desk) => {
  const call = SendPhoto.parse(params);
  const bytes = isUpload(call.photo) ? call.photo.content.length : 1200;
  const fileId = typeof call.photo === 'string' ? call.photo : `stand-in-photo-${desk.ledger.entries.length + 1}`;
  const caption = call.caption ?? '';
  return send(desk, 'sendPhoto', call, {
    ...formattedText(caption, call.parse_mode, call.caption_entities),
    ...(call.parse_mode !== undefined && { html: caption }),
    isCaption: true,
    extra: {
      photo: [{ file_id: fileId, file_unique_id: `unique-${fileId}`, width: 800, height: 400, file_size: bytes }],
    },
  });
};

export const sendDocument: Method = (params, desk) => {
  const call = SendDocument.parse(params);
  const file = isUpload(call.document) ? call.document : undefined;
  const fileId = typeof call.document === 'string' ? call.document : `stand-in-file-${desk.ledger.entries.length + 1}`;
  const caption = call.caption ?? '';
  const about = file && { file_name: file.fileName, mime_type: file.contentType, file_size: file.content.length };
  return send(desk, 'sendDocument', call, {
    ...formattedText(caption, call.parse_mode, call.caption_entities),
    ...(call.parse_mode !== undefined && { html: caption }),
    isCaption: true,
    extra: { document: { file_id: fileId, file_unique_id: `unique-${fileId}`, ...about } },
    ...(file && { file: file.content }),
  });
};

type Content = Formatted & {
  readonly html?: string;
  readonly file?: Buffer;
  readonly isCaption?: boolean;
  readonly extra?: JsonObject;
};

function send(desk: Desk, method: string, call: z.infer<z.ZodObject<typeof Sending>>, content: Content): JsonObject {
  const chat = desk.world.writable(call.chat_id);
  const threadId = call.message_thread_id;
  if (threadId !== undefined) checkTopic(chat, threadId);
  const reply = call.reply_parameters;
  const replyTo = reply && chat.messages.get(reply.message_id);
  if (reply && !replyTo && reply.allow_sending_without_reply !== true) {
    throw badRequest('message to be replied not found');
  }
  const kept = keepMessage(desk.world, chat, {
    by: 'bot',
    from: desk.world.bot,
    ...content,
    replyMarkup: call.reply_markup,
    silent: call.disable_notification,
    threadId,
    replyTo,
    extra: { ...content.extra, ...(call.protect_content === true && { has_protected_content: true }) },
  });
  desk.ledger.accept(method, chat, kept, threadId);
  return kept.wire;
}

function checkTopic(chat: Chat, threadId: number): void {
  const topic = chat.topics.get(threadId);
  if (!topic) throw badRequest('message thread not found');
  if (topic.state === 'deleted') throw badRequest('TOPIC_DELETED');
  if (topic.state === 'closed') throw badRequest('TOPIC_CLOSED');
}

export const editMessageText: Method = (params, desk) => {
  const call = EditText.parse(params);
  const found = messageToEdit(desk, call);
  if (!found) return true;
  if (found.kept.wire['photo'] !== undefined) throw badRequest('there is no text in the message to edit');
  const { text, entities } = formattedText(call.text ?? '', call.parse_mode, call.entities);
  const html = call.parse_mode === undefined ? undefined : call.text;
  return edit(
    desk,
    'editMessageText',
    found,
    { text, entities: withFoundEntities(text, entities), html },
    call.reply_markup,
  );
};

export const editMessageReplyMarkup: Method = (params, desk) => {
  const call = EditMarkup.parse(params);
  const found = messageToEdit(desk, call);
  if (!found) return true;
  const { text, entities, html } = found.kept;
  return edit(desk, 'editMessageReplyMarkup', found, { text, entities, html }, call.reply_markup);
};

type Found = { readonly chat: Chat; readonly kept: Kept };

/** Nothing for a message that was sent through inline mode: the stand-in keeps none of those. */
function messageToEdit(desk: Desk, call: z.infer<typeof EditMarkup>): Found | undefined {
  if (call.chat_id === undefined || call.message_id === undefined) return undefined;
  const chat = desk.world.writable(call.chat_id);
  const kept = chat.messages.get(call.message_id);
  if (!kept) throw badRequest('message to edit not found');
  // Only messages without a keyboard or with an inline one.
  const hasReplyKeyboard = kept.replyMarkup !== undefined && inlineKeyboard(kept.replyMarkup) === undefined;
  if (kept.by !== 'bot' || hasReplyKeyboard) throw badRequest("message can't be edited");
  return { chat, kept };
}

function edit(
  desk: Desk,
  method: string,
  { chat, kept }: Found,
  content: { text: string; entities: readonly Entity[]; html: string | undefined },
  replyMarkup: JsonObject | undefined,
): JsonObject {
  const sameKeyboard = sameJson(kept.keyboard ?? [], inlineKeyboard(replyMarkup) ?? []);
  if (kept.text === content.text && sameJson(kept.entities, content.entities) && sameKeyboard) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current ' +
        'content and reply markup of the message',
    );
  }
  changeMessage(desk.world, kept, { ...content, replyMarkup });
  desk.ledger.accept(method, chat, kept);
  return kept.wire;
}

/** Its own messages for 48 hours; those of others in a private chat, or as an administrator who may. */
export const deleteMessage: Method = (params, desk) => {
  const call = DeleteMessage.parse(params);
  const chat = desk.world.reachable(call.chat_id);
  const kept = chat.messages.get(call.message_id);
  if (!kept) throw badRequest('message to delete not found');
  const mayDelete = chat.members.get(desk.world.bot.id)?.rights['can_delete_messages'] === true;
  const isOld = desk.world.now() - kept.at > hour48;
  if (!mayDelete && (isOld || (kept.by !== 'bot' && chat.type !== 'private'))) {
    throw badRequest("message can't be deleted");
  }
  chat.messages.delete(kept.id);
  desk.events.emit('change', { chatId: chat.id, what: 'delete', messageId: kept.id });
  return true;
};

function formattedText(raw: string, mode: string | undefined, entities: readonly unknown[] | undefined): Formatted {
  if (mode?.toLowerCase() === 'html') {
    const parsed = parseTelegramHtml(raw);
    if (!parsed.ok) throw badRequest(`can't parse entities: ${parsed.problem}`);
    return { text: parsed.text, entities: parsed.entities };
  }
  // Markdown stays as it is written: Limiar sends HTML only.
  return { text: plainText(raw).text, entities: (entities ?? []) as readonly Entity[] };
}
