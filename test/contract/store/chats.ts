import { describe, expect, test } from 'vitest';
import { hourMs, minuteMs, secondMs } from '../../support/moments.js';
import { anAnswer, aSubscriber, limit, retryWaits, toldBy, type Subscriber } from '../../support/store-world.js';
import { eachWorld, type StoreEngine } from './each-world.js';

const kept = async (who: Subscriber) =>
  (await who.watched()).map(
    ({ number, status, side, condition }) => `${number} ${status} ${side} ${condition.threshold / 1e8}`,
  );

export function chatsContract(engine: StoreEngine): void {
  describe('a chat that is gone', () => {
    const world = eachWorld(engine);
    const gone = async (): Promise<void> => {
      await world().store.recordGone((await world().mustClaim()).messageId, 'blocked');
    };
    const blocked = (who: Subscriber) => world().commit(who.chat, 'leave', { why: 'blocked' });
    const comeBack = (who: Subscriber) => world().commit(who.chat, 'comeBack', { currentSince: world().currentSince });

    test('ends what waits for it, is compared no more, and is asked for by nobody', async () => {
      await world().read('4.6');
      const ana = await aSubscriber(world()).watching('below', '4.5');
      await world().commit(ana.chat, 'nothing', {}, [anAnswer('um'), anAnswer('dois')]);
      await world().read('4.4');
      await world().receive();
      await gone();
      expect(new Set(world().states())).toEqual(new Set(['skipped']));
      expect(await world().store.liveSubjects()).toEqual([]);
      await world().read('4.6');
      await world().read('4.4');
      expect(await world().dispatch()).toEqual([]);
      expect(await world().claim()).toBeUndefined();
    });

    test('gets no delivery for an event that was on its way', async () => {
      const ana = await aSubscriber(world()).watching('below', '4.5');
      await world().read('4.4');
      await blocked(ana);
      await world().receive();
      expect(world().states()).toEqual(['skipped']);
    });

    test('comes back with its wishes as they stand now, and is not told what crossed meanwhile', async () => {
      await world().read('4.6');
      const ana = await aSubscriber(world()).watching('below', '4.5');
      await ana.watching('above', '5');
      await blocked(ana);
      await world().read('4.4');
      expect((await comeBack(ana)).watched.map(({ number, side }) => `${number} ${side}`)).toEqual([
        '1 triggered',
        '2 armed',
      ]);
      expect(await world().dispatch()).toEqual([]);
      await world().read('4.39');
      expect(await world().dispatch()).toEqual([]);
      await world().read('4.6');
      await world().read('4.4');
      expect((await world().dispatch()).flat()).toHaveLength(1);
    });

    test('comes back with whatever it says, and its answer leaves at once', async () => {
      const ana = await aSubscriber(world()).watching('below', '4.5');
      await world().read('4.4');
      await world().receive();
      for (const hours of [1, 6, 24, 0]) {
        await world().store.recordSuspect((await world().mustClaim()).messageId, 'not enough rights', world().now);
        world().pass(hours * hourMs);
      }
      await world().commit(ana.chat, 'nothing', {}, [anAnswer('olá')]);
      expect(await world().sendAll()).toHaveLength(1);
      expect(await world().store.liveSubjects()).toHaveLength(1);
    });

    test('in which a topic wished comes back as a whole when the bot is let in again', async () => {
      const topic = await aSubscriber(world(), { kind: 'group', threadId: 4 }).watching('below', '4.5');
      await world().read('4.6');
      const whole = aSubscriber(world(), { ...topic.chat, threadId: 0 });
      await blocked(whole);
      expect(await world().store.liveSubjects()).toEqual([]);
      await comeBack(whole);
      expect(await kept(topic)).toEqual(['1 active armed 4.5']);
      expect((await world().readAndSend('4.4')).map(({ to }) => to.address)).toEqual([
        { chatId: topic.chat.chatId, threadId: 4 },
      ]);
    });

    test('comes back as a whole when a topic speaks that was never heard before', async () => {
      const topic = await aSubscriber(world(), { kind: 'group', threadId: 4 }).watching('below', '4.5');
      await world().read('4.6');
      await blocked(topic);
      const other = aSubscriber(world(), { ...topic.chat, threadId: 9 });
      await world().commit(other.chat, 'nothing', {}, [anAnswer('olá')]);
      expect(await kept(topic)).toEqual(['1 active armed 4.5']);
    });

    test('that never was away keeps every side when it is said to be back', async () => {
      await world().read('4.6');
      const ana = await aSubscriber(world()).watching('below', '4.5');
      await world().read('4.4');
      await world().read('4.505');
      expect(await comeBack(ana)).toEqual({ watched: [] });
      expect(await kept(ana)).toEqual(['1 active triggered 4.5']);
    });
  });

  describe('a group that becomes a supergroup', () => {
    const world = eachWorld(engine);
    /** A group with a wish, and the id it will have. */
    const group = async (): Promise<[Subscriber, Subscriber]> => {
      await world().read('4.6');
      const from = await aSubscriber(world(), { kind: 'group' }).watching('below', '4.5');
      return [from, aSubscriber(world(), { kind: 'group', chatId: -1_001_200_000_000 - from.chat.chatId })];
    };
    const move = (from: Subscriber, to: Subscriber, heardIn: Subscriber) =>
      world().commit(heardIn.chat, 'move', { from: from.chat.chatId, to: to.chat.chatId });

    test('takes its wishes along, with their numbers and sides', async () => {
      const [from, to] = await group();
      await world().read('4.4');
      await world().read('4.505');
      await move(from, to, to);
      expect(await kept(from)).toEqual([]);
      expect(await kept(to)).toEqual(['1 active triggered 4.5']);
      await world().read('4.6');
      expect((await world().readAndSend('4.4')).map(({ to: { address } }) => address.chatId)).toContain(to.chat.chatId);
    });

    test('moves once, told twice and from both sides', async () => {
      const [from, to] = await group();
      for (const heardIn of [to, from, to]) await move(from, to, heardIn);
      expect(await kept(to)).toEqual(['1 active armed 4.5']);
      expect(await kept(from)).toEqual([]);
    });

    test('keeps what both ids wished, each once, with numbers of its own', async () => {
      const [from, to] = await group();
      await from.watching('below', '4.4');
      await to.watching('above', '5');
      await to.watching('below', '4.4');
      await move(from, to, to);
      expect(await kept(to)).toEqual(['1 active armed 5', '2 active armed 4.4', '3 active armed 4.5']);
      await world().readAndSend('4.3');
      expect(world().states()).toEqual(['sent', 'sent']);
    });

    test('goes on ringing for a wish that one of its ids had paused and the other had not', async () => {
      const [from, to] = await group();
      await to.watching('below', '4.5');
      await world().setStatus(to.chat, 'paused');
      await move(from, to, to);
      expect(await kept(to)).toEqual(['1 active armed 4.5']);
      expect(await world().readAndSend('4.4')).toHaveLength(1);
    });

    test('does not ring again for rain that it was told of, though its other id had paused that wish', async () => {
      const from = aSubscriber(world(), { kind: 'group' });
      const to = aSubscriber(world(), { kind: 'group', chatId: -1_001_200_000_000 - from.chat.chatId });
      await world().forecast([]);
      await world().tick();
      for (const { chat } of [from, to]) await world().subscribeRain(chat, '0.5');
      await world().setStatus(to.chat, 'paused');
      await world().forecast(['0', '3']);
      expect((await world().ticksFor(5 * minuteMs)).flatMap(toldBy)).toEqual(['crossed 1']);
      await world().forecast(['0', '0', '0', '0', '3']);
      await world().ticksFor(5 * minuteMs);
      await move(from, to, to);
      expect((await world().ticksFor(5 * hourMs)).flatMap(toldBy)).toEqual([]);
    });

    test('takes along what waits and what is on its way', async () => {
      const [from, to] = await group();
      await world().read('4.4');
      await world().receive();
      const claim = await world().mustClaim();
      await world().store.recordMoved(claim.messageId, to.chat.chatId);
      const again = await world().mustClaim();
      expect([again.to.address.chatId, again.isRepeat, toldBy(again)]).toEqual([to.chat.chatId, false, ['crossed 1']]);
      await world().store.recordMoved(again.messageId, to.chat.chatId);
      await world().sent(await world().mustClaim());
      await move(from, to, from);
      expect(world().states()).toEqual(['sent']);
      expect(await kept(to)).toEqual(['1 active triggered 4.5']);
    });

    test('is compared again when the old id was given up before the new one was known', async () => {
      const [from, to] = await group();
      await world().commit(from.chat, 'leave', { why: 'the group is gone' });
      await to.watching('above', '5');
      await move(from, to, to);
      expect(await kept(to)).toEqual(['1 active armed 5', '2 active armed 4.5']);
      expect(await world().readAndSend('4.4')).toHaveLength(1);
    });

    test('is in reach though the new id was given up once', async () => {
      const [from, to] = await group();
      await world().commit(to.chat, 'leave', { why: 'not a member' });
      await move(from, to, to);
      expect(await kept(to)).toEqual(['1 active armed 4.5']);
      expect((await world().readAndSend('4.4')).map(({ to: { address } }) => address.chatId)).toEqual([to.chat.chatId]);
    });
  });

  describe('a topic', () => {
    const world = eachWorld(engine);

    test('is told where it wished, and keeps its own numbers', async () => {
      const whole = await aSubscriber(world(), { kind: 'group' }).watching('below', '4.5');
      const topic = await aSubscriber(world(), { ...whole.chat, threadId: 4 }).watching('below', '4.4');
      await world().read('4.6');
      expect((await world().readAndSend('4.3')).map(({ to, chatKind }) => [to.address.threadId, chatKind])).toEqual([
        [0, 'group'],
        [4, 'group'],
      ]);
      expect(await kept(topic)).toEqual(['1 active triggered 4.4']);
    });

    test.each([
      ['where nobody had wished before', false],
      ['beside what the group wishes itself', true],
    ])('that was closed leaves its wishes to the group, %s', async (_where, hasOwn) => {
      const topic = await aSubscriber(world(), { kind: 'group', threadId: 4 }).watching('below', '4.5');
      const whole = aSubscriber(world(), { ...topic.chat, threadId: 0 });
      if (hasOwn) await whole.watching('above', '5');
      await world().read('4.6');
      await world().read('4.4');
      await world().receive();
      await world().sent(await world().mustClaim(), true);
      expect(world().states()).toEqual(['sent']);
      expect(await kept(topic)).toEqual([]);
      expect(await kept(whole)).toEqual([
        ...(hasOwn ? ['1 active armed 5'] : []),
        `${hasOwn ? 2 : 1} active triggered 4.5`,
      ]);
      await world().read('4.6');
      expect((await world().readAndSend('4.4')).map(({ to }) => to.address.threadId)).toEqual([0]);
    });
  });

  describe('a chat without a voice', () => {
    const world = eachWorld(engine);

    test('has the defaults of a new one, and keeps what it wrote in', async () => {
      const ana = aSubscriber(world());
      const { store } = world();
      expect(await store.recipient(ana.chat)).toMatchObject({ language: undefined, zone: 'America/Sao_Paulo' });
      const updateId = await world().hear(ana.chat);
      const plan = { do: 'nothing' as const, with: {}, answers: () => [anAnswer('hello')] };
      await store.commitUpdate(updateId, ana.chat, 'en', plan, world().now);
      expect(await store.recipient(ana.chat)).toMatchObject({ language: 'en', quietHours: { from: 22, until: 7 } });
      await world().commit(ana.chat, 'nothing', {});
      expect(await store.recipient(ana.chat)).toMatchObject({ language: 'en' });
      expect((await world().mustClaim()).to.language).toBe('en');
    });

    test('that left before it wished anything is no fault', async () => {
      const ana = aSubscriber(world());
      await world().commit(ana.chat, 'leave', { why: 'blocked' });
      await ana.watching('below', '4.5');
      await world().store.recoverSending(retryWaits, world().now);
      world().pass(secondMs);
      expect(await world().readAndSend('4.4')).toHaveLength(1);
      expect((await ana.watched())[0]?.condition).toEqual(limit('below', '4.5'));
    });
  });
}
