import { describe, expect, test } from 'vitest';
import type { RainAlert } from '../../../src/domain/alert.js';
import { rainSubject } from '../../../src/domain/subject.js';
import { later, hourMs, minuteMs } from '../../support/moments.js';
import { anAnswer, aSubscriber, santos, type Subscriber } from '../../support/store-world.js';
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

    /** One who was told of rain there, all of it sent. */
    const told = async (cell = santos): Promise<Subscriber> => {
      const ana = aSubscriber(world());
      await world().forecast([], cell);
      await world().tick(cell);
      await world().subscribeRain(ana.chat, '0.5', {}, cell);
      await world().forecast(['0', '2'], cell);
      expect(await world().ticksFor(10 * minuteMs, cell)).toHaveLength(1);
      return ana;
    };
    const erase = async (ana: Subscriber) => {
      await world().commit(ana.chat, 'erase', {}, [anAnswer('adeus')]);
      await world().sendAll();
    };
    const swept = async () => {
      await world().sweep();
    };

    test('that one person alone has named leaves no byte on the disk when that person is erased', async () => {
      const ana = await told();
      expect(isNamed()).toBe(true);
      await erase(ana);
      expect(isNamed()).toBe(false);
      expect(await world().store.liveSubjects()).toEqual([]);
      expect(await world().tick()).toEqual([]);
      await told();
    });

    test('goes also with one whose wish for it has ended, or who only was there', async () => {
      const ana = await told();
      await world().setStatus(ana.chat, 'ended');
      await erase(ana);
      const bia = aSubscriber(world());
      const place = { name: 'Santos, SP', cell: santos, zone: 'America/Sao_Paulo' };
      await world().commit(bia.chat, 'setPlace', { place, currentSince: world().currentSince });
      await world().forecast(['1']);
      await world().tick();
      await erase(bia);
      expect(isNamed()).toBe(false);
    });

    test('goes before an event of it has left, and what is on its way finds nothing', async () => {
      const ana = await told();
      await world().forecast(['12', '12']);
      await world().tick();
      const [due] = await world().store.dueDispatches(world().now, 10, []);
      await erase(ana);
      expect(isNamed()).toBe(false);
      await world().store.recordDispatched(due?.id ?? 0, world().now);
      expect(await world().store.receiveEvent('evt_late', [2], world().now)).toMatchObject({
        deliveries: 0,
        unknown: 1,
      });
    });

    test('stays for another who watches it, and is told there as before', async () => {
      const [ana, bia] = [await told(), aSubscriber(world())];
      await world().subscribeRain(bia.chat, '5');
      await erase(ana);
      expect(await world().store.forecastOf(subject)).toBeDefined();
      await world().forecast(['0', '8']);
      expect(await world().ticksFor(5 * minuteMs)).toHaveLength(1);
      expect(await bia.watched()).toMatchObject([{ side: 'triggered', holds: true }]);
    });

    test('that nobody watches any more is forgotten when its forecast is too old, but for what was told', async () => {
      const ana = await told();
      const alert = (await world().store.lastRung(ana.chat))?.alert as RainAlert;
      await world().setStatus(ana.chat, 'ended');
      await swept();
      expect(await world().store.forecastOf(subject)).toBeDefined();
      world().pass(8 * hourMs + minuteMs);
      await swept();
      expect(await world().store.forecastOf(subject)).toBeUndefined();
      const { reading, previous } = (await world().store.lastRung(ana.chat))?.alert as RainAlert;
      expect({ reading, previous }).toEqual({ reading: alert.reading, previous: alert.previous });
      await world().subscribeRain(ana.chat, '0.5'); // ticks go on where they were
      await world().forecast([]);
      await world().ticksFor(10 * minuteMs);
      await world().forecast(['0', '2']);
      expect(await world().ticksFor(10 * minuteMs)).toHaveLength(1);
    });

    test('that is only paused stays as it is', async () => {
      const ana = await told();
      await world().setStatus(ana.chat, 'paused');
      world().pass(9 * hourMs);
      await swept();
      expect(await world().store.forecastOf(subject)).toBeDefined();
    });

    test('about which people only asked is forgotten whole when its forecast is too old', async () => {
      await world().forecast(['1']);
      await world().tick();
      world().pass(7 * hourMs);
      await swept();
      expect(await world().store.forecastOf(subject)).toBeDefined();
      world().pass(2 * hourMs);
      await swept();
      world().crash(); // nothing of it stays in the engine's log either
      expect(isNamed()).toBe(false);
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
