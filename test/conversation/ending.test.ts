import { describe, expect, test } from 'vitest';
import {
  aWorld,
  aWorldWatching,
  buttonsOf,
  listed,
  plain,
  plainLabels,
  textsOf,
} from '../support/conversation-world.js';

/** The dollar above 6 is nº 1, below 4 nº 2, the euro above 6.20 nº 3. */
const three = ['dólar acima de 6', 'dólar abaixo de 4', 'euro acima de 6,20'] as const;

describe('cancelling in words never offers to create', () => {
  test.each([
    ['cancelar dólar acima de 6', 'Cancelar o nº 1, dólar acima de R$ 6,00?', 'Cancelar nº 1'],
    ['cancela o dólar abaixo de 4', 'Cancelar o nº 2, dólar abaixo de R$ 4,00?', 'Cancelar nº 2'],
    ['tira o aviso do dólar acima de 6', 'Cancelar o nº 1, dólar acima de R$ 6,00?', 'Cancelar nº 1'],
    ['/cancelar dólar acima de 6', 'Cancelar o nº 1, dólar acima de R$ 6,00?', 'Cancelar nº 1'],
    ['/cancelar 6,20', 'Cancelar o nº 3, euro acima de R$ 6,20?', 'Cancelar nº 3'],
    ['cancela o de 6', 'Cancelar o nº 1, dólar acima de R$ 6,00?', 'Cancelar nº 1'],
    ['remove o euro', 'Cancelar o nº 3, euro acima de R$ 6,20?', 'Cancelar nº 3'],
    ['cancelar dólar 2', 'Cancelar o nº 2, dólar abaixo de R$ 4,00?', 'Cancelar nº 2'],
  ])('%s', async (typed, question, button) => {
    const world = await aWorldWatching(...three);
    const answers = await world.type(typed);
    expect(textsOf(answers).map(plain)).toEqual([question]);
    expect(plainLabels(answers)).toEqual([button, 'Não']);
    expect(await world.watched()).toHaveLength(3);
    const [cancelled] = await world.tap(buttonsOf(answers)[0]?.data ?? '', { messageId: 99 });
    expect(cancelled?.edits).toBe(99);
    expect(await world.watched()).toHaveLength(2);
  });

  test.each(['cancela o dólar', 'remove dólar'])('%s: which of the two', async (typed) => {
    const world = await aWorldWatching(...three);
    const answers = await world.type(typed);
    expect(textsOf(answers)).toEqual(['Qual deles?']);
    expect(plainLabels(answers)).toEqual([
      'Cancelar nº 1: dólar acima de R$ 6,00',
      'Cancelar nº 2: dólar abaixo de R$ 4,00',
    ]);
  });

  test.each(['remove', 'exclui', 'tira isso aí'])('%s: which one', async (typed) => {
    const world = await aWorldWatching(...three);
    const answers = await world.type(typed);
    expect(textsOf(answers)[0]).toMatch(/^Qual deles\?/);
    expect(plainLabels(answers)).toContain('Cancelar 3');
  });

  test.each(['cancela o dólar abaixo de 4,44', 'cancela o da chuva', 'muda o da chuva pra 2'])(
    '%s: there is none, and the others are shown',
    async (typed) => {
      const world = await aWorldWatching(...three);
      const answers = await world.type(typed);
      expect(textsOf(answers)[0]).toMatch(/^Não achei esse entre os seus avisos\. Qual deles\?/);
      expect(plainLabels(answers)).toContain('Cancelar 3');
    },
  );

  test.each(['quero cancelar o aviso 2', 'apaga o aviso 2', 'cancela o 2', 'apagar 2'])(
    '%s: done at once, with Desfazer',
    async (typed) => {
      const world = await aWorldWatching(...three);
      const answers = await world.type(typed);
      expect(plain(textsOf(answers)[0])).toBe('Cancelado: dólar abaixo de R$ 4,00 (nº 2).');
      expect(plainLabels(answers)).toEqual(['Desfazer']);
    },
  );

  test.each(['cancelar dólar acima de 6', 'remove', 'tira o aviso do dólar', 'chega', 'para de me avisar'])(
    'with no alerts it is said: %s',
    async (typed) => {
      const answers = await (await aWorld()).type(typed);
      expect(textsOf(answers)[0]).toMatch(/^Você não tem avisos agora\./);
      expect(buttonsOf(answers)).toEqual([]);
    },
  );
});

test.each([
  ['pausa o 2', ['active', 'paused']],
  ['/pausar 2', ['active', 'paused']],
  ['cancela o 2', ['active']],
])('%s: a number alone is that alert, also where another has it as its limit', async (typed, left) => {
  const world = await aWorldWatching('chuva 2 em Santos, SP', 'chuva 10 em Santos, SP');
  await world.type(typed);
  expect((await world.watched()).map(({ status }) => status)).toEqual(left);
});

