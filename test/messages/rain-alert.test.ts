import { describe, expect, test } from 'vitest';
import type { RainAlert } from '../../src/domain/alert.js';
import { e2 } from '../../src/domain/decimal.js';
import { alertMessage, correctedMessage } from '../../src/messages/alert-message.js';
import { at, brazil, english, linesOf, now, rainAlert, spell } from './facts.js';

const read = (more: Partial<RainAlert>, to = brazil) => linesOf(alertMessage([rainAlert(more)], to, now, false).html);
const halfAnHourLater = new Date('2026-09-18T17:40:00Z');
const corrected = (more: Partial<RainAlert>, to = brazil) =>
  linesOf(correctedMessage([rainAlert(more)], to, halfAnHourLater).html);

describe('rain on the locked phone', () => {
  test.each<[string, Partial<RainAlert>, readonly string[]]>([
    [
      'rain to come',
      {},
      [
        '🌧 Previsão de chuva em Santos a partir das 15h, até 3,2\u00a0mm/h (moderada), 70% de chance.',
        'Deve parar perto das 18h (previsão das 14h05).',
      ],
    ],
    [
      'rain of which nobody says how likely it is',
      { spell: { ...spell(15, 16, '0.6'), probability: undefined } },
      [
        '🌧 Previsão de chuva em Santos a partir das 15h, até 0,6\u00a0mm/h (fraca).',
        'Deve parar perto das 16h (previsão das 14h05).',
      ],
    ],
    [
      'rain that was forecast when it was asked about',
      { kind: 'already' },
      [
        '🌧 Chuva em Santos a partir das 15h, até 3,2\u00a0mm/h (moderada): já está prevista, 70% de chance.',
        'Deve parar perto das 18h (previsão das 14h05).',
      ],
    ],
    [
      'rain that has begun',
      { spell: spell(14, 18, '3.2') },
      [
        '🌧 Deve estar chovendo em Santos agora (14h10), até 3,2\u00a0mm/h (moderada), 70% de chance.',
        'Deve parar perto das 18h (previsão das 14h05).',
      ],
    ],
    [
      'rain that had begun when it was asked about',
      { kind: 'already', spell: spell(14, 18, '3.2') },
      [
        '🌧 Já deve estar chovendo em Santos (14h10), até 3,2\u00a0mm/h (moderada), 70% de chance.',
        'Deve parar perto das 18h (previsão das 14h05).',
      ],
    ],
    [
      'rain that becomes heavy',
      { kind: 'stronger', spell: spell(15, 24, '12') },
      [
        '🌧 Deve chover forte em Santos a partir das 15h, até 12\u00a0mm/h: a previsão ficou mais forte, 70% de chance.',
        'Deve parar perto da meia-noite (previsão das 14h05).',
      ],
    ],
    [
      'rain that is heavy now',
      { kind: 'stronger', spell: spell(14, 25, '12.35') },
      [
        '🌧 Deve chover forte em Santos agora (14h10), até 12,35\u00a0mm/h: a previsão ficou mais forte, 70% de chance.',
        'Deve parar amanhã perto da 1h (previsão das 14h05).',
      ],
    ],
    [
      'rain that is over',
      { spell: spell(11, 13, '12'), coming: spell(14, 16, '12') },
      [
        '🌧 Chuva em Santos às 11h, até 12\u00a0mm/h (forte), pela previsão das 14h05: já passou.',
        'A próxima: agora, até 12\u00a0mm/h (forte), 70% de chance.',
      ],
    ],
    [
      'rain as long as a forecast',
      { spell: spell(15, 38, '2') },
      [
        '🌧 Previsão de chuva em Santos a partir das 15h, até 2\u00a0mm/h (moderada), 70% de chance.',
        'Deve ir pelo menos até amanhã às 14h (previsão das 14h05).',
      ],
    ],
    [
      'rain that was withdrawn before this could leave',
      { coming: undefined },
      [
        '🌧 Previsão de chuva em Santos a partir das 15h, até 3,2\u00a0mm/h (moderada), 70% de chance.',
        'A previsão das 14h05 mudou: não deve mais chover até as 18h.',
      ],
    ],
    [
      'rain that moved before this could leave',
      { coming: spell(17, 19, '4') },
      [
        '🌧 Previsão de chuva em Santos a partir das 15h, até 3,2\u00a0mm/h (moderada), 70% de chance.',
        'A previsão das 14h05 mudou: a chuva deve vir a partir das 17h, até 4\u00a0mm/h (moderada).',
      ],
    ],
    [
      'several that were not told',
      { superseded: { count: 2, since: at(10.5) } },
      [
        '🌧 Previsão de chuva em Santos a partir das 15h, até 3,2\u00a0mm/h (moderada), 70% de chance (3ª vez desde 10h30).',
        'Deve parar perto das 18h (previsão das 14h05).',
      ],
    ],
    [
      'rain where the clock shows another hour',
      { place: 'Manaus, AM', zone: 'America/Manaus' },
      [
        '🌧 Previsão de chuva em Manaus a partir das 14h, até 3,2\u00a0mm/h (moderada), 70% de chance.',
        'Deve parar perto das 17h (previsão das 13h05), no horário de Manaus.',
      ],
    ],
    [
      'rain in another zone whose clock shows the same hour',
      { place: 'Recife, PE', zone: 'America/Recife' },
      [
        '🌧 Previsão de chuva em Recife a partir das 15h, até 3,2\u00a0mm/h (moderada), 70% de chance.',
        'Deve parar perto das 18h (previsão das 14h05).',
      ],
    ],
  ])('%s', (_what, more, text) => {
    expect(read(more)).toEqual([...text, 'Dados: Open-Meteo.']);
  });

  test('rain that is over and nothing after it is one line', () => {
    expect(read({ spell: spell(11, 13, '12'), coming: undefined })).toEqual([
      '🌧 Chuva em Santos às 11h, até 12\u00a0mm/h (forte), pela previsão das 14h05: já passou.',
      'Dados: Open-Meteo.',
    ]);
  });

  test('less rain than a large limit is still rain', () => {
    expect(read({ condition: { operator: 'above', threshold: e2('2') }, coming: undefined })[1]).toBe(
      'A previsão das 14h05 mudou: a chuva não deve mais passar de 2\u00a0mm/h até as 18h.',
    );
  });

  test.each(['Foz do Iguaçu, PR', 'São José dos Campos, SP', 'Vila Bela da Santíssima Trindade, MT'])(
    'value, hour and all of %s stand in the first sixty characters',
    (place) => {
      for (const kind of ['crossed', 'already', 'stronger'] as const) {
        for (const rain of [spell(15, 18, '3.2'), spell(14, 18, '12')]) {
          for (const to of [brazil, english]) {
            const [first = ''] = read({ kind, place, spell: rain }, to);
            const seen = Array.from(first).slice(0, 60).join('');
            expect(seen).toMatch(/(?:3[.,]2|12)\u00a0mm\/h/);
            expect(seen).toMatch(to === brazil ? /1[45]h/ : /1[45]:[01]0/);
            expect(seen).toContain(place.slice(0, -4).slice(0, 25));
          }
        }
      }
    },
  );

  test('in English', () => {
    expect(read({ number: 3 }, english)).toEqual([
      '🌧 Rain forecast in Santos from 15:00, up to 3.2\u00a0mm/h (moderate), 70% chance.',
      'It should stop around 18:00 (forecast of 14:05).',
      'Data: Open-Meteo.',
    ]);
    expect(read({ kind: 'stronger', spell: spell(14, 24, '12') }, english).slice(0, 2)).toEqual([
      '🌧 Heavy rain in Santos now (14:10), up to 12\u00a0mm/h: the forecast became heavier, 70% chance.',
      'It should stop around midnight (forecast of 14:05).',
    ]);
    expect(read({ coming: undefined }, english)[1]).toBe(
      'The forecast of 14:05 changed: it should rain no more until 18:00.',
    );
  });
});

