import { beforeEach, describe, expect, test } from 'vitest';
import { cellOf } from '../../../src/domain/cell.js';
import { hourMs } from '../../support/moments.js';
import { anAnswer, aSubscriber, retryWaits, type Claimed, type Subscriber } from '../../support/store-world.js';
import { eachWorld, type StoreEngine } from './each-world.js';

/** How a whole number can lie in a file: as text, or in as few big-endian bytes as SQLite needs for it, or as any engine would. */
function formsOf(chatId: number): readonly Buffer[] {
  const eight = Buffer.alloc(8);
  eight.writeBigInt64BE(BigInt(chatId));
  const few = eight.subarray(Math.abs(chatId) < 2 ** 31 ? 4 : 2);
  return [Buffer.from(String(chatId)), few, Buffer.from(few).reverse()];
}

export function erasureContract(engine: StoreEngine): void {
  describe.each([
    ['a person', 700_123_457],
    ['a supergroup', -1_001_234_567_891],
  ])('erasing what is known of %s', (_who, chatId) => {
    const world = eachWorld(engine);
    const cell = cellOf('-12.97', '-38.5')!; // nobody else names it
    const secret = 'quando o dólar cair compro a passagem';
    let ana: Subscriber;
    let goodbye: Claimed;

    const isThere = () => formsOf(chatId).some((form) => world().bytes().includes(form));
    const saysAnything = () => [secret, 'Ribeirinha', cell].some((text) => world().bytes().includes(Buffer.from(text)));

    /** Someone with wishes, alerts, answers and a typed text, who then asks to be erased. */
    beforeEach(async () => {
      ana = aSubscriber(world(), { chatId, ...(chatId < 0 ? { kind: 'group' } : {}) });
      await world().read('4.6');
      for (let nth = 0; nth < 20; nth += 1) await ana.watching('below', `4.${nth + 40}`, { messageId: nth });
      const bia = await aSubscriber(world()).watching('below', '4.5');
      await world().commit(
        ana.chat,
        'nothing',
        {},
        [anAnswer(secret)],
        await world().hear(ana.chat, `{"text":"${secret}"}`),
      );
      const place = { name: 'Ribeirinha do Segredo, BA', cell, zone: 'America/Bahia' };
      await world().commit(ana.chat, 'setPlace', { place, currentSince: world().currentSince });
      await world().subscribeRain(ana.chat, '0.5', {}, cell);
      await world().commit(ana.chat, 'setNight', { mode: 'hold', hours: { from: 20, until: 9 } });
      const asks = {
        do: 'nothing',
        with: {},
        answers: () => [],
        question: 'onde fica a Ribeirinha do Segredo?',
      } as const;
      await world().store.commitUpdate(await world().hear(ana.chat), ana.chat, undefined, asks, world().now);
      await world().commit(ana.chat, 'test', {});
      await world().commit(ana.chat, 'setNight', { mode: 'silent' });
      await world().readAndSend('4.3');
      await world().read('4.6');
      await world().read('4.3');
      await world().receive();
      await world().setStatus(ana.chat, 'ended', { number: 1 });
      expect(isThere()).toBe(true);
      expect(saysAnything()).toBe(true);
      const updateId = await world().hear(ana.chat, `{"text":"/apagar ${secret}"}`);
      await world().commit(ana.chat, 'erase', {}, [anAnswer(`adeus ${secret}`)], updateId);
      expect(await ana.watched()).toEqual([]);
      goodbye = await world().mustClaim('answers');
      expect(goodbye.to.address.chatId).toBe(chatId);
      expect(await bia.watched()).toHaveLength(1);
    });

    const end = {
      'was sent': async () => world().sent(goodbye),
      'was sent to a topic that is gone': async () => world().sent(goodbye, true),
      'was refused': async () => world().store.recordRefused(goodbye.messageId, 'no'),
      'found the chat gone': async () => world().store.recordGone(goodbye.messageId, 'blocked'),
      'never had a known outcome': async () => {
        expect(await world().store.recordUnknown(goodbye.messageId, 'cut', [], world().now)).toBe('uncertain');
      },
      'was in the air when the process died for the last time': async () => {
        world().crash();
        expect(await world().store.recoverSending([], world().now)).toBe(1);
      },
      'could not leave for a day': async () => {
        await world().store.recordNotSent(goodbye.messageId);
        world().pass(25 * hourMs);
        expect(await world().claim('answers')).toBeUndefined();
      },
      'waited while the person blocked the bot': async () => {
        await world().store.recordNotSent(goodbye.messageId);
        await world().commit(ana.chat, 'leave', { why: 'blocked' });
      },
    };
    test.each(Object.entries(end))('leaves no byte of it on the disk once the goodbye %s', async (_how, ends) => {
      await ends();
      expect(saysAnything()).toBe(false);
      expect(isThere()).toBe(false);
      expect(await world().store.recipient(ana.chat)).toMatchObject({ language: undefined });
      world().crash();
      await world().store.recoverSending(retryWaits, world().now);
      world().pass(hourMs);
      expect((await world().sendAll()).map(({ to }) => to.address.chatId)).not.toContain(chatId);
    });

    test('leaves nothing of what was chosen to one who writes again before the goodbye', async () => {
      await world().commit(ana.chat, 'nothing', {});
      expect(await world().store.settingsOf(ana.chat)).toEqual({
        ...{ zone: 'America/Sao_Paulo', quietHours: { from: 22, until: 7 }, night: 'silent' },
        ...{ silencedUntil: undefined, place: undefined },
      });
      expect(await world().store.questionOf(ana.chat, world().now)).toBeUndefined();
    });

    test('ends no goodbye early: until it has left the chat is known', async () => {
      await world().sendAll();
      expect(isThere()).toBe(true);
      await world().store.recordNotSent(goodbye.messageId);
      expect(await world().sendAll()).toHaveLength(1);
      expect(isThere()).toBe(false);
    });

    test('counts alerts of an event that comes late as unknown', async () => {
      await world().sent(goodbye);
      expect(await world().store.receiveEvent('evt_late', [1, 2, 3], world().now)).toMatchObject({
        deliveries: 0,
        unknown: 3,
      });
    });

    test('lets who speaks again begin anew', async () => {
      await ana.watching('below', '4.5');
      await world().sent(goodbye);
      expect((await ana.watched()).map(({ number }) => number)).toEqual([1]);
    });
  });
}
