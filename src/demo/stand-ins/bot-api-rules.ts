import { apiType } from './bot-api-data.js';
import { isJsonObject, type JsonObject } from './json.js';
import { parseTelegramHtml, plainText } from './telegram-html.js';
import { isUpload } from './upload.js';

/** What the check has to know beside the call. `parts` are the names of the file parts that came with it. */
export type CallContext = {
  readonly chatType?: 'private' | 'group' | 'supergroup' | 'channel';
  readonly parts?: ReadonlySet<string>;
};

export type RuleProblem = {
  readonly path: string;
  readonly value: unknown;
  readonly problem: string;
  readonly says?: string;
};

type MethodRule = (params: JsonObject, context: CallContext) => readonly RuleProblem[];
type TypeRule = (value: JsonObject, path: string, context: CallContext) => readonly RuleProblem[];

/** Rules that the documentation gives in words only, for one method or for all that have such a field. */
export function rulesOfMethod(method: string, params: JsonObject, context: CallContext): readonly RuleProblem[] {
  return [...everyMethod, ...(methodRules[method] ?? [])].flatMap((rule) => rule(params, context));
}

/** The same for a type, wherever it stands in a call. */
export function rulesOfType(
  type: string,
  value: JsonObject,
  path: string,
  context: CallContext,
): readonly RuleProblem[] {
  return typeRules[type]?.(value, path, context) ?? [];
}

const rule = (broken: boolean, path: string, value: unknown, problem: string, says?: string): readonly RuleProblem[] =>
  broken ? [{ path, value, problem, ...(says !== undefined && { says }) }] : [];

const parseMode: MethodRule = ({ parse_mode: mode }) =>
  rule(
    typeof mode === 'string' && !/^(?:html|markdownv2|markdown)$/i.test(mode),
    'parse_mode',
    mode,
    'is none of HTML, MarkdownV2, Markdown',
    'unsupported parse_mode',
  );

const language: MethodRule = ({ language_code: code }) =>
  rule(typeof code === 'string' && !/^(?:[a-z]{2})?$/.test(code), 'language_code', code, 'is not two letters');

const onlyPrivateEffects: MethodRule = ({ message_effect_id: effect }, { chatType }) =>
  rule(
    effect !== undefined && chatType !== undefined && chatType !== 'private',
    'message_effect_id',
    effect,
    'message effects are for private chats only',
  );

const rawTextBytes = 32_768;

/** Formatted text in `field`: counted after parsing, in UTF-16 units, the stricter reading. */
function formatted(field: string, min: number, max: number, words: { empty: string; long: string }): MethodRule {
  return ({ [field]: raw, parse_mode: mode }) => {
    if (typeof raw !== 'string') return [];
    if (Buffer.byteLength(raw) > rawTextBytes)
      return rule(true, field, raw, `over ${rawTextBytes} bytes`, 'text is too long');
    const parsed =
      typeof mode === 'string' && mode.toLowerCase() === 'html'
        ? parseTelegramHtml(raw)
        : { ok: true as const, ...plainText(raw) };
    if (!parsed.ok) return rule(true, field, raw, parsed.problem, `can't parse entities: ${parsed.problem}`);
    const { length } = parsed.text;
    return [
      ...rule(length < min, field, raw, 'is empty after parsing', words.empty),
      ...rule(length > max, field, raw, `has ${length} characters after parsing, not ${min}-${max}`, words.long),
    ];
  };
}

const messageText = formatted('text', 1, 4096, { empty: 'message text is empty', long: 'message is too long' });
const caption = formatted('caption', 0, 1024, { empty: '', long: 'message caption is too long' });

const everyMethod: readonly MethodRule[] = [parseMode, language, onlyPrivateEffects, caption];

const chatActions = new Set([
  ...['typing', 'upload_photo', 'record_video', 'upload_video', 'record_voice', 'upload_voice', 'upload_document'],
  ...['choose_sticker', 'find_location', 'record_video_note', 'upload_video_note'],
]);

const commandList: MethodRule = ({ commands }) =>
  Array.isArray(commands)
    ? rule(commands.length > 100, 'commands', commands.length, 'more than 100 commands', 'too many commands')
    : [];

const webhook: MethodRule = ({ url, secret_token: secret }) => [
  ...rule(
    typeof secret === 'string' && !/^[\w-]{1,256}$/.test(secret),
    'secret_token',
    secret,
    'has characters other than A-Z, a-z, 0-9, _ and -',
    'secret token contains unallowed characters',
  ),
  ...(typeof url === 'string' && url !== '' ? webhookUrl(url) : []),
];

