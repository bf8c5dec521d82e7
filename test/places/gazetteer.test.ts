import { expect, test } from 'vitest';
import { parseCell } from '../../src/domain/cell.js';
import { gazetteer } from '../../src/places/gazetteer.js';
import { states } from '../../src/places/state.js';

const { all } = gazetteer();
const towns = all.map(({ town }) => town);

test('all 5,571 municipalities are there, the Federal District by its regions too', () => {
  expect(all.filter(({ town }) => town.state !== 'DF')).toHaveLength(5570);
  expect(all.filter(({ town }) => town.state === 'DF').length).toBeGreaterThan(20);
});

test('every state has its towns', () => {
  expect([...new Set(towns.map(({ state }) => state))].sort()).toEqual(Object.keys(states).sort());
});

test('each town is written once, as people read it', () => {
  expect(new Set(towns.map(({ name }) => name)).size).toBe(towns.length);
  for (const { town, state, name } of towns) expect(name).toBe(`${town}, ${state}`);
});

test('each cell is one that is stored and asked, and none is a minus zero', () => {
  for (const { name, cell } of towns) {
    expect([name, parseCell(cell)]).toEqual([name, cell]);
    expect(cell).not.toMatch(/-0\.0/);
  }
});

test('Macapá lies on the equator', () => {
  expect(towns.find(({ name }) => name === 'Macapá, AP')?.cell).toBe('0.0,-51.1');
});

test('the largest stand first', () => {
  expect(towns.slice(0, 4).map(({ town }) => town)).toEqual(['São Paulo', 'Rio de Janeiro', 'Brasília', 'Fortaleza']);
  for (const [at, { people }] of all.entries()) expect(people).toBeLessThanOrEqual(all[at - 1]?.people ?? people);
});

test('every town lies in Brazil, islands included', () => {
  for (const { town, latitude, longitude } of all) {
    const isIn = latitude > -33.8 && latitude < 5.3 && longitude > -74 && longitude < -32.3;
    expect([town.name, isIn]).toEqual([town.name, true]);
  }
});

// Some points of other lists stand in another state: Pau d'Arco in Pará was 770 km off.
test.each([
  ["Pau D'Arco, PA", '-7.8,-50.0'],
  ['Cerro Azul, PR', '-24.8,-49.3'],
  ['Palmas, TO', '-10.2,-48.3'],
  ['São Paulo, SP', '-23.5,-46.6'],
  ['Santos, SP', '-24.0,-46.3'],
  ['Fernando de Noronha, PE', '-3.8,-32.4'],
  ['Primavera do Leste, MT', '-15.6,-54.3'],
])('%s stands where it is', (name, cell) => {
  expect(towns.find((town) => town.name === name)?.cell).toBe(cell);
});
