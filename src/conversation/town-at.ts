import { pointOf, type Cell } from '../domain/cell.js';
import type { Place } from '../domain/place.js';
import { gazetteer } from '../places/gazetteer.js';
import { nearestTo } from '../places/nearest-town.js';
import type { Town } from '../places/town.js';

/** Which of the bundled towns of its cell this one is, from 1, the largest first; `undefined` where it is none of them. */
export function nthAt(town: Town): number | undefined {
  const at = townsAt(town.cell).findIndex(({ name }) => name === town.name);
  return at < 0 ? undefined : at + 1;
}

/** The nth of them: a button names its town so. */
export function townAt(cell: Cell, nth: number): Town | undefined {
  return townsAt(cell)[nth - 1];
}

/** A shared place, called by the nearest town, by its coordinates where none is near; its rain is that of its own cell. */
export function placeAt(cell: Cell, zone: string): Place {
  const near = nearestTo(cell)?.town;
  if (near !== undefined) return { name: near.name, cell, zone: near.zone };
  const { latitude, longitude } = pointOf(cell);
  return { name: `${latitude}, ${longitude}`, cell, zone };
}

function townsAt(cell: Cell): readonly Town[] {
  return gazetteer().all.flatMap(({ town }) => (town.cell === cell ? [town] : []));
}
