import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FaultRule } from '../../src/demo/stand-ins/faults.js';
import { parseCell } from '../../src/domain/cell.js';
import { createHttpClient } from '../../src/http/client.js';
import type { TownQuery } from '../../src/places/town.js';
import { openMeteoGeocoding } from '../../src/sources/open-meteo-geocoding.js';
import { mutatedForecast as mutatedReply } from '../contract/forecast-mutations.js';
import { secretKey } from '../contract/source.js';
import { recordedReplies } from '../support/recorded.js';
import { drawFrom, seeded } from '../support/seeded.js';
import { VirtualClock } from '../support/virtual-clock.js';
import { startOpenMeteo, type OpenMeteoUpstream } from './open-meteo-world.js';

const recorded = recordedReplies('open-meteo');
const rio = recorded.get('geocoding_rio_de_janeiro.json')!;
const clovis = recorded.get('geocoding_homonyms_clovis_excerpt.json')!;

/** One result in upstream's shape. */
const found = (name: string, more: object = {}) => ({
  ...{ id: 1, name, latitude: -23.96083, longitude: -46.33361, feature_code: 'PPLA2', country_code: 'BR' },
  ...{ timezone: 'America/Sao_Paulo', admin1: 'São Paulo', admin2: 'Santos', country: 'Brasil' },
  ...more,
});

let upstream: OpenMeteoUpstream;
beforeAll(async () => {
  upstream = await startOpenMeteo();
});
beforeEach(() => {
  upstream.clearFaults();
  upstream.down = false;
});
afterAll(async () => {
  await upstream.close();
});

const make = (deadlineMs = 5000) =>
  openMeteoGeocoding({
    ...{ url: upstream.url, key: secretKey, http: createHttpClient(), clock: new VirtualClock(), deadlineMs },
  });
const search = (query: TownQuery | string, from = make()) =>
  from.search(typeof query === 'string' ? { name: query } : query, new AbortController().signal);
const answer = (body: unknown, status = 200) => {
  upstream.fault({ kind: 'answer', status, headers: { 'content-type': 'application/json' }, body });
};
const namesOf = async (results: readonly unknown[], query: TownQuery | string) => {
  answer({ results, generationtime_ms: 0.7 });
  return (await search(query)).map(({ name }) => name);
};
const failure = async (query = 'santos', from = make()): Promise<Error> => {
  const error: unknown = await search(query, from).catch((thrown: unknown) => thrown);
  if (error instanceof Error) return error;
  throw new Error('it brought a usable reply');
};

describe('the question', () => {
  test('tells the name and nothing else of the person, the key in a header', async () => {
    answer(rio);
    await search('rio de janeiro');
    expect(upstream.requests.at(-1)).toEqual({
      path: '/v1/search?name=rio+de+janeiro&count=10&language=pt&countryCode=BR&format=json',
      apiKey: secretKey,
    });
  });

  test('asks for all namesakes where a state must be found among them, and does not tell the state', async () => {
    answer(rio);
    await search({ name: 'santos', state: 'sp' });
    expect(upstream.requests.at(-1)?.path).toBe(
      '/v1/search?name=santos&count=100&language=pt&countryCode=BR&format=json',
    );
  });

  test('escapes what is typed, takes no comma for a qualifier, and cuts what is no name any more', async () => {
    answer(rio);
    await search('ção&count=1,sp#?');
    expect(upstream.requests.at(-1)?.path).toContain('name=%C3%A7%C3%A3o%26count%3D1+sp%23%3F&count=10&');
    answer(rio);
    await search('a'.repeat(50_000));
    expect(upstream.requests.at(-1)?.path.length).toBeLessThan(200);
  });

  test('is asked again with the apostrophe that a name lost, where nothing was found without', async () => {
    for (const typed of ['olhos dagua', 'olhos d agua']) {
      answer(recorded.get('geocoding_not_found.json'));
      answer({ results: [found('Olhos d’Água')] });
      expect(await search(typed)).toMatchObject([{ town: 'Olhos d’Água' }]);
      expect(upstream.requests.at(-1)?.path).toContain('name=olhos+d%27agua&');
    }
    const before = upstream.requests.length;
    for (const typed of ['dourados', 'rio das ostras', 'praia do forte', 'mogi das cruzes']) {
      answer({ results: [found(typed)] });
      expect(await search(typed)).toHaveLength(1);
    }
    expect(upstream.requests).toHaveLength(before + 4);
  });

  test.each(['', ' ', 's', ' é ', '-', ',,,', '’'])('is not asked for a name as short as %j', async (name) => {
    const before = upstream.requests.length;
    expect(await search(name)).toEqual([]);
    expect(upstream.requests).toHaveLength(before);
  });
});