function webhookUrl(text: string): readonly RuleProblem[] {
  if (!URL.canParse(text)) return rule(true, 'url', text, 'is not a URL', 'bad webhook: invalid webhook URL specified');
  const url = new URL(text);
  // Telegram takes https only; a test's bot listens on this machine, which Telegram could not reach anyway.
  if (['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)) return [];
  return [
    ...rule(
      url.protocol !== 'https:',
      'url',
      text,
      'is not https',
      'bad webhook: An HTTPS URL must be provided for webhook',
    ),
    ...rule(
      !['', '443', '80', '88', '8443'].includes(url.port),
      'url',
      text,
      'is on none of the ports 443, 80, 88, 8443',
      'bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443',
    ),
  ];
}

/** A misspelt kind of update is ignored by Telegram, and the bot waits for it for ever. */
const updateKinds: MethodRule = ({ allowed_updates: kinds }) => {
  const known = new Set(apiType('Update')?.fields?.map(({ name }) => name));
  const unknown = Array.isArray(kinds) ? kinds.filter((kind) => typeof kind === 'string' && !known.has(kind)) : [];
  return unknown.flatMap((kind) => rule(true, 'allowed_updates', kind, 'is no kind of update'));
};

const photo: MethodRule = ({ photo: file }) =>
  rule(isUpload(file) && file.content.length > 10_000_000, 'photo', file, 'is over 10 MB', 'file is too big');

const oneMessage: MethodRule = ({ chat_id: chat, message_id: message, inline_message_id: inline }) => {
  const both = chat !== undefined && message !== undefined;
  return rule(
    both === (inline !== undefined),
    'message_id',
    message,
    'needs chat_id and message_id, or inline_message_id',
  );
};

const methodRules: Readonly<Record<string, readonly MethodRule[]>> = {
  sendMessage: [messageText],
  editMessageText: [
    messageText,
    oneMessage,
    ({ text, rich_message: rich }) =>
      rule(
        (text === undefined) === (rich === undefined),
        'text',
        text,
        'needs text or rich_message',
        'message text is empty',
      ),
  ],
  editMessageReplyMarkup: [oneMessage],
  sendPhoto: [photo],
  sendChatAction: [
    ({ action }) =>
      rule(
        typeof action === 'string' && !chatActions.has(action),
        'action',
        action,
        'is no chat action',
        'wrong parameter action in request',
      ),
    (_params, { chatType }) => rule(chatType === 'channel', 'chat_id', chatType, 'channels show no chat actions'),
  ],
  setMyCommands: [commandList],
  setWebhook: [webhook, updateKinds],
  getUpdates: [updateKinds],
  answerInlineQuery: [
    ({ results }) => rule(Array.isArray(results) && results.length > 50, 'results', results, 'more than 50 results'),
    ({ next_offset: offset }) =>
      rule(typeof offset === 'string' && Buffer.byteLength(offset) > 64, 'next_offset', offset, 'is over 64 bytes'),
  ],
};

const buttonActions = [
  ...['url', 'callback_data', 'web_app', 'login_url', 'switch_inline_query', 'switch_inline_query_current_chat'],
  ...['switch_inline_query_chosen_chat', 'copy_text', 'callback_game', 'pay'],
];

const onlyInPrivate = (field: string): TypeRule => {
  return (value, path, { chatType }) =>
    rule(
      value[field] !== undefined && chatType !== undefined && chatType !== 'private',
      `${path}.${field}`,
      value[field],
      'is for private chats only',
      'BUTTON_TYPE_INVALID',
    );
};

const noEmptyText: TypeRule = ({ text }, path) =>
  rule(
    typeof text === 'string' && text.trim() === '',
    `${path}.text`,
    text,
    'is empty',
    'inline keyboard button text is empty',
  );

const typeRules: Readonly<Record<string, TypeRule>> = {
  InlineKeyboardButton: (button, path, context) => {
    const actions = buttonActions.filter((action) => button[action] !== undefined);
    const problem = `has ${actions.length} actions (${actions.join(', ')}), not exactly one`;
    return [
      ...rule(actions.length !== 1, path, button, problem, 'BUTTON_TYPE_INVALID'),
      ...noEmptyText(button, path, context),
      ...onlyInPrivate('web_app')(button, path, context),
    ];
  },
  KeyboardButton: (button, path, context) => [
    ...noEmptyText(button, path, context),
    ...onlyInPrivate('request_location')(button, path, context),
    ...onlyInPrivate('request_contact')(button, path, context),
    ...onlyInPrivate('web_app')(button, path, context),
  ],
  BotCommand: ({ command }, path) =>
    rule(
      typeof command === 'string' && !/^[a-z0-9_]*$/.test(command),
      `${path}.command`,
      command,
      'has characters other than a-z, 0-9 and _',
      'BOT_COMMAND_INVALID',
    ),
  LinkPreviewOptions: ({ prefer_small_media: small, prefer_large_media: large }, path) =>
    rule(small === true && large === true, path, { small, large }, 'asks for small and large media at once'),
  ReplyParameters: (reply, path) =>
    rule(isJsonObject(reply) && reply['message_id'] === 0, `${path}.message_id`, 0, 'is no message'),
};
