import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Alert, RainAlert } from '../../src/domain/alert.js';
import { e2, e8, type E2, type E8 } from '../../src/domain/decimal.js';
import type { QuietHours } from '../../src/domain/quiet-hours.js';
import { alertMessage, correctedMessage } from '../../src/messages/alert-message.js';
import { parseTap } from '../../src/messages/tap.js';
import { faultsOf } from '../support/telegram-limits.js';
import { at, brazil, english, fxAlert, linesOf, now, rainAlert, spell } from './facts.js';

const seed = Number(process.env['LIMIAR_SEED'] ?? 20260918);
const test1: Alert = { of: 'test', id: 9 };
const labelsOf = (alerts: readonly Alert[]) =>
  alertMessage(alerts, brazil, now, false).buttons.map((row) => row.map(({ label }) => label));

describe('what stands below an alert', () => {
  test('a price carries see now, silence, why and cancel', () => {
    const { buttons } = alertMessage([fxAlert()], brazil, now, false);
    expect(labelsOf([fxAlert()])).toEqual([
      ['Ver agora', 'Silenciar 1 h'],
      ['Por quê?', 'Cancelar'],
    ]);
    expect(buttons.flat().map(({ data }) => parseTap(data))).toEqual([
      { verb: 'now', pair: 'USD-BRL' },
      { verb: 'silence', id: 7, minutes: 60, place: 'alert' },
      { verb: 'why', id: 7 },
      { verb: 'cancel', id: 7, place: 'alert' },
    ]);
  });

  test('rain sees the sky of its place', () => {
    const { buttons } = alertMessage([rainAlert()], brazil, now, false);
    expect(buttons.flat().map(({ data }) => parseTap(data)?.verb)).toEqual(['sky', 'silence', 'why', 'cancel']);
  });

  test('several tell their numbers: each value once, then a row for each alert', () => {
    const all = [fxAlert(), fxAlert({ id: 3, subscriptionId: 9, number: 5 }), rainAlert(), fxAlert({ id: 4 })];
    expect(labelsOf(all)).toEqual([
      ['Ver agora: dólar', 'Ver agora: Santos'],
      ['Silenciar\u00a02', 'Por quê?\u00a02', 'Cancelar\u00a02'],
      ['Silenciar\u00a05', 'Por quê?\u00a05', 'Cancelar\u00a05'],
      ['Silenciar\u00a03', 'Por quê?\u00a03', 'Cancelar\u00a03'],
    ]);
  });

  test('a test of the bell carries none', () => {
    expect(labelsOf([test1])).toEqual([]);
  });
});

describe('one message for all that is due', () => {
  test('both kinds name their sources, each once', () => {
    const { html } = alertMessage([rainAlert(), fxAlert(), rainAlert({ id: 5 })], brazil, now, true);
    expect(linesOf(html).slice(-3)).toEqual([
      'Comercial, compra; no cartão e na casa de câmbio sai mais caro.',
      'Dados: Open-Meteo.',
      '🔁 Talvez repetido: não sei se a primeira mensagem chegou.',
    ]);
    expect(html).toContain('<a href="https://open-meteo.com/">Open-Meteo</a>');
  });

  test('a price says nothing of rain', () => {
    expect(linesOf(alertMessage([fxAlert()], brazil, now, false).html)).toHaveLength(2);
  });

  test('a test of the bell says that it is one', () => {
    expect(linesOf(alertMessage([test1], brazil, now, false).html)).toEqual([
      '🔔 Teste: seu telefone toca assim. Se ouviu, está tudo certo.',
    ]);
    expect(linesOf(alertMessage([test1], { ...english, shared: 'group' }, now, false).html)).toEqual([
      '🔔 Test: this is how the alerts of this group ring. If you heard it, all is well.',
    ]);
  });
});

