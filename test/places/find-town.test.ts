import { expect, test } from 'vitest';
import { longestTown, townsLike, townsNamed } from '../../src/places/find-town.js';
import { gazetteer } from '../../src/places/gazetteer.js';
import { nicknames } from '../../src/places/nickname.js';
import type { Town } from '../../src/places/town.js';
import { fc, seeded } from '../support/seeded.js';

const { all, called } = gazetteer();
const aTown = fc.nat(all.length - 1).map((at) => all[at]!.town);
const names = (towns: readonly Town[]) => towns.map(({ name }) => name);
const named = (name: string, state?: string) => names(townsNamed({ name, ...(state !== undefined && { state }) }));
const like = (name: string, state?: string) => names(townsLike({ name, ...(state !== undefined && { state }) }));
const longest = (text: string, from = 0) => {
  const found = longestTown(text.split(' '), from);
  return found && [found.length, ...names(found.towns)];
};

test.each([
  ['mogi guacu', 'Mogi Guaçu, SP'],
  ['Mogi-Guaçu', 'Mogi Guaçu, SP'],
  ['mogiguacu', 'Mogi Guaçu, SP'],
  ['MOGI  DAS CRUZES', 'Mogi das Cruzes, SP'],
  ['embu guacu', 'Embu-Guaçu, SP'],
  ['EmbuGuaçu', 'Embu-Guaçu, SP'],
  ["Olho d'Água das Flores", "Olho d'Água das Flores, AL"],
  ['olho d’água das flores', "Olho d'Água das Flores, AL"],
  ['olho dagua das flores', "Olho d'Água das Flores, AL"],
  ['olho d agua das flores', "Olho d'Água das Flores, AL"],
  ['sant ana do livramento', "Sant'Ana do Livramento, RS"],
  ['brasilia', 'Brasília, DF'],
  ['fernando de noronha', 'Fernando de Noronha, PE'],
  ['xique xique', 'Xique-Xique, BA'],
  ['sao paulo', 'São Paulo, SP'],
  ['s. paulo', 'São Paulo, SP'],
  ['s paulo', 'São Paulo, SP'],
  ['s. bernardo do campo', 'São Bernardo do Campo, SP'],
  ['sta barbara do oeste', "Santa Bárbara d'Oeste, SP"],
  ['São Miguel d’Oeste', 'São Miguel do Oeste, SC'],
  ['gov valadares', 'Governador Valadares, MG'],
  ['pres. prudente', 'Presidente Prudente, SP'],
  ['parati', 'Paraty, RJ'],
  ['Santana do Livramento', "Sant'Ana do Livramento, RS"],
])('%s is %s', (typed, town) => {
  expect(named(typed)).toEqual([town]);
});

test('homonyms all come, the largest first', () => {
  expect(named('bom jesus')).toEqual([
    'Bom Jesus, PI',
    'Bom Jesus, RS',
    'Bom Jesus, RN',
    'Bom Jesus, SC',
    'Bom Jesus, PB',
  ]);
  expect(named('santa maria')).toEqual(['Santa Maria, RS', 'Santa Maria, DF', 'Santa Maria, RN']);
  expect(named('Planaltina')).toEqual(['Planaltina, DF', 'Planaltina, GO']);
  expect(named("pau d'arco")).toEqual(["Pau D'Arco, PA", "Pau D'Arco, TO"]);
});

test('a state, by its letters or its name, leaves one of them', () => {
  expect(named('bom jesus', 'pi')).toEqual(['Bom Jesus, PI']);
  expect(named('bom jesus', 'Rio Grande do Sul')).toEqual(['Bom Jesus, RS']);
  expect(named('santos', 'RJ')).toEqual([]);
  expect(named('santos', 'XX')).toEqual([]);
});

test.each([
  ['sp', ['São Paulo, SP']],
  ['sampa', ['São Paulo, SP']],
  ['rio', ['Rio de Janeiro, RJ']],
  ['BH', ['Belo Horizonte, MG']],
  ['floripa', ['Florianópolis, SC']],
  ['bsb', ['Brasília, DF']],
  ['jampa', ['João Pessoa, PB']],
  ['ssa', ['Salvador, BA']],
  ['poa', ['Porto Alegre, RS', 'Poá, SP']],
  ['mogi', ['Mogi das Cruzes, SP', 'Mogi Guaçu, SP', 'Mogi Mirim, SP']],
  ['caxias', ['Caxias do Sul, RS', 'Duque de Caxias, RJ', 'Caxias, MA']],
])('%s is what people call %j', (nickname, towns) => {
  expect(named(nickname)).toEqual(towns);
});

test('a nickname gives way to the town of that name in the state that was said', () => {
  expect(named('poá', 'SP')).toEqual(['Poá, SP']);
  expect(named('poa', 'RS')).toEqual(['Porto Alegre, RS']);
});

test('the name of a state alone is not taken for the small town of that name', () => {
  expect(named('goiás')).toEqual(['Goiânia, GO', 'Goiás, GO']);
  expect(named('paraná')).toEqual(['Curitiba, PR', 'Paranã, TO', 'Paraná, RN']);
  expect(named('goiás', 'GO')).toEqual(['Goiás, GO']);
});

test('every nickname means towns of the list', () => {
  for (const [nickname, towns] of nicknames)
    for (const town of towns) expect([nickname, called.has(town)]).toEqual([nickname, true]);
});

test('what is no town has none', () => {
  for (const name of ['', ' ', '-', 'd', 'Springfield', 'xyzzy', 'a'.repeat(10_000), '😀', 'constructor'])
    expect([name, named(name), like(name)]).toEqual([name, [], []]);
});

