import { describe, expect, test } from 'vitest';
import type { Alert } from '../../src/domain/alert.js';
import {
  ana,
  aWorld,
  aWorldWatching,
  aWorldWithoutPrices,
  buttonsOf,
  group,
  listed,
  madeBy,
  textsOf,
  type ConversationWorld,
} from '../support/conversation-world.js';
import { friday, hourMs, later, minuteMs } from '../support/moments.js';

const inGroup = { chat: group, isForBot: true };
const anHourAgo = later(friday, -hourMs);
const kindsOf = (alerts: readonly Alert[]) => alerts.map((alert) => (alert.of === 'test' ? 'test' : alert.kind));
const rungOf = (alerts: readonly Alert[]) =>
  alerts.map((alert) => (alert.of === 'test' ? 'test' : `${alert.number} ${alert.kind}`));
const minutes = (count: number) => later(friday, count * minuteMs);

describe('in groups', () => {
  test('admins make alerts, by command or in reply to the bot', async () => {
    const world = await aWorld();
    await world.type('/dolar@LimiarBot abaixo 4,5', inGroup);
    expect(madeBy(world.lastPlan)).toBe('USD-BRL below 4.5');
    await world.type('dólar abaixo de 4,40', inGroup);
    expect(madeBy(world.lastPlan)).toBe('USD-BRL below 4.4');
  });

  test('others read, and hear one kind line when they want to change something', async () => {
    const world = await aWorld();
    world.mayChange = async () => false;
    const only = ['Aqui só quem administra o grupo muda os avisos. Para ter os seus, escreva para mim em particular.'];
    expect(textsOf(await world.type('/dolar abaixo 4,5', inGroup))).toEqual(only);
    expect(world.lastPlan?.do).toBe('nothing');
    expect(textsOf(await world.type('/dolar', inGroup))[0]).toMatch(/^💵 Dólar: /);
    expect(textsOf(await world.type('/minhas', inGroup))[0]).toMatch(/^Este grupo não tem avisos agora/);
  });

  test('a tap of somebody who may not is told so over the chat, and does nothing', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    world.mayChange = async () => false;
    expect(await world.tap('v1:cancel:1', { chat: group })).toEqual([]);
    expect(world.log.at(-1)).toBe(
      'acknowledge t1: Só quem administra o grupo pode mudar os avisos. Se você administra sem mostrar o nome, mande o comando.',
    );
    expect(await world.tap('v1:now:USD-BRL', { chat: group })).toHaveLength(1);
  });

  test('when Telegram does not say who is an admin, nothing changes and the person may try again', async () => {
    const world = await aWorld();
    world.mayChange = async () => Promise.reject(new Error('no answer'));
    expect(textsOf(await world.type('/dolar abaixo 4,5', inGroup))[0]).toMatch(/^Não consegui conferir/);
    world.mayChange = () => new Promise(() => undefined);
    expect(textsOf(await world.type('/dolar abaixo 4,5', inGroup))[0]).toMatch(/^Não consegui conferir/);
    expect(await world.tap('v1:cancel-all', { chat: group })).toEqual([]);
    expect(world.log.at(-1)).toMatch(/^acknowledge t1: Não consegui conferir/);
  });

  test('who writes in the name of the group or channel is one of its admins', async () => {
    const world = await aWorld();
    world.mayChange = async () => false;
    await world.type('/dolar abaixo 4,5', { ...inGroup, isByTheChat: true });
    expect(madeBy(world.lastPlan)).toBe('USD-BRL below 4.5');
    await world.type('/euro abaixo 5,5', { chat: { ...group, kind: 'channel' }, isByTheChat: true });
    expect(madeBy(world.lastPlan)).toBe('EUR-BRL below 5.5');
  });

  test('talk among people, other bots’ commands and unknown commands meet silence', async () => {
    const world = await aWorld();
    expect(await world.type('dólar abaixo de 4,50', { chat: group, isForBot: false })).toEqual([]);
    expect(await world.type('/dolar@OutroBot abaixo 4,5', inGroup)).toEqual([]);
    expect(await world.type('/banir', inGroup)).toEqual([]);
    expect(await world.hear({ kind: 'wordless', chat: group, what: 'sticker', isForBot: false })).toEqual([]);
    expect(textsOf(await world.type('/banir@LimiarBot', inGroup))[0]).toMatch(/^Não entendi/);
  });
});

