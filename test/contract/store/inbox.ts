import { describe, expect, test } from 'vitest';
import { hourMs } from '../../support/moments.js';
import { anAnswer, aSubscriber, dollar, limit } from '../../support/store-world.js';
import { eachWorld, type StoreEngine } from './each-world.js';

export function inboxContract(engine: StoreEngine): void {
  describe('an update', () => {
    const world = eachWorld(engine);
    const update = (updateId: number, chatId: number) => ({ updateId, chatId, body: `{"update_id":${updateId}}` });
    const store = (...updates: readonly ReturnType<typeof update>[]) =>
      world().store.storeUpdates(updates, world().now);
    const next = async (limited = 10, except: readonly number[] = []) =>
      (await world().store.nextUpdates(limited, except)).map(({ updateId }) => updateId);

    test('is kept once, however often the channel repeats it, also after it was handled', async () => {
      expect(await store(update(7, 1), update(8, 1), update(7, 1))).toBe(2);
      expect(await store(update(8, 1))).toBe(0);
      await world().store.passUpdate(7);
      world().crash();
      expect(await store(update(7, 1), update(8, 1))).toBe(0);
      expect(await world().store.nextUpdates(10, [])).toEqual([{ ...update(8, 1), failures: 0 }]);
    });

    test('is handled in order within its chat, chats side by side, in the order of arrival', async () => {
      await store(update(50, 1), update(51, 2), update(3, 1), update(52, 3));
      expect(await next()).toEqual([50, 51, 52]);
      expect(await next(2)).toEqual([50, 51]);
      expect(await next(10, [1, 3])).toEqual([51]);
      await world().store.passUpdate(50);
      expect(await next()).toEqual([51, 3, 52]);
    });

    test('that fails three times is parked, and its chat goes on', async () => {
      await store(update(1, 1), update(2, 1));
      expect(await world().store.failUpdate(1)).toBe('again');
      world().crash();
      expect(await world().store.failUpdate(1)).toBe('again');
      expect(await world().store.nextUpdates(10, [])).toMatchObject([{ updateId: 1, failures: 2 }]);
      expect(await world().store.failUpdate(1)).toBe('parked');
      expect(await next()).toEqual([2]);
      expect(await store(update(1, 1))).toBe(0);
    });

    test('makes its change and its answers once, however often it is committed', async () => {
      const ana = aSubscriber(world());
      const updateId = await world().hear(ana.chat);
      let asked = 0;
      const plan = {
        ...{ do: 'subscribe' as const },
        with: {
          wanted: { of: 'fx', subject: dollar, condition: limit('below', '4.5') } as const,
          currentSince: world().currentSince,
        },
        answers: () => {
          asked += 1;
          return [anAnswer('Combinado')];
        },
      };
      for (let nth = 0; nth < 3; nth += 1) {
        await world().store.commitUpdate(updateId, ana.chat, undefined, plan, world().now);
        world().crash();
      }
      expect(asked).toBe(1);
      expect(await ana.watched()).toHaveLength(1);
      expect(await world().sendAll()).toHaveLength(1);
    });

    test('that nobody kept changes nothing', async () => {
      const ana = aSubscriber(world());
      const plan = { do: 'nothing' as const, with: {}, answers: () => [anAnswer('olá')] };
      await world().store.commitUpdate(404, ana.chat, undefined, plan, world().now);
      expect(await world().claim()).toBeUndefined();
    });

    test('whose answers cannot be written changes nothing, and can be handled again', async () => {
      const ana = aSubscriber(world());
      const updateId = await world().hear(ana.chat);
      const plan = (answers: () => readonly ReturnType<typeof anAnswer>[]) => ({
        ...{ do: 'subscribe' as const, answers },
        with: {
          wanted: { of: 'fx', subject: dollar, condition: limit('below', '4.5') } as const,
          currentSince: world().currentSince,
        },
      });
      const broken = plan(() => {
        throw new Error('no words');
      });
      await expect(world().store.commitUpdate(updateId, ana.chat, 'pt', broken, world().now)).rejects.toThrow(
        'no words',
      );
      expect(await ana.watched()).toEqual([]);
      await world().store.commitUpdate(
        updateId,
        ana.chat,
        'pt',
        plan(() => [anAnswer('Combinado')]),
        world().now,
      );
      expect(await ana.watched()).toHaveLength(1);
    });

    test('is remembered for two days after it was handled; one that waits stays', async () => {
      await store(update(1, 1), update(2, 2));
      await world().store.passUpdate(1);
      world().pass(48 * hourMs + 1);
      expect(await store(update(3, 3))).toBe(1);
      expect(await next()).toEqual([2, 3]);
      expect(await store(update(1, 1))).toBe(1);
    });
  });

  describe('what is kept for the life of the database', () => {
    const world = eachWorld(engine);

    test('is made once', async () => {
      expect(await world().store.keep('webhook_secret', () => 'first')).toBe('first');
      world().crash();
      expect(await world().store.keep('webhook_secret', () => 'second')).toBe('first');
    });

    test('can be written while all is well', async () => {
      await world().store.touch(world().now);
      await expect(world().store.touch(world().now)).resolves.toBeUndefined();
    });
  });
}
