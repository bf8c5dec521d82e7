import { randomBytes, randomUUID } from 'node:crypto';
import { channelNames, type Channels } from './channels/index.js';
import { createTelegram } from './channels/telegram/index.js';
import { within } from './clock.js';
import type { Config } from './config.js';
import { createConversation } from './conversation/converse.js';
import { createInbox } from './conversation/inbox.js';
import { menuFor } from './conversation/index.js';
import { Pace } from './deliver/pace.js';
import { createSender } from './deliver/sender.js';
import { createDispatcher } from './dispatch/dispatcher.js';
import { createSigner } from './dispatch/signer.js';
import type { Edges } from './edges.js';
import { createEvaluator } from './evaluate/evaluator.js';
import { createHttpClient } from './http/client.js';
import { createHttpServer } from './http/server.js';
import { createOperations } from './operations.js';
import { createPoller } from './poll/poller.js';
import { createRainPoller } from './poll/rain-poller.js';
import { createSecondPrice } from './poll/second-price.js';
import { createSilenceWatch } from './poll/silence-watch.js';
import { createReceive } from './receive/receive.js';
import { webhookPath, webhookRoute } from './receive/route.js';
import { createSweeper } from './retention/sweeper.js';
import { rainSources, secondSource, sources } from './sources/index.js';
import { fileOf, openSqliteStore } from './store/sqlite/open.js';
import { createMetrics } from './telemetry/metrics.js';
import {
  countReceipts,
  observedChannel,
  observedForecasts,
  observedReading,
  observedSource,
} from './telemetry/observed-edges.js';
import { observedStore } from './telemetry/observed-store.js';
import { isThrownAway } from './throwaway-disk.js';

export interface App {
  /** Resolves when everything runs. Rejects when the HTTP address is taken. */
  start(): Promise<void>;
  /** Ends what is under way within ten seconds; what is left stays on disk. */
  stop(): Promise<void>;
}

