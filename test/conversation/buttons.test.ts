import { describe, expect, test } from 'vitest';
import { parseTap, tapData } from '../../src/messages/tap.js';
import {
  aWorld,
  aWorldWatching,
  buttonsOf,
  group,
  listed,
  madeBy,
  textsOf,
  type ConversationWorld,
} from '../support/conversation-world.js';

async function dataOf(world: ConversationWorld, typed: string, label: string): Promise<string> {
  return buttonsOf(await world.type(typed)).find((button) => button.label.startsWith(label))?.data ?? 'none';
}

test('a question is answered by a tap, and the confirmation takes its place', async () => {
  const world = await aWorld();
  const data = await dataOf(world, '/dolar 4,5', 'Dólar abaixo');
  expect(data).toBe('v1:new:USD-BRL:below:450000000:m101');
  const [answer] = await world.tap(data, { messageId: 102 });
  expect(madeBy(world.lastPlan)).toBe('USD-BRL below 4.5');
  expect(answer?.edits).toBe(102);
  expect(world.lastPlan).toMatchObject({ with: { messageId: 101, replaces: true } });
});

test('a tap is acknowledged before anything is changed', async () => {
  const world = await aWorld();
  await world.tap('v1:new:USD-BRL:below:450000000');
  expect(world.log).toEqual(['acknowledge t1', 'subscribe']);
});

test('what was made is undone by one tap, and that by another', async () => {
  const world = await aWorldWatching('dólar abaixo de 4,50');
  const [cancelled] = await world.tap('v1:cancel:1:here', { messageId: 77 });
  expect(cancelled?.edits).toBe(77);
  expect(await world.watched()).toEqual([]);
  const undo = buttonsOf(cancelled === undefined ? [] : [cancelled])[0];
  expect(undo?.label).toBe('Desfazer');
  const texts = textsOf(await world.tap(undo?.data ?? ''));
  expect(texts[0]).toMatch(/^Desfeito: dólar abaixo/);
  expect(listed(await world.watched())).toEqual(['1 USD-BRL below 4.5 active']);
});

test('Desfazer of a new wish cancels it, also when it has rung', async () => {
  const world = await aWorld();
  const [undo] = buttonsOf(await world.type('dólar abaixo de 5,20'));
  expect(undo?.data).toBe('v1:undo:1:here');
  expect(textsOf(await world.tap(undo?.data ?? '', { messageId: 77 }))).toEqual([
    'Desfeito: o aviso dólar abaixo de R$\u00a05,20 não existe mais.',
  ]);
  expect(await world.watched()).toEqual([]);
  expect(await world.rings()).toEqual([]);
});

test('Desfazer of a wish that resumed one pauses it again', async () => {
  const world = await aWorldWatching('dólar abaixo de 4,50', '/pausar 1');
  const [undo] = buttonsOf(await world.type('dólar abaixo de 4,50'));
  await world.tap(undo?.data ?? '');
  expect(listed(await world.watched())).toEqual(['1 USD-BRL below 4.5 paused']);
});

test('undone twice: the second tap changes nothing and says so over the chat', async () => {
  const world = await aWorldWatching('dólar abaixo de 4,50');
  const [undo] = buttonsOf(await world.type('/cancelar 1'));
  await world.tap(undo?.data ?? '');
  const before = await world.watched();
  expect(await world.tap(undo?.data ?? '')).toEqual([]);
  expect(world.log.at(-1)).toBe('acknowledge t1: Isso não dá mais para desfazer. Veja os avisos com /minhas.');
  expect(await world.watched()).toEqual(before);
});

test('undoing what was wished again meanwhile makes no second one', async () => {
  const world = await aWorldWatching('dólar abaixo de 4,50');
  const [undo] = buttonsOf(await world.type('/cancelar 1'));
  await world.type('dólar abaixo de 4,50');
  await world.tap(undo?.data ?? '');
  expect(listed(await world.watched())).toEqual(['1 USD-BRL below 4.5 active']);
});

test('undoing never makes more than there may be', async () => {
  const wishes = Array.from({ length: 30 }, (_, at) => `dólar abaixo de 4,${10 + at}`);
  const world = await aWorldWatching(...wishes);
  const [undo] = buttonsOf(await world.type('/cancelar 30'));
  await world.type('dólar abaixo de 3,90');
  expect(textsOf(await world.tap(undo?.data ?? ''))[0]).toMatch(/^Isso não dá mais para desfazer\./);
  expect(await world.watched()).toHaveLength(30);
});

