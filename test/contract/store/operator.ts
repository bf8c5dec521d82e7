import { describe, expect, test } from 'vitest';
import { hourMs, later, minuteMs } from '../../support/moments.js';
import { anAnswer, aSubscriber } from '../../support/store-world.js';
import { eachWorld, type StoreEngine } from './each-world.js';

export function operatorContract(engine: StoreEngine): void {
  describe('what the operator was told', () => {
    const world = eachWorld(engine);
    const tell = async (states: Readonly<Record<string, string>>, chat = operator()) =>
      world().store.tellOperator(chat, anAnswer('eventos mortos'), new Map(Object.entries(states)), world().now);
    const told = () => world().store.toldOperator(world().now);
    const operator = () => ({ chatId: 700_000_099, threadId: 0, kind: 'private' }) as const;

    test('is due at once as an answer in the chat, also where the chat was never heard of', async () => {
      await tell({ dispatch: 'dead' });
      const claim = await world().mustClaim();
      expect(claim).toMatchObject({ isAnswer: true, alertIds: [], to: { address: { chatId: operator().chatId } } });
      expect(claim.due).toMatchObject({ kind: 'answer', answer: { html: 'eventos mortos' } });
      expect(claim.updateId).toBeLessThan(0);
    });

    test('stays with the last state of each thing, over restarts', async () => {
      await tell({ dispatch: 'dead', telegram: 'failing' });
      world().pass(minuteMs);
      await tell({ dispatch: 'well' });
      world().crash();
      expect((await told()).states).toEqual(
        new Map([
          ['telegram', 'failing'],
          ['dispatch', 'well'],
        ]),
      );
    });

    test('counts the messages of the last hour, one for several things; none of a future that a clock has left', async () => {
      await tell({ dispatch: 'dead', telegram: 'failing' });
      world().pass(30 * minuteMs);
      await tell({ telegram: 'well' });
      expect((await told()).lastHour).toBe(2);
      expect((await world().store.toldOperator(later(world().now, -2 * hourMs))).lastHour).toBe(0);
      world().pass(31 * minuteMs);
      expect((await told()).lastHour).toBe(1);
      world().pass(hourMs);
      expect(await told()).toMatchObject({
        lastHour: 0,
        states: new Map(Object.entries({ dispatch: 'dead', telegram: 'well' })),
      });
    });

    test('takes no update from anybody: numbers below zero are its own, and nothing waits to be handled', async () => {
      await tell({ dispatch: 'dead' });
      await tell({ dispatch: 'well' });
      expect(await world().store.nextUpdates(10, [])).toEqual([]);
      const ana = aSubscriber(world());
      await world().commit(ana.chat, 'nothing', {}, [anAnswer('oi')]);
      expect((await world().sendAll()).map(({ updateId }) => updateId)).toEqual([-1, -2, 1]);
    });
  });
}
