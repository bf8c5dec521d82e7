import { afterEach, beforeEach, expect, test } from 'vitest';
import { heardGateway } from '../../src/channels/telegram/gateway.js';
import type { CallEnd } from '../../src/channels/telegram/gateway.js';
import { e8 } from '../../src/domain/decimal.js';
import { QuotaUsedUp } from '../../src/sources/forecast-source.js';
import type { Fetched, Source } from '../../src/sources/source.js';
import { createMetrics, type Metrics } from '../../src/telemetry/metrics.js';
import { observedForecasts, observedSource } from '../../src/telemetry/observed-edges.js';
import { observedStore } from '../../src/telemetry/observed-store.js';
import type { Vitals } from '../../src/telemetry/readiness.js';
import { createScrape } from '../../src/telemetry/scrape.js';
import { heardLog } from '../support/heard-log.js';
import { later, minuteMs, secondMs } from '../support/moments.js';
import { sqliteFile, type SqliteFile } from '../support/sqlite-file.js';
import { aSubscriber, dollar, limit, StoreWorld } from '../support/store-world.js';
import { VirtualClock } from '../support/virtual-clock.js';

let file: SqliteFile;
let world: StoreWorld;
let metrics: Metrics;
beforeEach(() => {
  file = sqliteFile();
  world = new StoreWorld(file);
  metrics = createMetrics();
});
afterEach(() => {
  file.remove();
});

/** The value of a sample as Prometheus reads it. */
async function sample(name: string): Promise<number | undefined> {
  const line = (await metrics.register.metrics()).split('\n').find((one) => one.startsWith(`${name} `));
  return line === undefined ? undefined : Number(line.slice(name.length + 1));
}

function scraping(store = world.store, alertsAfter = 0) {
  const clock = new VirtualClock();
  const heard = heardLog();
  const vitals = async (): Promise<Vitals> => ({
    ...{ startedAt: later(clock.now(), -60 * minuteMs), canWrite: true, lastSentAt: undefined, isUnauthorized: false },
    conflictSince: undefined,
    quotes: [],
    sources: [{ source: 'awesomeapi', isNeeded: true, failures: 7, lastAnswerAt: later(clock.now(), -10 * minuteMs) }],
    outbox: { dead: 2, oldestPendingAt: later(clock.now(), -30 * secondMs) },
    backlog: { oldestDueAt: undefined },
  });
  const options = { ...{ metrics, store, vitals, alertsAfter, clock, log: heard.log }, dailyBudget: 9000 };
  return { scrape: createScrape(options), clock, heard };
}

const replies: readonly (readonly [outcome: string, reply: () => Promise<Fetched>])[] = [
  ['answered', async () => ({ readings: [reading()], refused: [{ key: 'x', why: 'no price' }] })],
  ['empty', async () => ({ readings: [], refused: [{ key: 'x', why: 'no price' }] })],
  ['failed', async () => Promise.reject(new Error('ECONNRESET'))],
];
const reading = () => ({ subject: dollar, value: e8('5'), observedAt: world.now, source: 'awesomeapi' });

test.each(replies)('a fetch is counted as %s, and what was refused of it as readings', async (outcome, reply) => {
  const source: Source = { name: 'awesomeapi', batch: 50, fetch: reply };
  const observed = observedSource(source, metrics);
  expect([observed.name, observed.batch]).toEqual(['awesomeapi', 50]);
  const fetched = await observed.fetch([dollar], new AbortController().signal).catch((error: unknown) => error);
  expect(fetched).toEqual(await reply().catch((error: unknown) => error));
  expect(await sample(`limiar_fetches_total{source="awesomeapi",outcome="${outcome}"}`)).toBe(1);
  const refused = await sample('limiar_readings_total{source="awesomeapi",verdict="refused"}');
  expect(refused).toBe(outcome === 'failed' ? undefined : 1);
});

test('an upstream that wants no call is told apart from one that fails', async () => {
  const fetch = () => Promise.reject(new QuotaUsedUp('daily limit', 1000));
  const observed = observedForecasts({ name: 'open-meteo', batch: 100, fetch }, metrics);
  await expect(observed.fetch([], new AbortController().signal)).rejects.toThrow('daily limit');
  expect(await sample('limiar_fetches_total{source="open-meteo",outcome="quota"}')).toBe(1);
});

