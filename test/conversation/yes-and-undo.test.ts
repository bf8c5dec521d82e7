import { describe, expect, test } from 'vitest';
import { aWorld, aWorldWatching, buttonsOf, group, listed, plainTexts } from '../support/conversation-world.js';
import { hourMs, later, minuteMs } from '../support/moments.js';

const undoOf = (answers: Parameters<typeof buttonsOf>[0]) =>
  buttonsOf(answers).find(({ label }) => label === 'Desfazer')?.data ?? 'none';

describe('a yes that is typed is the button that says so', () => {
  test.each([
    ['dólar abaixo de 1,20', ['1 USD-BRL below 1.2 active']],
    ['dólr abaixo de 4,90', ['1 USD-BRL below 4.9 active']],
  ])('%s', async (typed, made) => {
    const world = await aWorld();
    await world.type(typed);
    expect(await world.watched()).toEqual([]);
    await world.type('sim');
    expect(listed(await world.watched())).toEqual(made);
  });

  test('to whether rain was meant', async () => {
    const world = await aWorld();
    await world.type('chuva 0,5 em Santos, SP', { isForwarded: true });
    await world.type('sim');
    expect(listed(await world.watched())).toEqual(['1 rain above 0.5 Santos, SP active']);
  });

  test('to whether a town was meant', async () => {
    const world = await aWorld();
    await world.type('chuva 0,5');
    await world.type('Pinheiros, São Paulo');
    await world.type('sim');
    expect(listed(await world.watched())).toEqual(['1 rain above 0.5 São Paulo, SP here active']);
  });

  test('to cancelling one, and all', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    await world.type('/cancelar');
    expect(plainTexts(await world.type('sim'))[0]).toBe('Cancelado: dólar abaixo de R$ 4,50 (nº 1).');
    await world.watching('dólar abaixo de 4,50', 'euro acima de 6,20');
    await world.type('/cancelar tudo');
    await world.type('sim');
    expect(await world.watched()).toEqual([]);
  });

  test.each(['sim', 'Sim!', 'yes'])('to erasing all: %s', async (yes) => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    await world.type('/apagar');
    expect(plainTexts(await world.type(yes))[0]).toMatch(/^Pronto! Apaguei tudo/);
  });

  test.each(['claro', 'isso', 'pode ser', 'uhum'])('but nothing is erased for a %s', async (yes) => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    await world.type('/apagar');
    expect(plainTexts(await world.type(yes))[0]).toMatch(/toque no botão da pergunta/);
    expect(await world.watched()).toHaveLength(1);
  });

  test('and an hour later it is said to something else', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    await world.type('/cancelar');
    world.now = later(world.now, hourMs + minuteMs);
    await world.type('sim');
    expect(await world.watched()).toHaveLength(1);
  });

  test('in a group by an admin, whatever others say meanwhile', async () => {
    const world = await aWorld();
    const inGroup = { chat: group, isForBot: true };
    await world.type('/dolar abaixo 4,50', inGroup);
    await world.type('/cancelar', inGroup);
    world.mayChange = async () => false;
    await world.type('/cotacao', inGroup);
    await world.type('/chuva amanhã em Santos, SP?', inGroup);
    world.mayChange = async () => true;
    await world.type('sim', inGroup);
    expect(await world.watched(group)).toEqual([]);
  });

  test('no leaves all as it is, and ends the question', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    await world.type('/cancelar');
    expect(plainTexts(await world.type('não'))[0]).toBe('Tudo bem, não mudei nada.');
    await world.type('sim');
    expect(await world.watched()).toHaveLength(1);
  });

  test.each(['dólar', '/minhas', 'obrigado'])('after something else was said it is none: %s', async (typed) => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    await world.type('/cancelar');
    await world.type(typed);
    await world.type('sim');
    expect(await world.watched()).toHaveLength(1);
  });

  test('what was asked before still waits under it', async () => {
    const world = await aWorld();
    await world.type('chuva 0,5');
    await world.type('dólar abaixo de 1,20');
    await world.type('não');
    await world.type('Santos, SP');
    expect(listed(await world.watched())).toEqual(['1 rain above 0.5 Santos, SP here active']);
  });
});

describe('desfazer, typed', () => {
  test('takes back the last change, of an alert or of a choice', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50', 'euro acima de 6,20');
    await world.type('/cancelar 1');
    expect(plainTexts(await world.type('desfazer'))[0]).toMatch(/dólar abaixo de R\$ 4,50/);
    expect(await world.watched()).toHaveLength(2);
    await world.type('/noite segurar');
    expect(plainTexts(await world.type('desfazer'))[0]).toBe('Desfeito: tudo como antes.');
  });

  test('said twice, is as before the first: what it did is told both times', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    await world.type('/cancelar 1');
    expect(plainTexts(await world.type('desfazer'))[0]).toMatch(/está valendo/);
    expect(plainTexts(await world.type('desfazer'))[0]).toMatch(/não existe mais/);
    expect(await world.watched()).toEqual([]);
  });

  test('what changed nothing hides no change', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    await world.type('/cancelar 1');
    await world.type('sim');
    await world.type('/noite sem som');
    await world.type('desfazer');
    expect(await world.watched()).toHaveLength(1);
  });

  test('of nothing, or of long ago, it is said', async () => {
    const world = await aWorld();
    expect(plainTexts(await world.type('desfazer'))[0]).toMatch(/^Não tenho nada recente para desfazer\./);
    await world.type('dólar abaixo de 4,50');
    world.now = later(world.now, 2 * hourMs);
    expect(plainTexts(await world.type('desfazer'))[0]).toMatch(/^Não tenho nada recente para desfazer\./);
    expect(await world.watched()).toHaveLength(1);
  });
});

describe('Desfazer, tapped', () => {
  test('works as long as its change stands; then it says over the chat that it does not, and nothing moves', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    const data = undoOf(await world.type('/cancelar 1'));
    world.now = later(world.now, 48 * hourMs);
    expect(plainTexts(await world.tap(data))[0]).toMatch(/dólar abaixo de R\$ 4,50/);
    expect(await world.tap(data)).toEqual([]);
    expect(world.log.at(-1)).toBe('acknowledge t1: Isso não dá mais para desfazer. Veja os avisos com /minhas.');
    expect(await world.watched()).toHaveLength(1);
  });

  test.each(['/silenciar 2h', '/noite 23-6', '/fuso Manaus', '/local Recife'])(
    'of %s, tapped twice, says over the chat that it is done',
    async (typed) => {
      const world = await aWorldWatching('dólar abaixo de 4,50');
      const undo = buttonsOf(await world.type(typed)).find(({ label }) => label === 'Desfazer');
      expect(plainTexts(await world.tap(undo?.data ?? ''))[0]).toMatch(/^Desfeito/);
      expect(plainTexts(await world.tap(undo?.data ?? ''))).toEqual([]);
      expect(world.log.at(-1)).toBe('acknowledge t1: Isso não dá mais para desfazer. Veja os avisos com /minhas.');
    },
  );

  test('what was made anew meanwhile is told, and not made twice', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    const data = undoOf(await world.type('/cancelar 1'));
    await world.type('dólar abaixo de 4,50');
    expect(plainTexts(await world.tap(data))[0]).toMatch(/^Isso não dá mais para desfazer\./);
    expect(await world.watched()).toHaveLength(1);
  });
});
