import { readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startOpenMeteo, type OpenMeteo, type OpenMeteoOptions } from '../../../src/demo/stand-ins/open-meteo.js';
import { aClock } from './support.js';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/open-meteo/${name}`, import.meta.url), 'utf8');

async function anOpenMeteo(options: OpenMeteoOptions = {}): Promise<OpenMeteo> {
  const api = await startOpenMeteo(options);
  onTestFinished(() => api.close());
  return api;
}

type Hourly = Readonly<Record<string, (number | null)[]>>;
type Part = Readonly<Record<string, unknown>> & { readonly hourly: Hourly };

const santos = 'latitude=-23.9&longitude=-46.3';
const two = 'latitude=-23.9,-3.1&longitude=-46.3,-60.0';
const ours = 'hourly=precipitation,precipitation_probability&forecast_hours=28&timeformat=unixtime&timezone=auto';
const get = (api: OpenMeteo, query: string, init: RequestInit = {}) => fetch(`${api.url}/v1/forecast?${query}`, init);
const one = async (api: OpenMeteo, query = `${santos}&${ours}`) => (await (await get(api, query)).json()) as Part;
const rainOf = async (api: OpenMeteo, query?: string) => (await one(api, query)).hourly['precipitation'];
const refusal = async (api: OpenMeteo, query: string) => {
  const response = await get(api, query);
  return { status: response.status, ...((await response.json()) as object) };
};

describe('a forecast', () => {
  test('begins with the hour that is over, and is mm of the hour that ends at its stamp', async () => {
    const clock = aClock(Date.parse('2026-09-18T17:03:00Z'));
    const api = await anOpenMeteo({ now: clock.now });
    api.set('-23.9,-46.3', { mm: '0.5', probability: 70 });
    const { hourly, utc_offset_seconds, timezone } = await one(api);
    expect(hourly['time']).toHaveLength(28);
    expect(hourly['time']![0]! * 1000).toBe(Date.parse('2026-09-18T17:00:00Z'));
    expect(hourly['precipitation']!.slice(0, 3)).toEqual([0, 0.5, 0.5]);
    expect(hourly['precipitation_probability']!.slice(0, 3)).toEqual([0, 70, 70]);
    expect({ utc_offset_seconds, timezone }).toEqual({ utc_offset_seconds: -10_800, timezone: 'America/Sao_Paulo' });
    clock.move(3_600_000);
    expect((await rainOf(api))!.slice(0, 3)).toEqual([0.5, 0.5, 0.5]);
  });

  test('on the full hour the one that ends right then is over', async () => {
    const api = await anOpenMeteo({ now: () => Date.parse('2026-09-18T17:00:00Z') });
    api.set('-23.9,-46.3', { mm: 1 });
    expect((await rainOf(api))!.slice(0, 2)).toEqual([0, 1]);
  });

  test('rain that begins later, lasts and was set by hand goes by with the hours', async () => {
    const clock = aClock();
    const api = await anOpenMeteo({ now: clock.now });
    api.set('-23.9,-46.3', { mm: 2, startsInHours: 2, lasts: 2 });
    api.setEverywhere({ hours: ['0.1', null, 7], probability: [10, null, 90] });
    expect((await rainOf(api))!.slice(0, 6)).toEqual([0, 0, 0, 2, 2, 0]);
    clock.move(7_200_000);
    expect((await rainOf(api))!.slice(0, 4)).toEqual([0, 2, 2, 0]);
    const { hourly } = await one(api, `latitude=-3.1&longitude=-60.0&${ours}`);
    expect(hourly['precipitation']!.slice(0, 3)).toEqual([null, 7, 0]);
  });

  test('is printed as upstream prints it: two decimals, a centre that is not the point asked for, no location_id for the first', async () => {
    const api = await anOpenMeteo();
    api.setEverywhere({ mm: '0.5' });
    const text = await (await get(api, `${two}&${ours}`)).text();
    expect(text).toContain('"precipitation":[0.00,0.50,0.50');
    const parts = JSON.parse(text) as Part[];
    expect(parts.map((part) => part['location_id'])).toEqual([undefined, 1]);
    for (const [at, asked] of [-23.9, -3.1].entries()) {
      const off = Math.abs(Number(parts[at]!['latitude']) - asked);
      expect(off).toBeGreaterThan(0);
      expect(off).toBeLessThan(0.1);
    }
    const recorded = (JSON.parse(fixture('server_test_multi_unixtime.json')) as Part[])[0]!;
    const shape = Object.keys(recorded).filter((key) => !/current|daily|monthly|weekly|minutely|6hourly/.test(key));
    expect(Object.keys(parts[0]!).filter((key) => key !== 'elevation')).toEqual(
      shape.filter((key) => key in parts[0]!),
    );
  });

  test('without unix time has local stamps without an offset, and without hours whole days from local midnight', async () => {
    const api = await anOpenMeteo({ now: () => Date.parse('2026-09-18T17:03:00Z') });
    const query = 'latitude=-3.1&longitude=-60.0&hourly=rain,showers,weather_code&timezone=auto';
    const { hourly, hourly_units } = await one(api, query);
    expect(hourly['time']).toHaveLength(168);
    expect(hourly['time']![0]).toBe('2026-09-18T00:00');
    expect(hourly_units).toEqual({ time: 'iso8601', rain: 'mm', showers: 'mm', weather_code: 'wmo code' });
  });
});

describe('what upstream refuses', () => {
  test.each([
    ['error_400_counts.json', 'latitude=1,2&longitude=3'],
    ['error_400_latitude.json', 'latitude=123.0&longitude=3'],
    ['error_400_bad_variable.json', 'latitude=1&longitude=3&hourly=tempeture_2m'],
    ['error_400_too_many_locations.json', `latitude=${'1,'.repeat(1000)}1&longitude=${'1,'.repeat(1000)}1`],
  ])('as in %s', async (name, query) => {
    expect(await refusal(await anOpenMeteo(), query)).toEqual({
      status: 400,
      ...(JSON.parse(fixture(name)) as object),
    });
  });

  test.each([
    'latitude=1',
    'latitude=x&longitude=1',
    'latitude[]=1&longitude[]=2',
    'latitude=1&longitude=200.0',
    'latitude=1&longitude=1&forecast_hours=-1',
    'latitude=1&longitude=1&forecast_hours=9999',
    'latitude=1&longitude=1&timezone=Brasil',
    'latitude=1,2,3&longitude=1,2,3&timezone=GMT,GMT',
    'latitude=1&longitude=1&timeformat=unix',
    'latitude=1&longitude=1&current=precipitation',
  ])('%s', async (query) => {
    expect(await refusal(await anOpenMeteo(), query)).toMatchObject({ status: 400, error: true });
  });

  test('a key in the address is sent on to the paying customers', async () => {
    const api = await anOpenMeteo();
    const response = await get(api, `${santos}&${ours}&apikey=geheim`, { redirect: 'manual' });
    expect(response.status).toBe(302);
    expect(api.violations).toMatchObject([{ problem: 'a key in the address, which ends in logs' }]);
  });

  test('more than the quota, each window in its own words; what is refused costs a call', async () => {
    const clock = aClock(Date.parse('2026-09-18T17:03:00Z'));
    const api = await anOpenMeteo({ now: clock.now, limits: { minute: 3, hour: 5, day: 7 } });
    const ask = () => refusal(api, `${two}&${ours}`);
    const limit = (name: string) => ({ status: 429, ...(JSON.parse(fixture(name)) as object) });
    expect(await ask()).not.toHaveProperty('error');
    expect(await ask()).toEqual(limit('error_429_minutely.json'));
    clock.move(60_000);
    expect(await ask()).not.toHaveProperty('error');
    clock.move(60_000);
    expect(await ask()).toEqual(limit('error_429_hourly.json'));
    clock.move(3_600_000);
    expect(await ask()).toEqual(limit('error_429_daily.json'));
    clock.move(7 * 3_600_000);
    expect(await ask()).not.toHaveProperty('error');
  });

  test('a sixth request at a time', async () => {
    const api = await anOpenMeteo({ limits: 'real' });
    api.fault({ kind: 'delay', ms: 150, times: 6 });
    const all = await Promise.all(Array.from({ length: 6 }, () => refusal(api, `${santos}&${ours}`)));
    expect(all.some((one) => 'reason' in one && one.reason === 'Too many concurrent requests')).toBe(true);
  });
});

describe('what goes wrong', () => {
  test('by order, once: a text instead of JSON, as recorded, and a bare nan', async () => {
    const api = await anOpenMeteo();
    api.garble('streaming-error');
    api.garble('nan');
    const [text, nan, well] = [
      await get(api, `${santos}&${ours}`),
      await get(api, `${santos}&${ours}`),
      await one(api),
    ];
    expect(text.headers.get('content-type')).toContain('application/json');
    expect(await text.text()).toBe(fixture('http200_body_stream_error.txt').trim());
    expect(await nan.text()).toMatch(/^\{"latitude":nan,"longitude":nan,.*"precipitation":\[nan,/);
    expect(well.hourly['precipitation']).toHaveLength(28);
  });

  test('inside the JSON', async () => {
    const api = await anOpenMeteo();
    api.setEverywhere({ mm: 2 });
    const parts = async (what: Parameters<OpenMeteo['garble']>[0]) => {
      api.garble(what);
      return (await (await get(api, `${two}&${ours}`)).json()) as Part[];
    };
    expect((await parts('now-null'))[0]!.hourly['precipitation']!.slice(0, 3)).toEqual([0, null, 2]);
    expect((await parts('next-null'))[1]!.hourly['precipitation']!.slice(0, 3)).toEqual([0, 2, null]);
    expect((await parts('all-null'))[0]!.hourly['precipitation']).toEqual(Array(28).fill(null));
    expect(await parts('place-missing')).toHaveLength(1);
    expect(await parts('place-twice')).toHaveLength(3);
    expect((await parts('reordered')).map((part) => part['location_id'])).toEqual([1, undefined]);
    const half = (await parts('half-arrays'))[0]!.hourly;
    expect([half['time']!.length, half['precipitation']!.length]).toEqual([28, 14]);
    const few = (await parts('fewer-hours'))[0]!.hourly;
    expect([few['time']!.length, few['precipitation']!.length]).toEqual([3, 3]);
    const [first, second] = (await parts('hours-disordered'))[0]!.hourly['time']!;
    expect(first).toBeGreaterThan(second!);
    await expect(parts('cut-by-streaming-error')).rejects.toThrow();
  });

  test('over HTTP, by method', async () => {
    const api = await anOpenMeteo();
    api.fault({
      kind: 'answer',
      status: 503,
      body: { error: true, reason: 'The service is overloaded' },
      method: 'forecast',
    });
    expect((await fetch(`${api.url}/v1/search?name=Santos`)).status).toBe(200);
    expect((await get(api, `${santos}&${ours}`)).status).toBe(503);
    api.down = true;
    await expect(get(api, `${santos}&${ours}`)).rejects.toThrow();
  });
});

test('requests are counted, and each place of one costs a call', async () => {
  const api = await anOpenMeteo();
  await get(api, `${two}&${ours}`, { headers: { 'x-api-key': 'chave' } });
  await fetch(`${api.url}/v1/search?name=Santos`);
  expect(api.requests).toMatchObject([
    { what: 'forecast', cells: ['-23.9,-46.3', '-3.1,-60.0'], calls: 2, apiKey: 'chave' },
    { what: 'search', name: 'Santos', calls: 1, apiKey: undefined },
  ]);
  expect(api.calls).toBe(3);
  expect(api.violations).toEqual([]);
});

test.each([
  ['-23.95 is not a tenth of a degree', 'latitude=-23.95&longitude=-46.3'],
  ['minus zero, which is another text for the same cell', 'latitude=-0.0&longitude=-46.3'],
  ['a list as latitude[]', 'latitude[]=1.0&longitude=1.0'],
  ['past_days is no part of our question', 'latitude=1.0&longitude=1.0&past_days=1'],
  ['a place twice in one request', 'latitude=1.0,1.0&longitude=2.0,2.0'],
  ['101 places in one request', `latitude=${manyTenths(-90)}&longitude=${manyTenths(10)}`],
])('what should not be asked is a violation: %s', async (problem, query) => {
  const api = await anOpenMeteo();
  await get(api, query);
  expect(api.violations.map((violation) => violation.problem)).toContain(problem);
});

function manyTenths(from: number): string {
  return Array.from({ length: 101 }, (_, n) => (from + n / 10).toFixed(1)).join(',');
}

describe('the geocoder', () => {
  const search = async (api: OpenMeteo, query: Record<string, string>) => {
    const response = await fetch(`${api.url}/v1/search?${new URLSearchParams(query).toString()}`);
    return (await response.json()) as { results?: { name: string; admin1: string; feature_code: string }[] };
  };
  const names = async (query: Record<string, string>) =>
    ((await search(await anOpenMeteo(), query)).results ?? []).map(({ name, admin1 }) => `${name}/${admin1}`);

  test.each([
    [{ name: 'curiti' }, ['Curitiba/Paraná']],
    [{ name: 'sao paulo' }, ['São Paulo/São Paulo']],
    [{ name: 'CLOVIS', countryCode: 'BR' }, ['Clóvis/Minas Gerais']],
    [{ name: 'clovis' }, ['Clovis/New Mexico', 'Clóvis/Minas Gerais']],
    [{ name: 'Praia Grande, SC' }, ['Praia Grande/Santa Catarina']],
    [{ name: 'Praia Grande, Santa Catarina' }, ['Praia Grande/Santa Catarina']],
    [{ name: 'Praia Grande, Santa' }, []],
    [{ name: 'Praia Grande/SC' }, []],
    [{ name: 'clovis', countryCode: 'br' }, []],
    [{ name: 'sa' }, []],
    [{ name: 's' }, []],
    [{ name: 'santo', count: '1' }, ['Santos/São Paulo']],
    [{ name: 'curitba' }, []],
  ])('%j', async (query, found) => {
    expect(await names(query)).toEqual(found);
  });

  test('nothing found is a reply without results, and a wrong count is refused, as recorded', async () => {
    const api = await anOpenMeteo();
    expect(await search(api, { name: 'quebradinho' })).toEqual(JSON.parse(fixture('geocoding_not_found.json')));
    expect(await search(api, { name: 'Santos', count: '101' })).toEqual(
      JSON.parse(fixture('geocoding_error_400_count.json')),
    );
  });

  test('has airports and areas too, and leaves out what is not known', async () => {
    const api = await anOpenMeteo();
    const { results = [] } = await search(api, { name: 'Santos', language: 'pt' });
    expect(results.map(({ feature_code }) => feature_code)).toEqual(expect.arrayContaining(['AIRP', 'ADM2', 'PPL']));
    const recorded = (JSON.parse(fixture('geocoding_rio_de_janeiro.json')) as { results: object[] }).results[0]!;
    const rio = (await search(api, { name: 'Rio de Janeiro' })).results![0]!;
    expect(Object.keys(recorded)).toEqual(expect.arrayContaining(Object.keys(rio)));
    expect(rio).toMatchObject({ id: 3_451_190, country: 'Brazil', timezone: 'America/Sao_Paulo' });
    expect(results.some((town) => !('population' in town))).toBe(true);
  });
});
