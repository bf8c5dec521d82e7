import { describe, expect, test } from 'vitest';
import { e2 } from '../../src/domain/decimal.js';
import type { ForecastHour } from '../../src/domain/forecast.js';
import type { Outlook } from '../../src/messages/catalogue.js';
import { plainOf } from '../../src/messages/html.js';
import { catalogueFor } from '../../src/messages/index.js';
import { civil } from '../../src/messages/moment.js';
import { at, cell, linesOf, now, rainWatch, spell, told, zone } from './facts.js';

const pt = catalogueFor('pt-br');
const santos = { name: 'Santos, SP', cell, zone };
const today = civil(now, zone).dayNumber;
const source = 'Dados: Open-Meteo, buscados há 10 min.';

/** 26 hours from 14h on; `wet`: rain by the hour in which it falls. */
function hours(wet: Readonly<Record<number, string | null>> = {}, count = 26): readonly ForecastHour[] {
  return Array.from({ length: count }, (_, nth) => {
    const rain = wet[14 + nth];
    return { endsAt: at(15 + nth), rain: rain === null ? null : e2(rain ?? '0'), probability: 60 };
  });
}

const outlook = (more: Partial<Outlook> = {}): Outlook => ({
  place: santos,
  hours: hours(),
  fetchedAt: at(14),
  source: 'open-meteo',
  day: undefined,
  ...more,
});
const read = (more: Partial<Outlook>) => linesOf(pt.rainNow(outlook(more), [], told));

describe('what the forecast says', () => {
  test('no rain: as far as it is known', () => {
    expect(read({})).toEqual(['Santos, SP: sem chuva na previsão até amanhã às 16h.', source]);
  });

  test('rain to come, until when, and the next after it', () => {
    expect(read({ hours: hours({ 15: '0.4', 16: '3.2', 23: '0.1' }) })).toEqual([
      '🌧 Santos, SP: agora sem chuva; deve chover a partir das 15h, até 3,2\u00a0mm/h (moderada), 60% de chance.',
      'Deve parar perto das 17h.',
      'Depois, a partir das 23h, até 0,1\u00a0mm/h (fraca), 60% de chance.',
      source,
    ]);
  });

  test('rain of this hour, with its amount', () => {
    expect(read({ hours: hours({ 14: '1.2', 15: '12' }) })).toEqual([
      '🌧 Santos, SP: deve estar chovendo agora (1,2\u00a0mm/h), até 12\u00a0mm/h (forte), 60% de chance.',
      'Deve parar perto das 16h.',
      source,
    ]);
  });

  test('an hour that the forecast leaves open is not told as dry', () => {
    expect(read({ hours: hours({ 14: null, 15: '12' }) })[0]).toBe(
      '🌧 Santos, SP: deve chover a partir das 15h, até 12\u00a0mm/h (forte), 60% de chance.',
    );
  });

  test('less than a tenth of a millimetre is no rain', () => {
    expect(read({ hours: hours({ 16: '0.05' }) })[0]).toBe('Santos, SP: sem chuva na previsão até amanhã às 16h.');
  });

  test('nothing that is still to come: nothing is said of it', () => {
    const past = { hours: [{ endsAt: at(14), rain: e2('0'), probability: 0 }] };
    expect(read(past)).toEqual(['Estou sem previsão para Santos, SP agora. Tente de novo daqui a pouco.']);
    expect(read({ hours: [] })).toEqual(linesOf(pt.rainUnknown(santos)));
  });
});

describe('a day that is asked about', () => {
  test('today, whole: tomorrow’s rain is not in it', () => {
    expect(read({ day: today, hours: hours({ 30: '5' }) })).toEqual([
      'Santos, SP: sem chuva na previsão para hoje.',
      source,
    ]);
  });

  test('tomorrow, as far as it is known', () => {
    expect(read({ day: today + 1, hours: hours({ 16: '5' }) })).toEqual([
      'Santos, SP: sem chuva na previsão até amanhã às 16h.',
      'Mais longe que isso eu ainda não vejo.',
      source,
    ]);
    expect(read({ day: today + 1, hours: hours({ 16: '5', 33: '2' }) })).toEqual([
      '🌧 Santos, SP: deve chover a partir de amanhã às 9h, até 2\u00a0mm/h (moderada), 60% de chance.',
      'Deve parar amanhã perto das 10h.',
      source,
    ]);
  });

  test('rain over midnight belongs to both days, and is told whole', () => {
    const overnight = { hours: hours({ 23: '1', 24: '2' }) };
    expect(read({ day: today, ...overnight }).slice(0, 2)).toEqual([
      '🌧 Santos, SP: agora sem chuva; deve chover a partir das 23h, até 2\u00a0mm/h (moderada), 60% de chance.',
      'Deve parar amanhã perto da 1h.',
    ]);
    expect(read({ day: today + 1, ...overnight })[0]).toBe(
      '🌧 Santos, SP: deve chover a partir das 23h, até 2\u00a0mm/h (moderada), 60% de chance.',
    );
  });

  test('rain in the last hour that is known may go on', () => {
    expect(read({ hours: hours({ 38: '1', 39: '2' }) })[1]).toBe('Deve ir pelo menos até amanhã às 16h.');
  });

  test('beyond the forecast: said, with what is known', () => {
    expect(read({ day: today + 3 })).toEqual([
      'A minha previsão só vai até amanhã às 16h.',
      'Santos, SP: sem chuva na previsão até amanhã às 16h.',
      source,
    ]);
  });
});

test('days and hours are those of the place', () => {
  const manaus = { name: 'Manaus, AM', cell, zone: 'America/Manaus' };
  expect(read({ place: manaus, hours: hours({ 15: '3.2' }) }).slice(0, 2)).toEqual([
    '🌧 Manaus, AM: agora sem chuva; deve chover a partir das 14h, até 3,2\u00a0mm/h (moderada), 60% de chance.',
    'Deve parar perto das 15h, no horário de Manaus.',
  ]);
});

test('each limit of that place says when it is reached; paused ones and other places are left out', () => {
  const watched = [
    rainWatch({ number: 2, coming: spell(16, 18, '3.2') }),
    rainWatch({ number: 3, condition: { operator: 'above', threshold: e2('10') } }),
    rainWatch({ number: 4, status: 'paused' }),
    rainWatch({ number: 5, subject: 'rain:-3.1,-60.0' as `rain:${typeof cell}` }),
  ];
  const limits = (shared?: 'group') =>
    linesOf(pt.rainNow(outlook(), watched, { ...told, ...(shared === undefined ? {} : { shared }) })).slice(1, -1);
  expect(limits()).toEqual([
    'Seu nº\u00a02, acima de 0,5\u00a0mm/h: a partir das 16h.',
    'Seu nº\u00a03, acima de 10\u00a0mm/h: nada previsto.',
  ]);
  expect(limits('group')[0]).toBe('Nº\u00a02, acima de 0,5\u00a0mm/h: a partir das 16h.');
});

test('in English', () => {
  const text = catalogueFor('en').rainNow(outlook({ hours: hours({ 15: '0.4', 16: '3.2' }) }), [rainWatch()], told);
  expect(linesOf(text)).toEqual([
    '🌧 Santos, SP: no rain now; it should rain from 15:00, up to 3.2\u00a0mm/h (moderate), 60% chance.',
    'It should stop around 17:00.',
    'Your no.\u00a03, above 0.5\u00a0mm/h: nothing forecast.',
    'Data: Open-Meteo, fetched 10 min ago.',
  ]);
  expect(plainOf(text)).not.toMatch(/chuva/);
});
