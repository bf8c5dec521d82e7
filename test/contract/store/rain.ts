import { describe, expect, test } from 'vitest';
import { cellOf } from '../../../src/domain/cell.js';
import { e2 } from '../../../src/domain/decimal.js';
import { hourMs, minuteMs } from '../../support/moments.js';
import { aSubscriber, rainTimes, santos, toldBy, type Claimed, type Subscriber } from '../../support/store-world.js';
import { eachWorld, type StoreEngine } from './each-world.js';

const kinds = (claims: readonly Claimed[]) =>
  claims.map((claim) => (claim.due.kind === 'alerts' ? toldBy(claim) : claim.due.kind));

/** Rain out of a kept forecast, from the tick to the phone. */
export function rainContract(engine: StoreEngine): void {
  describe('rain', () => {
    const world = eachWorld(engine);
    /** One who watches Santos over so many mm/h, armed by a dry forecast. */
    const armed = async (mm = '0.5'): Promise<Subscriber> => {
      const ana = aSubscriber(world());
      await world().forecast([]);
      await world().tick();
      await world().subscribeRain(ana.chat, mm);
      return ana;
    };
    /** Ticks for so long under a forecast; then it is told what arrived. */
    const under = async (mm: readonly (string | null)[], ms: number) => {
      await world().forecast(mm);
      return kinds(await world().ticksFor(ms));
    };
    const sideOf = async (ana: Subscriber) => (await ana.watched())[0]?.side;

    test('of the next hour rings before it falls, once', async () => {
      await armed();
      expect(await under(['0', '0.6'], 30 * minuteMs)).toEqual([['crossed 1']]);
      expect(await under(['0', '0.7'], 20 * minuteMs)).toEqual([]);
    });

    test('just at the limit does not ring where it must be over it', async () => {
      await armed();
      expect(await under(['0.5', '0.5'], 10 * minuteMs)).toEqual([]);
      expect(await under(['0.51'], 5 * minuteMs)).toEqual([['crossed 1']]);
    });

    test('that is there when it is wished for is told as already there', async () => {
      const ana = aSubscriber(world());
      await world().forecast(['3', '3']);
      await world().tick();
      const made = await world().subscribeRain(ana.chat, '0.5');
      expect(made).toMatchObject({ end: 'made', watched: { of: 'rain', side: 'begun', holds: true } });
      await world().receive();
      expect(kinds(await world().sendAll())).toEqual([['already 1']]);
    });

    test('of a place that was never fetched waits for the first whole tick', async () => {
      const ana = aSubscriber(world());
      await world().subscribeRain(ana.chat, '0.5');
      expect(await sideOf(ana)).toBe('unknown');
      await world().forecast([null, '0']);
      await world().tick();
      expect(await sideOf(ana)).toBe('unknown');
      await world().forecast([]);
      await world().tick();
      expect(await sideOf(ana)).toBe('armed');
    });

    test('with one hour open rings, but never re-arms', async () => {
      const ana = await armed();
      expect(await under([null, '2'], 5 * minuteMs)).toEqual([['crossed 1']]);
      await world().forecast(['2', '0']);
      await world().ticksFor(5 * minuteMs);
      expect(await sideOf(ana)).toBe('begun');
      await world().forecast([null, '0', null, '0']);
      await world().ticksFor(2 * hourMs);
      expect(await sideOf(ana)).toBe('begun');
    });

    test('that has fallen re-arms after an hour without it, and a second spell rings', async () => {
      const ana = await armed();
      expect(await under(['2', '0'], 5 * minuteMs)).toEqual([['crossed 1']]);
      expect(await sideOf(ana)).toBe('begun');
      expect(await under([], 60 * minuteMs)).toEqual([]);
      expect(await sideOf(ana)).toBe('begun');
      expect(await under([], 5 * minuteMs)).toEqual([]);
      expect(await sideOf(ana)).toBe('armed');
      expect(await under(['0', '2'], 5 * minuteMs)).toEqual([['crossed 1']]);
    });

    test('whose start slides is one ring, with the message corrected', async () => {
      await armed();
      expect(await under(['0', '2'], 30 * minuteMs)).toEqual([['crossed 1']]);
      expect(await under(['0', '0', '0', '2'], 10 * minuteMs)).toEqual(['correction']);
      expect(await under(['0', '0', '0', '2'], 60 * minuteMs)).toEqual([]);
    });

    test('that is withdrawn is corrected, re-arms, and rings when it is forecast anew', async () => {
      const ana = await armed();
      expect(await under(['0', '2'], 30 * minuteMs)).toEqual([['crossed 1']]);
      expect(await under([], 60 * minuteMs)).toEqual(['correction']);
      await world().ticksFor(10 * minuteMs);
      expect(await sideOf(ana)).toBe('armed');
      expect(await under(['0', '2'], 5 * minuteMs)).toEqual([['crossed 1']]);
    });

    test('is corrected at most four times', async () => {
      await armed();
      await under(['0', '2'], 5 * minuteMs);
      const corrections: unknown[] = [];
      for (let nth = 0; nth < 8; nth += 1)
        corrections.push(...(await under(nth % 2 ? ['0', '2'] : ['0', '0', '0', '2'], 5 * minuteMs)));
      expect(corrections).toEqual(Array.from({ length: 4 }, () => 'correction'));
    });

    test('that was told and fell while nobody looked has begun: the second spell rings', async () => {
      const ana = await armed();
      expect(await under(['0', '3', '0', '0', '0', '0', '0', '4'], 5 * minuteMs)).toEqual([['crossed 1']]);
      world().pass(3 * hourMs);
      expect(await under(['0', '0', '0', '0', '4'], 10 * minuteMs)).toEqual([]);
      expect(await sideOf(ana)).toBe('begun');
      expect(kinds(await world().ticksFor(4 * hourMs))).toEqual([['crossed 1']]);
    });

    test('that was said in an answer and fell while nobody looked has begun as well', async () => {
      const ana = await armed();
      await world().setStatus(ana.chat, 'paused');
      const other = aSubscriber(world());
      await world().subscribeRain(other.chat, '50'); // so that the place is looked at
      await under(['0', '3', '0', '0', '0', '0', '0', '4'], 5 * minuteMs);
      await world().setStatus(ana.chat, 'active');
      expect(await sideOf(ana)).toBe('triggered');
      world().pass(3 * hourMs);
      await under(['0', '0', '0', '0', '4'], 10 * minuteMs);
      expect(await sideOf(ana)).toBe('begun');
    });

    test('whose hour is not over has not begun, and one that slid away while nobody looked is over', async () => {
      const ana = await armed();
      expect(await under(['0', '3'], 5 * minuteMs)).toEqual([['crossed 1']]);
      world().pass(hourMs - 5 * minuteMs);
      expect(await under([null, '3'], 5 * minuteMs)).toEqual([]);
      expect(await sideOf(ana)).toBe('triggered');
      world().pass(hourMs - 5 * minuteMs);
      expect(await under(['0', '3'], 5 * minuteMs)).toEqual([]);
      expect(await sideOf(ana)).toBe('begun');
    });

    test('that slid away does not re-arm while an hour of the next twelve is left open: it may be the one', async () => {
      const ana = await armed();
      expect(await under(['0', '3'], 5 * minuteMs)).toEqual([['crossed 1']]);
      expect(await under(['0', '0', '0', '0', '3'], 5 * minuteMs)).toEqual(['correction']);
      expect(await under(['0', '0', '0', '0', null], 70 * minuteMs)).toEqual([]);
      expect(await sideOf(ana)).toBe('triggered');
      expect(await under([], 5 * minuteMs)).toEqual(['correction']);
      expect(await sideOf(ana)).toBe('armed');
    });

    test('that becomes heavy rings once more, in its spell only', async () => {
      await armed();
      expect(await under(['3', '3'], 10 * minuteMs)).toEqual([['crossed 1']]);
      expect(await under(['10', '3'], 20 * minuteMs)).toEqual([['stronger 1']]);
      expect(await under(['12', '3'], 20 * minuteMs)).toEqual([]);
    });

    test('that was told as heavy does not ring again', async () => {
      await armed();
      expect(await under(['0', '3', '12'], 10 * minuteMs)).toEqual([['crossed 1']]);
      expect(await under(['12', '12'], 20 * minuteMs)).toEqual([]);
    });

    test.each([
      ['over 0.5', 'above', 2],
      ['from 0.5 on', 'at_least', 3],
    ] as const)(
      '%s is told until its last hour past the limit is over, which one of just 0.5 is or is not',
      async (_what, operator, hours) => {
        const [ana, bia] = [aSubscriber(world()), aSubscriber(world())];
        const place = { name: 'Santos, SP', cell: santos, zone: 'America/Sao_Paulo' };
        const wanted = { of: 'rain', place, isHere: true, condition: { operator, threshold: e2('0.5') } } as const;
        for (const { chat } of [ana, bia])
          await world().commit(chat, 'subscribe', { wanted, currentSince: world().currentSince });
        world().now = new Date('2026-09-18T12:00:00Z');
        await world().forecast(['0', '3', '0.5']);
        await world().tick();
        await world().receive();
        world().pass(hours * hourMs - 1);
        expect(toldBy(await world().mustClaim())).toEqual(['already 1']);
        world().pass(1);
        expect(await world().claim()).toBeUndefined();
        expect(world().states()).toEqual(['sending', 'expired']);
      },
    );

    test('is no reading out of a forecast of more than eight hours', async () => {
      const ana = await armed();
      await world().forecast(Array.from({ length: 20 }, (_, nth) => (nth < 9 ? '0' : '5')));
      world().pass(8 * hourMs + minuteMs);
      expect(await world().tick()).toEqual([]);
      expect(await sideOf(ana)).toBe('armed');
    });

    test('of two places of one cell is one subject, of two cells are two', async () => {
      const [ana, bia] = [await armed(), aSubscriber(world())];
      const recife = cellOf('-8.05', '-34.88')!;
      await world().subscribeRain(bia.chat, '0.5', {}, recife);
      await world().subscribeRain(ana.chat, '2');
      expect((await world().store.livePlaces()).map(({ subject }) => subject).sort()).toEqual(
        [`rain:${recife}`, `rain:${santos}`].sort(),
      );
    });

    test('goes on with the same tick after a death, and a clock that went back starts the window anew', async () => {
      const ana = await armed();
      await under(['2', '0'], 5 * minuteMs);
      await under([], 55 * minuteMs);
      world().crash();
      world().pass(-3 * hourMs);
      await world().forecast([]);
      await world().ticksFor(60 * minuteMs);
      expect(await sideOf(ana)).toBe('begun');
      await world().ticksFor(2 * rainTimes.tickMs);
      expect(await sideOf(ana)).toBe('armed');
    });

    test('more than five places a chat is refused', async () => {
      const ana = aSubscriber(world());
      const cells = ['-1', '-2', '-3', '-4', '-5', '-6'].map((south) => cellOf(south, '-40')!);
      const ends = [];
      for (const cell of cells) ends.push((await world().subscribeRain(ana.chat, '1', {}, cell)).end);
      expect(ends).toEqual(['made', 'made', 'made', 'made', 'made', 'too_many_places']);
    });

    test('moves along with where the person is; what was wished for elsewhere stays', async () => {
      const ana = await armed();
      const recife = { name: 'Recife, PE', cell: cellOf('-8.05', '-34.88')!, zone: 'America/Recife' };
      const moved = await world().commit(ana.chat, 'setPlace', { place: recife, currentSince: world().currentSince });
      expect(moved).toMatchObject({ end: 'moved', watched: [{ number: 1, place: 'Recife, PE' }] });
      expect(await world().store.settingsOf(ana.chat)).toMatchObject({ place: recife, zone: 'America/Recife' });
      if (moved.end !== 'moved') throw new Error('not moved');
      await world().commit(ana.chat, 'undo', { change: moved.change, currentSince: world().currentSince });
      expect(await ana.watched()).toMatchObject([{ number: 1, place: 'Santos, SP' }]);
      expect(await world().store.settingsOf(ana.chat)).toMatchObject({ place: { name: 'Santos, SP' } });
    });
  });
}
