import { createRequire } from 'node:module';
import type Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { hourMs } from '../support/moments.js';
import { sqliteFile } from '../support/sqlite-file.js';
import { anAnswer, aSubscriber, StoreWorld, toldBy } from '../support/store-world.js';

const dollar = 'fx:USD-BRL';

/** A store on a file of its own. */
function aWorld(): { readonly world: StoreWorld; readonly path: string; readonly bytes: () => Buffer } {
  const file = sqliteFile();
  onTestFinished(() => {
    file.remove();
  });
  return { world: new StoreWorld(file), path: file.path, bytes: () => file.bytes() };
}

test('an erasure waits for nobody who reads beside us, and is finished with the next commit after they have gone', async () => {
  const { world, path, bytes } = aWorld();
  const ana = await aSubscriber(world).watching('below', '4.5');
  const secret = Buffer.from('o bilhete da Ana');
  await world.commit(ana.chat, 'nothing', {}, [anAnswer(secret.toString())]);
  const Engine = createRequire(import.meta.url)('better-sqlite3') as typeof Database;
  const reader = new Engine(path, { readonly: true });
  reader.exec('BEGIN');
  reader.prepare('SELECT COUNT(*) FROM subscriber').get();
  await world.commit(ana.chat, 'erase', {}, [anAnswer('adeus')]);
  await world.sent(await world.mustClaim('answers'));
  expect(bytes().includes(secret)).toBe(true);
  reader.exec('COMMIT');
  reader.close();
  await aSubscriber(world).watching('below', '4.4');
  expect(bytes().includes(secret)).toBe(false);
});

test('what already holds is told, however long the market has been closed', async () => {
  const { world } = aWorld();
  await world.read('4.4');
  world.pass(100 * hourMs);
  await world.store.confirmReading(dollar, world.now);
  await aSubscriber(world).watching('below', '4.5');
  await world.receive();
  expect((await world.sendAll()).flatMap(toldBy)).toEqual(['already 1']);
});
