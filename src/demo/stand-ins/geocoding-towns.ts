/** A place of the geocoder, as GeoNames has it. */
export type GeoTown = {
  readonly id: number;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  /** `PPL…` a town, `ADM…` an area, `AIRP` an airport. */
  readonly code: string;
  readonly country: 'BR' | 'US' | 'PT';
  /** The state, and how it is abbreviated. */
  readonly admin1: string;
  readonly state: string;
  readonly admin2?: string;
  readonly zone: string;
  readonly population?: number;
};

type Row = readonly [
  name: string,
  latitude: number,
  longitude: number,
  code: string,
  state: string,
  admin2: string | undefined,
  population: number | undefined,
];

const brazilianStates: Readonly<Record<string, readonly [name: string, zone: string]>> = {
  AC: ['Acre', 'America/Rio_Branco'],
  AM: ['Amazonas', 'America/Manaus'],
  BA: ['Bahia', 'America/Bahia'],
  CE: ['Ceará', 'America/Fortaleza'],
  DF: ['Distrito Federal', 'America/Sao_Paulo'],
  GO: ['Goiás', 'America/Sao_Paulo'],
  MG: ['Minas Gerais', 'America/Sao_Paulo'],
  MT: ['Mato Grosso', 'America/Cuiaba'],
  PA: ['Pará', 'America/Belem'],
  PE: ['Pernambuco', 'America/Recife'],
  PR: ['Paraná', 'America/Sao_Paulo'],
  RJ: ['Rio de Janeiro', 'America/Sao_Paulo'],
  RO: ['Rondônia', 'America/Porto_Velho'],
  RS: ['Rio Grande do Sul', 'America/Sao_Paulo'],
  SC: ['Santa Catarina', 'America/Sao_Paulo'],
  SP: ['São Paulo', 'America/Sao_Paulo'],
};

/**
 * Enough to be asked: capitals, namesakes, a village or two that no list of municipalities has, an airport and an area, which are no
 * towns. Coordinates to a hundredth; ids are made up, but for Rio de Janeiro's and Clóvis', which were recorded.
 */
const rows: readonly Row[] = [
  ['São Paulo', -23.55, -46.64, 'PPLA', 'SP', 'São Paulo', 12_400_232],
  ['Rio de Janeiro', -22.91, -43.18, 'PPLA', 'RJ', 'Rio de Janeiro', 6_747_815],
  ['Brasília', -15.78, -47.93, 'PPLC', 'DF', undefined, 2_207_718],
  ['Salvador', -12.98, -38.48, 'PPLA', 'BA', 'Salvador', 2_711_840],
  ['Fortaleza', -3.72, -38.54, 'PPLA', 'CE', 'Fortaleza', 2_400_000],
  ['Manaus', -3.1, -60.02, 'PPLA', 'AM', 'Manaus', 2_219_580],
  ['Curitiba', -25.43, -49.27, 'PPLA', 'PR', 'Curitiba', 1_718_421],
  ['Recife', -8.05, -34.88, 'PPLA', 'PE', 'Recife', 1_478_098],
  ['Porto Alegre', -30.03, -51.23, 'PPLA', 'RS', 'Porto Alegre', 1_372_741],
  ['Belém', -1.46, -48.5, 'PPLA', 'PA', 'Belém', 1_407_737],
  ['Cuiabá', -15.6, -56.1, 'PPLA', 'MT', 'Cuiabá', 618_124],
  ['Porto Velho', -8.76, -63.9, 'PPLA', 'RO', 'Porto Velho', 306_180],
  ['Rio Branco', -9.97, -67.81, 'PPLA', 'AC', 'Rio Branco', 257_642],
  ['Santos', -23.96, -46.33, 'PPL', 'SP', 'Santos', 411_403],
  ['Santos', -23.9, -46.2, 'ADM2', 'SP', 'Santos', undefined],
  ['Santos Dumont', -22.91, -43.16, 'AIRP', 'RJ', undefined, undefined],
  ['Santos Dumont', -21.46, -43.55, 'PPL', 'MG', 'Santos Dumont', 41_000],
  ['Bom Jesus', -28.67, -50.43, 'PPL', 'RS', 'Bom Jesus', 8_000],
  ['Bom Jesus', -18.22, -49.74, 'PPL', 'GO', 'Bom Jesus de Goiás', 20_000],
  ['Bom Jesus', -26.73, -52.39, 'PPL', 'SC', 'Bom Jesus', undefined],
  ['Bom Jesus da Lapa', -13.25, -43.42, 'PPL', 'BA', 'Bom Jesus da Lapa', 44_000],
  ['Praia Grande', -24.01, -46.4, 'PPL', 'SP', 'Praia Grande', 250_027],
  ['Praia Grande', -29.2, -49.95, 'PPL', 'SC', 'Praia Grande', undefined],
  ['Maresias', -23.79, -45.56, 'PPL', 'SP', 'São Sebastião', undefined],
  ['Olhos d’Água', -15.95, -48.45, 'PPL', 'GO', 'Alexânia', undefined],
  ['Aparecida', -22.85, -45.23, 'PPL', 'SP', 'Aparecida', 35_007],
  ['Clóvis', -17.1, -40.63, 'PPL', 'MG', 'Bertópolis', undefined],
];

const abroad: readonly GeoTown[] = [
  {
    id: 5_462_393,
    name: 'Clovis',
    latitude: 34.4048,
    longitude: -103.20523,
    code: 'PPLA2',
    country: 'US',
    admin1: 'New Mexico',
    state: 'NM',
    admin2: 'Curry',
    zone: 'America/Denver',
    population: 39_480,
  },
  {
    id: 2_267_057,
    name: 'Lisboa',
    latitude: 38.72509,
    longitude: -9.1498,
    code: 'PPLC',
    country: 'PT',
    admin1: 'Lisboa',
    state: 'LI',
    zone: 'Europe/Lisbon',
    population: 517_802,
  },
];

const recordedIds: Readonly<Record<string, number>> = { 'Rio de Janeiro': 3_451_190, Clóvis: 3_466_042 };

export const geoTowns: readonly GeoTown[] = [
  ...rows.map(([name, latitude, longitude, code, state, admin2, population], at): GeoTown => {
    const [admin1, zone] = brazilianStates[state] ?? [state, 'America/Sao_Paulo'];
    return {
      id: recordedIds[name] ?? 9_000_001 + at,
      name,
      latitude,
      longitude,
      code,
      country: 'BR',
      admin1,
      state,
      ...(admin2 !== undefined && { admin2 }),
      zone,
      ...(population !== undefined && { population }),
    };
  }),
  ...abroad,
];

/** `timezone=auto`: the zone of the nearest of our towns; good enough where the hours are asked for in UTC seconds. */
export function nearestZone(latitude: number, longitude: number): string {
  const [nearest] = [...geoTowns].sort((a, b) => away(a, latitude, longitude) - away(b, latitude, longitude));
  return nearest?.zone ?? 'GMT';
}

const away = (town: GeoTown, latitude: number, longitude: number): number =>
  (town.latitude - latitude) ** 2 + (town.longitude - longitude) ** 2;
