import { describe, expect, test } from 'vitest';
import { hourMs } from '../../support/moments.js';
import { aSubscriber, dollar, limit, toldBy, type Subscriber } from '../../support/store-world.js';
import { eachWorld, type StoreEngine } from './each-world.js';

const numbersOf = async (who: Subscriber) => (await who.watched()).map(({ number }) => number);
const kept = async (who: Subscriber) =>
  (await who.watched()).map(({ number, status, side }) => `${number} ${status} ${side}`);

export function wishesContract(engine: StoreEngine): void {
  describe('a new wish', () => {
    const world = eachWorld(engine);

    test('is armed where its limit is not reached, also between limit and band', async () => {
      await world().read('4.505');
      const ana = await aSubscriber(world()).watching('below', '4.5');
      expect(await kept(ana)).toEqual(['1 active armed']);
      expect(await world().dispatch()).toEqual([]);
    });

    test('that holds already rings once, by the reading that is current', async () => {
      await world().read('4.4');
      const ana = aSubscriber(world());
      expect(await world().subscribe(ana.chat, { condition: limit('below', '4.5') })).toMatchObject({
        ...{ end: 'made' },
        watched: { number: 1, side: 'triggered', holds: true },
      });
      await world().receive();
      expect((await world().sendAll()).map(toldBy)).toEqual([['already 1']]);
      await world().read('4.39');
      expect(await world().dispatch()).toEqual([]);
    });

    test('is not decided by a value that nobody has confirmed lately, but by the next', async () => {
      await world().read('4.4');
      world().pass(hourMs);
      const ana = await aSubscriber(world()).watching('below', '4.5');
      expect((await ana.watched())[0]).toMatchObject({ side: 'unknown', status: 'active' });
      expect(await world().store.liveSubjects()).toEqual([dollar]);
      await world().read('4.41');
      await world().receive();
      expect((await world().sendAll()).map(toldBy)).toEqual([['already 1']]);
    });

    test('that is there already is not made again; a paused one goes on', async () => {
      const ana = await aSubscriber(world()).watching('below', '4.5');
      const again = { condition: limit('below', '4.5') };
      expect(await world().subscribe(ana.chat, again)).toMatchObject({ end: 'same', watched: { number: 1 } });
      await world().setStatus(ana.chat, 'paused');
      expect(await world().subscribe(ana.chat, again)).toMatchObject({ end: 'resumed', watched: { status: 'active' } });
      expect(await kept(ana)).toEqual(['1 active unknown']);
    });

    test('takes the smallest free number, and keeps it', async () => {
      const ana = aSubscriber(world());
      for (const price of ['4.1', '4.2', '4.3']) await ana.watching('below', price);
      await world().setStatus(ana.chat, 'ended', { number: 2 });
      await ana.watching('below', '4.4');
      await ana.watching('below', '4.5');
      expect(await numbersOf(ana)).toEqual([1, 2, 3, 4]);
      expect((await ana.watched())[1]).toMatchObject({ condition: limit('below', '4.4') });
    });

    test('is refused after the thirtieth, paused ones counted', async () => {
      const ana = aSubscriber(world());
      for (let nth = 0; nth < 30; nth += 1) await ana.watching('below', `4.${nth + 10}`);
      await world().setStatus(ana.chat, 'paused');
      expect(await world().subscribe(ana.chat, { condition: limit('below', '3') })).toEqual({
        end: 'too_many',
        most: 30,
      });
      expect(await numbersOf(ana)).toHaveLength(30);
    });

    test('corrected in its message takes the place of what the message made, and rings for nothing it made before', async () => {
      const ana = await aSubscriber(world()).watching('below', '4.5', { messageId: 7 });
      await ana.watching('above', '6', { messageId: 8 });
      await world().subscribe(ana.chat, { condition: limit('below', '4.4'), messageId: 7, replaces: true });
      expect((await ana.watched()).map(({ condition }) => condition)).toEqual([
        limit('below', '4.4'),
        limit('above', '6'),
      ]);
      expect(await numbersOf(ana)).toEqual([1, 2]);
      await world().read('4.45');
      expect(await world().dispatch()).toEqual([]);
    });
  });

  describe('pausing, resuming, cancelling', () => {
    const world = eachWorld(engine);

    test('a paused one is not compared, and resumed it stands by the value now, without a ring', async () => {
      const ana = await aSubscriber(world()).watching('below', '4.5');
      await world().read('4.6');
      await world().setStatus(ana.chat, 'paused', { number: 1 });
      expect(await world().store.liveSubjects()).toEqual([]);
      await world().read('4.4');
      expect(await world().setStatus(ana.chat, 'active', { number: 1 })).toMatchObject({
        watched: [{ side: 'triggered', holds: true }],
      });
      await world().read('4.39');
      expect(await world().dispatch()).toEqual([]);
      await world().read('4.6');
      await world().read('4.4');
      expect((await world().dispatch()).flat()).toHaveLength(1);
    });

    test('changes only what is not so already, and tells what it changed', async () => {
      const ana = await aSubscriber(world()).watching('below', '4.5');
      await ana.watching('below', '4.4');
      await world().setStatus(ana.chat, 'paused', { number: 1 });
      const { watched } = await world().setStatus(ana.chat, 'paused');
      expect(watched.map(({ number }) => number)).toEqual([2]);
      expect((await world().setStatus(ana.chat, 'paused')).watched).toEqual([]);
      expect((await world().setStatus(ana.chat, 'ended', { number: 9 })).watched).toEqual([]);
    });
  });

  describe('taking back', () => {
    const world = eachWorld(engine);
    const undo = (who: Subscriber, change: number) =>
      world().commit(who.chat, 'undo', { change, currentSince: world().currentSince });

    test('a cancelled one is there again, with its number, decided anew and without a ring', async () => {
      const ana = await aSubscriber(world()).watching('below', '4.5');
      await world().read('4.6');
      const { change } = await world().setStatus(ana.chat, 'ended');
      await world().read('4.4');
      expect(await undo(ana, change)).toMatchObject({ watched: [{ number: 1, status: 'active', side: 'triggered' }] });
      expect(await world().dispatch()).toEqual([]);
    });

    test('its number was taken meanwhile: it gets the smallest free one', async () => {
      const ana = await aSubscriber(world()).watching('below', '4.5');
      const { change } = await world().setStatus(ana.chat, 'ended');
      await ana.watching('below', '4.4');
      await undo(ana, change);
      expect(await numbersOf(ana)).toEqual([1, 2]);
    });

    test('a paused one goes on; all that one tap changed comes back together', async () => {
      const ana = await aSubscriber(world()).watching('below', '4.5');
      await ana.watching('below', '4.4');
      await world().setStatus(ana.chat, 'paused', { number: 1 });
      const { change } = await world().setStatus(ana.chat, 'ended');
      await undo(ana, change);
      expect(await kept(ana)).toEqual(['1 paused unknown', '2 active unknown']);
    });

    test('a wish is ended again; the taking back can itself be taken back', async () => {
      const ana = aSubscriber(world());
      const made = await world().subscribe(ana.chat, { condition: limit('below', '4.5') });
      if (!('change' in made)) throw new Error('it was not made');
      await undo(ana, made.change);
      expect(await kept(ana)).toEqual([]);
    });

    test('an older change does nothing once a later one has touched the same wish', async () => {
      const ana = await aSubscriber(world()).watching('below', '4.5');
      const { change } = await world().setStatus(ana.chat, 'paused');
      await world().setStatus(ana.chat, 'active');
      expect(await undo(ana, change)).toEqual({ watched: [] });
      expect(await kept(ana)).toEqual(['1 active unknown']);
    });

    test('what was wished anew meanwhile is not there twice', async () => {
      const ana = await aSubscriber(world()).watching('below', '4.5');
      const { change } = await world().setStatus(ana.chat, 'ended');
      await ana.watching('below', '4.5');
      expect(await undo(ana, change)).toEqual({ watched: [] });
      expect(await numbersOf(ana)).toEqual([1]);
    });

    test('never leads past thirty', async () => {
      const ana = aSubscriber(world());
      for (let nth = 0; nth < 30; nth += 1) await ana.watching('below', `4.${nth + 10}`);
      const { change } = await world().setStatus(ana.chat, 'ended', { number: 4 });
      await ana.watching('below', '4.9');
      expect(await undo(ana, change)).toEqual({ watched: [] });
      expect(await numbersOf(ana)).toHaveLength(30);
    });
  });
}
