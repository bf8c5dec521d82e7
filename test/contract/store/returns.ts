import { describe, expect, test } from 'vitest';
import { cellOf, type Cell } from '../../../src/domain/cell.js';
import type { Changes } from '../../../src/store/conversation-store.js';
import { e2 } from '../../../src/domain/decimal.js';
import { dayMs, hourMs, later, minuteMs } from '../../support/moments.js';
import { aSubscriber, limit, toldBy, type Subscriber } from '../../support/store-world.js';
import { eachWorld, type StoreEngine } from './each-world.js';

const cells: readonly Cell[] = ['-1', '-2', '-3', '-4', '-5', '-6'].map((south) => cellOf(south, '-40')!);
const place = (cell = cells[0]!) => ({ name: 'Crato, CE', cell, zone: 'America/Fortaleza' });

/** A wish that ended, slept or moved, and is there again: by `Desfazer`, `/retomar`, `/local`. */
export function returnsContract(engine: StoreEngine): void {
  describe('a wish that comes back', () => {
    const world = eachWorld(engine);
    const undo = async (ana: Subscriber, change: number) =>
      world().commit(ana.chat, 'undo', { change, currentSince: world().currentSince });
    const moveTo = async (ana: Subscriber, cell: Cell) => {
      const moved = await world().commit(ana.chat, 'setPlace', {
        ...{ place: place(cell), currentSince: world().currentSince },
      });
      if (moved.end !== 'moved') throw new Error('not moved');
      return moved;
    };
    const rang = async (): Promise<readonly string[]> => {
      await world().receive();
      return (await world().sendAll()).flatMap(toldBy);
    };
    const wishAt = (cell: Cell, isHere: boolean): Changes['subscribe'] => ({
      wanted: { of: 'rain', place: place(cell), isHere, condition: { operator: 'above', threshold: e2('0.5') } },
      currentSince: world().currentSince,
    });

    /** What is told of rain in Crato, then told no more, and thirty days later wanted again. */
    const rainOfLastMonth = async (): Promise<Subscriber> => {
      const ana = aSubscriber(world());
      await world().forecast(['2', '2']);
      await world().tick();
      await world().subscribeRain(ana.chat, '0.5');
      expect(await rang()).toEqual(['already 1']);
      return ana;
    };
    const nextRain = async () => {
      world().pass(5 * minuteMs);
      await world().forecast(['0', '3']);
      await world().tick();
      return rang();
    };

    test('after its place was last read a month ago rings with the next rain', async () => {
      const ana = await rainOfLastMonth();
      await world().setStatus(ana.chat, 'paused');
      world().pass(30 * dayMs);
      const { watched } = await world().setStatus(ana.chat, 'active');
      expect(watched).toMatchObject([{ side: 'unknown' }]);
      expect(await nextRain()).toEqual(['already 1']);
    });

    test('by taking back its end two days later rings with the next rain, and with the next price', async () => {
      const ana = await rainOfLastMonth();
      const ended = await world().setStatus(ana.chat, 'ended');
      world().pass(2 * dayMs);
      await undo(ana, ended.change);
      expect(await nextRain()).toEqual(['already 1']);

      const bia = aSubscriber(world());
      await world().read('4.4');
      await bia.watching('below', '4.5');
      expect(await rang()).toEqual(['already 1']);
      const cancelled = await world().setStatus(bia.chat, 'ended');
      world().pass(2 * dayMs);
      await undo(bia, cancelled.change);
      await world().read('4.45');
      expect(await rang()).toEqual(['already 1']);
    });

    test('to a place that was last read a month ago rings with the next rain', async () => {
      const ana = aSubscriber(world());
      await world().forecast(['2', '2'], cells[1]);
      await world().tick(cells[1]);
      world().pass(30 * dayMs);
      await world().subscribeRain(ana.chat, '0.5', {}, cells[0]);
      await moveTo(ana, cells[1]!);
      await world().forecast(['0', '3'], cells[1]);
      await world().tick(cells[1]);
      expect(await rang()).toEqual(['already 1']);
    });

    test('by a current value that it is past says so and does not ring', async () => {
      const ana = await rainOfLastMonth();
      await world().setStatus(ana.chat, 'paused');
      const { watched } = await world().setStatus(ana.chat, 'active');
      expect(watched).toMatchObject([{ side: 'begun', holds: true }]);
      expect(await nextRain()).toEqual([]);
    });

    test('to where the same is wished for and sleeps becomes one wish, awake, that moves on with the person', async () => {
      const ana = aSubscriber(world());
      await world().commit(ana.chat, 'subscribe', wishAt(cells[0]!, true));
      await world().commit(ana.chat, 'subscribe', wishAt(cells[1]!, false));
      await world().setStatus(ana.chat, 'paused', { number: 2 });
      const moved = await moveTo(ana, cells[1]!);
      const awake = { status: 'active', isHere: true, number: 1 };
      expect(await ana.watched()).toMatchObject([{ ...awake, subject: `rain:${cells[1]!}` }]);
      await moveTo(ana, cells[2]!);
      expect(await ana.watched()).toMatchObject([{ ...awake, subject: `rain:${cells[2]!}` }]);
      expect(moved.watched).toHaveLength(1);
    });

    test('from where the same was wished for is two wishes again, each as it was', async () => {
      const ana = aSubscriber(world());
      await world().commit(ana.chat, 'subscribe', wishAt(cells[0]!, true));
      await world().commit(ana.chat, 'subscribe', wishAt(cells[1]!, false));
      await world().setStatus(ana.chat, 'paused', { number: 2 });
      const { change } = await moveTo(ana, cells[1]!);
      await undo(ana, change);
      expect(await ana.watched()).toMatchObject([
        { number: 1, status: 'active', isHere: true, subject: `rain:${cells[0]!}` },
        { number: 2, status: 'paused', isHere: false, subject: `rain:${cells[1]!}` },
      ]);
    });

    test('does not make a sixth place', async () => {
      const ana = aSubscriber(world());
      for (const cell of cells.slice(0, 5)) await world().subscribeRain(ana.chat, '0.5', {}, cell);
      const ended = await world().setStatus(ana.chat, 'ended', { number: 1 });
      await world().subscribeRain(ana.chat, '0.5', {}, cells[5]);
      expect((await undo(ana, ended.change)).watched).toEqual([]);
      expect(await ana.watched()).toHaveLength(5);
    });

    test('stays ended where its own end has passed', async () => {
      await world().read('5');
      const ana = await aSubscriber(world()).watching('below', '4.5', { endsAt: later(world().now, hourMs) });
      const ended = await world().setStatus(ana.chat, 'ended');
      world().pass(2 * hourMs);
      expect((await undo(ana, ended.change)).watched).toEqual([]);
      expect(await ana.watched()).toEqual([]);
    });
  });

  describe('a choice that is taken back', () => {
    const world = eachWorld(engine);
    const undo = async (ana: Subscriber, change: number) =>
      world().commit(ana.chat, 'undo', { change, currentSince: world().currentSince });
    const watching = async (): Promise<Subscriber> => {
      await world().read('5');
      return aSubscriber(world()).watching('below', '4.5');
    };
    const until = () => later(world().now, 100 * hourMs);
    const idOf = async (ana: Subscriber) => (await ana.watched())[0]?.id ?? 0;

    test('leaves what was chosen after it', async () => {
      const ana = await watching();
      const { change } = await world().commit(ana.chat, 'silence', { which: 'all', until: until() });
      await world().commit(ana.chat, 'setPlace', { place: place(), currentSince: world().currentSince });
      await world().commit(ana.chat, 'setNight', { mode: 'hold', hours: { from: 20, until: 9 } });
      await undo(ana, change);
      expect(await world().store.settingsOf(ana.chat)).toMatchObject({
        ...{ night: 'hold', quietHours: { from: 20, until: 9 }, place: place(), silencedUntil: undefined },
      });
    });

    test('leaves the same choice where it was made anew', async () => {
      const ana = await watching();
      const { change } = await world().commit(ana.chat, 'setNight', { mode: 'sound' });
      await world().commit(ana.chat, 'setNight', { mode: 'hold' });
      expect((await undo(ana, change)).settings).toBeUndefined();
      expect(await world().store.settingsOf(ana.chat)).toMatchObject({ night: 'hold' });
    });

    test('lifts the silence of a wish also after its edit', async () => {
      const ana = await watching();
      const which = { id: await idOf(ana) };
      const { change } = await world().commit(ana.chat, 'silence', { which, until: until() });
      const condition = limit('below', '4.6');
      await world().commit(ana.chat, 'edit', { ...which, condition, currentSince: world().currentSince });
      await undo(ana, change);
      expect(await ana.watched()).toMatchObject([{ condition, silencedUntil: undefined }]);
    });

    test('lifts the silence of a wish whose edit is taken back after it', async () => {
      const ana = await watching();
      const which = { id: await idOf(ana) };
      const silence = await world().commit(ana.chat, 'silence', { which, until: until() });
      const condition = limit('below', '4.6');
      const edit = await world().commit(ana.chat, 'edit', { ...which, condition, currentSince: world().currentSince });
      await undo(ana, silence.change);
      if (edit.end === 'edited') await undo(ana, edit.change);
      expect(await ana.watched()).toMatchObject([{ condition: limit('below', '4.5'), silencedUntil: undefined }]);
    });

    test('a silence of one wish ends as well when all silence is lifted; taken back, it is there again', async () => {
      const ana = await watching();
      await world().commit(ana.chat, 'silence', { which: { id: await idOf(ana) }, until: until() });
      await world().read('4.4');
      await world().receive();
      expect(await world().claim()).toBeUndefined();
      const { change } = await world().commit(ana.chat, 'silence', { which: 'all' });
      expect(toldBy(await world().mustClaim())).toEqual(['crossed 1']);
      await undo(ana, change);
      expect(await ana.watched()).toMatchObject([{ silencedUntil: expect.any(Date) as Date }]);
    });

    const setPlace = async (ana: Subscriber, zone: string, cell: Cell) => {
      const there = { name: 'Lá', cell, zone };
      const set = await world().commit(ana.chat, 'setPlace', { place: there, currentSince: world().currentSince });
      if (set.end !== 'moved') throw new Error('not set');
      return { ...set, there };
    };

    test('an older place leaves the newer one, with its clock', async () => {
      const ana = aSubscriber(world());
      const first = await setPlace(ana, 'America/Manaus', cells[1]!);
      const { there } = await setPlace(ana, 'America/Manaus', cells[2]!);
      await undo(ana, first.change);
      expect(await world().store.settingsOf(ana.chat)).toMatchObject({ place: there, zone: 'America/Manaus' });
    });

    test('a silence ends, and what was said of the wish after it stays; the other way round too', async () => {
      const ana = await watching();
      const id = await idOf(ana);
      const silence = await world().commit(ana.chat, 'silence', { which: { id }, until: until() });
      const once = await world().commit(ana.chat, 'setLives', { id, once: true });
      await undo(ana, silence.change);
      expect(await ana.watched()).toMatchObject([{ once: true, silencedUntil: undefined }]);
      await world().commit(ana.chat, 'silence', { which: { id }, until: until() });
      if (once.end === 'set') await undo(ana, once.change);
      expect(await ana.watched()).toMatchObject([{ once: false, silencedUntil: expect.any(Date) as Date }]);
    });

    test('the first place is forgotten with the wish that named it', async () => {
      const ana = aSubscriber(world());
      const made = await world().subscribeRain(ana.chat, '0.5');
      if (made.end !== 'made') throw new Error('not made');
      await undo(ana, made.change);
      expect(await world().store.settingsOf(ana.chat)).toMatchObject({ place: undefined, zone: 'America/Sao_Paulo' });
    });
  });
}
