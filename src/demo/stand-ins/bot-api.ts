import type { Problem } from './bot-api-schema.js';
import { BotApiDesk } from './bot-api-desk.js';
import type { Accepted, BotApiEvents, Call, CallbackAnswer } from './events.js';
import type { FaultHandle, FaultRule } from './faults.js';
import type { JsonObject } from './json.js';
import { listen } from './listening.js';
import type { ChatOptions, MigrateOptions } from './membership.js';
import type { LocationOptions, SayOptions, Tap, TapOptions } from './people.js';
import { seenMessages, type SeenMessage } from './seen-message.js';
import type { Update } from './update-queue.js';
import type { ChatType, Status, User } from './world.js';

export type { Accepted, BotApiEvents, Call, CallbackAnswer } from './events.js';
export type { Fault, FaultHandle, FaultRule } from './faults.js';
export type { ChatOptions, MigrateOptions } from './membership.js';
export type { LocationOptions, SayOptions, Tap, TapOptions } from './people.js';
export { recorded, recordedErrors } from './refusal.js';
export type { SeenMessage } from './seen-message.js';
export type { Update } from './update-queue.js';
export type { Button, ChatType, Status, User } from './world.js';

export type BotApiOptions = {
  /** 0, which is the default, takes a free one. */
  readonly port?: number;
  /** `digits:rest`, as Telegram's are. */
  readonly token?: string;
  /** Milliseconds, for all dates, lifetimes and limits; long polling waits in real time. `Date.now` unless given. */
  readonly now?: () => number;
  /** Whether the published send limits are enforced; `off` unless told. They are counted either way. */
  readonly limits?: 'real' | 'off';
  /** How long a tap waits for its answer; Telegram's own time is unpublished. A minute unless told. */
  readonly queryLifetimeMs?: number;
  /** The pause before an update is posted to the webhook a second time; 1000 in Telegram. */
  readonly webhookRetryMs?: number;
  readonly firstUpdateId?: number;
  readonly bot?: User;
};

/** A Bot API server with a world of its own behind it, and the hands to move that world. */
export type BotApi = {
  /** `http://127.0.0.1:<port>`, without a slash at the end: telegraf's `apiRoot`. */
  readonly url: string;
  readonly port: number;
  readonly token: string;
  readonly bot: User;

  /** What a person in this chat sees, oldest first; deleted messages are gone. Empty for a chat that nobody knows. */
  messages(chatId: number): readonly SeenMessage[];
  readonly calls: readonly Call[];
  readonly accepted: readonly Accepted[];
  readonly answers: readonly CallbackAnswer[];
  /** Calls that break the Bot API's rules. A test ends with `expect(bot.violations).toEqual([])`. */
  readonly violations: readonly Problem[];
  /** Updates that the bot has not confirmed. */
  readonly pendingUpdates: readonly Update[];
  /** Whether a getUpdates is waiting right now. */
  readonly isPolled: boolean;
  /** The most sends and edits that were taken in any one second. */
  readonly peakPerSecond: number;
  chats(): readonly { readonly id: number; readonly type: ChatType; readonly title: string }[];
  /** Exactly what was set for this scope and language. */
  commands(scope?: JsonObject, languageCode?: string): readonly unknown[];
  on<K extends keyof BotApiEvents>(event: K, fn: (event: BotApiEvents[K]) => void): () => void;

  /** Somebody writes. Gives the message's id. A private chat begins with its first words. */
  say(chatId: number, text: string, options?: SayOptions): number;
  shareLocation(chatId: number, latitude: number, longitude: number, options?: LocationOptions): number;
  /** Presses an inline button with this data, whether or not the message still has it. */
  tap(chatId: number, messageId: number, callbackData: string, options?: TapOptions): Tap;
  /** Presses the button with this label; throws when there is none. An inline button gives the tap, a reply button the id of the message it writes or, given `at`, of the place it shares. */
  tapButton(chatId: number, messageId: number, label: string, options?: TapOptions): Tap | number;
  addUser(user: Partial<User> & { readonly id: number }): User;
  createGroup(options?: ChatOptions): number;
  createSupergroup(options?: ChatOptions): number;
  createChannel(options?: ChatOptions): number;
  createTopic(chatId: number, name: string): number;
  setTopic(chatId: number, topicId: number, state: 'open' | 'closed' | 'deleted'): void;
  /** The bot comes into a group. */
  addToGroup(chatId: number): void;
  /** The bot is thrown out. */
  kick(chatId: number): void;
  /** The bot, or a person, becomes an administrator. */
  promote(chatId: number, who?: 'bot' | number, rights?: JsonObject): void;
  setMember(chatId: number, userId: number, status: Status, rights?: JsonObject): void;
  setBotStatus(chatId: number, status: Status, rights?: JsonObject): void;
  /** Sends to this chat are refused with 400 and this text ("not enough rights to send text messages to the chat"). */
  mute(chatId: number, text: string | undefined): void;
  block(chatId: number): void;
  unblock(chatId: number): void;
  /** The person's account is gone. */
  deactivate(chatId: number): void;
  deleteGroup(chatId: number): void;
  migrate(groupId: number, options?: MigrateOptions): number;
  pushRawUpdate(update: Update): void;
  jumpUpdateIds(by: number): void;

  fault(rule: FaultRule): FaultHandle;
  clearFaults(): void;
  /** While true, connections are taken and broken at once. */
  down: boolean;
  /** Open TCP connections. */
  openSockets(): number;
  /** Resolves when no request is being worked on. A waiting getUpdates and a call left hanging do not count. */
  whenIdle(): Promise<void>;
  /**
   * Resolves when no connection is open and none waits to be taken: after the bot was killed, all that it sent has had
   * its effect by then.
   */
  whenDisconnected(): Promise<void>;
  close(): Promise<void>;
};