/** The walk, wired: poll, evaluate, dispatch, receive, deliver; beside it the conversation. They meet in the store. */
export async function createApp(config: Config, edges: Edges): Promise<App> {
  const { clock, log, fail } = edges;
  const startedAt = clock.now();
  const currentForMs = { fx: 2 * config.fxPollMs, rain: 2 * config.rainTickMs };
  const metrics = createMetrics();
  const bare = openSqliteStore({
    file: fileOf(config.databaseUrl),
    webhookUrls: config.webhookUrls,
    channels: channelNames,
    newEventId: () => `evt_${randomUUID()}`,
    currentForMs,
    fail,
    now: startedAt,
  });
  const store = observedStore(bare, metrics);
  const http = createHttpClient();
  const secrets = await secretsOf(config, (make) => store.keep('webhook_secret', make));
  const { sweepMs } = config;

  // 1, 2 poll → 3 evaluate
  const evaluator = createEvaluator({
    ...edges,
    store,
    jumpPercent: config.fxJumpPercent,
    rainTimes: { rearmMs: config.rainRearmMs, tickMs: config.rainTickMs },
    onEvents: () => {
      dispatcher.wake();
    },
    onCorrections: () => {
      wakeSenders();
    },
  });
  const { forecasts, geocoder } = rainSources(config, http, clock);
  const rainPoller = createRainPoller({
    ...edges,
    store,
    source: observedForecasts(forecasts, metrics),
    fetchMs: config.rainFetchMs,
    tickMs: config.rainTickMs,
    dailyBudget: config.openMeteoDailyBudget,
    tick: async (subject) => {
      metrics.readings.inc({ source: forecasts.name, verdict: await evaluator.tick(subject) });
    },
  });
  const fxPollers = sources(config, http, clock).map(({ source, everyMs }) =>
    createPoller({
      ...edges,
      source: observedSource(source, metrics),
      everyMs,
      store,
      evaluate: (reading) => observedReading(reading, (one) => evaluator.evaluate(one), metrics),
    }),
  );
  const pollers = [...fxPollers, rainPoller];
  const secondPrice = createSecondPrice({
    ...edges,
    source: secondSource(config, http, clock),
    everyMs: config.fxPollMs,
  });
  const silenceWatch = createSilenceWatch({
    ...edges,
    store,
    everyMs: config.fxPollMs,
    askFirst: async (subject) => {
      await Promise.all(fxPollers.map((poller) => poller.ask(subject)));
    },
    askSecond: (subject) => secondPrice.ask(subject),
    doubt: (price) => evaluator.doubt(price),
  });

  // 4 dispatch → over HTTP → 5 receive
  const dispatcher = createDispatcher({
    ...edges,
    store,
    sweepMs,
    sign: createSigner(secrets),
    post: async (url, headers, body, signal) => {
      const reply = await http.post(url, headers, body, signal);
      const retryAfter = reply.header('retry-after');
      return { status: reply.status, ...(retryAfter === undefined ? {} : { retryAfter }) };
    },
  });
  const receive = createReceive({
    ...edges,
    store,
    secrets,
    onDeliveries: () => {
      wakeSenders();
    },
  });

  // 6 deliver, and what people type and tap
  const telegram = createTelegram({
    ...edges,
    store,
    token: config.telegramToken,
    apiRoot: config.telegramApiRoot,
    updates: config.telegramUpdates,
    menus: (['pt', 'en', undefined] as const).map((language) => ({ language, commands: menuFor(language) })),
    onKnown: () => {
      inbox.start();
    },
    onUpdates: () => {
      inbox.wake();
    },
    onCall: (method, outcome) => {
      metrics.telegramCalls.inc({ method, outcome });
    },
  });
  const channels: Channels = { telegram: observedChannel(telegram.channel, metrics) };
  const senders = channelNames.map((name) =>
    createSender({
      ...edges,
      store,
      sweepMs,
      channel: channels[name],
      pace: new Pace(config.messagesPerSecond),
      retryWaits: config.sendRetryMs,
    }),
  );
  const wakeSenders = () => {
    for (const sender of senders) sender.wake();
  };
  const converse = createConversation({
    store,
    room: telegram.room,
    clock,
    botName: () => telegram.botName(),
    commandsPerMinute: config.commandsPerMinute,
    currentForMs,
    forecast: (subject) => rainPoller.ask(subject),
    geocode: (query) => within(geocodeMs, undefined, (signal) => geocoder.search(query, signal)),
    secondPrice: (subject) => secondPrice.ask(subject),
    refresh: async (subject) => {
      await Promise.all(pollers.map((poller) => poller.ask(subject)));
    },
  });
  const inbox = createInbox({
    ...edges,
    store,
    sweepMs,
    converse,
    understand: (body) => telegram.understand(body),
    onAnswers: () => {
      wakeSenders();
      dispatcher.wake(); // a wish that already holds has made an event
    },
  });

  const operations = await createOperations({
    ...edges,
    config,
    store,
    metrics,
    startedAt,
    channel: channels.telegram,
    pollers,
    senders,
    telegram,
    onMessage: wakeSenders,
  });
  const sweeper = createSweeper({ ...edges, store });

  const server = createHttpServer({
    host: config.host,
    port: config.port,
    log,
    routes: [countReceipts(webhookPath, metrics), webhookRoute(receive, fail), ...telegram.routes, operations.route],
    readiness: operations.readiness,
  });

  return {
    start: async () => {
      const adopted = await store.adoptWebhookUrls(clock.now());
      const unknown = await store.recoverSending(config.sendRetryMs, clock.now());
      if (!config.webhookUrls.includes(config.ownWebhookUrl))
        log.warn(
          'WEBHOOK_URL does not name our own endpoint: check that it is reached through another name, else nobody is told',
        );
      if (isThrownAway(config.platform, fileOf(config.databaseUrl)))
        log.warn(
          { platform: config.platform?.name },
          'this disk is thrown away at each deploy or restart, and all alerts with it: let DATABASE_URL lie on a volume that stays',
        );
      await server.listen();
      dispatcher.start();
      for (const sender of senders) sender.start();
      telegram.start();
      log.info({ unknown, adopted, resumed: await evaluator.resume() }, 'started');
      for (const poller of pollers) poller.start();
      silenceWatch.start();
      operations.start();
      sweeper.start();
      log.info({ port: config.port }, 'ready');
    },
    stop: async () => {
      await Promise.all([
        operations.stop(),
        telegram.stop(),
        silenceWatch.stop(),
        secondPrice.stop(),
        ...pollers.map((poller) => poller.stop()),
      ]);
      await inbox.stop();
      await Promise.all([dispatcher.stop(), ...senders.map((sender) => sender.stop()), sweeper.stop()]);
      await server.close();
      store.close();
      log.info('stopped');
    },
  };
}

/** A person waits for the answer. */
const geocodeMs = 6_000;

/** The operator's secrets, or one of our own, made at the first start. */
async function secretsOf(
  config: Config,
  keep: (make: () => string) => Promise<string>,
): Promise<readonly [string, ...string[]]> {
  const [first, ...others] = config.webhookSecrets;
  if (first !== undefined) return [first, ...others];
  return [await keep(() => `whsec_${randomBytes(32).toString('base64')}`)];
}
