import { describe, expect, test } from 'vitest';
import {
  aWorld,
  aWorldWatching,
  aWorldWithoutPrices,
  buttonsOf,
  group,
  plain,
  textsOf,
} from '../support/conversation-world.js';
import { minuteMs } from '../support/moments.js';

const notThatDay =
  'Não achei esse dia: já passou ou fica a mais de um ano. Escreva, por exemplo: dólar abaixo de 4,50 até sexta';
const noPostcode = 'CEP eu ainda não leio: escreva a cidade, com o estado (por exemplo, Santos, SP).';
const muchRain =
  'É isso mesmo: chuva acima de 200 mm/h em Santos, SP?\nTanta chuva em uma hora é rara; chuva forte já passa de 10 mm/h.';
const inGroup = { chat: group, isForBot: true };

test.each([
  ['me avisa quando o dólar cair', 'Cair até quanto? Escreva, por exemplo: dólar abaixo de 5,00'],
  ['avisa se o euro subir', 'Subir até quanto? Escreva, por exemplo: euro acima de 6,20'],
  ['dólar abaixo', 'Cair até quanto? Escreva, por exemplo: dólar abaixo de 5,00'],
])('a direction without a price is asked for one: %s', async (typed, text) => {
  const world = await aWorld();
  const answers = await world.type(typed);
  expect(textsOf(answers).map(plain)).toEqual([text]);
  await world.tap(buttonsOf(answers)[0]?.data ?? '');
  expect(await world.watched()).toHaveLength(1);
});

test('without a price the example is one all the same', async () => {
  const [text] = textsOf(await aWorldWithoutPrices().type('me avisa quando o dólar subir'));
  expect(text).toBe('Subir até quanto? Escreva, por exemplo: dólar acima de 6,00');
});

test.each([
  ['dólar abaixo de 4 e 50', 'É R$ 4,50?'],
  ['dólar abaixo de 450', '450 não parece um preço que dê para vigiar. Quis dizer R$ 4,50?'],
  ['dola abaixo de 4,50', 'Quis dizer dólar?'],
  ['dólar abaixo de R$ 4.500,00', '4.500,00 não parece um preço que dê para vigiar. Quis dizer R$ 4,50?'],
  [
    'dólar abaixo de 4,50 até 18/12 às 18h',
    'Aviso a qualquer hora; só o som muda de noite (veja /noite).\nQuer mesmo assim: dólar abaixo de R$ 4,50, até 18/12?',
  ],
  ['dólar abaixo de 4,50 até ontem', notThatDay],
  ['chuva acima de 200 em Santos', muchRain],
  ['chuva 0,5 em 01310-100', noPostcode],
  ['chuva 0,5 em 01310100', noPostcode],
  ['01310-100', noPostcode],
  ['dólar australiano abaixo de 4', 'Só vigio o dólar comercial (americano). Serve?'],
  ['quanto custa 100 dólares canadenses', 'Só vigio o dólar comercial (americano). Serve?'],
  ['euro turismo', 'Só vigio o euro comercial. Serve?'],
  ['dólar abaixo de 4 ou acima de 6', 'Entendi mais de um aviso. Toque em cada um que você quer:'],
  ['5,50', 'De qual moeda?\nAgora: dólar R$ 5,1434, euro R$ 6,0321.'],
])('%s is asked back: %s', async (typed, text) => {
  const world = await aWorld();
  expect(textsOf(await world.type(typed)).map(plain)).toEqual([text]);
  expect(world.lastPlan?.do).toBe('nothing');
});

test('thanks promise nothing to who has no alert that could ring', async () => {
  const world = await aWorldWatching('dólar abaixo de 4,50');
  expect(textsOf(await world.type('obrigada!'))).toEqual(['Por nada! Quando chegar a hora, eu aviso.']);
  await world.type('/pausar 1');
  expect(textsOf(await world.type('obrigado'))).toEqual(['Por nada! Quando quiser um aviso, é só escrever.']);
});

test('a list never says that it rang where it did not', async () => {
  const world = await aWorldWatching('dólar abaixo de 5', '/pausar 1');
  await world.pass(minuteMs);
  await world.price('fx:USD-BRL', '4.4800');
  await world.type('/retomar 1');
  expect(await world.rings()).toEqual([]);
  const [list] = textsOf(await world.type('/minhas'));
  expect(plain(list)).toBe(
    'Seus avisos:\n1. Dólar abaixo de R$ 5,00: R$ 4,4800 às 11h04, já abaixo do limite; aviso se voltar a R$ 5,01 e cair de novo',
  );
});

test('a distance of more than a real is told in money too', async () => {
  const world = await aWorldWatching('dólar abaixo de 4,10');
  expect(plain(textsOf(await world.type('/dolar'))[0])).toContain(
    'Seu nº 1, abaixo de R$ 4,10: falta cair R$ 1,04 (20,3%).',
  );
});

test('wishes of several lines make nothing before their buttons are tapped', async () => {
  const world = await aWorld();
  await world.type('dólar abaixo de 4\neuro acima de 6,50');
  expect(await world.watched()).toEqual([]);
});

describe('in groups', () => {
  test.each(['/apagar', '/cancelar tudo', '/dolar 4,5'])(
    '%s of somebody who may not is refused at once',
    async (typed) => {
      const world = await aWorld();
      await world.type('/dolar abaixo 4,5', inGroup);
      await world.type('/euro abaixo 5,5', inGroup);
      world.mayChange = async () => false;
      const answers = await world.type(typed, inGroup);
      expect(textsOf(answers)[0]).toMatch(/^Aqui só quem administra o grupo muda os avisos\./);
      expect(buttonsOf(answers)).toEqual([]);
    },
  );

  test.each(['kkkk', 'quebradinho', '👍', 'sim', '   '])(
    'a reply that asks for nothing meets silence: %j',
    async (typed) => {
      expect(await (await aWorld()).type(typed, inGroup)).toEqual([]);
    },
  );

  test('a sticker in reply meets silence', async () => {
    const world = await aWorld();
    expect(await world.hear({ kind: 'wordless', chat: group, what: 'sticker', isForBot: true })).toEqual([]);
  });

  test('nothing there is one person’s own', async () => {
    const world = await aWorld();
    const texts: string[] = [];
    for (const typed of [
      '/minhas',
      '/dolar abaixo 5,2',
      '/dolar abaixo 5,2',
      '/minhas',
      '/dolar',
      '/cancelar 9',
      '/retomar',
      'muda pra 4,60',
      '/noite',
      '/noite 23-6 segurar',
      '/silenciar',
      '/silenciar 2h',
      '/porque',
      '/teste',
      '/teste',
      '/fontes',
      '/local Recife, PE',
      '/fuso Manaus, AM',
      '/chuva 2',
      '/chuva 2 Santos, SP',
      '/chuva 2 Santos, SP',
      '/minhas',
      'vai chover em Santos, SP?',
    ]) {
      texts.push(...textsOf(await world.type(typed, inGroup)));
    }
    expect(texts[3]).toMatch(/^Avisos deste grupo:\n1\. /);
    expect(plain(texts[4])).toContain('\nNº 1, abaixo de R$ 5,20: já chegou.');
    for (const text of texts) expect(text).not.toMatch(/\b(?:seus?|suas?|Você)\b/i);
  });
});
