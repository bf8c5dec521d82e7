import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../src/store/sqlite/database.js';
import { migrate, migrationsIn } from '../../src/store/sqlite/migrate.js';
import { migrationsFolder } from '../../src/store/sqlite/open.js';
import { friday, later, minuteMs } from '../support/moments.js';
import { limit, StoreWorld, toldBy } from '../support/store-world.js';
import { sqliteFile, type SqliteFile } from '../support/sqlite-file.js';

let file: SqliteFile;
beforeEach(() => {
  file = sqliteFile();
});
afterEach(() => {
  file.remove();
});

const at = friday.getTime();

/** What the program before rain left: one who watches and was told, an alert that waits, and ids that were used and erased. */
const left = `
  INSERT INTO subscriber (id, chat_id, thread_id, kind, created_at) VALUES (3, 700000001, 0, 'private', ${at});
  INSERT INTO subject (id, key) VALUES (1, 'fx:USD-BRL');
  INSERT INTO reading (id, subject_id, value, observed_at, source, received_at) VALUES (7, 1, 500000000, ${at - 60_000}, 'awesomeapi', ${at});
  INSERT INTO reading (id, subject_id, value, observed_at, source, previous_id, received_at)
    VALUES (8, 1, 448000000, ${at}, 'awesomeapi', 7, ${at});
  UPDATE subject SET reading_id = 8, confirmed_at = ${at};
  INSERT INTO subscription (id, subscriber_id, number, subject_id, operator, threshold, rearm_at, status, created_at)
    VALUES (5, 3, 1, 1, 'below', 450000000, 450900000, 'active', ${at}), (6, 3, 2, 1, 'above', 600000000, 598800000, 'active', ${at});
  INSERT INTO watch (subject_id, direction, side, trip, subscription_id, other, subscriber_id)
    VALUES (1, -1, 1, -450900000, 5, -449999999, 3), (1, 1, 0, 600000001, 6, 598800000, 3);
  INSERT INTO alert (id, subscription_id, subscriber_id, reading_id, kind) VALUES (41, 5, 3, 8, 'crossed'), (99, 5, 3, 8, 'crossed');
  DELETE FROM alert WHERE id = 99;
  INSERT INTO delivery (subscriber_id, channel, rank, alert_id, state, due_at, expires_at)
    VALUES (3, 'telegram', 2, 41, 'pending', ${at}, ${at + 3_600_000});
`;

test('a database of before rain goes on: who was told stays told, what waits arrives, and no id comes back', async () => {
  const sql = openDatabase(file.path);
  migrate(sql, migrationsIn(migrationsFolder).slice(0, 1), friday, () => undefined);
  sql.execute(left);
  sql.close();

  const world = new StoreWorld(file);
  const ana = { chatId: 700_000_001, threadId: 0, kind: 'private' } as const;
  expect(await world.store.watchedBy(ana)).toMatchObject([
    { number: 1, side: 'triggered', of: 'fx', once: false, condition: limit('below', '4.5') },
    { number: 2, side: 'armed' },
  ]);
  expect((await world.sendAll()).flatMap(toldBy)).toEqual(['crossed 1']);
  expect(await world.store.lastRung(ana)).toMatchObject({ alert: { id: 41, previous: { value: 500_000_000 } } });

  await world.read('4.6', later(friday, minuteMs));
  expect(await world.readAndSend('4.4', later(friday, 2 * minuteMs))).toHaveLength(1);
  expect(await world.store.lastRung(ana)).toMatchObject({ alert: { id: 100 } });
  await world.forecast([]);
  await world.subscribeRain(ana, '0.5');
  expect(await world.store.watchedBy(ana)).toHaveLength(3);
});
