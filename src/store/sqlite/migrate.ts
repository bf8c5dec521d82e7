import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { StoreError, type Sql } from './database.js';

export interface Migration {
  readonly name: string;
  readonly text: string;
}

const Applied = z.object({ name: z.string(), checksum: z.string() });

/** The numbered files of `migrations/`, in order. */
export function migrationsIn(folder: URL): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}_\w+\.sql$/.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
}

/**
 * Brings the schema up to date, each file in a transaction of its own: one that fails leaves the schema before it. Throws a
 * {@link StoreError} that names the file when one was edited after it was applied, or when the database is newer than the program.
 */
export function migrate(sql: Sql, migrations: readonly Migration[], now: Date, midway: () => void): void {
  sql.execute(
    'CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, checksum TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT',
  );
  const applied = sql.query('SELECT name, checksum FROM migration ORDER BY name', Applied).all();
  for (const [at, { name, checksum }] of applied.entries()) {
    const file = migrations[at];
    if (file?.name !== name)
      throw new StoreError(`the database has ${name}, which this program does not know: it is newer`);
    if (checksumOf(file) !== checksum) throw new StoreError(`migrations/${name} was edited after it was applied`);
  }
  const record = sql.command('INSERT INTO migration (name, checksum, applied_at) VALUES (:name, :checksum, :now)');
  // A table that others refer to can be written anew only while nobody looks; the references are checked before the commit instead.
  sql.execute('PRAGMA foreign_keys = OFF');
  for (const file of migrations.slice(applied.length)) {
    sql.transaction(() => {
      run(sql, file);
      checkReferences(sql, file);
      midway();
      record({ name: file.name, checksum: checksumOf(file), now: now.getTime() });
    });
  }
  sql.execute('PRAGMA foreign_keys = ON');
}

/** For who reads and writes beside the program, and must not bring the schema anywhere. Throws a {@link StoreError}. */
export function mustBeCurrent(sql: Sql, migrations: readonly Migration[], file: string): void {
  const tables = sql.query("SELECT name FROM sqlite_schema WHERE name = 'migration'", z.object({ name: z.string() }));
  if (!tables.get()) throw new StoreError(`${file} is no database of Limiar's`);
  const applied = sql.query('SELECT name, checksum FROM migration ORDER BY name', Applied).all();
  const isCurrent =
    applied.length === migrations.length &&
    migrations.every((one, at) => applied[at]?.name === one.name && applied[at].checksum === checksumOf(one));
  if (!isCurrent) throw new StoreError(`${file} is of another version: start this version of Limiar on it first`);
}

function checkReferences(sql: Sql, { name }: Migration): void {
  const broken = sql
    .query('SELECT "table" FROM pragma_foreign_key_check LIMIT 1', z.object({ table: z.string() }))
    .get();
  if (broken) throw new StoreError(`migrations/${name} leaves ${broken.table} with references to nothing`);
}

function run(sql: Sql, { name, text }: Migration): void {
  try {
    sql.execute(text);
  } catch (cause) {
    throw new StoreError(`migrations/${name} failed: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

function checksumOf({ text }: Migration): string {
  return createHash('sha256').update(text).digest('hex');
}
