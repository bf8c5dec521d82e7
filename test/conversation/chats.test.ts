import { describe, expect, test } from 'vitest';
import { ana, buttonsOf, ConversationWorld, friday, group, madeBy, textsOf } from '../support/conversation-world.js';

const inGroup = { chat: group, isForBot: true };
const minutes = (count: number) => new Date(friday.getTime() + count * 60_000);

describe('in groups', () => {
  test('admins make alerts, by command or in reply to the bot', async () => {
    const world = new ConversationWorld();
    await world.type('/dolar@LimiarBot abaixo 4,5', inGroup);
    expect(madeBy(world.lastPlan)).toBe('USD-BRL below 4.5');
    await world.type('dólar abaixo de 4,40', inGroup);
    expect(madeBy(world.lastPlan)).toBe('USD-BRL below 4.4');
  });

  test('others read, and hear one kind line when they want to change something', async () => {
    const world = new ConversationWorld();
    world.mayChange = async () => false;
    const only = ['Aqui só quem administra o grupo muda os avisos. Para ter os seus, escreva para mim em particular.'];
    expect(textsOf(await world.type('/dolar abaixo 4,5', inGroup))).toEqual(only);
    expect(world.lastPlan?.do).toBe('nothing');
    expect(textsOf(await world.type('/dolar', inGroup))[0]).toMatch(/^💵 Dólar a/);
    expect(textsOf(await world.type('/minhas', inGroup))[0]).toMatch(/^Você ainda não tem/);
  });

  test('a tap of somebody who may not is told so over the chat, and does nothing', async () => {
    const world = await new ConversationWorld().watching('dólar abaixo de 4,50');
    world.mayChange = async () => false;
    expect(await world.tap('v1:cancel:1', { chat: group })).toEqual([]);
    expect(world.log.at(-1)).toBe('acknowledge t1: Só quem administra o grupo pode mudar os avisos.');
    expect(await world.tap('v1:now:USD-BRL', { chat: group })).toHaveLength(1);
  });

  test('when Telegram does not say who is an admin, nothing changes and the person may try again', async () => {
    const world = new ConversationWorld();
    world.mayChange = async () => Promise.reject(new Error('no answer'));
    expect(textsOf(await world.type('/dolar abaixo 4,5', inGroup))[0]).toMatch(/^Não consegui conferir/);
    world.mayChange = () => new Promise(() => undefined);
    expect(textsOf(await world.type('/dolar abaixo 4,5', inGroup))[0]).toMatch(/^Não consegui conferir/);
    expect(await world.tap('v1:cancel-all', { chat: group })).toEqual([]);
    expect(world.log.at(-1)).toMatch(/^acknowledge t1: Não consegui conferir/);
  });

  test('who writes in the name of the group or channel is one of its admins', async () => {
    const world = new ConversationWorld();
    world.mayChange = async () => false;
    await world.type('/dolar abaixo 4,5', { ...inGroup, isByTheChat: true });
    expect(madeBy(world.lastPlan)).toBe('USD-BRL below 4.5');
    await world.type('/euro abaixo 5,5', { chat: { ...group, kind: 'channel' }, isByTheChat: true });
    expect(madeBy(world.lastPlan)).toBe('EUR-BRL below 5.5');
  });

  test('talk among people, other bots’ commands and unknown commands meet silence', async () => {
    const world = new ConversationWorld();
    expect(await world.type('dólar abaixo de 4,50', { chat: group, isForBot: false })).toEqual([]);
    expect(await world.type('/dolar@OutroBot abaixo 4,5', inGroup)).toEqual([]);
    expect(await world.type('/banir', inGroup)).toEqual([]);
    expect(await world.hear({ kind: 'wordless', chat: group, what: 'sticker', isForBot: false })).toEqual([]);
    expect(textsOf(await world.type('/banir@LimiarBot', inGroup))[0]).toMatch(/^Não entendi/);
  });
});

describe('corrected messages', () => {
  test('within five minutes they are the command again and replace what it made', async () => {
    const world = new ConversationWorld();
    await world.type('dólar abaixo de 4,40', { messageId: 9, sentAt: friday, editedAt: minutes(5) });
    expect(world.lastPlan).toMatchObject({ do: 'subscribe', with: { messageId: 9, replaces: true } });
  });

  test('later they change nothing', async () => {
    const world = new ConversationWorld();
    const late = new Date(minutes(5).getTime() + 1);
    expect(await world.type('dólar abaixo de 4,40', { sentAt: friday, editedAt: late })).toEqual([]);
    expect(world.log).toEqual([]);
  });

  test('a message that was not corrected replaces nothing', async () => {
    const world = new ConversationWorld();
    await world.type('dólar abaixo de 4,40', { messageId: 9 });
    expect(world.lastPlan).toMatchObject({ with: { messageId: 9, replaces: false } });
  });
});

describe('forwarded messages', () => {
  test('a wish is asked about, and made by the tap', async () => {
    const world = new ConversationWorld();
    const answers = await world.type('dólar abaixo de 4,50', { isForwarded: true });
    expect(world.lastPlan?.do).toBe('nothing');
    const [yes, no] = buttonsOf(answers);
    expect([yes?.label, no?.label]).toEqual(['Sim, dólar abaixo de R$\u00a04,50', 'Não']);
    await world.tap(yes?.data ?? '');
    expect(madeBy(world.lastPlan)).toBe('USD-BRL below 4.5');
  });

  test('a command changes nothing, a question about the price is answered', async () => {
    const world = await new ConversationWorld().watching('dólar abaixo de 4,50');
    expect(textsOf(await world.type('/cancelar 1', { isForwarded: true }))[0]).toMatch(
      /^Essa mensagem foi encaminhada/,
    );
    expect(world.watched[0]?.status).toBe('active');
    expect(textsOf(await world.type('dólar', { isForwarded: true }))[0]).toMatch(/^💵/);
  });
});

