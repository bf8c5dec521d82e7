import type { Place } from '../domain/place.js';
import type { Plan } from '../store/store.js';
import type { IntentKind } from './command.js';
import type { Pending } from './pending.js';
import { asked } from './plan.js';
import type { Scene } from './scene.js';
import { withoutKey } from './where-plan.js';

/**
 * The plan, which ends what was asked before where it does what that was asked for: a question lives no longer than the wish behind it,
 * and eats no text that comes after. `is`: what was typed; absent for a tap.
 */
export async function closing(plan: Plan, is: IntentKind | undefined, scene: Scene): Promise<Plan> {
  if (plan.question !== undefined) return plan;
  const pending = await scene.pending();
  if (pending === undefined || !isOver(pending, plan, is)) return plan;
  const place = placeIn(plan);
  const hasKey = pending.ask === 'where' && pending.hasKey;
  return asked(place === undefined ? plan : withoutKey(place, hasKey, plan, scene), null);
}

function isOver(pending: Pending, plan: Plan, is: IntentKind | undefined): boolean {
  if (plan.do === 'erase') return true;
  switch (pending.ask) {
    case 'level':
      return plan.do === 'subscribe';
    case 'limit':
      // The − and + under the question leave it open.
      return plan.do === 'subscribe' || plan.do === 'setStatus' || (plan.do === 'edit' && is !== undefined);
    case 'where':
      return isThere(pending.errand.do, plan, is);
  }
}

function isThere(errand: Extract<Pending, { ask: 'where' }>['errand']['do'], plan: Plan, is: IntentKind | undefined) {
  switch (errand) {
    case 'rain':
      return plan.do === 'subscribe' && plan.with.wanted.of === 'rain';
    case 'here':
      return plan.do === 'setPlace';
    case 'zone':
      return plan.do === 'setZone' || plan.do === 'setPlace';
    case 'forecast':
      return is === 'forecast' || is === 'bare_place';
  }
}

/** The place that the answer names. */
function placeIn(plan: Plan): Place | undefined {
  if (plan.do === 'setPlace') return plan.with.place;
  return plan.do === 'subscribe' && plan.with.wanted.of === 'rain' ? plan.with.wanted.place : undefined;
}
