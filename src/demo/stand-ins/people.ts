import type { BotApiEvents, CallbackAnswer, Events } from './events.js';
import { withFoundEntities } from './found-entities.js';
import { wireCopy, type JsonObject } from './json.js';
import { changeMessage, keepMessage, type Draft } from './keep-message.js';
import type { CallbackQueries } from './callback-queries.js';
import type { Update, UpdateQueue } from './update-queue.js';
import type { Button, Chat, Kept, User, World } from './world.js';

export type SayOptions = {
  /** Who speaks: a user's id, or `'anonymous'` for a group's hidden administrator. In a private chat the person whose chat it is; in a group its first member. */
  readonly from?: number | 'anonymous';
  /** Whether Telegram marks commands, links… in the text; true unless told. */
  readonly entitiesAuto?: boolean;
  /** The message (a person's) that gets this text instead: `edited_message`. */
  readonly edit?: number;
  /** The topic it is written in. */
  readonly thread?: number;
  /** The text stands under a photo. */
  readonly caption?: boolean;
  /** Forwarded from somebody else. */
  readonly forward?: boolean;
  readonly replyTo?: number;
  /** Fields to add to the Message as they are (`via_bot`, …). */
  readonly extra?: JsonObject;
};

export type LocationOptions = Pick<SayOptions, 'from' | 'thread' | 'edit' | 'replyTo' | 'extra'> & {
  /** Seconds for which the place is shared live; later points come with `edit`. */
  readonly live?: number;
};

export type TapOptions = {
  readonly from?: number;
  /** The message is too old for Telegram: it comes with date 0 and without text. */
  readonly inaccessible?: boolean;
  /** Where the person is, for a button that shares it. */
  readonly at?: { readonly latitude: number; readonly longitude: number };
};

export type Tap = {
  readonly queryId: string;
  /** What the bot answered so far. */
  readonly answer: CallbackAnswer | undefined;
};

