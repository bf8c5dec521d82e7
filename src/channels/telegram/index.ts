import type { Router } from 'express';
import type { Clock } from '../../clock.js';
import type { Fail } from '../../failpoint.js';
import type { Log } from '../../log.js';
import type { ConversationStore } from '../../store/conversation-store.js';
import type { Channel, Heard, Room } from '../channel.js';
import { telegramChannel } from './channel.js';
import { createGateway, heardGateway, type CallOutcome } from './gateway.js';
import { heardIn } from './heard.js';
import { whoAmI, type Identity } from './identity.js';
import { setMenus, type Menu } from './menu.js';
import { createPolling } from './polling.js';
import { telegramRoom } from './room.js';
import { Update } from './update.js';
import { telegramRoute } from './webhook-route.js';
import { createWebhook } from './webhook.js';

/** How updates come in: we ask for them, or Telegram posts them to us (see `WebhookOptions`). */
export type UpdatesBy =
  { readonly by: 'polling' } | { readonly by: 'webhook'; readonly publicUrl: string; readonly secret: string };

export interface TelegramOptions {
  readonly token: string;
  readonly apiRoot: string;
  /** Polling unless given. */
  readonly updates?: UpdatesBy;
  readonly store: Pick<ConversationStore, 'storeUpdates'>;
  readonly menus: readonly Menu[];
  readonly clock: Clock;
  readonly chance: () => number;
  readonly log: Log;
  readonly fail: Fail;
  /** Called once, when Telegram has told who we are: before that nobody can tell what is meant for us. */
  readonly onKnown: () => void;
  /** Called when new updates are on disk. */
  readonly onUpdates: () => void;
  /** Called at the end of each call of the Bot API. */
  readonly onCall?: (method: string, outcome: CallOutcome) => void;
}

export interface TelegramHealth {
  readonly isUnauthorized: boolean;
  readonly conflictSince: Date | undefined;
}

/** All of Telegram that the rest of the program sees. */
export interface Telegram {
  readonly channel: Channel;
  readonly room: Room;
  /** What Telegram calls us by, for the HTTP server to mount; nothing when we poll. They take updates as soon as they are mounted. */
  readonly routes: readonly Router[];
  /** What a stored update says. Rejects when the body is none. */
  understand(body: string): Promise<Heard>;
  /** The bot's user name, without `@`; empty until Telegram has told it. */
  botName(): string;
  /** Learns who we are, sets the menus, then hears updates until it is stopped. A webhook stays set: what comes meanwhile waits. */
  start(): void;
  stop(): Promise<void>;
  health(): TelegramHealth;
}

export function createTelegram(options: TelegramOptions): Telegram {
  const { token, apiRoot, menus, clock, chance, log, updates = { by: 'polling' } } = options;
  const gateway = heardGateway(createGateway(token, apiRoot), options.onCall ?? (() => undefined));
  const ear =
    updates.by === 'polling'
      ? createPolling({ ...options, gateway })
      : createWebhook({ ...updates, gateway, clock, chance, log });
  const over = new AbortController();
  let identity: Identity | undefined;
  let isUnauthorized = false;
  let running: Promise<unknown> | undefined;

  const run = async (): Promise<void> => {
    identity = await whoAmI(gateway, clock, chance, log, over.signal, () => {
      isUnauthorized = true;
    });
    if (!identity) return;
    isUnauthorized = false;
    log.info({ bot: identity.username }, 'known to Telegram');
    options.onKnown();
    await Promise.all([setMenus(gateway, menus, log, over.signal), ear.run(over.signal)]);
  };

  return {
    channel: telegramChannel(gateway, log),
    room: telegramRoom(gateway, clock),
    routes: updates.by === 'webhook' ? [telegramRoute({ ...options, secret: updates.secret })] : [],
    understand: async (body) => {
      const update = Update.parse(JSON.parse(body));
      return gateway.read(update, () => heardIn(update, identity?.id ?? 0));
    },
    botName: () => identity?.username ?? '',
    start: () => {
      running = run().catch((error: unknown) => {
        log.error({ err: error }, 'Telegram is not heard any more');
      });
    },
    stop: async () => {
      over.abort();
      await running;
    },
    health: () => ({
      isUnauthorized: isUnauthorized || ear.health().isUnauthorized,
      conflictSince: ear.health().conflictSince,
    }),
  };
}