describe('corrected messages', () => {
  const corrected = { messageId: 9, sentAt: friday, editedAt: minutes(5) };

  test('within five minutes they are the command again and replace what it made, under its number', async () => {
    const world = await aWorldWatching('euro acima de 6,20');
    await world.type('dólar abaixo de 4,50', { messageId: 9 });
    await world.type('/cancelar 1');
    await world.type('dólar abaixo de 4,40', corrected);
    expect(world.lastPlan).toMatchObject({ do: 'subscribe', with: { messageId: 9, replaces: true } });
    expect(listed(await world.watched())).toEqual(['2 USD-BRL below 4.4 active']);
  });

  test('Desfazer of a correction brings back the limit that it replaced, and only that', async () => {
    const world = await aWorldWatching('euro acima de 6,20');
    await world.type('dólar abaixo de 4,50', { messageId: 9 });
    const [undo] = buttonsOf(await world.type('dólar abaixo de 4,40', corrected));
    expect(undo?.label).toBe('Desfazer');
    const texts = textsOf(await world.tap(undo?.data ?? '', { messageId: 10 }));
    expect(texts[0]).toMatch(/^Desfeito: dólar abaixo de R\$\u00a04,50 \(nº\u00a02\) está valendo\./);
    expect(listed(await world.watched())).toEqual(['1 EUR-BRL above 6.2 active', '2 USD-BRL below 4.5 active']);
    await world.pass(minuteMs);
    await world.price('fx:USD-BRL', '4.3900');
    expect(rungOf(await world.rings())).toEqual(['2 crossed']);
  });

  test('a correction of what was paused is undone to what it was', async () => {
    const world = await aWorld();
    await world.type('dólar abaixo de 4,50', { messageId: 9 });
    await world.type('/pausar 1');
    const [undo] = buttonsOf(await world.type('dólar abaixo de 4,40', corrected));
    expect(listed(await world.watched())).toEqual(['1 USD-BRL below 4.4 active']);
    await world.tap(undo?.data ?? '');
    expect(listed(await world.watched())).toEqual(['1 USD-BRL below 4.5 paused']);
  });

  test('later they change nothing', async () => {
    const world = await aWorld();
    const late = new Date(minutes(5).getTime() + 1);
    expect(await world.type('dólar abaixo de 4,40', { sentAt: friday, editedAt: late })).toEqual([]);
    expect(world.log).toEqual([]);
  });

  test('a message that was not corrected replaces nothing', async () => {
    const world = await aWorld();
    await world.type('dólar abaixo de 4,40', { messageId: 9 });
    expect(world.lastPlan).toMatchObject({ with: { messageId: 9, replaces: false } });
  });
});

describe('forwarded messages', () => {
  test('a wish is asked about, and made by the tap', async () => {
    const world = await aWorld();
    const answers = await world.type('dólar abaixo de 4,50', { isForwarded: true });
    expect(world.lastPlan?.do).toBe('nothing');
    const [yes, no] = buttonsOf(answers);
    expect([yes?.label, no?.label]).toEqual(['Sim, dólar abaixo de R$\u00a04,50', 'Não']);
    await world.tap(yes?.data ?? '');
    expect(madeBy(world.lastPlan)).toBe('USD-BRL below 4.5');
  });

  test('a command changes nothing, a question about the price is answered', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    expect(textsOf(await world.type('/cancelar 1', { isForwarded: true }))[0]).toMatch(
      /^Essa mensagem foi encaminhada/,
    );
    expect(listed(await world.watched())).toEqual(['1 USD-BRL below 4.5 active']);
    expect(textsOf(await world.type('dólar', { isForwarded: true }))[0]).toMatch(/^💵/);
  });
});

