import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { channelNames } from '../../src/channels/index.js';
import { openOperatorStore } from '../../src/store/sqlite/beside.js';
import { openSqliteStore } from '../../src/store/sqlite/open.js';
import { alter } from '../support/alter.js';
import { lookInside, sqliteFile, type SqliteFile } from '../support/sqlite-file.js';
import { aSubscriber, limit, StoreWorld } from '../support/store-world.js';

let file: SqliteFile;
let world: StoreWorld;
beforeEach(() => {
  file = sqliteFile();
  world = new StoreWorld(file);
});
afterEach(() => {
  file.remove();
});

const copyPath = () => join(dirname(file.path), 'copy.db');
const countsIn = (path: string) => {
  const inside = lookInside(path);
  const [counts] = inside.rows<Record<string, number>>(
    `SELECT (SELECT COUNT(*) FROM subscription) AS subscriptions, (SELECT COUNT(*) FROM reading) AS readings,
       (SELECT COUNT(*) FROM alert) AS alerts, (SELECT COUNT(*) FROM inbox) AS updates`,
  );
  inside.close();
  return counts;
};

describe('a copy', () => {
  test('is of one moment, whatever is written while it is made', async () => {
    await world.crowd(3000, limit('below', '4.5')); // enough pages for several steps
    const before = countsIn(file.path);
    const desk = openOperatorStore(file.path);
    const over = new AbortController();
    const copying = desk.copyTo(copyPath()).finally(() => {
      over.abort();
    });
    let written = 0;
    while (!over.signal.aborted) {
      await world.read(written % 2 === 0 ? '4.6' : '4.7');
      written += 1;
      await new Promise(setImmediate);
    }
    const { counts, bytes } = await copying;
    desk.close();
    expect(written).toBeGreaterThan(3);
    expect(countsIn(file.path)?.['readings']).toBe(written);
    expect(countsIn(copyPath())).toEqual(before);
    expect(counts).toMatchObject(before ?? {});
    expect(bytes).toBe(statSync(copyPath()).size);
  });

  test('is one file that only its owner reads, and a store opens it', async () => {
    const ana = await aSubscriber(world).watching('below', '4.5');
    const desk = openOperatorStore(file.path);
    await desk.copyTo(copyPath());
    desk.close();
    expect(readdirSync(dirname(copyPath())).filter((name) => name.startsWith('copy'))).toEqual(['copy.db']);
    expect(statSync(copyPath()).mode & 0o777).toBe(0o600);
    const options = { webhookUrls: [], channels: channelNames, newEventId: () => '', fail: () => undefined };
    const restored = openSqliteStore({
      ...options,
      file: copyPath(),
      currentForMs: { fx: 0, rain: 0 },
      now: world.now,
    });
    expect(await restored.watchedBy(ana.chat)).toHaveLength(1);
    restored.close();
  });

  test('is never written over another file, nor over the database itself', async () => {
    const desk = openOperatorStore(file.path);
    writeFileSync(copyPath(), 'yesterday');
    await expect(desk.copyTo(copyPath())).rejects.toThrow(`${copyPath()} is there already`);
    await expect(desk.copyTo(file.path)).rejects.toThrow('is there already');
    writeFileSync(`${copyPath()}2.part`, '');
    await expect(desk.copyTo(`${copyPath()}2`)).rejects.toThrow('another backup is being written');
    await expect(desk.copyTo('/nowhere/copy.db')).rejects.toThrow('/nowhere/copy.db.part cannot be written');
    desk.close();
  });

  test('of a database that is wrong in itself is none', async () => {
    alter({ file }, "PRAGMA foreign_keys = OFF; INSERT INTO dispatch (event_id, url, due_at) VALUES ('gone', '', 0)");
    const desk = openOperatorStore(file.path);
    await expect(desk.copyTo(copyPath())).rejects.toThrow('the copy is damaged, and so may be the database: dispatch');
    desk.close();
    expect(readdirSync(dirname(copyPath())).filter((name) => name.startsWith('copy'))).toEqual([]);
  });
});

describe('beside a program', () => {
  test('no database is made where there is none', () => {
    const nowhere = join(dirname(file.path), 'other.db');
    expect(() => openOperatorStore(nowhere)).toThrow(`${nowhere} is not there`);
    expect(existsSync(nowhere)).toBe(false);
  });

  test('what is no database of ours is told apart', () => {
    const text = join(dirname(file.path), 'letter.txt');
    writeFileSync(text, 'Prezados, '.repeat(500));
    expect(() => openOperatorStore(text)).toThrow(`${text} cannot be used: file is not a database`);
    const empty = join(dirname(file.path), 'empty.db');
    writeFileSync(empty, '');
    expect(() => openOperatorStore(empty)).toThrow(`${empty} is no database of Limiar's`);
  });

  test('one of another version is left alone, but can be copied before it is brought up', async () => {
    alter({ file }, "DELETE FROM migration WHERE name LIKE '0005%'");
    expect(() => openOperatorStore(file.path)).toThrow(
      'is of another version: start this version of Limiar on it first',
    );
    const desk = openOperatorStore(file.path, { ofAnyVersion: true });
    await expect(desk.copyTo(copyPath())).resolves.toMatchObject({ counts: { subscribers: 0 } });
    desk.close();
  });
});
