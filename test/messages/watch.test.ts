import { describe, expect, test } from 'vitest';
import { e2, e8 } from '../../src/domain/decimal.js';
import { plainOf } from '../../src/messages/html.js';
import { catalogueFor } from '../../src/messages/index.js';
import { at, fxWatch, linesOf, rainWatch, spell, told } from './facts.js';
import type { RainWatch, Watch } from '../../src/messages/watch.js';

const pt = catalogueFor('pt-br');
const en = catalogueFor('en');
const settings = { quietHours: { from: 22, until: 7 }, night: 'silent' } as const;
const group = { ...told, shared: 'group' } as const;
const toCome = { coming: spell(15, 18, '3.2') };

describe('a wish about rain that is made', () => {
  test('says when it will ring, how it stands, and that nights are silent', () => {
    expect(linesOf(pt.made(rainWatch(toCome), settings, told))).toEqual([
      'Pronto! Aviso quando a previsão de chuva passar de 0,5\u00a0mm/h em Santos, SP, cerca de 1 hora antes.',
      'Previsão: até 3,2\u00a0mm/h a partir das 15h.',
      'De noite (22h às 7h) mando sem som.',
    ]);
  });

  test('any rain, once, until a day; a night that sounds needs no word', () => {
    const watch = rainWatch({
      condition: { operator: 'at_least', threshold: e2('0.1') },
      once: true,
      endsAt: at(7 * 24),
    });
    expect(linesOf(pt.made(watch, { ...settings, night: 'sound' }, told))).toEqual([
      'Pronto! Aviso quando a previsão de chuva chegar a 0,1\u00a0mm/h em Santos, SP, cerca de 1 hora antes.',
      'Previsão: sem chuva que chegue ao seu limite nas próximas 12 h.',
      'Vale uma vez, até quinta.',
    ]);
  });

  test('rain that is forecast already', () => {
    expect(linesOf(pt.made(rainWatch({ ...toCome, side: 'triggered' }), { ...settings, night: 'hold' }, told))).toEqual(
      [
        'Pronto! E já há previsão de chuva acima de 0,5\u00a0mm/h em Santos, SP: a partir das 15h, até 3,2\u00a0mm/h (moderada).',
        'O primeiro aviso vem agora. Depois, só na próxima chuva.',
        'De noite (22h às 7h) guardo os avisos e conto às 7h.',
      ],
    );
  });

  test('in English', () => {
    expect(linesOf(en.made(rainWatch({ once: true }), settings, told))).toEqual([
      'Done! I tell you when the rain forecast goes over 0.5\u00a0mm/h in Santos, SP, about 1 hour before.',
      'Forecast: no rain above your limit in the next 12 h.',
      'At night (22:00 to 7:00) I send without sound.',
      'Once.',
    ]);
  });
});

describe('a wish about a price that is made', () => {
  test('each time', () => {
    expect(linesOf(pt.made(fxWatch(), settings, told))).toEqual([
      'Pronto! Aviso quando o dólar ficar abaixo de R$\u00a04,50.',
      'Agora: R$\u00a05,1434 (comercial, compra), falta cair 64 centavos (12,5%).',
      'Depois do aviso, só repito se ele voltar a R$\u00a04,509 e cair de novo.',
    ]);
  });

  test('once, until tomorrow: nothing is repeated', () => {
    expect(linesOf(pt.made(fxWatch({ once: true, endsAt: at(48) }), settings, told))).toEqual([
      'Pronto! Aviso quando o dólar ficar abaixo de R$\u00a04,50.',
      'Agora: R$\u00a05,1434 (comercial, compra), falta cair 64 centavos (12,5%).',
      'Vale uma vez, até amanhã.',
    ]);
  });
});

