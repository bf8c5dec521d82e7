import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/domain/cell.js';
import type { Town } from '../../src/places/town.js';
import {
  type ConversationWorld,
  aWorld,
  buttonsOf,
  group,
  listed,
  madeBy,
  plainLabels,
  plainTexts,
} from '../support/conversation-world.js';
import { dayMs, hourMs, later } from '../support/moments.js';

const inSantos = '-24.0,-46.3';
const inGroup = { chat: group, isForBot: true };

async function dataOf(world: ConversationWorld, typed: string, label: string): Promise<string> {
  return buttonsOf(await world.type(typed)).find((button) => button.label.startsWith(label))?.data ?? 'none';
}

describe('a wish without a place', () => {
  test('asks where once, by the key or a town', async () => {
    const world = await aWorld();
    const answers = await world.type('/subscribe chuva 0.5');
    expect(plainTexts(answers)).toEqual([
      'Chuva acima de 0,5 mm/h, anotado. Onde?\nToque para mandar sua localização ou escreva a cidade (por exemplo, Santos, SP).\nGuardo só a região, não o seu endereço.',
    ]);
    expect(answers[0]?.asksLocation).toBe('📍 Mandar minha localização');
    expect(await world.watched()).toEqual([]);
  });

  test('is made where the location is, called by the nearest town, and the key goes', async () => {
    const world = await aWorld();
    await world.type('chuva 0,5');
    const [taken, made] = await world.share(inSantos);
    expect(taken?.removesKeyboard).toBe(true);
    expect(taken?.html).toMatch(/^📍 Santos, SP/);
    expect(made?.html).toMatch(/^Pronto!/);
    expect(listed(await world.watched())).toEqual(['1 rain above 0.5 Santos, SP here active']);
    expect(await world.question()).toBeUndefined();
  });

  test('that is taken back is named, and so is not the place that goes with it', async () => {
    const world = await aWorld();
    await world.type('chuva 0,5');
    const undo = buttonsOf(await world.share(inSantos)).find(({ label }) => label === 'Desfazer');
    expect(plainTexts(await world.tap(undo?.data ?? 'none'))).toEqual([
      'Desfeito: o aviso chuva acima de 0,5 mm/h em Santos, SP não existe mais.',
    ]);
    expect(await world.watched()).toEqual([]);
  });

  test.each(['Santos', 'santos sp', 'Santos/SP', 'Santos - SP', 'SANTOS, SP', 'em Santos'])(
    'is made in the town that is typed: %s',
    async (town) => {
      const world = await aWorld();
      await world.type('chuva 0,5');
      const answers = await world.type(town);
      if (buttonsOf(answers).some(({ data }) => data.startsWith('v1:at:')))
        await world.tap(buttonsOf(answers).find(({ label }) => label === 'Santos, SP')?.data ?? '');
      expect(listed(await world.watched())).toEqual(['1 rain above 0.5 Santos, SP here active']);
    },
  );

  test('waits for its place over a restart, and for a day', async () => {
    const world = await aWorld();
    await world.type('chuva 0,5');
    const next = world.restart();
    await next.pass(23 * hourMs);
    await next.type('Santos, SP');
    expect(listed(await next.watched())).toEqual(['1 rain above 0.5 Santos, SP here active']);
  });

  test('is forgotten after a day: a town then asks how the rain will be', async () => {
    const world = await aWorld();
    await world.type('chuva 0,5');
    world.now = later(world.now, dayMs);
    await world.type('Santos, SP');
    expect(await world.watched()).toEqual([]);
  });

  test('what is typed between is understood by itself, and the wish still waits', async () => {
    const world = await aWorld();
    await world.type('chuva 0,5');
    expect(plainTexts(await world.type('dólar'))[0]).toMatch(/^💵 Dólar: /);
    await world.type('dólar abaixo de 4,50');
    await world.type('Santos, SP');
    expect(listed(await world.watched())).toEqual([
      '1 USD-BRL below 4.5 active',
      '2 rain above 0.5 Santos, SP here active',
    ]);
  });

  test('a new question takes its place', async () => {
    const world = await aWorld();
    await world.type('chuva 0,5');
    await world.type('chuva 2');
    await world.type('Santos, SP');
    expect(listed(await world.watched())).toEqual(['1 rain above 2 Santos, SP here active']);
  });

  test('a no lets it go, and the key with it', async () => {
    const world = await aWorld();
    await world.type('chuva 0,5');
    const [answer] = await world.type('não');
    expect(answer?.removesKeyboard).toBe(true);
    expect(await world.question()).toBeUndefined();
    await world.type('Santos, SP');
    expect(await world.watched()).toEqual([]);
  });

  test('later wishes for here ask no more', async () => {
    const world = await aWorld();
    await world.type('chuva 0,5');
    await world.type('Santos, SP');
    await world.type('chuva 2');
    expect(madeBy(world.lastPlan)).toBe('rain above 2 Santos, SP here');
  });

  test('in a group it is the town only, and only admins are asked', async () => {
    const world = await aWorld();
    const [question] = await world.type('/chuva 0,5', inGroup);
    expect(question?.asksLocation).toBeUndefined();
    expect(plainTexts(question === undefined ? [] : [question])[0]).toBe(
      'Chuva acima de 0,5 mm/h, anotado. Onde?\nResponda a esta mensagem com a cidade (por exemplo, Santos, SP).',
    );
    world.mayChange = async () => false;
    expect(plainTexts(await world.type('Santos, SP', inGroup))[0]).toMatch(/^Aqui só quem administra/);
    world.mayChange = async () => true;
    await world.type('Santos, SP', inGroup);
    expect(listed(await world.watched(group))).toEqual(['1 rain above 0.5 Santos, SP here active']);
  });
});

