import { createRequire } from 'node:module';
import type Database from 'better-sqlite3';
import type { AWalk } from './a-walk.js';

/** Changes the database file from beside: what a full disk does to one statement. */
export function alter(walk: AWalk, sql: string): void {
  const Engine = createRequire(import.meta.url)('better-sqlite3') as typeof Database;
  const db = new Engine(walk.file.path);
  db.exec(sql);
  db.close();
}