describe('how it stands', () => {
  test.each<[string, Partial<RainWatch>, string]>([
    [
      'nothing known',
      { side: 'unknown', current: undefined },
      'Ainda não sei a previsão; começo assim que ela chegar.',
    ],
    ['dry', {}, 'Previsão: sem chuva acima do seu limite nas próximas 12 h.'],
    ['rain to come', toCome, 'Previsão: até 3,2\u00a0mm/h a partir das 15h.'],
    ['rain tomorrow', { coming: spell(33, 34, '1') }, 'Previsão: até 1\u00a0mm/h a partir de amanhã às 9h.'],
    ['rain at midnight', { coming: spell(24, 26, '1') }, 'Previsão: até 1\u00a0mm/h a partir da meia-noite.'],
    [
      'rain that is here',
      { coming: spell(14, 18, '3.2'), side: 'begun', holds: true },
      'Previsão: chuva agora, até 3,2\u00a0mm/h. O próximo aviso vem com a próxima chuva.',
    ],
    [
      'rain on another clock',
      { ...toCome, place: 'Manaus, AM', zone: 'America/Manaus' },
      'Previsão: até 3,2\u00a0mm/h a partir das 14h, no horário de Manaus.',
    ],
    [
      'a forecast that is not renewed',
      { current: { value: e2('0'), observedAt: at(10.2) } },
      'Estou sem previsão nova desde 10h12.',
    ],
  ])('%s', (_what, more, line) => {
    const watch = rainWatch(more);
    expect(linesOf(pt.card(watch, told))).toEqual([
      '3. Chuva acima de 0,5\u00a0mm/h em Santos, SP'.replace('Santos, SP', watch.place),
      line,
    ]);
    expect(linesOf(pt.alreadyActive(watch, told))[1]).toBe(line);
    expect(linesOf(pt.resumed([watch], told))[1]).toBe(line);
    expect(linesOf(pt.same(watch, told))[1]).toBe(line);
  });

  test('in a group it is nobody’s own limit', () => {
    expect(linesOf(pt.card(rainWatch(), group))[1]).toBe('Previsão: sem chuva acima do limite nas próximas 12 h.');
    const all = [pt, en].flatMap((say) => [
      say.list([rainWatch(), fxWatch({ side: 'triggered', holds: true })], group),
      say.card(fxWatch({ side: 'triggered', holds: true }), group),
      say.made(rainWatch(), settings, group),
    ]);
    expect(all.map(plainOf).join('\n')).not.toMatch(/seu limite|your limit/i);
  });

  test('a short list tells of silence and of what ends', () => {
    const all: readonly Watch[] = [
      fxWatch({ number: 1, endsAt: at(24) }),
      rainWatch({ number: 2, silencedUntil: at(15), once: true }),
      rainWatch({ number: 3, status: 'paused' }),
    ];
    expect(linesOf(pt.list(all, told))).toEqual([
      'Seus avisos:',
      '1. Dólar abaixo de R$\u00a04,50 (até hoje): R$\u00a05,1434 às 14h10, falta cair 64 centavos (12,5%)',
      '2. Chuva acima de 0,5\u00a0mm/h em Santos, SP (uma vez): sem chuva acima do seu limite nas próximas 12 h; em silêncio até 15h',
      '3. Chuva acima de 0,5\u00a0mm/h em Santos, SP: pausado',
    ]);
    expect(linesOf(pt.card(rainWatch({ silencedUntil: at(31) }), told))[2]).toBe('Em silêncio até amanhã às 7h.');
    expect(linesOf(en.list(all, told))[2]).toBe(
      '2. Rain above 0.5\u00a0mm/h in Santos, SP (once): no rain above your limit in the next 12 h; silent until 15:00',
    );
  });

  describe('from four alerts on each is one line of a phone', () => {
    const manaus = { place: 'Manaus, AM', zone: 'America/Manaus' };
    const all: readonly Watch[] = [
      fxWatch({ number: 1, endsAt: at(24) }),
      fxWatch({
        number: 2,
        condition: { operator: 'above', threshold: e8('5.14339') },
        side: 'triggered',
        holds: true,
      }),
      rainWatch({ number: 3, ...toCome }),
      rainWatch({ number: 4, ...toCome, ...manaus }),
      rainWatch({ number: 5, coming: spell(14, 18, '3.2'), side: 'begun', holds: true }),
      rainWatch({ number: 6, silencedUntil: at(15), once: true }),
      rainWatch({ number: 7, status: 'paused', condition: { operator: 'at_least', threshold: e2('0.1') } }),
      fxWatch({ number: 8, subject: 'fx:EUR-BRL', side: 'unknown', current: undefined }),
    ];

    test('each says when or how far, and the price is told once, on its side of every limit', () => {
      expect(linesOf(pt.list(all, told))).toEqual([
        'Seus avisos:',
        '1. Dólar abaixo de 4,50: falta 12,5%',
        '2. Dólar acima de 5,14339: já chegou',
        '3. Chuva 0,5 em Santos, SP: às 15h',
        '4. Chuva 0,5 em Manaus, AM: às 14h (hora de lá)',
        '5. Chuva 0,5 em Santos, SP: agora',
        '6. Chuva 0,5 em Santos, SP: nada previsto, em silêncio',
        '7. Chuva a partir de 0,1 em Santos, SP: pausado',
        '8. Euro abaixo de 4,50: esperando o preço',
        'Dólar a R$\u00a05,1434 às 14h10.',
      ]);
      expect(linesOf(pt.list(all.slice(0, 3), told))[1]).toMatch(/falta cair 64 centavos/);
    });

    test('in English', () => {
      expect(linesOf(en.list(all, told)).slice(1, 5)).toEqual([
        '1. Dollar below 4.50: 12.5% to go',
        '2. Dollar above 5.14339: already there',
        '3. Rain 0.5 in Santos, SP: at 15:00',
        '4. Rain 0.5 in Manaus, AM: at 14:00 (its own time)',
      ]);
    });
  });

  test.each([
    [at(24), 'até hoje'],
    [at(48), 'até amanhã'],
    [at(3 * 24), 'até domingo'],
    [at(8 * 24), 'até 25/09'],
    [new Date('2027-01-11T03:00:00Z'), 'até 10/01/2027'],
  ])('what ends at %s is told of %s', (endsAt, day) => {
    expect(linesOf(pt.card(fxWatch({ endsAt }), told))[0]).toBe(`2. Dólar abaixo de R$\u00a04,50 (${day})`);
  });

  test.each(['pt-br', 'en'])('thirty with the longest names find room in one message (%s)', (language) => {
    const longest = rainWatch({
      place: 'Vila Bela da Santíssima Trindade, MT',
      condition: { operator: 'at_least', threshold: e2('123.45') },
      coming: spell(33, 34, '123.45'),
      endsAt: new Date('2027-01-11T03:00:00Z'),
      silencedUntil: at(40),
      once: true,
    });
    const dear = fxWatch({
      condition: { operator: 'at_least', threshold: e8('12.34567891') },
      current: { value: e8('12.34567895'), observedAt: at(-100) },
      side: 'triggered',
      silencedUntil: at(40),
    });
    const thirty = Array.from({ length: 30 }, (_, nth) => ({ ...(nth % 3 === 0 ? dear : longest), number: nth + 1 }));
    const say = catalogueFor(language);
    expect(plainOf(say.list(thirty, told)).length).toBeLessThanOrEqual(3_900);
    expect(linesOf(say.list(thirty, told))).toHaveLength(33); // head, price, and that the price is old
  });

  test('a change of several names those past their limit', () => {
    const all = [fxWatch(), rainWatch({ holds: true, side: 'triggered', ...toCome })];
    expect(linesOf(pt.resumed(all, told))).toEqual([
      'Retomei 2 avisos. Veja com /minhas.',
      'Já no limite agora: nº\u00a03.',
    ]);
    expect(plainOf(pt.cancelled([rainWatch()]))).toBe(
      'Cancelado: chuva acima de 0,5\u00a0mm/h em Santos, SP (nº\u00a03).',
    );
    expect(pt.labels.ofAlert('Cancelar', rainWatch())).toBe(
      'Cancelar nº\u00a03: chuva acima de 0,5\u00a0mm/h em Santos, SP',
    );
  });
});

