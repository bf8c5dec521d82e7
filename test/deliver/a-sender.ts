import { onTestFinished } from 'vitest';
import type { Chat } from '../../src/channels/channel.js';
import { telegramChannel } from '../../src/channels/telegram/channel.js';
import { createGateway, type Gateway } from '../../src/channels/telegram/gateway.js';
import { Pace } from '../../src/deliver/pace.js';
import { createSender, type Sender } from '../../src/deliver/sender.js';
import { startBotApi, type BotApi, type Call } from '../../src/demo/stand-ins/bot-api.js';
import { noFailpoint } from '../../src/failpoint.js';
import { aWalk, type AWalk } from '../support/a-walk.js';
import { heardLog } from '../support/heard-log.js';
import { jumpingClock, type JumpingClock } from '../support/jumping-clock.js';
import { until } from '../support/until.js';

export const ana: Chat = { chatId: 700_000_001, threadId: 0, kind: 'private' };
export const bia: Chat = { chatId: 700_000_002, threadId: 0, kind: 'private' };

const token = '123456:stand-in';

export type DeliveryRow = { readonly state: string; readonly why: string | null; readonly subscriber_id: number };

export interface ASender {
  readonly bot: BotApi;
  readonly walk: AWalk;
  readonly clock: JumpingClock;
  readonly sender: Sender;
  readonly heard: ReturnType<typeof heardLog>;
  /** Calls that send or edit, as they came. */
  readonly sends: () => readonly Call[];
  readonly deliveries: () => readonly DeliveryRow[];
  /** All deliveries have come to this. */
  readonly all: (state: string) => Promise<void>;
  /** The text that the chat was sent last. */
  readonly last: (chat: Chat) => string;
  /** The next jump of the clock, as soon as the sender has nothing to do but wait. */
  readonly after: (ms: number) => Promise<void>;
  /** Another process on the same file; what the first left in the air is of unknown outcome. */
  readonly restart: () => Promise<void>;
}

export type ASenderOptions = {
  readonly bot?: BotApi;
  /** Where the bot is told to look for Telegram, when that is not the stand-in. */
  readonly apiRoot?: string;
  readonly deadlineMs?: number;
  readonly retryWaits?: readonly number[];
  readonly messagesPerSecond?: number;
};

/** The sender over a real database file and the Bot API over HTTP; two people who know the bot. */
export async function aSender(options: ASenderOptions = {}): Promise<ASender> {
  const bot = options.bot ?? (await startBotApi({ token }));
  onTestFinished(() => bot.close());
  for (const { chatId } of [ana, bia]) bot.say(chatId, '/start');
  const clock = jumpingClock();
  const walk = aWalk({}, () => clock.now());
  const heard = heardLog();
  const gateway = createGateway(token, options.apiRoot ?? bot.url);
  const channel = telegramChannel(
    options.deadlineMs === undefined ? gateway : hurried(gateway, options.deadlineMs),
    heard.log,
  );
  const newSender = (store = walk.store) =>
    createSender({
      store,
      channel,
      pace: new Pace(options.messagesPerSecond ?? 1000),
      retryWaits: options.retryWaits ?? [5_000, 60_000, 600_000, 3_600_000],
      sweepMs: 100_000_000, // nothing happens by the slow net alone
      clock,
      chance: () => 0,
      log: heard.log,
      fail: noFailpoint,
    });
  const sender = newSender();
  onTestFinished(() => sender.stop());
  await walk.dollar('5');
  const self: ASender = {
    bot,
    walk,
    clock,
    sender,
    heard,
    sends: () => bot.calls.filter(({ method }) => method === 'sendMessage' || method === 'editMessageText'),
    deliveries: () => walk.rows('SELECT state, why, subscriber_id FROM delivery ORDER BY id'),
    all: async (state) => {
      const looks = () => self.deliveries().map((row) => row.state);
      await until(
        () => looks().length > 0 && looks().every((one) => one === state),
        () => `${state}, not ${looks().join()}`,
      );
    },
    last: ({ chatId }) => bot.messages(chatId).findLast(({ by }) => by === 'bot')?.text ?? '',
    after: async (ms) => {
      await until(() => clock.waits.length > 0, 'a sender that waits');
      clock.jump(ms);
    },
    restart: async () => {
      await walk.store.recoverSending(options.retryWaits ?? [5_000], clock.now());
      const again = newSender();
      onTestFinished(() => again.stop());
      const before = clock.waits.length; // the one that stopped may have left a wait behind
      again.start();
      await until(() => clock.waits.length > before, 'a sender that waits');
    },
  };
  return self;
}

/** The same gateway with less patience. */
function hurried(gateway: Gateway, deadlineMs: number): Gateway {
  return {
    ...gateway,
    call: (method, payload, _deadline, signal) => gateway.call(method, payload, deadlineMs, signal),
  };
}
