import { afterEach, beforeEach, expect, test } from 'vitest';
import { sqliteFile, type SqliteFile } from '../support/sqlite-file.js';

let file: SqliteFile;
beforeEach(() => {
  file = sqliteFile();
});
afterEach(() => {
  file.remove();
});

test('the schema after all migrations is the one in the snapshot, so that a migration is read in its diff', async () => {
  file.open();
  const parts = file
    .look()
    .rows<{ sql: string }>('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY tbl_name, type DESC, name')
    .map(({ sql }) => `${sql};\n`);
  await expect(parts.join('\n')).toMatchFileSnapshot('schema.snapshot.sql');
});

test('the engine runs as the guarantees need it: no acknowledged commit is lost, erased bytes are overwritten', () => {
  file.open().close();
  const sql = file.look();
  expect(sql.rows('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
  const tables = sql.rows<{ name: string; strict: number }>(
    "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'",
  );
  expect(tables.filter(({ strict }) => strict !== 1)).toEqual([]);
});
