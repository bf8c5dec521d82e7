import { describe, expect, test } from 'vitest';
import { e8 } from '../../../src/domain/decimal.js';
import type { Slice } from '../../../src/store/evaluate-store.js';
import { hourMs, later, minuteMs } from '../../support/moments.js';
import { aSubscriber, dollar, limit, toldBy, type StoreWorld } from '../../support/store-world.js';
import { eachWorld, type StoreEngine } from './each-world.js';

/** A second source's price of now, told to one slice. */
function second(world: StoreWorld, value: string, observedAt = world.now): Promise<Slice | undefined> {
  const price = { subject: dollar, value: e8(value), observedAt, source: 'ptax' } as const;
  return world.store.doubtReading(price, world.now);
}
const arrived = async (world: StoreWorld) => {
  await world.receive();
  return (await world.sendAll()).map(toldBy);
};

export function doubtsContract(engine: StoreEngine): void {
  describe('a second price', () => {
    const world = eachWorld(engine);

    /** Somebody who watches, a last price, and an hour of silence. */
    const silent = async (more: Parameters<ReturnType<typeof aSubscriber>['watching']>[2] = {}) => {
      await world().read('4.6');
      const ana = await aSubscriber(world()).watching('below', '4.5', more);
      world().pass(hourMs);
      return ana;
    };

    test('tells whom it clearly has past the limit that it may have crossed, and moves no side', async () => {
      const ana = await silent();
      expect(await second(world(), '4.48')).toMatchObject({ alerts: { count: 1 }, more: false });
      await world().receive();
      const [claim] = await world().sendAll();
      expect(claim?.due).toMatchObject({
        alerts: [
          {
            kind: 'maybe',
            source: 'ptax',
            reading: { value: e8('4.48') },
            previous: { value: e8('4.6') },
            current: { value: e8('4.6') },
          },
        ],
      });
      expect((await ana.watched())[0]).toMatchObject({
        status: 'active',
        side: 'doubtful',
        holds: false,
        current: { value: e8('4.6') },
      });
      expect(await world().store.currentOf(dollar)).toMatchObject({
        quote: { value: e8('4.6') },
        source: 'awesomeapi',
      });
    });

    test('says nothing to whom it has past the limit by 0.3 % or less, and leaves no trace', async () => {
      await silent();
      for (const value of ['4.4865', '4.5', '4.6'])
        expect(await second(world(), value)).toMatchObject({ alerts: { count: 0 }, eventIds: [] });
      expect(await world().dispatch()).toEqual([]);
    });

    test('says nothing where the first source has said something as late', async () => {
      await silent();
      const { observedAt } = (await world().store.currentOf(dollar))?.quote ?? {};
      expect(await second(world(), '4.4', observedAt)).toBeUndefined();
      expect(
        await world().store.doubtReading(
          { subject: 'fx:EUR-BRL', value: e8('4'), observedAt: world().now, source: 'ptax' },
          world().now,
        ),
      ).toBeUndefined();
    });

    test('says nothing to who is told already, or was never compared', async () => {
      await world().read('4.4');
      const told = await aSubscriber(world()).watching('below', '4.5');
      await arrived(world());
      world().pass(hourMs);
      const late = await aSubscriber(world()).watching('below', '4.5');
      expect(await second(world(), '4.3')).toMatchObject({ alerts: { count: 0 } });
      expect([(await told.watched())[0]?.side, (await late.watched())[0]?.side]).toEqual(['triggered', 'unknown']);
    });

    test('is told once for a silence, however many there are of it and however often we die', async () => {
      await silent();
      await second(world(), '4.48');
      world().crash();
      await second(world(), '4.48', later(world().now, 0));
      world().pass(hourMs);
      await second(world(), '4.40');
      expect(await arrived(world())).toEqual([['maybe 1']]);
    });

    test('in slices, each whole, and a death between two tells the rest and nobody twice', async () => {
      await world().read('4.6');
      await world().crowd(1001, limit('below', '4.5'));
      world().pass(hourMs);
      const at = world().now;
      expect(await second(world(), '4.48', at)).toMatchObject({ alerts: { count: 1000 }, more: true });
      world().crash();
      expect(await second(world(), '4.48', at)).toMatchObject({ alerts: { count: 1 }, more: false });
      expect(await second(world(), '4.48', at)).toMatchObject({ alerts: { count: 0 } });
      expect((await world().dispatch()).flat()).toHaveLength(1001);
    });

    test('is confirmed by the crossing itself when the source is back past the limit', async () => {
      const ana = await silent();
      await second(world(), '4.48');
      await arrived(world());
      await world().read('4.49');
      expect(await arrived(world())).toEqual([['crossed 1']]);
      expect((await ana.watched())[0]).toMatchObject({ side: 'triggered' });
    });

    test('is taken back in one message when the source is back and not past it; the next crossing rings as ever', async () => {
      const ana = await silent();
      await second(world(), '4.48');
      await arrived(world());
      await world().read('4.52');
      expect(await arrived(world())).toEqual([['unconfirmed 1']]);
      expect((await ana.watched())[0]).toMatchObject({ side: 'armed' });
      await world().read('4.51');
      expect(await arrived(world())).toEqual([]);
      await world().read('4.49');
      expect(await arrived(world())).toEqual([['crossed 1']]);
    });

    test('stands while the feed only repeats its old price', async () => {
      const ana = await silent();
      await second(world(), '4.48');
      await world().store.confirmReading(dollar, world().now);
      expect((await ana.watched())[0]).toMatchObject({ side: 'doubtful' });
      expect(await arrived(world())).toEqual([['maybe 1']]);
    });

    test('is told anew in the next silence', async () => {
      await silent();
      await second(world(), '4.48');
      await world().read('4.52');
      world().pass(hourMs);
      await second(world(), '4.47');
      expect((await arrived(world())).flat()).toEqual(['maybe 1']); // the first, held back, has nothing to say any more
      await world().read('4.53');
      expect(await arrived(world())).toEqual([['unconfirmed 1']]);
    });

    test('that could not leave before the source was back is not told, and neither is its end', async () => {
      await silent();
      await second(world(), '4.48');
      await world().receive();
      await world().read('4.52');
      expect(await arrived(world())).toEqual([]);
      expect(world().states()).toEqual(['skipped', 'skipped']);
    });

    test('whose event comes after that of its end is not told either', async () => {
      await silent();
      await second(world(), '4.48');
      const [maybe = []] = await world().dispatch();
      await world().read('4.52');
      await world().receive();
      await world().store.receiveEvent('evt_late', maybe, world().now);
      expect((await world().sendAll()).map(toldBy)).toEqual([]);
    });

    test('may have arrived: its end is told then too', async () => {
      await silent();
      await second(world(), '4.48');
      await world().receive();
      const { messageId } = await world().mustClaim();
      await world().store.recordUnknown(messageId, 'cut', [minuteMs], world().now);
      await world().read('4.52');
      expect(await arrived(world())).toEqual([['unconfirmed 1']]);
    });

    test('takes the place of no crossing that waits, and does not count as one', async () => {
      const ana = await silent();
      await world().read('4.49');
      await world().receive(); // waits
      await world().read('4.52');
      world().pass(hourMs);
      await second(world(), '4.47');
      await world().receive();
      await world().read('4.48');
      await world().receive();
      const [claim] = await world().sendAll();
      expect(toldBy(claim)).toEqual(['crossed 1']);
      expect(claim?.due).toMatchObject({ alerts: [{ superseded: { count: 1 } }] });
      expect((await ana.watched())[0]).toMatchObject({ side: 'triggered' });
    });

    test('ends no wish that rings once; the crossing that follows does', async () => {
      const ana = await silent({ once: true });
      await second(world(), '4.48');
      await arrived(world());
      expect(await ana.watched()).toMatchObject([{ status: 'active', once: true }]);
      await world().read('4.49');
      expect(await arrived(world())).toEqual([['crossed 1']]);
      expect(await ana.watched()).toEqual([]);
    });

    test.each(['paused', 'ended'] as const)(
      'is not told, and not taken back, of a wish that is %s meanwhile',
      async (status) => {
        const ana = await silent();
        await second(world(), '4.48');
        await world().receive();
        await world().setStatus(ana.chat, status);
        expect(await arrived(world())).toEqual([]);
        await world().read('4.52');
        expect(await arrived(world())).toEqual([]);
      },
    );

    test('is told once, and its end once, though the wish was paused and resumed in between', async () => {
      const ana = await silent();
      await second(world(), '4.48');
      expect(await arrived(world())).toEqual([['maybe 1']]);
      await world().setStatus(ana.chat, 'paused');
      await world().setStatus(ana.chat, 'active');
      expect(await second(world(), '4.48')).toMatchObject({ alerts: { count: 0 } });
      await world().read('4.52');
      expect(await arrived(world())).toEqual([['unconfirmed 1']]);
    });

    test('goes along when its chat gets another id', async () => {
      const ana = await silent();
      await second(world(), '4.48');
      await arrived(world());
      await world().commit(ana.chat, 'move', { from: ana.chat.chatId, to: -100_123 });
      await world().read('4.52');
      await world().receive();
      const [claim] = await world().sendAll();
      expect(claim?.to.address.chatId).toBe(-100_123);
      expect(toldBy(claim)).toEqual(['unconfirmed 1']);
    });
  });
}