describe('how hard', () => {
  test('without a number it is asked, each level a button', async () => {
    const world = await aWorld();
    const answers = await world.type('me avisa se chover em Santos, SP');
    expect(plainLabels(answers)).toEqual(['Fraca (0,5 mm/h)', 'Moderada (2 mm/h)', 'Forte (10 mm/h)']);
    const [made] = await world.tap(buttonsOf(answers)[1]?.data ?? '', { messageId: 77 });
    expect(made?.edits).toBe(77);
    expect(listed(await world.watched())).toEqual(['1 rain above 2 Santos, SP active']);
  });

  test.each([
    ['0,5', 'rain above 0.5 Santos, SP'],
    ['forte', 'rain above 10 Santos, SP'],
    ['3', 'rain above 3 Santos, SP'],
  ])('the answer can be typed, and the place stays: %s', async (typed, wish) => {
    const world = await aWorld();
    await world.type('me avisa se chover em Santos, SP');
    await world.type(typed);
    expect(madeBy(world.lastPlan)).toBe(wish);
  });

  test('first how hard, then where', async () => {
    const world = await aWorld();
    await world.tap(await dataOf(world, 'me avisa se for chover', 'Forte'));
    await world.share(inSantos);
    expect(listed(await world.watched())).toEqual(['1 rain above 10 Santos, SP here active']);
  });

  test('a tap on a question that has passed only says so, and the message stays', async () => {
    const world = await aWorld();
    const data = await dataOf(world, 'me avisa se chover em Santos, SP', 'Forte');
    await world.tap(data);
    expect(await world.tap(data)).toEqual([]);
    expect(world.log.at(-1)).toBe('acknowledge t1: Essa pergunta já passou. Escreva de novo, por favor.');
    expect(await world.newcomer().tap(data)).toEqual([]);
    expect(await world.watched()).toHaveLength(1);
  });

  test.each([
    ['chuva fraca em Santos, SP', 'rain above 0.5 Santos, SP'],
    ['chuva forte em Santos, SP', 'rain above 10 Santos, SP'],
    ['qualquer chuva em Santos, SP', 'rain at_least 0.1 Santos, SP'],
    ['/chuva 0,5 Santos, SP', 'rain above 0.5 Santos, SP'],
  ])('said in words: %s', async (typed, wish) => {
    const world = await aWorld();
    await world.type(typed);
    expect(madeBy(world.lastPlan)).toBe(wish);
  });

  test('0,5 alone can only be rain, and is asked about', async () => {
    const world = await aWorld();
    const answers = await world.type('0,5');
    expect(plainLabels(answers)).toEqual(['Sim, chuva acima de 0,5 mm/h', 'Não']);
    await world.tap(buttonsOf(answers)[0]?.data ?? '');
    await world.type('Santos, SP');
    expect(listed(await world.watched())).toEqual(['1 rain above 0.5 Santos, SP here active']);
  });
});