test('what comes back by Desfazer is told as it holds now, and rings nothing', async () => {
  const world = await aWorldWatching('dólar abaixo de 4,50');
  const [undo] = buttonsOf(await world.type('/pausar 1'));
  await world.pass(60_000);
  await world.price('fx:USD-BRL', '4.4812');
  expect(textsOf(await world.tap(undo?.data ?? ''))[0]).toContain('já abaixo do seu limite');
  expect(await world.rings()).toEqual([]);
});

test('buttons of another chat do nothing there', async () => {
  const world = await aWorldWatching('dólar abaixo de 4,50', 'euro acima de 6,20', '/pausar 2');
  const [undo] = buttonsOf(await world.type('dólar abaixo de 4,40'));
  const before = await world.watched();
  const other = await world.newcomer().watching('dólar abaixo de 4,30');
  const one = (at: number) => before[at]?.id ?? 0;
  for (const data of [
    ...['list', 'here'].flatMap((place) => [
      `v1:cancel:${one(0)}:${place}`,
      `v1:pause:${one(0)}:${place}`,
      `v1:resume:${one(1)}:${place}`,
    ]),
    `v1:cancel:${one(0)}`,
    `v1:show:${one(0)}`,
    undo?.data ?? '',
    'v1:cancel-all',
  ]) {
    const texts = textsOf(await other.tap(data));
    expect(texts.join('\n'), data).not.toMatch(/4,50|4,40|6,20/);
    expect(await world.watched(), data).toEqual(before);
  }
  expect(await other.watched()).toEqual([]);
});

test.each([
  ['pause', 'Já está pausado.'],
  ['resume', 'Já está valendo.'],
  ['cancel', 'Esse aviso já não existe. Veja os avisos com /minhas.'],
])('%s tapped twice: the message stays, and the toast says why', async (verb, toast) => {
  const world = await aWorldWatching('dólar abaixo de 4,50');
  if (verb === 'resume') await world.type('/pausar 1');
  for (const place of ['list', 'here']) {
    if (verb !== 'cancel' || place === 'list')
      expect(await world.tap(`v1:${verb}:1:${place}`)).toHaveLength(place === 'list' ? 1 : 0);
    const before = await world.watched();
    expect(await world.tap(`v1:${verb}:1:${place}`)).toEqual([]);
    expect(world.log.at(-1)).toBe(`acknowledge t1: ${toast}`);
    expect(await world.watched()).toEqual(before);
  }
});

test.each(['cancel-all', 'pause-all'])('%s tapped twice: the message stays', async (verb) => {
  const world = await aWorldWatching('dólar abaixo de 4,50', 'euro acima de 6,20');
  expect(await world.tap(`v1:${verb}`)).toHaveLength(1);
  expect(await world.tap(`v1:${verb}`)).toEqual([]);
});

test('a wish tapped twice: its confirmation stays as it is', async () => {
  const world = await aWorld();
  const data = await dataOf(world, '/dolar 4,5', 'Dólar abaixo');
  expect(textsOf(await world.tap(data, { messageId: 102 }))[0]).toMatch(/^Pronto!/);
  expect(await world.tap(data, { messageId: 102 })).toEqual([]);
  expect(world.log.at(-1)).toBe('acknowledge t1: Esse aviso já existe (nº\u00a01).');
  expect(listed(await world.watched())).toEqual(['1 USD-BRL below 4.5 active']);
});

test('a wish button whose alert is paused resumes it', async () => {
  const world = await aWorldWatching('dólar abaixo de 4,50', '/pausar 1');
  await world.tap('v1:new:USD-BRL:below:450000000');
  expect(listed(await world.watched())).toEqual(['1 USD-BRL below 4.5 active']);
});

test('of several wishes in one message each button makes its own, and the question stays', async () => {
  const world = await aWorld();
  const both = buttonsOf(await world.type('dólar abaixo de 4,9 e euro abaixo de 5,9'));
  for (const { data } of both) {
    const [answer] = await world.tap(data, { messageId: 102 });
    expect(answer?.edits).toBeUndefined();
  }
  expect(listed(await world.watched())).toEqual(['1 USD-BRL below 4.9 active', '2 EUR-BRL below 5.9 active']);
});

