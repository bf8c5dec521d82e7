import { parseCell, pointOf } from '../domain/cell.js';
import { nearestTo } from '../places/nearest-town.js';

/**
 * What people call cells (`-23.9,-46.3`), in their order: the nearest town, or the coordinates where there is none. Cells of one town
 * say where they lie as well, so that nobody moves the rain of the other.
 */
export function placeNames(cells: readonly string[]): readonly string[] {
  const towns = cells.map(townOf);
  return cells.map((cell, at) => {
    const town = towns[at];
    if (town === undefined) return whereIs(cell);
    return towns.indexOf(town) === towns.lastIndexOf(town) ? town : `${town} (${whereIs(cell)})`;
  });
}

/** `23,95° S 46,34° O`: a point, in so many decimals; two are about a kilometre. */
export function pointText(latitude: number, longitude: number, decimals: number): string {
  const degrees = new Intl.NumberFormat('pt-BR', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const [north, east] = [latitude < 0 ? 'S' : 'N', longitude < 0 ? 'O' : 'L'];
  return `${degrees.format(Math.abs(latitude))}°\u00a0${north} ${degrees.format(Math.abs(longitude))}°\u00a0${east}`;
}

function townOf(text: string): string | undefined {
  const cell = parseCell(text);
  return cell && nearestTo(cell)?.town.name;
}

function whereIs(text: string): string {
  const cell = parseCell(text);
  if (cell === undefined) return text;
  const { latitude, longitude } = pointOf(cell);
  return pointText(Number(latitude), Number(longitude), 1);
}
