import type { Place } from '../domain/place.js';
import { tapData } from '../messages/tap.js';
import type { Plan } from '../store/conversation-store.js';
import type { IntentKind } from './command.js';
import { questionText, yesText, type Pending } from './pending.js';
import { asked, needsRights } from './plans/plan.js';
import type { Scene } from './scene.js';
import { withoutKey } from './plans/where.js';

/**
 * The plan, which ends what was asked before where it does what that was asked for: a question lives no longer than the wish behind it,
 * and eats no text that comes after. `is`: what was typed; absent for a tap.
 */
export async function closing(plan: Plan, is: IntentKind | undefined, scene: Scene): Promise<Plan> {
  if (plan.question !== undefined) return plan;
  const pending = await scene.pending();
  const yes = yesIn(plan);
  if (yes !== undefined) return asked(plan, yesText({ yes, askedAt: scene.told.now, under: pending }));
  if (pending === undefined || !isOver(pending, plan, is, scene)) return yesOver(plan, pending, scene);
  const place = placeIn(plan);
  const hasKey = pending.ask === 'where' && pending.hasKey;
  return asked(place === undefined ? plan : withoutKey(place, hasKey, plan, scene), null);
}

/** Where one of its buttons says no, the first says yes. */
function yesIn(plan: Plan): string | undefined {
  if (plan.do !== 'nothing') return undefined;
  const buttons = plan.answers({}).flatMap((answer) => answer.buttons?.flat() ?? []);
  const [yes] = buttons;
  return buttons.some(({ data }) => data === no) && yes?.data !== no ? yes?.data : undefined;
}

const no = tapData({ verb: 'keep' });

/** What is said next is no answer to an older yes or no; in a group only what its admins say next counts. */
async function yesOver(plan: Plan, pending: Pending | undefined, scene: Scene): Promise<Plan> {
  if (scene.chat.kind !== 'private' && !needsRights(plan)) return plan;
  if ((await scene.yes()) === undefined) return plan;
  return asked(plan, pending === undefined ? null : questionText(pending));
}

function isOver(pending: Pending, plan: Plan, is: IntentKind | undefined, { chat }: Scene): boolean {
  if (plan.do === 'erase') return true;
  // What anybody may say in a group ends nothing that its admins were asked.
  const isForAnybody = pending.ask === 'where' && pending.errand.do === 'forecast';
  if (chat.kind !== 'private' && !isForAnybody && !needsRights(plan)) return false;
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
    // Who wishes or asks something else has left it: a town that is named next is not where the person is.
    case 'here':
      return plan.do === 'setPlace' || plan.do === 'subscribe' || is === 'forecast';
    case 'zone':
      return plan.do === 'setZone' || plan.do === 'setPlace' || plan.do === 'subscribe' || is === 'forecast';
    case 'forecast':
      return is === 'forecast' || is === 'bare_place';
  }
}

/** The place that the answer names. */
function placeIn(plan: Plan): Place | undefined {
  if (plan.do === 'setPlace') return plan.with.place;
  return plan.do === 'subscribe' && plan.with.wanted.of === 'rain' ? plan.with.wanted.place : undefined;
}
