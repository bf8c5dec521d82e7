import { expect, test } from 'vitest';
import { stateNamed } from '../../src/places/state.js';

test.each([
  ['SP', 'SP'],
  ['sp', 'SP'],
  ['São Paulo', 'SP'],
  ['sao paulo', 'SP'],
  ['Rio-Grande do Sul', 'RS'],
  ['mato grosso', 'MT'],
  ['mato grosso do sul', 'MS'],
  ['minas', 'MG'],
  ['Distrito Federal', 'DF'],
  ['PARÁ', 'PA'],
])('%s is %s', (words, state) => {
  expect(stateNamed(words)).toBe(state);
});

test('other words are no state', () => {
  for (const words of ['', 'xx', 'santos', 'sao', 'constructor', 'rio grande'])
    expect([words, stateNamed(words)]).toEqual([words, undefined]);
});
