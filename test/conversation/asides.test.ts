import { describe, expect, test } from 'vitest';
import { aWorld, buttonsOf, listed, plainLabels, plainTexts } from '../support/conversation-world.js';

describe('a wish that is tied to what we do not do', () => {
  test.each([
    [
      'dólar abaixo de 5 de segunda a sexta',
      'Aviso em qualquer dia: não escolho dias da semana.\nQuer mesmo assim: dólar abaixo de R$ 5,00?',
    ],
    [
      'dólar abaixo de 5 depois das 18h',
      'Aviso a qualquer hora; só o som muda de noite (veja /noite).\nQuer mesmo assim: dólar abaixo de R$ 5,00?',
    ],
    [
      'chuva 2 em Santos no fim de semana',
      'Aviso em qualquer dia: não escolho dias da semana.\nÉ isto: chuva acima de 2 mm/h em Santos, SP?',
    ],
    [
      'chuva 2 em Santos, 2 horas antes',
      'De chuva aviso cerca de 1 hora antes; esse tempo não dá para mudar.\nÉ isto: chuva acima de 2 mm/h em Santos, SP?',
    ],
  ])('%s: that is said, and whether it is wanted all the same is asked', async (typed, text) => {
    const world = await aWorld();
    const answers = await world.type(typed);
    expect(plainTexts(answers)).toEqual([text]);
    expect(await world.watched()).toEqual([]);
    await world.tap(buttonsOf(answers)[0]?.data ?? '');
    expect(await world.watched()).toHaveLength(1);
  });

  test('how hard is asked under it where that is missing', async () => {
    const world = await aWorld();
    const [text] = plainTexts(await world.type('me avisa 2 horas antes de chover em Santos'));
    expect(text).toMatch(/^De chuva aviso cerca de 1 hora antes; .*\nAviso a partir de que chuva em Santos, SP\?/);
  });

  test('what else was not understood of a wish about rain is not passed over', async () => {
    const [text] = plainTexts(await (await aWorld()).type('chuva 2 a cada 3 horas em Santos'));
    expect(text).toMatch(/^Não entendi tudo\. .*\nÉ isto: chuva acima de 2 mm\/h em Santos, SP\?/);
  });

  test('a number alone is no text of which something was missed', async () => {
    const [text] = plainTexts(await (await aWorld()).type('0,5'));
    expect(text).toMatch(/^É isto: chuva/);
  });
});

describe('several wishes in one message', () => {
  test('a price and a rain without a number: all that each can mean is offered', async () => {
    const world = await aWorld();
    const answers = await world.type('me avisa se chover em Santos e se o dólar passar de 5,50');
    expect(plainTexts(answers)).toEqual(['Entendi mais de um aviso. Toque em cada um que você quer:']);
    expect(plainLabels(answers)).toEqual([
      'Chuva acima de 0,5 mm/h em Santos, SP',
      'Chuva acima de 2 mm/h em Santos, SP',
      'Chuva acima de 10 mm/h em Santos, SP',
      'Dólar acima de R$ 5,50',
    ]);
    for (const { data } of buttonsOf(answers).slice(2)) await world.tap(data);
    expect(listed(await world.watched())).toEqual(['1 rain above 10 Santos, SP active', '2 USD-BRL above 5.5 active']);
  });

  test('a price without a number is offered two limits, a town of several each of them', async () => {
    const world = await aWorld();
    expect(plainLabels(await world.type('me avisa de chuva forte e do dólar'))).toEqual([
      'Chuva acima de 10 mm/h',
      'Dólar abaixo de R$ 5,00',
      'Dólar acima de R$ 5,25',
    ]);
    expect(plainLabels(await world.type('chuva 2 em Santos, Guarujá e Praia Grande')).slice(0, 3)).toEqual([
      'Chuva acima de 2 mm/h em Santos, SP',
      'Chuva acima de 2 mm/h em Guarujá, SP',
      'Chuva acima de 2 mm/h em Praia Grande, SP',
    ]);
  });

  test('what no button can name is asked for apart', async () => {
    const [text] = plainTexts(await (await aWorld()).type('chuva 2 em Springfield e dólar abaixo de 5'));
    expect(text).toMatch(/\nO que falta aí, mande em outra mensagem\.$/);
  });
});

test.each([
  ['/noite 23:30-6:30', 'Só conto horas cheias. Serve assim? Escreva: /noite 23-7'],
  ['noite 25-7', 'A noite vai de uma hora a outra, de 0 a 24. Escreva, por exemplo: /noite 22-7'],
  ['chuva -1', '-1 não dá: chuva não fica abaixo de zero.\nMande de 0,1 a 200 mm/h, por exemplo: chuva 0,5'],
])('%s is refused kindly', async (typed, text) => {
  expect(plainTexts(await (await aWorld()).type(typed))).toEqual([text]);
});
