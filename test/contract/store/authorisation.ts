import { beforeEach, describe, expect, test } from 'vitest';
import { anAnswer, aSubscriber, limit, type Subscriber } from '../../support/store-world.js';
import { eachWorld, type StoreEngine } from './each-world.js';

/** Every method that takes a chat, with the ids of another chat's things: nothing read, nothing changed. */
export function authorisationContract(engine: StoreEngine): void {
  describe.each([
    ['another person', false],
    ['another topic of the same group', true],
  ])('%s', (_who, isTopic) => {
    const world = eachWorld(engine);
    let ana: Subscriber;
    let mallory: Subscriber;
    let before: unknown;
    let id: number;
    let change: number;

    const all = async () => ({
      watched: await ana.watched(),
      recipient: await world().store.recipient(ana.chat),
      due: await world().store.backlog(world().now),
      live: await world().store.liveSubjects(),
    });
    beforeEach(async () => {
      const kind = isTopic ? 'group' : 'private';
      ana = await aSubscriber(world(), { kind, threadId: isTopic ? 4 : 0 }).watching('below', '4.5');
      await ana.watching('above', '6', { messageId: 12 });
      ({ change } = await world().setStatus(ana.chat, 'paused', { number: 2 }));
      mallory = aSubscriber(world(), isTopic ? { ...ana.chat, threadId: 7 } : {});
      id = (await ana.watched())[0]?.id ?? 0;
      await world().read('4.6');
      await world().read('4.4');
      await world().receive();
      before = await all();
    });

    test('sees nothing of it', async () => {
      expect(await mallory.watched()).toEqual([]);
    });

    test.each(['active', 'paused', 'ended'] as const)(
      'cannot make it %s by its id, its number, or all',
      async (status) => {
        for (const which of [{ id }, { id: id + 1 }, { number: 1 }, { number: 2 }, 'all'] as const)
          expect((await world().setStatus(mallory.chat, status, which)).watched).toEqual([]);
        expect(await all()).toEqual(before);
      },
    );

    test('cannot take back its changes', async () => {
      for (const named of [change, change - 1, change - 2])
        expect(
          await world().commit(mallory.chat, 'undo', { change: named, currentSince: world().currentSince }),
        ).toEqual({ watched: [] });
      expect(await all()).toEqual(before);
    });

    test('cannot replace what its message made, and its wishes count for nobody else', async () => {
      const condition = limit('above', '6');
      const outcome = await world().subscribe(mallory.chat, { condition, messageId: 12, replaces: true });
      expect(outcome).toMatchObject({ end: 'made', watched: { number: 1 } });
      expect(await ana.watched()).toEqual((before as Awaited<ReturnType<typeof all>>).watched);
    });

    test('cannot erase it, nor take its answers', async () => {
      await world().commit(mallory.chat, 'erase', {}, [anAnswer('adeus')]);
      const sent = await world().sendAll();
      expect(sent.map(({ to, isAnswer }) => [to.address.threadId, isAnswer])).toEqual([
        [mallory.chat.threadId, true],
        [ana.chat.threadId, false],
      ]);
      expect(await ana.watched()).toEqual((before as Awaited<ReturnType<typeof all>>).watched);
    });

    test('says something without touching it', async () => {
      await world().commit(mallory.chat, 'nothing', {});
      await world().commit(mallory.chat, 'comeBack', { currentSince: { fx: world().now, rain: world().now } });
      expect(await all()).toEqual(before);
    });
  });

  describe('a chat that blocks the bot', () => {
    const world = eachWorld(engine);

    test('silences itself alone', async () => {
      const ana = await aSubscriber(world()).watching('below', '4.5');
      const mallory = await aSubscriber(world()).watching('below', '4.5');
      await world().commit(mallory.chat, 'leave', { why: 'blocked' });
      await world().read('4.6');
      expect((await world().readAndSend('4.4')).map(({ to }) => to.address.chatId)).toEqual([ana.chat.chatId]);
    });
  });
}
