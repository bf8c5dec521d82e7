import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keptForMs } from '../../src/store/sqlite/kept-for.js';
import type { SweepPoint } from '../../src/store/retention-store.js';
import { hourMs, minuteMs } from '../support/moments.js';
import { sqliteFile, type SqliteFile } from '../support/sqlite-file.js';
import { anAnswer, aSubscriber, limit, StoreWorld } from '../support/store-world.js';

let file: SqliteFile;
let world: StoreWorld;
beforeEach(() => {
  file = sqliteFile();
  world = new StoreWorld(file);
});
afterEach(() => {
  file.remove();
});

const rows = (text: string): readonly Readonly<Record<string, number>>[] => {
  const inside = file.look();
  const found = inside.rows<Readonly<Record<string, number>>>(text);
  inside.close();
  return found;
};
const count = (table: string) => rows(`SELECT COUNT(*) AS count FROM ${table}`)[0]?.['count'];
const ids = (table: string) => rows(`SELECT id FROM ${table} ORDER BY id`).map(({ id }) => id);
const references = () => rows('SELECT * FROM pragma_foreign_key_check');

/** The dollar falls to 4.4 and comes back: whoever watches below 4.5 is told once. */
const dip = async () => {
  await world.readAndSend('4.6');
  await world.readAndSend('4.4');
};

describe('alerts', () => {
  test('go with all that became of them after 90 days; the last of a living wish stays and says why it rang', async () => {
    const ana = await aSubscriber(world).watching('below', '4.5');
    await dip();
    await dip();
    expect([count('alert'), count('delivery'), count('message')]).toEqual([2, 2, 2]);
    world.pass(keptForMs.told - hourMs);
    expect(await world.sweep()).not.toHaveProperty('alerts');
    world.pass(2 * hourMs);
    expect(await world.sweep()).toMatchObject({ alerts: 1 });
    expect([ids('alert'), count('delivery'), count('message')]).toEqual([[2], 1, 1]);
    expect(await world.store.lastRung(ana.chat)).toMatchObject({
      alert: { id: 2, kind: 'crossed', previous: { value: 460_000_000 } },
      delivery: 'sent',
    });
    expect(references()).toEqual([]);
  });

  test('of a wish that has ended go all, and 90 days after its end the wish', async () => {
    const ana = await aSubscriber(world).watching('below', '4.5');
    await dip();
    world.pass(89 * 24 * hourMs);
    await world.setStatus(ana.chat, 'ended');
    expect(await world.sweep()).not.toHaveProperty('wishes');
    world.pass(2 * 24 * hourMs);
    expect(await world.sweep()).toMatchObject({ alerts: 1 });
    expect([count('alert'), count('subscription')]).toEqual([0, 1]);
    world.pass(keptForMs.told);
    expect(await world.sweep()).toMatchObject({ wishes: 1 });
    expect([count('subscription'), count('subscriber')]).toEqual([0, 1]);
    expect(references()).toEqual([]);
  });

  test('of what an edit replaced stay for whoever asks why the edited one rang', async () => {
    const ana = await aSubscriber(world).watching('below', '4.5');
    await dip();
    const [kept] = await ana.watched();
    const condition = limit('below', '4.2');
    await world.commit(ana.chat, 'edit', { id: kept?.id ?? 0, condition, currentSince: world.currentSince });
    for (let nth = 0; nth < 2; nth += 1) {
      world.pass(keptForMs.told + hourMs);
      await world.sweep();
    }
    expect(await world.store.lastRung(ana.chat)).toMatchObject({ alert: { id: 1, kind: 'crossed' } });
  });

  test('that still wait are told, however old they are', async () => {
    const ana = await aSubscriber(world).watching('below', '4.5');
    await world.commit(ana.chat, 'silence', { which: 'all', until: new Date(world.now.getTime() + 200 * 24 * hourMs) });
    await world.read('4.6');
    await world.read('4.4');
    await world.receive();
    world.pass(keptForMs.told + hourMs);
    await world.setStatus(ana.chat, 'ended');
    await world.sweep();
    expect(world.states()).toEqual(['pending']);
  });

  test('that were only a test go with their event', async () => {
    const ana = aSubscriber(world);
    await world.commit(ana.chat, 'test', {});
    await world.receive();
    await world.sendAll();
    world.pass(keptForMs.trace - hourMs);
    await world.sweep();
    expect(count('alert')).toBe(1);
    world.pass(2 * hourMs);
    await world.sweep(); // alerts come before events
    await world.sweep();
    expect([count('alert'), count('delivery'), count('message'), count('event')]).toEqual([0, 0, 0, 0]);
  });
});

