import { pointOf, type Cell } from '../domain/cell.js';
import { gazetteer, type Listed } from './gazetteer.js';
import type { Town } from './town.js';

/** Farther from any town than this, a cell is called by its coordinates. */
const farthestKm = 150;
const kmPerDegree = 111.2;
/** Half of a cell's side. */
const halfDegree = 0.05;

export interface NearTown {
  readonly town: Town;
  /** From the middle of the cell to the middle of the town. */
  readonly km: number;
}

/**
 * The town that a cell is called by: the nearest, but a town inside the cell is at no distance, and a large one begins at its edge, not
 * at its middle. Otherwise half of São Paulo would be called by its suburbs, and Santos, which shares its cell with Guarujá, too.
 */
export function nearestTo(cell: Cell): NearTown | undefined {
  const { latitude, longitude } = pointOf(cell);
  const [south, west] = [Number(latitude), Number(longitude)];
  let best: { readonly listed: Listed; readonly km: number; readonly edgeKm: number } | undefined;
  for (const listed of gazetteer().all) {
    const [dy, dx] = [listed.latitude - south, listed.longitude - west];
    if (Math.abs(dy) * kmPerDegree > farthestKm) continue;
    const km = kmPerDegree * Math.hypot(dy, dx * Math.cos((south * Math.PI) / 180));
    if (km > farthestKm) continue;
    const isInside = listed.town.cell === cell || (Math.abs(dy) < halfDegree && Math.abs(dx) < halfDegree);
    const edgeKm = (isInside ? 0 : km) - reachKm(listed);
    if (best === undefined || edgeKm < best.edgeKm || (edgeKm === best.edgeKm && km < best.km))
      best = { listed, km, edgeKm };
  }
  return best && { town: best.listed.town, km: best.km };
}

/** From the middle of a town to its edge, roughly: 11 km for São Paulo, 2 km for Santos, 500 m for a small town. */
function reachKm({ people }: Listed): number {
  return Math.sqrt(people) / 300;
}