describe('a price that is not known', () => {
  test('a wish is made all the same and says so', async () => {
    const world = new ConversationWorld();
    world.prices.clear();
    const [text] = textsOf(await world.type('dólar abaixo de 4,50'));
    expect(text?.split('\n')[1]).toBe('Ainda não sei o preço de agora; começo assim que ele chegar.');
  });

  test.each(['bater 5', 'chegar a 5'])('from which side is asked: dólar %s', async (typed) => {
    const world = new ConversationWorld();
    world.prices.set('fx:USD-BRL', { value: '5.1434', isStale: true });
    const answers = await world.type(`dólar ${typed}`);
    expect(buttonsOf(answers).map(({ data }) => data.split(':')[3])).toEqual(['at_most', 'at_least']);
  });

  test('a source that fails or never answers holds nobody up', async () => {
    const world = new ConversationWorld();
    world.prices.clear();
    world.refresh = async () => Promise.reject(new Error('upstream'));
    expect(textsOf(await world.type('/dolar'))[0]).toMatch(/^Não consegui o preço do dólar agora/);
    world.refresh = () => new Promise(() => undefined);
    expect(textsOf(await world.type('/dolar'))[0]).toMatch(/^Não consegui o preço do dólar agora/);
  });

  test('the last one known is told with its day', async () => {
    const world = new ConversationWorld();
    world.prices.set('fx:USD-BRL', { value: '5.1434', isStale: true, observedAt: new Date('2026-09-16T20:59:00Z') });
    const [text] = textsOf(await world.type('/dolar'));
    expect(text?.split('\n')[1]).toBe('O último que vi: R$\u00a05,1434 na qua., 16/09, às 17h59.');
  });

  test('the price is asked for before a wish is made', async () => {
    const world = new ConversationWorld();
    world.refresh = async (subject) => void world.log.push(`refresh ${subject}`);
    await world.type('dólar abaixo de 4,50');
    expect(world.log).toEqual(['refresh fx:USD-BRL', 'subscribe']);
  });
});

describe('coming and going', () => {
  test('who blocks the bot leaves, without an answer', async () => {
    const world = new ConversationWorld();
    expect(await world.hear({ kind: 'blocked', chat: ana })).toEqual([]);
    expect(world.lastPlan).toMatchObject({ do: 'leave', with: { why: 'blocked' } });
  });

  test('who unblocks it, or starts again, hears what is watched again', async () => {
    const world = await new ConversationWorld().watching('dólar abaixo de 4,50');
    for (const heard of [{ kind: 'unblocked', chat: ana } as const]) {
      const conversed = await world.say(heard);
      const plan = conversed?.plan;
      expect(plan?.do).toBe('comeBack');
      const texts = plan?.do === 'comeBack' ? textsOf(plan.answers({ watched: world.watched })) : [];
      expect(texts).toEqual(['Voltei! Está valendo de novo: dólar abaixo de R$\u00a04,50 (nº 1). Veja com /minhas.']);
      expect(plan?.do === 'comeBack' && plan.answers({ watched: [] })).toEqual([]);
    }
    await world.type('/start');
    expect(world.lastPlan?.do).toBe('comeBack');
  });

  test('a group that becomes a supergroup is followed', async () => {
    const world = new ConversationWorld();
    const conversed = await world.say({ kind: 'moved', from: -599, to: -1001555 });
    expect(conversed).toMatchObject({
      chat: { chatId: -1001555 },
      plan: { do: 'move', with: { from: -599, to: -1001555 } },
    });
  });

  test('what means nothing to us is passed over', async () => {
    expect(await new ConversationWorld().say({ kind: 'nothing' })).toBeUndefined();
  });
});

test.each([
  ['voice', 'Ainda não ouço áudios.'],
  ['photo', 'Ainda não leio imagens.'],
  ['sticker', 'Figurinha eu ainda não sei ler.'],
  ['location', 'Aviso de chuva eu ainda não faço; não guardei esse lugar.'],
  ['other', 'Isso eu ainda não sei ler.'],
] as const)('a %s in a private chat is answered with an example', async (what, begins) => {
  const world = new ConversationWorld();
  const [text] = textsOf(await world.hear({ kind: 'wordless', chat: ana, what, isForBot: true }));
  expect(text).toBe(`${begins} Escreva, por exemplo: dólar abaixo de 4,50`);
});

describe('languages', () => {
  test.each([
    ['pt-br', 'Oi!'],
    ['pt', 'Oi!'],
    ['en', 'Hi!'],
    ['en-GB', 'Hi!'],
    ['es', 'Oi!'],
    ['xx-invalid', 'Oi!'],
  ])('%s reads %s', async (language, begins) => {
    const [text] = textsOf(await new ConversationWorld().type('/start', { language }));
    expect(text?.startsWith(begins)).toBe(true);
  });

  test('a group keeps its own language, and the first who speaks sets it', async () => {
    const world = new ConversationWorld();
    expect(textsOf(await world.type('/start', { ...inGroup, language: 'en' }))[0]).toMatch(/^Hi!/);
    world.recipient = { language: 'pt', zone: 'America/Sao_Paulo' };
    expect(textsOf(await world.type('/start', { ...inGroup, language: 'en' }))[0]).toMatch(/^Oi!/);
  });

  test('hours are told in the zone of the chat', async () => {
    const world = new ConversationWorld();
    world.recipient = { language: undefined, zone: 'America/Manaus' };
    expect(textsOf(await world.type('/dolar'))[0]).toMatch(/às 10h03\./);
  });
});
