import { describe, expect, test } from 'vitest';
import {
  type ConversationWorld,
  aWorld,
  aWorldWatching,
  buttonsOf,
  group,
  listed,
  plain,
  plainLabels,
  plainTexts,
} from '../support/conversation-world.js';
import { minuteMs } from '../support/moments.js';

async function tapLabel(world: ConversationWorld, answers: Parameters<typeof buttonsOf>[0], label: string) {
  const found = buttonsOf(answers).find((button) => plain(button.label) === label);
  return world.tap(found?.data ?? `no button ${label}`, { messageId: 70 });
}

describe('typed', () => {
  test.each(['muda pra 4,60', 'muda o limite para R$ 4,60', 'muda o 1 pra 4,60', 'muda o dólar pra 4,60'])(
    '%s: of the only alert',
    async (typed) => {
      const world = await aWorldWatching('dólar abaixo de 4,50');
      const answers = await world.type(typed);
      expect(plainTexts(answers)[0]).toBe(
        'Mudei o nº 1: dólar abaixo de R$ 4,60 (antes, R$ 4,50).\nÚltimo preço: R$ 5,1434 às 11h03, falta cair 54 centavos (10,6%).',
      );
      expect(plainLabels(answers)).toEqual(['− R$ 4,55', '+ R$ 4,65', 'Desfazer']);
      expect(listed(await world.watched())).toEqual(['1 USD-BRL below 4.6 active']);
    },
  );

  test('of several it is asked which', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50', 'dólar abaixo de 4,40', 'chuva 2 em Santos, SP');
    const answers = await world.type('muda pra 4,60');
    expect(plainTexts(answers)).toEqual(['Qual deles?']);
    await tapLabel(world, answers, 'Mudar nº 2: dólar abaixo de R$ 4,60');
    expect(listed(await world.watched())).toEqual([
      '1 USD-BRL below 4.5 active',
      '2 USD-BRL below 4.6 active',
      '3 rain above 2 Santos, SP active',
    ]);
  });

  test('of the only one for which it is a limit', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50', 'chuva 2 em Santos, SP');
    await world.type('muda pra 0,5');
    expect(listed(await world.watched())[1]).toBe('2 rain above 0.5 Santos, SP active');
  });

  test('what already holds is said, and rings nothing', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    expect(plainTexts(await world.type('muda pra 5,20'))[0]).toContain('já abaixo do seu limite');
    expect(await world.rings()).toEqual([]);
    await world.pass(minuteMs);
    await world.price('fx:USD-BRL', '5.1400');
    expect(await world.rings()).toEqual([]);
  });

  test('far from the price it is asked', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    const answers = await world.type('muda pra 2');
    expect(plainTexts(answers)[0]).toBe('É isso mesmo: dólar abaixo de R$ 2,00? Fica longe do preço.');
    expect(listed(await world.watched())).toEqual(['1 USD-BRL below 4.5 active']);
    await world.tap(buttonsOf(answers)[0]?.data ?? '');
    expect(listed(await world.watched())).toEqual(['1 USD-BRL below 2 active']);
  });

  test('what is no limit is said', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    expect(plainTexts(await world.type('muda pra 460000'))[0]).toMatch(/^460000 não parece um preço/);
  });

  test('without any alert it is said', async () => {
    expect(plainTexts(await (await aWorld()).type('muda pra 4,60'))[0]).toMatch(/^Você não tem avisos agora\./);
  });

  test('to what another says already: that one is named', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50', 'dólar abaixo de 4,60');
    expect(plainTexts(await world.type('muda o 1 pra 4,60'))[0]).toMatch(/^Você já tem esse aviso \(nº 2\)/);
    expect(await world.watched()).toHaveLength(2);
  });
});

