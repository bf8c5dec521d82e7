import { z } from 'zod';
import type { Log } from '../../log.js';
import { plainOf } from '../../messages/html.js';
import type { Address, Button, Buttons, Channel, Outgoing, OutgoingFile, SendOutcome } from '../channel.js';
import type { Gateway, Upload } from './gateway.js';
import { outcomeOf, type Mend } from './outcome.js';

const Sent = z.object({ message_id: z.int() });

/** A file takes longer than words over a slow line. */
const uploadMs = 30_000;

/** How a message is put: each fault that can be mended once takes one of these away. */
interface Manner {
  readonly withThread: boolean;
  readonly withTags: boolean;
  readonly asEdit: boolean;
}

/** Telegram as a way to a phone. */
export function telegramChannel(gateway: Gateway, log: Log): Channel {
  const attempt = async (to: Address, message: Outgoing, manner: Manner): Promise<SendOutcome | Mend> => {
    const edited = manner.asEdit ? message.edits : undefined;
    const html = edited === undefined ? (message.htmlAsNew ?? message.html) : message.html;
    const text = {
      text: manner.withTags ? html : plainOf(html),
      ...(manner.withTags ? { parse_mode: 'HTML' as const } : {}),
      link_preview_options: { is_disabled: true },
    };
    const inline = message.buttons ? { reply_markup: inlineKeyboard(message.buttons) } : {};
    if (edited !== undefined) {
      const call = await gateway.call('editMessageText', {
        chat_id: to.chatId,
        message_id: edited,
        ...text,
        ...inline,
      });
      return outcomeOf(call, () => edited);
    }
    const shared = {
      chat_id: to.chatId,
      ...(manner.withThread && to.threadId !== 0 ? { message_thread_id: to.threadId } : {}),
      ...(message.silent ? { disable_notification: true } : {}),
      ...(message.buttons?.length ? inline : replyMarkup(to, message)),
    };
    const call =
      message.file === undefined
        ? await gateway.call('sendMessage', { ...shared, ...text })
        : await gateway.call(
            'sendDocument',
            { ...shared, ...captioned(text), document: upload(message.file) },
            uploadMs,
          );
    return outcomeOf(call, (result) => Sent.parse(result).message_id);
  };

  /** Each mend can happen once, so this ends. */
  const send = async (to: Address, message: Outgoing, manner: Manner): Promise<SendOutcome> => {
    const outcome = await attempt(to, message, manner);
    if (outcome.end === 'mend') {
      const isEdit = manner.asEdit && message.edits !== undefined;
      // Also a topic that is closed or gone: what stands there cannot be corrected any more.
      if (isEdit && message.onlyEdit && outcome.by !== 'plain_text') return { end: 'sent', messageId: message.edits };
      if (outcome.by === 'drop_thread' && to.threadId === 0)
        return { end: 'suspect', why: 'the chat takes no text here' };
      if (outcome.by === 'drop_thread' && manner.withThread)
        return send(to, message, { ...manner, withThread: false, asEdit: false });
      if (outcome.by === 'send_new' && isEdit) return send(to, message, { ...manner, asEdit: false });
      if (outcome.by === 'plain_text' && manner.withTags) {
        log.error('Telegram refused our HTML: the message goes without its tags');
        return send(to, message, { ...manner, withTags: false });
      }
      return { end: 'refused', why: `refused again after ${outcome.by}` };
    }
    return outcome.end === 'sent' && !manner.withThread ? { ...outcome, threadGone: true } : outcome;
  };

  return {
    name: 'telegram',
    send: async (to, message) => {
      try {
        return await send(to, message, { withThread: true, withTags: true, asEdit: true });
      } catch (error) {
        // A success whose result we cannot read: the message is there.
        return { end: 'unknown', why: error instanceof Error ? error.name : 'unreadable answer' };
      }
    },
    probe: async () => {
      const call = await gateway.call('getMe', {});
      if (call.end === 'ok') return 'answers';
      return call.end === 'refused' && (call.code === 401 || call.code === 404) ? 'unauthorized' : 'silent';
    },
  };
}

function captioned({ text: caption, parse_mode }: { text: string; parse_mode?: 'HTML' }) {
  return { caption, ...(parse_mode === undefined ? {} : { parse_mode }) };
}

function upload({ name, text }: OutgoingFile): Upload {
  return { source: Buffer.from(text), filename: name };
}

function inlineKeyboard(buttons: Buttons) {
  const keyOf = ({ label, data, style }: Button) => ({ text: label, callback_data: data, ...(style ? { style } : {}) });
  return { inline_keyboard: buttons.map((row) => row.map(keyOf)) };
}

/** Private chats have positive ids; anywhere else Telegram refuses the message with such a key. */
function replyMarkup({ chatId }: Address, { asksLocation, removesKeyboard }: Outgoing) {
  if (chatId < 0) return {};
  if (asksLocation) {
    const keyboard = [[{ text: asksLocation.label, request_location: true }]];
    return { reply_markup: { keyboard, one_time_keyboard: true, resize_keyboard: true } };
  }
  return removesKeyboard ? { reply_markup: { remove_keyboard: true as const } } : {};
}