describe('a price that is not known', () => {
  test('a wish is made all the same and says so', async () => {
    const world = aWorldWithoutPrices();
    const [text] = textsOf(await world.type('dólar abaixo de 4,50'));
    expect(text?.split('\n')[1]).toBe('Ainda não sei o preço de agora; começo assim que ele chegar.');
  });

  test.each(['bater 5', 'chegar a 5'])('from which side is asked: dólar %s', async (typed) => {
    const world = aWorldWithoutPrices();
    await world.price('fx:USD-BRL', '5.1434', { confirmedAt: anHourAgo });
    const answers = await world.type(`dólar ${typed}`);
    expect(buttonsOf(answers).map(({ data }) => data.split(':')[3])).toEqual(['at_most', 'at_least']);
  });

  test('a source that fails or never answers holds nobody up', async () => {
    const world = aWorldWithoutPrices();
    world.refresh = async () => Promise.reject(new Error('upstream'));
    expect(textsOf(await world.type('/dolar'))[0]).toMatch(/^Estou sem preço confirmado do dólar agora/);
    world.refresh = () => new Promise(() => undefined);
    expect(textsOf(await world.type('/dolar'))[0]).toMatch(/^Estou sem preço confirmado do dólar agora/);
  });

  test('the last one known is told with its day', async () => {
    const world = aWorldWithoutPrices();
    await world.price('fx:USD-BRL', '5.1434', {
      observedAt: new Date('2026-09-16T20:59:00Z'),
      confirmedAt: anHourAgo,
    });
    const [text] = textsOf(await world.type('/dolar'));
    expect(text?.split('\n')[1]).toBe('O último que vi: R$\u00a05,1434 na qua., 16/09, às 17h59.');
  });

  const noting = (world: ConversationWorld): ConversationWorld => {
    world.refresh = async (subject) => void world.log.push(`refresh ${subject}`);
    return world;
  };

  test('it is asked for before a wish is made', async () => {
    const world = noting(aWorldWithoutPrices());
    await world.type('dólar abaixo de 4,50');
    expect(world.log).toEqual(['refresh fx:USD-BRL', 'subscribe']);
    await world.price('fx:USD-BRL', '5.1434', { confirmedAt: anHourAgo });
    await world.type('dólar abaixo de 4,40');
    expect(world.log).toEqual(['refresh fx:USD-BRL', 'subscribe', 'refresh fx:USD-BRL', 'subscribe']);
  });

  test('where there is a current one nothing is asked', async () => {
    const world = noting(await aWorld());
    await world.type('dólar abaixo de 4,50');
    await world.type('dólar bater 5');
    await world.type('/cotacao');
    expect(world.log).toEqual(['subscribe', 'subscribe', 'nothing']);
  });

  test('one that comes while a wish is being made decides it', async () => {
    const world = aWorldWithoutPrices();
    world.refresh = (subject) => world.price(subject, '4.4812');
    const [text] = textsOf(await world.type('dólar abaixo de 4,50'));
    expect(text).toMatch(/^Pronto! E o dólar já está abaixo de R\$\u00a04,50/);
    expect(kindsOf(await world.rings())).toEqual(['already']);
  });
});

