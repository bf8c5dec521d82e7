import type { Button, Buttons } from '../channels/channel.js';
import type { Html } from '../messages/html.js';
import { tapData, type Tap } from '../messages/tap.js';
import type { Answer, Plan } from '../store/store.js';

/** An answer that changes nothing: who misses it asks again. */
export function tell(html: Html, buttons: Buttons = [], edits?: number): Plan {
  return { do: 'nothing', with: {}, answers: () => [answer(html, buttons, edits, false)] };
}

const asking = {};

/** A question whose buttons change things: in a group only its admins are asked. */
export function ask(html: Html, buttons: Buttons): Plan {
  return { do: 'nothing', with: asking, answers: () => [answer(html, buttons, undefined, false)] };
}

/** Whether only a group's admins may have what the plan does or asks. */
export function needsRights(plan: Plan): boolean {
  return changesThings(plan) || plan.with === asking;
}

/** An answer to a change: it is sent until it has arrived. */
export function answer(html: Html, buttons: Buttons = [], edits?: number, repeatable = true): Answer {
  return {
    html,
    repeatable,
    ...(buttons.length > 0 ? { buttons } : {}),
    ...(edits === undefined ? {} : { edits }),
  };
}

export function button(label: string, tap: Tap, style?: Button['style']): Button {
  return { label, data: tapData(tap), ...(style === undefined ? {} : { style }) };
}

/** Whether the plan changes something that in a group only its admins may change. */
export function changesThings(plan: Plan): boolean {
  return plan.do === 'subscribe' || plan.do === 'setStatus' || plan.do === 'undo' || plan.do === 'erase';
}
