import { describe, expect, test } from 'vitest';
import { e8 } from '../../../src/domain/decimal.js';
import { html } from '../../../src/messages/html.js';
import { hourMs, later, minuteMs, secondMs } from '../../support/moments.js';
import { anAnswer, aSubscriber, limit, toldBy } from '../../support/store-world.js';
import { eachWorld, type StoreEngine } from './each-world.js';

export function claimsContract(engine: StoreEngine): void {
  describe('claiming', () => {
    const world = eachWorld(engine);

    test('takes answers before alerts, and in a chat the confirmation before the first ring', async () => {
      await world().read('4.4');
      const ana = await aSubscriber(world()).watching('below', '4.5');
      await world().receive();
      world().pass(secondMs);
      const bia = aSubscriber(world());
      await world().subscribe(bia.chat, { condition: limit('below', '4.5') }, [
        anAnswer('Combinado'),
        anAnswer('e mais'),
      ]);
      await world().receive();
      const left = await world().sendAll();
      expect(left.map(({ to, isAnswer }) => [to.address.chatId, isAnswer])).toEqual([
        [bia.chat.chatId, true],
        [bia.chat.chatId, true],
        [ana.chat.chatId, false],
        [bia.chat.chatId, false],
      ]);
      expect(left.slice(0, 2).map(({ due }) => due.kind === 'answer' && due.answer.html)).toEqual([
        'Combinado',
        'e mais',
      ]);
    });

    test('takes the chat that has waited longest, and only answers where only those may leave', async () => {
      const ana = await aSubscriber(world()).watching('below', '4.5');
      const bia = await aSubscriber(world()).watching('below', '4.4');
      await world().read('4.6');
      await world().read('4.45');
      await world().receive();
      world().pass(minuteMs);
      await world().read('4.3');
      await world().receive();
      expect(await world().claim('answers')).toBeUndefined();
      expect((await world().sendAll()).map(({ to }) => to.address)).toMatchObject([
        { chatId: ana.chat.chatId },
        { chatId: bia.chat.chatId },
      ]);
    });

    test('never takes from a chat that is named as busy', async () => {
      const ana = await aSubscriber(world()).watching('below', '4.5');
      await world().read('4.4');
      await world().receive();
      expect(await world().claim('all', [ana.chat.chatId])).toBeUndefined();
      expect(await world().claim('all', [1, 2, 3])).toMatchObject({ to: { address: { chatId: ana.chat.chatId } } });
    });

    test('takes all alerts of a chat that are due as one message, an answer as a message of its own', async () => {
      const ana = await aSubscriber(world()).watching('below', '4.5');
      await ana.watching('below', '4.45');
      await ana.watching('at_most', '4.4');
      await world().read('4.6');
      await world().read('4.47');
      await world().read('4.4');
      await world().receive();
      expect((await world().sendAll()).map(toldBy)).toEqual([['crossed 1', 'crossed 2', 'crossed 3']]);
    });

    test('leaves due what found no room in the message', async () => {
      const ana = aSubscriber(world());
      for (const price of ['4.5', '4.51', '4.52']) await ana.watching('below', price);
      await world().read('4.4');
      await world().receive();
      const two = () =>
        world().store.claimMessage('telegram', 'all', [], world().now, () => ({
          outgoing: { html: html`two`, silent: true },
          taken: 2,
        }));
      const [first, second] = [await two(), await two()];
      expect(first?.alertIds).toHaveLength(2);
      expect(second?.alertIds).toHaveLength(1);
      expect(await two()).toBeUndefined();
      expect(first?.outgoing).toEqual({ html: 'two', silent: true });
    });

    test('writes from what is known at the moment of sending: the value then, before and now', async () => {
      const observedAt = world().now;
      await world().read('4.6');
      const ana = await aSubscriber(world()).watching('below', '4.5');
      await world().read('4.4812');
      await world().receive();
      await world().read('4.49');
      const { due } = await world().mustClaim();
      expect(due.kind === 'alerts' && due.alerts).toMatchObject([
        {
          ...{ kind: 'crossed', number: 1, subscriptionId: (await ana.watched())[0]?.id, source: 'awesomeapi' },
          ...{ subject: 'fx:USD-BRL', condition: limit('below', '4.5'), superseded: undefined },
          reading: { value: e8('4.4812'), observedAt: later(observedAt, secondMs) },
          previous: { value: e8('4.6'), observedAt },
          current: { value: e8('4.49'), observedAt: later(observedAt, 2 * secondMs) },
        },
      ]);
    });

    test('ends what nobody wants any more: expired by time, skipped where it was cancelled or paused', async () => {
      const ana = await aSubscriber(world()).watching('below', '4.5');
      const bia = await aSubscriber(world()).watching('below', '4.5');
      const caio = await aSubscriber(world()).watching('below', '4.5');
      await world().read('4.4');
      await world().receive();
      await world().setStatus(ana.chat, 'ended');
      await world().setStatus(bia.chat, 'paused');
      expect((await world().sendAll()).map(({ to }) => to.address.chatId)).toEqual([caio.chat.chatId]);
      expect(world().states()).toEqual(['skipped', 'skipped', 'sent']);
    });

    test('tells a price for 72 hours, and not after', async () => {
      await aSubscriber(world()).watching('below', '4.5');
      await world().read('4.4');
      await world().receive();
      world().pass(71 * hourMs);
      const claim = await world().mustClaim();
      await world().store.recordNotSent(claim.messageId);
      world().pass(hourMs);
      expect(await world().claim()).toBeUndefined();
      expect(world().states()).toEqual(['expired']);
    });

    test('tells an answer for a day, and not after', async () => {
      const chat = world().newChat();
      await world().commit(chat, 'nothing', {}, [anAnswer('R$ 5,14')]);
      world().pass(24 * hourMs);
      expect(await world().claim()).toBeUndefined();
      expect(world().states()).toEqual(['expired']);
    });

    test('ends what cannot be rendered, with its reason, and goes on to the others', async () => {
      const ana = await aSubscriber(world()).watching('below', '4.5');
      const bia = await aSubscriber(world()).watching('below', '4.5');
      await world().read('4.4');
      await world().receive();
      const claim = await world().store.claimMessage('telegram', 'all', [], world().now, (_due, to) => {
        if (to.address.chatId === ana.chat.chatId) throw new Error('no such zone');
        return { outgoing: { html: html`R$ 4,40`, silent: false }, taken: 1 };
      });
      expect(claim?.to.address.chatId).toBe(bia.chat.chatId);
      expect(world().deliveries()).toMatchObject([
        { state: 'dead', why: expect.stringContaining('no such zone') as string },
        { state: 'sending' },
      ]);
    });

    test('knows when the next one is due, and how much waits since when', async () => {
      const chat = world().newChat();
      expect(await world().store.nextDeliveryAt('telegram', world().now)).toBeUndefined();
      expect(await world().store.backlog(world().now)).toEqual({ due: 0, oldestDueAt: undefined });
      const { now } = world();
      await world().commit(chat, 'nothing', {}, [anAnswer('um'), anAnswer('dois')]);
      world().pass(minuteMs);
      expect(await world().store.backlog(world().now)).toEqual({ due: 2, oldestDueAt: now });
      const claim = await world().mustClaim();
      await world().store.recordUnknown(claim.messageId, 'cut', [hourMs], world().now);
      expect(await world().store.nextDeliveryAt('telegram', world().now)).toEqual(later(world().now, hourMs));
      expect(await world().store.nextDeliveryAt('pigeon', world().now)).toBeUndefined();
      expect(await world().store.backlog(world().now)).toEqual({ due: 1, oldestDueAt: now });
    });
  });
}
