import { describe, expect, test } from 'vitest';
import { Flood } from '../../src/conversation/flood.js';
import { aWorldWithALimit, buttonsOf, group, plainTexts } from '../support/conversation-world.js';
import { friday, hourMs, later, minuteMs, secondMs } from '../support/moments.js';

const calm = 'Calma, são muitos pedidos de uma vez. Espere um minuto e mande de novo, por favor.';

describe('too much at once', () => {
  test('is answered with one kind word, then with silence, until a minute has passed', async () => {
    const world = aWorldWithALimit(3);
    for (let nth = 0; nth < 3; nth += 1) expect(plainTexts(await world.type('/ajuda'))).toHaveLength(1);
    expect(plainTexts(await world.type('/dolar abaixo 4,50'))).toEqual([calm]);
    expect(await world.type('/ajuda')).toEqual([]);
    expect(await world.watched()).toEqual([]);
    world.now = later(world.now, minuteMs);
    await world.type('/dolar abaixo 4,50');
    expect(await world.watched()).toHaveLength(1);
  });

  test('of taps is said over the chat each time, and does nothing', async () => {
    const world = aWorldWithALimit(1);
    const undo = buttonsOf(await world.type('dólar abaixo de 4,50')).find(({ label }) => label === 'Desfazer');
    for (let nth = 0; nth < 2; nth += 1) expect(await world.tap(undo?.data ?? '')).toEqual([]);
    expect(world.log.filter((line) => line === `acknowledge t1: ${calm}`)).toHaveLength(2);
    expect(await world.watched()).toHaveLength(1);
  });

  test('in one chat takes nothing from another', async () => {
    const world = aWorldWithALimit(1);
    await world.type('/ajuda', { chat: group });
    await world.type('/ajuda', { chat: group });
    expect(plainTexts(await world.type('/ajuda'))[0]).not.toBe(calm);
  });

  test('is not what people say to each other in a group', async () => {
    const world = aWorldWithALimit(1);
    for (let nth = 0; nth < 30; nth += 1) await world.type('bom dia', { chat: group, isForBot: false });
    expect(plainTexts(await world.type('/ajuda', { chat: group }))[0]).not.toBe(calm);
  });

  test('is counted by when it was written: what waited for us is answered', async () => {
    const world = aWorldWithALimit(2);
    for (let nth = 0; nth < 10; nth += 1) {
      const sentAt = later(world.now, (nth - 10) * minuteMs);
      expect(plainTexts(await world.type('/ajuda', { sentAt }))[0]).not.toBe(calm);
    }
  });
});

describe('turns', () => {
  test('are a minute that slides', () => {
    const flood = new Flood(20);
    const granted = Array.from({ length: 600 }, (_none, nth) => nth * secondMs).filter(
      (ms) => flood.take(1, { update: ms, at: later(friday, ms) }) === 'granted',
    );
    expect(granted).toHaveLength(200);
    for (const from of granted) {
      expect(granted.filter((ms) => ms >= from && ms < from + minuteMs).length).toBeLessThanOrEqual(20);
    }
  });

  test('are not lost by a clock that goes back', () => {
    const flood = new Flood(2);
    for (let nth = 0; nth < 3; nth += 1) flood.take(1, { update: nth, at: later(friday, hourMs) });
    expect(flood.take(1, { update: 9, at: friday })).toBe('granted');
  });

  test('of an update that is tried again are one: a full disk turns no command into too many', () => {
    const flood = new Flood(2);
    const retried = Array.from({ length: 50 }, () => flood.take(1, { update: 1, at: friday }));
    expect(new Set(retried)).toEqual(new Set(['granted']));
    expect(flood.take(1, { update: 2, at: friday })).toBe('granted');
    expect([3, 3, 4].map((update) => flood.take(1, { update, at: friday }))).toEqual(['calm', 'calm', 'over']);
  });

  test('0 is no limit', () => {
    const flood = new Flood(0);
    expect(new Set(Array.from({ length: 100 }, (_none, update) => flood.take(1, { update, at: friday })))).toEqual(
      new Set(['granted']),
    );
  });
});
