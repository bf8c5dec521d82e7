import { describe, expect, test } from 'vitest';
import {
  type ConversationWorld,
  aWorld,
  aWorldWatching,
  buttonsOf,
  group,
  plain,
  plainLabels,
  plainTexts,
} from '../support/conversation-world.js';
import { hourMs, later, minuteMs } from '../support/moments.js';

async function tapLabel(world: ConversationWorld, answers: Parameters<typeof buttonsOf>[0], label: string) {
  const found = buttonsOf(answers).find((button) => plain(button.label) === label);
  return world.tap(found?.data ?? `no button ${label}`, { messageId: 70 });
}

async function cross(world: ConversationWorld): Promise<void> {
  await world.pass(minuteMs);
  await world.price('fx:USD-BRL', '4.4812');
}

describe('silence', () => {
  test.each([
    ['/silenciar 2h', 'Silêncio até as 13h03. O que acontecer até lá eu conto depois, de uma vez.'],
    ['silencia por 30 minutos', 'Silêncio até as 11h33. O que acontecer até lá eu conto depois, de uma vez.'],
    ['/silenciar hoje', 'Silêncio até a meia-noite. O que acontecer até lá eu conto depois, de uma vez.'],
    ['/silenciar 1 2h', 'O nº 1 fica em silêncio até as 13h03. Depois eu conto o que aconteceu.'],
  ])('%s', async (typed, text) => {
    const world = await aWorldWatching('dólar abaixo de 4,50', 'euro acima de 6,20');
    expect(plainTexts(await world.type(typed))).toEqual([text]);
  });

  test('holds what crosses, and tells it when it is over', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    await world.type('/silenciar 2h');
    await cross(world);
    expect(await world.rings()).toEqual([]);
    world.now = later(world.now, 2 * hourMs);
    expect(await world.rings()).toHaveLength(1);
  });

  test('of one alert leaves the others', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50', 'dólar abaixo de 4,49');
    await world.type('/silenciar 1 2h');
    await cross(world);
    expect((await world.rings()).map((alert) => alert.of === 'fx' && alert.number)).toEqual([2]);
  });

  test('without a duration it is asked', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    const answers = await world.type('/silenciar');
    expect(plainLabels(answers)).toEqual(['1 h', '8 h', 'Até amanhã cedo']);
    const [done] = await tapLabel(world, answers, 'Até amanhã cedo');
    expect(done?.edits).toBe(70);
    expect(plainTexts(done === undefined ? [] : [done])[0]).toMatch(/^Silêncio até amanhã às 7h\./);
  });

  test('is lifted by a tap or in words: what was held leaves at once', async () => {
    for (const lift of ['tap', 'pode voltar a avisar']) {
      const world = await aWorldWatching('dólar abaixo de 4,50');
      const answers = await world.type('/silenciar 2h');
      await cross(world);
      const lifted = lift === 'tap' ? await tapLabel(world, answers, 'Voltar a avisar') : await world.type(lift);
      expect(plainTexts(lifted), lift).toEqual(['Pronto! Voltei a avisar na hora.']);
      expect(await world.rings(), lift).toHaveLength(1);
    }
  });

  test('where there is none it is said', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    expect(plainTexts(await world.tap('v1:unsilence'))).toEqual(['Nada está em silêncio: aviso na hora.']);
  });

  test('Desfazer takes it back', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    const answers = await world.type('/silenciar 2h');
    expect(plainTexts(await tapLabel(world, answers, 'Desfazer'))[0]).toMatch(/^Desfeito/);
    await cross(world);
    expect(await world.rings()).toHaveLength(1);
  });

  test('under an alert it holds that one for an hour, and the alert stays', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    const [answer] = await world.tap('v1:silence:1:60', { messageId: 99 });
    expect(answer?.edits).toBeUndefined();
    expect(plainTexts(answer === undefined ? [] : [answer])[0]).toMatch(/^O nº 1 fica em silêncio até as 12h03\./);
  });

  test.each(['v1:silence:42:60', 'v1:silence:all:99999999', 'v1:silence:1:0'])('forged: %s', async (data) => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    await world.tap(data);
    await cross(world);
    expect(await world.rings()).toHaveLength(1);
  });
});

describe('the night', () => {
  test('/noite shows how it stands, with the other ways', async () => {
    const answers = await (await aWorld()).type('/noite');
    expect(plainTexts(answers)[0]).toMatch(/^De noite \(22h às 7h\) os avisos chegam sem som\.\n/);
    expect(plainLabels(answers)).toEqual(['Com som', 'Guardar e contar depois']);
  });

  test.each([
    ['/noite 23-6', 'Pronto! De noite (23h às 6h) os avisos chegam sem som.'],
    ['/noite 22-7 segurar', 'Pronto! De noite (22h às 7h) não toco: guardo os avisos e às 7h conto o que aconteceu.'],
    ['não me acorda', 'Pronto! De noite (22h às 7h) não toco: guardo os avisos e às 7h conto o que aconteceu.'],
    ['/noite com som', 'Pronto! Aviso com som a qualquer hora, também de noite.'],
  ])('%s', async (typed, text) => {
    const world = await aWorld();
    expect(plainTexts(await world.type(typed))).toEqual([text]);
  });

  test('without any quiet hours there is nothing to choose', async () => {
    const answers = await (await aWorld()).type('/noite 0-0');
    expect(plainTexts(answers)).toEqual(['Pronto! Aviso com som a qualquer hora, também de noite.']);
    expect(plainLabels(answers)).toEqual(['Desfazer']);
  });

  test('by a button, and back by Desfazer', async () => {
    const world = await aWorld();
    const set = await tapLabel(world, await world.type('/noite'), 'Guardar e contar depois');
    expect(plainTexts(set)[0]).toMatch(/não toco/);
    await tapLabel(world, set, 'Desfazer');
    expect(plainTexts(await world.type('/noite'))[0]).toMatch(/chegam sem som/);
  });

  test('held alerts leave when it is over', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    await world.type('não me acorda');
    world.now = new Date('2026-09-19T02:00:00Z'); // 23h
    await world.price('fx:USD-BRL', '4.4812');
    expect(await world.rings()).toEqual([]);
    world.now = new Date('2026-09-19T10:00:00Z'); // 7h
    expect(await world.rings()).toHaveLength(1);
  });
});

test('in groups only admins silence or choose the night', async () => {
  const world = await aWorld();
  const inGroup = { chat: group, isForBot: true };
  await world.type('/dolar abaixo 4,5', inGroup);
  world.mayChange = async () => false;
  for (const typed of [
    '/silenciar 2h',
    '/noite segurar',
    '/local Recife, PE',
    '/fuso Manaus, AM',
    '/teste',
    '/silenciar',
  ])
    expect(plainTexts(await world.type(typed, inGroup))[0], typed).toMatch(/^Aqui só quem administra/);
  for (const data of ['v1:silence:1:60', 'v1:silence:all:60', 'v1:night:hold', 'v1:unsilence', 'v1:rain-wish'])
    expect(await world.tap(data, { chat: group }), data).toEqual([]);
});

test('a silence of what is not watched silences nothing by a guess', async () => {
  const world = await aWorldWatching('dólar abaixo de 4,50');
  await world.type('silencia a chuva por 2h');
  expect((await world.watched())[0]?.silencedUntil).toBeUndefined();
  expect(world.lastPlan?.do).toBe('nothing');
});
