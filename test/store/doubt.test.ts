import { afterEach, beforeEach, expect, test } from 'vitest';
import { lookInside, sqliteFile, type SqliteFile } from '../support/sqlite-file.js';
import { aSubscriber, anAnswer, retryWaits, StoreWorld } from '../support/store-world.js';

let file: SqliteFile;
let world: StoreWorld;

beforeEach(() => {
  file = sqliteFile();
  world = new StoreWorld(file);
});
afterEach(() => {
  file.remove();
});

function messages(): readonly string[] {
  const look = lookInside(file.path);
  const rows = look.rows<{ state: string }>('SELECT state FROM message ORDER BY id');
  look.close();
  return rows.map(({ state }) => state);
}

async function anAlertInDoubt() {
  const person = await aSubscriber(world).watching('below', '5');
  await world.read('5.1');
  await world.read('4.9');
  await world.receive();
  await world.mustClaim();
  world.crash();
  await world.store.recoverSending(retryWaits, world.now);
  return person;
}

test('a message in doubt ends when a later alert has taken the place of all that was in it', async () => {
  await anAlertInDoubt();
  expect(messages()).toEqual(['unknown']);
  await world.read('5.1');
  await world.read('4.9');
  await world.receive();
  expect(messages()).toEqual(['ended']);
  await world.sendAll();
  expect(messages()).toEqual(['ended', 'sent']);
});

test('a message in doubt ends when its chat leaves', async () => {
  const { chat } = await anAlertInDoubt();
  await world.commit(chat, 'leave', { why: 'blocked' });
  expect(messages()).toEqual(['ended']);
});

test('a message that was in the air when its chat left and the process died ends with it', async () => {
  const { chat } = aSubscriber(world);
  await world.commit(chat, 'nothing', {}, [anAnswer('yes')]);
  await world.mustClaim();
  await world.commit(chat, 'leave', { why: 'blocked' });
  world.crash();
  await world.store.recoverSending(retryWaits, world.now);
  expect(messages()).toEqual(['ended']);
});