test.each<[outcome: string, call: CallEnd]>([
  ['ok', { end: 'ok', result: true }],
  ['too_many', { end: 'refused', code: 429, description: 'Too Many Requests', retryAfterS: 5 }],
  ['conflict', { end: 'refused', code: 409, description: 'Conflict' }],
  ['refused', { end: 'refused', code: 403, description: 'Forbidden' }],
  ['silent', { end: 'silent', wasSent: true, why: 'ECONNRESET' }],
])('a call of the Bot API is heard of as %s, without what was sent', async (outcome, call) => {
  const heard: unknown[] = [];
  const gateway = { call: async () => call, read: () => Promise.reject(new Error('not asked')) };
  const given = await heardGateway(gateway, (...what) => heard.push(what)).call('sendMessage', {
    chat_id: 7,
    text: 'oi',
  });
  expect(given).toBe(call);
  expect(heard).toEqual([['sendMessage', outcome]]);
});

test('only what is on disk is counted', async () => {
  const store = observedStore(
    { ...world.store, recordDispatchDead: () => Promise.reject(new Error('disk is full')) },
    metrics,
  );
  await expect(store.recordDispatchDead(1, 'HTTP 400', world.now)).rejects.toThrow('full');
  expect(await sample('limiar_dispatch_attempts_total{end="dead"}')).toBe(0);
  await store.recordDispatchRetry(1, world.now, 'HTTP 500');
  expect(await sample('limiar_dispatch_attempts_total{end="again"}')).toBe(1);
});

test('a repeated event and alerts that nobody knows are counted where they are received', async () => {
  const store = observedStore(world.store, metrics);
  for (let times = 0; times < 3; times += 1) await store.receiveEvent('evt_1', [901, 902], world.now);
  expect(await sample('limiar_webhook_repeats_total')).toBe(2);
  expect(await sample('limiar_webhook_unknown_alerts_total')).toBe(2);
});

test('a clock that was set back makes no message older than its reading', async () => {
  const store = observedStore(
    { ...world.store, recordSent: async () => ({ isRepeat: false, readAt: [later(world.now, minuteMs)] }) },
    metrics,
  );
  await store.recordSent(1, 2, false, world.now);
  expect(await sample('limiar_reading_to_message_seconds_sum')).toBe(0);
  expect(await sample('limiar_reading_to_message_seconds_count')).toBe(1);
});

test('a scrape tells the checks, the ages and what is counted by the store, anew each time and once a second at most', async () => {
  await aSubscriber(world).watching('below', '4.9');
  await world.read('5');
  await world.readAndSend('4.8');
  const { scrape, clock } = scraping();
  const text = await scrape();
  expect(text).toBe(await scrape());
  expect(await sample('limiar_check{check="awesomeapi",state="failing"}')).toBe(1);
  expect(await sample('limiar_check{check="dispatch",state="warn"}')).toBe(1);
  expect(await sample('limiar_ready')).toBe(0);
  expect(await sample('limiar_source_silent_seconds{source="awesomeapi"}')).toBe(600);
  expect(await sample('limiar_dispatch_oldest_seconds')).toBe(30);
  expect(await sample('limiar_due_oldest_seconds')).toBe(0);
  expect(await sample('limiar_forecasts_budget')).toBe(9000);
  expect(await sample('limiar_alerts_total{kind="crossed"}')).toBe(1);
  await clock.pass(secondMs);
  await scrape(); // nothing has happened since: what the store has counted is set, not added to
  expect(await sample('limiar_deliveries_total{state="sent"}')).toBe(1);
  expect(await sample('limiar_alerts_total{kind="crossed"}')).toBe(1);
});

test('what cannot be read is left as it was, and the rest is told', async () => {
  await world.subscribe(world.newChat(), { condition: limit('below', '4.9') });
  let isBroken = false;
  const store = {
    ...world.store,
    count: (now: Date) => (isBroken ? Promise.reject(new Error('disk I/O error')) : world.store.count(now)),
  };
  const { scrape, clock, heard } = scraping(store);
  await scrape();
  isBroken = true;
  await world.read('5');
  await world.read('4.8');
  await clock.pass(secondMs);
  await scrape();
  expect(await sample('limiar_subscriptions{kind="fx",status="active"}')).toBe(1);
  expect(await sample('limiar_alerts_total{kind="crossed"}')).toBe(1);
  expect(heard.lines).toMatchObject([{ level: 'warn', msg: 'a part of the metrics could not be read' }]);
});
