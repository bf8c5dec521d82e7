import { createRequire } from 'node:module';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { afterAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { noFailpoint } from '../../src/failpoint.js';
import { openDatabase } from '../../src/store/sqlite/database.js';
import { defineHolds } from '../../src/store/sqlite/holds.js';
import { openSqliteStore } from '../../src/store/sqlite/open.js';
import { defineSpells } from '../../src/store/sqlite/rain-hours.js';
import { friday } from '../support/moments.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => {
  folder.remove();
});
const file = join(folder.path, 'limiar.db');

/** Statements that may read the whole of something, by a part of their text, and why each may. */
const mayReadAll: readonly (readonly [part: string, why: string])[] = [
  ['FROM migration ORDER BY name', 'once at start'],
  ['SELECT DISTINCT event_id AS eventId FROM dispatch', 'once at start'],
  ["DELETE FROM dispatch WHERE state = 'pending' AND url NOT IN", 'once at start'],
  ["FROM message WHERE state = 'sending'", 'once at start, and a partial index: a few messages in the air'],
  ['SELECT key FROM subject WHERE EXISTS', 'one row for each pair and place'],
  ["WHERE key LIKE 'rain:%'", 'one row for each place'],
  ['SELECT key FROM subject WHERE applying = 1', 'once at start, one row for each pair and place'],
  ['FROM forecast WHERE fetched_at < :before', 'once an hour, one row for each place'],
  ["AS count FROM dispatch WHERE state = 'dead'", 'a partial index: what an operator has not looked at yet'],
  ['SELECT MIN(seq) FROM inbox', 'a partial index: updates that are not handled yet'],
  ['UPDATE inbox SET chat_id = 0', 'when somebody is erased; two days of updates'],
  ['AS due, MIN(due_at) AS oldestDueAt FROM (', 'of what it found by its range, a thousand at most'],
  ['SELECT COUNT(*) AS count FROM (SELECT 1 FROM', 'it counts an index, and stops; for /metrics'],
  ['SELECT what, count FROM tally', 'a dozen rows'],
  ['SELECT thing, state FROM operator_note', 'a few rows: what the operator was told in the last hour'],
  ['SELECT COUNT(DISTINCT told_at) AS count FROM operator_note', 'the same'],
  ['DELETE FROM operator_note', 'the same'],
  ["WHERE name = 'alert'", 'a row for each table'],
  ['WITH RECURSIVE chain', 'what one subscription became'],
  ['SELECT alert.id FROM alert LEFT JOIN subscription', 'the same, of the alerts in a range'],
  ['(VALUES (-1, :limit)', 'four rows that stand in the statement'],
  ['SELECT MAX(id) AS id FROM alert WHERE subscription_id', 'one row'],
  ['AS readAt', 'the lines of one alert'],
];

/** All texts that the store prepares when it is opened; it prepares none later. */
function statementsOfTheStore(): readonly string[] {
  const name = Number(process.versions['napi']) >= 10 ? 'better-sqlite3-napi' : 'better-sqlite3';
  const Engine = createRequire(import.meta.url)(name) as typeof Database;
  const prepare = vi.spyOn(Engine.prototype, 'prepare');
  openSqliteStore({
    file,
    webhookUrls: ['http://127.0.0.1/'],
    channels: ['telegram'],
    newEventId: () => 'evt_1',
    currentForMs: { fx: 1, rain: 1 },
    fail: noFailpoint,
    now: friday,
  }).close();
  return [...new Set(prepare.mock.calls.map(([text]) => text))].filter((text) =>
    /^\s*(?:SELECT|WITH|INSERT|UPDATE|DELETE)/.test(text),
  );
}

/**
 * A line of a plan that reads all rows: a scan, or a search by nothing (so SQLite names a MIN that no index answers). A partial index is
 * not used for a bound value that only happens to lie inside it, and the plan alone shows that.
 */
const readsAll = /^(?:SCAN (?!.*VIRTUAL TABLE|.*CONSTANT ROW)|SEARCH \w+$)/;

test('no statement reads a whole table, but for those that may', () => {
  const texts = statementsOfTheStore();
  const sql = openDatabase(file);
  defineSpells(sql);
  defineHolds(sql);
  const planOf = (text: string) => {
    const names = [...text.matchAll(/:(\w+)/g)].map(([, name = '']) => [name, 1]);
    return sql
      .query(`EXPLAIN QUERY PLAN ${text}`, z.object({ detail: z.string() }))
      .all(Object.fromEntries(names) as Record<string, number>)
      .map(({ detail }) => detail);
  };
  const found = texts.filter((text) => planOf(text).some((line) => readsAll.test(line)));
  sql.close();
  expect(texts.length).toBeGreaterThan(150);
  expect(found.filter((text) => !mayReadAll.some(([part]) => text.includes(part)))).toEqual([]);
  expect(mayReadAll.filter(([part]) => !found.some((text) => text.includes(part)))).toEqual([]);
});
