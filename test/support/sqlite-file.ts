import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { noFailpoint } from '../../src/failpoint.js';
import { openSqliteStore, type StoreOptions } from '../../src/store/sqlite/open.js';
import { friday, minuteMs } from './moments.js';
import type { DeliveryRow, StoreFile } from './store-world.js';
import { tempFolder } from './temp-folder.js';

type Params = Readonly<Record<string, string | number | null>>;

/** A second, reading connection beside an open store: for what the port does not tell. */
export interface LookInside {
  rows<Row>(text: string, params?: Params): Row[];
  close(): void;
}

export function lookInside(file: string): LookInside {
  const require = createRequire(import.meta.url);
  const Engine = require('better-sqlite3') as typeof Database;
  const db = new Engine(file, { readonly: true });
  const statements = new Map<string, Database.Statement<[Params]>>(); // kept: see docs/decisions/0002
  return {
    rows: <Row>(text: string, params: Params = {}) => {
      const statement = statements.get(text) ?? db.prepare<[Params]>(text);
      statements.set(text, statement);
      return statement.all(params) as Row[];
    },
    close: () => {
      db.close();
    },
  };
}

/** One database file that is opened, left as a killed process leaves it, and opened again. */
export interface SqliteFile extends StoreFile<Omit<StoreOptions, 'file'>> {
  readonly path: string;
  look(): LookInside;
}

export const ownUrl = 'http://127.0.0.1:3000/webhooks/alerts';

export function sqliteFile(): SqliteFile {
  const folder = tempFolder();
  const path = join(folder.path, 'limiar.db');
  const open = new Set<{ close(): void }>();
  const kept = <Kept extends { close(): void }>(one: Kept): Kept => {
    open.add(one);
    return one;
  };
  let events = 0;
  let looked: LookInside | undefined;
  return {
    path,
    open: (options = {}) =>
      kept(
        openSqliteStore({
          file: path,
          webhookUrls: [ownUrl],
          channels: ['telegram'],
          newEventId: () => `evt_${(events += 1)}`,
          currentForMs: { fx: 10 * minuteMs, rain: 10 * minuteMs },
          fail: noFailpoint,
          now: friday,
          ...options,
        }),
      ),
    look: () => kept(lookInside(path)),
    bytes: () =>
      Buffer.concat(
        ['', '-wal', '-shm', '.lock', '-journal']
          .map((end) => path + end)
          .filter((name) => existsSync(name))
          .map((name) => readFileSync(name)),
      ),
    deliveries: () => {
      looked ??= kept(lookInside(path));
      return looked.rows<DeliveryRow>('SELECT id, alert_id AS alertId, state, why FROM delivery ORDER BY id');
    },
    remove: () => {
      for (const one of open) one.close();
      folder.remove();
    },
  };
}
