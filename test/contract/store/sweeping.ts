import { describe, expect, test } from 'vitest';
import type { Chat } from '../../../src/channels/channel.js';
import { hourMs, minuteMs } from '../../support/moments.js';
import { aSubscriber } from '../../support/store-world.js';
import { eachWorld, type StoreEngine } from './each-world.js';

/** What people said is kept no longer than it is of use. */
export function sweepingContract(engine: StoreEngine): void {
  describe('what has had its time', () => {
    const world = eachWorld(engine);
    const ask = async (chat: Chat, question: string) => {
      const plan = { do: 'nothing', with: {}, answers: () => [], question } as const;
      await world().store.commitUpdate(await world().hear(chat), chat, undefined, plan, world().now);
    };
    /** Looked at as the next process finds it. */
    const isOnDisk = (text: string) => {
      world().crash();
      return world().bytes().includes(Buffer.from(text));
    };

    test('a question that nobody has answered for a day is not kept', async () => {
      const [ana, bia] = [aSubscriber(world()), aSubscriber(world())];
      await ask(ana.chat, 'onde fica Ribeirinha?');
      world().pass(23 * hourMs);
      await ask(bia.chat, 'onde fica Pirapora?');
      expect(isOnDisk('Ribeirinha')).toBe(true);
      world().pass(2 * hourMs);
      expect(await world().sweep()).toEqual({ questions: 1 });
      expect(isOnDisk('Ribeirinha')).toBe(false);
      expect(await world().store.questionOf(bia.chat, world().now)).toBe('onde fica Pirapora?');
    });

    test('a change of settings can be taken back for a day', async () => {
      const ana = aSubscriber(world());
      const { currentSince } = world();
      const first = await world().commit(ana.chat, 'setNight', { mode: 'sound' });
      world().pass(23 * hourMs);
      const second = await world().commit(ana.chat, 'setNight', { hours: { from: 20, until: 6 } });
      expect(await world().commit(ana.chat, 'undo', { change: second.change, currentSince })).toMatchObject({
        settings: { night: 'sound', quietHours: { from: 22, until: 7 } },
      });
      world().pass(hourMs + minuteMs);
      expect(await world().sweep()).toEqual({ 'setting changes': 1 });
      expect(await world().commit(ana.chat, 'undo', { change: first.change, currentSince })).toMatchObject({
        settings: undefined,
      });
      expect(await world().store.settingsOf(ana.chat)).toMatchObject({ night: 'sound' });
    });

    test('what was asked of a group and of the one it becomes: one question stays, and no other on the disk', async () => {
      const [old, big] = [world().newChat({ kind: 'group' }), world().newChat({ kind: 'group' })];
      await ask(old, 'onde fica Ribeirinha?');
      await ask(big, 'onde fica Pirapora?');
      await world().commit(big, 'move', { from: old.chatId, to: big.chatId });
      expect(await world().store.questionOf(big, world().now)).toBe('onde fica Pirapora?');
      expect(isOnDisk('Ribeirinha')).toBe(false);
    });
  });
}