test('an answer goes with its update after two days; one that waits, and an update that waits, stay', async () => {
  const [ana, bia] = [aSubscriber(world), aSubscriber(world)];
  await ana.watching('below', '4.5');
  await world.subscribe(ana.chat, { condition: limit('above', '6') }, [anAnswer('Pronto!'), anAnswer('E mais.')]);
  await world.sendAll();
  await world.subscribe(bia.chat, { condition: limit('above', '6') }, [anAnswer('Pronto!')]);
  await world.hear(ana.chat);
  world.pass(keptForMs.update - minuteMs);
  expect(await world.sweep()).toEqual({});
  world.pass(2 * minuteMs);
  expect(await world.sweep()).toMatchObject({ updates: 3, answers: 2 });
  expect([world.states(), count('message'), count('inbox')]).toEqual([['pending'], 0, 1]);
  expect(references()).toEqual([]);
});

test('a wish that came back is as old as its next end', async () => {
  const ana = await aSubscriber(world).watching('below', '4.5');
  const { change } = await world.setStatus(ana.chat, 'ended');
  await world.sweep();
  await world.commit(ana.chat, 'undo', { change, currentSince: world.currentSince });
  world.pass(keptForMs.told);
  await world.setStatus(ana.chat, 'ended');
  await world.sweep();
  world.pass(keptForMs.told - hourMs);
  await world.sweep();
  expect(count('subscription')).toBe(1);
  world.pass(2 * hourMs);
  await world.sweep();
  expect(count('subscription')).toBe(0);
});

describe('readings', () => {
  test('of which no alert tells go after eight days; the current one and the one before it stay', async () => {
    for (const value of ['4.61', '4.62', '4.63', '4.64']) await world.read(value);
    world.pass(keptForMs.trace + hourMs);
    expect(await world.sweep()).toMatchObject({ readings: 2 });
    expect(ids('reading')).toEqual([3, 4]);
    await world.read('4.65');
    await world.sweep();
    expect(ids('reading')).toEqual([4, 5]);
  });

  test('of which an alert tells stay as long as the alert, with the one before', async () => {
    const ana = await aSubscriber(world).watching('below', '4.5');
    for (const value of ['4.61', '4.62', '4.4', '4.63', '4.64', '4.65']) await world.readAndSend(value);
    world.pass(keptForMs.trace + hourMs);
    await world.sweep();
    expect(ids('reading')).toEqual([2, 3, 5, 6]);
    await world.setStatus(ana.chat, 'ended');
    world.pass(keptForMs.told);
    await world.sweep();
    expect(ids('reading')).toEqual([5, 6]);
    expect(references()).toEqual([]);
  });
});

describe('events', () => {
  const anEvent = async () => {
    await aSubscriber(world).watching('below', '4.5');
    await world.read('4.6');
    await world.read('4.4');
    const [due] = await world.store.dueDispatches(world.now, 10, []);
    return due!;
  };

  test('that everybody has go after eight days', async () => {
    const { id } = await anEvent();
    await world.store.recordDispatched(id, world.now);
    world.pass(keptForMs.trace - minuteMs);
    expect(await world.sweep()).not.toHaveProperty('events');
    world.pass(hourMs);
    expect(await world.sweep()).toMatchObject({ events: 1 });
    expect([count('event'), count('dispatch'), count('alert')]).toEqual([0, 0, 1]);
  });

  test('that are dead go after thirty, those that wait never; one that was replayed begins anew', async () => {
    const { id, eventId } = await anEvent();
    world.pass(keptForMs.deadEvent);
    await world.sweep();
    expect(count('event')).toBe(1);
    await world.store.recordDispatchDead(id, 'HTTP 400', world.now);
    world.pass(keptForMs.deadEvent - minuteMs);
    await world.sweep();
    expect([eventId, count('event')]).toEqual([eventId, 1]);
    world.pass(2 * minuteMs);
    expect(await world.sweep()).toMatchObject({ events: 1 });
  });

  test('that came to our endpoint are known for longer than any can be sent again', async () => {
    expect(keptForMs.received).toBeGreaterThan(keptForMs.deadEvent);
    await world.store.receiveEvent('evt_a', [], world.now);
    world.pass(keptForMs.received - minuteMs);
    await world.sweep();
    expect(await world.store.receiveEvent('evt_a', [], world.now)).toMatchObject({ repeat: true });
    world.pass(hourMs);
    expect(await world.sweep()).toEqual({ 'received ids': 1 });
  });
});