test('/retomar 2 resumes that one', async () => {
  const world = await aWorldWatching('chuva 2 em Santos, SP', 'chuva 10 em Santos, SP', '/parar');
  await world.type('/retomar 2');
  expect((await world.watched()).map(({ status }) => status)).toEqual(['paused', 'active']);
});

describe('who is tired of it', () => {
  const tired = [
    'para de me avisar',
    'não quero mais',
    'para',
    'parar',
    'chega',
    'stop it',
    'para de encher',
    'chega!',
  ];

  test.each(tired)('%s: asked what shall stop', async (typed) => {
    const world = await aWorldWatching(...three);
    const answers = await world.type(typed);
    expect(textsOf(answers)).toEqual(['Quer que eu pare?']);
    expect(plainLabels(answers)).toEqual(['Pausar todos', 'Ver avisos']);
    await world.tap(buttonsOf(answers)[0]?.data ?? '');
    expect((await world.watched()).map(({ status }) => status)).toEqual(['paused', 'paused', 'paused']);
  });

  test.each([...tired, 'para de me avisar do dólar'])('%s: with only one, that one', async (typed) => {
    const world = await aWorldWatching('dólar acima de 6');
    const answers = await world.type(typed);
    expect(textsOf(answers).map(plain)).toEqual(['Quer que eu pare o nº 1, dólar acima de R$ 6,00?']);
    expect(plainLabels(answers)).toEqual(['Pausar nº 1', 'Cancelar nº 1', 'Não']);
  });

  test('of one currency: those alone', async () => {
    const world = await aWorldWatching(...three);
    expect(plainLabels(await world.type('para de me avisar do dólar'))).toEqual([
      'Pausar nº 1: dólar acima de R$ 6,00',
      'Pausar nº 2: dólar abaixo de R$ 4,00',
    ]);
    expect(plainLabels(await world.type('não quero mais o euro'))).toEqual(['Pausar nº 3', 'Cancelar nº 3', 'Não']);
  });

  test.each([
    ['dólar cair para 4', 'USD-BRL at_most 4'],
    ['me avisa quando chega a 5,50 o dólar', 'USD-BRL at_least 5.5'],
  ])('a price is still a price: %s', async (typed, wish) => {
    const world = await aWorld();
    await world.type(typed);
    expect(listed(await world.watched())).toEqual([`1 ${wish} active`]);
  });
});

describe('several at once', () => {
  const rains = ['chuva 0,5 em Santos, SP', 'chuva 2 em Santos, SP', 'chuva 10 em Recife'] as const;

  test.each(['para de avisar da chuva', 'não quero mais saber da chuva'])('%s: each, and all', async (typed) => {
    const world = await aWorldWatching(...rains, 'dólar abaixo de 4,50');
    const answers = await world.type(typed);
    expect(plainLabels(answers)).toHaveLength(4);
    expect(plainLabels(answers)[3]).toBe('Pausar os 3');
    const [paused] = await world.tap(buttonsOf(answers)[3]?.data ?? '', { messageId: 99 });
    expect(paused?.edits).toBe(99);
    expect((await world.watched()).map(({ status }) => status)).toEqual(['paused', 'paused', 'paused', 'active']);
    await world.tap(paused?.buttons?.[0]?.[0]?.data ?? '');
    expect((await world.watched()).every(({ status }) => status === 'active')).toBe(true);
  });

  test('where there is nothing but rain too', async () => {
    const world = await aWorldWatching(...rains);
    expect(plainLabels(await world.type('para de avisar da chuva'))[3]).toBe('Pausar os 3');
  });

  test('an edit meanwhile does not leave one behind', async () => {
    const world = await aWorldWatching(...rains);
    const answers = await world.type('cancela a chuva');
    await world.type('muda o 2 pra 3');
    await world.tap(buttonsOf(answers).find(({ label }) => label === 'Cancelar os 3')?.data ?? '');
    expect(await world.watched()).toEqual([]);
  });

  test('of one of which nothing is left it is said', async () => {
    const world = await aWorldWatching(...rains);
    const answers = await world.type('cancela a chuva');
    await world.type('/cancelar tudo');
    await world.tap('v1:cancel-all');
    expect(textsOf(await world.tap(buttonsOf(answers)[3]?.data ?? ''))[0]).toMatch(/^Esse aviso já não existe/);
  });
});

test.each(['/cancelar', 'cancelar', 'remove'])('%s with one alert names it and asks once', async (typed) => {
  const world = await aWorldWatching('dólar acima de 6');
  const answers = await world.type(typed);
  expect(textsOf(answers).map(plain)).toEqual(['Cancelar o nº 1, dólar acima de R$ 6,00?']);
  expect(plainLabels(answers)).toEqual(['Cancelar nº 1', 'Não']);
});
