import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Copied, Counts } from '../operator-store.js';
import { openBeside, StoreError, type Sql, type SqlBeside } from './database.js';

const Verdict = z.object({ verdict: z.string() });
const Tally = z.record(z.string(), z.int());
/** The tables that every version has had. */
const countsSql = `SELECT (SELECT COUNT(*) FROM subscriber) AS subscribers, (SELECT COUNT(*) FROM subscription) AS subscriptions,
  (SELECT COUNT(*) FROM alert) AS alerts, (SELECT COUNT(*) FROM delivery) AS deliveries, (SELECT COUNT(*) FROM event) AS events,
  (SELECT COUNT(*) FROM reading) AS readings, (SELECT COUNT(*) FROM inbox) AS updates`;

/**
 * Everything as it is at one moment, in a file of its own that nothing else belongs to. It is written under another name, and has its
 * own only when it is whole: what was broken off never looks like a backup. Readable by its owner alone, for it holds people and secrets.
 */
export async function copyTo(sql: SqlBeside, file: string): Promise<Copied> {
  if (existsSync(file)) throw new StoreError(`${file} is there already, and is not written over`);
  const part = `${file}.part`;
  claim(part);
  try {
    const counts = await copyAsItIs(sql, part);
    check(part, counts);
    flush(part);
    renameSync(part, file);
    flush(dirname(file));
    return { bytes: statSync(file).size, counts };
  } catch (error) {
    for (const end of ['', '-journal', '-wal', '-shm']) rmSync(part + end, { force: true });
    throw error;
  }
}

function claim(part: string): void {
  try {
    closeSync(openSync(part, 'wx', 0o600));
  } catch (cause) {
    const isThere = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
    const why = isThere ? 'is there: another backup is being written, or one was broken off' : 'cannot be written';
    throw new StoreError(`${part} ${why}`, { cause });
  }
}

/** Counted and copied in one read transaction, which holds up no writer: both are of the same moment. */
async function copyAsItIs(sql: SqlBeside, part: string): Promise<Counts> {
  sql.execute('BEGIN');
  try {
    const counts = countsOf(sql);
    await sql.copyTo(part);
    return counts;
  } finally {
    sql.execute('COMMIT');
  }
}

/** The copy is opened as any database is, and must hold what was counted. */
function check(part: string, counts: Counts): void {
  const copy = openBeside(part);
  try {
    copy.execute('PRAGMA journal_mode = DELETE'); // one file, without a log beside it
    const wrong = [
      ...copy.query('SELECT integrity_check AS verdict FROM pragma_integrity_check LIMIT 1', Verdict).all(),
      ...copy.query('SELECT "table" AS verdict FROM pragma_foreign_key_check LIMIT 1', Verdict).all(),
    ].find(({ verdict }) => verdict !== 'ok');
    if (wrong) throw new StoreError(`the copy is damaged, and so may be the database: ${wrong.verdict}`);
    if (JSON.stringify(countsOf(copy)) !== JSON.stringify(counts))
      throw new StoreError('the copy does not hold what the database does');
  } finally {
    copy.close();
  }
}

function countsOf(sql: Sql): Counts {
  return sql.query(countsSql, Tally).get() ?? {};
}

/** On disk, not only on its way there; of a folder: that the name is. */
function flush(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