describe('the places', () => {
  test('are rounded to a cell at once', async () => {
    answer(rio);
    expect(await search('rio de janeiro')).toEqual([
      {
        ...{ town: 'Rio de Janeiro', name: 'Rio de Janeiro, RJ', state: 'RJ' },
        ...{ cell: '-22.9,-43.2', zone: 'America/Sao_Paulo' },
      },
    ]);
  });

  test('are Brazilian: the Clovis of New Mexico is not one', async () => {
    answer(clovis);
    expect(await search('clovis')).toMatchObject([{ name: 'Clóvis, MG', cell: '-17.1,-40.6' }]);
  });

  test('are none where nothing was found', async () => {
    answer(recorded.get('geocoding_not_found.json'));
    expect(await search('xyzzy')).toEqual([]);
    answer({ results: [] });
    expect(await search('xyzzy')).toEqual([]);
  });

  test('are towns, villages and districts, no state, airport, river or ruin’s name alone', async () => {
    const codes = ['PPL', 'PPLA', 'PPLC', 'PPLX', 'ADM2', 'ADM3', 'ADM1', 'AIRP', 'STM', 'PCLI', 'XPPL', ''];
    const results = codes.map((code) => found(`Santos ${code}`, { feature_code: code }));
    expect(await namesOf(results, 'santos')).toEqual(
      ['PPL', 'PPLA', 'PPLC', 'PPLX', 'ADM2', 'ADM3'].map((code) => `Santos ${code}, SP`),
    );
  });

  test('are those of exactly that name, however it is spelt, unless there is none', async () => {
    const results = [found('Olho-d’Água do Casado'), found('Olho d’Água'), found('Olho D Agua', { admin2: 'Outra' })];
    expect(await namesOf(results, 'olho dagua')).toEqual(['Olho d’Água (Santos), SP', 'Olho D Agua (Outra), SP']);
    expect(await namesOf(results.slice(0, 1), 'olho dagua')).toEqual(['Olho-d’Água do Casado, SP']);
  });

  test('are those of the state that was named, in small letters or large', async () => {
    const results = [found('Santos'), found('Santos', { admin1: 'Bahia' }), found('Santos', { admin1: undefined })];
    expect(await namesOf(results, { name: 'santos', state: 'ba' })).toEqual(['Santos, BA']);
    expect(await namesOf(results, { name: 'santos', state: 'BA' })).toEqual(['Santos, BA']);
    expect(await namesOf(results, { name: 'santos', state: 'rj' })).toEqual([]);
    expect(await namesOf(results, 'santos')).toEqual(['Santos, SP', 'Santos, BA', 'Santos']);
  });

  test('come once each: the town itself before the middle of its municipality', async () => {
    const area = found('Santos', { feature_code: 'ADM2', latitude: -23.8 });
    for (const results of [
      [area, found('Santos')],
      [found('Santos'), area],
    ]) {
      answer({ results });
      expect(await search('santos')).toMatchObject([{ name: 'Santos, SP', cell: '-24.0,-46.3' }]);
    }
  });

  test('of one name in one state are told apart by their municipality', async () => {
    const results = [
      found('Vila Nova'),
      found('Vila Nova', { admin2: 'Itu' }),
      found('Vila Nova', { admin1: 'Bahia' }),
    ];
    expect(await namesOf(results, 'vila nova')).toEqual([
      'Vila Nova (Santos), SP',
      'Vila Nova (Itu), SP',
      'Vila Nova, BA',
    ]);
  });

  test.each([
    ['Distrito Federal', 'DF'],
    ['Federal District', 'DF'],
    ['Pará', 'PA'],
    ['Paraíba', 'PB'],
    ['rondônia', 'RO'],
    ['Mato Grosso do Sul', 'MS'],
    ['Buenos Aires', undefined],
    ['__proto__', undefined],
  ])('in %s are in %s', async (admin1, state) => {
    answer({ results: [found('Santos', { admin1 })] });
    expect((await search('santos'))[0]?.state).toBe(state);
  });

  test.each([
    ['America/Manaus', 'America/Manaus'],
    ['America/Noronha', 'America/Noronha'],
    ['America/Atlantis', 'America/Sao_Paulo'],
    ['-03:00', 'America/Sao_Paulo'],
    ['GMT-3', 'America/Sao_Paulo'],
    ['', 'America/Sao_Paulo'],
    [undefined, 'America/Sao_Paulo'],
  ])('of the zone %j live by %s', async (timezone, zone) => {
    answer({ results: [found('Santos', { timezone })] });
    expect((await search('santos'))[0]?.zone).toBe(zone);
  });

  test.each([
    { name: '' },
    { name: 7 },
    { latitude: null },
    { latitude: '-23.9' },
    { latitude: -90.1 },
    { longitude: 180.1 },
    { longitude: 1e-9 },
    { feature_code: null },
    { admin1: 7 },
    { timezone: [] },
  ])('whose record makes no sense (%j) are passed over, the others are kept', async (odd) => {
    expect(await namesOf([found('Santos', odd), null, found('Santos', { admin1: 'Bahia' })], 'santos')).toEqual([
      'Santos, BA',
    ]);
  });
});