describe('coming and going', () => {
  const blocked = { kind: 'blocked', chat: ana } as const;
  const unblocked = { kind: 'unblocked', chat: ana } as const;

  test('who blocks the bot leaves, without an answer, and nothing rings', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    expect(await world.hear(blocked)).toEqual([]);
    expect(world.lastPlan).toMatchObject({ do: 'leave', with: { why: 'blocked' } });
    await world.pass(minuteMs);
    await world.price('fx:USD-BRL', '4.4812');
    expect(await world.rings()).toEqual([]);
  });

  test('who unblocks it hears what is watched again', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    await world.hear(blocked);
    expect(textsOf(await world.hear(unblocked))).toEqual([
      'Voltei! Está valendo de novo: dólar abaixo de R$\u00a04,50 (nº\u00a01). Veja com /minhas.\n' +
        'Último preço: R$\u00a05,1434 às 11h03, falta cair 64 centavos (12,5%).',
    ]);
    await world.pass(minuteMs);
    await world.price('fx:USD-BRL', '4.4812');
    expect(kindsOf(await world.rings())).toEqual(['crossed']);
  });

  test('who never had anything hears nothing', async () => {
    const world = await aWorld();
    await world.hear(blocked);
    expect(await world.hear(unblocked)).toEqual([]);
  });

  test.each(['unblocked', '/start'])(
    '%s: what crossed meanwhile is told as it holds now, and rings nothing',
    async (by) => {
      const world = await aWorldWatching('dólar abaixo de 4,50');
      await world.hear(blocked);
      await world.pass(hourMs);
      world.now = later(world.now, hourMs); // nobody watches, so nobody polls
      world.refresh = (subject) => world.price(subject, '4.4812');
      const [text] = textsOf(by === '/start' ? await world.type(by) : await world.hear(unblocked));
      expect(text?.split('\n')).toEqual([
        'Voltei! Está valendo de novo: dólar abaixo de R$\u00a04,50 (nº\u00a01). Veja com /minhas.',
        'Último preço: R$\u00a04,4812 às 13h03, já abaixo do seu limite. Aviso se ele voltar a R$\u00a04,509 e cair de novo.',
      ]);
      await world.pass(minuteMs);
      await world.price('fx:USD-BRL', '4.4790');
      expect(await world.rings()).toEqual([]);
      await world.pass(minuteMs);
      await world.price('fx:USD-BRL', '4.5100');
      await world.pass(minuteMs);
      await world.price('fx:USD-BRL', '4.4812');
      expect(kindsOf(await world.rings())).toEqual(['crossed']);
    },
  );

  test('of several, those that hold now are named', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50', 'dólar abaixo de 4,40', 'euro acima de 6,20');
    await world.hear(blocked);
    await world.pass(minuteMs);
    await world.price('fx:USD-BRL', '4.4812');
    expect(textsOf(await world.hear(unblocked))).toEqual([
      'Voltei! Estão valendo de novo: 3 avisos. Veja com /minhas.\nJá no limite agora: nº\u00a01.',
    ]);
  });

  test('whoever says anything is back', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    await world.hear(blocked);
    await world.type('/dolar');
    await world.pass(minuteMs);
    await world.price('fx:USD-BRL', '4.4812');
    expect(await world.rings()).toHaveLength(1);
  });

  test('/start by somebody who was never away leaves a told alert where it stands', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    await world.pass(minuteMs);
    await world.price('fx:USD-BRL', '4.4812');
    expect(await world.rings()).toHaveLength(1);
    await world.pass(minuteMs);
    await world.price('fx:USD-BRL', '4.5050'); // inside the band: 4.5090 re-arms
    expect(textsOf(await world.type('/start')).map((text) => text.slice(0, 3))).toEqual(['Oi!']);
    expect((await world.watched()).map(({ side }) => side)).toEqual(['triggered']);
    await world.pass(minuteMs);
    await world.price('fx:USD-BRL', '4.4812');
    expect(await world.rings()).toEqual([]);
  });

  test('a group that becomes a supergroup is followed, with its language', async () => {
    const world = await aWorld();
    const basic = { chatId: -599, threadId: 0, kind: 'group' } as const;
    const supergroup = { ...basic, chatId: -1001555 };
    await world.type('/dolar abaixo 4,5', { chat: basic, language: 'en', messageId: 9 });
    expect(await world.hear({ kind: 'moved', from: -599, to: -1001555 })).toEqual([]);
    expect(await world.watched(basic)).toEqual([]);
    expect(listed(await world.watched(supergroup))).toEqual(['1 USD-BRL below 4.5 active']);
    expect(textsOf(await world.type('/minhas', { chat: supergroup }))[0]).toMatch(/^Alerts of this group/);
    await world.pass(minuteMs);
    await world.price('fx:USD-BRL', '4.4812');
    expect(await world.rings()).toHaveLength(1);
  });

  test('messages of a supergroup are numbered anew: a correction there replaces nothing of before', async () => {
    const world = await aWorld();
    const basic = { chatId: -599, threadId: 0, kind: 'group' } as const;
    const supergroup = { ...basic, chatId: -1001555 };
    await world.type('/dolar abaixo 4,5', { chat: basic, messageId: 9 });
    await world.hear({ kind: 'moved', from: -599, to: -1001555 });
    await world.type('/dolar abaixo 4,4', { chat: supergroup, messageId: 9, editedAt: minutes(1) });
    expect(listed(await world.watched(supergroup))).toEqual([
      '1 USD-BRL below 4.5 active',
      '2 USD-BRL below 4.4 active',
    ]);
  });

  test('what means nothing to us is passed over', async () => {
    const world = await aWorld();
    expect(await world.hear({ kind: 'nothing' })).toEqual([]);
    expect(world.lastPlan).toBeUndefined();
  });
});

test.each([
  ['voice', 'Ainda não ouço áudios.'],
  ['photo', 'Ainda não leio imagens.'],
  ['sticker', 'Figurinha eu ainda não sei ler.'],
  ['other', 'Só leio texto, por enquanto.'],
] as const)('a %s in a private chat is answered with an example', async (what, begins) => {
  const world = await aWorld();
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
    const [text] = textsOf(await (await aWorld()).type('/start', { language }));
    expect(text?.startsWith(begins)).toBe(true);
  });

  test('a group keeps its own language, and the first who speaks sets it', async () => {
    const world = await aWorld();
    expect(textsOf(await world.type('/start', { ...inGroup, language: 'en' }))[0]).toMatch(/^Hi!/);
    expect(textsOf(await world.type('/start', { ...inGroup, language: 'pt' }))[0]).toMatch(/^Hi!/);
    const other = { ...inGroup, chat: { ...group, threadId: 5 } };
    expect(textsOf(await world.type('/start', { ...other, language: 'pt' }))[0]).toMatch(/^Oi!/);
    expect(textsOf(await world.type('/start', { ...other, language: 'en' }))[0]).toMatch(/^Oi!/);
  });

  test('hours are told in the zone of the chat', async () => {
    const world = await aWorld();
    await world.type('/fuso America/Manaus');
    expect(textsOf(await world.type('/dolar'))[0]).toMatch(/\(10h03\)\./);
  });
});
