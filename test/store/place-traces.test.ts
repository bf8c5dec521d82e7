import { afterEach, beforeEach, expect, test } from 'vitest';
import { cellOf } from '../../src/domain/cell.js';
import { rainSubject } from '../../src/domain/subject.js';
import { hourMs, minuteMs } from '../support/moments.js';
import { sqliteFile, type SqliteFile } from '../support/sqlite-file.js';
import { aSubscriber, santos, StoreWorld } from '../support/store-world.js';

let file: SqliteFile;
let world: StoreWorld;
beforeEach(() => {
  file = sqliteFile();
  world = new StoreWorld(file);
});
afterEach(() => {
  file.remove();
});

const countsOf = (...tables: readonly string[]) => {
  const inside = file.look();
  const counts = tables.map(
    (table) => inside.rows<{ count: number }>(`SELECT COUNT(*) AS count FROM ${table}`)[0]?.count,
  );
  inside.close();
  return counts;
};

test('a cancelled place keeps the readings that its alert tells of, and none of all the others', async () => {
  const ana = aSubscriber(world);
  await world.subscribeRain(ana.chat, '5');
  for (let nth = 1; nth <= 30; nth += 1) {
    await world.forecast([`0.${nth}`, `1.${nth}`]);
    await world.ticksFor(10 * minuteMs);
  }
  await world.forecast(['0', '8']);
  expect(await world.ticksFor(5 * minuteMs)).toHaveLength(1);
  for (let nth = 1; nth <= 30; nth += 1) {
    await world.forecast([`9.${nth}`, `8.${nth}`]);
    await world.ticksFor(10 * minuteMs);
  }
  expect(countsOf('reading')[0]).toBeGreaterThan(60);
  await world.setStatus(ana.chat, 'ended');
  world.pass(9 * hourMs);
  await world.sweep();
  expect(countsOf('reading', 'forecast', 'rain', 'subject')).toEqual([3, 0, 1, 1]); // before, told, current
  await world.commit(ana.chat, 'erase', {}, []);
  expect(countsOf('reading', 'forecast', 'rain', 'subject', 'event', 'dispatch')).toEqual([0, 0, 0, 0, 0, 0]);
});

test('questions about places make no row, however many are asked', async () => {
  for (const cell of [santos, cellOf('-8.05', '-34.88')!, cellOf('2.82', '-60.67')!]) {
    const subject = rainSubject(cell);
    await world.store.forecastOf(subject);
    await world.store.rainFacts(subject);
    await world.store.placeOf(subject);
  }
  await world.store.gateOf('fx:USD-BRL');
  await world.store.currentOf('fx:USD-BRL');
  expect(countsOf('subject', 'reading', 'forecast', 'rain', 'kept')).toEqual([0, 0, 0, 0, 0]);
});

test('where very many alerts and readings of others lie, forgetting a place reads its own rows', () => {
  const inside = file.look();
  const plan = (text: string) =>
    inside.rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${text}`, { id: 1 }).map(({ detail }) => detail);
  // What the engine looks for before it lets a row go that others may refer to.
  for (const [child, column] of [
    ['subscription', 'subject_id'],
    ['subscription', 'followed_by'],
    ['alert', 'reading_id'],
    ['alert', 'subscription_id'],
    ['delivery', 'alert_id'],
    ['delivery', 'message_id'],
    ['reading', 'previous_id'],
    ['reading', 'subject_id'],
    ['subject', 'reading_id'],
    ['event', 'subject_id'],
    ['dispatch', 'event_id'],
  ] as const)
    expect(plan(`SELECT 1 FROM ${child} WHERE ${column} = :id`).join()).toMatch(new RegExp(`^SEARCH ${child} USING`));
});