test('every town is found by its own name and state, however that is written', () => {
  const plainly = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
  const ways: readonly ((name: string) => string)[] = [
    (name) => name,
    (name) => name.toUpperCase(),
    (name) => plainly(name).toLowerCase(),
    (name) => plainly(name).replaceAll("'", ''),
    (name) => name.replaceAll("'", '’').replaceAll('-', ' '),
    (name) => ` ${name.replaceAll(' ', '  ')} `,
  ];
  const property = fc.property(aTown, fc.constantFrom(...ways), (town, way) => {
    expect(named(way(town.town), town.state)).toEqual([town.name]);
    expect(named(way(town.town))).toContain(town.name);
  });
  fc.assert(property, seeded(500));
});

test.each([
  ['santso', ['Santos, SP']],
  ['curitba', ['Curitiba, PR']],
  ['curitibba', ['Curitiba, PR']],
  ['Kuritiba', ['Curitiba, PR', 'Muritiba, BA']],
  ['sao palo', ['São Paulo, SP']],
])('%s is near %j', (typed, towns) => {
  expect(like(typed)).toEqual(towns);
});

test('short names are near nothing', () => {
  for (const name of ['itu', 'ituu', 'natl', 'jau', 'exus']) expect([name, like(name)]).toEqual([name, []]);
  expect(like('natla')).toEqual(['Natal, RN']);
  expect(like('jarux')).not.toContain('Jaru, RO'); // four letters
});

test('a state narrows what is near', () => {
  expect(like('kuritiba', 'ba')).toEqual(['Muritiba, BA']);
  expect(like('kuritiba', 'XX')).toEqual([]);
});

test('of those that are near the largest stand first', () => {
  const sizes = new Map(all.map(({ town, people }) => [town.name, people]));
  for (const { town } of all) {
    const near = like(`x${town.town.slice(1)}`).map((name) => sizes.get(name) ?? 0);
    expect([town.name, near]).toEqual([town.name, near.toSorted((a, b) => b - a)]);
  }
});

test('one letter away from a long name is near it', () => {
  const property = fc.property(aTown, fc.nat(), fc.constantFrom('x', ''), (town, at, letter) => {
    fc.pre(town.town.length > 6);
    const place = at % town.town.length;
    const typed = town.town.slice(0, place) + letter + town.town.slice(place + (letter === '' ? 1 : 0));
    expect([...like(typed), ...named(typed)]).toContain(town.name);
  });
  fc.assert(property, seeded(300));
});

test.each([
  ['santos', [1, 'Santos, SP']],
  ['santos sp', [2, 'Santos, SP']],
  ['santos amanha', [1, 'Santos, SP']],
  ['sao paulo', [2, 'São Paulo, SP']],
  ['sao paulo sao paulo', [4, 'São Paulo, SP']],
  ['bom jesus da lapa bahia', [5, 'Bom Jesus da Lapa, BA']],
  ['bom jesus pi hoje', [3, 'Bom Jesus, PI']],
  ['olho d agua das flores', [5, "Olho d'Água das Flores, AL"]],
  ['pau d arco do piaui', [5, "Pau D'Arco do Piauí, PI"]],
  ['mogiguacu', [1, 'Mogi Guaçu, SP']],
  ['planaltina de goias', [3, 'Planaltina, GO']],
  ['santa maria no rio grande do sul amanha', [7, 'Santa Maria, RS']],
  ['sao jose do vale do rio preto rj', [8, 'São José do Vale do Rio Preto, RJ']],
  ['para de minas', [3, 'Pará de Minas, MG']],
])('the longest town of "%s"', (text, found) => {
  expect(longest(text)).toEqual(found);
});

test('a state in which there is no such town is left alone', () => {
  expect(longest('santos rj')).toEqual([1, 'Santos, SP']);
});

test('a word that is also a state is one only at the very end', () => {
  expect(longest('redencao para')).toEqual([2, 'Redenção, PA']);
  expect(longest('redencao para amanha')).toEqual([1, 'Redenção, PA', 'Redenção, CE']);
  expect(longest('aracaju se passar de 2')).toEqual([1, 'Aracaju, SE']);
});

test('a state is not cut short to a town', () => {
  expect(longest('rio grande do sul')).toBeUndefined();
  expect(longest('mato grosso do sul')).toBeUndefined();
  expect(longest('rio grande amanha')?.[1]).toBe('Rio Grande, RS');
});

test('words are looked at from where they are asked for', () => {
  expect(longest('chuva em santos', 2)).toEqual([1, 'Santos, SP']);
  expect(longest('chuva em santos', 0)).toBeUndefined();
  expect(longest('chuva em santos', 1)).toBeUndefined();
  expect(longest('chuva em santos', 3)).toBeUndefined();
  // Only a word that lost its spaces is a whole name; words that happen to spell one are not.
  expect(longest('para na quarta')).toBeUndefined();
});

test('any words at all are answered', () => {
  const word = fc.constantFrom(
    'd',
    's',
    'para',
    'rio',
    'grande',
    'do',
    'sul',
    'sao',
    'jose',
    'se',
    '0',
    '',
    'bom',
    'jesus',
  );
  const property = fc.property(fc.array(word), fc.nat(12), (words, from) => {
    const found = longestTown(words, from);
    if (found === undefined) return;
    expect(found.towns.length).toBeGreaterThan(0);
    expect(found.length).toBeGreaterThan(0);
    expect(from + found.length).toBeLessThanOrEqual(words.length);
  });
  fc.assert(property, seeded(2000));
});