describe('a message that is corrected', () => {
  const asTold = '🌧 Previsão de chuva em Santos a partir das 15h, até 3,2\u00a0mm/h (moderada), 70% de chance.';

  test.each<[string, Partial<RainAlert>, string]>([
    ['withdrawn', { coming: undefined }, 'a previsão das 14h05 mudou, não deve mais chover até as 18h.'],
    [
      'moved',
      { coming: spell(17, 20, '12') },
      'a previsão das 14h05 mudou, a chuva deve vir a partir das 17h, até 12\u00a0mm/h (forte).',
    ],
    [
      'sooner',
      { coming: spell(14, 15, '1') },
      'a previsão das 14h05 mudou, a chuva deve vir agora, até 1\u00a0mm/h (fraca).',
    ],
  ])('%s: what was told, then how it stands', (_what, more, change) => {
    expect(corrected(more)).toEqual([asTold, `Atualização das 14h40: ${change}`, 'Dados: Open-Meteo.']);
  });

  test('rain that is forecast as it was told again', () => {
    expect(corrected({})).toEqual([
      asTold,
      'Deve parar perto das 18h (previsão das 14h05).',
      'Atualização das 14h40: a previsão voltou a ser essa.',
      'Dados: Open-Meteo.',
    ]);
  });

  test('one that may not follow every further change says so, and where the latest is', () => {
    expect(corrected({ isWavering: true })).toEqual([
      asTold,
      'Deve parar perto das 18h (previsão das 14h05).',
      'Atualização das 14h40: a previsão voltou a ser essa.',
      'Essa previsão está mudando muito: para a mais nova, toque em Ver agora.',
      'Dados: Open-Meteo.',
    ]);
    expect(corrected({ coming: undefined, isWavering: true }, english)[2]).toBe(
      'This forecast keeps changing: for the latest, tap See now.',
    );
  });

  test('hours are those of the place', () => {
    expect(corrected({ place: 'Manaus, AM', zone: 'America/Manaus', coming: spell(17, 20, '4') })[1]).toBe(
      'Atualização das 13h40: a previsão das 13h05 mudou, a chuva deve vir a partir das 16h, até 4\u00a0mm/h (moderada), no horário de Manaus.',
    );
  });

  test('in English', () => {
    expect(corrected({ coming: undefined }, english)[1]).toBe(
      'Update at 14:40: the forecast of 14:05 changed, it should rain no more until 18:00.',
    );
    expect(corrected({}, english)[2]).toBe('Update at 14:40: the forecast is this again.');
  });
});
