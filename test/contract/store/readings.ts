import { describe, expect, test } from 'vitest';
import { e8 } from '../../../src/domain/decimal.js';
import type { Slice } from '../../../src/store/evaluate-store.js';
import { hourMs, later, minuteMs, secondMs } from '../../support/moments.js';
import { alertIdsIn, aSubscriber, dollar, limit, StoreWorld, toldBy } from '../../support/store-world.js';
import { eachWorld, type StoreEngine } from './each-world.js';

export function readingsContract(engine: StoreEngine): void {
  describe('a reading', () => {
    const world = eachWorld(engine);

    test('of which nobody is past the limit moves nothing and writes no event', async () => {
      await aSubscriber(world()).watching('below', '4.5');
      const [slice] = await world().read('4.6');
      expect(slice).toMatchObject({
        alerts: { count: 0, first: undefined, last: undefined },
        eventIds: [],
        more: false,
      });
      expect(await world().dispatch()).toEqual([]);
    });

    test('that is older than the current one, or has the same time, changes nothing', async () => {
      const ana = await aSubscriber(world()).watching('below', '4.5');
      await world().read('4.6');
      const stamp = later(world().now, -secondMs);
      for (const observedAt of [stamp, later(stamp, -1)])
        expect(await world().read('4.4', observedAt)).toMatchObject([{ alerts: { count: 0 }, more: false }]);
      expect((await ana.watched())[0]).toMatchObject({ side: 'armed', current: { value: e8('4.6') } });
    });

    test('of one pair moves nobody who watches another', async () => {
      const ana = await aSubscriber(world()).watching('below', '4.5', { subject: 'fx:EUR-BRL' });
      await world().read('4.4');
      expect((await ana.watched())[0]).toMatchObject({ side: 'unknown', current: undefined });
    });

    test('that only confirms the current one decides those who were never compared, and nobody else', async () => {
      await world().read('4.4');
      const told = await aSubscriber(world()).watching('below', '4.5');
      world().pass(hourMs);
      const late = await aSubscriber(world()).watching('below', '4.5');
      expect((await late.watched())[0]).toMatchObject({ side: 'unknown' });
      expect(await world().store.confirmReading(dollar, world().now)).toMatchObject({
        alerts: { count: 1 },
        more: false,
      });
      expect((await late.watched())[0]).toMatchObject({ side: 'triggered', holds: true });
      expect((await told.watched())[0]).toMatchObject({ side: 'triggered' });
      await world().receive();
      expect((await world().sendAll()).map(toldBy)).toEqual([['already 1'], ['already 1']]);
    });

    test('is what is current for a pair, and says when it was confirmed', async () => {
      expect(await world().store.currentOf(dollar)).toBeUndefined();
      const { now } = world();
      await world().read('4.4812');
      world().pass(minuteMs);
      await world().store.confirmReading(dollar, world().now);
      expect(await world().store.currentOf(dollar)).toEqual({
        ...{ quote: { value: e8('4.4812'), observedAt: now }, source: 'awesomeapi' },
        confirmedAt: world().now,
      });
    });
  });

  describe('the gate', () => {
    const world = eachWorld(engine);
    const suspects = (at: Date) => [
      { value: e8('4.8'), observedAt: at },
      { value: e8('4.9'), observedAt: later(at, 1000) },
    ];

    test('remembers the last accepted reading and the suspects, over a restart', async () => {
      expect(await world().store.gateOf(dollar)).toEqual({ last: undefined, suspects: [] });
      const at = world().now;
      await world().read('4.5');
      await world().store.recordSuspects(dollar, suspects(world().now));
      world().crash();
      const last = { value: e8('4.5'), observedAt: at };
      expect(await world().store.gateOf(dollar)).toEqual({ last, suspects: suspects(world().now) });
    });

    test('forgets the suspects with the next reading that is applied', async () => {
      await world().read('4.5');
      await world().store.recordSuspects(dollar, suspects(world().now));
      await world().read('4.51');
      expect((await world().store.gateOf(dollar)).suspects).toEqual([]);
    });
  });

  describe('a reading that crosses 3,500 limits on one price', () => {
    const world = eachWorld(engine);
    const reading = { subject: dollar, value: e8('4.48'), source: 'awesomeapi' };
    const ids = ({ alerts: { first = 0, last = -1 } }: Slice) =>
      Array.from({ length: last - first + 1 }, (_, at) => first + at);

    test('is applied in slices of a thousand, each with its own alerts and events', async () => {
      await world().read('4.6');
      await world().crowd(3500, limit('below', '4.5'));
      const slices = await world().read('4.48');
      expect(slices.map(({ alerts, more }) => [alerts.count, more])).toEqual([
        ...Array.from({ length: 3 }, () => [1000, true]),
        [500, false],
      ]);
      expect(new Set(slices.flatMap(ids)).size).toBe(3500);
      const events = (await world().dispatch()).flat();
      expect(new Set(events).size).toBe(3500);
      expect(events.toSorted((one, other) => one - other)).toEqual(slices.flatMap(ids));
      const back = await world().read('4.6');
      expect(back.map(({ alerts, more }) => [alerts.count, more])).toEqual([
        ...Array.from({ length: 3 }, () => [0, true]),
        [0, false],
      ]);
    });

    test('goes on with the same reading after a crash, which also decides who came between two slices', async () => {
      await world().read('4.6');
      await world().crowd(2500, limit('below', '4.5'));
      const observedAt = world().now;
      const first = await world().store.applyReading({ ...reading, observedAt }, observedAt);
      expect(await world().store.beingApplied()).toEqual([dollar]);
      world().crash();
      expect(await world().store.beingApplied()).toEqual([dollar]);
      const bia = await aSubscriber(world()).watching('below', '4.5');
      expect((await bia.watched())[0]).toMatchObject({ side: 'triggered', current: { value: e8('4.48'), observedAt } });
      const second = await world().store.continueReading(dollar, world().now);
      const third = await world().store.continueReading(dollar, world().now);
      expect([first, second, third].map(({ readingId }) => readingId)).toEqual([1, 1, 1].map(() => first.readingId));
      expect([first, second, third].map(({ alerts: { count } }) => count)).toEqual([1000, 1000, 500]);
      expect(third.more).toBe(false);
      expect(await world().store.beingApplied()).toEqual([]);
      expect((await world().dispatch()).flat()).toHaveLength(2501);
    });

    test('keeps the next reading waiting until it is applied to everybody', async () => {
      await world().read('4.6');
      await world().crowd(1500, limit('below', '4.5'));
      const observedAt = world().now;
      const { readingId } = await world().store.applyReading({ ...reading, observedAt }, observedAt);
      const next = { ...reading, value: e8('4.7'), observedAt: later(observedAt, secondMs) };
      await expect(world().store.applyReading(next, world().now)).rejects.toThrow(/is not applied to everybody yet/);
      expect(await world().store.continueReading(dollar, world().now)).toMatchObject({
        ...{ readingId, more: false },
        alerts: { count: 500 },
      });
      expect(await world().store.applyReading(next, world().now)).toMatchObject({ more: true });
    });
  });

  describe('a slice that is cut short', () => {
    test.each(['eval.reading', 'eval.states'])('at %s is as if it had never begun', async (point) => {
      const file = engine();
      let plug = '';
      const fail = (passed: string) => {
        if (passed === plug) throw new Error('the plug was pulled');
      };
      const world = new StoreWorld(file, { fail });
      const ana = await aSubscriber(world).watching('below', '4.5');
      await world.read('4.6');
      const before = await world.store.gateOf(dollar);
      plug = point;
      await expect(world.read('4.4')).rejects.toThrow('the plug was pulled');
      plug = '';
      world.crash();
      expect(await world.store.gateOf(dollar)).toEqual(before);
      expect(await world.store.beingApplied()).toEqual([]);
      expect((await ana.watched())[0]).toMatchObject({ side: 'armed' });
      expect(await world.store.dueDispatches(world.now, 10, [])).toEqual([]);
      expect((await world.read('4.4'))[0]).toMatchObject({ alerts: { count: 1 } });
      const [event] = await world.store.dueDispatches(world.now, 10, []);
      expect(alertIdsIn(event?.body ?? '')).toHaveLength(1);
      file.remove();
    });
  });
}