test.each(['/cancelar 1', '/pausar 1', '/parar', '/cancelar tudo'])('%s can be undone', async (typed) => {
  const world = await aWorldWatching('dólar abaixo de 4,50');
  const undo = buttonsOf(await world.type(typed)).find(({ label }) => label === 'Desfazer');
  await world.tap(undo?.data ?? '');
  expect(listed(await world.watched())).toEqual(['1 USD-BRL below 4.5 active']);
});

test('pausing in the list changes the list in its place', async () => {
  const world = await aWorldWatching('dólar abaixo de 4,50', 'euro acima de 6,20');
  const [list] = await world.type('/minhas');
  expect(list?.buttons?.[0]?.map(({ data }) => data)).toEqual([
    'v1:edit:1:list',
    'v1:pause:1:list',
    'v1:cancel:1:list',
  ]);
  const answers = await world.tap('v1:pause:1:list', { messageId: 88 });
  expect(answers[0]?.edits).toBe(88);
  expect(textsOf(answers)[0]).toContain('1. Dólar abaixo de R$\u00a04,50: pausado');
  expect(buttonsOf(answers).map(({ label }) => label)).toEqual([
    'Desfazer',
    'Mudar\u00a01',
    'Retomar\u00a01',
    'Cancelar\u00a01',
    'Mudar\u00a02',
    'Pausar\u00a02',
    'Cancelar\u00a02',
  ]);
  const resumed = await world.tap('v1:resume:1:list', { messageId: 88 });
  expect(buttonsOf(resumed)[2]?.label).toBe('Pausar\u00a01');
  const cancelled = await world.tap('v1:cancel:1:list', { messageId: 88 });
  expect(textsOf(cancelled)[0]).not.toContain('1. Dólar');
  const undone = await world.tap(buttonsOf(cancelled)[0]?.data ?? '', { messageId: 88 });
  expect(textsOf(undone)[0]).toContain('1. Dólar');
});

test('a button under an alert leaves the alert as it is', async () => {
  const world = await aWorldWatching('dólar abaixo de 4,50');
  const [answer] = await world.tap('v1:cancel:1', { messageId: 99 });
  expect(answer?.edits).toBeUndefined();
  const [price] = await world.tap('v1:now:USD-BRL', { messageId: 99 });
  expect(price?.edits).toBeUndefined();
});

test('a long list opens one alert at a time, in the same message', async () => {
  const wishes = Array.from({ length: 30 }, (_, at) => `dólar abaixo de 4,${10 + at}`);
  const world = await aWorldWatching(...wishes);
  const [list] = await world.type('/minhas');
  expect(list?.buttons?.length).toBe(6);
  expect(buttonsOf(list === undefined ? [] : [list])).toHaveLength(30);
  const [card] = await world.tap('v1:show:12', { messageId: 5 });
  expect(card?.edits).toBe(5);
  expect(buttonsOf(card === undefined ? [] : [card]).map(({ data }) => data)).toEqual([
    'v1:edit:12:list',
    'v1:pause:12:list',
    'v1:cancel:12:list',
    'v1:list',
  ]);
  const [back] = await world.tap('v1:list', { messageId: 5 });
  expect(back?.html).toBe(list?.html);
  const [full] = await world.type('dólar abaixo de 3,90');
  expect(textsOf(full === undefined ? [] : [full])).toEqual([
    'Já são 30 avisos, o máximo. Cancele um em /minhas e mande de novo.',
  ]);
});

test('cancelling all asks first, and can be left', async () => {
  const world = await aWorldWatching('dólar abaixo de 4,50', 'euro acima de 6,20');
  const answers = await world.type('/cancelar tudo');
  expect(textsOf(answers)).toEqual(['Cancelar os 2 avisos?']);
  expect(buttonsOf(answers).map(({ data }) => data)).toEqual(['v1:cancel-all', 'v1:pause-all', 'v1:keep']);
  await world.tap('v1:keep');
  expect(listed(await world.watched())).toEqual(['1 USD-BRL below 4.5 active', '2 EUR-BRL above 6.2 active']);
  await world.tap('v1:pause-all');
  expect(listed(await world.watched())).toEqual(['1 USD-BRL below 4.5 paused', '2 EUR-BRL above 6.2 paused']);
  const done = await world.tap('v1:cancel-all');
  expect(await world.watched()).toEqual([]);
  expect(textsOf(done)[0]).toBe('Cancelei 2 avisos. Mudou de ideia?');
});

