import { describe, expect, test } from 'vitest';
import {
  type ConversationWorld,
  aWorld,
  aWorldWatching,
  buttonsOf,
  group,
  listed,
  plain,
  textsOf,
} from '../support/conversation-world.js';
import { minuteMs } from '../support/moments.js';

const inGroup = { chat: group, isForBot: true };

const said = async (world: ConversationWorld, typed: string) => textsOf(await world.type(typed)).map(plain);
const lifeOf = async (world: ConversationWorld) =>
  (await world.watched()).map(({ once, endsAt }) => ({ once, endsAt: endsAt?.toISOString() }));

describe('how long an alert lives, said after it was made', () => {
  test.each(['uma vez', 'só uma vez', 'uma vez só', 'just once'])('%s: it rings once', async (typed) => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    await said(world, typed);
    expect(await lifeOf(world)).toEqual([{ once: true, endsAt: undefined }]);
  });

  test('até sexta: it ends with that day, and says so', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    const [text] = await said(world, 'até sexta');
    expect(text).toMatch(/^Mudei o nº 1, dólar abaixo de R\$ 4,50\.\nVale até /);
    expect((await lifeOf(world))[0]?.endsAt).toBeDefined();
  });

  test('toda vez: it rings each time again, and keeps its end', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50 uma vez até sexta');
    const before = await lifeOf(world);
    const [text] = await said(world, 'toda vez');
    expect(text).toMatch(/^Mudei o nº 1, dólar abaixo de R\$ 4,50\.\nToca toda vez\.\nVale até /);
    expect(await lifeOf(world)).toEqual([{ ...before[0], once: false }]);
  });

  test('it is said of the last of two, by its number', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    await world.type('euro abaixo de 5');
    const [text] = await said(world, 'uma vez');
    expect(text).toMatch(/^Mudei o nº 2, euro abaixo de R\$ 5,00\./);
    expect((await lifeOf(world)).map(({ once }) => once)).toEqual([false, true]);
  });

  test('Desfazer takes back that, and leaves the alert', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    const undo = buttonsOf(await world.type('uma vez')).find(({ label }) => label === 'Desfazer');
    await world.tap(undo?.data ?? 'none');
    expect(await lifeOf(world)).toEqual([{ once: false, endsAt: undefined }]);
    expect(listed(await world.watched())).toHaveLength(1);
  });

  test('what it is said of must be near: nothing was made, or long ago', async () => {
    const none = /^Você ainda não tem um aviso para isso\./;
    const empty = await aWorld();
    expect((await said(empty, 'uma vez'))[0]).toMatch(none);
    const world = await aWorldWatching('dólar abaixo de 4,50');
    await world.pass(11 * minuteMs);
    expect((await said(world, 'uma vez'))[0]).toMatch(none);
    expect(await lifeOf(world)).toEqual([{ once: false, endsAt: undefined }]);
  });

  test('in a group only who may change things says it, and a forwarded text does not', async () => {
    const world = await aWorld();
    await world.type('/dolar abaixo 4,50', inGroup);
    world.mayChange = async () => false;
    await world.type('só uma vez', inGroup);
    expect(await world.watched(group)).toMatchObject([{ once: false }]);
    const own = await aWorldWatching('dólar abaixo de 4,50');
    await own.type('só uma vez', { isForwarded: true });
    expect(await lifeOf(own)).toEqual([{ once: false, endsAt: undefined }]);
  });

  test('a day that is none is asked for again', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    const before = await lifeOf(world);
    await said(world, 'até 31/02');
    expect(await lifeOf(world)).toEqual(before);
  });
});