describe('what was held', () => {
  const morning = at(7);
  const readAt = (hour: number) => ({ reading: { value: e2('12'), observedAt: at(hour) } });
  const rainAtNight = rainAlert({ held: 'night', spell: spell(3, 5, '12'), coming: undefined, ...readAt(2 + 1 / 12) });

  test('after the night: what happened, and how it stands', () => {
    expect(linesOf(alertMessage([rainAtNight], brazil, morning, false).html)).toEqual([
      'Enquanto você descansava (22h às 7h):',
      '🌧 Chuva em Santos às 3h, até 12\u00a0mm/h (forte), pela previsão das 2h05: já passou.',
      'Agora, sem chuva na previsão.',
      'Dados: Open-Meteo.',
    ]);
  });

  test('more rain to come, and a price that stands where it was', () => {
    const rain = { ...rainAtNight, coming: spell(9, 11, '2') };
    const reading = { value: e8('4.4812'), observedAt: at(6.5) };
    const price = fxAlert({ held: 'night', reading });
    expect(linesOf(alertMessage([rain, price], brazil, morning, false).html).slice(0, -2)).toEqual([
      'Enquanto você descansava (22h às 7h):',
      '🌧 Chuva em Santos às 3h, até 12\u00a0mm/h (forte), pela previsão das 2h05: já passou (nº\u00a03).',
      'A próxima: a partir das 9h, até 2\u00a0mm/h (moderada), 70% de chance.',
      '',
      '📉 Dólar a R$\u00a04,4812 às 6h30: abaixo do seu limite de R$\u00a04,50 (nº\u00a02).',
      'Continua nesse preço.',
      '',
    ]);
  });

  test('rain beyond a large limit', () => {
    const strong = { ...rainAtNight, condition: { operator: 'at_least', threshold: e2('10') } } as const;
    expect(linesOf(alertMessage([strong], brazil, morning, false).html)[2]).toBe(
      'Agora, sem chuva a partir de 10\u00a0mm/h na previsão.',
    );
  });

  test('what has just happened comes first, each kind of hold under its own lead', () => {
    const silent = fxAlert({ id: 3, held: 'silence' });
    const { html } = alertMessage([rainAtNight, silent, rainAlert({ id: 6 })], brazil, now, false);
    const all = linesOf(html);
    expect(all[0]).toMatch(/^🌧 Previsão de chuva em Santos/);
    expect(all.indexOf('Enquanto você descansava (22h às 7h):')).toBe(3);
    expect(all.indexOf('Enquanto estava em silêncio:')).toBe(7);
  });

  test.each<[string, Partial<RainAlert>, string, string]>([
    [
      'rain that goes on',
      { spell: spell(5, 10, '12') },
      '🌧 Chuva em Santos desde as 5h, até 12\u00a0mm/h (forte): ainda deve estar chovendo, 70% de chance.',
      'Deve parar perto das 10h (previsão das 2h05).',
    ],
    [
      'rain that was there already',
      { spell: spell(1, 10, '12'), kind: 'already' },
      '🌧 Chuva em Santos desde a 1h, até 12\u00a0mm/h (forte): ainda deve estar chovendo, 70% de chance.',
      'Deve parar perto das 10h (previsão das 2h05).',
    ],
    [
      'rain that became heavy',
      { spell: spell(-1, 10, '12'), kind: 'stronger' },
      '🌧 Chuva forte em Santos desde ontem às 23h, até 12\u00a0mm/h: ainda deve estar chovendo, 70% de chance.',
      'Deve parar perto das 10h (previsão das 2h05).',
    ],
    [
      'rain that is not forecast any more',
      { spell: spell(5, 10, '12'), coming: undefined },
      '🌧 Chuva em Santos desde as 5h, até 12\u00a0mm/h (forte), 70% de chance.',
      'A previsão das 2h05 mudou: não deve mais chover até as 10h.',
    ],
  ])('%s is not told as if it had just begun', (_what, more, first, then) => {
    const { coming = more.spell, ...facts } = more;
    const alert = { ...rainAtNight, ...facts, coming: 'coming' in more ? more.coming : coming };
    expect(linesOf(alertMessage([alert], brazil, morning, false).html).slice(1, 3)).toEqual([first, then]);
  });

  test('a corrected message of the morning is still told from the morning', () => {
    const alert = { ...rainAtNight, spell: spell(2, 10, '12'), coming: undefined };
    expect(linesOf(correctedMessage([alert], brazil, at(7.5)).html).slice(0, 3)).toEqual([
      'Enquanto você descansava (22h às 7h):',
      '🌧 Chuva em Santos desde as 2h, até 12\u00a0mm/h (forte), 70% de chance.',
      'Atualização das 7h30: a previsão das 2h05 mudou, não deve mais chover até as 10h.',
    ]);
  });

  test('a price that held already', () => {
    const reading = { value: e8('4.4812'), observedAt: at(6.5) };
    const price = fxAlert({ held: 'night', kind: 'already', reading });
    expect(linesOf(alertMessage([price], brazil, morning, false).html)[1]).toMatch(/às 6h30: já estava abaixo/);
  });

  test('hours are told only where they held', () => {
    const lead = (quietHours: QuietHours) =>
      linesOf(alertMessage([rainAtNight], { ...brazil, quietHours }, morning, false).html)[0];
    expect(lead({ from: 23, until: 6 })).toBe('Enquanto você descansava (23h às 6h):');
    expect(lead({ from: 3, until: 7 })).toBe('Enquanto eu guardava os avisos:');
    const noon = { ...rainAtNight, ...readAt(12) };
    const atNoon = { ...brazil, quietHours: { from: 11, until: 13 } };
    expect(linesOf(alertMessage([noon], atNoon, at(13), false).html)[0]).toBe(
      'Enquanto estava em silêncio (11h às 13h):',
    );
  });

  test('alerts stand in the order in which they are due, whatever their numbers', () => {
    const reading = { value: e8('4.4812'), observedAt: at(1) };
    const all = [
      { ...rainAtNight, number: 9 },
      fxAlert({ id: 4, number: 7, held: 'night', reading }),
      fxAlert({ id: 5, number: 2, held: 'night' }),
    ];
    const text = linesOf(alertMessage(all, brazil, morning, false).html).join('\n');
    expect([...text.matchAll(/\(nº\u00a0(\d)\)/g)].map(([, number]) => number)).toEqual(['9', '7', '2']);
  });

  test('in a group nobody rests', () => {
    const lead = (held: 'night' | 'silence', to = brazil) =>
      linesOf(alertMessage([{ ...rainAtNight, held }], { ...to, shared: 'group' }, morning, false).html)[0];
    expect(lead('night')).toBe('Durante a noite (22h às 7h):');
    expect(lead('silence')).toBe('Durante o silêncio:');
    expect(lead('night', english)).toBe('During the night (22:00 to 7:00):');
  });

  test('in English', () => {
    expect(linesOf(alertMessage([rainAtNight], english, morning, false).html)).toEqual([
      'While you rested (22:00 to 7:00):',
      '🌧 Rain in Santos at 3:00, up to 12\u00a0mm/h (heavy), by the forecast of 2:05: over already.',
      'Now, no rain in the forecast.',
      'Data: Open-Meteo.',
    ]);
  });
});

