import type { JsonObject } from './json.js';
import type { Entity } from './telegram-html.js';
import type { Button, World } from './world.js';

/** A message as somebody who looks at the chat sees it. */
export type SeenMessage = {
  readonly messageId: number;
  readonly by: 'bot' | 'person' | 'service';
  /** The person's id; nothing in a channel. */
  readonly fromId: number | undefined;
  /** Text or caption, without tags. */
  readonly text: string;
  readonly entities: readonly Entity[];
  /** As the bot sent it, when it sent a parse_mode. */
  readonly html: string | undefined;
  /** What is in the file that came with it; the text is its caption. */
  readonly file: Buffer | undefined;
  readonly keyboard: readonly (readonly Button[])[] | undefined;
  /** The reply keyboard (or its removal) that came with it. */
  readonly replyMarkup: JsonObject | undefined;
  readonly edited: boolean;
  readonly silent: boolean;
  /** Unix milliseconds. */
  readonly at: number;
  readonly threadId: number | undefined;
  readonly replyToId: number | undefined;
  /** The whole Message as the Bot API gives it. */
  readonly wire: JsonObject;
};

export function seenMessages(world: World, chatId: number): readonly SeenMessage[] {
  return [...(world.chats.get(chatId)?.messages.values() ?? [])].map((kept) => ({
    messageId: kept.id,
    by: kept.by,
    fromId: numberIn(kept.wire['from'], 'id'),
    text: kept.text,
    entities: kept.entities,
    html: kept.html,
    file: kept.file,
    keyboard: kept.keyboard,
    replyMarkup: kept.replyMarkup?.['inline_keyboard'] === undefined ? kept.replyMarkup : undefined,
    edited: kept.edited,
    silent: kept.silent,
    at: kept.at,
    threadId: numberIn(kept.wire, 'message_thread_id'),
    replyToId: numberIn(kept.wire['reply_to_message'], 'message_id'),
    wire: kept.wire,
  }));
}

function numberIn(value: unknown, field: string): number | undefined {
  const inner = (value as JsonObject | undefined)?.[field];
  return typeof inner === 'number' ? inner : undefined;
}