test('erasing asks first, says what goes, and its button expires', async () => {
  const world = await aWorldWatching('dólar abaixo de 4,50');
  const answers = await world.type('/apagar');
  expect(textsOf(answers)[0]).toContain('1 aviso, o idioma, as preferências e o histórico?');
  const data = buttonsOf(answers)[0]?.data ?? '';
  world.now = new Date(world.now.getTime() + 11 * 60_000);
  expect(textsOf(await world.tap(data))[0]).toMatch(/^Esse botão já venceu/);
  expect(await world.watched()).toHaveLength(1);
  world.now = new Date(world.now.getTime() - 2 * 60_000);
  expect(textsOf(await world.tap(data))[0]).toMatch(/^Pronto! Apaguei tudo/);
  expect(world.lastPlan?.do).toBe('erase');
  expect(await world.watched()).toEqual([]);
});

test('the price offers two limits to who has none, and both buttons make an alert', async () => {
  const world = await aWorld();
  const [below, above] = buttonsOf(await world.tap('v1:now:USD-BRL'));
  await world.tap(below?.data ?? '');
  expect(madeBy(world.lastPlan)).toBe('USD-BRL below 5');
  await world.tap(above?.data ?? '');
  expect(madeBy(world.lastPlan)).toBe('USD-BRL above 5.25');
});

describe('data that we never wrote does nothing', () => {
  test.each([
    '',
    'PersonalDataAgree',
    's:42:pause',
    'v2:cancel:1',
    'v1',
    'v1:',
    'v1:cancel',
    'v1:cancel:',
    'v1:cancel:0',
    'v1:cancel:-1',
    'v1:cancel:01',
    'v1:cancel:1.5',
    'v1:cancel:1e3',
    'v1:cancel:99999999999999999999',
    'v1:cancel:1:list:more',
    'v1:cancel:1:alert',
    'v1:cancel:1:elsewhere',
    'v1:erase',
    'v1:erase:x',
    'v1:now:BTC-BRL',
    'v1:now:constructor',
    'v1:constructor',
    'v1:new:USD-BRL:below',
    'v1:new:USD-BRL:below:1',
    'v1:new:USD-BRL:below:99900000000',
    'v1:new:USD-BRL:under:450000000',
    'v1:new:USD-BRL:below:450000000:101',
    'v1:new:USD-BRL:below:450000000:mm1',
    'v1:cancel-all:1',
    `v1:cancel:${'1'.repeat(80)}`,
  ])('%s', async (data) => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    expect(parseTap(data)).toBeUndefined();
    expect(textsOf(await world.tap(data))).toEqual(['Esse aviso já não existe. Veja os avisos com /minhas.']);
    expect(world.log).toEqual([
      'subscribe',
      'acknowledge t1: Esse aviso já não existe. Veja os avisos com /minhas.',
      'nothing',
    ]);
    expect(await world.tap(data, { chat: group })).toEqual([]);
  });
});

test('a button whose alert is gone, or belongs to another chat, only says so', async () => {
  const world = await aWorldWatching('dólar abaixo de 4,50');
  for (const verb of ['cancel', 'pause', 'resume']) expect(await world.tap(`v1:${verb}:42`)).toEqual([]);
  expect(world.log.at(-1)).toBe('acknowledge t1: Esse aviso já não existe. Veja os avisos com /minhas.');
  expect(await world.tap('v1:cancel:42:list')).toEqual([]);
  expect(textsOf(await world.tap('v1:pause:42:list'))[0]).toMatch(/^Seus avisos:/);
  expect(textsOf(await world.tap('v1:show:42'))[0]).toMatch(/^Seus avisos:/);
  expect(listed(await world.watched())).toEqual(['1 USD-BRL below 4.5 active']);
});

test('a button that nothing can be edited under is answered by a new message', async () => {
  const world = await aWorldWatching('dólar abaixo de 4,50');
  const heard = {
    kind: 'tap',
    chat: { chatId: 700000001, threadId: 0, kind: 'private' },
    tapId: 't',
    personId: 1,
  } as const;
  const [answer] = await world.hear({ ...heard, data: tapData({ verb: 'cancel', id: 1, place: 'here' }) });
  expect(answer?.edits).toBeUndefined();
  expect(textsOf(answer === undefined ? [] : [answer])[0]).toMatch(/^Cancelado/);
});