describe('which town', () => {
  test('homonyms are buttons, the largest first, at most eight, and name nothing in their data', async () => {
    const world = await aWorld();
    const answers = await world.type('chuva 2 em Santa Maria');
    const choices = buttonsOf(answers);
    expect(choices.length).toBeGreaterThan(1);
    expect(choices.length).toBeLessThanOrEqual(8);
    expect(choices[0]?.label).toBe('Santa Maria, RS');
    for (const { data } of choices) expect(data).toMatch(/^v1:at:[1-8]:-?\d+\.\d,-?\d+\.\d(:[A-Z]{2})?$/);
    expect(plainTexts(answers)[0]).toBe(`Achei ${choices.length} lugares com esse nome. Qual deles?`);
    const [made] = await world.tap(choices[0]?.data ?? '', { messageId: 78 });
    expect(made?.edits).toBe(78);
    expect(listed(await world.watched())).toEqual(['1 rain above 2 Santa Maria, RS active']);
  });

  test('as the answer to where, the homonym tapped is where the person is', async () => {
    const world = await aWorld();
    await world.type('chuva 2');
    const [first] = buttonsOf(await world.type('Santa Maria'));
    const [taken] = await world.tap(first?.data ?? '');
    expect(taken?.removesKeyboard).toBe(true);
    expect(listed(await world.watched())).toEqual(['1 rain above 2 Santa Maria, RS here active']);
  });

  test('a forged choice, and one of another question, do nothing', async () => {
    const world = await aWorld();
    await world.type('chuva 2 em Santa Maria');
    for (const data of ['v1:at:1:-23.6,-46.6:SP', 'v1:at:9:-29.7,-53.8:RS', 'v1:at:1:-29.7,-53.8:SP']) {
      expect(await world.tap(data), data).toEqual([]);
    }
    expect(await world.watched()).toEqual([]);
  });

  test('a mistyped town is asked about', async () => {
    const world = await aWorld();
    const answers = await world.type('chuva 2 em Curtiba');
    expect(plainTexts(answers)[0]).toMatch(/^Você quis dizer Curitiba, PR\?/);
    await world.tap(buttonsOf(answers)[0]?.data ?? '');
    expect(listed(await world.watched())).toEqual(['1 rain above 2 Curitiba, PR active']);
  });

  const beach: Town = {
    name: 'Praia do Rosa, SC',
    town: 'Praia do Rosa',
    state: 'SC',
    cell: '-28.1,-48.6' as Cell,
    zone: 'America/Sao_Paulo',
  };

  test('one that the list lacks is asked of the geocoder', async () => {
    const world = await aWorld();
    world.geocode = async () => [beach];
    await world.type('chuva 2');
    await world.type('Praia do Rosa');
    expect(listed(await world.watched())).toEqual(['1 rain above 2 Praia do Rosa, SC here active']);
  });

  test.each<[string, ConversationWorld['geocode']]>([
    ['fails', async () => Promise.reject(new Error('upstream'))],
    ['never answers', () => new Promise(() => undefined)],
  ])('a geocoder that %s is said kindly, and the wish waits', async (_how, geocode) => {
    const world = await aWorld();
    world.geocode = geocode;
    await world.type('chuva 2');
    expect(plainTexts(await world.type('Praia do Rosa'))[0]).toMatch(/^Não consegui procurar esse lugar agora/);
    await world.type('Santos, SP');
    expect(listed(await world.watched())).toEqual(['1 rain above 2 Santos, SP here active']);
  });

  test('one that nobody knows is said, and asked again', async () => {
    const world = await aWorld();
    await world.type('chuva 2');
    expect(plainTexts(await world.type('Xurupiraba'))[0]).toMatch(/^Não achei “xurupiraba”/i);
    await world.type('Santos, SP');
    expect(await world.watched()).toHaveLength(1);
  });
});

