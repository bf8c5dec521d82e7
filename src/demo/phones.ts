import type { Person, Phone } from './cast.js';
import { drawnMessage, serverWaits, type PhoneMessage } from './phone-message.js';
import { replyKeyboard, type ReplyKey } from './reply-keyboard.js';
import { sharedTowns } from './shared-towns.js';
import type { BotApi, SeenMessage } from './stand-ins/bot-api.js';

export type PhoneState = {
  readonly id: number;
  readonly kind: Phone['kind'];
  readonly label: string;
  readonly title: string;
  readonly people: readonly Person[];
  /** Where it is when its location is asked for. */
  readonly town: string;
  /** The keys over the keyboard, if the bot has sent some. */
  readonly keys: readonly (readonly ReplyKey[])[];
  readonly messages: readonly PhoneMessage[];
};

export type PhoneEvent =
  | {
      readonly name: 'message' | 'edited';
      readonly chat: number;
      readonly message: PhoneMessage;
      readonly keys: PhoneState['keys'];
    }
  | { readonly name: 'deleted'; readonly chat: number; readonly messageId: number }
  | { readonly name: 'typing'; readonly chat: number }
  | { readonly name: 'answered'; readonly chat: number; readonly text: string; readonly alert: boolean };

/** Which phone, and who holds it: the first one and its first person unless told. */
export type Hand = { readonly chat?: number | undefined; readonly from?: number | undefined };
/** A hand that writes, perhaps as a reply to a message of the chat. */
export type WritingHand = Hand & { readonly replyTo?: number | undefined };

/** What a hand asked for and the phone cannot do, in words for whoever asked. */
export class NotPossible extends Error {}

/** The phones of the demo: what their people see and do, over the Bot API stand-in. */
export class Phones {
  private readonly bot: BotApi;
  private readonly phones: readonly Phone[];
  private readonly onEvent: (event: PhoneEvent) => void;
  private readonly taps = new Map<string, number>();
  private readonly towns = new Map<number, string>();
  private readonly reworded = new Set<string>();
  private waiting = new Set<string>();

  constructor(bot: BotApi, phones: readonly Phone[], onEvent: (event: PhoneEvent) => void) {
    this.bot = bot;
    this.phones = phones;
    this.onEvent = onEvent;
    bot.on('accepted', ({ method, chatId, messageId }) => {
      if (method === 'editMessageText') this.reworded.add(`${chatId}/${messageId}`);
    });
    bot.on('change', ({ chatId, what, messageId }) => {
      if (!this.has(chatId)) return;
      if (what === 'action') onEvent({ name: 'typing', chat: chatId });
      else if (messageId !== undefined && what === 'delete') onEvent({ name: 'deleted', chat: chatId, messageId });
      else if (messageId !== undefined) this.tell(what === 'edit' ? 'edited' : 'message', chatId, messageId);
    });
    bot.on('answer', ({ queryId, text, showAlert }) => {
      const chat = this.taps.get(queryId);
      this.taps.delete(queryId);
      if (chat !== undefined) onEvent({ name: 'answered', chat, text: text ?? '', alert: showAlert });
    });
    bot.on('call', ({ method }) => {
      if (method !== 'getUpdates') return;
      // The call is told before it is worked on.
      setImmediate(() => {
        this.tellTaken();
      });
    });
  }

  get state(): readonly PhoneState[] {
    return this.phones.map((phone) => {
      const messages = this.bot.messages(phone.chat);
      return {
        id: phone.chat,
        kind: phone.kind,
        label: phone.label,
        title: phone.title,
        people: phone.people,
        town: this.townOf(phone),
        keys: replyKeyboard(messages),
        messages: messages.map((message) => this.drawn(phone, message)),
      };
    });
  }

  /** Gives the message's id. */
  say(text: string, hand: WritingHand = {}): number {
    const { phone, person } = this.inHand(hand);
    return this.bot.say(phone.chat, text, { from: person.id, ...this.reply(phone, hand) });
  }

  /** Shares where the phone is; a town moves it there first. Gives the message's id. */
  shareLocation(town: string | undefined, hand: WritingHand = {}): number {
    const { phone, person } = this.inHand(hand);
    const name = town ?? this.townOf(phone);
    const point = sharedTowns.find((one) => one.name === name);
    if (!point) {
      const names = sharedTowns.map((one) => one.name).join('; ');
      throw new NotPossible(`town: no phone can be in ${name}; there is ${names}`);
    }
    const how = { from: person.id, ...this.reply(phone, hand) };
    this.towns.set(phone.chat, point.name);
    return this.bot.shareLocation(phone.chat, point.latitude, point.longitude, how);
  }

  /** Gives the query's id. */
  tap(messageId: number, data: string, hand: Hand = {}): string {
    const { phone, person } = this.inHand(hand);
    if (!this.shows(phone, messageId)) {
      throw new NotPossible(`messageId: chat ${phone.chat} has no message ${messageId}`);
    }
    const { queryId } = this.bot.tap(phone.chat, messageId, data, { from: person.id });
    this.taps.set(queryId, phone.chat);
    return queryId;
  }

  private reply(phone: Phone, { replyTo }: WritingHand): { readonly replyTo?: number } {
    if (replyTo === undefined) return {};
    if (!this.shows(phone, replyTo)) throw new NotPossible(`replyTo: chat ${phone.chat} has no message ${replyTo}`);
    return { replyTo };
  }

  private shows({ chat }: Phone, messageId: number): boolean {
    return this.bot.messages(chat).some((message) => message.messageId === messageId);
  }

  private has(chat: number): boolean {
    return this.phones.some((phone) => phone.chat === chat);
  }

  private inHand({ chat, from }: Hand): { readonly phone: Phone; readonly person: Person } {
    const phone = this.phones.find((one) => chat === undefined || one.chat === chat);
    if (!phone) {
      throw new NotPossible(
        `chat: no phone shows ${chat ?? ''}; there is ${this.phones.map((one) => one.chat).join(', ')}`,
      );
    }
    const person = phone.people.find(({ id }) => from === undefined || id === from);
    if (!person) {
      throw new NotPossible(`from: ${from ?? ''} is not in chat ${phone.chat}`);
    }
    return { phone, person };
  }

  private townOf(phone: Phone): string {
    return this.towns.get(phone.chat) ?? phone.town.name;
  }

  private tell(name: 'message' | 'edited', chat: number, messageId: number): void {
    const phone = this.phones.find((one) => one.chat === chat);
    const messages = this.bot.messages(chat);
    const message = messages.find((one) => one.messageId === messageId);
    if (!phone || !message) return;
    this.onEvent({ name, chat, message: this.drawn(phone, message), keys: replyKeyboard(messages) });
  }

  /** The second tick of a message: it left Telegram's queue, so the program has it on disk. */
  private tellTaken(): void {
    const before = this.waiting;
    const now = serverWaits(this.bot);
    this.waiting = now;
    for (const key of before) {
      if (now.has(key)) continue;
      const [chat, messageId] = key.split('/').map(Number);
      if (chat !== undefined && messageId !== undefined) this.tell('edited', chat, messageId);
    }
  }

  private drawn(phone: Phone, message: SeenMessage): PhoneMessage {
    const key = `${phone.chat}/${message.messageId}`;
    const waits = message.by === 'person' && serverWaits(this.bot).has(key);
    if (waits) this.waiting.add(key);
    return drawnMessage(message, phone, {
      taken: !waits,
      // New buttons under the same words are no edit that a reader is told of.
      edited: message.edited && (message.by !== 'bot' || this.reworded.has(key)),
    });
  }
}
