import { Refused } from './forecast-question.js';
import { geoTowns, type GeoTown } from './geocoding-towns.js';

const usualCount = 10;
const mostCount = 100;
const countries = {
  BR: { en: 'Brazil', pt: 'Brasil', id: 3_469_034 },
  US: { en: 'United States', pt: 'Estados Unidos', id: 6_252_001 },
  PT: { en: 'Portugal', pt: 'Portugal', id: 2_264_397 },
} as const;
const known = new Set(['name', 'count', 'language', 'countryCode', 'format']);

/**
 * `/v1/search`: the body of the reply. Two letters must be the whole name, three or more begin it; accents and capitals do not count,
 * typos do. What stands behind the first comma is a state or a country, spelt exactly or abbreviated. Throws {@link Refused}.
 */
export function searchTowns(query: URLSearchParams): object {
  const count = countAsked(query.get('count'));
  const [name = '', ...qualifiers] = (query.get('name') ?? '').split(',');
  const country = query.get('countryCode');
  const wanted = folded(name);
  const qualifier = qualifiers.join(',').trim();
  const found = geoTowns
    .filter((town) => wanted.length >= 2 && fits(folded(town.name), wanted))
    .filter((town) => country === null || town.country === country)
    .filter((town) => qualifier === '' || qualifies(town, qualifier))
    .sort((a, b) => (b.population ?? 0) - (a.population ?? 0))
    .slice(0, count);
  const results = found.map((town) => printedTown(town, query.get('language') === 'pt' ? 'pt' : 'en'));
  // Nothing found: no key at all.
  return { ...(results.length > 0 && { results }), generationtime_ms: 0.83 };
}

/** What Limiar must not ask, though upstream would answer it. */
export function searchesWrongly(query: URLSearchParams): readonly string[] {
  const country = query.get('countryCode');
  return [
    ...[...new Set(query.keys())]
      .filter((name) => !known.has(name) && name !== 'apikey')
      .map((name) => `${name} is no part of our question`),
    ...(query.has('apikey') ? ['a key in the address, which ends in logs'] : []),
    ...(country !== null && country !== country.toUpperCase() ? ['countryCode in small letters finds nothing'] : []),
    ...(/-?\d{1,3}\.\d+/.test(query.get('name') ?? '') ? ['coordinates are nobody’s name'] : []),
  ];
}

function countAsked(text: string | null): number {
  if (text === null) return usualCount;
  const count = /^-?\d{1,6}$/.test(text) ? Number(text) : NaN;
  if (Number.isNaN(count)) throw new Refused(`Cannot initialize Int from invalid String value ${text} for key count`);
  if (count < 1 || count > mostCount) throw new Refused(`Parameter count must be between 1 and ${mostCount}.`);
  return count;
}

const fits = (name: string, wanted: string): boolean =>
  wanted.length === 2 ? name === wanted : name.startsWith(wanted);

function qualifies({ country, admin1, state }: GeoTown, qualifier: string): boolean {
  const names = [admin1, state, country, countries[country].en, countries[country].pt];
  return names.some((name) => folded(name) === folded(qualifier));
}

/** Fields that are not known are left out. */
function printedTown(town: GeoTown, language: 'en' | 'pt'): object {
  const { en, pt, id } = countries[town.country];
  return {
    id: town.id,
    name: town.name,
    latitude: town.latitude,
    longitude: town.longitude,
    elevation: 12,
    feature_code: town.code,
    country_code: town.country,
    admin1_id: 9_100_000 + town.admin1.length,
    timezone: town.zone,
    ...(town.population !== undefined && { population: town.population }),
    country_id: id,
    country: language === 'pt' ? pt : en,
    admin1: town.admin1,
    ...(town.admin2 !== undefined && { admin2: town.admin2 }),
  };
}

function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().trim();
}