describe('by buttons', () => {
  test('from the list: a step down, a step up, and back', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    const list = await world.type('/minhas');
    const editor = await tapLabel(world, list, 'Mudar 1');
    expect(editor[0]?.edits).toBe(70);
    expect(plainTexts(editor)).toEqual(['Dólar abaixo de R$ 4,50 (nº 1).\nToque em − ou +, ou escreva o novo limite.']);
    expect(plainLabels(editor)).toEqual(['− R$ 4,45', '+ R$ 4,55', 'Voltar à lista']);
    const less = await tapLabel(world, editor, '− R$ 4,45');
    expect(listed(await world.watched())).toEqual(['1 USD-BRL below 4.45 active']);
    expect(plainLabels(less)).toEqual(['− R$ 4,40', '+ R$ 4,50', 'Voltar à lista', 'Desfazer']);
    await tapLabel(world, less, '+ R$ 4,50');
    expect(listed(await world.watched())).toEqual(['1 USD-BRL below 4.5 active']);
    expect(plainTexts(await tapLabel(world, less, 'Voltar à lista'))[0]).toMatch(/^Seus avisos:/);
  });

  test('a button tapped twice changes nothing the second time, and the message stays', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    const editor = await tapLabel(world, await world.type('/minhas'), 'Mudar 1');
    await tapLabel(world, editor, '− R$ 4,45');
    expect(await tapLabel(world, editor, '− R$ 4,45')).toEqual([]);
    expect(world.log.at(-1)).toBe('acknowledge t1: Esse botão já passou. Veja os avisos com /minhas.');
    expect(listed(await world.watched())).toEqual(['1 USD-BRL below 4.45 active']);
  });

  test('a number typed next is the new limit, over a restart too', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50', 'euro acima de 6,20');
    await tapLabel(world, await world.type('/minhas'), 'Mudar 2');
    await tapLabel(world, await tapLabel(world, await world.type('/minhas'), 'Mudar 2'), '+ R$ 6,25');
    const next = world.restart();
    await next.type('6,40');
    expect(listed(await next.watched())).toEqual(['1 USD-BRL below 4.5 active', '2 EUR-BRL above 6.4 active']);
    expect(await next.question()).toBeUndefined();
  });

  test.each([
    ['0,3', '− 0,2 mm/h', '+ 0,4 mm/h'],
    ['1', '− 0,9 mm/h', '+ 1,5 mm/h'],
    ['2', '− 1,5 mm/h', '+ 2,5 mm/h'],
    ['10', '− 9 mm/h', '+ 11 mm/h'],
    ['50', '− 45 mm/h', '+ 55 mm/h'],
  ])('the steps of rain grow with it: %s', async (level, less, more) => {
    const world = await aWorldWatching(`chuva ${level} em Santos, SP`);
    const editor = await tapLabel(world, await world.type('/minhas'), 'Mudar 1');
    expect(plainLabels(editor).slice(0, 2)).toEqual([less, more]);
  });

  test('at the end of what can be watched there is no step', async () => {
    const world = await aWorldWatching('chuva 200 em Santos, SP', 'sim');
    const editor = await tapLabel(world, await world.type('/minhas'), 'Mudar 1');
    expect(plainLabels(editor)).toEqual(['− 195 mm/h', 'Voltar à lista']);
  });

  test('Desfazer goes back to the limit before', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    const answers = await world.type('muda pra 4,60');
    await tapLabel(world, answers, 'Desfazer');
    expect(listed(await world.watched())).toEqual(['1 USD-BRL below 4.5 active']);
  });

  test.each(['v1:limit:42:450000000', 'v1:limit:1:1', 'v1:limit:1:99900000000', 'v1:edit:42:list', 'v1:edit:42'])(
    'forged or gone, nothing happens: %s',
    async (data) => {
      const world = await aWorldWatching('dólar abaixo de 4,50');
      const other = await world.newcomer().watching('euro acima de 6,20');
      await world.tap(data);
      await other.tap('v1:limit:1:440000000');
      await other.tap('v1:edit:1');
      expect(listed(await world.watched())).toEqual(['1 USD-BRL below 4.5 active']);
      expect(listed(await other.watched())).toEqual(['1 EUR-BRL above 6.2 active']);
    },
  );
});

test('in groups only admins change a limit', async () => {
  const world = await aWorld();
  const inGroup = { chat: group, isForBot: true };
  await world.type('/dolar abaixo 4,5', inGroup);
  world.mayChange = async () => false;
  expect(plainTexts(await world.type('muda pra 4,60', inGroup))[0]).toMatch(/^Aqui só quem administra/);
  expect(await world.tap('v1:limit:1:460000000', { chat: group })).toEqual([]);
  expect(listed(await world.watched(group))).toEqual(['1 USD-BRL below 4.5 active']);
});
