import type { Cell } from '../domain/cell.js';
import type { Place } from '../domain/place.js';
import { nearestTo } from '../places/towns.js';
import type { Plan } from '../store/store.js';
import { moveHere } from './place-change.js';
import { tell } from './plan.js';
import type { Scene } from './scene.js';
import { arrive } from './where-plan.js';

/**
 * A shared place: the answer to where, or else where the person is from now on. It is called by the nearest town, and its rain is that
 * of its own cell.
 */
export async function planLocation(cell: Cell, isForwarded: boolean, scene: Scene): Promise<Plan> {
  const { say } = scene;
  const near = nearestTo(cell);
  if (near === undefined) return tell(say.placeAbroad());
  const place: Place = { name: near.name, cell, zone: near.zone };
  const pending = await scene.pending();
  if (pending?.ask === 'where') {
    const { errand, hasKey } = pending;
    return arrive(place, { errand, hasKey, isHere: true, wasAsked: true }, scene);
  }
  return isForwarded ? tell(say.forwardedCommand()) : moveHere(place, scene);
}
