import { join } from 'node:path';
import { expect, test } from 'vitest';
import { channelNames } from '../../src/channels/index.js';
import { noFailpoint } from '../../src/failpoint.js';
import { openDatabase } from '../../src/store/sqlite/database.js';
import { openSqliteStore } from '../../src/store/sqlite/open.js';
import { friday } from '../support/moments.js';
import { tempFolder } from '../support/temp-folder.js';

test('a pair that was taken out of the program is left alone on disk, and silences no other', async () => {
  const folder = tempFolder();
  const file = join(folder.path, 'limiar.db');
  const currentForMs = { fx: 60_000, rain: 60_000 };
  const options = {
    file,
    webhookUrls: [],
    channels: channelNames,
    newEventId: () => 'evt_1',
    fail: noFailpoint,
    currentForMs,
  };
  const first = openSqliteStore({ ...options, now: friday });
  first.close();
  const sql = openDatabase(file);
  sql.execute(`
    INSERT INTO subject (key, applying) VALUES ('fx:USD-BRL', 0), ('fx:XAU-BRL', 1);
    INSERT INTO watch (subject_id, direction, side, trip, subscription_id, other, subscriber_id)
      SELECT id, 1, 0, 1, id, 1, 1 FROM subject;
  `);
  sql.close();
  const store = openSqliteStore({ ...options, now: friday });
  expect(await store.liveSubjects()).toEqual(['fx:USD-BRL']);
  expect(await store.beingApplied()).toEqual([]);
  store.close();
  folder.remove();
});
