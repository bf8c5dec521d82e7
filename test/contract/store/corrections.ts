import { describe, expect, test } from 'vitest';
import { html } from '../../../src/messages/html.js';
import { hourMs, minuteMs, secondMs } from '../../support/moments.js';
import { aSubscriber, anAnswer, toldBy, type Claimed, type Subscriber } from '../../support/store-world.js';
import { eachWorld, type StoreEngine } from './each-world.js';

const kinds = (claims: readonly (Claimed | undefined)[]) =>
  claims.map((claim) => (claim?.due.kind === 'alerts' ? toldBy(claim).join() : claim?.due.kind));

/** The message that told of rain is edited when the forecast changes. */
export function correctionsContract(engine: StoreEngine): void {
  describe('a correction', () => {
    const world = eachWorld(engine);
    /** Who watches Santos, armed by a dry forecast, and has been told of rain in the next hour. */
    const told = async (who: Subscriber = aSubscriber(world())): Promise<Subscriber> => {
      await world().forecast([]);
      await world().tick();
      await world().subscribeRain(who.chat, '0.5');
      expect(await under(['0', '3'])).toEqual(['crossed 1']);
      return who;
    };
    /** What arrives after one tick of a forecast; five minutes pass. */
    const under = async (mm: readonly (string | null)[]) => {
      await world().forecast(mm);
      return kinds(await world().ticksFor(5 * minuteMs));
    };
    /** One tick of a forecast, without sending. */
    const ticked = async (mm: readonly (string | null)[]): Promise<void> => {
      await world().forecast(mm);
      await world().tick();
      await world().receive();
    };

    test('leaves after everything that rings, of its own chat and of all others', async () => {
      const [ana, bia, caio] = [await told(), aSubscriber(world()), aSubscriber(world())];
      await world().read('5');
      await ana.watching('below', '4.5');
      await bia.watching('below', '4.5');
      await world().subscribeRain(caio.chat, '0.5');
      await world().receive();
      await world().sendAll();
      await ticked(['0', '0', '0', '3']);
      world().pass(secondMs);
      await world().read('4.4');
      await world().receive();
      const claims = await world().sendAll();
      expect(kinds(claims)).toEqual(['crossed 2', 'crossed 1', 'correction', 'correction']);
    });

    test('that waits to be due is known, and a clock that jumped back bounds its wait', async () => {
      await told();
      await ticked(['0', '0', '0', '3']);
      const { now } = world();
      world().pass(24 * hourMs);
      await world().store.recordUnknown((await world().mustClaim()).messageId, 'cut', [1, 1, 1, 1], world().now);
      world().now = now;
      expect(await world().store.nextDeliveryAt('telegram', now)).toEqual(new Date(now.getTime() + 24 * hourMs + 1));
      await world().store.boundWaits('telegram', hourMs, now);
      expect(await world().store.nextDeliveryAt('telegram', now)).toEqual(new Date(now.getTime() + hourMs));
    });

    test('that would not hold all alerts of its message leaves the message as it is', async () => {
      const ana = await told();
      await world().subscribeRain(ana.chat, '1');
      await world().receive();
      expect(kinds(await world().sendAll())).toEqual(['already 2']);
      await ticked(['0', '0', '0', '3']);
      const tooLong = await world().store.claimMessage('telegram', 'all', [], world().now, (due) => ({
        outgoing: { html: html`${due.kind}`, silent: true },
        taken: 0,
      }));
      expect(tooLong).toBeUndefined();
      expect(world().deliveries().slice(-2)).toMatchObject([
        { state: 'skipped', why: 'the message would be too long' },
        { state: 'skipped', why: 'the message would be too long' },
      ]);
    });

    test('never edits in a chat with a new id, whose messages are numbered anew', async () => {
      const [group, supergroup] = [
        { chatId: -5, threadId: 0, kind: 'group' },
        { chatId: -1005, threadId: 0, kind: 'group' },
      ] as const;
      await told(aSubscriber(world(), group));
      await world().commit(supergroup, 'move', { from: group.chatId, to: supergroup.chatId });
      expect(await under(['0', '0', '0', '3'])).toEqual([]);
      expect(world().states()).not.toContain('pending');
    });

    test('whose chat moves while it waits does not leave either, and an answer that edits becomes a new message', async () => {
      const [group, supergroup] = [
        { chatId: -5, threadId: 0, kind: 'group' },
        { chatId: -1005, threadId: 0, kind: 'group' },
      ] as const;
      await told(aSubscriber(world(), group));
      await ticked(['0', '0', '0', '3']);
      await world().commit(group, 'nothing', {}, [anAnswer('feito', { edits: 77 })]);
      await world().commit(supergroup, 'move', { from: group.chatId, to: supergroup.chatId });
      const [answer, ...others] = await world().sendAll();
      expect(answer?.to.address).toMatchObject({ chatId: supergroup.chatId });
      expect(answer?.due).toMatchObject({ kind: 'answer', answer: { html: 'feito' } });
      expect(answer?.due.kind === 'answer' && answer.due.answer.edits).toBeUndefined();
      expect(others).toEqual([]);
    });
  });
}
