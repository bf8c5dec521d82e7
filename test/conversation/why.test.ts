import { describe, expect, test } from 'vitest';
import {
  type ConversationWorld,
  aWorld,
  aWorldWatching,
  buttonsOf,
  plainLabels,
  plainTexts,
} from '../support/conversation-world.js';
import { later, minuteMs } from '../support/moments.js';

const inSantos = '-24.0,-46.3';

async function rung(): Promise<ConversationWorld> {
  const world = await aWorldWatching('dólar abaixo de 4,50');
  await world.pass(minuteMs);
  await world.price('fx:USD-BRL', '4.4998');
  world.now = later(world.now, 3_000);
  await world.rings();
  return world;
}

describe('why it rang', () => {
  test.each(['/porque', '/porque 1', 'por que você me avisou?'])('%s', async (typed) => {
    const [text] = plainTexts(await (await rung()).type(typed));
    expect(text).toMatch(
      /^Avisei às 11h04 \(nº 1\) porque o limite é abaixo de R\$ 4,50\.\nPreço anterior: R\$ 5,1434 \(11h03\)\. Novo: R\$ 4,4998 \(11h04, AwesomeAPI\)\.\nO próximo só depois de voltar a R\$ 4,509 e cair de novo\.\nA mensagem saiu 3 segundos depois da leitura\. Evento \w{1,8}\.$/,
    );
  });

  test('by the button under the alert, also once it has ended', async () => {
    const world = await rung();
    const [id] = (await world.watched()).map((one) => one.id);
    expect(plainTexts(await world.tap(`v1:why:${id ?? 0}`))[0]).toMatch(/^Avisei/);
    await world.type('/cancelar 1');
    expect(plainTexts(await world.tap(`v1:why:${id ?? 0}`))[0]).toContain('Esse aviso já acabou.');
  });

  test('of another chat nothing is told', async () => {
    const world = await rung();
    const [id] = (await world.watched()).map((one) => one.id);
    expect(plainTexts(await world.newcomer().tap(`v1:why:${id ?? 0}`))[0]).toMatch(/^Esse aviso já não existe/);
  });

  test('of rain: the forecast then, and what is missing until the next', async () => {
    const world = await aWorldWatching('chuva 2 em Santos, SP');
    await world.rain(inSantos, '0', '3.2', '1');
    await world.rings();
    const [text] = plainTexts(await world.type('/porque 1'));
    expect(text).toMatch(/^Avisei às 11h03 \(nº 1\) porque a previsão para Santos, SP ficou acima de 2 mm\/h\./);
    expect(text).toContain('até 3,2 mm/h');
    expect(text).toContain(
      'O próximo só depois de uma hora seguida sem passar de 2 mm/h e de essa chuva começar ou sair da previsão.',
    );
  });

  test('of rain: an hour that the forecast leaves open may still bring it', async () => {
    const world = await aWorldWatching('chuva 2 em Santos, SP');
    await world.rain(inSantos, '0', '3.2');
    await world.rings();
    await world.rain(inSantos, '0', '0', '?');
    expect(plainTexts(await world.type('/porque 1'))[0]).toContain('essa chuva começar ou sair da previsão.');
    await world.rain(inSantos, '0', '0');
    expect(plainTexts(await world.type('/porque 1'))[0]).toContain(
      'O próximo só depois de uma hora seguida sem passar de 2 mm/h.',
    );
  });
});

describe('after its limit was changed', () => {
  const edited = /porque o limite é abaixo de R\$ 4,50\.\n.*\nO limite mudou depois: agora é abaixo de R\$ 4,00\.\n/;

  test.each(['/porque', '/porque 1'])('%s tells of the limit then, and the limit now', async (typed) => {
    const world = await rung();
    await world.type('muda o 1 pra 4');
    const [text] = plainTexts(await world.type(typed));
    expect(text).toMatch(edited);
    expect(text).not.toContain('já acabou');
  });

  test('so does the button under the old alert, also after two changes', async () => {
    const world = await rung();
    const [id] = (await world.watched()).map((one) => one.id);
    await world.type('muda o 1 pra 4,20');
    await world.type('muda o 1 pra 4');
    expect(plainTexts(await world.tap(`v1:why:${id ?? 0}`))[0]).toMatch(edited);
    expect(plainTexts(await world.type('/porque 1'))[0]).toMatch(edited);
  });
});

