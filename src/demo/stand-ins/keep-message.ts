import type { Accepted, BotApiEvents, Events } from './events.js';
import { withFoundEntities } from './found-entities.js';
import { wireCopy, without, type JsonObject } from './json.js';
import type { Entity } from './telegram-html.js';
import type { Button, Chat, Kept, User, World } from './world.js';

export type Draft = {
  readonly by: Kept['by'];
  /** Missing for channel posts. */
  readonly from?: User | undefined;
  readonly text?: string | undefined;
  readonly entities?: readonly Entity[] | undefined;
  /** The text stands under a photo. */
  readonly isCaption?: boolean | undefined;
  /** Whether Telegram looks for commands, links and the like in the text; true unless told. */
  readonly findEntities?: boolean | undefined;
  readonly html?: string | undefined;
  /** What is in the file that came with it. */
  readonly file?: Buffer | undefined;
  readonly replyMarkup?: JsonObject | undefined;
  readonly silent?: boolean | undefined;
  readonly threadId?: number | undefined;
  readonly replyTo?: Kept | undefined;
  /** Fields of the Message that nothing above makes: location, service messages, forward_origin… */
  readonly extra?: JsonObject | undefined;
};

/** Puts a message into a chat and gives it its Message object. */
export function keepMessage(world: World, chat: Chat, draft: Draft): Kept {
  const id = world.nextMessageId(chat);
  const text = draft.text ?? '';
  const given = draft.entities ?? [];
  const entities = draft.findEntities === false ? given : withFoundEntities(text, given);
  const keyboard = inlineKeyboard(draft.replyMarkup);
  const topic = draft.threadId === undefined ? undefined : chat.messages.get(draft.threadId);
  const reply = draft.replyTo ?? (draft.by === 'bot' ? undefined : topic);
  const kept: Kept = {
    id,
    by: draft.by,
    text,
    entities,
    html: draft.html,
    file: draft.file,
    keyboard,
    replyMarkup: draft.replyMarkup,
    silent: draft.silent === true,
    edited: false,
    at: world.now(),
    wire: wireCopy({
      message_id: id,
      ...(chat.type === 'channel' ? { sender_chat: chat.wire } : { from: draft.from }),
      chat: chat.wire,
      date: world.seconds,
      ...(draft.threadId !== undefined && { message_thread_id: draft.threadId }),
      // Without this flag a thread is a mere chain of replies.
      ...(draft.threadId !== undefined && chat.isForum && { is_topic_message: true }),
      // A reply carries the message it answers, but not what that one answered.
      ...(reply && { reply_to_message: without(reply.wire, 'reply_to_message') }),
      ...textFields(text, entities, draft.isCaption === true),
      ...(keyboard && { reply_markup: draft.replyMarkup }),
      ...draft.extra,
    }),
  };
  chat.messages.set(id, kept);
  return kept;
}

/** Changes text and keyboard of a message. A keyboard that is not given again is gone, as in the Bot API. */
export function changeMessage(
  world: World,
  kept: Kept,
  change: { text: string; entities: readonly Entity[]; html: string | undefined; replyMarkup: JsonObject | undefined },
): void {
  kept.text = change.text;
  kept.entities = change.entities;
  kept.html = change.html;
  kept.keyboard = inlineKeyboard(change.replyMarkup);
  kept.edited = true;
  const isCaption = kept.wire['caption'] !== undefined || kept.wire['photo'] !== undefined;
  kept.wire = wireCopy({
    ...without(kept.wire, 'text', 'entities', 'caption', 'caption_entities', 'reply_markup'),
    edit_date: world.seconds,
    ...textFields(kept.text, kept.entities, isCaption),
    ...(kept.keyboard && { reply_markup: change.replyMarkup }),
  });
}

export function inlineKeyboard(markup: JsonObject | undefined): readonly (readonly Button[])[] | undefined {
  return markup?.['inline_keyboard'] as readonly (readonly Button[])[] | undefined;
}

function textFields(text: string, entities: readonly Entity[], isCaption: boolean): JsonObject {
  if (text === '') return {};
  const found = entities.length > 0;
  return isCaption
    ? { caption: text, ...(found && { caption_entities: entities }) }
    : { text, ...(found && { entities }) };
}

/** The ledger of what people got; see {@link Accepted}. */
export class Ledger {
  readonly entries: Accepted[] = [];
  private readonly world: World;
  private readonly events: Events<BotApiEvents>;

  constructor(world: World, events: Events<BotApiEvents>) {
    this.world = world;
    this.events = events;
  }

  accept(method: string, chat: Chat, kept: Kept, threadId?: number): void {
    const accepted: Accepted = {
      seq: this.entries.length + 1,
      method,
      chatId: chat.id,
      messageId: kept.id,
      text: kept.text,
      entities: kept.entities,
      html: kept.html,
      keyboard: kept.keyboard,
      silent: kept.silent,
      threadId,
      at: this.world.now(),
    };
    this.entries.push(accepted);
    this.events.emit('accepted', accepted);
    this.events.emit('change', {
      chatId: chat.id,
      what: method.startsWith('edit') ? 'edit' : 'message',
      messageId: kept.id,
    });
  }
}
