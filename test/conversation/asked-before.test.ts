import { describe, expect, test } from 'vitest';
import {
  aWorld,
  aWorldWatching,
  buttonsOf,
  group,
  listed,
  plainLabels,
  plainTexts,
} from '../support/conversation-world.js';

const inGroup = { chat: group, isForBot: true };

describe('a question ends with what it was for', () => {
  test('a whole wish about rain closes the question where another one should be, and the key goes', async () => {
    const world = await aWorld();
    await world.type('chuva 0,5');
    const [taken, made] = await world.type('chuva 2 em Santos, SP');
    expect([taken?.removesKeyboard, made?.html]).toEqual([true, expect.stringMatching(/^Pronto!/)]);
    expect(await world.question()).toBeUndefined();
    await world.type('Recife');
    expect(listed(await world.watched())).toEqual(['1 rain above 2 Santos, SP active']);
  });

  test('a whole wish about rain closes the question how hard another one should be', async () => {
    const world = await aWorld();
    await world.type('me avisa se chover');
    await world.type('chuva forte em Santos, SP');
    expect(await world.question()).toBeUndefined();
  });

  test('so does one made by a button', async () => {
    const world = await aWorld();
    const answers = await world.type('chuva 2 em Santos, SP e chuva 10 em Recife');
    await world.type('chuva 0,5');
    await world.tap(buttonsOf(answers)[0]?.data ?? '');
    expect(await world.question()).toBeUndefined();
  });

  test('a number after another wish is no answer to how hard, nor another limit', async () => {
    const world = await aWorld();
    await world.type('me avisa se chover');
    await world.type('dólar abaixo de 4,50');
    await world.type('2');
    expect(listed(await world.watched())).toEqual(['1 USD-BRL below 4.5 active']);
    const [id] = (await world.watched()).map((one) => one.id);
    await world.tap(`v1:edit:${id ?? 0}:here`);
    await world.type('euro acima de 6,20');
    await world.type('4,60');
    expect(listed(await world.watched())).toEqual(['1 USD-BRL below 4.5 active', '2 EUR-BRL above 6.2 active']);
  });

  test('the limit of an alert that was cancelled is asked no more', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    const [id] = (await world.watched()).map((one) => one.id);
    await world.tap(`v1:edit:${id ?? 0}:here`);
    await world.type('/cancelar 1');
    expect(await world.question()).toBeUndefined();
  });

  test.each(['/local Recife', 'viajei, tô em Recife'])('%s says where the rain was wished for', async (typed) => {
    const world = await aWorld();
    await world.type('chuva 0,5');
    await world.type(typed);
    expect(listed(await world.watched())).toEqual(['1 rain above 0.5 Recife, PE here active']);
    expect(await world.question()).toBeUndefined();
  });

  test('another place said for oneself answers where one is', async () => {
    const world = await aWorldWatching('chuva 2 em Santos, SP');
    await world.type('/local');
    await world.type('/local Recife');
    expect(await world.question()).toBeUndefined();
  });
});

describe('a question is no town', () => {
  test.each([
    'quanto tá o dólar?',
    'e amanhã?',
    'e amanhã',
    'quanto custa isso',
    'por que você quer saber?',
    'vc tá aí?',
  ])('%s', async (typed) => {
    const world = await aWorld();
    const sought: string[] = [];
    world.geocode = async ({ name }) => {
      sought.push(name);
      return [];
    };
    await world.type('chuva 0,5');
    await world.type(typed);
    expect(sought).toEqual([]);
    await world.type('Santos, SP');
    expect(listed(await world.watched())).toEqual(['1 rain above 0.5 Santos, SP here active']);
  });

  test.each(['e amanhã?', 'vai chover?'])('%s loses no wish that is asked how hard', async (typed) => {
    const world = await aWorld();
    await world.type('me avisa se chover');
    expect(plainTexts(await world.type(typed))[0]).toMatch(/Escreva a pergunta já com a cidade/);
    await world.type('2');
    await world.type('Santos, SP');
    expect(listed(await world.watched())).toEqual(['1 rain above 2 Santos, SP here active']);
  });
});