describe('once it is made', () => {
  test('it says what was understood, with sound and heavy rain one tap away', async () => {
    const world = await aWorld();
    const answers = await world.type('chuva 0,5 em Santos, SP');
    expect(plainTexts(answers)[0]).toMatch(/Santos/);
    expect(plainTexts(answers)[0]).toMatch(/0,5 mm\/h/);
    expect(plainLabels(answers)).toEqual(['Com som', 'Só chuva forte', 'Desfazer']);
    const [sound, heavy, undo] = buttonsOf(answers);
    expect(plainTexts(await world.tap(sound?.data ?? ''))[0]).toBe(
      'Pronto! Aviso com som a qualquer hora, também de noite.',
    );
    await world.tap(heavy?.data ?? '');
    expect(listed(await world.watched())).toEqual(['1 rain above 10 Santos, SP active']);
    await world.tap(undo?.data ?? '');
  });

  test('Desfazer takes it back', async () => {
    const world = await aWorld();
    await world.tap(await dataOf(world, 'chuva 0,5 em Santos, SP', 'Desfazer'));
    expect(await world.watched()).toEqual([]);
  });

  test('rain that is forecast already rings at once, as already', async () => {
    const world = await aWorld();
    await world.rain(inSantos, '3', '3', '1');
    await world.type('chuva 0,5 em Santos, SP');
    expect((await world.rings()).map((alert) => alert.of === 'rain' && alert.kind)).toEqual(['already']);
  });

  test('of a forecast that does not answer it is made all the same', async () => {
    const world = await aWorld();
    world.hasForecasts = false;
    await world.type('chuva 0,5 em Santos, SP');
    expect(listed(await world.watched())).toEqual(['1 rain above 0.5 Santos, SP active']);
  });

  test('five places are the most, and it is said kindly', async () => {
    const world = await aWorld();
    for (const town of ['Santos, SP', 'Curitiba, PR', 'Recife, PE', 'Manaus, AM', 'Belém, PA'])
      await world.type(`chuva 2 em ${town}`);
    expect(await world.watched()).toHaveLength(5);
    expect(plainTexts(await world.type('chuva 2 em Salvador, BA'))[0]).toMatch(/^Já são 5 lugares, o máximo\./);
    await world.type('chuva 10 em Santos, SP');
    expect(await world.watched()).toHaveLength(6);
  });

  test('the same again is the same', async () => {
    const world = await aWorld();
    await world.type('chuva 2 em Santos, SP');
    const answers = await world.type('chuva 2 em Santos, SP');
    expect(plainTexts(answers)[0]).toMatch(/^Você já tem esse aviso \(nº 1\)/);
    expect(plainLabels(answers)).toEqual(['Mudar nº 1', 'Cancelar nº 1']);
  });

  test('a forwarded wish is asked about', async () => {
    const world = await aWorld();
    const answers = await world.type('chuva 2 em Santos, SP', { isForwarded: true });
    expect(plainLabels(answers)).toEqual(['Sim, chuva acima de 2 mm/h', 'Não']);
    expect(await world.watched()).toEqual([]);
    await world.tap(buttonsOf(answers)[0]?.data ?? '');
    expect(await world.watched()).toHaveLength(1);
  });

  test('corrected within five minutes, the correction takes its place', async () => {
    const world = await aWorld();
    await world.type('chuva 2 em Santos, SP', { messageId: 9 });
    await world.type('chuva 3 em Santos, SP', { messageId: 9, editedAt: later(world.now, 60_000) });
    expect(listed(await world.watched())).toEqual(['1 rain above 3 Santos, SP active']);
  });
});

test('rain and the dollar in one message: a button for each', async () => {
  const world = await aWorld();
  const answers = await world.type('dólar abaixo de 4,50 e chuva acima de 2 em Santos, SP');
  expect(plainLabels(answers)).toEqual(['Dólar abaixo de R$ 4,50', 'Chuva acima de 2 mm/h em Santos, SP']);
  for (const { data } of buttonsOf(answers)) {
    const [answer] = await world.tap(data, { messageId: 60 });
    expect(answer?.edits).toBeUndefined();
  }
  expect(listed(await world.watched())).toEqual(['1 USD-BRL below 4.5 active', '2 rain above 2 Santos, SP active']);
});

describe('wishes that end', () => {
  test('once', async () => {
    const world = await aWorld();
    await world.type('dólar abaixo de 4,50 uma vez');
    expect((await world.watched())[0]).toMatchObject({ once: true });
  });

  test('until Friday: the end of that day where the person is', async () => {
    const world = await aWorld();
    await world.type('chuva 2 em Santos, SP até sexta');
    expect((await world.watched())[0]).toMatchObject({ endsAt: new Date('2026-09-19T03:00Z') });
    world.now = new Date('2026-09-19T03:00Z');
    await world.type('oi');
    expect(await world.watched()).toEqual([]);
  });

  test('the end is kept over the question how hard, and where', async () => {
    const world = await aWorld();
    await world.tap(await dataOf(world, 'me avisa se chover até sexta', 'Forte'));
    await world.type('Santos, SP');
    expect((await world.watched())[0]).toMatchObject({ endsAt: new Date('2026-09-19T03:00Z') });
  });

  test('and over the question which side', async () => {
    const world = await aWorld();
    await world.tap(await dataOf(world, 'dólar 4,50 até sexta', 'Dólar abaixo'));
    expect((await world.watched())[0]).toMatchObject({ endsAt: new Date('2026-09-19T03:00Z') });
  });

  test('a day that is past is said, and makes nothing', async () => {
    const world = await aWorld();
    expect(plainTexts(await world.type('dólar abaixo de 4,50 até 17/09'))[0]).toMatch(/^Não achei esse dia/);
    expect(await world.watched()).toEqual([]);
  });
});

test('a button of an older question about rain is of that question, and makes nothing of the newer one', async () => {
  const world = await aWorld();
  const older = await world.type('temporal em Porto Alegre');
  await world.type('garoa em Recife');
  const data = older.flatMap(({ buttons = [] }) => buttons.flat())[1]?.data ?? '';
  expect(data).toMatch(/^v1:level:/);
  await world.tap(data);
  expect(await world.watched()).toEqual([]);
});
