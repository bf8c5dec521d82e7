import { describe, expect, test } from 'vitest';
import { rainSubject } from '../../../src/domain/subject.js';
import { later, hourMs } from '../../support/moments.js';
import { aSubscriber, santos } from '../../support/store-world.js';
import { eachWorld, type StoreEngine } from './each-world.js';

/** What is kept of a place, and for how long. */
export function placesContract(engine: StoreEngine): void {
  describe('a place', () => {
    const world = eachWorld(engine);
    const subject = rainSubject(santos);
    const isNamed = () => world().bytes().includes(Buffer.from(santos));

    test('that somebody only asks about leaves nothing on the disk', async () => {
      const { store } = world();
      expect(await store.forecastOf(subject)).toBeUndefined();
      expect(await store.rainFacts(subject)).toBeUndefined();
      expect(await store.placeOf(subject)).toEqual({ subject, fetchedAt: undefined, isWatched: false });
      expect(await world().tick()).toEqual([]);
      expect(isNamed()).toBe(false);
      expect(await store.gateOf('fx:EUR-BRL')).toEqual({ last: undefined, suspects: [] });
      expect(world().bytes().includes(Buffer.from('EUR-BRL'))).toBe(false);
    });

    test('tells when it was fetched, and whether somebody watches it', async () => {
      const { store } = world();
      const fetchedAt = world().now;
      await world().forecast(['1']);
      world().pass(hourMs);
      expect(await store.placeOf(subject)).toEqual({ subject, fetchedAt, isWatched: false });
      const ana = aSubscriber(world());
      await world().subscribeRain(ana.chat, '0.5');
      expect(await store.placeOf(subject)).toMatchObject({ isWatched: true });
      await world().forecast(['1']);
      expect(await store.placeOf(subject)).toEqual({ subject, fetchedAt: later(fetchedAt, hourMs), isWatched: true });
      await world().setStatus(ana.chat, 'paused');
      expect(await store.placeOf(subject)).toMatchObject({ isWatched: false });
    });

    test('keeps what was spent on asking about it', async () => {
      const spent = {
        day: 20_714,
        daySpent: 7,
        askedSpent: 3,
        hour: 497_150,
        hourSpent: 7,
        minute: 29_829_003,
        minuteSpent: 1,
      };
      await world().store.recordSpent(spent);
      world().crash();
      expect(await world().store.spent()).toEqual(spent);
    });
  });
}
