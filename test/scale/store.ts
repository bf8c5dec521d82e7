// The database at a million subscriptions, through the product's own store: `npm run scale -- store [folder]`.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { z } from 'zod';
import { systemClock } from '../../src/clock.js';
import { composeAt } from '../../src/deliver/compose.js';
import { e8, type E8 } from '../../src/domain/decimal.js';
import { createEvaluator } from '../../src/evaluate/evaluator.js';
import { noFailpoint } from '../../src/failpoint.js';
import { openDatabase } from '../../src/store/sqlite/database.js';
import type { Store } from '../../src/store/store.js';
import {
  bytesByTable,
  bytesOf,
  crossingPrice,
  fillCrowd,
  nextStamp,
  openStore,
  quietPrice,
  read,
  usd,
} from './crowd.js';
import { describeMachine, median, quantile, rssMb, tell, timeOf, timesOf, watchLoop } from './measure.js';

type Sizes = ReadonlyMap<string, number>;
const none: Sizes = new Map();

const million = 1_000_000;
const rounds = 100;
const folder = mkdtempSync(join(process.argv[2] ?? tmpdir(), 'limiar-scale-'));
const micro = (ms: number) => `${Math.round(ms * 1000)} µs`;

/** Both sides of each round one after the other, so that a busy machine slows both. */
async function against(
  baseline: () => Promise<unknown>,
  subject: (nth: number) => Promise<unknown>,
  runs = rounds,
): Promise<{ readonly baseline: number; readonly subject: number; readonly p95: number }> {
  const pairs: { readonly baseline: number; readonly subject: number }[] = [];
  for (let nth = 0; nth < runs; nth += 1)
    pairs.push({ baseline: await timeOf(baseline), subject: await timeOf(() => subject(nth)) });
  const subjects = pairs.map((pair) => pair.subject);
  return {
    baseline: median(pairs.map((pair) => pair.baseline)),
    subject: median(subjects),
    p95: quantile(subjects, 0.95),
  };
}

/** A commit of one row: what a disk takes for any promise at all. Each is another value: SQLite does not write what is there already. */
const oneCommit = (store: Store) => () => store.touch(new Date((touches += 1)));
let touches = 0;

/** Prices that move nobody: just beside `base`. */
const beside = (base: string) => (nth: number) => (e8(base) + 10_000 * (1 + (nth % 80))) as E8;

async function quiet(store: Store, name: string, base: string): Promise<void> {
  const prices = beside(base);
  const { baseline, subject, p95 } = await against(oneCommit(store), (nth) => read(store, prices(nth)));
  tell(name, {
    reading: micro(subject),
    p95: micro(p95),
    'one-row commit': micro(baseline),
    ratio: subject / baseline,
  });
}

/** 10 % of the crowd crosses: sides, alerts and events by the evaluator, in slices. */
async function cross(store: Store, crossings: number): Promise<number> {
  const evaluator = createEvaluator({
    store,
    jumpPercent: 0,
    rainTimes: { rearmMs: 3_600_000, tickMs: 300_000 },
    clock: systemClock,
    log: pino({ level: 'silent' }),
    fail: noFailpoint,
    onEvents: () => undefined,
    onCorrections: () => undefined,
  });
  const loop = watchLoop();
  const ms = await timeOf(() =>
    evaluator.evaluate({ subject: usd, value: e8(crossingPrice), observedAt: nextStamp(), source: 'awesomeapi' }),
  );
  tell(`${crossings} crossings, in slices`, {
    'total ms': ms,
    'a crossing': micro(ms / crossings),
    'longest block ms': await loop.stop(),
  });
  return ms;
}

/** The events of the outbox become deliveries, as our endpoint does it; HTTP and signature are left out. */
async function fanOut(store: Store, alerts: number): Promise<number> {
  const Body = z.object({ data: z.object({ alerts: z.array(z.object({ id: z.string() })) }) });
  const times: number[] = [];
  for (;;) {
    const due = await store.dueDispatches(new Date(), 100, []);
    if (due.length === 0) break;
    for (const { id, eventId, body } of due) {
      const ids = Body.parse(JSON.parse(body)).data.alerts.map((alert) => Number(alert.id));
      times.push(await timeOf(() => store.receiveEvent(eventId, ids, new Date())));
      await store.recordDispatched(id, new Date());
    }
  }
  const total = times.reduce((sum, ms) => sum + ms, 0);
  tell(`fan-out of ${times.length} events`, {
    'total ms': total,
    'an alert': micro(total / alerts),
    'longest event ms': Math.max(...times),
  });
  return total;
}

/** So many plain rows in one transaction of another file. */
async function plainRows(rows: number): Promise<number> {
  const sql = openDatabase(join(folder, 'plain.db'));
  sql.execute('CREATE TABLE plain (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER, c TEXT) STRICT');
  const insert = sql.command("INSERT INTO plain (a, b, c) VALUES (:nth, :nth, 'crossed')");
  const ms = await timeOf(async () => {
    sql.transaction(() => {
      for (let nth = 0; nth < rows; nth += 1) insert({ nth });
    });
  });
  sql.close();
  return ms;
}