test('which alert it is, and how many it stands for, are told apart', () => {
  const superseded = { count: 1, since: at(10.5) };
  const all = [rainAlert({ superseded }), fxAlert({ superseded })];
  expect(linesOf(alertMessage(all, brazil, now, false).html).filter((line) => line.includes('vez'))).toEqual([
    '🌧 Previsão de chuva em Santos a partir das 15h, até 3,2\u00a0mm/h (moderada), 70% de chance (2ª vez desde 10h30, aviso nº\u00a03).',
    '📉 Dólar a R$\u00a04,4812 às 14h08: de novo abaixo do seu limite de R$\u00a04,50 (2ª vez desde 10h30, aviso nº\u00a02).',
  ]);
});

describe('a corrected message of several', () => {
  test('only what changed says so, and a price stays what it was', () => {
    const price = fxAlert({ current: { value: e8('4.6'), observedAt: now } });
    const gone = rainAlert({ id: 5, number: 4, coming: undefined });
    const { html, taken } = correctedMessage([rainAlert(), gone, price], brazil, now);
    expect(taken).toBe(3);
    expect(linesOf(html)).toEqual([
      '🌧 Previsão de chuva em Santos a partir das 15h, até 3,2\u00a0mm/h (moderada), 70% de chance (nº\u00a03).',
      'Deve parar perto das 18h (previsão das 14h05).',
      '',
      '🌧 Previsão de chuva em Santos a partir das 15h, até 3,2\u00a0mm/h (moderada), 70% de chance (nº\u00a04).',
      'Atualização das 14h10: a previsão das 14h05 mudou, não deve mais chover até as 18h.',
      '',
      '📉 Dólar a R$\u00a04,4812 às 14h08: abaixo do seu limite de R$\u00a04,50 (nº\u00a02).',
      '',
      'Comercial, compra; no cartão e na casa de câmbio sai mais caro.',
      'Dados: Open-Meteo.',
    ]);
  });
});