describe('of what held already when it was wished for', () => {
  test('a price: by the wish, not by what the price was before, and as long as the wish took', async () => {
    const world = await aWorld();
    for (const price of ['4.6', '4.49']) {
      world.now = later(world.now, minuteMs);
      await world.price('fx:USD-BRL', price);
    }
    world.now = later(world.now, minuteMs);
    await world.type('dólar abaixo de 5');
    expect(await world.rings()).toHaveLength(1);
    const [first, reading, , way] = plainTexts(await world.type('/porque'))[0]?.split('\n') ?? [];
    expect(first).toMatch(/^Avisei às .* \(nº 1\) porque o dólar já estava abaixo de R\$ 5,00 quando você pediu\.$/);
    expect(reading).toMatch(/^Preço: R\$ 4,4900 \(/);
    expect(way).toMatch(/^A mensagem saiu (no mesmo segundo|\d+ segundos? depois) do seu pedido\./);
    const [english] = plainTexts(await world.type('/why', { language: 'en' }));
    expect(english).toMatch(/because the dollar was below R\$ ?5\.00 already when you asked\./);
  });

  test('rain', async () => {
    const world = await aWorld();
    await world.rain(inSantos, '3', '3');
    world.now = later(world.now, minuteMs);
    await world.type('chuva 2 em Santos, SP');
    expect(await world.rings()).toHaveLength(1);
    expect(plainTexts(await world.type('/porque'))[0]).toMatch(
      /porque a previsão para Santos, SP já estava acima de 2 mm\/h quando você pediu\.\nPrevisão das /,
    );
  });
});

test('of rain that became stronger: from what to what', async () => {
  const world = await aWorldWatching('chuva 2 em Santos, SP');
  await world.rain(inSantos, '3.2', '3.2', '1');
  await world.rings();
  world.now = later(world.now, 5 * minuteMs);
  await world.rain(inSantos, '12', '12', '1');
  expect(await world.rings()).toHaveLength(1);
  expect(plainTexts(await world.type('/porque 1'))[0]).toMatch(
    /porque a chuva em Santos, SP ficou mais forte do que eu tinha avisado: de 3,2 mm\/h para 12 mm\/h\./,
  );
});

test('of rain that was withdrawn and came back stronger: to what', async () => {
  const world = await aWorldWatching('chuva 2 em Santos, SP');
  for (const next of ['3.2', '0', '12']) {
    await world.rain(inSantos, '0', next);
    await world.rings();
    world.now = later(world.now, 5 * minuteMs);
  }
  expect(plainTexts(await world.type('/porque 1'))[0]).toMatch(/mais forte do que eu tinha avisado: 12 mm\/h\./);
});

test('of one that is held it says so', async () => {
  const world = await aWorldWatching('dólar abaixo de 4,50', '/silenciar 2h');
  await world.pass(minuteMs);
  await world.price('fx:USD-BRL', '4.4998');
  await world.rings();
  expect(plainTexts(await world.type('/porque'))[0]).toMatch(
    /^Guardei um aviso às 11h04 \(nº 1\) porque o limite é abaixo de R\$ 4,50\.\n.*\n.*\nA mensagem ainda não saiu\. Evento \w+\.$/,
  );
});

describe('why not yet', () => {
  test('of the only one: how far it is', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    expect(plainTexts(await world.type('/porque'))).toEqual([
      'O nº 1, dólar abaixo de R$ 4,50, ainda não tocou.\nÚltimo preço: R$ 5,1434 às 11h03, falta cair 64 centavos (12,5%).',
    ]);
  });

  test('of several it is asked which', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50', 'euro acima de 6,20');
    const answers = await world.type('/porque');
    expect(plainLabels(answers)).toEqual([
      'Por quê? nº 1: dólar abaixo de R$ 4,50',
      'Por quê? nº 2: euro acima de R$ 6,20',
    ]);
    expect(plainTexts(await world.tap(buttonsOf(answers)[1]?.data ?? ''))[0]).toMatch(/^O nº 2, .*, ainda não tocou\./);
  });

  test('of none', async () => {
    expect(plainTexts(await (await aWorld()).type('/porque'))[0]).toMatch(/^Você não tem avisos agora\./);
    expect(plainTexts(await (await aWorldWatching('dólar abaixo de 4,50')).type('/porque 7'))[0]).toBe(
      'Não achei o aviso nº 7. Veja todos com /minhas.',
    );
  });
});

describe('/teste', () => {
  test('rings through the whole way, once a minute', async () => {
    const world = await aWorld();
    expect(plainTexts(await world.type('/teste'))[0]).toMatch(/^Vou tocar agora/);
    expect((await world.rings()).map(({ of }) => of)).toEqual(['test']);
    expect(plainTexts(await world.type('/teste'))[0]).toMatch(/^Acabei de tocar\./);
    expect(await world.rings()).toEqual([]);
    await world.pass(minuteMs);
    await world.type('/teste');
    expect(await world.rings()).toHaveLength(1);
  });
});

test('/fontes names the sources and their licences', async () => {
  const [answer] = await (await aWorld()).type('/fontes');
  expect(answer?.html).toContain('<a href="https://open-meteo.com/">Open-Meteo.com</a>, licença CC BY 4.0');
  expect(answer?.html).toContain('AwesomeAPI');
});

test.each([
  ['bitcoin abaixo de 300 mil', /^Criptomoedas eu não acompanho\./],
  ['chuva abaixo de 2', /^Só aviso quando a chuva passa de um limite/],
  ['dólar cair 5%', /^Ainda não calculo porcentagem/],
  ['não quero dólar abaixo de 4,50', /^Vi um “não” aí/],
])('what is not done is said: %s', async (typed, text) => {
  const world = await aWorld();
  expect(plainTexts(await world.type(typed))[0]).toMatch(text);
  expect(await world.watched()).toEqual([]);
});
