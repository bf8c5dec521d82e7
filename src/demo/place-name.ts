import { parseCell } from '../domain/cell.js';
import { nearestTo } from '../places/nearest-town.js';

/** What people call a cell (`-23.9,-46.3`): its nearest town, or its coordinates where there is none. */
export function placeName(text: string): string {
  const cell = parseCell(text);
  return (cell && nearestTo(cell)?.town.name) ?? text.replace(',', ', ');
}
