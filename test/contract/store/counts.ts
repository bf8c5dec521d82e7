import { describe, expect, test } from 'vitest';
import { deliveryEnds } from '../../../src/store/count-store.js';
import { hourMs, minuteMs } from '../../support/moments.js';
import { anAnswer, aSubscriber, limit } from '../../support/store-world.js';
import { eachWorld, type StoreEngine } from './each-world.js';

/** What /metrics asks: counts that are kept beside the rows must not come apart from them. */
export function countsContract(engine: StoreEngine): void {
  describe('counts', () => {
    const world = eachWorld(engine);
    const count = () => world().store.count(world().now);
    /** As the rows say it. */
    const endedRows = () =>
      Object.fromEntries(
        deliveryEnds.map((end) => [
          end,
          world()
            .states()
            .filter((state) => state === end).length,
        ]),
      );
    const subscriptions = async () =>
      Object.fromEntries((await count()).subscriptions.map((one) => [`${one.kind} ${one.status}`, one.count] as const));

    test('of deliveries that have ended are those of the rows, however each ended', async () => {
      const [ana, bia] = [aSubscriber(world()), aSubscriber(world())];
      await world().read('5');
      await ana.watching('below', '4.9');
      await bia.watching('below', '4.9');
      await world().readAndSend('4.8'); // sent
      await world().read('5');
      await world().read('4.7');
      await world().receive();
      await world().read('5');
      await world().read('4.6');
      await world().receive(); // superseded
      await world().setStatus(bia.chat, 'paused');
      const claim = await world().mustClaim();
      await world().store.recordRefused(claim.messageId, 'too long'); // dead
      await world().sendAll(); // skipped
      await world().commit(ana.chat, 'nothing', {}, [anAnswer('oi')]);
      world().pass(25 * hourMs);
      await world().claim(); // expired
      await world().commit(ana.chat, 'nothing', {}, [anAnswer('oi', { repeatable: false })]);
      const unknown = await world().mustClaim();
      await world().store.recordUnknown(unknown.messageId, 'cut', [], world().now); // uncertain
      const { ended } = await count();
      expect(ended).toEqual(endedRows());
      for (const end of deliveryEnds) expect([end, ended[end] > 0]).toEqual([end, true]);
      world().crash();
      expect((await count()).ended).toEqual(ended);
    });

    test('what the chat was out of reach for has ended as soon as it is there', async () => {
      const ana = await aSubscriber(world()).watching('below', '4.9');
      await world().read('5');
      await world().read('4.8');
      await world().commit(ana.chat, 'leave', { why: 'blocked' });
      await world().receive();
      expect((await count()).ended).toEqual(endedRows());
      expect((await count()).ended.skipped).toBe(1);
    });

    test('of subscriptions follow each change: made, paused, resumed, edited, ended, undone, erased', async () => {
      const ana = await aSubscriber(world()).watching('below', '4.9');
      await world().subscribeRain(ana.chat, '0.5');
      expect(await subscriptions()).toEqual({ 'fx active': 1, 'fx paused': 0, 'rain active': 1, 'rain paused': 0 });
      await world().setStatus(ana.chat, 'paused');
      expect(await subscriptions()).toMatchObject({ 'fx active': 0, 'fx paused': 1, 'rain paused': 1 });
      await world().setStatus(ana.chat, 'active');
      const [{ id } = { id: 0 }] = (await ana.watched()).filter(({ of }) => of === 'fx');
      const { currentSince } = world();
      await world().commit(ana.chat, 'edit', { id, condition: limit('below', '4.8'), currentSince });
      expect(await subscriptions()).toMatchObject({ 'fx active': 1, 'rain active': 1 });
      const { change } = await world().setStatus(ana.chat, 'ended');
      expect(await subscriptions()).toMatchObject({ 'fx active': 0, 'rain active': 0 });
      await world().commit(ana.chat, 'undo', { change, currentSince });
      expect(await subscriptions()).toMatchObject({ 'fx active': 1, 'rain active': 1 });
      await world().commit(ana.chat, 'erase', {}, [anAnswer('tchau')]);
      await world().sendAll();
      expect(await subscriptions()).toEqual({ 'fx active': 0, 'fx paused': 0, 'rain active': 0, 'rain paused': 0 });
    });

    test('of what waits are by lane: answers, prices, and updates that nobody has handled', async () => {
      const ana = await aSubscriber(world()).watching('below', '4.9');
      await world().commit(ana.chat, 'nothing', {}, [anAnswer('oi'), anAnswer('olá')]);
      await world().read('5');
      await world().read('4.8');
      expect((await count()).dispatches).toEqual({ pending: 1, dead: 0 });
      await world().receive();
      await world().hear(ana.chat);
      const { due, dispatches, updates } = await count();
      expect({ due, dispatches, updates }).toEqual({
        ...{ due: { answer: 2, rain: 0, fx: 1, correction: 0 }, updates: 1 },
        dispatches: { pending: 0, dead: 0 },
      });
    });

    test('of dead events last until somebody sees to them', async () => {
      await aSubscriber(world()).watching('below', '4.9');
      await world().read('5');
      await world().read('4.8');
      const [dispatch] = await world().store.dueDispatches(world().now, 1, []);
      await world().store.recordDispatchDead(dispatch?.id ?? 0, 'HTTP 400', world().now);
      expect((await count()).dispatches).toEqual({ pending: 0, dead: 1 });
    });

    test('of alerts go on from the last that was counted, and each is counted once', async () => {
      const ana = await aSubscriber(world()).watching('below', '4.9');
      await world().read('5');
      const { lastId } = await world().store.countAlerts(undefined);
      expect(await world().store.countAlerts(lastId)).toEqual({ lastId, kinds: [] });
      await world().read('4.8');
      await ana.watching('below', '4.85'); // holds already
      const counted = await world().store.countAlerts(lastId);
      expect(counted.kinds).toEqual(
        expect.arrayContaining([
          { kind: 'crossed', count: 1 },
          { kind: 'already', count: 1 },
        ]),
      );
      expect(await world().store.countAlerts(counted.lastId)).toMatchObject({ kinds: [] });
    });

    test('of a message that has arrived: when its readings came, without what was held, and whether it may be there twice', async () => {
      const [ana, bia] = [aSubscriber(world()), aSubscriber(world())];
      await world().read('5');
      await ana.watching('below', '4.9');
      await bia.watching('below', '4.9');
      await world().commit(bia.chat, 'silence', { which: 'all', until: new Date(world().now.getTime() + hourMs) });
      const readAt = world().now;
      await world().read('4.8');
      await world().receive();
      const first = await world().mustClaim();
      await world().store.recordUnknown(first.messageId, 'cut', [minuteMs], world().now);
      world().pass(minuteMs);
      const again = await world().mustClaim();
      expect(again.messageId).toBe(first.messageId);
      expect(await world().store.recordSent(again.messageId, 1, false, world().now)).toEqual({
        isRepeat: true,
        readAt: [readAt],
      });
      world().pass(hourMs);
      const held = await world().mustClaim();
      expect(await world().store.recordSent(held.messageId, 2, false, world().now)).toEqual({
        isRepeat: false,
        readAt: [],
      });
    });
  });
}
