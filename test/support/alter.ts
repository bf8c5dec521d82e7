import { createRequire } from 'node:module';
import type Database from 'better-sqlite3';

/** Changes the database file from beside: what a full disk does to one statement. */
export function alter(on: { readonly file: { readonly path: string } }, sql: string): void {
  const Engine = createRequire(import.meta.url)('better-sqlite3') as typeof Database;
  const db = new Engine(on.file.path);
  db.exec(sql);
  db.close();
}
