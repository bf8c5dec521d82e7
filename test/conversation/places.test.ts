import { describe, expect, test } from 'vitest';
import { aWorld, buttonsOf, group, listed, plainLabels, plainTexts } from '../support/conversation-world.js';

const inSantos = '-24.0,-46.3';
const inManaus = '-3.1,-60.0';

describe('where the person is', () => {
  test('a shared location says it, and offers to tell of rain', async () => {
    const world = await aWorld();
    const answers = await world.share(inSantos);
    expect(plainTexts(answers)[0]).toBe('Pronto! Agora você está em Santos, SP.');
    expect(plainLabels(answers)).toEqual(['Avisar de chuva', 'Desfazer']);
    const asked = await world.tap(buttonsOf(answers)[0]?.data ?? '');
    await world.tap(buttonsOf(asked)[0]?.data ?? '');
    expect(listed(await world.watched())).toEqual(['1 rain above 0.5 Santos, SP here active']);
  });

  test('/local moves only what was wished for here', async () => {
    const world = await aWorld();
    await world.share(inSantos);
    await world.type('chuva 2');
    await world.type('chuva 2 em Curitiba, PR');
    const answers = await world.type('/local Recife, PE');
    expect(plainTexts(answers)[0]).toMatch(/^Pronto! Agora você está em Recife, PE\.\nVeio junto: /);
    expect(listed(await world.watched())).toEqual([
      '1 rain above 2 Recife, PE here active',
      '2 rain above 2 Curitiba, PR active',
    ]);
    await world.tap(buttonsOf(answers).at(-1)?.data ?? '');
    expect(listed(await world.watched())[0]).toBe('1 rain above 2 Santos, SP here active');
  });

  test('what already holds there is said, and rings nothing', async () => {
    const world = await aWorld();
    await world.share(inSantos);
    await world.type('chuva 2');
    await world.rain('-8.1,-34.9', '5', '5');
    await world.type('viajei, tô em Recife, PE');
    expect(listed(await world.watched())).toEqual(['1 rain above 2 Recife, PE here active']);
    expect(await world.rings()).toEqual([]);
  });

  test('alone it asks', async () => {
    const world = await aWorld();
    const [question] = await world.type('/local');
    expect(question?.asksLocation).toBeDefined();
    const answers = await world.share(inManaus);
    expect(plainTexts(answers)).toEqual(['📍 Manaus, AM.', 'Pronto! Agora você está em Manaus, AM.']);
    expect(answers[0]?.removesKeyboard).toBe(true);
  });

  test('hours are told as they are there', async () => {
    const world = await aWorld();
    await world.share(inManaus);
    expect(plainTexts(await world.type('dólar'))[0]).toMatch(/\(10h03\)/);
  });

  test('a forwarded location moves nobody', async () => {
    const world = await aWorld();
    expect(plainTexts(await world.share(inSantos, { isForwarded: true }))[0]).toMatch(/^Essa mensagem foi encaminhada/);
    await world.type('chuva 2');
    expect(await world.watched()).toEqual([]);
  });

  test('in a group only what is meant for the bot is heard, and only of admins', async () => {
    const world = await aWorld();
    expect(await world.share(inSantos, { chat: group, isForBot: false })).toEqual([]);
    world.mayChange = async () => false;
    expect(plainTexts(await world.share(inSantos, { chat: group }))[0]).toMatch(/^Aqui só quem administra/);
    world.mayChange = async () => true;
    expect(plainTexts(await world.share(inSantos, { chat: group }))[0]).toBe(
      'Pronto! Para este grupo, “aqui” é Santos, SP.',
    );
  });
});

describe('the clock', () => {
  test.each([
    ['/fuso Manaus, AM', /^Pronto! Agora uso o horário do Amazonas: são 10h03\./],
    ['/fuso America/Manaus', /^Pronto! Agora uso o horário do Amazonas: são 10h03\./],
    ['/fuso Acre', /^Pronto! Agora uso o horário do Acre: são 9h03\./],
  ])('%s', async (typed, text) => {
    const world = await aWorld();
    const answers = await world.type(typed);
    expect(plainTexts(answers)[0]).toMatch(text);
    await world.tap(buttonsOf(answers)[0]?.data ?? '');
    expect(plainTexts(await world.type('dólar'))[0]).toMatch(/\(11h03\)/);
  });

  test('alone it asks for a town', async () => {
    const world = await aWorld();
    await world.type('/fuso');
    await world.type('Manaus, AM');
    expect(plainTexts(await world.type('dólar'))[0]).toMatch(/\(10h03\)/);
  });
});

