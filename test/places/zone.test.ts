import { expect, test } from 'vitest';
import { gazetteer } from '../../src/places/gazetteer.js';

const { all, called } = gazetteer();
const zoneOf = (name: string) => called.get(name)?.zone;

test.each([
  ['São Paulo, SP', 'America/Sao_Paulo'],
  ['Brasília, DF', 'America/Sao_Paulo'],
  ['Manaus, AM', 'America/Manaus'],
  ['Tefé, AM', 'America/Manaus'],
  ['Tabatinga, AM', 'America/Eirunepe'],
  ['Tabatinga, SP', 'America/Sao_Paulo'],
  ['São Paulo de Olivença, AM', 'America/Eirunepe'],
  ['Rio Branco, AC', 'America/Rio_Branco'],
  ['Cruzeiro do Sul, AC', 'America/Rio_Branco'],
  ['Porto Velho, RO', 'America/Porto_Velho'],
  ['Boa Vista, RR', 'America/Boa_Vista'],
  ['Cuiabá, MT', 'America/Cuiaba'],
  ['Barra do Garças, MT', 'America/Cuiaba'],
  ['Aragarças, GO', 'America/Sao_Paulo'], // over the bridge from Barra do Garças
  ['Três Lagoas, MS', 'America/Campo_Grande'],
  ['Castilho, SP', 'America/Sao_Paulo'], // over the river from Três Lagoas
  ['Belém, PA', 'America/Belem'],
  ['Santarém, PA', 'America/Santarem'],
  ['Santarém, PB', undefined],
  ['Salvador, BA', 'America/Bahia'],
  ['Palmas, TO', 'America/Araguaina'],
  ['Palmas, PR', 'America/Sao_Paulo'],
  ['Recife, PE', 'America/Recife'],
  ['Fernando de Noronha, PE', 'America/Noronha'],
  ['Maceió, AL', 'America/Maceio'],
  ['Fortaleza, CE', 'America/Fortaleza'],
])('%s lives by %s', (name, zone) => {
  expect(zoneOf(name)).toBe(zone);
});

test('every exception is a town of the list: thirteen in Amazonas, twenty-three in Pará, one island', () => {
  const count = (zone: string) => all.filter(({ town }) => town.zone === zone).length;
  expect(['America/Eirunepe', 'America/Santarem', 'America/Noronha'].map(count)).toEqual([13, 23, 1]);
});

test('this machine knows every zone, and their offsets are the four of Brazil', () => {
  const july = new Date('2026-07-01T12:00:00Z');
  const offsets = new Set<string>();
  for (const zone of new Set(all.map(({ town }) => town.zone))) {
    const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(july);
    offsets.add(parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone);
  }
  expect([...offsets].sort()).toEqual(['GMT-2', 'GMT-3', 'GMT-4', 'GMT-5']);
});
