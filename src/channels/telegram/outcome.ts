import type { SendOutcome } from '../channel.js';
import type { CallEnd } from './gateway.js';

/** What is wrong with the message itself and can be mended once: without the topic, without the tags, as a new message. */
export type Mend = { readonly end: 'mend'; readonly by: 'drop_thread' | 'plain_text' | 'send_new' };

/** Texts of 400 that Telegram words itself, lower case; decided by code and parameters first (test/fixtures/telegram-errors.jsonl holds each). */
const goneTexts = ['chat not found', 'private chat not found', 'peer_id_invalid'];
const suspectTexts = ['not enough rights', 'have no rights', 'need administrator rights', 'chat_write_forbidden'];
const threadTexts = ['topic_closed', 'message thread not found', 'topic_deleted'];
const editTexts = [
  'message to edit not found',
  "message can't be edited",
  'no text in the message to edit',
  'message_id_invalid',
];
/** 403 that means this chat, and not only this message. */
const forbiddenChatTexts = [
  'blocked by the user',
  'user is deactivated',
  "can't initiate conversation",
  'was kicked from',
  'is not a member of',
  'chat was deleted',
  "can't send messages to bots",
];

/**
 * What a call that sends or edits a message came to. Decided by `error_code` and `parameters`, and by a lower-cased part of the
 * description only where Telegram gives nothing else: its words have changed over the years.
 */
export function outcomeOf(call: CallEnd, messageIdOf: (result: unknown) => number): SendOutcome | Mend {
  switch (call.end) {
    case 'ok':
      return { end: 'sent', messageId: messageIdOf(call.result) };
    case 'silent':
      return { end: call.wasSent ? 'unknown' : 'not_sent', why: call.why };
    case 'refused':
      return refusal(call, () => messageIdOf(undefined));
  }
}

function refusal(call: Extract<CallEnd, { end: 'refused' }>, unchanged: () => number): SendOutcome | Mend {
  const { code, description, retryAfterS, migrateTo } = call;
  const why = `${code} ${description}`.slice(0, 200);
  const says = (texts: readonly string[]) => texts.some((text) => description.toLowerCase().includes(text));
  if (retryAfterS !== undefined) return { end: 'wait', retryAfterMs: retryAfterS * 1000 };
  if (migrateTo !== undefined) return { end: 'moved', to: migrateTo };
  if (code === 401 || (code === 404 && !says(['method not found']))) return { end: 'unauthorized', why };
  if (code === 403) return says(forbiddenChatTexts) ? { end: 'gone', why } : { end: 'refused', why };
  if (says(goneTexts)) return { end: 'gone', why };
  if (says(suspectTexts)) return { end: 'suspect', why };
  if (says(threadTexts)) return { end: 'mend', by: 'drop_thread' };
  if (says(["can't parse entities"])) return { end: 'mend', by: 'plain_text' };
  if (says(editTexts)) return { end: 'mend', by: 'send_new' };
  if (says(['message is not modified'])) return { end: 'sent', messageId: unchanged() };
  return { end: 'refused', why };
}
