/** Where a phone can be: a point as its GPS would tell it, far finer than the program ever keeps. */
export type SharedTown = { readonly name: string; readonly latitude: number; readonly longitude: number };

export const sharedTowns = [
  { name: 'Santos, SP', latitude: -23.953_512, longitude: -46.335_023 },
  { name: 'São Paulo, SP', latitude: -23.561_414, longitude: -46.655_881 },
  { name: 'Rio de Janeiro, RJ', latitude: -22.971_176, longitude: -43.182_543 },
  { name: 'Curitiba, PR', latitude: -25.428_356, longitude: -49.273_251 },
  { name: 'Recife, PE', latitude: -8.063_149, longitude: -34.871_139 },
  { name: 'Manaus, AM', latitude: -3.130_294, longitude: -60.023_401 },
] as const satisfies readonly SharedTown[];