const moment = fc.integer({ min: -48, max: 40 }).map(at);
const rain = fc.integer({ min: 1, max: 20_000 }).map((value) => value as E2);
const spells = fc
  .tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: 1, max: 26 }), rain)
  .chain(([from, long, peak]) =>
    fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }).map((probability) => ({
      startsAt: at(from),
      endsAt: at(from + long),
      peak,
      probability,
    })),
  );
const shared = {
  held: fc.constantFrom('night' as const, 'silence' as const, undefined),
  superseded: fc.option(fc.record({ count: fc.integer({ min: 1, max: 999 }), since: moment }), { nil: undefined }),
  number: fc.integer({ min: 1, max: 30 }),
  subscriptionId: fc.integer({ min: 1, max: 2 ** 40 }),
};
const rains = fc
  .record({
    ...shared,
    kind: fc.constantFrom('crossed' as const, 'already' as const, 'stronger' as const),
    place: fc.constantFrom('Vila Bela da Santíssima Trindade, MT', 'Itu, SP', 'Manaus, AM', 'Pau d’Alho & Cia <b>'),
    zone: fc.constantFrom('America/Manaus', 'America/Sao_Paulo', 'America/Noronha'),
    condition: fc.record({ operator: fc.constantFrom('above' as const, 'at_least' as const), threshold: rain }),
    spell: spells,
    coming: fc.option(spells, { nil: undefined }),
  })
  .map((facts) => rainAlert(facts));
const quote = fc.record({
  value: fc.integer({ min: 100_000_000, max: 2_000_000_000 }).map((value) => value as E8),
  observedAt: moment,
});
const prices = fc
  .record({ ...shared, reading: quote, current: quote, kind: fc.constantFrom('crossed' as const, 'already' as const) })
  .map((facts) => fxAlert(facts));
const bundles = fc.array(fc.oneof(rains, prices, fc.constant(test1)), { minLength: 1, maxLength: 60 });
const readers = fc.record({
  language: fc.constantFrom('pt-br', 'en'),
  zone: fc.constantFrom('America/Sao_Paulo', 'America/Rio_Branco'),
  quietHours: fc.constant(brazil.quietHours),
});

test('any bundle is whole alerts within what Telegram takes, and says nothing that is not known', () => {
  fc.assert(
    fc.property(bundles, readers, fc.boolean(), (alerts, to, isRepeat) => {
      for (const made of [alertMessage(alerts, to, now, isRepeat), correctedMessage(alerts, to, now)]) {
        expect(faultsOf(made)).toEqual([]);
        expect(made.taken).toBeGreaterThan(0);
        expect(made.taken).toBeLessThanOrEqual(alerts.length);
        expect(linesOf(made.html).filter((line) => /^(?:🌧|📉|📈|🔔)/.test(line))).toHaveLength(made.taken);
        expect(made.html).not.toMatch(/undefined|NaN|Invalid/);
        expect(made.html).not.toMatch(to.language === 'en' ? /chuva|previsão|horas/ : /\b(?:rain|forecast|hours)\b/i);
      }
    }),
    { numRuns: 300, seed },
  );
});
