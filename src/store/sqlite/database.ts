import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type Database from 'better-sqlite3';
import { z } from 'zod';
import { StoreUnavailable } from '../store.js';

export type Value = string | number | null;
export type Params = Readonly<Record<string, Value>>;

/** All that the rest of the store knows of the engine. Statements are prepared once and live as long as the database. */
export interface Sql {
  /** Rows are parsed by the schema: what comes from disk is outside input too. */
  query<Row>(text: string, row: z.ZodType<Row>): { all(params?: Params): Row[]; get(params?: Params): Row | undefined };
  /** Returns how many rows changed. */
  command(text: string): (params?: Params) => number;
  /** All or nothing. A transaction inside another joins it. */
  transaction<Result>(work: () => Result): Result;
  /** Makes a pure rule of the domain known to statements by this name; numbers, texts and null in, a number, a text or null out. */
  define(name: string, rule: (...values: Value[]) => Value): void;
  /** Text without parameters and without an answer: pragmas, migrations. */
  execute(text: string): void;
  close(): void;
}

/** A database that is looked at beside the program that lives on it. */
export interface SqlBeside extends Sql {
  /**
   * Copies all pages into `file`, a few at a time. Inside a transaction that has read, the copy is what that transaction sees,
   * whatever others write meanwhile.
   */
  copyTo(file: string): Promise<void>;
}

/** A database that cannot be used, told in one line for the operator. */
export class StoreError extends Error {}

/**
 * Opens or makes the file. Takes `<file>.lock` for the life of the process, so that a second one stops here: no lock survives a
 * killed process. Throws a {@link StoreError} that names the file.
 */
export function openDatabase(file: string): Sql {
  const Engine = engine();
  mkdirSync(dirname(file), { recursive: true });
  const lock = lockFor(Engine, file);
  try {
    const db = new Engine(file, { timeout: busyMs });
    db.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA foreign_keys = ON;
      PRAGMA secure_delete = ON;
      PRAGMA temp_store = MEMORY;
      PRAGMA cache_size = -65536;
    `);
    return sqlOver(db, () => {
      lock.close();
    });
  } catch (cause) {
    lock.close();
    throw unusable(file, cause);
  }
}

/** Opens a file that is there, without its lock: for tools beside the running program. Throws a {@link StoreError} that names the file. */
export function openBeside(file: string): SqlBeside {
  if (!existsSync(file)) throw new StoreError(`${file} is not there`);
  const Engine = engine();
  try {
    const db = new Engine(file, { timeout: busyMs, fileMustExist: true });
    db.exec('PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;');
    return {
      ...sqlOver(db, () => undefined),
      copyTo: async (to) => {
        await db.backup(to, { progress: () => pagesAtOnce });
      },
    };
  } catch (cause) {
    throw unusable(file, cause);
  }
}

/**
 * Writes the log into the file and empties it, so that what was erased lies in neither. `false`: somebody reads beside us (a backup), and
 * it must be tried again; nothing waits for them.
 */
export function truncateLog(sql: Sql): boolean {
  sql.execute('PRAGMA busy_timeout = 0');
  try {
    return sql.query('PRAGMA wal_checkpoint(TRUNCATE)', z.object({ busy: z.int() })).get()?.busy === 0;
  } finally {
    sql.execute(`PRAGMA busy_timeout = ${busyMs}`);
  }
}

/** How long a statement waits for another process. */
const busyMs = 5000;
const pagesAtOnce = 1000;

function unusable(file: string, cause: unknown): StoreError {
  return new StoreError(`${file} cannot be used: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
}

/** `db` as {@link Sql}. */
function sqlOver(db: Database.Database, afterClose: () => void): Sql {
  // better-sqlite3 12 aborts Node 24 when a statement is collected, so none ever is (docs/decisions/0002-sqlite-on-each-node.md).
  const statements = new Map<string, Database.Statement<[Params]>>();
  const prepared = (text: string): Database.Statement<[Params]> => {
    const known = statements.get(text);
    if (known) return known;
    const statement = db.prepare<[Params]>(text);
    statements.set(text, statement);
    return statement;
  };
  return {
    query: (text, row) => {
      const statement = prepared(text);
      return {
        all: (params = {}) => told(() => statement.all(params)).map((raw) => row.parse(raw)),
        get: (params = {}) => {
          const raw = told(() => statement.get(params));
          return raw === undefined ? undefined : row.parse(raw);
        },
      };
    },
    command: (text) => {
      const statement = prepared(text);
      return (params = {}) => told(() => statement.run(params)).changes;
    },
    transaction: (work) => (db.inTransaction ? work() : told(() => db.transaction(work).immediate())),
    define: (name, rule) => {
      db.function(name, { deterministic: true, varargs: true }, (...values: unknown[]) => rule(...values.map(valueOf)));
    },
    execute: (text) => {
      db.exec(text);
    },
    close: () => {
      db.close();
      afterClose();
    },
  };
}

function valueOf(raw: unknown): Value {
  if (raw === null || typeof raw === 'number' || typeof raw === 'string') return raw;
  throw new TypeError('a rule of the domain takes numbers, texts and null');
}

/** What passes by itself: a full disk, a lock, a disk that does not answer. */
const passing = ['SQLITE_FULL', 'SQLITE_BUSY', 'SQLITE_IOERR', 'SQLITE_READONLY', 'SQLITE_CANTOPEN', 'SQLITE_NOMEM'];

/** The engine's errors in the port's words. */
function told<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
    if (!passing.some((one) => code.startsWith(one))) throw cause;
    throw new StoreUnavailable(`the store is not available: ${code}`, { cause });
  }
}

/** Which build runs on this Node without a crash: the table in docs/decisions/0002-sqlite-on-each-node.md. */
function engine(): typeof Database {
  const require = createRequire(import.meta.url);
  const name = Number(process.versions['napi']) >= 10 ? 'better-sqlite3-napi' : 'better-sqlite3';
  try {
    return require(name) as typeof Database;
  } catch (cause) {
    if (name === 'better-sqlite3-napi') return require('better-sqlite3') as typeof Database;
    throw cause;
  }
}

/** A lock of the operating system's, let go of with the process however it ends. Another path to the same file is the same lock. */
function lockFor(Engine: typeof Database, file: string): { close(): void } {
  try {
    const lock = new Engine(`${existsSync(file) ? realpathSync(file) : file}.lock`, { timeout: 0 });
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    return lock;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'SQLITE_BUSY')
      throw new StoreError(`another Limiar is running on ${file}`, { cause });
    throw unusable(`${file}.lock`, cause);
  }
}
