import type { BotApi, Button, SeenMessage } from './stand-ins/bot-api.js';

/** A message as the page draws it. */
export type PhoneMessage = {
  readonly id: number;
  readonly from: 'bot' | 'me' | 'service';
  readonly text: string;
  readonly entities: SeenMessage['entities'];
  readonly keyboard: readonly (readonly PhoneButton[])[];
  readonly silent: boolean;
  readonly edited: boolean;
  /** UTC milliseconds. */
  readonly at: number;
  /** The program has stored it and said so to Telegram; always true for the bot's own. */
  readonly taken: boolean;
};

type PhoneButton = {
  readonly text: string;
  readonly data?: string;
  readonly url?: string;
  readonly style?: string;
};

/** One phone on the page: a chat, seen by one of its people. */
export type Phone = { readonly chat: number; readonly title: string; readonly person: number };

export type PhoneState = { readonly id: number; readonly title: string; readonly messages: readonly PhoneMessage[] };

export type PhoneEvent =
  | { readonly name: 'message' | 'edited'; readonly chat: number; readonly message: PhoneMessage }
  | { readonly name: 'deleted'; readonly chat: number; readonly messageId: number }
  | { readonly name: 'typing'; readonly chat: number }
  | { readonly name: 'answered'; readonly chat: number; readonly text: string; readonly alert: boolean };

/** What a hand asked for and the phone cannot do, in words for whoever asked. */
export class NotPossible extends Error {}

/** The phones of the demo: what their people see and do, over the Bot API stand-in. */
export class Phones {
  private readonly bot: BotApi;
  private readonly phones: readonly Phone[];
  private readonly onEvent: (event: PhoneEvent) => void;
  private readonly taps = new Map<string, number>();
  private waiting = new Set<string>();

  constructor(bot: BotApi, phones: readonly Phone[], onEvent: (event: PhoneEvent) => void) {
    this.bot = bot;
    this.phones = phones;
    this.onEvent = onEvent;
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
    return this.phones.map(({ chat, title }) => ({
      id: chat,
      title,
      messages: this.bot.messages(chat).map((message) => this.drawn(chat, message)),
    }));
  }

  /** Gives the message's id. The first phone unless told. */
  say(text: string, chat?: number): number {
    const phone = this.phone(chat);
    return this.bot.say(phone.chat, text, { from: phone.person });
  }

  /** Gives the query's id. */
  tap(messageId: number, data: string, chat?: number): string {
    const phone = this.phone(chat);
    if (!this.bot.messages(phone.chat).some((message) => message.messageId === messageId)) {
      throw new NotPossible(`messageId: chat ${phone.chat} has no message ${messageId}`);
    }
    const { queryId } = this.bot.tap(phone.chat, messageId, data, { from: phone.person });
    this.taps.set(queryId, phone.chat);
    return queryId;
  }

  private has(chat: number): boolean {
    return this.phones.some((phone) => phone.chat === chat);
  }

  private phone(chat: number | undefined): Phone {
    const phone = this.phones.find((one) => chat === undefined || one.chat === chat);
    if (!phone) {
      throw new NotPossible(
        `chat: no phone shows ${chat ?? ''}; there is ${this.phones.map((p) => p.chat).join(', ')}`,
      );
    }
    return phone;
  }

  private tell(name: 'message' | 'edited', chat: number, messageId: number): void {
    const message = this.bot.messages(chat).find((one) => one.messageId === messageId);
    if (message) this.onEvent({ name, chat, message: this.drawn(chat, message) });
  }

  /** The second tick of a message: it left Telegram's queue, so the program has it on disk. */
  private tellTaken(): void {
    const before = this.waiting;
    const now = this.waitingMessages();
    this.waiting = now;
    for (const key of before) {
      if (now.has(key)) continue;
      const [chat, messageId] = key.split('/').map(Number);
      if (chat !== undefined && messageId !== undefined) this.tell('edited', chat, messageId);
    }
  }

  private waitingMessages(): Set<string> {
    return new Set(
      this.bot.pendingUpdates.flatMap((update) => {
        const message = update['message'] as { message_id: number; chat: { id: number } } | undefined;
        return message ? [`${message.chat.id}/${message.message_id}`] : [];
      }),
    );
  }

  private drawn(chat: number, message: SeenMessage): PhoneMessage {
    const waits = message.by === 'person' && this.waitingMessages().has(`${chat}/${message.messageId}`);
    if (waits) this.waiting.add(`${chat}/${message.messageId}`);
    return {
      id: message.messageId,
      from: message.by === 'person' ? 'me' : message.by,
      text: message.text,
      entities: message.entities,
      keyboard: (message.keyboard ?? []).map((row) => row.map(phoneButton)),
      silent: message.silent,
      edited: message.edited,
      at: message.at,
      taken: !waits,
    };
  }
}

function phoneButton(button: Button): PhoneButton {
  const url = button['url'];
  const style = button['style'];
  return {
    text: button.text,
    ...(button.callback_data !== undefined && { data: button.callback_data }),
    ...(typeof url === 'string' && { url }),
    ...(typeof style === 'string' && { style }),
  };
}
