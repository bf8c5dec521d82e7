import type { JsonObject } from './json.js';
import { badRequest, forbidden } from './refusal.js';
import type { Entity } from './telegram-html.js';

export type User = {
  readonly id: number;
  readonly is_bot: boolean;
  readonly first_name: string;
  readonly last_name?: string;
  readonly username?: string;
  readonly language_code?: string;
};

export type ChatType = 'private' | 'group' | 'supergroup' | 'channel';
export type Status = 'creator' | 'administrator' | 'member' | 'restricted' | 'left' | 'kicked';
export type Member = { readonly user: User; readonly status: Status; readonly rights: JsonObject };
export type Button = { readonly text: string; readonly callback_data?: string; readonly [field: string]: unknown };

/** A message as it is kept. `wire` is the Message object as the Bot API gives it out. */
export type Kept = {
  readonly id: number;
  wire: JsonObject;
  readonly by: 'bot' | 'person' | 'service';
  text: string;
  entities: readonly Entity[];
  html: string | undefined;
  readonly file: Buffer | undefined;
  keyboard: readonly (readonly Button[])[] | undefined;
  readonly replyMarkup: JsonObject | undefined;
  readonly silent: boolean;
  edited: boolean;
  readonly at: number;
};

export type Topic = { readonly id: number; readonly name: string; state: 'open' | 'closed' | 'deleted' };

export class Chat {
  readonly id: number;
  readonly type: ChatType;
  readonly about: JsonObject;
  readonly members = new Map<number, Member>();
  readonly messages = new Map<number, Kept>();
  readonly topics = new Map<number, Topic>();
  lastMessageId = 0;
  migratedTo: number | undefined;
  /** What keeps the bot from writing here, in the words of the Bot API. */
  barred: 'blocked' | 'deactivated' | 'deleted' | undefined;
  /** Said instead of taking a message: the chat's permissions, or a fault of Telegram's. */
  muted: string | undefined;

  constructor(id: number, type: ChatType, about: JsonObject) {
    this.id = id;
    this.type = type;
    this.about = about;
  }

  /** The Chat object inside messages and updates. */
  get wire(): JsonObject {
    return { id: this.id, type: this.type, ...this.about };
  }

  get isForum(): boolean {
    return this.about['is_forum'] === true;
  }

  get isGroup(): boolean {
    return this.type === 'group' || this.type === 'supergroup';
  }

  statusOf(userId: number): Status {
    return this.members.get(userId)?.status ?? 'left';
  }
}

/** Everybody and everything the stand-in knows of. No HTTP and no updates here. */
export class World {
  readonly bot: User;
  readonly now: () => number;
  readonly users = new Map<number, User>();
  readonly chats = new Map<number, Chat>();
  private nextAccountMessage = 1;
  private nextGroup = 5_000_001;
  private nextChannel = 1_800_000_001;

  constructor(bot: User, now: () => number) {
    this.bot = bot;
    this.now = now;
    this.users.set(bot.id, bot);
  }

  /** Unix seconds, as in every `date`. */
  get seconds(): number {
    return Math.floor(this.now() / 1000);
  }

  user(id: number): User {
    const known = this.users.get(id);
    if (known) return known;
    const fresh = { id, is_bot: false, first_name: 'Ana', last_name: 'Teste', language_code: 'pt-br' };
    this.users.set(id, fresh);
    return fresh;
  }

  privateChat(userId: number): Chat {
    const known = this.chats.get(userId);
    if (known) return known;
    const { first_name, last_name, username } = this.user(userId);
    const about = { first_name, ...(last_name && { last_name }), ...(username && { username }) };
    return this.add(new Chat(userId, 'private', about));
  }

  createChat(type: Exclude<ChatType, 'private'>, about: JsonObject, id?: number): Chat {
    const fresh = type === 'group' ? -this.nextGroup++ : -1_000_000_000_000 - this.nextChannel++;
    return this.add(new Chat(id ?? fresh, type, about));
  }

  /** For the control API: a chat that must be there. */
  chat(id: number): Chat {
    const chat = this.chats.get(id);
    if (!chat) throw new Error(`the stand-in knows no chat ${id}`);
    return chat;
  }

  find(chatId: number | string): Chat | undefined {
    if (typeof chatId === 'number') return this.chats.get(chatId);
    if (/^-?\d+$/.test(chatId)) return this.chats.get(Number(chatId));
    const username = chatId.replace(/^@/, '').toLowerCase();
    return [...this.chats.values()].find((chat) => {
      const own = chat.about['username'];
      return chat.type !== 'private' && typeof own === 'string' && own.toLowerCase() === username;
    });
  }

  /** A chat that the bot may look at, or the refusal the Bot API gives. */
  reachable(chatId: number | string): Chat {
    const chat = this.find(chatId);
    if (!chat) throw badRequest('chat not found');
    if (chat.migratedTo !== undefined) {
      throw badRequest('group chat was upgraded to a supergroup chat', { migrate_to_chat_id: chat.migratedTo });
    }
    if (chat.barred === 'deleted') throw forbidden('the group chat was deleted');
    if (chat.type === 'private') return chat;
    const status = chat.statusOf(this.bot.id);
    const kind = chat.type === 'group' ? 'group chat' : `${chat.type} chat`;
    if (status === 'kicked') throw forbidden(`bot was kicked from the ${kind}`);
    if (status === 'left') throw forbidden(`bot is not a member of the ${kind}`);
    return chat;
  }

  /** A chat that the bot may write to. */
  writable(chatId: number | string): Chat {
    const chat = this.reachable(chatId);
    if (chat.barred === 'blocked') throw forbidden('bot was blocked by the user');
    if (chat.barred === 'deactivated') throw forbidden('user is deactivated');
    if (chat.muted !== undefined) throw badRequest(chat.muted);
    const member = chat.members.get(this.bot.id);
    const mayPost = member?.status === 'administrator' && member.rights['can_post_messages'] === true;
    if (chat.type === 'channel' && !mayPost) throw badRequest('need administrator rights in the channel chat');
    return chat;
  }

  /** Private chats and basic groups share the account's numbers; a supergroup and a channel count for themselves. */
  nextMessageId(chat: Chat): number {
    if (chat.type === 'private' || chat.type === 'group') return this.nextAccountMessage++;
    chat.lastMessageId += 1;
    return chat.lastMessageId;
  }

  private add(chat: Chat): Chat {
    this.chats.set(chat.id, chat);
    return chat;
  }
}
