import { afterEach, beforeEach, expect, test } from 'vitest';
import { e8 } from '../../src/domain/decimal.js';
import { createEvaluator, type Evaluator } from '../../src/evaluate/evaluator.js';
import { noFailpoint, type Fail } from '../../src/failpoint.js';
import type { EvaluateStore } from '../../src/store/evaluate-store.js';
import { heardLog } from '../support/heard-log.js';
import { later, minuteMs, secondMs } from '../support/moments.js';
import { sqliteFile, type SqliteFile } from '../support/sqlite-file.js';
import { aSubscriber, dollar, limit, rainTimes, StoreWorld } from '../support/store-world.js';

let file: SqliteFile;
let world: StoreWorld;
let log: ReturnType<typeof heardLog>;
let rung: number;
let evaluator: Evaluator;

function anEvaluator(store: EvaluateStore = world.store, fail: Fail = noFailpoint): Evaluator {
  return createEvaluator({
    ...{ store, fail, log: log.log, jumpPercent: 2, rainTimes },
    clock: { now: () => world.now, monotonicMs: () => 0, wait: async () => undefined },
    onCorrections: () => undefined,
    onEvents: () => {
      rung += 1;
    },
  });
}
beforeEach(() => {
  file = sqliteFile();
  world = new StoreWorld(file);
  log = heardLog();
  rung = 0;
  evaluator = anEvaluator();
});
afterEach(() => {
  file.remove();
});

const evaluate = (value: string, observedAt = world.now, subject = dollar) =>
  evaluator.evaluate({ subject, value: e8(value), observedAt, source: 'awesomeapi' });
const alerts = async () => (await world.dispatch()).flat().length;

test('a crossing is on disk, with its event, when the reading has been evaluated', async () => {
  await aSubscriber(world).watching('below', '5');
  await evaluate('5.05');
  expect(rung).toBe(0);
  await evaluate('4.99', later(world.now, secondMs));
  expect(rung).toBe(1);
  expect(await alerts()).toBe(1);
});

test('readings of one pair are taken one after the other, in the order in which they came', async () => {
  await aSubscriber(world).watching('below', '5');
  const at = (nth: number) => later(world.now, nth * secondMs);
  await Promise.all(['5.05', '4.99', '5.02', '4.98'].map((value, nth) => evaluate(value, at(nth))));
  expect(await alerts()).toBe(2);
  expect((await world.store.gateOf(dollar)).last?.value).toBe(e8('4.98'));
});

test('a wild quote moves nothing, is remembered over a restart, and is believed when a later one agrees', async () => {
  await aSubscriber(world).watching('below', '4.9');
  await evaluate('5');
  await evaluate('4.8', later(world.now, secondMs));
  expect(await alerts()).toBe(0);
  world.crash();
  evaluator = anEvaluator();
  await evaluate('4.8', later(world.now, secondMs));
  expect(await alerts()).toBe(0);
  await evaluate('4.79', later(world.now, 2 * secondMs));
  expect(await alerts()).toBe(1);
  expect((await world.store.gateOf(dollar)).suspects).toEqual([]);
});

test('a wild quote that the next one undoes rings nobody', async () => {
  await aSubscriber(world).watching('below', '4.9');
  for (const [nth, value] of ['5', '4.5', '5.01', '5.02'].entries())
    await evaluate(value, later(world.now, nth * secondMs));
  expect(await alerts()).toBe(0);
});

test('the quote that is current already decides who was never compared', async () => {
  const at = world.now;
  await evaluate('4.8');
  world.pass(10 * minuteMs);
  await aSubscriber(world).watching('below', '4.9');
  await evaluate('4.8', at);
  expect([await alerts(), rung]).toEqual([1, 1]);
});

test('what was not applied to everybody goes on at the next start, with the same reading, and rings', async () => {
  await evaluate('5.05');
  await world.crowd(2300, limit('below', '5'));
  await world.store.applyReading(
    { subject: dollar, value: e8('4.99'), observedAt: later(world.now, secondMs), source: 'awesomeapi' },
    world.now,
  );
  world.crash();
  evaluator = anEvaluator();
  expect(await evaluator.resume()).toBe(1);
  expect(await evaluator.resume()).toBe(0);
  expect(await alerts()).toBe(2300);
  expect(rung).toBe(2);
});

test('a reading that a full disk cut short goes on before the next one is judged: nobody is passed over', async () => {
  await evaluate('5.05');
  await world.crowd(1500, limit('below', '5'));
  let isFull = true;
  const store: EvaluateStore = {
    ...world.store,
    continueReading: async (subject, now) => {
      if (isFull) throw new Error('database or disk is full');
      return world.store.continueReading(subject, now);
    },
  };
  evaluator = anEvaluator(store);
  await expect(evaluate('4.99', later(world.now, secondMs))).rejects.toThrow('full');
  await expect(evaluate('5.02', later(world.now, 2 * secondMs))).rejects.toThrow('full');
  isFull = false;
  await evaluate('5.02', later(world.now, 3 * secondMs));
  expect(await alerts()).toBe(1500);
  expect((await world.store.gateOf(dollar)).last?.value).toBe(e8('5.02'));
});

test('one pair that cannot be stored keeps no other waiting, nor its own next reading', async () => {
  let isBroken = true;
  const store: EvaluateStore = {
    ...world.store,
    gateOf: async (subject) => {
      if (isBroken && subject === dollar) throw new Error('broken');
      return world.store.gateOf(subject);
    },
  };
  evaluator = anEvaluator(store);
  const [dollars, euros] = await Promise.allSettled([evaluate('5'), evaluate('6', world.now, 'fx:EUR-BRL')]);
  expect([dollars.status, euros.status]).toEqual(['rejected', 'fulfilled']);
  isBroken = false;
  await evaluate('5');
  expect((await world.store.gateOf(dollar)).last?.value).toBe(e8('5'));
});

test('the log tells which reading made which alerts and events, and nothing of anybody', async () => {
  const ana = await aSubscriber(world).watching('below', '5');
  await evaluate('4.99');
  const [event] = await world.store.dueDispatches(world.now, 1, []);
  expect(log.lines.find(({ msg }) => msg === 'reading applied')).toMatchObject({
    ...{ subject: dollar, value: '4.99', alerts: 1, events: [event?.eventId] },
  });
  expect(log.text()).not.toContain(String(ana.chat.chatId));
});