/** Claims with the text rendered, each marked as sent before the next. */
async function claims(store: Store, pending: number): Promise<void> {
  const commits: number[] = [];
  const claimed: number[] = [];
  const sent: number[] = [];
  for (let nth = 0; nth < rounds; nth += 1) {
    commits.push(await timeOf(oneCommit(store)));
    const now = new Date();
    let message: number | undefined;
    claimed.push(
      await timeOf(async () => {
        message = (await store.claimMessage('telegram', 'all', [], now, composeAt(now)))?.messageId;
      }),
    );
    if (message === undefined) throw new Error('nothing was due');
    const id = message;
    sent.push(await timeOf(() => store.recordSent(id, nth + 1, false, now)));
  }
  const commit = median(commits);
  tell(`with ${pending} pending`, {
    claim: micro(median(claimed)),
    p95: micro(quantile(claimed, 0.95)),
    'mark sent': micro(median(sent)),
    'one-row commit': micro(commit),
    'claim ratio': median(claimed) / commit,
    'mark ratio': median(sent) / commit,
  });
}

/** What the sender asks when it has nothing to do, and what `/readyz` asks. */
async function questions(store: Store, name: string): Promise<void> {
  const now = new Date();
  tell(name, {
    'next due': micro(median(await timesOf(9, () => store.nextDeliveryAt('telegram', now)))),
    'bound waits': micro(median(await timesOf(9, () => store.boundWaits('telegram', 3_600_000, now)))),
    backlog: micro(median(await timesOf(9, () => store.backlog(now)))),
    outbox: micro(median(await timesOf(9, () => store.outbox()))),
    'live subjects': micro(median(await timesOf(9, () => store.liveSubjects()))),
  });
}

/** An alert with its delivery for everybody who has none, in bulk. */
function everybodyWaits(file: string): void {
  const sql = openDatabase(file);
  sql.transaction(() => {
    const now = Date.now();
    sql.command(
      `INSERT INTO alert (subscription_id, subscriber_id, reading_id, kind)
       SELECT id, subscriber_id, (SELECT MAX(id) FROM reading), 'crossed' FROM subscription
       WHERE id NOT IN (SELECT subscription_id FROM alert)`,
    )();
    sql.command(
      `INSERT INTO delivery (subscriber_id, channel, rank, alert_id, state, due_at, expires_at)
       SELECT subscriber_id, 'telegram', 2, id, 'pending', :now, :now + 259200000 FROM alert
       WHERE id NOT IN (SELECT alert_id FROM delivery)`,
    )({ now });
  });
  sql.close();
}

function everybodyIsHeld(file: string): void {
  const sql = openDatabase(file);
  sql.command("UPDATE delivery SET held = 'night', due_at = :due WHERE state = 'pending'")({
    due: Date.now() + 28_800_000,
  });
  sql.close();
}

/** Bytes a row by table and index, of what has come since `before`. */
function tables(file: string, before: Sizes, rows: number): string {
  return [...bytesByTable(file)]
    .map(([name, bytes]) => ({ name, each: Math.round((bytes - (before.get(name) ?? 0)) / rows) }))
    .filter(({ each }) => each >= 1)
    .toSorted((a, b) => b.each - a.each)
    .map(({ name, each }) => `${name} ${each}`)
    .join(', ');
}

/** The sizes one after the other in one file: it grows to a million. */
async function main(): Promise<void> {
  const file = join(folder, 'limiar.db');
  const first = openStore(file);
  await read(first, e8(quietPrice));
  first.close();
  const sql = openDatabase(join(folder, 'version.db'));
  describeMachine(
    sql.query('SELECT sqlite_version() AS version', z.object({ version: z.string() })).get()?.version ?? '',
  );
  sql.close();
  console.log(`files in ${folder}, synchronous=FULL; medians of ${rounds} rounds\n`);

  const empty = bytesOf(file);
  let filled = 0;
  for (const size of [1_000, 10_000, 100_000, million]) {
    fillCrowd(file, filled, size);
    filled = size;
    if (size < million) {
      const store = openStore(file);
      await quiet(store, `quiet, ${size} subscriptions`, quietPrice);
      store.close();
    }
  }
  const full = bytesOf(file);
  const sizes = bytesByTable(file);
  tell('bytes a subscription', { 'with its subscriber': (full - empty) / million, of: tables(file, none, million) });

  let store = openStore(file);
  await quiet(store, `quiet, ${million} subscriptions`, quietPrice);
  const crossings = million / 10;
  const crossed = await cross(store, crossings);
  const fanned = await fanOut(store, crossings);
  const plain = await plainRows(crossings);
  tell('a crossing to its delivery', {
    each: micro((crossed + fanned) / crossings),
    [`plain INSERT of ${crossings}, ms`]: plain,
    ratio: (crossed + fanned) / plain,
  });
  await quiet(store, `quiet, ${crossings} triggered`, crossingPrice);
  tell('memory of the process', { 'RSS MB': rssMb() });
  store.close();
  tell('bytes an alert', {
    'with its delivery': (bytesOf(file) - full) / crossings,
    of: tables(file, sizes, crossings),
  });

  const small = join(folder, 'small.db');
  store = openStore(small);
  await read(store, e8(quietPrice));
  store.close();
  fillCrowd(small, 0, 1_000);
  everybodyWaits(small);
  store = openStore(small);
  await claims(store, 1_000);
  await questions(store, 'asked with 1,000 pending');
  store.close();

  everybodyWaits(file);
  const opening = performance.now();
  store = openStore(file);
  tell('opening the file', { ms: performance.now() - opening, MB: bytesOnDisk(file) });
  await claims(store, million);
  await questions(store, `asked with ${million} pending`);
  store.close();
  everybodyIsHeld(file);
  store = openStore(file);
  await questions(store, `asked with ${million} held`);
  store.close();
}

function bytesOnDisk(file: string): number {
  return Math.round(statSync(file).size / 1_048_576);
}

try {
  await main();
} finally {
  rmSync(folder, { recursive: true });
}
