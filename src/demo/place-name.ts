import { geoTowns } from './stand-ins/geocoding-towns.js';

/** About 35 km; further off a cell is called by its coordinates. */
const nearDegrees = 0.35;

/** What people call a cell (`-23.9,-46.3`). */
export function placeName(cell: string): string {
  const [latitude = 0, longitude = 0] = cell.split(',').map(Number);
  const away = (town: { latitude: number; longitude: number }) =>
    Math.hypot(town.latitude - latitude, town.longitude - longitude);
  const towns = geoTowns.filter(({ code }) => code.startsWith('PPL'));
  const [nearest] = towns.toSorted((a, b) => away(a) - away(b));
  return nearest && away(nearest) <= nearDegrees ? `${nearest.name}, ${nearest.state}` : cell.replace(',', ', ');
}
