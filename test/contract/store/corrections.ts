import { describe, expect, test } from 'vitest';
import { html } from '../../../src/messages/html.js';
import { hourMs, later, minuteMs, secondMs } from '../../support/moments.js';
import { aSubscriber, anAnswer, retryWaits, toldBy, type Claimed, type Subscriber } from '../../support/store-world.js';
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

    test('is due where the start moves by an hour, in either direction, and not where it stays', async () => {
      await told();
      expect(await under(['0', '9'])).toEqual([]);
      expect(await under(['0', '0', '3'])).toEqual(['correction']);
      expect(await under(['0', '3'])).toEqual(['correction']);
    });

    test('is not due for rain that may still come as told: an hour left open is not a dry one', async () => {
      await told();
      expect(await under(['0', null])).toEqual([]);
      expect(await under([null, '0', '0', '3'])).toEqual([]);
      expect(await under(['0', '3', null])).toEqual([]);
      expect(await under(['0', '0', null, '3'])).toEqual([]);
      expect(await under(['0', '0', '3', null])).toEqual(['correction']);
    });

    test('says of another alert in its message what was told, where the forecast leaves that open', async () => {
      const ana = aSubscriber(world());
      await world().forecast([]);
      await world().tick();
      await world().subscribeRain(ana.chat, '0.5');
      await world().subscribeRain(ana.chat, '2');
      expect(await under(['0', '3'])).toEqual(['crossed 1,crossed 2']);
      await ticked(['0', '0', '1', null, '3']);
      const { due } = await world().mustClaim();
      const [half, two] =
        due.kind === 'correction' ? due.alerts.flatMap((one) => (one.of === 'rain' ? [one] : [])) : [];
      expect(half?.coming?.startsAt).toEqual(later(half!.spell.startsAt, hourMs));
      expect(two?.coming).toEqual(two?.spell);
      expect(await world().claim()).toBeUndefined(); // of the second nothing is known
    });

    test('is not written while one waits: that one will say what is true then', async () => {
      await told();
      await ticked(['0', '0', '0', '3']);
      world().pass(5 * minuteMs);
      await ticked(['0', '0', '0', '0', '3']);
      const [correction, ...others] = await world().sendAll();
      expect(others).toEqual([]);
      const { due } = correction ?? {};
      const alert = due?.kind === 'correction' ? due.alerts[0] : undefined;
      expect(alert).toMatchObject({
        coming: { startsAt: new Date(Math.floor(world().now.getTime() / hourMs + 4) * hourMs) },
      });
    });

    test('is not written of what has not left yet, which says it itself, and costs none of the four', async () => {
      const ana = aSubscriber(world());
      await world().forecast([]);
      await world().tick();
      await world().subscribeRain(ana.chat, '0.5');
      await world().commit(ana.chat, 'silence', { which: 'all', until: later(world().now, hourMs) });
      await ticked(['0', '3']);
      for (let nth = 0; nth < 8; nth += 1) expect(await under(nth % 2 ? ['0', '3'] : ['0', '0', '0', '3'])).toEqual([]);
      expect(world().deliveries()).toHaveLength(1);
      await world().commit(ana.chat, 'silence', { which: 'all' });
      expect(kinds(await world().sendAll())).toEqual(['crossed 1']);
      expect(await under(['0', '0', '0', '3'])).toEqual(['correction']);
    });

    test('is written while its message is on the way, and leaves when that has arrived', async () => {
      const ana = aSubscriber(world());
      await world().forecast([]);
      await world().tick();
      await world().subscribeRain(ana.chat, '0.5');
      await ticked(['0', '3']);
      const claim = await world().mustClaim();
      await ticked(['0', '0', '0', '3']);
      await world().sent(claim);
      expect(kinds(await world().sendAll())).toEqual(['correction']);
    });

    test('that was on its way when the process ended waits beside a later one, and both say what is true then', async () => {
      await told();
      await ticked(['0', '0', '0', '3']);
      await world().mustClaim();
      await ticked(['0', '0', '0', '0', '3']);
      await world().store.recoverSending(retryWaits, world().now);
      world().pass(minuteMs);
      const claims = await world().sendAll();
      expect(kinds(claims)).toEqual(['correction', 'correction']);
      const startsAt = new Date(Math.floor(world().now.getTime() / hourMs + 4) * hourMs);
      for (const { due } of claims)
        expect(due.kind === 'correction' ? due.alerts : []).toMatchObject([{ coming: { startsAt } }]);
      expect(await under(['0', '0', '0', '0', '9'])).toEqual([]);
    });

    test('makes no sound, so no silence holds it', async () => {
      const ana = await told();
      await ticked(['0', '0', '0', '3']);
      await world().commit(ana.chat, 'silence', { which: 'all', until: later(world().now, 5 * hourMs) });
      expect(kinds(await world().sendAll())).toEqual(['correction']);
    });

    test('is not for what was only said in an answer, and not for the message of an earlier rain', async () => {
      const ana = await told();
      expect(await under(['3', '3'])).toEqual([]); // it has begun
      await world().setStatus(ana.chat, 'paused');
      await world().forecast(['0', '3']);
      await world().ticksFor(5 * minuteMs);
      const { watched } = await world().setStatus(ana.chat, 'active');
      expect(watched).toMatchObject([{ holds: true, side: 'triggered' }]);
      expect(await under(['0', '0', '0', '3'])).toEqual([]);
      expect(await under([])).toEqual([]);
      expect(await under(['0', '3'])).toEqual([]);
    });

    test('is for the next rain, which rings, where the one before was only said in an answer', async () => {
      const ana = await told();
      await world().setStatus(ana.chat, 'paused');
      await world().setStatus(ana.chat, 'active');
      expect(await under(['3', '0'])).toEqual([]);
      await world().forecast([]);
      await world().ticksFor(65 * minuteMs);
      expect(await under(['0', '3'])).toEqual(['crossed 1']);
      expect(await under(['0', '0', '0', '3'])).toEqual(['correction']);
    });

    test('of rain that is watched once is due until it has begun, and what has ended rings no more', async () => {
      const ana = aSubscriber(world());
      await world().forecast([]);
      await world().tick();
      await world().subscribeRain(ana.chat, '0.5', { once: true });
      expect(await under(['0', '3'])).toEqual(['crossed 1']);
      expect(await ana.watched()).toEqual([]);
      expect(await under(['0', '0', '0', '3'])).toEqual(['correction']);
      expect(await under(['12', '12'])).toEqual([]); // neither again, nor as stronger
      expect(await under([])).toEqual([]);
      expect(await world().store.livePlaces()).toEqual([]);
    });

    test('of rain that is watched once says that it is withdrawn; then nothing is watched any more', async () => {
      const ana = aSubscriber(world());
      await world().forecast([]);
      await world().tick();
      await world().subscribeRain(ana.chat, '0.5', { once: true });
      expect(await under(['0', '3'])).toEqual(['crossed 1']);
      expect(await under([])).toEqual(['correction']);
      await world().ticksFor(70 * minuteMs);
      expect(await world().store.livePlaces()).toEqual([]);
      expect(await under(['0', '3'])).toEqual([]);
    });

    test('is not for who has left, and a wish of once that was told ends with it', async () => {
      const ana = aSubscriber(world());
      await world().forecast([]);
      await world().tick();
      await world().subscribeRain(ana.chat, '0.5', { once: true });
      expect(await under(['0', '3'])).toEqual(['crossed 1']);
      await world().commit(ana.chat, 'leave', { why: 'blocked' });
      expect(await world().store.livePlaces()).toEqual([]);
      expect(await under(['0', '0', '0', '3'])).toEqual([]);
    });

    test('is over as well where the group that watched once has joined another, and then is left', async () => {
      const [group, supergroup] = [
        { chatId: -5, threadId: 0, kind: 'group' },
        { chatId: -1005, threadId: 0, kind: 'group' },
      ] as const;
      await world().commit(supergroup, 'nothing', {});
      await world().forecast([]);
      await world().tick();
      await world().subscribeRain(group, '0.5', { once: true });
      expect(await under(['0', '3'])).toEqual(['crossed 1']);
      await world().commit(supergroup, 'move', { from: group.chatId, to: supergroup.chatId });
      expect(await world().store.livePlaces()).toHaveLength(1);
      await world().commit(supergroup, 'leave', { why: 'left' });
      expect(await world().store.livePlaces()).toEqual([]);
    });

    test('that withdraws rain is never the last of the four: what comes after all is said again', async () => {
      await told();
      for (let nth = 0; nth < 3; nth += 1)
        expect(await under(nth % 2 ? ['0', '3'] : ['0', '0', '0', '3'])).toEqual(['correction']);
      expect(await under([])).toEqual([]);
      expect(await under(['0', '3'])).toEqual(['correction']);
      expect(await under([])).toEqual([]);
      expect(await under(['0', '3'])).toEqual([]);
    });

    test('knows from the third on that the message may not follow every change any more', async () => {
      await told();
      const wavering: unknown[] = [];
      for (let nth = 0; nth < 4; nth += 1) {
        await world().forecast(nth % 2 ? ['0', '3'] : ['0', '0', '0', '3']);
        for (const { due } of await world().ticksFor(5 * minuteMs))
          if (due.kind === 'correction') wavering.push(...due.alerts.map((one) => one.of === 'rain' && one.isWavering));
      }
      expect(wavering).toEqual([false, false, true, true]);
    });

    test('says that withdrawn rain comes after all, where it is too soon to ring again', async () => {
      await told();
      expect(await under([])).toEqual(['correction']);
      expect(await under(['0', '0', '0', '3'])).toEqual([]); // it may still ring
      expect(await under(['0', '3'])).toEqual(['correction']);
      expect(await under(['0', '3'])).toEqual([]);
    });

    test('leaves withdrawn rain that comes later to a ring of its own', async () => {
      const ana = await told();
      expect(await under([])).toEqual(['correction']);
      await world().forecast(['0', '0', '0', '0', '3']);
      expect(kinds(await world().ticksFor(65 * minuteMs))).toEqual([]);
      expect(await ana.watched()).toMatchObject([{ side: 'armed' }]);
      expect(await under(['0', '3'])).toEqual(['crossed 1']);
    });

    test('that withdraws is due too where the wish re-arms in the same moment', async () => {
      const ana = await told();
      expect(await under(['0', '0', '0', '0', '0', '3'])).toEqual(['correction']);
      await world().ticksFor(65 * minuteMs);
      expect(await ana.watched()).toMatchObject([{ side: 'triggered' }]);
      expect(await under([])).toEqual(['correction']);
      expect(await ana.watched()).toMatchObject([{ side: 'armed' }]);
    });

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
      expect(world().states()).toEqual(['sent', 'skipped']);
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