test('a place goes with the last wish that named it', async () => {
  const ana = aSubscriber(world);
  await world.forecast(['3']);
  await world.tick();
  await world.subscribeRain(ana.chat, '0.5');
  await world.receive();
  await world.sendAll();
  await world.setStatus(ana.chat, 'ended');
  for (let nth = 0; nth < 3; nth += 1) {
    world.pass(keptForMs.told + hourMs);
    await world.sweep();
  }
  for (const table of ['subscription', 'subject', 'reading', 'rain', 'forecast']) expect(count(table), table).toBe(0);
});

test('a row from a clock that ran a year ahead keeps nothing that came after it', async () => {
  await aSubscriber(world).watching('below', '4.5');
  await world.read('4.6');
  world.pass(365 * 24 * hourMs);
  await world.read('4.7');
  world.pass(-365 * 24 * hourMs);
  for (let nth = 0; nth < 40; nth += 1) await world.read(nth % 2 === 0 ? '4.6' : '4.7');
  world.pass(30 * 24 * hourMs);
  await world.sweep();
  expect(count('reading')).toBeLessThan(5);
});

test('a clock that says it is years later takes nothing that lives: the next price rings', async () => {
  const [ana, bia] = [aSubscriber(world), aSubscriber(world)];
  await ana.watching('below', '4.5');
  await bia.watching('below', '4.3');
  await dip();
  await world.read('4.45');
  await world.read('4.6');
  await world.read('4.2');
  world.pass(5 * 365 * 24 * hourMs);
  await world.sweep();
  world.pass(-5 * 365 * 24 * hourMs);
  await world.receive();
  expect((await world.sendAll()).flatMap(({ alertIds }) => alertIds)).toHaveLength(2);
  expect(await world.readAndSend('4.1')).toEqual([]);
  await world.read('4.6');
  expect(await world.readAndSend('4.05')).toHaveLength(2);
});

describe('a slice', () => {
  const manyUpdates = async (chats: number) => {
    const updates = Array.from({ length: chats }, (_, nth) => ({ updateId: 10_000 + nth, chatId: nth, body: '{}' }));
    await world.store.storeUpdates(updates, world.now);
    for (const { updateId } of updates) await world.store.passUpdate(updateId);
    world.pass(keptForMs.update + hourMs);
  };

  test('is 500 rows at most, and a pass is all of them', async () => {
    await manyUpdates(1200);
    const slices: number[] = [];
    let at: SweepPoint | undefined;
    do {
      const { gone, next } = await world.store.sweep(at, world.now);
      if (gone > 0) slices.push(gone);
      at = next;
    } while (at);
    expect(slices).toEqual([500, 500, 200]);
  });

  test('in which the process dies has not been; the next pass finds what is left', async () => {
    await manyUpdates(1200);
    let passed = 0;
    world.crash({
      fail: (point: string) => {
        if (point === 'retention.midway' && (passed += 1) === 4) throw new Error('killed');
      },
    });
    await expect(world.sweep()).rejects.toThrow('killed');
    expect(count('inbox')).toBe(700);
    world.crash({});
    expect(await world.sweep()).toEqual({ updates: 700 });
  });

  test('looks at no row twice in a pass, however many must stay', async () => {
    for (let nth = 0; nth < 700; nth += 1) await aSubscriber(world).watching('below', '4.5');
    await dip();
    world.pass(keptForMs.told + hourMs);
    let slices = 0;
    let at: SweepPoint | undefined;
    do {
      const swept = await world.store.sweep(at, world.now);
      if (swept.of === 'alerts') slices += 1;
      at = swept.next;
    } while (at);
    expect([slices, count('alert')]).toEqual([8, 700]);
  });
});
