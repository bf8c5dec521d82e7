import type { Cell } from '../domain/cell.js';
import type { Plan } from '../store/store.js';
import { moveHere } from './place-change.js';
import { tell } from './plan.js';
import type { Scene } from './scene.js';
import { placeAt } from './town-at.js';
import { arrive } from './where-plan.js';

/** A shared place: the answer to where, or else where the person is from now on. A forwarded one is somebody else's. */
export async function planLocation(cell: Cell, isForwarded: boolean, scene: Scene): Promise<Plan> {
  const place = placeAt(cell, scene.told.zone);
  const pending = await scene.pending();
  if (pending?.ask === 'where') {
    const { errand, hasKey } = pending;
    return arrive(place, { errand, hasKey, isHere: true, wasAsked: true }, scene);
  }
  return isForwarded ? tell(scene.say.forwardedCommand()) : moveHere(place, scene);
}