describe('asked how hard', () => {
  test.each(['em Santos', 'Santos', 'Santos, SP'])('%s is kept, and how hard is asked on', async (typed) => {
    const world = await aWorld();
    await world.type('me avisa se chover');
    const answers = await world.type(typed);
    expect(plainTexts(answers)[0]).toMatch(/^Aviso a partir de que chuva em Santos, SP\?/);
    await world.tap(buttonsOf(answers)[1]?.data ?? '');
    expect(listed(await world.watched())).toEqual(['1 rain above 2 Santos, SP active']);
  });

  test('a number that was doubtful stays the one that is asked about', async () => {
    const world = await aWorld();
    await world.type('chuva 0,5', { isForwarded: true });
    expect(plainTexts(await world.type('em Santos'))[0]).toMatch(/^É isto: chuva acima de 0,5 mm\/h em Santos, SP\?/);
  });
});

describe('where the person is, asked and left', () => {
  test.each([
    ['chuva 0,5 em Santos', 'e em Recife'],
    ['tá chovendo?', 'e em Santos?'],
    ['e em Recife?', 'e em Santos?'],
  ])('%s, then %s: nobody has moved', async (next, then) => {
    const world = await aWorld();
    await world.type('/local Bom Jesus');
    const answers = [...(await world.type(next)), ...(await world.type(then))];
    expect(plainTexts(answers).join('\n')).not.toMatch(/Agora você está/);
  });
});

describe('a place that nobody knows', () => {
  test('is told before how hard is asked, as it was typed; the wish is kept', async () => {
    const world = await aWorld();
    const [unknown] = plainTexts(await world.type('chuva em Copacabana'));
    expect(unknown).toMatch(/^Não achei “Copacabana”\. Só conheço lugares do Brasil\./);
    const answers = await world.type('Rio de Janeiro');
    expect(plainTexts(answers).at(-1)).toMatch(/^Aviso a partir de que chuva em Rio de Janeiro, RJ\?/);
    await world.tap(buttonsOf(answers)[0]?.data ?? '');
    expect(listed(await world.watched())).toEqual(['1 rain above 0.5 Rio de Janeiro, RJ active']);
  });

  test('a town that another is near to is asked for before how hard', async () => {
    const world = await aWorld();
    expect(plainTexts(await world.type('me avisa quando chover em Paris'))).toEqual([
      'Qual destes você quis dizer?\nSó conheço lugares do Brasil: se não for, escreva de novo, com o estado.',
    ]);
  });

  test('by sharing where one is the wish is one for here', async () => {
    const world = await aWorld();
    await world.type('chuva em Copacabana');
    const answers = await world.share('-24.0,-46.3');
    await world.tap(buttonsOf(answers)[0]?.data ?? '');
    expect(listed(await world.watched())).toEqual(['1 rain above 0.5 Santos, SP here active']);
  });

  test('that the geocoder knows is asked how hard by its name', async () => {
    const world = await aWorld();
    const found = { name: 'Copacabana, RJ', town: 'Copacabana', state: 'RJ', cell: '-23.0,-43.2' as never };
    world.geocode = async () => [{ ...found, zone: 'America/Sao_Paulo' }];
    expect(plainTexts(await world.type('chuva em Copacabana'))[0]).toMatch(
      /^Aviso a partir de que chuva em Copacabana, RJ\?/,
    );
  });
});