const limiarBot: User = { id: 7_000_000_000, is_bot: true, first_name: 'Limiar', username: 'LimiarBot' };

/** Starts a Bot API on 127.0.0.1. */
export async function startBotApi(options: BotApiOptions = {}): Promise<BotApi> {
  const { bot = limiarBot, token = '123456:stand-in' } = options;
  const desk = new BotApiDesk({
    bot,
    token,
    now: options.now ?? Date.now,
    limits: options.limits ?? 'off',
    queryLifetimeMs: options.queryLifetimeMs ?? 60_000,
    webhookRetryMs: options.webhookRetryMs ?? 1000,
    firstUpdateId: options.firstUpdateId ?? 600_000_001,
  });
  const server = await listen(options.port ?? 0, (req, res) => desk.serve(req, res));

  return {
    url: server.url,
    port: server.port,
    token,
    bot,
    messages: (chatId) => seenMessages(desk.world, chatId),
    calls: desk.calls,
    accepted: desk.ledger.entries,
    answers: desk.queries.answers,
    violations: desk.violations,
    get pendingUpdates() {
      return desk.queue.list();
    },
    get isPolled() {
      return desk.queue.isPolled;
    },
    get peakPerSecond() {
      return desk.limits.peakPerSecond;
    },
    chats: () =>
      [...desk.world.chats.values()].map(({ id, type, about }) => ({
        id,
        type,
        title: String(about['title'] ?? about['first_name']),
      })),
    commands: (scope, languageCode) => desk.profile.commandsOf(scope, languageCode),
    on: (event, fn) => desk.events.on(event, fn),
    say: (chatId, text, how) => desk.people.say(chatId, text, how),
    shareLocation: (chatId, latitude, longitude, how) => desk.people.shareLocation(chatId, latitude, longitude, how),
    tap: (chatId, messageId, data, how) => desk.people.tap(chatId, messageId, data, how),
    tapButton: (chatId, messageId, label, how) => desk.people.tapButton(chatId, messageId, label, how),
    addUser: (user) => {
      const whole = { is_bot: false, first_name: 'Ana', ...user };
      desk.world.users.set(user.id, whole);
      return whole;
    },
    createGroup: (how) => desk.membership.create('group', how),
    createSupergroup: (how) => desk.membership.create('supergroup', how),
    createChannel: (how) => desk.membership.create('channel', how),
    createTopic: (chatId, name) => desk.membership.createTopic(chatId, name),
    setTopic: (chatId, topicId, state) => {
      desk.membership.setTopic(chatId, topicId, state);
    },
    addToGroup: (chatId) => {
      desk.membership.setBot(chatId, 'member');
    },
    kick: (chatId) => {
      desk.membership.setBot(chatId, 'kicked');
    },
    promote: (chatId, who = 'bot', rights = {}) => {
      if (who === 'bot') desk.membership.setBot(chatId, 'administrator', rights);
      else desk.membership.setMember(chatId, who, 'administrator', rights);
    },
    setMember: (chatId, userId, status, rights) => {
      desk.membership.setMember(chatId, userId, status, rights);
    },
    setBotStatus: (chatId, status, rights) => {
      desk.membership.setBot(chatId, status, rights);
    },
    mute: (chatId, text) => {
      desk.world.chat(chatId).muted = text;
    },
    block: (chatId) => {
      desk.membership.block(chatId);
    },
    unblock: (chatId) => {
      desk.membership.unblock(chatId);
    },
    deactivate: (chatId) => {
      desk.membership.block(chatId, 'deactivated');
    },
    deleteGroup: (chatId) => {
      desk.world.chat(chatId).barred = 'deleted';
    },
    migrate: (groupId, how) => desk.membership.migrate(groupId, how),
    pushRawUpdate: (update) => {
      desk.people.pushRawUpdate(update);
    },
    jumpUpdateIds: (by) => {
      desk.queue.jump(by);
    },
    fault: (rule) => desk.faults.add(rule),
    clearFaults: () => {
      desk.faults.clear();
    },
    get down() {
      return server.down;
    },
    set down(down) {
      server.down = down;
    },
    openSockets: () => server.openSockets(),
    whenIdle: () => desk.whenIdle(),
    whenDisconnected: async () => {
      await server.whenDisconnected();
      await desk.whenIdle();
    },
    close: async () => {
      desk.close();
      await server.close();
    },
  };
}
