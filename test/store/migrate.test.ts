import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openDatabase, StoreError, type Sql } from '../../src/store/sqlite/database.js';
import { migrate, migrationsIn, type Migration } from '../../src/store/sqlite/migrate.js';
import { fileOf, migrationsFolder } from '../../src/store/sqlite/open.js';
import { aSubscriber, StoreWorld } from '../support/store-world.js';
import { friday } from '../support/moments.js';
import { sqliteFile, type SqliteFile } from '../support/sqlite-file.js';

let file: SqliteFile;
beforeEach(() => {
  file = sqliteFile();
});
afterEach(() => {
  file.remove();
});

const people: Migration = { name: '0001_people.sql', text: 'CREATE TABLE person (id INTEGER PRIMARY KEY) STRICT;' };
const towns: Migration = { name: '0002_towns.sql', text: 'CREATE TABLE town (id INTEGER PRIMARY KEY) STRICT;' };
const nothing = () => undefined;

function onDatabase<Result>(work: (sql: Sql) => Result): Result {
  const sql = openDatabase(file.path);
  try {
    return work(sql);
  } finally {
    sql.close();
  }
}

function tablesOf(sql: Sql): readonly string[] {
  return sql
    .query("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name", z.object({ name: z.string() }))
    .all()
    .map(({ name }) => name);
}

describe('migrations', () => {
  test('each is applied once, in the order of its number', () => {
    onDatabase((sql) => {
      migrate(sql, [people], friday, nothing);
      migrate(sql, [people, towns], friday, nothing);
      migrate(sql, [people, towns], friday, nothing);
      expect(tablesOf(sql)).toEqual(['migration', 'person', 'town']);
    });
  });

  test('the numbers of the files in the folder follow each other', () => {
    const names = migrationsIn(migrationsFolder).map(({ name }) => Number(name.slice(0, 4)));
    expect(names).toEqual(names.map((_, at) => at + 1));
  });

  test('a file that was edited after it was applied is refused by its name', () => {
    onDatabase((sql) => {
      migrate(sql, [people, towns], friday, nothing);
      const edited = { ...towns, text: `${towns.text} -- a second thought` };
      expect(() => {
        migrate(sql, [people, edited], friday, nothing);
      }).toThrow(new StoreError('migrations/0002_towns.sql was edited after it was applied'));
    });
  });

  test('a database that a newer program has made is refused, naming the file that this one does not know', () => {
    onDatabase((sql) => {
      migrate(sql, [people, towns], friday, nothing);
      expect(() => {
        migrate(sql, [people], friday, nothing);
      }).toThrow(/0002_towns\.sql, which this program does not know: it is newer/);
    });
  });

  test('one that fails half-way names its file and leaves the schema before it', () => {
    onDatabase((sql) => {
      const broken: Migration = {
        name: '0002_broken.sql',
        text: `${towns.text} CREATE TABLE person (id INTEGER) STRICT;`,
      };
      expect(() => {
        migrate(sql, [people, broken], friday, nothing);
      }).toThrow(/^migrations\/0002_broken\.sql failed: /);
      expect(tablesOf(sql)).toEqual(['migration', 'person']);
      migrate(sql, [people, towns], friday, nothing);
      expect(tablesOf(sql)).toEqual(['migration', 'person', 'town']);
    });
  });

  test('one that is interrupted before it is recorded is as if it had never begun', () => {
    onDatabase((sql) => {
      expect(() => {
        migrate(sql, [people], friday, () => {
          throw new Error('the plug was pulled');
        });
      }).toThrow('the plug was pulled');
      expect(tablesOf(sql)).toEqual(['migration']);
    });
  });

  test('what is in the database is there at the next start', async () => {
    const world = new StoreWorld(file);
    const ana = await aSubscriber(world).watching('below', '4.5');
    world.crash();
    expect(await ana.watched()).toHaveLength(1);
  });
});

describe('a database that cannot be used', () => {
  test('is told in one line when another process holds it, and is free the moment that one is killed', async () => {
    const script = `const D = require('better-sqlite3'); const db = new D(process.argv[1]);
      db.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE'); process.stdout.write('held'); setInterval(() => db, 1e6)`;
    const other = spawn(process.execPath, ['-e', script, `${file.path}.lock`], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(other.stdout, 'data');
    expect(() => file.open()).toThrow(StoreError);
    expect(() => file.open()).toThrow(/^another Limiar is running on [^\n]*limiar\.db[^\n]*$/);
    other.kill('SIGKILL');
    await once(other, 'exit');
    expect(() => file.open()).not.toThrow();
  });

  test('is refused to a second store of the same process as well', () => {
    file.open();
    expect(() => file.open()).toThrow(StoreError);
  });

  test.each([
    ['that is no database', 0, 'these are not the bytes of a database, but those of a letter'],
    ['with a damaged header', 18, '\xff\xff\xff\xff'],
  ])('is named when it is a file %s', (_what, at, bytes) => {
    file.open().close();
    overwrite(at, bytes);
    expect(() => file.open()).toThrow(StoreError);
    expect(() => file.open()).toThrow(file.path);
  });

  test('is named when pages of it are damaged, and is never begun anew over what is there', async () => {
    const world = new StoreWorld(file);
    for (let nth = 0; nth < 200; nth += 1) await aSubscriber(world).watching('below', '4.5');
    world.store.close();
    const before = readFileSync(file.path).length;
    for (let page = 2; page < before / 4096; page += 3) overwrite(page * 4096, 'x'.repeat(64));
    expect(() => file.open()).toThrow(StoreError);
    expect(() => file.open()).toThrow(file.path);
    expect(readFileSync(file.path)).toHaveLength(before);
  });

  test('leaves no lock behind, so that the restored copy opens', () => {
    file.open().close();
    const good = readFileSync(file.path);
    overwrite(0, 'not a database at all, said the operator');
    expect(() => file.open()).toThrow(StoreError);
    writeFileSync(file.path, good);
    expect(() => file.open()).not.toThrow();
  });
});

test.each([
  ['file:./data/limiar.db', './data/limiar.db'],
  ['file:data/limiar.db', 'data/limiar.db'],
  ['file:///var/lib/limiar.db', '/var/lib/limiar.db'],
])('%s is the file %s', (url, path) => {
  expect(fileOf(url)).toBe(path);
});

test('what is not a file: URL is refused', () => {
  expect(() => fileOf('postgres://db/limiar')).toThrow(RangeError);
});

test('the folder of the database is made', () => {
  const sql = openDatabase(join(dirname(file.path), 'new', 'folder', 'limiar.db'));
  sql.close();
});

function overwrite(at: number, bytes: string): void {
  const fd = openSync(file.path, 'r+');
  writeSync(fd, Buffer.from(bytes, 'latin1'), 0, bytes.length, at);
  closeSync(fd);
}