describe('no usable reply', () => {
  const faults: Record<string, FaultRule> = {
    'a refusal': { kind: 'answer', status: 400, body: recorded.get('geocoding_error_400_count.json') },
    'too many requests': { kind: 'answer', status: 429, body: recorded.get('error_429_minutely.json') },
    'plain text': { kind: 'answer', status: 200, body: 'Unexpected error' },
    'a list': { kind: 'answer', status: 200, body: '[]' },
    'results that are no list': { kind: 'answer', status: 200, body: { results: {} } },
    'null for results': { kind: 'answer', status: 200, body: { results: null } },
    'a fault of the server': { kind: 'answer', status: 502, body: 'down' },
    'a redirect': { kind: 'redirect', to: 'http://127.0.0.1:9/stolen' },
    'no answer': { kind: 'hang' },
  };
  test.each(Object.entries(faults))('%s: said without address, key or what was typed', async (_what, fault) => {
    upstream.fault({ ...fault, times: 2 });
    const error = await failure('cidade-secreta', make(300));
    const said = JSON.stringify([error.message, error.stack, error.cause, Object.entries(error)]);
    for (const secret of [secretKey, new URL(upstream.url).port, 'stolen', 'secreta'])
      expect(said).not.toContain(secret);
  });

  test('what may pass is tried once more', async () => {
    answer('down', 502);
    answer(rio);
    expect(await search('rio de janeiro')).toHaveLength(1);
  });

  test('five odd names refused in a row close nobody’s way', async () => {
    const geocoder = make();
    for (let nth = 0; nth < 8; nth += 1) {
      answer(recorded.get('geocoding_error_400_count.json'), 400);
      expect((await failure('santos', geocoder)).message).toMatch(/^refused \(HTTP 400\): Parameter count/);
    }
    answer(rio);
    expect(await search('rio de janeiro', geocoder)).toHaveLength(1);
  });
});

test('nothing that a reply can hold throws past the edge, and every place is a sound one', async () => {
  const { seed, numRuns } = seeded(1000);
  const draw = drawFrom(seed);
  const texts = [rio, clovis, JSON.stringify({ results: [found('Santos'), found('Santos', { admin1: 'Bahia' })] })];
  const counted = { towns: 0, none: 0, rejected: 0 };
  for (let run = 0; run < numRuns; run += 1) {
    const body = mutatedReply(texts[draw(texts.length)]!, draw);
    const told = `seed ${seed}, run ${run}: ${body}`;
    answer(body);
    try {
      const towns = await search(['santos', 'clovis', 'rio de janeiro'][draw(3)]!);
      for (const { name, town, cell, zone, state } of towns) {
        expect(parseCell(cell), told).toBe(cell);
        expect(body, told).toContain(JSON.stringify(town).slice(1, -1));
        expect([name.startsWith(town), zone.startsWith('America/'), (state ?? 'SP').length], told).toEqual([
          true,
          true,
          2,
        ]);
      }
      counted[towns.length > 0 ? 'towns' : 'none'] += 1;
    } catch (error) {
      if (!(error instanceof Error) || error.name === 'AssertionError') throw error;
      expect(`${error.message}${error.stack}`, told).not.toMatch(/TypeError|RangeError|127\.0\.0\.1/);
      counted.rejected += 1;
    }
  }
  console.log(`geocoder: ${numRuns} mutated replies, seed ${seed}`, JSON.stringify(counted));
  for (const count of Object.values(counted)) expect(count).toBeGreaterThan(50);
});
