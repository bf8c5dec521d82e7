import type { Cell } from '../domain/cell.js';
import type { Plan } from '../store/conversation-store.js';
import { moveHere } from './plans/place.js';
import { tell } from './plans/plan.js';
import type { Scene } from './scene.js';
import { placeAt } from './town-at.js';
import { arrive } from './plans/where.js';

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
