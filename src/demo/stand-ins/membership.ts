import type { BotApiEvents, Events } from './events.js';
import { wireCopy, type JsonObject } from './json.js';
import { memberWire } from './member-wire.js';
import type { People } from './people.js';
import type { UpdateQueue } from './update-queue.js';
import type { Chat } from './world.js';
import { type Member, type Status, type User, type World } from './world.js';

export type ChatOptions = {
  readonly title?: string;
  readonly username?: string;
  /** A supergroup with topics. */
  readonly forum?: boolean;
  readonly id?: number;
  /** People in it; the first is its creator. */
  readonly members?: readonly number[];
  /** What the bot is there from the start, without an update; `left` unless told. */
  readonly bot?: 'member' | 'administrator' | 'left';
};

export type MigrateOptions = {
  /** Which of the two service messages the bot gets first; `old` unless told. */
  readonly first?: 'old' | 'new';
  readonly newId?: number;
};

/** Who is where, and as what. Each change that concerns the bot becomes a `my_chat_member`. */
export class Membership {
  private readonly world: World;
  private readonly queue: UpdateQueue;
  private readonly people: People;
  private readonly events: Events<BotApiEvents>;

  constructor(world: World, queue: UpdateQueue, people: People, events: Events<BotApiEvents>) {
    this.world = world;
    this.queue = queue;
    this.people = people;
    this.events = events;
  }

  create(type: 'group' | 'supergroup' | 'channel', options: ChatOptions = {}): number {
    const about = {
      title: options.title ?? (type === 'channel' ? 'Canal Teste' : 'Grupo Teste'),
      ...(options.username !== undefined && { username: options.username }),
      ...(options.forum === true && { is_forum: true }),
    };
    const chat = this.world.createChat(type, about, options.id);
    for (const [index, id] of (options.members ?? [700_000_001]).entries()) {
      this.put(chat, this.world.user(id), index === 0 ? 'creator' : 'member');
    }
    if (options.bot !== undefined) this.put(chat, this.world.bot, options.bot);
    return chat.id;
  }

  /** The bot's own status in a chat becomes this one. A group also sees that it joined. */
  setBot(chatId: number, status: Status, rights: JsonObject = {}): void {
    const chat = this.world.chat(chatId);
    const before = chat.members.get(this.world.bot.id) ?? { user: this.world.bot, status: 'left', rights: {} };
    const after = this.put(chat, this.world.bot, status, rights);
    this.tellBot(chat, before, after);
    const isThere = (status: Status) => status !== 'left' && status !== 'kicked';
    if (chat.isGroup && isThere(after.status) && !isThere(before.status)) {
      this.people.service(chat, this.people.firstMember(chat), { new_chat_members: [this.world.bot] });
    }
  }

  setMember(chatId: number, userId: number, status: Status, rights: JsonObject = {}): void {
    const chat = this.world.chat(chatId);
    const before = chat.members.get(userId) ?? { user: this.world.user(userId), status: 'left', rights: {} };
    const after = this.put(chat, this.world.user(userId), status, rights);
    this.queue.push('chat_member', this.change(chat, before, after));
  }

  block(chatId: number, barred: 'blocked' | 'deactivated' = 'blocked'): void {
    const chat = this.world.privateChat(chatId);
    if (chat.barred !== undefined) return;
    chat.barred = barred;
    this.tellBot(chat, this.asMember('member'), this.asMember('kicked'));
  }

  unblock(chatId: number): void {
    const chat = this.world.privateChat(chatId);
    if (chat.barred === undefined) return;
    chat.barred = undefined;
    this.tellBot(chat, this.asMember('kicked'), this.asMember('member'));
  }

  /** A group becomes a supergroup: gives the new id. The old one is answered with it from now on. */
  migrate(groupId: number, { first = 'old', newId }: MigrateOptions = {}): number {
    const old = this.world.chat(groupId);
    if (old.type !== 'group') throw new Error(`chat ${groupId} is no basic group`);
    const fresh = this.world.createChat('supergroup', old.about, newId);
    for (const [id, member] of old.members) fresh.members.set(id, member);
    const tellOld = () => this.people.service(old, this.people.firstMember(old), { migrate_to_chat_id: fresh.id });
    const tellNew = () =>
      this.people.service(fresh, groupAnonymousBot, { sender_chat: fresh.wire, migrate_from_chat_id: old.id });
    for (const tell of first === 'old' ? [tellOld, tellNew] : [tellNew, tellOld]) tell();
    old.migratedTo = fresh.id;
    return fresh.id;
  }

  /** Gives the topic's id: that of the service message that made it. */
  createTopic(chatId: number, name: string): number {
    const chat = this.world.chat(chatId);
    if (!chat.isForum) throw new Error(`chat ${chatId} has no topics`);
    const id = chat.lastMessageId + 1;
    this.people.service(chat, this.people.firstMember(chat), {
      message_thread_id: id,
      is_topic_message: true,
      forum_topic_created: { name, icon_color: 9_367_192 },
    });
    chat.topics.set(id, { id, name, state: 'open' });
    return id;
  }

  setTopic(chatId: number, topicId: number, state: 'open' | 'closed' | 'deleted'): void {
    const topic = this.world.chat(chatId).topics.get(topicId);
    if (!topic) throw new Error(`chat ${chatId} has no topic ${topicId}`);
    topic.state = state;
  }

  private put(chat: Chat, user: User, status: Status, rights: JsonObject = {}): Member {
    const usual = status === 'administrator' ? usualRights(chat) : {};
    const member = { user, status, rights: { ...usual, ...rights } };
    chat.members.set(user.id, member);
    return member;
  }

  private tellBot(chat: Chat, before: Member, after: Member): void {
    this.queue.push('my_chat_member', this.change(chat, before, after));
    this.events.emit('change', { chatId: chat.id, what: 'members' });
  }

  private change(chat: Chat, before: Member, after: Member): JsonObject {
    const from = chat.type === 'private' ? this.world.user(chat.id) : this.people.firstMember(chat);
    return wireCopy({
      chat: chat.wire,
      from,
      date: this.world.seconds,
      old_chat_member: memberWire(before),
      new_chat_member: memberWire(after),
    });
  }

  private asMember(status: Status): Member {
    return { user: this.world.bot, status, rights: {} };
  }
}

const groupAnonymousBot: User = { id: 1_087_968_824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' };

const usualRights = (chat: Chat): JsonObject => ({
  can_manage_chat: true,
  ...(chat.type === 'channel' ? { can_post_messages: true } : { can_delete_messages: true }),
});
