import { describe, expect, test } from 'vitest';
import { e8 } from '../../src/domain/decimal.js';
import { aWorld, aWorldWatching, aWorldWithoutPrices, textsOf } from '../support/conversation-world.js';
import { dayMs, friday, hourMs, later, minuteMs } from '../support/moments.js';

const official = { value: e8('4.471'), observedAt: later(friday, 30 * minuteMs) };
const said = (answers: Parameters<typeof textsOf>[0]) => textsOf(answers).join('\n').replaceAll('\u00a0', ' ');

describe('where the usual source has no current price', () => {
  test('the official one is shown too, as what it is and of when', async () => {
    const world = await aWorld();
    world.now = later(friday, hourMs);
    world.second = official;
    const text = said(await world.type('/dolar'));
    expect(text).toContain('Estou sem preço confirmado do dólar agora.');
    expect(text).toContain(
      'No Banco Central (PTAX das 11h33): R$ 4,4710. É a cotação oficial, compra; ela não dispara avisos.',
    );
  });
  test('it is all there is where no price was ever heard of', async () => {
    const world = aWorldWithoutPrices();
    world.now = later(friday, hourMs);
    world.second = official;
    expect(said(await world.type('/dolar'))).toContain('PTAX das 11h33');
  });
  test('one that is older than the last price says nothing more', async () => {
    const world = await aWorld();
    world.now = later(friday, hourMs);
    world.second = { ...official, observedAt: later(friday, -dayMs) };
    expect(said(await world.type('/dolar'))).not.toContain('PTAX');
  });
  test('and nobody asks for it while the usual one is current', async () => {
    const world = await aWorld();
    world.second = official;
    expect(said(await world.type('/dolar'))).not.toContain('PTAX');
  });
});

describe('a price that is old in market hours', () => {
  test.each(['/minhas', '/porque'])('is said to be old in %s', async (command) => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    world.now = later(friday, 20 * minuteMs);
    expect(said(await world.type(command))).not.toMatch(/[Ss]em preço novo/);
    world.now = later(friday, hourMs);
    expect(said(await world.type(command))).toMatch(/Sem preço novo (?:do dólar desde 11h|desde então)/);
    world.now = later(friday, dayMs);
    expect(said(await world.type(command))).not.toMatch(/[Ss]em preço novo/);
  });
});
