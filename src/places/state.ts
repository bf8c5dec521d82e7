import { folded } from './folded.js';

/** The 26 states and the Federal District, as people read them. */
export const states = {
  AC: 'Acre',
  AL: 'Alagoas',
  AM: 'Amazonas',
  AP: 'Amapá',
  BA: 'Bahia',
  CE: 'Ceará',
  DF: 'Distrito Federal',
  ES: 'Espírito Santo',
  GO: 'Goiás',
  MA: 'Maranhão',
  MG: 'Minas Gerais',
  MS: 'Mato Grosso do Sul',
  MT: 'Mato Grosso',
  PA: 'Pará',
  PB: 'Paraíba',
  PE: 'Pernambuco',
  PI: 'Piauí',
  PR: 'Paraná',
  RJ: 'Rio de Janeiro',
  RN: 'Rio Grande do Norte',
  RO: 'Rondônia',
  RR: 'Roraima',
  RS: 'Rio Grande do Sul',
  SC: 'Santa Catarina',
  SE: 'Sergipe',
  SP: 'São Paulo',
  TO: 'Tocantins',
} as const;

/** The two letters of a Brazilian state: `SP`. */
export type State = keyof typeof states;

/** Whether it is `SP` as written here, and no other spelling. */
export function isState(letters: string): letters is State {
  return Object.hasOwn(states, letters);
}

/** No name of a state has more words. */
export const mostStateWords = 4;

const byName: ReadonlyMap<string, State> = new Map([
  ...Object.keys(states)
    .filter(isState)
    .flatMap((letters) => [letters.toLowerCase(), folded(states[letters])].map((name) => [name, letters] as const)),
  ['minas', 'MG'],
]);

/** `SP` of `sp`, `São Paulo` and `sao paulo`. */
export function stateNamed(words: string): State | undefined {
  return byName.get(folded(words));
}
