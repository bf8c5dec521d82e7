import { describe, expect, test } from 'vitest';
import { hourMs, later, minuteMs, secondMs } from '../../support/moments.js';
import { aSubscriber, StoreWorld, type Claimed } from '../../support/store-world.js';
import { eachWorld, type StoreEngine } from './each-world.js';

const supersededOf = (claim: Claimed | undefined) =>
  claim?.due.kind === 'alerts'
    ? claim.due.alerts.map((alert) => (alert.of === 'test' ? undefined : alert.superseded))
    : [];

interface EventAlerts {
  readonly alerts: readonly { readonly id: string }[];
}

export function webhookContract(engine: StoreEngine): void {
  describe('the outbox', () => {
    const world = eachWorld(engine, { webhookUrls: ['http://a.test/', 'http://b.test/'] });
    const due = (except: readonly number[] = []) => world().store.dueDispatches(world().now, 10, except);
    const anEvent = async () => {
      await aSubscriber(world()).watching('below', '4.5');
      await world().read('4.4');
    };

    test('cuts alerts into events of 171 to 200, never inside one chat', async () => {
      for (let nth = 0; nth < 45; nth += 1) {
        const who = aSubscriber(world());
        const wishes = nth % 3 === 0 ? 30 : 7 + (nth % 17);
        for (let own = 0; own < wishes; own += 1) await who.watching('below', `4.${own + 50}`);
      }
      const [slice, ...more] = await world().read('4.4');
      expect(more).toEqual([]);
      const bodies = (await world().store.dueDispatches(world().now, 100, []))
        .filter(({ url }) => url === 'http://a.test/')
        .map(({ body }) => JSON.parse(body) as { data: { batch: string; chunk: object } & EventAlerts });
      expect(bodies.map(({ data }) => data.chunk)).toEqual(
        bodies.map((_, at) => ({ index: at + 1, of: slice?.eventIds.length })),
      );
      expect(new Set(bodies.map(({ data }) => data.batch)).size).toBe(1);
      const chunks = bodies.map(({ data }) => data.alerts.map(({ id }) => Number(id)));
      expect(chunks.flat()).toHaveLength(slice?.alerts.count ?? 0);
      for (const chunk of chunks) expect(chunk.length).toBeLessThanOrEqual(200);
      for (const chunk of chunks.slice(0, -1)) expect(chunk.length).toBeGreaterThanOrEqual(171);
      const eventOf = new Map(chunks.flatMap((chunk, at) => chunk.map((id) => [id, at] as const)));
      await world().receive();
      const claims = await world().sendAll();
      expect(claims).toHaveLength(45);
      for (const { alertIds } of claims) expect(new Set(alertIds.map((id) => eventOf.get(id))).size).toBe(1);
    });

    test('gives every event to every URL, oldest first, without those in the air', async () => {
      await anEvent();
      world().pass(minuteMs);
      await world().read('4.6');
      await world().read('4.3');
      const all = await due();
      expect(all.map(({ url, attempts }) => [url, attempts])).toEqual([
        ['http://a.test/', 0],
        ['http://b.test/', 0],
        ['http://a.test/', 0],
        ['http://b.test/', 0],
      ]);
      expect(all.map(({ triedSince }) => triedSince.getTime())).toEqual(
        all.map(({ triedSince }) => triedSince.getTime()).toSorted(),
      );
      const [first, second] = all;
      expect((await due([first?.id ?? 0, second?.id ?? 0])).map(({ id }) => id)).toEqual(
        all.slice(2).map(({ id }) => id),
      );
      expect(await world().store.dueDispatches(world().now, 1, [])).toHaveLength(1);
    });

    test('asks again when a retry is due, and never for what is done or dead', async () => {
      await anEvent();
      const [done, again] = await due();
      if (!done || !again) throw new Error('two URLs are waited for');
      await world().store.recordDispatched(done.id, world().now);
      await world().store.recordDispatchRetry(again.id, later(world().now, minuteMs), 'HTTP 503');
      expect(await due()).toEqual([]);
      expect(await world().store.nextDispatchAt(world().now, hourMs)).toEqual(later(world().now, minuteMs));
      world().pass(minuteMs);
      expect(await due()).toMatchObject([{ id: again.id, attempts: 1, body: again.body }]);
      await world().store.recordDispatchDead(again.id, 'HTTP 400', world().now);
      await world().store.recordDispatchRetry(again.id, world().now, 'late news');
      expect(await due()).toEqual([]);
      expect(await world().store.outbox()).toEqual({ dead: 1, oldestPendingAt: undefined });
    });

    test('lets no wait be stretched by a clock that jumped back', async () => {
      await anEvent();
      for (const { id } of await due())
        await world().store.recordDispatchRetry(id, later(world().now, 24 * hourMs + secondMs), 'HTTP 503');
      expect(await world().store.nextDispatchAt(world().now, hourMs)).toEqual(later(world().now, hourMs));
    });

    test('knows its oldest event that waits', async () => {
      const { now } = world();
      await anEvent();
      world().pass(hourMs);
      expect(await world().store.outbox()).toEqual({ dead: 0, oldestPendingAt: now });
    });

    test('hands what waits for a URL that is no longer set to those that are, and repeats nothing that was done', async () => {
      await anEvent();
      const [done] = await due();
      await world().store.recordDispatched(done?.id ?? 0, world().now);
      world().crash({ webhookUrls: ['http://a.test/', 'http://c.test/'] });
      expect(await world().store.adoptWebhookUrls(world().now)).toBe(1);
      expect((await due()).map(({ url }) => url)).toEqual(['http://c.test/']);
      expect(await world().store.adoptWebhookUrls(world().now)).toBe(0);
    });
  });

  describe('an event that is received', () => {
    const world = eachWorld(engine);
    const receive = (eventId: string, alertIds: readonly number[]) =>
      world().store.receiveEvent(eventId, alertIds, world().now);

    /** Crosses back and forth; the ids of the alerts, a day's worth of rings. */
    const crossings = async (times: number): Promise<readonly number[]> => {
      const ids: number[] = [];
      for (let nth = 0; nth < times; nth += 1) {
        await world().read('4.6');
        const [slice] = await world().read('4.4');
        ids.push(slice?.alerts.first ?? 0);
        world().pass(minuteMs);
      }
      return ids;
    };

    test('makes a delivery for each of its alerts, once, however often it comes', async () => {
      await aSubscriber(world()).watching('below', '4.5');
      const [id = 0] = await crossings(1);
      expect(await receive('evt_1', [id])).toEqual({ repeat: false, deliveries: 1, unknown: 0 });
      expect(await receive('evt_1', [id])).toEqual({ repeat: true, deliveries: 0, unknown: 0 });
      expect(await receive('evt_2', [id])).toEqual({ repeat: false, deliveries: 0, unknown: 0 });
      world().crash();
      expect(await receive('evt_1', [id])).toEqual({ repeat: true, deliveries: 0, unknown: 0 });
      expect(await world().sendAll()).toHaveLength(1);
    });

    test('passes over alerts that nobody knows, counts each once, and delivers the others', async () => {
      await aSubscriber(world()).watching('below', '4.5');
      const [id = 0] = await crossings(1);
      expect(await receive('evt_1', [9999, id, 9999, id, 2 ** 52, -1, 0])).toEqual({
        repeat: false,
        deliveries: 1,
        unknown: 4,
      });
      expect(await world().sendAll()).toMatchObject([{ alertIds: [id] }]);
    });

    test('supersedes what still waits for the same wish, and counts it', async () => {
      await aSubscriber(world()).watching('below', '4.5');
      const first = later(world().now, secondMs);
      const ids = await crossings(3);
      for (const id of ids) await receive(`evt_${id}`, [id]);
      expect(world().states()).toEqual(['superseded', 'superseded', 'pending']);
      const claim = await world().mustClaim();
      expect(claim.alertIds).toEqual(ids.slice(-1));
      expect(supersededOf(claim)).toEqual([{ count: 2, since: first }]);
    });

    test('supersedes the same whichever event comes first', async () => {
      await aSubscriber(world()).watching('below', '4.5');
      const first = later(world().now, secondMs);
      const [one = 0, two = 0, three = 0] = await crossings(3);
      for (const id of [two, three, one]) await receive(`evt_${id}`, [id]);
      expect(world().states()).toEqual(['superseded', 'pending', 'superseded']);
      const claim = await world().mustClaim();
      expect(claim.alertIds).toEqual([three]);
      expect(supersededOf(claim)).toEqual([{ count: 2, since: first }]);
    });

    test('leaves alone what is on its way, and supersedes what is due again after an unknown outcome', async () => {
      await aSubscriber(world()).watching('below', '4.5');
      const [one = 0, two = 0] = await crossings(2);
      await receive('evt_1', [one]);
      const claim = await world().mustClaim();
      await receive('evt_2', [two]);
      expect(world().states()).toEqual(['sending', 'pending']);
      await world().store.recordUnknown(claim.messageId, 'cut', [secondMs], world().now);
      const [three = 0] = await crossings(1);
      await receive('evt_3', [three]);
      expect(world().states()).toEqual(['superseded', 'superseded', 'pending']);
      world().pass(minuteMs);
      expect((await world().sendAll()).map(({ alertIds, isRepeat }) => [alertIds, isRepeat])).toEqual([
        [[three], false],
      ]);
    });

    test('tells nothing of an older alert whose event comes after the later one was told', async () => {
      await aSubscriber(world()).watching('below', '4.5');
      const [one = 0, two = 0] = await crossings(2);
      await receive('evt_2', [two]);
      expect(await world().sendAll()).toHaveLength(1);
      await receive('evt_1', [one]);
      expect(await world().claim()).toBeUndefined();
      expect(world().states()).toEqual(['sent', 'superseded']);
    });

    test('supersedes nothing of another wish of the same chat', async () => {
      const ana = await aSubscriber(world()).watching('below', '4.5');
      await ana.watching('at_most', '4.5');
      const [first] = [await world().read('4.6'), await world().read('4.4')].slice(-1);
      const { first: one = 0 } = first?.[0]?.alerts ?? {};
      await receive('evt_1', [one]);
      await receive('evt_2', [one + 1]);
      expect(world().states()).toEqual(['pending', 'pending']);
    });

    test('is there whole or not at all', async () => {
      const file = engine();
      let isPulled = true;
      const fail = (point: string) => {
        if (point === 'receive.midway' && isPulled) throw new Error('the plug was pulled');
      };
      const own = new StoreWorld(file, { fail });
      await aSubscriber(own).watching('below', '4.5');
      const [slice] = await own.read('4.4');
      const ids = [slice?.alerts.first ?? 0];
      await expect(own.store.receiveEvent('evt_1', ids, own.now)).rejects.toThrow('the plug was pulled');
      isPulled = false;
      expect(own.states()).toEqual([]);
      expect(await own.store.receiveEvent('evt_1', ids, own.now)).toEqual({ repeat: false, deliveries: 1, unknown: 0 });
      file.remove();
    });
  });
}