describe('how the rain will be', () => {
  test('a question about a town is answered', async () => {
    const world = await aWorld();
    await world.rain(inSantos, '0', '0', '3.2', '1');
    const [text] = plainTexts(await world.type('vai chover em Santos, SP?'));
    expect(text).toContain('Santos');
    expect(text).toContain('3,2');
    expect(await world.watched()).toEqual([]);
  });

  test('without a place it is asked once, and then known', async () => {
    const world = await aWorld();
    expect((await world.type('vai chover?'))[0]?.asksLocation).toBeDefined();
    expect(plainTexts(await world.share(inSantos)).join('\n')).toContain('Santos');
    expect(plainTexts(await world.type('vai chover amanhã?'))[0]).toContain('Santos');
  });

  test('a town alone asks the same', async () => {
    const world = await aWorld();
    expect(plainTexts(await world.type('Santos, SP'))[0]).toContain('Santos');
  });

  test('in a group anybody may ask it, and tap which town', async () => {
    const world = await aWorld();
    world.mayChange = async () => false;
    const inGroup = { chat: group, isForBot: true };
    const [first] = buttonsOf(await world.type('vai chover em Santa Maria?', inGroup));
    expect(plainTexts(await world.tap(first?.data ?? '', { chat: group }))[0]).toContain('Santa Maria');
    expect(world.lastPlan?.do).toBe('nothing');
    await world.type('/chuva 2 Santa Maria', { ...inGroup, isByTheChat: true });
    expect(await world.tap(first?.data ?? '', { chat: group })).toEqual([]);
    expect(await world.watched(group)).toEqual([]);
  });

  test('without a forecast it is said', async () => {
    const world = await aWorld();
    world.hasForecasts = false;
    const [text] = plainTexts(await world.type('vai chover em Santos, SP?'));
    expect(text).toMatch(/Santos/);
  });
});

describe('a place said after the wish', () => {
  test('na verdade Guarujá: answers the question where', async () => {
    const world = await aWorld();
    await world.type('chuva acima de 1');
    await world.type('na verdade Guarujá');
    expect(listed(await world.watched())).toEqual(['1 rain above 1 Guarujá, SP here active']);
  });

  test('na verdade em Recife: of a wish made just now it is offered there, and to end the one here', async () => {
    const world = await aWorld();
    await world.type('chuva 1 em Santos, SP');
    const answers = await world.type('na verdade em Recife');
    expect(plainTexts(answers)).toEqual(['É isto: chuva acima de 1 mm/h em Recife, PE?']);
    expect(plainLabels(answers)).toEqual([
      'Chuva acima de 1 mm/h em Recife, PE',
      'Cancelar nº 1: chuva acima de 1 mm/h em Santos, SP',
    ]);
    for (const { data } of buttonsOf(answers)) await world.tap(data);
    expect(listed(await world.watched())).toEqual(['2 rain above 1 Recife, PE active']);
  });

  test('na verdade Guarujá, of a wish in Santos: their rain is forecast as one', async () => {
    const world = await aWorld();
    await world.type('chuva 1 em Santos, SP');
    expect(plainTexts(await world.type('na verdade Guarujá'))[0]).toMatch(/^Você já tem esse aviso \(nº 1\)/);
  });

  test.each(['vc é burro', 'mudei de ideia', 'que coisa de burro'])('%s: speaks of no place', async (typed) => {
    const world = await aWorld();
    const [text] = plainTexts(await world.type(typed));
    expect(text).toMatch(/^(?:Não entendi|Tudo bem)/);
  });

  test('Capão Redondo is a name of its own, and no mistyped Lapão', async () => {
    const world = await aWorld();
    const [text] = plainTexts(await world.type('chuva 1 em Capão Redondo'));
    expect(text).toMatch(/^Não achei “Capão Redondo”/);
  });

  test('what comes near a town is offered, with what we know', async () => {
    const world = await aWorld();
    const [text] = plainTexts(await world.type('chuva 1 em Paris'));
    expect(text).toMatch(/^Qual destes você quis dizer\?\nSó conheço lugares do Brasil:/);
  });

  test('while another place is asked for, homonyms are asked for by their state', async () => {
    const world = await aWorld();
    await world.type('chuva 1');
    const [text] = plainTexts(await world.type('vai chover hoje à noite em Belém?'));
    expect(text).toBe('Qual delas? Escreva a pergunta já com a cidade, por exemplo: /chuva amanhã em Belém, PA?');
  });

  test('Rio is offered as the town that it names', async () => {
    const world = await aWorld();
    await world.type('chuva 1');
    const answers = await world.type('Rio');
    expect([...plainTexts(answers), ...plainLabels(answers)].join('\n')).toContain('Rio de Janeiro, RJ');
  });
});