test('the first words of the bot name both of what it watches', () => {
  expect(linesOf(pt.welcome(told))).toEqual([
    'Oi! Eu aviso quando vai chover onde você está ou quando o dólar ou o euro chega no seu preço.',
    'Escreva do seu jeito: dólar abaixo de 4,50 ou me avisa se for chover.',
  ]);
  expect(plainOf(pt.help([], told))).toContain('chuva 0,5 em Santos');
  expect(plainOf(pt.privacy())).toContain('Do lugar fica só a região, de uns 11 km; o ponto exato nunca.');
  expect(pt.sources()).toContain('<a href="https://open-meteo.com/">Open-Meteo.com</a>, licença CC BY 4.0');
  expect(en.sources()).toContain('<a href="https://open-meteo.com/">Weather data by Open-Meteo.com</a>, CC BY 4.0');
  expect(plainOf(pt.notUnderstood('quebradinho'))).toBe(
    'Não entendi “quebradinho”.\nPosso avisar de chuva ou do dólar, por exemplo: chuva 0,5 ou dólar abaixo de 4,50',
  );
});

test.each([
  ['group', 'Neste grupo só ouço comandos e respostas às minhas mensagens.'],
  ['channel', 'Neste canal só ouço comandos e respostas às minhas mensagens.'],
] as const)('a %s is told what is heard there, with commands as examples', (shared, heard) => {
  const there = { ...told, shared };
  expect(linesOf(pt.welcome(there))[1]).toBe(`${heard} Por exemplo: /dolar abaixo de 4,50`);
  expect(linesOf(pt.help([], there)).slice(0, 4)).toEqual([
    `${heard} Assim:`,
    '/chuva 0,5 Santos',
    '/dolar abaixo de 4,50',
    '/euro acima de 6,20',
  ]);
  expect(plainOf(pt.listEmpty(there))).toMatch(/Mande, por exemplo: \/dolar abaixo de 4,50$/);
  expect(linesOf(en.welcome(there))[1]).toContain(`In this ${shared} I hear only commands`);
});

describe('quiet hours by their name', () => {
  test.each([
    [{ from: 22, until: 7 }, 'De noite (22h às 7h) os avisos chegam sem som.'],
    [{ from: 0, until: 6 }, 'De noite (0h às 6h) os avisos chegam sem som.'],
    [{ from: 20, until: 1 }, 'De noite (20h à 1h) os avisos chegam sem som.'],
    [{ from: 11, until: 13 }, 'Das 11h às 13h os avisos chegam sem som.'],
  ])('%j', (quietHours, text) => {
    expect(plainOf(pt.nightSet({ quietHours, night: 'silent' }))).toBe(`Pronto! ${text}`);
  });

  test('what is held at noon is told at the end of noon', () => {
    const noon = { quietHours: { from: 11, until: 13 }, night: 'hold' } as const;
    expect(linesOf(pt.nightIs(noon))[0]).toBe(
      'Das 11h às 13h não toco: guardo os avisos e às 13h conto o que aconteceu.',
    );
    expect(linesOf(pt.made(rainWatch(), noon, told)).at(-1)).toBe('Das 11h às 13h guardo os avisos e conto às 13h.');
    expect(linesOf(en.nightIs(noon))[0]).toBe(
      'From 11:00 to 13:00 I don’t ring: I keep the alerts, and at 13:00 I tell you what happened.',
    );
  });
});
