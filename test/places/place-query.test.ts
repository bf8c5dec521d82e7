import { expect, test } from 'vitest';
import { townsNamed } from '../../src/places/find-town.js';
import { gazetteer } from '../../src/places/gazetteer.js';
import { placeQueryIn } from '../../src/places/place-query.js';
import { fc, seeded } from '../support/seeded.js';

test.each([
  'Santos, SP',
  'Santos,SP',
  'Santos/SP',
  'Santos - SP',
  'Santos – SP',
  'Santos (SP)',
  'santos sp',
  'SANTOS SP!',
  'em Santos, SP',
  'na cidade de Santos - SP',
  'Santos, São Paulo',
  'Santos, São Paulo, Brasil',
  'Gonzaga, Santos, SP',
  'eu moro em santos sp',
  'santos em sp',
])('%s', (text) => {
  expect(placeQueryIn(text)).toEqual({ name: 'santos', state: 'SP' });
});

test.each([
  ['Santos', 'santos'],
  ['em Santos?', 'santos'],
  ['cidade de Santos', 'santos'],
  ['tô em são paulo', 'sao paulo'],
  ['Pará de Minas', 'para de minas'],
  ['Bom Jesus do Tocantins', 'bom jesus do tocantins'],
  ['Não-Me-Toque', 'nao me toque'],
  ["Olho d'Água das Flores", 'olho dagua das flores'],
  ['Rio de Janeiro', 'rio de janeiro'],
  ['rio grande do sul', 'rio grande do sul'],
  ['Vila do Pará', 'vila do para'],
  ['Springfield', 'springfield'],
])('%s has no state', (text, name) => {
  expect(placeQueryIn(text)).toEqual({ name });
});

test.each([
  ['Embu-Guaçu - SP', 'embu guacu', 'SP'],
  ['xique-xique ba', 'xique xique', 'BA'],
  ['planaltina de goiás', 'planaltina', 'GO'],
  ['santa maria rio grande do sul', 'santa maria', 'RS'],
  ['Copacabana, Rio de Janeiro', 'copacabana', 'RJ'],
  ['jurerê sc', 'jurere', 'SC'],
])('%s is %s in %s', (text, name, state) => {
  expect(placeQueryIn(text)).toEqual({ name, state });
});

test.each([
  '',
  ' ',
  '4.5',
  'santos 2',
  'x',
  '😀',
  '-',
  '/',
  'a'.repeat(200),
  'um dois tres quatro cinco seis sete oito nove dez onze',
])('"%s" is no place', (text) => {
  expect(placeQueryIn(text)).toBeUndefined();
});

test('every town is understood as it is printed, and as it is often typed', () => {
  const { all } = gazetteer();
  const between = fc.constantFrom(', ', '/', ' - ', ' ', ',');
  const property = fc.property(fc.nat(all.length - 1), between, (at, separator) => {
    const { town } = all[at]!;
    const query = placeQueryIn(`${town.town}${separator}${town.state}`);
    expect(query && townsNamed(query).map(({ name }) => name)).toEqual([town.name]);
  });
  fc.assert(property, seeded(500));
});

test('no text stops it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
      const query = placeQueryIn(text);
      if (query !== undefined) expect(query.name.length).toBeGreaterThan(1);
    }),
    seeded(300),
  );
});
