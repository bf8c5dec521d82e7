import { expect, test } from 'vitest';
import { cellOf } from '../../src/domain/cell.js';
import { gazetteer } from '../../src/places/gazetteer.js';
import { nearestTo } from '../../src/places/nearest-town.js';
import { fc, seeded } from '../support/seeded.js';

const near = (south: string, west: string) => nearestTo(cellOf(south, west)!);

test.each([
  ['-23.953512', '-46.335023', 'Santos, SP'], // Guarujá's middle is nearer to the middle of the cell that they share
  ['-23.561414', '-46.655881', 'São Paulo, SP'],
  ['-23.590000', '-46.630000', 'São Paulo, SP'], // Vila Mariana: São Caetano lies in the same cell
  ['-23.620000', '-46.790000', 'Taboão da Serra, SP'],
  ['-22.971176', '-43.182543', 'Rio de Janeiro, RJ'],
  ['-25.428356', '-49.273251', 'Curitiba, PR'],
  ['-8.063149', '-34.871139', 'Recife, PE'],
  ['-3.130294', '-60.023401', 'Manaus, AM'],
  ['-3.85', '-32.42', 'Fernando de Noronha, PE'],
  ['0.03', '-51.06', 'Macapá, AP'],
])('a phone at %s, %s is in %s', (latitude, longitude, name) => {
  expect(near(latitude, longitude)?.town.name).toBe(name);
});

test('the distance is from the middle of the cell, as coarse as the place itself', () => {
  const curitiba = near('-25.428356', '-49.273251');
  expect(curitiba?.km).toBeCloseTo(3.7, 0);
  expect(near('-25.4499', '-49.2501')).toEqual(curitiba);
});

test('far from every town there is none', () => {
  expect(near('-30', '-30')).toBeUndefined();
  expect(near('38.7', '-9.1')).toBeUndefined();
  expect(near('0', '179.9')).toBeUndefined();
});

test('the cell of a town is called by it, or by a larger one that reaches into it', () => {
  const sizes = new Map(gazetteer().all.map(({ town, people }) => [town.name, people]));
  for (const { town, people } of gazetteer().all) {
    const called = nearestTo(town.cell);
    if (called?.town.name === town.name) continue;
    expect([town.name, called !== undefined && called.km < 12]).toEqual([town.name, true]);
    expect(sizes.get(called?.town.name ?? '')).toBeGreaterThanOrEqual(people);
  }
});

test('a town that is named lies within 150 km', () => {
  const degree = (least: number, most: number) =>
    fc.integer({ min: least * 10, max: most * 10 }).map((tenths) => tenths / 10);
  const property = fc.property(degree(-34, 6), degree(-75, -30), (south, west) => {
    const found = near(south.toFixed(1), west.toFixed(1));
    if (found !== undefined) expect(found.km).toBeLessThanOrEqual(150);
  });
  fc.assert(property, seeded(300));
});
