import type { OperatorStore } from '../operator-store.js';
import { copyTo } from './copy.js';
import { openBeside } from './database.js';
import { eventDesk } from './event-desk.js';
import { mustBeCurrent, migrationsIn } from './migrate.js';
import { migrationsFolder } from './open.js';

/**
 * Opens a database that is there already, without the lock that a program holds for life. Throws a StoreError in one line where
 * there is none, and where it is of another version than this program (`ofAnyVersion`: it may be, for a copy only).
 */
export function openOperatorStore(file: string, { ofAnyVersion = false } = {}): OperatorStore {
  const sql = openBeside(file);
  try {
    if (!ofAnyVersion) mustBeCurrent(sql, migrationsIn(migrationsFolder), file);
    return {
      ...eventDesk(sql),
      copyTo: (to) => copyTo(sql, to),
      close: () => {
        sql.close();
      },
    };
  } catch (error) {
    sql.close();
    throw error;
  }
}