describe('a place that is more or less than a town', () => {
  test.each(['Bahia', 'na Bahia', 'interior de São Paulo', 'no interior de SP', 'litoral norte'])(
    '%s: where there is asked, and the wish waits',
    async (typed) => {
      const world = await aWorld();
      await world.type('chuva 0,5');
      expect(plainTexts(await world.type(typed))[0]).toMatch(/é grande demais.*Qual cidade\?/s);
      await world.type('Santos, SP');
      expect(listed(await world.watched())).toEqual(['1 rain above 0.5 Santos, SP here active']);
    },
  );

  test.each(['Pinheiros, São Paulo', 'Vila Mariana, São Paulo', 'Boa Viagem do Sul, Recife'])(
    '%s: a part of a town: the town is offered',
    async (typed) => {
      const world = await aWorld();
      await world.type('chuva 0,5');
      const answers = await world.type(typed);
      expect(plainTexts(answers)[0]).toMatch(/^Não conheço “.+”\. Uso (São Paulo, SP|Recife, PE)\?/);
      await world.tap(buttonsOf(answers)[0]?.data ?? '');
      expect(listed(await world.watched())[0]).toMatch(/rain above 0.5 (São Paulo, SP|Recife, PE) here active/);
    },
  );

  test('two towns: each is one tap away, and nothing is made in silence', async () => {
    const world = await aWorld();
    await world.type('chuva 0,5');
    const answers = await world.type('Santos e Recife');
    expect(plainLabels(answers)).toEqual([
      'Chuva acima de 0,5 mm/h em Santos, SP',
      'Chuva acima de 0,5 mm/h em Recife, PE',
    ]);
    for (const { data } of buttonsOf(answers)) await world.tap(data);
    expect(listed(await world.watched())).toEqual([
      '1 rain above 0.5 Santos, SP active',
      '2 rain above 0.5 Recife, PE active',
    ]);
  });

  test('two towns and no limit: each with each level', async () => {
    const answers = await (await aWorld()).type('chuva em Santos e Guarujá');
    expect(plainLabels(answers)).toHaveLength(6);
    expect(plainLabels(answers)[3]).toBe('Chuva acima de 0,5 mm/h em Guarujá, SP');
  });
});

describe('the only place that is known', () => {
  test('is taken, and told', async () => {
    const world = await aWorldWatching('chuva 2 em Santos, SP');
    expect(plainTexts(await world.type('chuva 0,5'))[0]).toMatch(/^Pronto! Aviso quando a previsão .* em Santos, SP/);
    expect(plainTexts(await world.type('vai chover?'))[0]).toMatch(/Santos, SP/);
    expect(listed(await world.watched())).toEqual([
      '1 rain above 2 Santos, SP active',
      '2 rain above 0.5 Santos, SP active',
    ]);
  });

  test('of two it is asked', async () => {
    const world = await aWorldWatching('chuva 2 em Santos, SP', 'chuva 2 em Recife');
    expect(plainTexts(await world.type('chuva 0,5'))[0]).toMatch(/Onde\?/);
  });
});

test('in a group a question about the forecast takes no place from what an admin was asked', async () => {
  const world = await aWorld();
  await world.type('/chuva 0,5', inGroup);
  world.mayChange = async () => false;
  expect(plainTexts(await world.type('vai chover?', inGroup))[0]).toMatch(/Escreva a pergunta já com a cidade/);
  expect(plainTexts(await world.type('/chuva 2', inGroup))[0]).toMatch(/admin/);
  world.mayChange = async () => true;
  await world.type('Santos, SP', inGroup);
  expect(listed(await world.watched(group))).toEqual(['1 rain above 0.5 Santos, SP here active']);
});

test('in a group a limit is typed in reply, and the question says so', async () => {
  const world = await aWorld();
  await world.type('/dolar abaixo de 4,50', inGroup);
  const [id] = (await world.watched(group)).map((one) => one.id);
  const asked = plainTexts(await world.tap(`v1:edit:${id ?? 0}:here`, { chat: group }));
  expect(asked[0]).toMatch(/responda a esta mensagem\.$/);
  expect(plainTexts(await world.type('/chuva', inGroup))[0]).toMatch(/responda a esta mensagem\.$/);
});
