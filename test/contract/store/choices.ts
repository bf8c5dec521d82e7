import { describe, expect, test } from 'vitest';
import type { Changes } from '../../../src/store/conversation-store.js';
import { friday, hourMs, later, minuteMs } from '../../support/moments.js';
import { aSubscriber, dollar, limit, retryWaits, toldBy, type Subscriber } from '../../support/store-world.js';
import { eachWorld, type StoreEngine } from './each-world.js';

/** What a person chooses for the alerts: when they may come, how often, until when. */
export function choicesContract(engine: StoreEngine): void {
  describe('what is chosen', () => {
    const world = eachWorld(engine);
    const currentSince = () => world().currentSince;
    const armed = async (more: Partial<Changes['subscribe']> = {}): Promise<Subscriber> => {
      await world().read('5');
      return aSubscriber(world()).watching('below', '4.5', more);
    };
    const held = async (price: string) => {
      await world().read(price);
      await world().receive();
      return world().claim();
    };
    const heldOf = (due: unknown) =>
      (due as { alerts: readonly { held: unknown }[] }).alerts.map((alert) => alert.held);

    test('a silence holds alerts until it ends, and they say so', async () => {
      const ana = await armed();
      const until = later(world().now, 2 * hourMs);
      const silenced = await world().commit(ana.chat, 'silence', { which: 'all', until });
      expect(silenced.settings.silencedUntil).toEqual(until);
      expect(await held('4.4')).toBeUndefined();
      world().pass(2 * hourMs);
      const claim = await world().mustClaim();
      expect(toldBy(claim)).toEqual(['crossed 1']);
      expect(heldOf(claim.due)).toEqual(['silence']);
    });

    test('a silence of one wish leaves the others', async () => {
      const ana = await armed();
      await ana.watching('below', '4.6');
      const [first] = await ana.watched();
      await world().commit(ana.chat, 'silence', { which: { id: first?.id ?? 0 }, until: later(world().now, hourMs) });
      expect(toldBy(await held('4.4'))).toEqual(['crossed 2']);
    });

    test.each(['lifted', 'taken back'])('a silence that is %s lets go at once what it held', async (how) => {
      const ana = await armed();
      const { change } = await world().commit(ana.chat, 'silence', { which: 'all', until: later(world().now, hourMs) });
      expect(await held('4.4')).toBeUndefined();
      if (how === 'taken back') await world().commit(ana.chat, 'undo', { change, currentSince: currentSince() });
      else await world().commit(ana.chat, 'silence', { which: 'all' });
      expect(toldBy(await world().mustClaim())).toEqual(['crossed 1']);
    });

    test('a silence takes nothing from what an alert is worth, also one that waits already', async () => {
      const ana = await armed();
      await world().read('4.4');
      await world().receive();
      await world().commit(ana.chat, 'silence', { which: 'all', until: later(world().now, hourMs) });
      expect(await world().claim()).toBeUndefined();
      world().pass(71 * hourMs);
      expect(toldBy(await world().mustClaim())).toEqual(['crossed 1']);
    });

    test('a silence that begins before an alert takes nothing from what it is worth either', async () => {
      const ana = await armed();
      await world().commit(ana.chat, 'silence', { which: 'all', until: later(world().now, hourMs) });
      expect(await held('4.4')).toBeUndefined();
      world().pass(71 * hourMs);
      expect(toldBy(await world().mustClaim())).toEqual(['crossed 1']);
    });

    test('a silence that moves, moves what it holds, and leaves in its place what nobody held', async () => {
      const ana = await armed();
      await world().commit(ana.chat, 'silence', { which: 'all', until: later(world().now, hourMs) });
      expect(await held('4.4')).toBeUndefined();
      await world().commit(ana.chat, 'silence', { which: 'all', until: later(world().now, 3 * hourMs) });
      world().pass(2 * hourMs);
      expect(await world().claim()).toBeUndefined();
      world().pass(hourMs);
      expect(toldBy(await world().mustClaim())).toEqual(['crossed 1']);
    });

    test('a choice that holds nothing leaves what waits in its turn', async () => {
      const [ana, bia] = [await armed(), await armed()];
      await world().read('4.4');
      await world().receive();
      world().pass(minuteMs);
      await world().commit(ana.chat, 'setNight', { mode: 'sound' });
      expect((await world().mustClaim()).to.address.chatId).toBe(ana.chat.chatId);
      expect((await world().mustClaim()).to.address.chatId).toBe(bia.chat.chatId);
    });

    test('a silence does not hold what may have arrived already: its next try comes when it is due', async () => {
      const ana = await armed();
      const claim = await held('4.4');
      await world().store.recordUnknown(claim?.messageId ?? 0, 'cut', retryWaits, world().now);
      await world().commit(ana.chat, 'silence', { which: 'all', until: later(world().now, 5 * hourMs) });
      world().pass(minuteMs);
      expect(await world().claim()).toMatchObject({ isRepeat: true });
    });

    test('a silence that is taken back after its wish was cancelled keeps nothing waiting', async () => {
      const ana = await armed();
      const [one] = await ana.watched();
      const silence = { which: { id: one?.id ?? 0 }, until: later(world().now, 8 * hourMs) };
      const { change } = await world().commit(ana.chat, 'silence', silence);
      expect(await held('4.4')).toBeUndefined();
      await world().setStatus(ana.chat, 'ended');
      await world().commit(ana.chat, 'undo', { change, currentSince: currentSince() });
      expect(await world().claim()).toBeUndefined();
      expect(world().states()).toEqual(['skipped']);
    });

    test('a night that holds lets alerts go in the morning, later than they would have been worth', async () => {
      const ana = await armed();
      await world().commit(ana.chat, 'setNight', { mode: 'hold' });
      world().now = new Date('2026-09-19T02:00:00Z'); // 23h in São Paulo
      expect(await held('4.4')).toBeUndefined();
      world().now = new Date('2026-09-19T09:59:00Z');
      expect(await world().claim()).toBeUndefined();
      world().now = new Date('2026-09-19T10:00:00Z');
      const claim = await world().mustClaim();
      expect(heldOf(claim.due)).toEqual(['night']);
      expect(claim.to.night).toBe('hold');
    });

    test('rain that is over before the night ends is still told in the morning', async () => {
      const ana = aSubscriber(world());
      world().now = new Date('2026-09-19T02:00:00Z');
      await world().forecast([]);
      await world().tick();
      await world().subscribeRain(ana.chat, '0.5');
      await world().commit(ana.chat, 'setNight', { mode: 'hold' });
      await world().forecast(['0', '8']);
      expect(await world().ticksFor(8 * hourMs - 5 * minuteMs)).toEqual([]);
      const morning = await world().ticksFor(10 * minuteMs);
      expect(morning.flatMap(toldBy)).toEqual(['crossed 1']);
    });

    test('a newer alert takes the place of one that is held, and inherits its count', async () => {
      const ana = await armed();
      await world().commit(ana.chat, 'silence', { which: 'all', until: later(world().now, 5 * hourMs) });
      for (const price of ['4.4', '4.6', '4.45']) await held(price);
      world().pass(5 * hourMs);
      const { due } = await world().mustClaim();
      expect(due).toMatchObject({ alerts: [{ superseded: { count: 1 } }] });
    });

    test('once rings once and is gone; what it told still leaves', async () => {
      const ana = await armed({ once: true });
      await world().read('4.4');
      expect(await ana.watched()).toEqual([]);
      await world().receive();
      expect(toldBy(await world().mustClaim())).toEqual(['crossed 1']);
      expect(await world().store.liveSubjects()).toEqual([]);
    });

    test('once is not ended by what already holds when it is made', async () => {
      await world().read('4.4');
      const ana = await aSubscriber(world()).watching('below', '4.5', { once: true });
      expect(await ana.watched()).toHaveLength(1);
      for (const price of ['4.6', '4.4']) await world().read(price);
      expect(await ana.watched()).toEqual([]);
    });

    test('once that is said later counts from then on, and can be taken back', async () => {
      const ana = await armed();
      const [wish] = await ana.watched();
      const set = await world().commit(ana.chat, 'setLives', { id: wish?.id ?? 0, once: true });
      if (set.end !== 'set') throw new Error('not set');
      expect(set.watched).toMatchObject({ once: true, side: 'armed' });
      await world().commit(ana.chat, 'undo', { change: set.change, currentSince: currentSince() });
      expect((await world().readAndSend('4.4')).flatMap(toldBy)).toEqual(['crossed 1']);
      expect(await ana.watched()).toMatchObject([{ once: false }]);
      await world().readAndSend('4.6');
      await world().commit(ana.chat, 'setLives', { id: wish?.id ?? 0, once: true });
      expect((await world().readAndSend('4.4')).flatMap(toldBy)).toEqual(['crossed 1']);
      expect(await ana.watched()).toEqual([]);
    });

    test('the life of the wish of somebody else is not mine to set', async () => {
      const ana = await armed();
      const [wish] = await ana.watched();
      const bia = aSubscriber(world());
      const set = await world().commit(bia.chat, 'setLives', { id: wish?.id ?? 0, once: true });
      expect(set.end).toBe('gone');
      expect(await ana.watched()).toMatchObject([{ once: false }]);
    });

    test('a wish with an end is not there any more when it has passed, and rings no more', async () => {
      const endsAt = later(friday, hourMs);
      const ana = await armed({ endsAt });
      expect(await ana.watched()).toMatchObject([{ endsAt }]);
      world().now = endsAt;
      await world().read('4.4');
      expect(await ana.watched()).toEqual([]);
      expect(await world().dispatch()).toEqual([]);
    });

    test('another limit keeps the number, never rings, and can be taken back', async () => {
      const ana = await armed();
      const [before] = await ana.watched();
      const edited = await world().commit(ana.chat, 'edit', {
        id: before?.id ?? 0,
        condition: limit('below', '5.2'),
        currentSince: currentSince(),
      });
      expect(edited).toMatchObject({ end: 'edited', watched: { number: 1, side: 'triggered', holds: true } });
      expect(await world().dispatch()).toEqual([]);
      if (edited.end !== 'edited') throw new Error('not edited');
      await world().commit(ana.chat, 'undo', { change: edited.change, currentSince: currentSince() });
      expect(await ana.watched()).toMatchObject([{ number: 1, condition: limit('below', '4.5'), side: 'armed' }]);
    });

    test('buttons of before an edit, and of before two, are about the wish as it is now; taken back, as it was', async () => {
      const ana = await armed();
      const idNow = async () => (await ana.watched())[0]?.id ?? 0;
      const first = await idNow();
      const edit = async (price: string) =>
        world().commit(ana.chat, 'edit', {
          id: await idNow(),
          condition: limit('below', price),
          currentSince: currentSince(),
        });
      await edit('4.4');
      const second = await edit('4.3');
      expect(await world().store.followedBy(ana.chat, first)).toBe(await idNow());
      if (second.end !== 'edited') throw new Error('not edited');
      await world().commit(ana.chat, 'undo', { change: second.change, currentSince: currentSince() });
      expect(await world().store.followedBy(ana.chat, first)).toBe(await idNow());
      expect(await world().store.followedBy(aSubscriber(world()).chat, first)).toBe(first);
    });

    test('another limit of a paused wish leaves it paused', async () => {
      const ana = await armed();
      await world().setStatus(ana.chat, 'paused');
      const [before] = await ana.watched();
      const change = { id: before?.id ?? 0, condition: limit('below', '5.2'), currentSince: currentSince() };
      await world().commit(ana.chat, 'edit', change);
      await world().read('4.4');
      expect(await ana.watched()).toMatchObject([{ status: 'paused', condition: limit('below', '5.2') }]);
      expect(await world().dispatch()).toEqual([]);
    });

    test('the limit of somebody else is gone for me', async () => {
      const [ana, mallory] = [await armed(), aSubscriber(world())];
      const [hers] = await ana.watched();
      const change = { id: hers?.id ?? 0, condition: limit('below', '1.2'), currentSince: currentSince() };
      expect(await world().commit(mallory.chat, 'edit', change)).toEqual({ end: 'gone' });
      expect(await ana.watched()).toMatchObject([{ condition: limit('below', '4.5') }]);
    });

    test('a test goes the whole way, is never held, and comes at most once a minute', async () => {
      const ana = aSubscriber(world());
      await world().commit(ana.chat, 'silence', { which: 'all', until: later(world().now, hourMs) });
      expect(await world().commit(ana.chat, 'test', {})).toEqual({ end: 'rung' });
      expect(await world().commit(ana.chat, 'test', {})).toEqual({ end: 'too_soon' });
      await world().receive();
      expect(toldBy(await world().mustClaim())).toEqual(['test']);
      world().pass(minuteMs);
      expect(await world().commit(ana.chat, 'test', {})).toEqual({ end: 'rung' });
      world().pass(-24 * hourMs); // the clock was a day ahead
      expect(await world().commit(ana.chat, 'test', {})).toEqual({ end: 'rung' });
    });

    test('why a phone rang is told with the event, the reading and the seconds it took', async () => {
      const ana = await armed();
      await world().readAndSend('4.4');
      const rung = await world().store.lastRung(ana.chat);
      expect(rung).toMatchObject({
        alert: { of: 'fx', number: 1, subject: dollar, previous: { value: 500_000_000 } },
        delivery: 'sent',
      });
      expect(rung?.eventId).toMatch(/^evt_/);
      expect(rung?.sentAt?.getTime()).toBeGreaterThanOrEqual(rung?.readAt.getTime() ?? Infinity);
      expect(await world().store.lastRung(aSubscriber(world()).chat)).toBeUndefined();
    });

    test('a question is kept over a death, for a day, until another takes its place', async () => {
      const ana = aSubscriber(world());
      const ask = async (question: string | null | undefined) => {
        const updateId = await world().hear(ana.chat);
        const plan = {
          do: 'nothing',
          with: {},
          answers: () => [],
          ...(question === undefined ? {} : { question }),
        } as const;
        await world().store.commitUpdate(updateId, ana.chat, undefined, plan, world().now);
      };
      const asked = () => world().store.questionOf(ana.chat, world().now);
      await ask('onde?');
      await ask(undefined);
      world().crash();
      expect(await asked()).toBe('onde?');
      await ask('quanto?');
      expect(await asked()).toBe('quanto?');
      world().pass(24 * hourMs);
      expect(await asked()).toBeUndefined();
      await ask('de novo?');
      await ask(null);
      expect(await asked()).toBeUndefined();
    });

    test('zone, night and place are taken back one by one', async () => {
      const ana = aSubscriber(world());
      const zoned = await world().commit(ana.chat, 'setZone', { zone: 'America/Manaus' });
      const quiet = await world().commit(ana.chat, 'setNight', { hours: { from: 23, until: 6 }, mode: 'sound' });
      await world().commit(ana.chat, 'undo', { change: quiet.change, currentSince: currentSince() });
      const kept = { zone: 'America/Manaus', night: 'silent', quietHours: { from: 22, until: 7 } };
      expect(await world().store.settingsOf(ana.chat)).toMatchObject(kept);
      await world().commit(ana.chat, 'undo', { change: zoned.change, currentSince: currentSince() });
      expect(await world().store.settingsOf(ana.chat)).toMatchObject({ ...kept, zone: 'America/Sao_Paulo' });
    });
  });
}
