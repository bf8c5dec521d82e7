import { describe, expect, test } from 'vitest';
import { hourMs, later, minuteMs, secondMs } from '../../support/moments.js';
import { anAnswer, aSubscriber, retryWaits, toldBy, type Subscriber } from '../../support/store-world.js';
import { eachWorld, type StoreEngine } from './each-world.js';

export function endingsContract(engine: StoreEngine): void {
  describe('a message that was claimed', () => {
    const world = eachWorld(engine);
    /** One who waits for one alert. */
    const waiting = async (): Promise<Subscriber> => {
      const ana = await aSubscriber(world()).watching('below', '4.5');
      await world().read('4.4');
      await world().receive();
      return ana;
    };
    const unknown = (id: number, waits: readonly number[] = retryWaits) =>
      world().store.recordUnknown(id, 'the answer was cut off', waits, world().now);

    test('is claimed by nobody else, and sent it never comes back', async () => {
      await waiting();
      const claim = await world().mustClaim();
      expect(claim).toMatchObject({ isRepeat: false, isAnswer: false, chatKind: 'private' });
      expect(await world().claim()).toBeUndefined();
      await world().sent(claim);
      world().crash();
      expect(await world().store.recoverSending(retryWaits, world().now)).toBe(0);
      world().pass(hourMs);
      expect(await world().claim()).toBeUndefined();
      expect(world().states()).toEqual(['sent']);
    });

    test('that never left is due again as it was, without the mark', async () => {
      await waiting();
      const { due, messageId } = await world().mustClaim();
      await world().store.recordNotSent(messageId);
      expect(await world().mustClaim()).toMatchObject({ due, isRepeat: false });
    });

    test('of unknown outcome is tried again after each wait, with the mark, and is uncertain after the last', async () => {
      await waiting();
      const seen: unknown[] = [];
      for (const wait of [...retryWaits, undefined]) {
        const claim = await world().mustClaim();
        seen.push([claim.isRepeat, await unknown(claim.messageId)]);
        if (wait === undefined) break;
        world().pass(wait - 1);
        expect(await world().claim()).toBeUndefined();
        world().pass(1);
      }
      expect(seen).toEqual([
        [false, 'again'],
        [true, 'again'],
        [true, 'again'],
        [true, 'again'],
        [true, 'uncertain'],
      ]);
      expect(world().states()).toEqual(['uncertain']);
      world().pass(72 * hourMs);
      expect(await world().claim()).toBeUndefined();
    });

    test('of unknown outcome is the same message again: less what was cancelled, and never with what came later', async () => {
      const ana = await aSubscriber(world()).watching('below', '4.5');
      await ana.watching('below', '4.45');
      await ana.watching('below', '4.3');
      await world().read('4.4');
      await world().receive();
      const claim = await world().mustClaim();
      expect(toldBy(claim)).toEqual(['already 1', 'already 2']);
      await unknown(claim.messageId, [secondMs]);
      await world().setStatus(ana.chat, 'ended', { number: 1 });
      await world().read('4.2');
      await world().receive();
      world().pass(minuteMs);
      const repeat = await world().mustClaim();
      expect([toldBy(repeat), repeat.isRepeat, repeat.messageId]).toEqual([['already 2'], true, claim.messageId]);
      await world().sent(repeat);
      const next = await world().mustClaim();
      expect([toldBy(next), next.isRepeat]).toEqual([['crossed 3'], false]);
    });

    test('of unknown outcome joins no other, also where another is due before it', async () => {
      const ana = await aSubscriber(world()).watching('below', '4.5');
      await ana.watching('below', '4.3');
      await world().read('4.4');
      await world().receive();
      const claim = await world().mustClaim();
      await unknown(claim.messageId, [5 * secondMs]);
      await world().read('4.2');
      await world().receive();
      world().pass(minuteMs);
      const [first, second] = [await world().mustClaim(), await world().mustClaim()];
      expect([toldBy(first), first.isRepeat]).toEqual([['crossed 2'], false]);
      expect([toldBy(second), second.messageId]).toEqual([['already 1'], claim.messageId]);
    });

    test('of unknown outcome keeps that doubt when its repeat never left, and is not older for it', async () => {
      await waiting();
      const { now } = world();
      const claim = await world().mustClaim();
      await unknown(claim.messageId);
      world().pass(minuteMs);
      await world().store.recordNotSent((await world().mustClaim()).messageId);
      const { oldestDueAt } = await world().store.backlog(world().now);
      expect(oldestDueAt && oldestDueAt >= now).toBe(true);
      expect(await world().mustClaim()).toMatchObject({ isRepeat: true, messageId: claim.messageId });
    });

    test('that is an answer which changed nothing is not tried again: people ask again', async () => {
      await world().commit(world().newChat(), 'nothing', {}, [anAnswer('R$ 5,14', { repeatable: false })]);
      const claim = await world().mustClaim();
      expect(await unknown(claim.messageId)).toBe('uncertain');
      world().pass(hourMs);
      expect(await world().claim()).toBeUndefined();
    });

    test('that is an answer which changed nothing is tried once more after our own death, and not again', async () => {
      await world().commit(world().newChat(), 'nothing', {}, [anAnswer('R$ 5,14', { repeatable: false })]);
      const { messageId } = await world().mustClaim();
      for (const left of [1, 0]) {
        world().crash();
        expect(await world().store.recoverSending(retryWaits, world().now)).toBe(1);
        world().pass(hourMs);
        const claim = await world().claim();
        expect(claim && [claim.messageId, claim.isRepeat]).toEqual(left ? [messageId, true] : undefined);
      }
      expect(world().states()).toEqual(['uncertain']);
    });

    test('that a process died with has an unknown outcome at the next start', async () => {
      await waiting();
      const { messageId } = await world().mustClaim();
      world().crash();
      expect(await world().claim()).toBeUndefined();
      expect(await world().store.recoverSending(retryWaits, world().now)).toBe(1);
      expect(await world().claim()).toBeUndefined();
      world().pass(retryWaits[0]);
      expect(await world().mustClaim()).toMatchObject({ isRepeat: true, messageId });
    });

    test('that the channel refuses for good is dead, and its chat goes on', async () => {
      await waiting();
      const claim = await world().mustClaim();
      await world().store.recordRefused(claim.messageId, 'message is too long');
      expect(world().deliveries()).toMatchObject([{ state: 'dead', why: 'message is too long' }]);
      await world().read('4.6');
      expect(await world().readAndSend('4.4')).toHaveLength(1);
    });
  });

  describe('a chat', () => {
    const world = eachWorld(engine);
    const ring = async (): Promise<void> => {
      await world().read('4.6');
      await world().read('4.4');
      await world().receive();
    };

    test('that takes nothing for a while is left in peace for so long, its topics with it, and nobody else', async () => {
      const group = await aSubscriber(world(), { kind: 'group' }).watching('below', '4.5');
      const topic = await aSubscriber(world(), { ...group.chat, threadId: 4 }).watching('below', '4.5');
      const bia = await aSubscriber(world()).watching('below', '4.5');
      await ring();
      const claim = await world().mustClaim();
      expect(claim.to.address).toEqual({ chatId: group.chat.chatId, threadId: 0 });
      await world().store.recordWait(claim.messageId, 30 * secondMs, world().now);
      expect(await world().store.nextDeliveryAt('telegram', world().now)).toEqual(later(world().now, 30 * secondMs));
      expect(await world().store.backlog(world().now)).toMatchObject({ due: 1 });
      expect((await world().sendAll()).map(({ to }) => to.address)).toEqual([{ chatId: bia.chat.chatId, threadId: 0 }]);
      world().crash();
      world().pass(30 * secondMs - 1);
      expect(await world().claim()).toBeUndefined();
      world().pass(1);
      const left = await world().sendAll();
      expect(left.map(({ to, isRepeat }) => [to.address.threadId, isRepeat])).toEqual([
        [0, false],
        [topic.chat.threadId, false],
      ]);
    });

    test('waits no longer than it was told to, wherever the clock has jumped to', async () => {
      await aSubscriber(world()).watching('below', '4.5');
      await ring();
      const { now } = world();
      world().pass(24 * hourMs); // the clock was a day ahead
      const claim = await world().mustClaim();
      await world().store.recordWait(claim.messageId, 30 * secondMs, world().now);
      world().now = now;
      await world().store.boundWaits('telegram', hourMs, now);
      world().pass(30 * secondMs);
      expect(await world().claim()).toBeDefined();
    });

    test('that was held and may have arrived waits no longer for its next try either', async () => {
      const ana = await aSubscriber(world()).watching('below', '4.5');
      await world().commit(ana.chat, 'silence', { which: 'all', until: later(world().now, hourMs) });
      await ring();
      const { now } = world();
      world().pass(25 * hourMs); // the clock is a day ahead
      await world().store.recordUnknown((await world().mustClaim()).messageId, 'cut', retryWaits, world().now);
      world().now = later(now, hourMs);
      await world().store.boundWaits('telegram', hourMs, world().now);
      world().pass(hourMs);
      expect(await world().claim()).toMatchObject({ isRepeat: true });
    });

    test('that is held is held for as long as its owner chose, whatever our own waits are', async () => {
      const ana = await aSubscriber(world()).watching('below', '4.5');
      await world().commit(ana.chat, 'silence', { which: 'all', until: later(world().now, 5 * hourMs) });
      await ring();
      await world().store.boundWaits('telegram', hourMs, world().now);
      world().pass(4 * hourMs);
      expect(await world().claim()).toBeUndefined();
    });

    test('that refuses for a lack of rights is asked again after 1, 6 and 24 hours, then it is gone', async () => {
      await aSubscriber(world()).watching('below', '4.5');
      await ring();
      const suspect = async () =>
        world().store.recordSuspect((await world().mustClaim()).messageId, 'not enough rights', world().now);
      for (const hours of [1, 6, 24]) {
        expect(await suspect()).toBe('again');
        world().pass(hours * hourMs - 1);
        expect(await world().claim()).toBeUndefined();
        world().pass(1);
      }
      expect(await suspect()).toBe('gone');
      expect(world().states()).toEqual(['skipped']);
      expect(await world().store.liveSubjects()).toEqual([]);
    });

    test('that took a message since is suspected anew, from the first hour', async () => {
      await aSubscriber(world()).watching('below', '4.5');
      for (let year = 0; year < 5; year += 1) {
        await ring();
        const { messageId } = await world().mustClaim();
        expect(await world().store.recordSuspect(messageId, 'not enough rights', world().now)).toBe('again');
        world().pass(hourMs);
        expect(await world().sendAll()).toHaveLength(1);
      }
    });
  });
}