const anonymousAdmin: User = { id: 1_087_968_824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' };
const stranger: User = { id: 700_000_099, is_bot: false, first_name: 'Bia', last_name: 'Teste' };

/** What people do in their chats: it changes the world and tells the bot in the update that Telegram would send. */
export class People {
  private readonly world: World;
  private readonly queue: UpdateQueue;
  private readonly queries: CallbackQueries;
  private readonly events: Events<BotApiEvents>;

  constructor(world: World, queue: UpdateQueue, queries: CallbackQueries, events: Events<BotApiEvents>) {
    this.world = world;
    this.queue = queue;
    this.queries = queries;
    this.events = events;
  }

  say(chatId: number, text: string, options: SayOptions = {}): number {
    const chat = this.chatFor(chatId);
    const from = this.speaker(chat, options.from);
    if (options.edit !== undefined) return this.correct(chat, options.edit, text, options);
    const forwarded = { type: 'user', date: this.world.seconds - 60, sender_user: stranger };
    return this.post(chat, {
      ...this.placed(chat, options),
      from,
      text,
      isCaption: options.caption === true,
      findEntities: options.entitiesAuto !== false,
      extra: {
        ...(options.from === 'anonymous' && { sender_chat: chat.wire }),
        ...(options.forward === true && { forward_origin: forwarded }),
        ...(options.caption === true && { photo: [smallPhoto] }),
        ...options.extra,
      },
    });
  }

  shareLocation(chatId: number, latitude: number, longitude: number, options: LocationOptions = {}): number {
    const chat = this.chatFor(chatId);
    const location = { latitude, longitude, ...(options.live !== undefined && { live_period: options.live }) };
    if (options.edit !== undefined) {
      const kept = this.message(chat, options.edit);
      kept.wire = { ...kept.wire, edit_date: this.world.seconds, location };
      this.tell(chat, kept, 'edit');
      return kept.id;
    }
    return this.post(chat, {
      ...this.placed(chat, options),
      from: this.speaker(chat, options.from),
      extra: { location, ...(options.from === 'anonymous' && { sender_chat: chat.wire }), ...options.extra },
    });
  }

  tap(chatId: number, messageId: number, data: string, options: TapOptions = {}): Tap {
    const chat = this.world.chat(chatId);
    const from = this.world.user(options.from ?? (chat.type === 'private' ? chat.id : this.firstMember(chat).id));
    const kept = chat.messages.get(messageId);
    const inaccessible = { chat: chat.wire, message_id: messageId, date: 0 };
    const id = this.queries.ask();
    this.queue.push(
      'callback_query',
      wireCopy({
        id,
        from,
        message: kept && options.inaccessible !== true ? kept.wire : inaccessible,
        chat_instance: String(BigInt(chat.id) * 7_919n),
        data,
      }),
    );
    const { queries } = this;
    return {
      queryId: id,
      get answer() {
        return queries.answerOf(id);
      },
    };
  }

  /** Presses the button with this label: of the message's inline keyboard, or of the reply keyboard it brought. */
  tapButton(chatId: number, messageId: number, label: string, options: TapOptions = {}): Tap | number {
    const kept = this.message(this.world.chat(chatId), messageId);
    const inline = kept.keyboard?.flat().find(({ text }) => text === label);
    if (inline?.callback_data !== undefined) return this.tap(chatId, messageId, inline.callback_data, options);
    const replies = kept.replyMarkup?.['keyboard'] as readonly (readonly (Button | string)[])[] | undefined;
    const reply = replies?.flat().find((button) => (typeof button === 'string' ? button : button.text) === label);
    if (reply === undefined)
      throw new Error(`message ${messageId} in chat ${chatId} has no button “${label}” to press`);
    const from = options.from === undefined ? {} : { from: options.from };
    if (typeof reply === 'string' || reply['request_location'] !== true) return this.say(chatId, label, from);
    if (!options.at) throw new Error(`“${label}” shares where the person is: say where`);
    return this.shareLocation(chatId, options.at.latitude, options.at.longitude, { ...from, replyTo: messageId });
  }

  pushRawUpdate(update: Update): void {
    const query = update['callback_query'];
    if (typeof query === 'object' && query !== null && 'id' in query) this.queries.ask(String(query.id));
    this.queue.pushRaw(update);
  }

  /** A message that Telegram itself writes: joined, topic created, migrated… */
  service(chat: Chat, from: User | undefined, extra: JsonObject): Kept {
    const kept = keepMessage(this.world, chat, { by: 'service', from, extra });
    this.tell(chat, kept, 'message');
    return kept;
  }

  firstMember(chat: Chat): User {
    const person = [...chat.members.values()].find(({ user }) => !user.is_bot);
    return person?.user ?? this.world.user(700_000_001);
  }

  private correct(chat: Chat, messageId: number, text: string, options: SayOptions): number {
    const kept = this.message(chat, messageId);
    const entities = options.entitiesAuto === false ? [] : withFoundEntities(text);
    changeMessage(this.world, kept, { text, entities, html: undefined, replyMarkup: undefined });
    this.tell(chat, kept, 'edit');
    return kept.id;
  }

  private post(chat: Chat, draft: Omit<Draft, 'by'>): number {
    const kept = keepMessage(this.world, chat, { ...draft, by: 'person' });
    this.tell(chat, kept, 'message');
    return kept.id;
  }

  private tell(chat: Chat, kept: Kept, what: 'message' | 'edit'): void {
    if (this.botSees(chat, kept)) {
      const kind = chat.type === 'channel' ? 'channel_post' : 'message';
      this.queue.push(what === 'edit' ? `edited_${kind}` : kind, kept.wire);
    }
    this.events.emit('change', { chatId: chat.id, what, messageId: kept.id });
  }

  /** Privacy mode: in a group the bot gets commands that may be for it, replies to it and service messages. */
  private botSees(chat: Chat, kept: Kept): boolean {
    if (chat.type === 'private') return chat.barred === undefined;
    const status = chat.statusOf(this.world.bot.id);
    if (status === 'left' || status === 'kicked') return false;
    if (chat.type === 'channel' || status === 'administrator' || kept.by === 'service') return true;
    const replied = kept.wire['reply_to_message'] as { message_id?: number } | undefined;
    if (replied?.message_id !== undefined && chat.messages.get(replied.message_id)?.by === 'bot') return true;
    const command = kept.entities.find(({ type, offset }) => type === 'bot_command' && offset === 0);
    const [, addressee] = kept.text.slice(0, command?.length ?? 0).split('@');
    return (
      command !== undefined &&
      (addressee ?? this.world.bot.username)?.toLowerCase() === this.world.bot.username?.toLowerCase()
    );
  }

  private placed(chat: Chat, options: Pick<SayOptions, 'thread' | 'replyTo'>): Pick<Draft, 'threadId' | 'replyTo'> {
    return {
      threadId: options.thread,
      replyTo: options.replyTo === undefined ? undefined : this.message(chat, options.replyTo),
    };
  }

  private speaker(chat: Chat, from: number | 'anonymous' | undefined): User | undefined {
    if (chat.type === 'channel') return undefined;
    if (from === 'anonymous') return anonymousAdmin;
    if (from !== undefined) return this.world.user(from);
    return chat.type === 'private' ? this.world.user(chat.id) : this.firstMember(chat);
  }

  private chatFor(chatId: number): Chat {
    return chatId > 0 ? this.world.privateChat(chatId) : this.world.chat(chatId);
  }

  private message(chat: Chat, id: number): Kept {
    const kept = chat.messages.get(id);
    if (!kept) throw new Error(`chat ${chat.id} has no message ${id}`);
    return kept;
  }
}

const smallPhoto = {
  file_id: 'stand-in-photo-0',
  file_unique_id: 'unique-photo-0',
  width: 90,
  height: 67,
  file_size: 1200,
};
