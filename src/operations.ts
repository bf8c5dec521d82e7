import type { Router } from 'express';
import type { Channel, Chat } from './channels/channel.js';
import type { Telegram } from './channels/telegram/index.js';
import type { Config } from './config.js';
import type { Sender } from './deliver/sender.js';
import type { Edges } from './edges.js';
import type { Store } from './store/store.js';
import { metricsRoute } from './telemetry/metrics-route.js';
import type { Metrics } from './telemetry/metrics.js';
import { createOperator } from './telemetry/operator.js';
import { askVitals, onceASecond, readinessOf, type Readiness, type SourceVitals } from './telemetry/readiness.js';
import { createScrape } from './telemetry/scrape.js';

export interface OperationsOptions extends Edges {
  readonly config: Config;
  readonly store: Store;
  readonly metrics: Metrics;
  readonly startedAt: Date;
  /** Tells the operator where the store itself cannot be written. */
  readonly channel: Channel;
  readonly pollers: readonly { health(): SourceVitals }[];
  readonly senders: readonly Sender[];
  readonly telegram: Telegram;
  /** Called when a message to the operator is on disk. */
  readonly onMessage: () => void;
}

export interface Operations {
  readonly readiness: () => Promise<Readiness>;
  /** `GET /metrics`. */
  readonly route: Router;
  start(): void;
  stop(): Promise<void>;
}

/** What an operator sees, wired: readiness, numbers, the operator's chat. They watch the walk and are no part of it. */
export async function createOperations(options: OperationsOptions): Promise<Operations> {
  const { config, store, metrics, startedAt, channel, pollers, senders, telegram, clock, onMessage } = options;
  const vitals = onceASecond(clock, () =>
    askVitals(
      clock,
      (now) => store.touch(now),
      async () => ({
        startedAt,
        sources: pollers.map((poller) => poller.health()),
        quotes: await store.liveQuotes(),
        outbox: await store.outbox(),
        backlog: await store.backlog(clock.now()),
        ...healthOf(senders, telegram),
      }),
    ),
  );
  const readiness = async () => readinessOf(await vitals(), clock.now());
  const { lastId: alertsAfter } = await store.countAlerts(undefined);
  const scrape = createScrape({ ...options, vitals, dailyBudget: config.openMeteoDailyBudget, alertsAfter });
  const chat = chatOf(config.operatorChatId);
  const operator =
    chat && createOperator({ ...options, chat, readiness, store, channel, sweepMs: config.sweepMs, onMessage });
  return {
    readiness,
    route: metricsRoute(scrape, metrics.register.contentType, config.metricsToken),
    start: () => {
      operator?.start();
    },
    stop: async () => {
      await operator?.stop();
    },
  };
}

/** Groups and channels have numbers below zero. */
function chatOf(chatId: number | undefined): Chat | undefined {
  return chatId === undefined ? undefined : { chatId, threadId: 0, kind: chatId > 0 ? 'private' : 'group' };
}

/** The last message that left by any of them, and whether one of them is shut out. */
function healthOf(senders: readonly Sender[], telegram: Telegram) {
  const all = senders.map((sender) => sender.health());
  const sentAt = all.flatMap((one) => one.lastSentAt?.getTime() ?? []);
  const { isUnauthorized, conflictSince } = telegram.health();
  return {
    lastSentAt: sentAt.length === 0 ? undefined : new Date(Math.max(...sentAt)),
    isUnauthorized: isUnauthorized || all.some((one) => one.isUnauthorized),
    conflictSince,
  };
}
