import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { rearmAt, type Condition } from '../../src/domain/condition.js';
import { e8, type E8 } from '../../src/domain/decimal.js';
import { tripOf } from '../../src/domain/trip.js';
import { noFailpoint } from '../../src/failpoint.js';
import { openDatabase } from '../../src/store/sqlite/database.js';
import { openSqliteStore } from '../../src/store/sqlite/open.js';
import type { Store } from '../../src/store/store.js';

export const usd = 'fx:USD-BRL';
/** Quiet for everybody, and one that a tenth of the crowd has been waiting for. */
export const quietPrice = '4.55';
export const crossingPrice = '4.40';
export const firstChat = 1_000_000_000;

const waitsForCrossing = (nth: number) => nth % 10 === 0;
const cent = 1_000_000;
const dollarsAnd = (base: string, cents: number) => (e8(base) + cents * cent) as E8;

/** People choose round prices: of those whose limit will be crossed, seven in ten have the same. */
function wishOf(nth: number): Condition<E8> {
  const which = Math.floor(nth / 10);
  if (waitsForCrossing(nth))
    return { operator: 'below', threshold: which % 10 < 7 ? e8('4.5') : dollarsAnd('4.41', which % 9) };
  return nth % 2 === 0
    ? { operator: 'below', threshold: dollarsAnd('3.5', which % 90) }
    : { operator: 'above', threshold: dollarsAnd('5.5', which % 100) };
}

/** The product's store on this file. */
export function openStore(file: string): Store {
  return openSqliteStore({
    file,
    webhookUrls: ['http://127.0.0.1:3000/webhooks/alerts'],
    channels: ['telegram'],
    newEventId: () => `evt_${randomUUID()}`,
    currentForMs: { fx: 120_000, rain: 600_000 },
    fail: noFailpoint,
    now: new Date(),
  });
}

/** The dollar is this now. */
export async function read(store: Store, value: E8): Promise<void> {
  await store.applyReading({ subject: usd, value, observedAt: nextStamp(), source: 'awesomeapi' }, new Date());
}

/** The upstream's time of a reading: a second after the one before. */
export function nextStamp(): Date {
  stampMs += 1_000;
  return new Date(stampMs);
}
let stampMs = Date.now() - 86_400_000;

/**
 * Private chats number `from` to `until`, each with one wish: the rows that the store writes for an armed subscription, without a
 * transaction for each. The store must be closed.
 */
export function fillCrowd(file: string, from: number, until: number): void {
  const sql = openDatabase(file);
  const subject = sql.query('SELECT id FROM subject WHERE key = :key', z.object({ id: z.int() })).get({ key: usd })?.id;
  if (subject === undefined) throw new Error('a first reading makes the subject');
  const subscriber = sql.command(
    "INSERT INTO subscriber (id, chat_id, thread_id, kind, language, created_at) VALUES (:id, :chat, 0, 'private', 'pt-br', :now)",
  );
  const subscription = sql.command(
    `INSERT INTO subscription (id, subscriber_id, number, subject_id, operator, threshold, rearm_at, status, status_before, changed_by, created_at)
     VALUES (:id, :id, 1, :subject, :operator, :threshold, :rearmAt, 'active', 'ended', :id, :now)`,
  );
  const watch = sql.command(
    `INSERT INTO watch (subject_id, direction, side, trip, subscription_id, other, subscriber_id)
     VALUES (:subject, :direction, 0, :trip, :id, :other, :id)`,
  );
  sql.transaction(() => {
    const now = Date.now();
    for (let nth = from; nth < until; nth += 1) {
      const [id, condition] = [nth + 1, wishOf(nth)];
      subscriber({ id, chat: firstChat + nth, now });
      subscription({ id, subject, ...condition, rearmAt: rearmAt(condition), now });
      const { direction, trip, rearm } = tripOf(usd, condition);
      watch({ subject, direction, trip, other: rearm, id });
    }
  });
  sql.close();
}

/** Bytes of the database that hold something. The store must be closed. */
export function bytesOf(file: string): number {
  const sql = openDatabase(file);
  const Bytes = z.object({ bytes: z.int() });
  const used = sql.query(
    `SELECT (page_count - freelist_count) * page_size AS bytes FROM pragma_page_count, pragma_freelist_count, pragma_page_size`,
    Bytes,
  );
  const bytes = used.get()?.bytes ?? Number.NaN;
  sql.close();
  return bytes;
}

/** The same by table and index. The store must be closed. */
export function bytesByTable(file: string): ReadonlyMap<string, number> {
  const sql = openDatabase(file);
  const rows = sql
    .query(
      'SELECT name, SUM(pgsize) AS bytes FROM dbstat GROUP BY name',
      z.object({ name: z.string(), bytes: z.int() }),
    )
    .all();
  sql.close();
  return new Map(rows.map(({ name, bytes }) => [name, bytes]));
}
